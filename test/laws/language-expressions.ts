import * as fc from "fast-check";
import type { Declarations } from "../language/support.js";

/** Names the generated expressions read; every declared range is small, so that all completions can be tried. */
export const declare: Declarations = {
  n: { type: "number", min: 0, max: 3 },
  m: { type: "number", min: -2, max: 2, empty: "none" },
  p: { type: "boolean" },
  q: { type: "boolean" },
  t: { type: "text", values: ["a", "b"] },
  d: { type: "date" },
  tags: { type: "set", values: ["a", "b"] },
  rows: {
    type: "records",
    columns: {
      k: { type: "number", min: 0, max: 3 },
      w: { type: "number", min: -1, max: 1, empty: "none" },
      f: { type: "boolean" },
      t: { type: "text", values: ["a", "b"] },
      d: { type: "date" },
    },
  },
};

type Kind = "number" | "boolean" | "text" | "date";

/** Which constructs an expression may use. */
export interface Grammar {
  /** Only what the other implementation of the language defines as well. */
  readonly plain: boolean;
}

/** Generates expressions of one type, as text. */
export function expressionOf(kind: Kind, depth: number, grammar: Grammar = { plain: false }): fc.Arbitrary<string> {
  return generator(grammar)(kind, depth, "");
}

function generator({ plain }: Grammar) {
  const made = new Map<string, fc.Arbitrary<string>>();
  const of = (kind: Kind, depth: number, variables: string): fc.Arbitrary<string> => {
    const key = `${kind} ${depth} ${variables}`;
    const found = made.get(key);
    if (found !== undefined) return found;
    const one = { number: numberOf, boolean: booleanOf, text: textOf, date: dateOf }[kind](depth, variables);
    made.set(key, one);
    return one;
  };
  const cells = (column: string, variables: string) => [...variables].map((name) => `${name}.${column}`);
  const join = (parts: readonly fc.Arbitrary<string>[], text: (...values: string[]) => string) => fc.tuple(...parts).map((values) => text(...values));
  const operation = (kind: Kind, operators: readonly string[], depth: number, variables: string) =>
    join([of(kind, depth - 1, variables), fc.constantFrom(...operators), of(kind, depth - 1, variables)], (a, operator, b) => `(${a} ${operator} ${b})`);
  const choice = (kind: Kind, depth: number, variables: string) =>
    join([of("boolean", depth - 1, variables), of(kind, depth - 1, variables), of(kind, depth - 1, variables)], (c, a, b) => `(${c} ? ${a} : ${b})`);
  // Row variables are named x, then y: two loops deep is enough.
  const loop = (methods: readonly string[], body: Kind, depth: number, variables: string) => {
    const name = variables === "" ? "x" : "y";
    const filter = fc.oneof(
      fc.constant(""),
      of("boolean", depth - 1, name).map((test) => `.filter(${name}, ${test})`),
    );
    return join(
      [filter, fc.constantFrom(...methods), of(body, depth - 1, [...new Set([...variables, name])].join(""))],
      (test, method, e) => `rows${test}.${method}(${name}, ${e})`,
    );
  };

  function numberOf(depth: number, variables: string): fc.Arbitrary<string> {
    const leaves = fc.constantFrom("0", "1", "2", "0.5", "n", "m", ...cells("k", variables), ...cells("w", variables));
    if (depth === 0) return leaves;
    const scalars = [
      leaves,
      operation("number", plain ? ["+", "-", "*"] : ["+", "-", "*", "/", "%"], depth, variables),
      choice("number", depth, variables),
      of("number", depth - 1, variables).map((a) => `(-${a})`),
      // Powers of two, so that the other implementation's doubles stay exact.
      fc.tuple(of("number", depth - 1, variables), fc.constantFrom("2", "0.5")).map(([a, b]) => `(${a} / ${b})`),
    ];
    const ours = [
      join([fc.constantFrom("min", "max", "pct"), of("number", depth - 1, variables), of("number", depth - 1, variables)], (f, a, b) => `${f}(${a}, ${b})`),
      join([fc.constantFrom("abs", "round"), of("number", depth - 1, variables)], (f, a) => `${f}(${a})`),
      join([fc.constantFrom("ageDays", "daysUntil"), of("date", depth - 1, variables)], (f, a) => `${f}(${a})`),
      join([of("date", depth - 1, variables), of("date", depth - 1, variables)], (a, b) => `daysBetween(${a}, ${b})`),
    ];
    const sizes = plain
      ? []
      : [
          fc.constant("rows.size()"),
          of("text", depth - 1, "z").map((e) => `rows.distinct(z, ${e}).size()`),
          of("number", depth - 1, "z").map((e) => `rows.distinct(z, ${e}).sumOf(v, v)`),
        ];
    const loops =
      variables.length > 1
        ? []
        : [
            loop(["countIf"], "boolean", depth, variables),
            ...(plain ? [] : [loop(["sumOf", "avgOf", "minOf", "maxOf", "medianOf"], "number", depth, variables), ...sizes]),
          ];
    return fc.oneof(...scalars, ...(plain ? [] : ours), ...loops);
  }

  function booleanOf(depth: number, variables: string): fc.Arbitrary<string> {
    const leaves = fc.constantFrom("p", "q", ...cells("f", variables));
    if (depth === 0) return leaves;
    const parts = [
      leaves,
      operation("boolean", ["&&", "||"], depth, variables),
      of("boolean", depth - 1, variables).map((a) => `!${a.startsWith("(") || !a.includes(" ") ? a : `(${a})`}`),
      operation("number", ["<", "<=", ">", ">=", "==", "!="], depth, variables),
      operation("text", ["==", "!="], depth, variables),
      operation("boolean", ["==", "!="], depth, variables),
      choice("boolean", depth, variables),
      of("text", depth - 1, variables).map((a) => `(${a} in ['a'])`),
    ];
    const ours = [
      operation("date", ["==", "!=", "<", "<="], depth, variables),
      fc.constantFrom("known(m)", ...cells("w", variables).map((cell) => `known(${cell})`)),
      fc.constantFrom("tags.exists(v, v == 'a')", "('b' in tags)", "(tags.size() > 1)"),
    ];
    const loops = variables.length > 1 ? [] : [loop(["exists", "all"], "boolean", depth, variables)];
    return fc.oneof(...parts, ...(plain ? [] : ours), ...loops);
  }

  function textOf(depth: number, variables: string): fc.Arbitrary<string> {
    const leaves = fc.constantFrom("t", ...(plain ? ["'a'"] : []), ...cells("t", variables));
    return depth === 0 ? leaves : fc.oneof(leaves, choice("text", depth, variables));
  }

  function dateOf(depth: number, variables: string): fc.Arbitrary<string> {
    const leaves = fc.constantFrom("d", "never", "asOf", ...cells("d", variables));
    return depth === 0 ? leaves : fc.oneof(leaves, choice("date", depth, variables));
  }
  return of;
}

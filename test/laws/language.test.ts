import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cmp } from "../../src/kernel/exact.js";
import { compileExpression } from "../../src/language/compile.js";
import { missingInputs } from "../../src/language/missing.js";
import type { Rows, Value } from "../../src/language/value.js";
import { asRange, isNumber, isUnknown, reachesDown, reachesUp } from "../../src/language/values.js";
import { type Given, checkedIn, envOf, scopeOf } from "../language/support.js";
import { declare, expressionOf } from "./language-expressions.js";

const scope = scopeOf(declare);
const runs = { seed: 20260630, numRuns: Number(process.env["LAW_RUNS"] ?? 2000) };
const timeout = 600_000;

// Every value a name may take; numbers at both ends and inside, dates before, on and after asOf and `never`.
const possible: Readonly<Record<string, readonly unknown[]>> = {
  n: [0, 1, 3],
  m: [-2, 0, 2, "none"],
  p: [true, false],
  q: [true, false],
  t: ["a", "b"],
  d: ["2026-06-29", "2026-06-30", "2026-07-10", "never"],
  tags: [[], ["a"], ["b"], ["a", "b"]],
};
const cell: Readonly<Record<string, readonly unknown[]>> = {
  k: [0, 1, 2, 3],
  w: [-1, 0, 1, "none"],
  f: [true, false],
  t: ["a", "b"],
  d: ["2026-06-28", "2026-07-01", "never"],
};

const maybeGiven = (values: readonly unknown[]) => fc.oneof(fc.constant(undefined), fc.constantFrom(...values));
const recordOf = (table: typeof cell, of: (values: readonly unknown[]) => fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(Object.entries(table).map(([key, values]) => [key, of(values)])));
const rowsPartly = fc.oneof(fc.constant(undefined), fc.array(recordOf(cell, maybeGiven), { maxLength: 3 }));
/** What is given, any of it absent. */
const partly = fc.tuple(recordOf(possible, maybeGiven), rowsPartly).map(([facts, rows]): Given => ({ ...facts, rows }));
/** A choice for everything that could be absent. */
const choices = fc.tuple(
  recordOf(possible, (values) => fc.constantFrom(...values)),
  fc.array(
    recordOf(cell, (values) => fc.constantFrom(...values)),
    { minLength: 3, maxLength: 3 },
  ),
  fc.nat(3),
);

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

/** Fills in what is absent; `which` says what is filled (all of it, or by name). */
function filled(given: Given, [facts, rows, count]: Choices, which: (name: string) => boolean): Given {
  const scalars = Object.fromEntries(Object.keys(possible).map((name) => [name, given[name] === undefined && which(name) ? facts[name] : given[name]]));
  const list = given["rows"] as Given[] | undefined;
  if (list === undefined) return { ...scalars, rows: which("rows") ? rows.slice(0, count) : undefined };
  const full = list.map((row, index) =>
    Object.fromEntries(Object.keys(cell).map((name) => [name, row[name] === undefined && which(`${index}.${name}`) ? rows[index]?.[name] : row[name]])),
  );
  return { ...scalars, rows: full };
}

const expression = fc.oneof(expressionOf("boolean", 3), expressionOf("number", 3), expressionOf("text", 2));

describe("unknown values", () => {
  test(
    "every completion lies inside what was said before it",
    () => {
      fc.assert(
        fc.property(expression, partly, fc.array(choices, { minLength: 6, maxLength: 6 }), (text, given, completions) => {
          const checked = checkedIn(scope, text);
          const run = compileExpression(checked);
          const before = run(envOf(declare, given));
          for (const completion of completions) {
            const after = run(
              envOf(
                declare,
                filled(given, completion, () => true),
              ),
            );
            expect(isUnknown(after)).toBe(false);
            expect(within(after, before), JSON.stringify({ text, given, completion, before, after }, big)).toBe(true);
          }
        }),
        runs,
      );
    },
    timeout,
  );

  test(
    "filling in one more unknown narrows, and never turns a definite answer",
    () => {
      fc.assert(
        fc.property(expression, partly, choices, fc.func(fc.boolean()), (text, given, completion, which) => {
          const run = compileExpression(checkedIn(scope, text));
          const before = run(envOf(declare, given));
          const after = run(
            envOf(
              declare,
              filled(given, completion, (name) => which(name)),
            ),
          );
          expect(within(after, before), JSON.stringify({ text, given, completion, before, after }, big)).toBe(true);
        }),
        runs,
      );
    },
    timeout,
  );

  test(
    "something is missing exactly when the result is unknown, and giving all of it settles the result",
    () => {
      fc.assert(
        fc.property(expression, partly, choices, (text, given, completion) => {
          const checked = checkedIn(scope, text);
          const env = envOf(declare, given);
          const missing = new Set(missingInputs(checked, env));
          expect(missing.size > 0, text).toBe(isUnknown(checked.program().run(env)));
          const which = (name: string) => missing.has(name) || missing.has(`rows[${name.replace(".", "].")}`);
          const after = checked.program().run(envOf(declare, filled(given, completion, which)));
          // What was not named may still matter once a test has been settled; then it is named in its turn.
          if (isUnknown(after)) expect(missingInputs(checked, envOf(declare, filled(given, completion, which)))).not.toEqual([...missing]);
        }),
        runs,
      );
    },
    timeout,
  );

  test(
    "the quick way through settled rows and the general way agree",
    () => {
      fc.assert(
        fc.property(expression, partly, (text, given) => {
          const run = compileExpression(checkedIn(scope, text));
          const env = envOf(declare, given);
          // A list that says of every row that it is surely there means the same and is always run through the general way.
          const slots = env.slots.map((value) => (kindOf(value) === "rows" ? { ...(value as Rows), sure: (value as Rows).rows.map(() => true) } : value));
          expect(run(env)).toEqual(run({ ...env, slots }));
        }),
        runs,
      );
    },
    timeout,
  );

  test(
    "countIf(p) > 0 and exists(p) always agree",
    () => {
      fc.assert(
        fc.property(partly, fc.constantFrom("x.f", "x.t == 'a'", "x.k / x.w > 1", "x.w < 1 && x.f"), (given, p) => {
          const env = envOf(declare, given);
          expect(checkedIn(scope, `rows.countIf(x, ${p}) > 0`).program().run(env)).toEqual(checkedIn(scope, `rows.exists(x, ${p})`).program().run(env));
        }),
        runs,
      );
    },
    timeout,
  );
});

function big(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value === Infinity ? "inf" : value === -Infinity ? "-inf" : value;
}

/** True when everything the first value may be, the second allowed. */
function within(after: Value, before: Value): boolean {
  if (isOut(before)) return isOut(after);
  if (isOut(after)) return allowsOut(before);
  if (isUnknown(after) && allowsOut(after) && !allowsOut(before)) return false;
  const x = asRange(after);
  const y = asRange(before);
  if (x !== undefined && y !== undefined)
    return cmp(y.low, x.low) <= 0 && cmp(x.high, y.high) <= 0 && (!reachesUp(x) || reachesUp(y)) && (!reachesDown(x) || reachesDown(y));
  if (kindOf(before) === "maybe") return typeof after === "boolean" || kindOf(after) === "maybe";
  if (kindOf(before) === "open") return true;
  if (isNumber(before)) return isNumber(after) && cmp(before, after) === 0;
  return typeof before === "object" ? kindOf(before) === kindOf(after) : before === after;
}

function kindOf(value: Value): string {
  return typeof value === "object" && "kind" in value ? value.kind : typeof value;
}

function isOut(value: Value): boolean {
  return kindOf(value) === "not-applicable" || kindOf(value) === "none";
}

function allowsOut(value: Value): boolean {
  return typeof value === "object" && "orNot" in value && value.orNot;
}

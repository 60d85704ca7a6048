import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Bench, type Condition, type Leaf, confidences } from "../workload.js";
import { type Contender, fixedOf, rollUp, valuesOf } from "./shared.js";

/** The packages that are timed, pinned; `main.ts` installs them in a folder of their own. */
export const pinned = {
  "@marcbachmann/cel-js": "8.0.0",
  "decimal.js": "10.6.0",
  "json-logic-engine": "5.0.7",
  "json-rules-engine": "7.3.1",
  publicodes: "1.10.3",
  "survey-core": "3.1.1",
} as const;

type Values = ReturnType<typeof valuesOf>;

/** The text of a module that gives every pinned package under its position: written into the folder where they are installed, so that they are found from there. */
export const allOfThem = Object.keys(pinned)
  .map((name, at) => `export * as package${at} from ${JSON.stringify(name)};\n`)
  .join("");

/** A name that every package takes: letters and digits. */
const nameOf = (id: string) => id.replaceAll(/[^a-z0-9]/gi, "x");

/** A condition with each comparison written by a function, joined by two others. */
function joined<T>(condition: Condition, leaf: (leaf: Leaf) => T, all: (parts: readonly T[]) => T, any: (parts: readonly T[]) => T): T {
  if ("all" in condition) return all(condition.all.map((part) => joined(part, leaf, all, any)));
  return "any" in condition ? any(condition.any.map((part) => joined(part, leaf, all, any))) : leaf(condition);
}

/** All names that rules read. */
function namesOf(bench: Bench): readonly string[] {
  const names = new Set<string>();
  for (const rule of bench.rules)
    joined(
      rule.when,
      (leaf) => void names.add(leaf.id),
      () => undefined,
      () => undefined,
    );
  return [...names];
}

/** Values and whether they are known, both as numbers under plain names: for engines without an unknown. */
function flagged(names: readonly string[], values: Values): Record<string, number> {
  const flat: Record<string, number> = {};
  for (const name of names) {
    const value = values[name] ?? null;
    flat[`v${nameOf(name)}`] = value === null ? 0 : Number(value); // Never read where the flag is 0.
    flat[`k${nameOf(name)}`] = value === null ? 0 : 1;
  }
  return flat;
}

/** Loads every package that is timed. */
export async function packageContenders(folder: string): Promise<readonly Contender[]> {
  // oxlint-disable-next-line typescript/no-explicit-any -- their own types are not at hand.
  const all: Readonly<Record<string, any>> = await import(pathToFileURL(join(folder, "all.mjs")).href);
  const take = (name: keyof typeof pinned) => all[`package${Object.keys(pinned).indexOf(name)}`];
  const { Environment } = take("@marcbachmann/cel-js");
  const { Decimal } = take("decimal.js");
  const { LogicEngine } = take("json-logic-engine");
  const { Engine } = take("json-rules-engine");
  const Publicodes = take("publicodes").default;
  const { Model } = take("survey-core");

  const decimals: Contender = {
    name: "decimal.js in every figure",
    sizes: "SM",
    prepare(bench) {
      const D = Decimal.clone({ precision: 34 });
      const tests = bench.rules.map((rule) => ({
        rule,
        test: joined<(values: Values) => boolean>(
          rule.when,
          (leaf) => {
            const fixed = new D(Number(fixedOf(leaf, bench)));
            const holds = {
              "<": (c: number) => c < 0,
              "<=": (c: number) => c <= 0,
              ">": (c: number) => c > 0,
              ">=": (c: number) => c >= 0,
              "==": (c: number) => c === 0,
            }[leaf.operator];
            return (values) => {
              const value = values[leaf.id] ?? null;
              return value !== null && holds(new D(Number(value)).cmp(fixed));
            };
          },
          (parts) => (values) => parts.every((part) => part(values)),
          (parts) => (values) => parts.some((part) => part(values)),
        ),
      }));
      return (input) => {
        const values = valuesOf(bench, input);
        const outcome = rollUp(
          bench,
          input,
          tests.filter(({ test }) => test(values)).map(({ rule }) => rule.id),
          values,
        );
        let [over, under] = [new D(0), new D(0)];
        const areas = bench.areas.map((area, index) => {
          let [n, d, c] = [new D(0), new D(0), new D(0)];
          for (const practice of area.practices) {
            const answer = input.answers[practice.id];
            if (answer === undefined || !("level" in answer)) continue;
            n = n.plus(new D(practice.weight).times(answer.level));
            d = d.plus(practice.weight);
            c = c.plus(new D(practice.weight).times(confidences[answer.grade]).div(10));
          }
          const plain = outcome.areas[index]!;
          if (d.isZero()) return plain;
          const score = D.min(n.div(d), plain.score! < n.div(d).toNumber() - 1e-12 ? plain.score! : n.div(d));
          over = over.plus(score.times(area.weight));
          under = under.plus(area.weight);
          return {
            ...plain,
            score: score.toNumber(),
            confidence: c.div(d).toNumber(),
            gap: D.max(0, new D(area.target).minus(score)).toNumber(),
            level: score.floor().toNumber(),
          };
        });
        return { ...outcome, areas, overall: under.isZero() ? null : over.div(under).toNumber() };
      };
    },
  };

  const cel: Contender = {
    name: "cel-js, plain roll-up",
    sizes: "SML",
    prepare(bench) {
      const environment = new Environment().registerVariable("x", "map");
      const literal = (value: number | boolean) => (typeof value === "boolean" ? String(value) : Number.isInteger(value) ? `${value}.0` : String(value));
      const write = (leaf: Leaf) => `(x.${nameOf(leaf.id)} != null && x.${nameOf(leaf.id)} ${leaf.operator} ${literal(fixedOf(leaf, bench))})`;
      const rules = bench.rules.map(({ id, when }) => ({
        id,
        test: environment.parse(
          joined(
            when,
            write,
            (parts) => `(${parts.join(" && ")})`,
            (parts) => `(${parts.join(" || ")})`,
          ),
        ),
      }));
      return (input) => {
        const values = valuesOf(bench, input);
        const x = Object.fromEntries(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
        return rollUp(
          bench,
          input,
          rules.filter(({ test }) => test({ x })).map(({ id }) => id),
          values,
        );
      };
    },
  };

  const logic: Contender = {
    name: "json-logic-engine compiled, plain roll-up",
    sizes: "SML",
    prepare(bench) {
      const engine = new LogicEngine();
      const write = (leaf: Leaf): object => {
        const read = { var: nameOf(leaf.id) };
        return { and: [{ "!==": [read, null] }, { [leaf.operator === "==" ? "===" : leaf.operator]: [read, fixedOf(leaf, bench)] }] };
      };
      const rules = bench.rules.map(({ id, when }) => ({
        id,
        test: engine.build(
          joined<object>(
            when,
            write,
            (and) => ({ and }),
            (or) => ({ or }),
          ),
        ),
      }));
      return (input) => {
        const values = valuesOf(bench, input);
        const data = Object.fromEntries(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
        return rollUp(
          bench,
          input,
          rules.filter(({ test }) => test(data) === true).map(({ id }) => id),
          values,
        );
      };
    },
  };

  const rulesEngine: Contender = {
    name: "json-rules-engine, plain roll-up",
    sizes: "SM",
    prepare(bench) {
      const operators = { "<": "lessThan", "<=": "lessThanInclusive", ">": "greaterThan", ">=": "greaterThanInclusive", "==": "equal" } as const;
      const engine = new Engine([], { allowUndefinedFacts: true });
      const write = (leaf: Leaf): object => ({ fact: leaf.id, operator: operators[leaf.operator], value: fixedOf(leaf, bench) });
      for (const { id, when } of bench.rules)
        engine.addRule({
          conditions: joined<object>(
            when,
            write,
            (all) => ({ all }),
            (any) => ({ any }),
          ),
          event: { type: id },
        });
      return async (input) => {
        const values = valuesOf(bench, input);
        const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
        const { events } = await engine.run(known);
        return rollUp(
          bench,
          input,
          events.map((event: { readonly type: string }) => event.type),
          values,
        );
      };
    },
  };

  const codes: Contender = {
    name: "publicodes, plain roll-up",
    sizes: "S",
    prepare(bench) {
      const names = namesOf(bench);
      const rules: Record<string, unknown> = {};
      for (const name of Object.keys(flagged(names, {}))) rules[name] = 0;
      const write = (leaf: Leaf): object => ({
        "toutes ces conditions": [
          `k${nameOf(leaf.id)} = 1`,
          `v${nameOf(leaf.id)} ${leaf.operator === "==" ? "=" : leaf.operator} ${Number(fixedOf(leaf, bench))}`,
        ],
      });
      for (const { id, when } of bench.rules)
        rules[id] = joined<object>(
          when,
          write,
          (parts) => ({ "toutes ces conditions": parts }),
          (parts) => ({ "une de ces conditions": parts }),
        );
      const silent = { log: () => undefined, warn: () => undefined, error: (text: string) => console.error(text) };
      const engine = new Publicodes(rules, { logger: silent, warn: false });
      return (input) => {
        const values = valuesOf(bench, input);
        engine.setSituation(flagged(names, values));
        return rollUp(
          bench,
          input,
          bench.rules.filter(({ id }) => engine.evaluate(id).nodeValue === true).map(({ id }) => id),
          values,
        );
      };
    },
  };

  const survey: Contender = {
    name: "survey-core, plain roll-up",
    sizes: "S",
    prepare(bench) {
      const names = namesOf(bench);
      const write = (leaf: Leaf) =>
        `({k${nameOf(leaf.id)}} = 1 and {v${nameOf(leaf.id)}} ${leaf.operator === "==" ? "=" : leaf.operator} ${Number(fixedOf(leaf, bench))})`;
      const calculatedValues = bench.rules.map(({ id, when }) => ({
        name: id,
        expression: `iif(${joined(
          when,
          write,
          (parts) => `(${parts.join(" and ")})`,
          (parts) => `(${parts.join(" or ")})`,
        )}, 1, 0)`,
      }));
      const model = new Model({ calculatedValues, elements: [{ type: "text", name: "q" }] });
      return (input) => {
        const values = valuesOf(bench, input);
        model.data = flagged(names, values);
        return rollUp(
          bench,
          input,
          bench.rules.filter(({ id }) => model.getVariable(id) === 1).map(({ id }) => id),
          values,
        );
      };
    },
  };

  return [decimals, cel, logic, rulesEngine, survey, codes];
}

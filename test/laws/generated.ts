import * as fc from "fast-check";
import { unwrap } from "../../src/kernel/result.js";
import type { Answer, Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";

/** Same cases on every run and machine. */
export const seed = 20260302;

/** Names of the facts that generated conditions read. */
export const booleans = ["x", "y", "z"] as const;

const condition = fc.constantFrom("x", "!y", "x && y", "x || z", "n > 3", "n >= 5 || y", "!(z && n < 2)", "m > 50");

const rollups = {
  means: fc.constantFrom({ kind: "weighted-mean" }, { kind: "minimum" }),
  all: fc.constantFrom(
    { kind: "weighted-mean" },
    { kind: "weighted-mean" },
    { kind: "minimum" },
    { kind: "geometric-mean" },
    { kind: "staged", passAt: 2, passBelowAt: 3 },
    { kind: "points", normalised: true },
  ),
};

/** What a generated pack may contain. */
export interface Mixture {
  /** Guards, caps, gates, applicability, node options. */
  readonly conditions: boolean;
  /** All roll-ups, or weighted mean and minimum only. */
  readonly rollups: keyof typeof rollups;
}

/** A pack of one area with two groups and three to six practices. */
export function packs(mixture: Mixture): fc.Arbitrary<Pack> {
  const maybe = <T>(value: fc.Arbitrary<T>) => (mixture.conditions ? fc.option(value, { nil: undefined, freq: 2 }) : fc.constant(undefined));
  const practice = fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    scale: fc.constantFrom("maturity", "maturity", "yesno"),
    stage: fc.integer({ min: 1, max: 3 }),
    group: fc.constantFrom(undefined, "g", "h"),
    required: mixture.conditions ? fc.boolean() : fc.constant(false),
    guard: maybe(condition),
    appliesWhen: maybe(condition),
  });
  const node = fc.record({
    rollup: rollups[mixture.rollups],
    cap: maybe(fc.tuple(condition, fc.integer({ min: 0, max: 4 }), fc.boolean())),
    unanswered: maybe(fc.constantFrom("exclude", "lowest", "block")),
    gate: maybe(condition),
  });
  return fc.record({ practices: fc.array(practice, { minLength: 3, maxLength: 6 }), area: node, g: node, h: node }).map((made) => {
    const nodeOf = (id: string, from: typeof made.area) => ({
      rollup: from.rollup,
      ...(from.unanswered === undefined ? {} : { unanswered: from.unanswered }),
      ...(from.gate === undefined ? {} : { gate: from.gate }),
      ...(from.cap === undefined
        ? {}
        : {
            caps: {
              [`c.${id}`]: { when: from.cap[0], atMost: from.cap[1], because: "law", ...(from.cap[2] ? { whenUnknown: Math.min(5, from.cap[1] + 0.5) } : {}) },
            },
          }),
    });
    const practices = made.practices.map((one, index) => [
      `p${index}`,
      {
        question: "?",
        weight: one.weight,
        scale: one.scale,
        stage: one.stage,
        ...(one.group === undefined ? {} : { group: one.group }),
        ...(one.required ? { required: true } : {}),
        ...(one.appliesWhen === undefined ? {} : { appliesWhen: one.appliesWhen }),
        ...(one.guard === undefined ? {} : { guards: [{ when: one.guard, atMost: one.scale === "yesno" ? 0 : 1, because: "law" }] }),
      },
    ]);
    return {
      format: 1,
      id: "law",
      version: "1.0.0",
      defaultScale: "maturity",
      scales: {
        maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: String(value) })) },
        yesno: { min: 0, max: 1, options: [0, 1].map((value) => ({ id: `b${value}`, value, label: String(value) })) },
      },
      scoring: { ceilings: { stated: 2, documented: 3, verified: 5 }, assumeUnknownGuards: mixture.conditions ? ["stated"] : [] },
      facts: {
        ...Object.fromEntries(booleans.map((id) => [id, { type: "boolean", meaning: id }])),
        n: { type: "count", meaning: "n", max: 9 },
        part: { type: "count", meaning: "part", max: 4 },
      },
      areas: {
        a: {
          title: "A",
          ...nodeOf("a", made.area),
          groups: { g: { title: "G", weight: 2, ...nodeOf("g", made.g) }, h: { title: "H", weight: 3, ...nodeOf("h", made.h) } },
          metrics: { m: { is: "part * 25", unit: "%", better: "higher", levels: [20, 40, 60, 80, 100] } },
          practices: Object.fromEntries(practices),
        },
      },
    } as unknown as Pack; // Built here; compilePack checks it.
  });
}

/** Compiles a generated pack. */
export const modelOf = (pack: Pack): Model => unwrap(compilePack(pack));

/** Answers and facts for a generated pack: any of them may be open. */
export function assessments(pack: Pack): fc.Arbitrary<Assessment> {
  const practices = Object.entries(pack.areas?.["a"]?.practices ?? {});
  const grade = fc.constantFrom("stated", "documented", "verified");
  const answer = (scale: string | undefined): fc.Arbitrary<Answer | undefined> =>
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ level: fc.integer({ min: 0, max: scale === "yesno" ? 1 : 5 }), evidence: grade }) },
      { weight: 2, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant({ notApplicable: "law" }) },
    ) as fc.Arbitrary<Answer | undefined>; // The grades are those of the type.
  const answers = fc.tuple(...practices.map(([, practice]) => answer(practice.scale)));
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
  const facts = fc.record({
    x: optional(fc.boolean()),
    y: optional(fc.boolean()),
    z: optional(fc.boolean()),
    n: optional(fc.integer({ min: 0, max: 9 })),
    part: optional(fc.integer({ min: 0, max: 4 })),
  });
  return fc.tuple(answers, facts).map(([given, known]) => assessmentOf(Object.fromEntries(practices.map(([id], index) => [id, given[index]])), known));
}

/** An assessment of a generated pack; undefined entries are left out. */
export function assessmentOf(answers: { readonly [id: string]: Answer | undefined }, facts: { readonly [id: string]: unknown }): Assessment {
  const defined = (record: { readonly [id: string]: unknown }) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  return {
    format: 1,
    packs: [{ id: "law", version: "1.0.0" }],
    asOf: "2026-03-02",
    organization: { name: "Law" },
    facts: defined(facts),
    answers: defined(answers),
  } as Assessment; // Made of valid parts.
}

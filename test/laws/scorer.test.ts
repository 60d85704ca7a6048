import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";
import { numbersOf } from "../../src/scoring/scorer/general.js";
import type { Ratings } from "../../src/scoring/scorer/ratings.js";
import { prepareScorer } from "../../src/scoring/scorer/scorer.js";
import { score } from "../../src/scoring/score.js";
import { assessments, modelOf, packs, seed } from "./generated.js";

/** The scorecard's own numbers, in the form of the scorer; rules in the order of the pack. */
function expected(model: Model, assessment: Assessment): Ratings {
  const card = score(model, assessment);
  const order = model.program.rules.map((rule) => rule.id);
  const sorted = (ids: readonly string[]) => order.filter((id) => ids.includes(id));
  return {
    overall: numbersOf(card.overall),
    areas: model.areaOrder.map((id) => numbersOf(card.areas[id] as typeof card.overall)), // Every area has one.
    findings: sorted(card.findings.map((one) => one.rule)),
    openQuestions: sorted(card.openQuestions.map((one) => one.rule)),
  };
}

const conditions = [
  "f",
  "!f",
  "f && n > 3",
  "n >= 2.5 || g",
  "!(g && n < 2)",
  "m > 50",
  "m <= 33.5",
  "n == 2",
  "n != 0.1",
  "n / q > 0.5",
  "kind == 'a'",
  "kind in ['a', 'b']",
  "since < asOf",
  "!(asOf > since)",
  "age > 30",
  "ageDays(since) > 400 && f",
  "share > 0.25",
  "owned >= 2",
  "spent > 1000.1",
  "spent == 300",
  "known(n)",
  "size > 2 ? f : g",
  "q > n",
  "both >= 10",
  "product < 20 || lists > 1",
  "rows.exists(r, r.cost > 5)",
  "n > 1000000000000 || q < 9007199254740991",
] as const;
const cheap = fc.constantFrom(...conditions);
const levelled = fc.oneof(
  cheap,
  fc.tuple(fc.constantFrom("p0", "p1", "p2"), fc.constantFrom(">=", "<", "=="), fc.constantFrom(1, 2.5, 4)).map(([id, op, at]) => `level('${id}') ${op} ${at}`),
);
const both = fc.oneof(
  levelled,
  fc.tuple(levelled, fc.constantFrom("&&", "||"), levelled).map(([a, op, b]) => `(${a}) ${op} !(${b})`),
);
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const weight = fc.constantFrom(1, 2, 3, 0.5, 1.25, 0);

/** Packs that the scorer computes by whole numbers. */
const covered: fc.Arbitrary<Pack> = fc
  .record({
    practices: fc.array(fc.record({ weight, required: fc.boolean(), guard: option(cheap), atMost: fc.constantFrom(0, 1, 2.5) }), {
      minLength: 3,
      maxLength: 7,
    }),
    areas: fc.array(
      fc.record({
        weight: fc.constantFrom(1, 2, 0.5, 3),
        target: option(fc.constantFrom(3, 3.5)),
        cap: option(both),
        rule: both,
        atMost: fc.constantFrom(0, 1.5, 2, 3.3),
        held: option(fc.constantFrom(2, 3.5)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    own: option(fc.tuple(both, fc.constantFrom(1, 2.2, 4))),
    target: option(fc.constantFrom(2, 3.7)),
    ceilings: fc.boolean(),
    floor: fc.constantFrom(undefined, 0.5, 0.8),
    assumed: fc.boolean(),
  })
  .map(({ practices, areas, own, target, ceilings, floor, assumed }) => {
    const practice = (one: (typeof practices)[number]) => ({
      question: "?",
      weight: one.weight,
      ...(one.required ? { required: true } : {}),
      ...(one.guard === undefined ? {} : { guards: [{ when: one.guard, atMost: one.atMost, because: "law" }] }),
    });
    return {
      format: 1,
      id: "law",
      version: "1.0.0",
      defaultScale: "s",
      scales: { s: { min: 0, max: 5, options: [0, 1, 2, 2.5, 4, 5].map((value) => ({ id: `o${value * 10}`, value, label: String(value) })) } },
      scoring: {
        ...(ceilings ? { ceilings: { stated: 2, documented: 2.5, verified: 5 } } : {}),
        ...(floor === undefined ? {} : { coverageFloor: floor }),
        assumeUnknownGuards: assumed ? ["stated"] : [],
      },
      facts: {
        f: { type: "boolean", meaning: "f" },
        g: { type: "boolean", meaning: "g", empty: "none" },
        n: { type: "number", meaning: "n", empty: "none" },
        q: { type: "number", meaning: "q", min: 0, max: 100 },
        kind: { type: "enum", meaning: "kind", values: ["a", "b", "c"] },
        since: { type: "date", meaning: "since", never: true },
        rows: {
          type: "records",
          meaning: "rows",
          columns: {
            cost: { type: "money", meaning: "cost" },
            own: { type: "boolean", meaning: "own" },
            team: { type: "enum", meaning: "team", values: ["x", "y"] },
            due: { type: "date", meaning: "due" },
          },
        },
      },
      overall: {
        ...(target === undefined ? {} : { target }),
        ...(own === undefined ? {} : { caps: { whole: { when: own[0], atMost: own[1], because: "law" } } }),
      },
      areas: Object.fromEntries(
        areas.map((area, index) => [
          `a${index}`,
          {
            title: "A",
            weight: area.weight,
            ...(area.target === undefined ? {} : { target: area.target }),
            ...(area.cap === undefined
              ? {}
              : {
                  caps: {
                    [`c${index}`]: {
                      when: area.cap,
                      atMost: area.atMost,
                      because: "law",
                      ...(area.held !== undefined && area.held >= area.atMost ? { whenUnknown: area.held } : {}),
                    },
                  },
                }),
            rules: { [`r${index}`]: { when: area.rule, severity: "low", title: "R", impact: "R" } },
            metrics:
              index === 0
                ? Object.fromEntries(
                    Object.entries({
                      m: "pct(q, 40)",
                      age: "ageDays(since)",
                      share: "rows.countIf(r, r.cost >= 9.99) / rows.size()",
                      owned: "rows.countIf(r, !r.own)",
                      spent: "rows.filter(r, r.team == 'x').sumOf(r, r.cost)",
                      lists: "rows.countIf(r, r.due < asOf)",
                      both: "n + q * 2 - 0.5",
                      product: "(n - 1.1) * (q / 3)",
                      size: "rows.size()",
                    }).map(([id, is]) => [id, { is, better: "higher" }]),
                  )
                : {},
            practices: Object.fromEntries(practices.flatMap((one, at) => (at % areas.length === index ? [[`p${at}`, practice(one)]] : []))),
          },
        ]),
      ),
    } as unknown as Pack; // Built here; compilePack checks it.
  });

const gap = fc.constantFrom({ unknown: "?" }, { unknown: "?", refused: true }, { notApplicable: "?" });
const cell = (value: fc.Arbitrary<unknown>) => option(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: gap }));
const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(0, 0.1, 2.5, 1e15, 9_007_199_254_740_991, 0.1234567, 99.99),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
);
const day = fc.constantFrom("2024-02-29", "2026-03-02", "2026-03-03", "1999-12-31");
const answer = option(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ level: fc.constantFrom(0, 1, 2, 2.5, 4, 5), evidence: fc.constantFrom("stated", "documented", "verified") }) },
    { weight: 2, arbitrary: fc.constantFrom({ option: "o25", evidence: "verified" }, { notApplicable: "law" }) },
  ),
);
const defined = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const inputs: fc.Arbitrary<(pack: Pack) => Assessment> = fc
  .record({
    facts: fc.record({
      f: cell(fc.boolean()),
      g: cell(fc.oneof(fc.boolean(), fc.constant({ none: true }))),
      n: cell(fc.oneof(number, fc.constant({ none: true }))),
      q: cell(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ noNaN: true, min: 0, max: 100 }))),
      kind: cell(fc.constantFrom("a", "b", "c")),
      since: cell(fc.oneof(day, fc.constant("never"))),
      rows: option(
        fc.array(
          fc
            .record({
              cost: cell(fc.oneof(fc.constantFrom(9.99, 300, 0.01), fc.integer({ min: 0, max: 5000 }), fc.double({ noNaN: true, min: 0, max: 1e9 }))),
              own: cell(fc.boolean()),
              team: cell(fc.constantFrom("x", "y")),
              due: cell(day),
            })
            .map(defined),
          { maxLength: 5 },
        ),
      ),
    }),
    answers: fc.array(answer, { minLength: 7, maxLength: 7 }),
    override: fc.option(fc.constantFrom({ what: "weight", id: "p0", to: 4, because: "law" }, { what: "cap", id: "c0", to: 1, because: "law" }), {
      nil: undefined,
      freq: 1,
    }),
  })
  .map(({ facts, answers, override }) => (pack) => {
    const ids = Object.values(pack.areas ?? {}).flatMap((area) => Object.keys(area.practices ?? {}));
    return {
      format: 1,
      packs: [{ id: "law", version: "1.0.0" }],
      asOf: "2026-03-02",
      organization: { name: "Law", currency: "USD" },
      facts: defined(facts),
      answers: defined(Object.fromEntries(ids.map((id) => [id, answers[Number(id.slice(1))]]))),
      ...(override === undefined ? {} : { overrides: [override] }),
    };
  });

const edits = fc.array(fc.tuple(fc.nat(6), fc.constantFrom(0, 1, 2, 2.5, 4, 5)), { maxLength: 6 });

describe("the scorer by numbers", () => {
  test("gives the numbers of the scorecard to the last bit, whatever is missing, and again after edits", () => {
    let whole = 0;
    fc.assert(
      fc.property(covered, fc.array(inputs, { minLength: 1, maxLength: 3 }), edits, (pack, made, changes) => {
        const model = unwrap(compilePack(pack));
        const scorer = prepareScorer(model);
        expect(scorer.way).toBe("whole-numbers");
        whole += 1;
        let last = {} as Assessment; // There is at least one.
        for (const make of made) {
          last = make(pack);
          expect(scorer.load(last).ratings()).toEqual(expected(model, last));
        }
        for (const [index, level] of changes) {
          const id = `p${index % model.practices.size}`;
          const before = last.answers[id];
          const kept = before === undefined || "notApplicable" in before ? { evidence: "verified" as const } : { evidence: before.evidence };
          last = { ...last, answers: { ...last.answers, [id]: { level, ...kept } } };
          scorer.set(scorer.position(id), level);
          const wanted = expected(model, last);
          if (wanted.overall.status === "scored") expect(scorer.overall()).toBe(wanted.overall.score);
          expect(scorer.ratings()).toEqual(wanted);
        }
      }),
      { seed, numRuns: 400 },
    );
    expect(whole).toBeGreaterThan(0);
  });

  test("leaves what it does not cover to the general engine", () => {
    fc.assert(
      fc.property(
        packs({ conditions: true, rollups: "all" }).chain((pack) => fc.tuple(fc.constant(pack), assessments(pack))),
        ([pack, assessment]) => {
          const model = modelOf(pack);
          const scorer = prepareScorer(model);
          expect(scorer.way).toBe("general");
          expect(scorer.load(assessment).ratings()).toEqual(expected(model, assessment));
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});

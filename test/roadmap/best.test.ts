import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, cmp, exactOf, toNumber } from "../../src/kernel/exact.js";
import { unwrap } from "../../src/kernel/result.js";
import type { Pack } from "../../src/model/pack.js";
import type { RoadmapInput } from "../../src/model/roadmap.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";
import { gainTowardsTargets, planBest } from "../../src/roadmap/optimise/best.js";
import { loadSolver } from "../../src/roadmap/optimise/solve.js";
import { groundOf, planRoadmap } from "../../src/roadmap/plan.js";
import { smallAssessment, smallModel } from "./small.js";

const solver = await loadSolver();

describe("the small company", () => {
  const input: RoadmapInput = { start: "2026-04-01", quarters: 2 };
  test("with everything affordable the gain towards the target is the whole gap, proven", () => {
    const best = planBest({ model: smallModel, assessment: smallAssessment(), input }, solver);
    // Before 1, target 3: the gain counts to 3 although 3.5 is reached.
    expect(best.proof).toMatchObject({ method: "optimal", gain: "2" });
  });
  test("musts that do not fit give an honest empty plan", () => {
    const best = planBest(
      { model: smallModel, assessment: smallAssessment(), input: { ...input, mustStartBy: { "a.a.copy": 1 }, budget: { amount: "10", currency: "USD" } } },
      solver,
    );
    expect([best.items.length, best.proof.note]).toEqual([
      0,
      "The musts do not fit within the limits: no plan keeps them. a.a.copy does not fit: budget, whole plan.",
    ]);
  });
  test("the cheapest way to a level leaves out what is not needed for it", () => {
    const best = planBest({ model: smallModel, assessment: smallAssessment(), input }, solver, { targets: { a: 2.5 } });
    expect(best.items.map((item) => item.proposal.id)).toEqual(["a.a.plan", "a.a.copy"]);
  });
});

// Generated companies: one area of three practices under a cap, five recommendations with prices, effort and prerequisites.
const companies = fc.record({
  levels: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
  capped: fc.boolean(),
  costs: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
  days: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }),
  lifts: fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 2, max: 5 })), { minLength: 5, maxLength: 5 }),
  needs: fc.array(fc.option(fc.nat(3), { nil: undefined }), { minLength: 5, maxLength: 5 }),
  budget: fc.integer({ min: 0, max: 20 }),
  capacity: fc.integer({ min: 0, max: 8 }),
});
type Company = typeof companies extends fc.Arbitrary<infer T> ? T : never;

function modelOf(company: Company): Model {
  const recommendations = company.costs.map((cost, i) => {
    const before = company.needs[i];
    const [practice, to] = company.lifts[i] ?? [0, 2];
    return [
      `r${i}`,
      {
        title: "R",
        effort: { low: company.days[i], likely: company.days[i], high: company.days[i] },
        scalesWithSize: false,
        oneOffCost: { low: cost, high: cost },
        annualCost: { low: 0, high: 0 },
        owner: "cio",
        horizon: "now",
        prerequisites: before === undefined || before >= i ? [] : [`r${before}`],
        lifts: [{ id: `p${practice}`, to }],
        steps: [],
      },
    ];
  });
  return unwrap(
    compilePack({
      format: 1,
      id: "gen",
      version: "1.0.0",
      scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: "" })) } },
      prices: { currency: "USD", year: 2025 },
      horizons: { now: { fromDays: 0, toDays: 90 } },
      facts: { bad: { type: "boolean", meaning: "bad" } },
      areas: {
        a: {
          title: "A",
          target: 4,
          caps: { c: { when: "bad", atMost: 2, because: "bad" } },
          practices: { p0: { question: "?", weight: 1 }, p1: { question: "?", weight: 2 }, p2: { question: "?", weight: 3 } },
          rules: { r: { when: "bad", severity: "high", title: "Bad", impact: "", recommend: "r4" } },
          recommendations: Object.fromEntries(recommendations),
        },
      },
    } as unknown as Pack), // Generated data; compilePack checks it.
  );
}

const assessmentOf = (company: Company) => ({
  ...smallAssessment(),
  packs: [{ id: "gen", version: "1.0.0" }],
  facts: { bad: company.capped },
  answers: Object.fromEntries(company.levels.map((level, index) => [`p${index}`, { level, evidence: "verified" as const }])),
});

test("the plan equals brute force over every choice, on generated small cases", () =>
  fc.assert(
    fc.property(companies, (company) => {
      const model = modelOf(company);
      const input: RoadmapInput = { start: "2026-04-01", quarters: 1, budget: { amount: String(company.budget), currency: "USD" }, capacity: company.capacity };
      const ground = groundOf(model, assessmentOf(company), input);
      let most: Exact = 0;
      for (let bits = 0; bits < 2 ** ground.proposals.length; bits += 1) {
        const set = ground.proposals.filter((_, index) => (bits & (1 << index)) > 0);
        const ids = new Set(set.map((one) => one.id));
        const fits =
          set.every((one) => one.prerequisites.every((before) => ids.has(before) || !ground.proposals.some((other) => other.id === before))) &&
          set.reduce((sum, one) => sum + Number(one.oneOff?.high ?? 0), 0) <= company.budget && // Every item of these companies has a price.
          set.reduce((sum, one) => sum + Number(one.effort.likely), 0) <= company.capacity;
        if (!fits) continue;
        const gain = gainTowardsTargets(ground, [...ids]);
        if (cmp(gain, most) > 0) most = gain;
      }
      const best = planBest({ model, assessment: assessmentOf(company), input }, solver);
      expect(best.proof.method).toBe("optimal");
      expect(toNumber(exactOf(best.proof.gain ?? "0"))).toBeCloseTo(toNumber(most), 9);
    }),
    { seed: 20260302, numRuns: 60 },
  ));

test("more budget never gives less gain, no quarter is over its limits, and what is needed comes first", () =>
  fc.assert(
    fc.property(companies, (company) => {
      const model = modelOf(company);
      let before: Exact = 0;
      for (const budget of [0, 5, 10, 30]) {
        const input: RoadmapInput = { start: "2026-04-01", quarters: 2, budget: { amount: String(budget), currency: "USD" }, capacity: company.capacity };
        const best = planBest({ model, assessment: assessmentOf(company), input }, solver);
        const gain = exactOf(best.proof.gain ?? "0");
        expect(cmp(gain, before)).toBeGreaterThanOrEqual(0);
        before = gain;
        for (const plan of [best, planRoadmap(model, assessmentOf(company), input)]) {
          expect(Number(plan.totals.withinPlan.high)).toBeLessThanOrEqual(budget);
          for (const quarter of plan.quarters) expect(Number(quarter.effort)).toBeLessThanOrEqual(company.capacity);
          const ends = new Map(plan.items.map((item) => [item.proposal.id, item.end]));
          for (const item of plan.items)
            for (const needed of item.proposal.prerequisites) if (ends.has(needed)) expect((ends.get(needed) ?? "") < item.start).toBe(true);
        }
      }
    }),
    { seed: 20260302, numRuns: 25 },
  ));

test("over two quarters the plan equals brute force over every choice and every quarter", () =>
  fc.assert(
    fc.property(companies, (company) => {
      const model = modelOf(company);
      const input: RoadmapInput = { start: "2026-04-01", quarters: 2, budget: { amount: String(company.budget), currency: "USD" }, capacity: company.capacity };
      const ground = groundOf(model, assessmentOf(company), input);
      const { proposals } = ground;
      const number = (text: string | undefined) => Number(text ?? 0); // Every item of these companies has a price.
      let most: Exact = 0;
      // Each item in no quarter, the first or the second; work of at most four days always ends within its quarter.
      for (let code = 0; code < 3 ** proposals.length; code += 1) {
        const quarter = proposals.map((_, index) => Math.floor(code / 3 ** index) % 3);
        const at = (id: string) => quarter[proposals.findIndex((one) => one.id === id)];
        const inside = proposals.filter((one) => (at(one.id) ?? 0) > 0);
        const fits =
          inside.every((one) => one.prerequisites.every((id) => at(id) === undefined || (at(id) !== 0 && (at(id) ?? 0) <= (at(one.id) ?? 0)))) &&
          inside.reduce((sum, one) => sum + number(one.oneOff?.high), 0) <= company.budget &&
          [1, 2].every((q) => inside.filter((one) => at(one.id) === q).reduce((sum, one) => sum + number(one.effort.likely), 0) <= company.capacity);
        if (!fits) continue;
        const gain = gainTowardsTargets(
          ground,
          inside.map((one) => one.id),
        );
        if (cmp(gain, most) > 0) most = gain;
      }
      const best = planBest({ model, assessment: assessmentOf(company), input }, solver);
      expect(best.proof.method).toBe("optimal");
      expect(toNumber(exactOf(best.proof.gain ?? "0"))).toBeCloseTo(toNumber(most), 6);
    }),
    { seed: 20260303, numRuns: 25 },
  ));

test("the time limit holds: the best so far comes back with a bound that is no less than its gain", () => {
  let ticks = 0;
  // A clock that says that preparing alone took a minute leaves the solver a moment.
  const best = planBest(
    { model: smallModel, assessment: smallAssessment(), input: { start: "2026-04-01" } },
    (text, limits) => {
      expect(limits.seconds).toBe(0.05);
      return { ...solver(text, { ...limits, seconds: 5 }), status: "feasible" };
    },
    { limitSeconds: 10, now: () => (ticks += 60_000) },
  );
  expect(best.proof.method).toBe("bounded");
  expect(cmp(exactOf(best.proof.bound ?? "0"), exactOf(best.proof.gain ?? "0"))).toBeGreaterThanOrEqual(0);
});

test("where the solver finds nothing in time, the plan in order of value stands in", () => {
  const best = planBest({ model: smallModel, assessment: smallAssessment(), input: { start: "2026-04-01" } }, () => ({
    status: "nothing",
    goal: 0,
    bound: Number.POSITIVE_INFINITY,
    columns: new Map(),
  }));
  // The whole gap is 2; nothing can gain more, which is the bound where the solver has none.
  expect(best.proof).toMatchObject({ method: "bounded", gain: "2", bound: "2" });
});

test("a target above the scale cannot be reached, and that is said", () => {
  const best = planBest({ model: smallModel, assessment: smallAssessment(), input: { start: "2026-04-01" } }, solver, { targets: { a: 6 } });
  expect([best.items, best.proof.note]).toEqual([[], "The targets cannot be reached within the limits."]);
});

test("of two that exclude each other one is done, whichever side says so; the best plan takes the greater", () => {
  const company: Company = {
    levels: [1, 1, 1],
    capped: false,
    costs: [1, 1, 0, 0, 0],
    days: [1, 1, 1, 1, 1],
    lifts: [
      [0, 3],
      [0, 4],
      [0, 1],
      [0, 1],
      [0, 1],
    ],
    needs: [undefined, undefined, undefined, undefined, undefined],
    budget: 10,
    capacity: 8,
  };
  const { pack } = modelOf(company);
  const area = pack.areas?.["a"];
  const r1 = area?.recommendations?.["r1"];
  const recommendations = { ...area?.recommendations, ...(r1 === undefined ? {} : { r1: { ...r1, excludes: ["r0"] } }) };
  const model = unwrap(compilePack({ ...pack, areas: { a: { ...area, recommendations } } }));
  const input: RoadmapInput = { start: "2026-04-01", quarters: 1 };
  const best = planBest({ model, assessment: assessmentOf(company), input }, solver);
  expect(best.items.map((item) => item.proposal.id)).toEqual(["r1"]);
  expect(best.dropped.map((one) => [one.proposal.id, one.why, one.detail])).toEqual([["r0", "conflict", "r1"]]);
  const ordered = planRoadmap(model, assessmentOf(company), input);
  expect([ordered.items.length, ordered.dropped.map((one) => one.why)]).toEqual([1, ["conflict"]]);
});

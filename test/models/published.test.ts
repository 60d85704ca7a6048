import { describe, expect, test } from "vitest";
import { rateModel, scaleOf, scoreOf } from "./model.js";

// Published models of other fields, written as packs from their public descriptions; results worked by hand.

describe("NIST SP 800-171 DoD assessment: start at 110, each unmet requirement costs 5, 3 or 1", () => {
  // 109 weighted requirements: 44 of weight 5 (two of them with a partial credit that costs 3), 14 of weight 3, 51 of weight 1.
  const weights = [...Array<number>(44).fill(5), ...Array<number>(14).fill(3), ...Array<number>(51).fill(1)];
  const partial = new Set([0, 1]);
  const pack = {
    defaultScale: "sprs",
    scales: { sprs: { min: -203, max: 110, options: [] }, met: scaleOf(0, 1, [0, 1]), partial: scaleOf(0, 1, [0, 0.4, 1]) },
    facts: { securityPlan: { type: "boolean", meaning: "A system security plan exists" } },
    areas: {
      model: {
        title: "SP 800-171",
        rollup: { kind: "deduction", start: 110 },
        gate: "securityPlan",
        practices: Object.fromEntries(weights.map((weight, index) => [`r${index}`, { question: "?", weight, scale: partial.has(index) ? "partial" : "met" }])),
      },
    },
  };
  const all = (value: number) => Object.fromEntries(weights.map((_, index) => [`r${index}`, value]));
  test.each([
    ["all met is 110", all(1), 110],
    ["all unmet is -203", all(0), -203],
    ["partial multi-factor authentication costs 3 of 5", { ...all(1), r0: 0.4 }, 107],
    ["one unmet of weight 3 costs 3", { ...all(1), r44: 0 }, 107],
    ["nothing answered counts as unmet", {}, -203],
  ] as const)("%s", (_, answers, expected) => expect(scoreOf(rateModel(pack, answers, { securityPlan: true }))).toBe(expected));
  test("without a plan there is no score", () =>
    expect(rateModel(pack, all(1), { securityPlan: false })).toMatchObject({ status: "unscored", reason: "gate" }));
});

describe("OWASP SAMM 2: a practice is the sum over three levels of the mean of two streams", () => {
  const question = (group: string) => ({ question: "?", weight: 0.5, scale: "answer", group });
  const pack = {
    defaultScale: "samm",
    scales: { samm: scaleOf(0, 3, [0, 1, 2, 3]), answer: scaleOf(0, 1, [0, 0.25, 0.5, 1]) },
    areas: {
      model: {
        title: "Governance",
        groups: {
          strategy: { title: "Strategy and metrics", rollup: { kind: "points" } },
          policy: { title: "Policy and compliance", rollup: { kind: "points" } },
        },
        practices: Object.fromEntries(
          ["strategy", "policy"].flatMap((group) => ["A1", "B1", "A2", "B2", "A3", "B3"].map((id) => [`${group}.${id}`, question(group)])),
        ),
      },
    },
  };
  // Level 1: (1 + 0.5) / 2 = 0.75; level 2: (0.25 + 0.25) / 2 = 0.25; level 3: 0. Sum 1.
  const strategy = { "strategy.A1": 1, "strategy.B1": 0.5, "strategy.A2": 0.25, "strategy.B2": 0.25, "strategy.A3": 0, "strategy.B3": 0 };
  const policy = Object.fromEntries(["A1", "B1", "A2", "B2", "A3", "B3"].map((id) => [`policy.${id}`, 1]));
  test("a practice half way through level 1 and a quarter through 2 is 1.0", () => expect(scoreOf(rateModel(pack, strategy, {}, "strategy"))).toBe(1));
  test("everything in place is 3", () => expect(scoreOf(rateModel(pack, policy, {}, "policy"))).toBe(3));
  test("a function is the mean of its practices: (1 + 3) / 2", () => expect(scoreOf(rateModel(pack, { ...strategy, ...policy }))).toBe(2));
});

describe("C2M2: an indicator level is reached when all its practices and all below are largely implemented", () => {
  const pack = {
    defaultScale: "mil",
    scales: { mil: scaleOf(0, 3, [0, 1, 2, 3]) },
    areas: {
      model: {
        title: "Domain",
        rollup: { kind: "staged", passAt: 2 },
        practices: {
          a: { question: "?", weight: 1, stage: 1 },
          b: { question: "?", weight: 1, stage: 1 },
          c: { question: "?", weight: 1, stage: 2 },
          d: { question: "?", weight: 1, stage: 3 },
        },
      },
    },
  };
  test.each([
    ["largely at level 1 only", { a: 2, b: 3, c: 1, d: 3 }, 1],
    ["partly at level 1 is level 0, whatever is above", { a: 1, b: 3, c: 3, d: 3 }, 0],
    ["all largely is 3", { a: 2, b: 2, c: 2, d: 2 }, 3],
    ["an open practice fails its level", { a: 2, b: 2, d: 2 }, 1],
  ] as const)("%s", (_, answers, expected) => expect(scoreOf(rateModel(pack, answers))).toBe(expected));
});

describe("ISO/IEC 33020: a level needs its attributes largely and all below fully achieved", () => {
  // N 0, P 1, L 2, F 3.
  const pack = {
    defaultScale: "capability",
    scales: { capability: scaleOf(0, 5, [0, 1, 2, 3, 4, 5]), achieved: scaleOf(0, 3, [0, 1, 2, 3]) },
    areas: {
      model: {
        title: "Process",
        scale: "capability",
        // Marks are on the node's scale: L is 2/3 of it, F the whole.
        rollup: { kind: "staged", passAt: 10 / 3 - 0.01, passBelowAt: 5 },
        practices: Object.fromEntries(
          [1, 2, 2, 3, 3, 4, 4, 5, 5].map((stage, index) => [`pa${index}`, { question: "?", weight: 1, stage, scale: "achieved" }]),
        ),
      },
    },
  };
  const rated = (...values: readonly number[]) => Object.fromEntries(values.map((value, index) => [`pa${index}`, value]));
  test.each([
    ["largely performed is level 1", rated(2, 0, 0, 0, 0, 0, 0, 0, 0), 1],
    ["level 2 needs level 1 fully", rated(2, 3, 3, 0, 0, 0, 0, 0, 0), 1],
    ["level 1 fully, level 2 largely", rated(3, 2, 2, 0, 0, 0, 0, 0, 0), 2],
    ["one attribute of level 2 partly", rated(3, 3, 1, 3, 3, 3, 3, 3, 3), 1],
    ["fully all the way", rated(3, 3, 3, 3, 3, 3, 3, 3, 3), 5],
  ] as const)("%s", (_, answers, expected) => expect(scoreOf(rateModel(pack, answers))).toBe(expected));
});

describe("OpenSSF Scorecard: checks weighted 10, 7.5, 5 and 2.5 by risk; inconclusive ones are left out", () => {
  const check = (weight: number) => ({ question: "?", weight });
  const pack = {
    defaultScale: "ten",
    scales: { ten: scaleOf(0, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) },
    areas: { model: { title: "Aggregate", practices: { critical: check(10), high: check(7.5), medium: check(5), low: check(2.5) } } },
  };
  test("all conclusive: (100 + 75 + 25 + 0) / 25 = 8", () => expect(scoreOf(rateModel(pack, { critical: 10, high: 10, medium: 5, low: 0 }))).toBe(8));
  test("medium inconclusive: (100 + 75 + 0) / 20 = 8.75", () => expect(scoreOf(rateModel(pack, { critical: 10, high: 10, low: 0 }))).toBe(8.75));
});

describe("Lighthouse performance: log-normal curves, weighted; one unknown blocks the category", () => {
  const metric = (id: string, weight: number, median: number, p10: number) =>
    [id, { is: `${id}Ms`, better: "lower", weight, scale: "one", bands: { kind: "log-normal", median, p10 } }] as const;
  const metrics = [
    metric("fcp", 10, 3000, 1800),
    metric("si", 10, 5800, 3387),
    metric("lcp", 25, 4000, 2500),
    metric("tbt", 30, 600, 200),
    metric("cls", 25, 0.25, 0.1),
  ];
  const pack = {
    defaultScale: "one",
    scales: { one: scaleOf(0, 1, [0, 1]) },
    facts: Object.fromEntries(metrics.map(([id]) => [`${id}Ms`, { type: "number", meaning: id, min: 0 }])),
    areas: { model: { title: "Performance", unanswered: "block", metrics: Object.fromEntries(metrics) } },
  };
  const medians = { fcpMs: 3000, siMs: 5800, lcpMs: 4000, tbtMs: 600, clsMs: 0.25 };
  test("every median is worth 0.5", () => expect(scoreOf(rateModel(pack, {}, medians))).toBe(0.5));
  test("every p10 is worth 0.9", () =>
    expect(scoreOf(rateModel(pack, {}, { fcpMs: 1800, siMs: 3387, lcpMs: 2500, tbtMs: 200, clsMs: 0.1 }))).toBeCloseTo(0.9, 12));
  // 0.5·erfc(0.9061938·ln(x/4000)/ln(4000/2500)) from a table of erfc: x = 2000 gives 0.970620…, so the whole is 0.5 + 0.25·0.470620….
  test("the curve between, against the error function", () =>
    expect(scoreOf(rateModel(pack, {}, { ...medians, lcpMs: 2000 }))).toBeCloseTo(0.5 + 0.25 * (LCP_AT_2000 - 0.5), 9));
  test("one unknown metric: no score", () =>
    expect(rateModel(pack, {}, { fcpMs: 3000, siMs: 5800, lcpMs: 4000, tbtMs: 600 })).toMatchObject({ status: "unscored", reason: "blocked" }));
});

describe("Human Development Index: the geometric mean of three indices", () => {
  const index = (id: string, low: number, high: number) => ({
    is: id,
    better: "higher",
    weight: 1,
    scale: "one",
    bands: {
      kind: "linear",
      points: [
        { at: low, value: 0 },
        { at: high, value: 1 },
      ],
    },
  });
  const pack = {
    defaultScale: "one",
    scales: { one: scaleOf(0, 1, [0, 1]) },
    facts: Object.fromEntries(["lifeExpectancy", "expectedSchooling", "meanSchooling", "lnIncome"].map((id) => [id, { type: "number", meaning: id, min: 0 }])),
    areas: {
      model: {
        title: "HDI",
        rollup: { kind: "geometric-mean" },
        groups: { education: { title: "Education" } },
        metrics: {
          health: index("lifeExpectancy", 20, 85),
          expected: { ...index("expectedSchooling", 0, 18), group: "education" },
          mean: { ...index("meanSchooling", 0, 15), group: "education" },
          // The language has no logarithm: income is given as its natural logarithm, between ln 100 and ln 75,000.
          income: index("lnIncome", 4.605170186, 11.225243392),
        },
      },
    },
  };
  // Health (72 − 20) / 65 = 0.8; education (16.2/18 + 13.5/15) / 2 = 0.9; income 0.9: cube root of 0.648 = 0.865349…
  test("0.8, 0.9 and 0.9 give 0.8653", () =>
    expect(
      scoreOf(
        rateModel(pack, {}, { lifeExpectancy: 72, expectedSchooling: 16.2, meanSchooling: 13.5, lnIncome: 4.605170186 + 0.9 * (11.225243392 - 4.605170186) }),
      ),
    ).toBeCloseTo(0.648 ** (1 / 3), 9));
  test("equal indices give that index exactly", () =>
    expect(scoreOf(rateModel(pack, {}, { lifeExpectancy: 52.5, expectedSchooling: 9, meanSchooling: 7.5, lnIncome: 7.915206789 }))).toBe(0.5));
});

/** Computed apart with a C library's erfc, to 15 digits. */
const LCP_AT_2000 = 0.970620592429948;

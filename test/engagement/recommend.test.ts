import { describe, expect, test } from "vitest";
import type { EngagementSituation } from "../../src/model/engagement.js";
import { engagementCombinations } from "../../src/engagement/combinations.js";
import { parseSituation } from "../../src/engagement/parse.js";
import { recommendEngagement } from "../../src/engagement/recommend.js";
import { engagementRules } from "../../src/engagement/rules.js";

const usd = (amount: string) => ({ amount, currency: "USD" });

/** The invented company Tallow Creek in fiscal year 2025. */
const tallowCreek: EngagementSituation = {
  employees: 140,
  revenue: usd("46200000"),
  itStaff: 4,
  cioStatus: "none",
  project: { kind: "none" },
  dayToDayNeed: "partial",
  leadershipBudget: usd("250000"),
  strategicNeed: "high",
  regulatoryPressure: "medium",
};
const scores = (situation: EngagementSituation) => Object.fromEntries(recommendEngagement(situation).models.map((one) => [one.model, one.score]));
const modelOf = (situation: EngagementSituation, model: string) => recommendEngagement(situation).models.find((one) => one.model === model);

describe("Tallow Creek, the worked check", () => {
  const advice = recommendEngagement(tallowCreek);

  test("scores 45, 100, 45, 40 and 65", () => {
    expect(scores(tallowCreek)).toEqual({ "full-time": 45, fractional: 100, interim: 45, virtual: 40, msp: 65 });
    // 40 + 25 + 15 + 15 + 20
    expect(advice.models[1]).toMatchObject({ model: "fractional", raw: 115, contributions: [{ points: 25 }, { points: 15 }, { points: 15 }, { points: 20 }] });
  });

  test("is a fractional CIO and an MSP, clearly", () => {
    expect(advice.answer).toEqual({ leader: "fractional", msp: true });
    expect(advice.status).toBe("clear");
    expect(advice.near).toEqual([]);
  });

  test("names the three inputs that weighed most", () => {
    expect(advice.weighedMost.map((one) => [one.input, one.points])).toEqual([
      ["employees", 25],
      ["strategicNeed", 20],
      ["revenue", 15],
    ]);
  });

  test("strikes out the interim, which has no end", () => {
    expect(modelOf(tallowCreek, "interim")?.struckOut).toEqual([{ reason: "no-end-date", values: {} }]);
    expect(modelOf(tallowCreek, "full-time")?.struckOut).toEqual([]);
  });

  test("suggests about four days a month and a look again at 182 employees", () => {
    expect(advice.daysPerMonth).toEqual({ low: 2, likely: 4, high: 6 });
    expect(advice.review).toEqual({ months: 12, employees: 182, itStaff: 10, events: ["an acquisition closes"] });
  });

  test("fits the combination of a growing company without a CIO", () => {
    expect(advice.combinations).toEqual([expect.objectContaining({ id: "growing-without-a-cio", agrees: true })]);
  });

  test("says which single changes would give another answer", () => {
    const rows = advice.wouldChange.map((one) => [one.input, one.to, one.answer]);
    // MSP: 65 − 25 = 40 without day-to-day need: no partner.
    expect(rows).toContainEqual(["dayToDayNeed", "none", { leader: "fractional", msp: false }]);
    // 750 and more: full-time 45 + 5 + 35 = 85, fractional 115 − 25 − 10 = 80; MSP 65 − 5 = 60 still joins.
    expect(rows).toContainEqual(["employees", "750-and-more", { leader: "full-time", msp: true }]);
    // 300 to 749: full-time 45 + 5 + 20 = 70, fractional 115 − 25 + 10 = 100: the leader stays, so it is not listed.
    expect(rows.some(([input, to]) => input === "employees" && to === "300-to-749")).toBe(false);
    expect(rows).toContainEqual(["leadershipBudget", "less than its least cost", { leader: "virtual", msp: true }]);
  });
});

describe("each row of the rule table counts at its band and not beside it", () => {
  const base: EngagementSituation = {
    employees: 100,
    revenue: usd("1000000"),
    itStaff: 4,
    cioStatus: "none",
    project: { kind: "none" },
    dayToDayNeed: "none",
    strategicNeed: "medium",
    regulatoryPressure: "medium",
  };
  // 100 employees: −5 25 0 5 5; revenue under 5 million: nothing; 4 IT staff: 0 15 0 0 5.
  const neutral = [35, 80, 40, 45, 50];
  const rows: readonly (readonly [string, Partial<EngagementSituation>, readonly number[]])[] = [
    ["the neutral situation", {}, neutral],
    ["29 employees", { employees: 29 }, [10, 55, 40, 55, 60]],
    ["30 employees (the edge belongs up)", { employees: 30 }, neutral],
    ["299 employees", { employees: 299 }, neutral],
    ["300 employees", { employees: 300 }, [60, 65, 40, 30, 45]],
    ["749 employees", { employees: 749 }, [60, 65, 40, 30, 45]],
    ["750 employees", { employees: 750 }, [75, 45, 40, 15, 45]],
    ["just under 5 million", { revenue: usd("4999999.99") }, neutral],
    ["5 million", { revenue: usd("5000000") }, [30, 95, 40, 45, 50]],
    ["just under 100 million", { revenue: usd("99999999") }, [30, 95, 40, 45, 50]],
    ["100 million", { revenue: usd("100000000") }, neutral],
    ["250 million", { revenue: usd("250000000") }, neutral],
    ["over 250 million", { revenue: usd("250000000.01") }, [55, 75, 40, 30, 50]],
    ["no IT staff", { itStaff: 0 }, [20, 70, 40, 50, 75]],
    ["half a person", { itStaff: 0.5 }, [20, 70, 40, 50, 75]],
    ["one", { itStaff: 1 }, [25, 75, 40, 50, 65]],
    ["2.9", { itStaff: 2.9 }, [25, 75, 40, 50, 65]],
    ["three", { itStaff: 3 }, neutral],
    ["nine", { itStaff: 9 }, neutral],
    ["ten", { itStaff: 10 }, [55, 65, 40, 30, 45]],
    ["a CIO away for less than a month", { cioStatus: "on-leave", absenceMonths: 0.9 }, neutral],
    ["for a month", { cioStatus: "on-leave", absenceMonths: 1 }, [35, 90, 80, 40, 50]],
    ["for twelve months", { cioStatus: "vacant", absenceMonths: 12 }, [35, 90, 80, 40, 50]],
    ["for longer", { cioStatus: "vacant", absenceMonths: 12.1 }, [50, 95, 40, 45, 50]],
    ["a CIO who is present", { cioStatus: "present" }, neutral],
    ["an ERP project of six months", { project: { kind: "erp", months: 6 } }, neutral],
    ["of seven months", { project: { kind: "erp", months: 7 } }, [45, 85, 70, 30, 50]],
    ["a merger of a year", { project: { kind: "merger", months: 12 } }, [45, 85, 70, 30, 50]],
    ["a cloud project of a year", { project: { kind: "cloud", months: 12 } }, neutral],
    ["a security incident", { project: { kind: "security-incident" } }, [35, 85, 70, 35, 65]],
    ["partial day-to-day need", { dayToDayNeed: "partial" }, [35, 80, 40, 45, 75]],
    ["full day-to-day need", { dayToDayNeed: "full" }, [35, 80, 40, 45, 90]],
    ["high strategic need", { strategicNeed: "high" }, [50, 100, 45, 40, 40]],
    ["low strategic need", { strategicNeed: "low" }, [20, 75, 35, 60, 55]],
    ["high regulatory pressure", { regulatoryPressure: "high" }, [45, 90, 45, 40, 50]],
    ["low regulatory pressure", { regulatoryPressure: "low" }, neutral],
  ];

  test.each(rows)("%s", (_, change, expected) => expect(Object.values(scores({ ...base, ...change }))).toEqual(expected));
});

describe("constraints", () => {
  test("a leader whose least cost is above the budget is struck out, at the edge it is not", () => {
    const at = (amount: string) => modelOf({ ...tallowCreek, leadershipBudget: usd(amount) }, "fractional")?.struckOut.map((one) => one.reason);
    expect([at("59999.99"), at("60000"), at("60001")]).toEqual([["above-budget"], [], []]);
  });

  test("without a leader the company can pay, the answer has none", () => {
    const rules = { ...engagementRules, lowestCost: { ...engagementRules.lowestCost, virtual: 1 } };
    const advice = recommendEngagement({ ...tallowCreek, leadershipBudget: usd("0") }, { rules });
    expect([advice.status, advice.answer]).toEqual(["none", { msp: true }]);
  });

  test("an MSP is never the leader, however high it scores", () => {
    const advice = recommendEngagement({ ...tallowCreek, employees: 20, itStaff: 0, dayToDayNeed: "full", strategicNeed: "low" });
    expect(advice.answer.leader).not.toBeUndefined();
    expect(advice.models.at(-1)).toMatchObject({ model: "msp", score: 100, notes: ["partner-only"] });
  });

  test("an interim is possible for a gap, and costs what its months cost", () => {
    const gap = { ...tallowCreek, cioStatus: "vacant", absenceMonths: 6 } as const;
    // 6 × 20,000
    expect(modelOf({ ...gap, leadershipBudget: usd("120000") }, "interim")?.struckOut).toEqual([]);
    expect(modelOf({ ...gap, leadershipBudget: usd("119999") }, "interim")?.struckOut.map((one) => one.values["lowest"])).toEqual(["120000"]);
  });

  test("a virtual CIO of the present MSP is marked, not struck out", () => {
    expect(modelOf({ ...tallowCreek, virtualFromPresentMsp: true }, "virtual")).toMatchObject({ struckOut: [], notes: ["not-independent"] });
  });

  test("a budget in another currency strikes nothing out and says so", () => {
    const advice = recommendEngagement({ ...tallowCreek, leadershipBudget: { amount: "1", currency: "EUR" } });
    expect(advice.models.flatMap((one) => one.struckOut.map((strike) => strike.reason))).toEqual(["no-end-date"]);
    expect(advice.assumptions.join(" ")).toContain("EUR");
  });
});

describe("what is not known", () => {
  test("widens the scores", () => {
    const { strategicNeed: _, ...rest } = tallowCreek;
    // Without strategic need fractional is 95, at worst 90, at best 115.
    expect(modelOf(rest, "fractional")).toMatchObject({ score: 95, low: 90, high: 100 });
  });

  test("opens the answer only when it can change it", () => {
    const { regulatoryPressure: _, ...sure } = tallowCreek;
    expect(recommendEngagement(sure)).toMatchObject({ status: "clear", unknown: [{ input: "regulatoryPressure", canChange: false }] });
    const { dayToDayNeed: __, ...unsure } = tallowCreek;
    expect(recommendEngagement(unsure)).toMatchObject({ status: "open", unknown: [{ input: "dayToDayNeed", canChange: true }] });
  });

  test("knowing nothing gives every score its full range and an open answer", () => {
    const advice = recommendEngagement({});
    expect(advice.status).toBe("open");
    expect(advice.unknown.map((one) => [one.input, one.canChange])).toEqual(
      ["employees", "revenue", "itStaff", "cio", "project", "dayToDayNeed", "strategicNeed", "regulatoryPressure", "leadershipBudget"].map((input) => [
        input,
        expect.any(Boolean),
      ]),
    );
    expect(advice.models.map((one) => one.score)).toEqual([40, 40, 40, 40, 40]);
  });

  test("an unknown length of a vacancy leaves it open between gap and good", () => {
    const advice = recommendEngagement({ ...tallowCreek, cioStatus: "vacant" });
    expect(advice.unknown).toEqual([{ input: "cio", canChange: expect.any(Boolean) }]);
  });
});

test("two leaders within ten points are both shown, with what separates them", () => {
  // Fractional 115 + 10 + 5 = 130 and interim 45 + 40 + 30 = 115: both are 100 after the clamp, and the sum before it decides.
  const advice = recommendEngagement({
    ...tallowCreek,
    cioStatus: "vacant",
    absenceMonths: 6,
    project: { kind: "erp", months: 8 },
    leadershipBudget: usd("500000"),
  });
  expect(advice.status).toBe("close");
  expect(advice.answer.leader).toBe("fractional");
  expect(advice.near[0]).toMatchObject({ model: "interim", behind: 0 });
  expect(advice.near[0]?.separates[0]).toMatchObject({ input: "cio", points: -30 });
});

describe("the combinations of the table", () => {
  const fitting = (situation: EngagementSituation) => engagementCombinations.filter((one) => one.fits(situation)).map((one) => one.id);
  test.each<readonly [string, EngagementSituation]>([
    ["growing-without-a-cio", { employees: 60, itStaff: 5, strategicNeed: "high", cioStatus: "none" }],
    ["cio-left-during-a-go-live", { cioStatus: "vacant", project: { kind: "erp", months: 5 } }],
    ["cio-on-leave-in-a-steady-state", { cioStatus: "on-leave", absenceMonths: 3, project: { kind: "none" } }],
    ["very-small-without-it-staff", { employees: 15, itStaff: 0, strategicNeed: "low" }],
    ["large-and-regulated", { employees: 400, itStaff: 12, regulatoryPressure: "high" }],
    ["strong-in-operations-weak-at-the-board", { marks: ["it-lead-without-board-experience"] }],
    ["for-sale-or-buying", { project: { kind: "merger" } }],
    ["unhappy-with-the-msp", { marks: ["unhappy-with-msp"] }],
    ["very-small-with-regulated-data", { employees: 29, marks: ["regulated-data"] }],
    ["sister-companies", { marks: ["sister-companies"] }],
  ])("%s", (id, situation) => expect(fitting(situation)).toEqual([id]));

  test("nothing known fits nothing", () => expect(fitting({})).toEqual([]));
});

describe("a situation that cannot be is a list of issues", () => {
  test.each<readonly [string, unknown, string, string]>([
    ["no employees", { employees: 0 }, "out-of-range", "employees"],
    ["IT staff below zero", { itStaff: -1 }, "out-of-range", "itStaff"],
    ["revenue without currency", { revenue: { amount: "5" } }, "missing-field", "revenue.currency"],
    ["revenue below zero", { revenue: usd("-5") }, "bad-format", "revenue.amount"],
    ["revenue as a number", { revenue: 5 }, "wrong-type", "revenue"],
    ["an unknown need", { strategicNeed: "huge" }, "unknown-value", "strategicNeed"],
    ["an unknown kind of project", { project: { kind: "erpp" } }, "unknown-value", "project.kind"],
    ["an absence of a CIO who is there", { cioStatus: "present", absenceMonths: 3 }, "figures-disagree", "absenceMonths"],
    ["a misspelled field", { employes: 5 }, "unknown-field", "employes"],
  ])("%s", (_, value, code, path) => {
    const result = parseSituation(value);
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.path.join(".")])).toContainEqual([code, path]);
  });

  test("more IT staff than employees is a warning", () => {
    const result = parseSituation({ employees: 3, itStaff: 4 });
    expect(result.ok && result.warnings.map((one) => one.code)).toEqual(["figures-disagree"]);
  });
});

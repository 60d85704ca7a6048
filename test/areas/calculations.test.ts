import { describe, expect, test } from "vitest";
import {
  annualLossExpectancy,
  budgetVariance,
  costPerformanceIndex,
  costVariance,
  daysToNotice,
  earnedValue,
  estimateAtCompletion,
  herfindahlHirschmanIndex,
  inventoryAccuracy,
  isNearTimeCut,
  licenceUtilisation,
  netSaving,
  noticeDeadline,
  paybackMonths,
  phishProneRate,
  phishReportRate,
  recoveryPointGap,
  recoveryTimeGap,
  runGrowTransform,
  schedulePerformanceIndex,
  scheduleVariance,
  shareInterval,
  singleLossExpectancy,
  timeQuadrant,
  topSupplierShare,
  unusedLicenceCost,
  worstRecoveryTimeGap,
} from "../../src/areas/index.js";

describe("earned value", () => {
  const project = { budgetAtCompletion: 100_000, percentComplete: 40, plannedValue: 50_000, actualCost: 50_000 };
  const one = earnedValue(project);

  test("earns the budget of what is done", () => expect(one.earnedValue).toBe(40_000));
  test("has CPI 0.8 and SPI 0.8 in the worked example", () => expect([costPerformanceIndex(one), schedulePerformanceIndex(one)]).toEqual([0.8, 0.8]));
  test("has the same indices for three such projects together", () => expect(costPerformanceIndex(earnedValue(project, project, project))).toBe(0.8));
  test("weighs projects by money, not by number", () => {
    // (40,000 + 9,000) / (50,000 + 10,000) = 0.8166…
    expect(costPerformanceIndex(earnedValue(project, { budgetAtCompletion: 10_000, percentComplete: 90, plannedValue: 9_000, actualCost: 10_000 }))).toBe(
      49 / 60,
    );
  });
  test("is exact where doubles are not", () => {
    // 0.07 × 100 is 7.000000000000001 in doubles.
    expect(earnedValue({ budgetAtCompletion: 0.07, percentComplete: 100, plannedValue: 1, actualCost: 1 }).earnedValue).toBe(0.07);
  });

  test.each([
    // 100,000 × 50,000 / 40,000
    ["as costly as so far", "same-cost-index", 125_000],
    // 50,000 + 100,000 − 40,000
    ["the rest as planned", "rest-as-planned", 110_000],
    // 50,000 + 60,000 / (0.8 × 0.8)
    ["slowed and as costly as so far", "both-indices", 143_750],
  ] as const)("estimates the end, %s", (_, assuming, expected) => expect(estimateAtCompletion(one, assuming)).toBe(expected));

  test("has variances with their sign", () => expect([costVariance(one), scheduleVariance(one)]).toEqual([-10_000, -10_000]));

  test("has no index and no estimate before anything was spent, planned or earned", () => {
    const fresh = earnedValue({ budgetAtCompletion: 100_000, percentComplete: 0, plannedValue: 0, actualCost: 0 });
    expect([costPerformanceIndex(fresh), schedulePerformanceIndex(fresh), estimateAtCompletion(fresh), estimateAtCompletion(fresh, "both-indices")]).toEqual(
      Array(4).fill(undefined),
    );
    expect(estimateAtCompletion(fresh, "rest-as-planned")).toBe(100_000);
  });

  test("refuses what is no number", () => expect(() => earnedValue({ ...project, actualCost: Number.NaN })).toThrow(RangeError));
});

describe("recovery gaps", () => {
  test.each([
    ["too slow", { rtoHours: 4, actualRecoveryHours: 9.5 }, 5.5],
    ["just in time", { rtoHours: 4, actualRecoveryHours: 4 }, 0],
    ["in time", { rtoHours: 4, actualRecoveryHours: 3 }, -1],
    ["never agreed", { actualRecoveryHours: 3 }, undefined],
    ["never measured", { rtoHours: 4 }, undefined],
  ])("recovery %s", (_, system, expected) => expect(recoveryTimeGap(system)).toBe(expected));

  test("copies once a day miss a tolerance of four hours by twenty", () => expect(recoveryPointGap({ rpoHours: 4, backupIntervalHours: 24 })).toBe(20));
  test("no backup has no gap to state", () => expect(recoveryPointGap({ rpoHours: 4 })).toBeUndefined());
  test("untested systems have no worst gap", () => expect(worstRecoveryTimeGap([{ rtoHours: 4 }, {}])).toBeUndefined());
});

describe("concentration of spend", () => {
  test.each([
    ["50, 30, 20 is 3,800", [50, 30, 20], 0, 3_800],
    ["one supplier is 10,000", [7], 0, 10_000],
    ["four equal ones are 2,500", [3, 3, 3, 3], 0, 2_500],
    ["the rest counts in the total only", [50, 30], 20, 3_400],
    ["nothing spent has no index", [], 0, undefined],
  ])("%s", (_, spends, rest, expected) => expect(herfindahlHirschmanIndex(spends, rest)).toBe(expected));

  test("the largest of 50, 30, 20 holds half", () => expect(topSupplierShare([50, 30, 20])).toBe(50));
  test("nothing spent has no largest", () => expect(topSupplierShare([])).toBeUndefined());
});

describe("loss expectancy", () => {
  test("sums SLE × ARO: 200,000 × 0.1 + 10,000 × 2 = 40,000", () => {
    expect(
      annualLossExpectancy([
        { singleLossExpectancy: 200_000, annualRateOfOccurrence: 0.1 },
        { singleLossExpectancy: 10_000, annualRateOfOccurrence: 2 },
      ]),
    ).toBe(40_000);
  });
  test("is 0 without a quantified risk", () => expect(annualLossExpectancy([])).toBe(0));
  test("of one event is the exposed share of the value", () => expect(singleLossExpectancy(500_000, 40)).toBe(200_000));
});

describe("TIME", () => {
  test.each([
    [4, 2, "migrate"],
    [3.5, 3, "invest"],
    [3.4, 3, "tolerate"],
    [3.5, 2.9, "migrate"],
    [3.4, 2.9, "eliminate"],
  ] as const)("value %d and fit %d: %s", (businessValue, technicalFit, expected) => expect(timeQuadrant({ businessValue, technicalFit })).toBe(expected));

  test("within half a point of a cut it is near", () => {
    expect([isNearTimeCut({ businessValue: 4, technicalFit: 5 }), isNearTimeCut({ businessValue: 5, technicalFit: 5 })]).toEqual([true, false]);
    expect(isNearTimeCut({ businessValue: 5, technicalFit: 2.5 })).toBe(true);
  });
});

describe("licences", () => {
  // Half of 12,000 is used, and all of the second 12,000: (6,000 + 12,000) / 24,000.
  const products = [
    { licensed: 100, active: 50, annualCost: 12_000 },
    { licensed: 10, active: 14, annualCost: 12_000 },
  ];
  test("over-use of one does not hide waste in another", () => expect(licenceUtilisation(products)).toBe(75));
  test("unused seats cost 6,000", () => expect(unusedLicenceCost(products)).toBe(6_000));
  test("a product without seats is left out", () => expect(licenceUtilisation([{ licensed: 0, active: 5, annualCost: 900 }])).toBeUndefined());
});

describe("phishing", () => {
  test("17 clicks in 200 messages are 8.5 %", () => expect(phishProneRate([{ sent: 200, clicked: 17 }])).toBe(8.5));
  test("tests are pooled by message", () =>
    expect(
      phishProneRate([
        { sent: 150, clicked: 15 },
        { sent: 50, clicked: 2 },
      ]),
    ).toBe(8.5));
  test("reports are pooled by message, and what nobody counted is not zero", () => {
    const counted = { sent: 100, clicked: 0, reported: 30 };
    expect(phishReportRate([counted, { sent: 100, clicked: 0, reported: 0 }])).toBe(15);
    expect(phishReportRate([counted, { sent: 100, clicked: 0 }])).toBe(undefined);
  });
  test("nothing sent has no rate", () => expect([phishProneRate([]), phishReportRate([])]).toEqual([undefined, undefined]));

  // p = 0.085, n = 200: centre 0.092821, half width 0.039075.
  test("17 of 200 may be 5.4 to 13.2 %", () => {
    expect(shareInterval(17, 200)?.low).toBeCloseTo(5.3746, 3);
    expect(shareInterval(17, 200)?.high).toBeCloseTo(13.1896, 3);
  });
  // The note of the asset area: 18 right of 20 has a 95 % interval of 70 to 97.
  test("18 of 20 may be 70 to 97 %", () => {
    expect(Math.round(shareInterval(18, 20)?.low ?? 0)).toBe(70);
    expect(Math.round(shareInterval(18, 20)?.high ?? 0)).toBe(97);
  });
  test("the ends stay shares", () => expect([shareInterval(0, 3)?.low, shareInterval(3, 3)?.high]).toEqual([0, 100]));
});

describe("money", () => {
  test("run, grow and transform add up to 100", () => {
    expect(
      runGrowTransform([
        { purpose: "run", amount: 140 },
        { purpose: "grow", amount: 40 },
        { purpose: "transform", amount: 20 },
      ]),
    ).toEqual({ run: 70, grow: 20, transform: 10 });
  });
  test("nothing spent has no split", () => expect(runGrowTransform([])).toBeUndefined());

  test.each([
    ["over", { plan: 200, actual: 230 }, 15],
    ["under", { plan: 200, actual: 170 }, 15],
    ["without a plan", { plan: 0, actual: 5 }, undefined],
  ])("variance %s", (_, year, expected) => expect(budgetVariance(year)).toBe(expected));

  // 24,000 / (30,000 − 18,000) × 12 = 24; 12,000 × 5 − 24,000 = 36,000.
  const move = { currentAnnualCost: 30_000, targetAnnualCost: 18_000, migrationCost: 24_000 };
  test("a move pays back in 24 months", () => expect(paybackMonths([move])).toBe(24));
  test("and saves 36,000 in five years", () => expect(netSaving([move])).toBe(36_000));
  test("moves without a saving together never pay back", () => expect(paybackMonths([move, { ...move, targetAnnualCost: 42_000 }])).toBeUndefined());
});

describe("assets and contracts", () => {
  // 80 / (100 + 95 − 80)
  test("80 of 115 assets agree", () => expect(inventoryAccuracy({ register: 100, discovered: 95, matched: 80 })).toBe(1600 / 23));
  test("two empty lists have no accuracy", () => expect(inventoryAccuracy({ register: 0, discovered: 0, matched: 0 })).toBeUndefined());
  test("an end in 120 days with 60 days of notice leaves 60", () => expect(daysToNotice("2026-06-30", 60, "2026-03-02")).toBe(60));
  test("a deadline that has passed is negative", () => expect(daysToNotice("2026-06-30", 60, "2026-05-02")).toBe(-1));
  test("notice crosses the end of February", () => expect(noticeDeadline("2026-03-01", 1)).toBe("2026-02-28"));
});

import { describe, expect, test } from "vitest";
import {
  type Day,
  type StandardFacts,
  annualLossExpectancy,
  budgetVariance,
  costPerformanceIndex,
  daysToNotice,
  earnedValue,
  herfindahlHirschmanIndex,
  inventoryAccuracy,
  licenceUtilisation,
  netSaving,
  paybackMonths,
  phishProneRate,
  phishReportRate,
  runGrowTransform,
  schedulePerformanceIndex,
  standardFacts,
  timeQuadrant,
  topSupplierShare,
  unusedLicenceCost,
  worstRecoveryTimeGap,
} from "../../src/areas/index.js";
import type { Reading } from "../../src/model/rating.js";
import { standardModel } from "../../src/packs/standard.js";
import { score } from "../../src/scoring/score.js";

const model = standardModel();

function metrics(facts: StandardFacts, asOf = "2026-06-30"): Readonly<Record<string, Reading>> {
  const { id, version } = model.pack;
  const assessment = {
    format: 1,
    packs: [{ id, version }],
    asOf,
    organization: { name: "Invented", currency: "USD", invented: true },
    facts: standardFacts(facts),
    answers: {},
  } as const;
  return score(model, assessment).metrics;
}

/** What a definite reading says: its value, `too few`, or why there is none. */
function valueOf(reading: Reading | undefined): number | string | null | undefined {
  if (reading?.state === "measured") return reading.value;
  return reading?.state === "not-applicable" ? reading.why : reading?.state;
}

const levelOf = (reading: Reading | undefined) => (reading?.state === "measured" ? reading.levels : undefined);

describe("a calculation and the pack's own formula say the same", () => {
  const projects = [
    { status: "running", budgetAtCompletion: 100_000, percentComplete: 40, plannedValue: 50_000, actualCost: 50_000 },
    { status: "on-hold", budgetAtCompletion: 33_333, percentComplete: 66.7, plannedValue: 30_000, actualCost: 19_999.5 },
    { status: "running", budgetAtCompletion: 7_000, percentComplete: 10, plannedValue: 700, actualCost: 1_234 },
  ] as const;
  const portfolio = earnedValue(...projects);
  const systems = [
    { tier: 1, rtoHours: 4, actualRecoveryHours: 9.5 },
    { tier: 2, rtoHours: 8, actualRecoveryHours: 2 },
    { tier: 1, rtoHours: 1, actualRecoveryHours: { none: true } },
  ] as const;
  const spends = [50, 31, 19];
  const risks = [
    { singleLossExpectancy: 200_000, annualRateOfOccurrence: 0.1 },
    { singleLossExpectancy: 10_000, annualRateOfOccurrence: 2 },
  ];
  const seats = [
    { licensed: 100, active: 50, annualCost: 12_000 },
    { licensed: 10, active: 14, annualCost: 12_000 },
  ];
  const moves = [
    { currentAnnualCost: 30_000, targetAnnualCost: 18_000, migrationCost: 24_000 },
    { currentAnnualCost: 900, targetAnnualCost: 1_200, migrationCost: 50 },
  ];
  const lines = [
    { purpose: "run", amount: 70 },
    { purpose: "grow", amount: 19 },
    { purpose: "transform", amount: 11 },
  ] as const;
  const tests = [
    { sent: 120, clicked: 12, reported: 30 },
    { sent: 80, clicked: 5, reported: 20 },
  ];
  const read = metrics({
    projects,
    systems: systems.map((one, index) => ({ id: `s${index}`, ...one })),
    vendors: [...spends.map((annualSpend, index) => ({ id: `v${index}`, annualSpend })), { id: "other", annualSpend: 20 }],
    risks,
    applications: seats.map((one, index) => ({
      id: `a${index}`,
      lifecycleState: "active",
      hosting: "saas",
      overlapsWith: { none: true },
      licensedUsers: one.licensed,
      activeUsers90d: one.active,
      annualCost: one.annualCost,
    })),
    workloads: moves.map((one, index) => ({ id: `w${index}`, status: "planned", disposition: "rehost", ...one })),
    budgetLines: lines.map((one, index) => ({ id: `b${index}`, purpose: one.purpose, actualPriorYear: one.amount, planPriorYear: 50 })),
    phishCampaigns: tests.map((one, index) => ({ id: `c${index}`, channel: "email", date: "2026-05-01", ...one })),
    assetRegisterCount: 100,
    assetDiscoveredCount: 95,
    assetMatchedCount: 80,
  });

  test.each([
    ["earnedValueTotal", portfolio.earnedValue],
    ["portfolioCpi", costPerformanceIndex(portfolio)],
    ["portfolioSpi", schedulePerformanceIndex(portfolio)],
    ["maxRecoveryGapHours", worstRecoveryTimeGap([{ rtoHours: 4, actualRecoveryHours: 9.5 }, { rtoHours: 8, actualRecoveryHours: 2 }, { rtoHours: 1 }])],
    ["vendorHhi", herfindahlHirschmanIndex(spends, 20)],
    ["topVendorSharePct", topSupplierShare(spends, 20)],
    ["annualLossExpectancy", annualLossExpectancy(risks)],
    ["appLicenceUtilisationPct", licenceUtilisation(seats)],
    ["unusedLicenceCost", unusedLicenceCost(seats)],
    ["migrationPaybackMonths", paybackMonths(moves)],
    ["fiveYearNetSaving", netSaving(moves)],
    ["runSharePct", runGrowTransform(lines)?.run],
    ["transformSharePct", runGrowTransform(lines)?.transform],
    ["budgetVariancePct", budgetVariance({ plan: 150, actual: 100 })],
    ["phishPronePct", phishProneRate(tests)],
    ["phishReportPct", phishReportRate(tests)],
    ["inventoryAccuracyPct", inventoryAccuracy({ register: 100, discovered: 95, matched: 80 })],
  ])("%s", (id, expected) => {
    expect(expected).toBeDefined();
    expect(valueOf(read[id])).toBe(expected);
  });
});

describe("a list, row by row, and the calculation of one row say the same", () => {
  test("the quadrants that the pack suggests are those of `timeQuadrant`, on both sides of each cut and on it", () => {
    const values = [1, 2.9, 3, 3.4, 3.5, 5];
    const ratings = values.flatMap((businessValue) => values.map((technicalFit) => ({ businessValue, technicalFit })));
    const applications = ratings.map((one, index) => ({ id: `a${index}`, lifecycleState: "active", ...one }) as const);
    const reading = metrics({ applications })["timeSuggested"];
    expect(reading?.state === "measured" ? reading.exact.split(", ") : reading?.state).toEqual(ratings.map((one) => timeQuadrant(one)));
  });

  test("notices due within 90 days, and those missed, are those of `daysToNotice`", () => {
    // Judged on 2026-06-30. Notice of 60 days before: 2026-08-29 is today's, 2026-08-28 was yesterday's, 2026-11-27 is the 90th day, 2026-11-28 the 91st.
    const vendors = ["2026-08-28", "2026-08-29", "2026-11-27", "2026-11-28", "2026-06-29"].map(
      (contractEnd, index) =>
        ({ id: `v${index}`, autoRenew: true, contractEnd: contractEnd as Day, noticeDays: 60, annualSpend: 1200, renewalTermMonths: 12 }) as const,
    );
    const days = vendors.map((one) => daysToNotice(one.contractEnd, one.noticeDays, "2026-06-30"));
    expect(days).toEqual([-1, 0, 90, 91, -61]);
    const read = metrics({ vendors });
    expect(valueOf(read["noticeWindow90dCount"])).toBe(days.filter((one) => one >= 0 && one <= 90).length);
    // The last contract ended yesterday: it is lapsed, not bound anew.
    expect(valueOf(read["noticeMissedCount"])).toBe(1);
  });
});

// The worked examples of the domain model the pack was brought in from.
describe("worked examples of the standard pack", () => {
  const project = { status: "running", budgetAtCompletion: 100_000, percentComplete: 40, plannedValue: 50_000, actualCost: 50_000 } as const;
  const three = metrics({ projects: [project, project, project].map((one, index) => ({ id: `p${index}`, ...one })) });

  test("spend 50, 30, 20 has index 3,800", () => {
    expect(valueOf(metrics({ vendors: [50, 30, 20].map((annualSpend, index) => ({ id: `v${index}`, annualSpend })) })["vendorHhi"])).toBe(3_800);
  });

  test("one project is too few for the portfolio's indices", () => {
    const one = metrics({ projects: [{ id: "p", ...project }] });
    expect([valueOf(one["portfolioCpi"]), valueOf(one["portfolioSpi"])]).toEqual(["too few", "too few"]);
    expect(valueOf(one["earnedValueTotal"])).toBe(40_000);
  });

  test("three such projects have CPI and SPI 0.8, level 2", () => {
    expect([valueOf(three["portfolioCpi"]), levelOf(three["portfolioCpi"])]).toEqual([0.8, [2, 2]]);
    expect([valueOf(three["portfolioSpi"]), levelOf(three["portfolioSpi"])]).toEqual([0.8, [2, 2]]);
  });

  test("register 100, discovered 95, matched 80 is 69.6 %, level 2", () => {
    const reading = metrics({ assetRegisterCount: 100, assetDiscoveredCount: 95, assetMatchedCount: 80 })["inventoryAccuracyPct"];
    expect([valueOf(reading), levelOf(reading)]).toEqual([1600 / 23, [2, 2]]);
  });

  test("SLE 200,000 at 0.1 and 10,000 at 2 is 40,000 a year", () => {
    const risks = [
      { singleLossExpectancy: 200_000, annualRateOfOccurrence: 0.1 },
      { singleLossExpectancy: 10_000, annualRateOfOccurrence: 2 },
    ];
    expect(valueOf(metrics({ risks })["annualLossExpectancy"])).toBe(40_000);
  });

  test("17 clicks of 200 in 180 days is 8.5 %, level 3", () => {
    const reading = metrics({ phishCampaigns: [{ id: "c", channel: "email", date: "2026-03-01", sent: 200, clicked: 17 }] })["phishPronePct"];
    expect([valueOf(reading), levelOf(reading)]).toEqual([8.5, [3, 3]]);
  });

  test("an end in 120 days with 60 days of notice and automatic renewal is in the window", () => {
    const vendors = [{ id: "v", contractEnd: "2026-06-30", noticeDays: 60, autoRenew: true }] as const;
    expect(valueOf(metrics({ vendors }, "2026-03-02")["noticeWindow90dCount"])).toBe(1);
  });

  test("4 of 5 administrators is 80 %, level 2", () => {
    const reading = metrics({ privilegedAccountsTotal: 5, privilegedAccountsMfa: 4 })["privilegedMfaPct"];
    expect([valueOf(reading), levelOf(reading)]).toEqual([80, [2, 2]]);
  });

  test("two tier 1 systems, one tested 100 days ago, one never: age 100, level 5; the share is too few", () => {
    const systems = [
      { id: "a", tier: 1, restorableByUs: true, restoreTestResult: "success", lastRestoreTest: "2026-03-22" },
      { id: "b", tier: 1, restorableByUs: true, restoreTestResult: "none", lastRestoreTest: "never" },
    ] as const;
    const read = metrics({ systems });
    expect([valueOf(read["restoreTestAgeDays"]), levelOf(read["restoreTestAgeDays"])]).toEqual([100, [5, 5]]);
    expect(read["restoreTestedTier1Pct"]).toMatchObject({ state: "not-applicable", why: "too few", value: 50 });
  });
});

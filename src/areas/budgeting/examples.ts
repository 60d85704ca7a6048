import { type AreaExample, repeated } from "../example.js";

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "The finance lead has not opened the books yet: nothing about money can be said",
    given: { budgetApprovedDate: { unknown: "Minutes not seen yet" } },
    expect: {
      budgetVariancePct: "unknown",
      lineVariancePct: "unknown",
      forecastAccuracyPct: "unknown",
      runSharePct: "unknown",
      shadowSpendPct: "unknown",
      unplannedSpendPct: "unknown",
      renewalForesightPct: "unknown",
      lineOwnershipPct: "unknown",
      refreshBacklogPct: "unknown",
      "bud.c.no-budget": "unknown",
      "bud.c.invisible-spend": "unknown",
      "bud.r.no-budget": "open-question",
      "bud.r.overrun": "open-question",
      "bud.r.shadow": "open-question",
      "bud.r.renewals": "open-question",
      "bud.r.run-heavy": "open-question",
      "bud.r.refresh-debt": "open-question",
      "bud.r.unplanned": "open-question",
      "bud.r.outside-range": "open-question",
      "bud.p.total-visibility#0": "unknown",
      "bud.p.planning-round#0": "unknown",
      "bud.p.tracking#0": "unknown",
      "bud.p.renewal-calendar#0": "unknown",
      "bud.p.approval-control#0": "unknown",
      "bud.p.lifecycle-funding#0": "unknown",
      "bud.p.lifecycle-funding#1": "unknown",
      "bud.p.showback#0": "unknown",
      "bud.p.cloud-cost#0": "unknown",
      "bud.p.cloud-cost#1": "unknown",
    },
  },

  // The budget and who may spend it.
  {
    says: "Approved 455 days ago: three months of lead and the year itself, just in force",
    given: { budgetApprovedDate: "2025-04-01" },
    expect: { "bud.c.no-budget": false, "bud.r.no-budget": "none", "bud.p.planning-round#0": false },
  },
  {
    says: "One day older, and last year's budget is running on",
    given: { budgetApprovedDate: "2025-03-31" },
    expect: { "bud.c.no-budget": true, "bud.r.no-budget": "finding", "bud.p.planning-round#0": true },
  },
  {
    says: "There never was one",
    given: { budgetApprovedDate: "never" },
    expect: { "bud.c.no-budget": true, "bud.r.no-budget": "finding", "bud.p.planning-round#0": true },
  },
  {
    says: "Three forecasts a year, limits in writing, an outlook of three years, one unit of reserve, cost shown to departments",
    given: { forecastsPerYear: 3, approvalLimitsWritten: true, threeYearPlanExists: true, contingencyHeld: 1, chargebackModel: "showback" },
    expect: {
      "bud.p.tracking#0": false,
      "bud.p.approval-control#0": false,
      "bud.p.lifecycle-funding#0": false,
      "bud.p.lifecycle-funding#1": false,
      "bud.p.showback#0": false,
    },
  },
  {
    says: "Two forecasts, and none of the rest",
    given: { forecastsPerYear: 2, approvalLimitsWritten: false, threeYearPlanExists: false, contingencyHeld: 0, chargebackModel: "none" },
    expect: {
      "bud.p.tracking#0": true,
      "bud.p.approval-control#0": true,
      "bud.p.lifecycle-funding#0": true,
      "bud.p.lifecycle-funding#1": true,
      "bud.p.showback#0": true,
    },
  },
  {
    says: "Cloud cost has a budget, and 90 % of it an owner",
    given: { cloudSpendBudget12m: 1, cloudCostTaggedPct: 90 },
    expect: { "bud.p.cloud-cost#0": false, "bud.p.cloud-cost#1": false },
  },
  {
    says: "No budget for cloud cost, and a tenth and a bit of it nobody's",
    given: { cloudSpendBudget12m: 0, cloudCostTaggedPct: 89.5 },
    expect: { "bud.p.cloud-cost#0": true, "bud.p.cloud-cost#1": true },
  },

  // Plan against actual.
  {
    says: "The year closed 15 % above plan, which is the edge",
    given: { budgetLines: [{ id: "all", planPriorYear: 200_000, actualPriorYear: 230_000 }] },
    expect: { budgetVariancePct: { low: 15, high: 15, level: 3 }, "bud.r.overrun": "none", itSpendTotal: 230_000 },
  },
  {
    says: "Underspend counts like overspend: 16 % below plan is undone work",
    given: { budgetLines: [{ id: "all", planPriorYear: 200_000, actualPriorYear: 168_000 }] },
    expect: { budgetVariancePct: { low: 16, high: 16, level: 2 }, "bud.r.overrun": "finding" },
  },
  {
    says: "Two lines that miss by half in opposite directions balance in the total; the lines would show it, but 2 are too few",
    given: {
      budgetLines: [
        { id: "hardware", planPriorYear: 100_000, actualPriorYear: 150_000 },
        { id: "software", planPriorYear: 100_000, actualPriorYear: 50_000 },
      ],
    },
    expect: { budgetVariancePct: { low: 0, high: 0, level: 5 }, lineVariancePct: "not applicable" },
  },
  {
    says: "25 lines, of which one misses its plan by 25 units up and one by as much down: a deviation of 50 on 200",
    given: {
      budgetLines: [
        { id: "over", planPriorYear: 50, actualPriorYear: 75 },
        { id: "under", planPriorYear: 35, actualPriorYear: 10 },
        ...repeated(23, "exact", { planPriorYear: 5, actualPriorYear: 5 }),
      ],
    },
    // Plan 50 + 35 + 23 × 5 = 200; |25| + |−25| = 50.
    expect: { lineVariancePct: { low: 25, high: 25, level: 3 }, budgetVariancePct: 0 },
  },
  {
    says: "One unit more on one line, and 25.5 % are level 2",
    given: {
      budgetLines: [
        { id: "over", planPriorYear: 50, actualPriorYear: 76 },
        { id: "under", planPriorYear: 35, actualPriorYear: 10 },
        ...repeated(23, "exact", { planPriorYear: 5, actualPriorYear: 5 }),
      ],
    },
    expect: { lineVariancePct: { low: 25.5, high: 25.5, level: 2 }, budgetVariancePct: { low: 0.5, high: 0.5, level: 5 } },
  },
  {
    says: "A line whose plan nobody found leaves the deviation open",
    given: { budgetLines: [{ id: "licences", actualPriorYear: 50_000 }] },
    expect: { budgetVariancePct: "unknown", "bud.r.overrun": "open-question" },
  },
  {
    says: "Nothing was planned: a deviation from nothing is no figure",
    given: { budgetLines: [{ id: "all", planPriorYear: 0, actualPriorYear: 80_000 }] },
    expect: { budgetVariancePct: "not applicable", "bud.r.overrun": "none" },
  },
  {
    says: "The mid-year forecast missed the year by 12 %; the line that was not forecast stays out",
    given: {
      budgetLines: [
        { id: "licences", forecastPriorYear: 88_000, actualPriorYear: 100_000 },
        { id: "repairs", forecastPriorYear: { none: true }, actualPriorYear: 40_000 },
      ],
    },
    expect: { forecastAccuracyPct: { low: 12, high: 12, level: 3 } },
  },
  {
    says: "13 % are level 2",
    given: { budgetLines: [{ id: "licences", forecastPriorYear: 113_000, actualPriorYear: 100_000 }] },
    expect: { forecastAccuracyPct: { low: 13, high: 13, level: 2 } },
  },
  {
    says: "The year in progress: 10 % behind plan to date, and the forecast a twentieth below the plan",
    given: { budgetLines: [{ id: "all", planYtd: 50_000, actualYtd: 45_000, planYear: 100_000, forecastYear: 95_000 }] },
    expect: { ytdVariancePct: 10, forecastDriftPct: 5 },
  },

  // What the money does and who sees it.
  {
    says: "82 of 100 keep the present going, 8 grow it, 10 change it; 30 are investments",
    given: {
      budgetLines: [
        { id: "run", purpose: "run", expenseType: "opex", actualPriorYear: 70_000 },
        { id: "run-capex", purpose: "run", expenseType: "capex", actualPriorYear: 12_000 },
        { id: "grow", purpose: "grow", expenseType: "capex", actualPriorYear: 8_000 },
        { id: "transform", purpose: "transform", expenseType: "capex", actualPriorYear: 10_000 },
      ],
    },
    expect: { runSharePct: { low: 82, high: 82, level: 3 }, transformSharePct: 10, capexSharePct: 30, "bud.r.run-heavy": "none" },
  },
  {
    says: "83 are level 2, and not yet a finding",
    given: {
      budgetLines: [
        { id: "run", purpose: "run", actualPriorYear: 83_000 },
        { id: "grow", purpose: "grow", actualPriorYear: 17_000 },
      ],
    },
    expect: { runSharePct: { low: 83, high: 83, level: 2 }, "bud.r.run-heavy": "none" },
  },
  {
    says: "85 are the edge of the finding",
    given: {
      budgetLines: [
        { id: "run", purpose: "run", actualPriorYear: 85_000 },
        { id: "grow", purpose: "grow", actualPriorYear: 15_000 },
      ],
    },
    expect: { runSharePct: 85, "bud.r.run-heavy": "none" },
  },
  {
    says: "86 are one",
    given: {
      budgetLines: [
        { id: "run", purpose: "run", actualPriorYear: 86_000 },
        { id: "grow", purpose: "grow", actualPriorYear: 14_000 },
      ],
    },
    expect: { runSharePct: 86, "bud.r.run-heavy": "finding" },
  },
  {
    says: "At 75 levels 4 and 5 are reached together: starving operation is no merit",
    given: {
      budgetLines: [
        { id: "run", purpose: "run", actualPriorYear: 75_000 },
        { id: "transform", purpose: "transform", actualPriorYear: 25_000 },
      ],
    },
    expect: { runSharePct: { low: 75, high: 75, level: 5 } },
  },
  {
    says: "A line of 10 that nobody could tag: between 80 and 90 of 100",
    given: {
      budgetLines: [
        { id: "run", purpose: "run", actualPriorYear: 80_000 },
        { id: "grow", purpose: "grow", actualPriorYear: 10_000 },
        { id: "disputed", actualPriorYear: 10_000 },
      ],
    },
    expect: { runSharePct: { low: 80, high: 90 }, "bud.r.run-heavy": "open-question" },
  },
  {
    says: "Spend outside view 15 %, unplanned 12 %, replacement debt 25 %: all on the good side of their edges",
    given: { shadowSpend12m: 15_000, unplannedSpend12m: 12_000, refreshBacklogValue: 25_000, budgetLines: [{ id: "all", actualPriorYear: 100_000 }] },
    expect: {
      shadowSpendPct: { low: 15, high: 15, level: 3 },
      unplannedSpendPct: { low: 12, high: 12, level: 3 },
      refreshBacklogPct: { low: 25, high: 25, level: 3 },
      "bud.p.total-visibility#0": false,
      "bud.r.shadow": "none",
      "bud.r.unplanned": "none",
      "bud.r.refresh-debt": "none",
      "bud.c.invisible-spend": false,
    },
  },
  {
    says: "One per cent more each, and all three are findings",
    given: { shadowSpend12m: 16_000, unplannedSpend12m: 13_000, refreshBacklogValue: 26_000, budgetLines: [{ id: "all", actualPriorYear: 100_000 }] },
    expect: {
      shadowSpendPct: { low: 16, high: 16, level: 2 },
      unplannedSpendPct: { low: 13, high: 13, level: 2 },
      refreshBacklogPct: { low: 26, high: 26, level: 2 },
      "bud.p.total-visibility#0": true,
      "bud.r.shadow": "finding",
      "bud.r.unplanned": "finding",
      "bud.r.refresh-debt": "finding",
    },
  },
  {
    says: "30 % outside view is the most that the area bears",
    given: { shadowSpend12m: 30_000, budgetLines: [{ id: "all", actualPriorYear: 100_000 }] },
    expect: { shadowSpendPct: { low: 30, high: 30, level: 1 }, "bud.c.invisible-spend": false },
  },
  {
    says: "One unit of money more holds it down",
    given: { shadowSpend12m: 30_001, budgetLines: [{ id: "all", actualPriorYear: 100_000 }] },
    expect: { shadowSpendPct: "30.001", "bud.c.invisible-spend": true },
  },
  {
    says: "Four fifths of the planned money have a person who answers for it; a department is nobody",
    given: {
      budgetLines: [
        { id: "big", costOwner: "A. Weber", planYear: 80_000 },
        { id: "small", costOwner: { none: true }, planYear: 20_000 },
      ],
    },
    expect: { lineOwnershipPct: { low: 80, high: 80, level: 3 } },
  },
  {
    says: "79 of 100 are level 2, however many lines that is",
    given: {
      budgetLines: [
        { id: "big", costOwner: "A. Weber", planYear: 79_000 },
        { id: "small", costOwner: { none: true }, planYear: 21_000 },
      ],
    },
    expect: { lineOwnershipPct: { low: 79, high: 79, level: 2 } },
  },

  // Renewals.
  {
    says: "Three of four renewals are in the next budget at the price to come",
    given: { contractsRenewing12m: 4, contractsRenewing12mBudgeted: 3 },
    expect: { renewalForesightPct: { low: 75, high: 75, level: 3 }, "bud.r.renewals": "none", "bud.p.renewal-calendar#0": false },
  },
  {
    says: "Half of four: a finding, while the practice still stands",
    given: { contractsRenewing12m: 4, contractsRenewing12mBudgeted: 2 },
    expect: { renewalForesightPct: { low: 50, high: 50, level: 2 }, "bud.r.renewals": "finding", "bud.p.renewal-calendar#0": false },
  },
  {
    says: "One of four",
    given: { contractsRenewing12m: 4, contractsRenewing12mBudgeted: 1 },
    expect: { renewalForesightPct: { low: 25, high: 25, level: 1 }, "bud.r.renewals": "finding", "bud.p.renewal-calendar#0": true },
  },
  {
    says: "Of three contracts a share says nothing",
    given: { contractsRenewing12m: 3, contractsRenewing12mBudgeted: 0 },
    expect: { renewalForesightPct: "not applicable", "bud.r.renewals": "none", "bud.p.renewal-calendar#0": false },
  },

  // Against others.
  {
    says: "3 % of revenue on technology and 3,000 a head; the chosen peers spend 5 to 8 %, and 0.6 of 5 is the edge",
    given: {
      annualRevenue: 10_000_000,
      employeeCount: 100,
      benchmarkRevenueShareLow: 5,
      benchmarkRevenueShareHigh: 8,
      budgetLines: [{ id: "all", actualPriorYear: 300_000 }],
    },
    expect: { itSpendRevenuePct: 3, itSpendPerEmployee: 3_000, "bud.r.outside-range": "none" },
  },
  {
    says: "One unit of money less is far below the range",
    given: {
      annualRevenue: 10_000_000,
      benchmarkRevenueShareLow: 5,
      benchmarkRevenueShareHigh: 8,
      budgetLines: [{ id: "all", actualPriorYear: 299_999 }],
    },
    expect: { itSpendRevenuePct: "2.99999", "bud.r.outside-range": "finding" },
  },
  {
    says: "One and a half times the upper end is the other edge",
    given: {
      annualRevenue: 10_000_000,
      benchmarkRevenueShareLow: 5,
      benchmarkRevenueShareHigh: 8,
      budgetLines: [{ id: "all", actualPriorYear: 1_200_000 }],
    },
    expect: { itSpendRevenuePct: 12, "bud.r.outside-range": "none" },
  },
  {
    says: "Far above the range settles it, even while its lower end is not chosen yet",
    given: { annualRevenue: 10_000_000, benchmarkRevenueShareHigh: 8, budgetLines: [{ id: "all", actualPriorYear: 1_200_001 }] },
    expect: { "bud.r.outside-range": "finding" },
  },
];

import type { ById, Metric } from "../define.js";

/** What is measured for Budgeting: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  itSpendTotal: {
    label: "IT spend of the year",
    is: "budgetLines.sumOf(b, b.actualPriorYear)",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale: "Whole-company technology spend of the last closed year with capex as cash; base for the ratios",
  },

  itSpendRevenuePct: {
    label: "IT spend as share of revenue",
    is: "pct(itSpendTotal, annualRevenue)",
    unit: "%",
    better: "none",
    standing: "published",
    rationale:
      "Published ranges disagree: Gartner gave a 2020 cross-industry median of 2.8%, an older Alinean study 6.9% below 50 " +
      "million revenue and 4.1% above, recent mid-market articles 3-8%; size and sector drive it, so show against the chosen " +
      "range and do not score",
    source: "gartner",
  },

  itSpendPerEmployee: {
    label: "IT spend per employee",
    is: "itSpendTotal / employeeCount",
    unit: "currency/head",
    better: "none",
    standing: "published",
    rationale: "Context: Gartner 2020 cross-industry median 9,820 USD, larger firms; small firms outside finance and technology are often well below",
    source: "gartner",
  },

  budgetVariancePct: {
    label: "Budget variance of the closed year",
    is: "pct(abs(budgetLines.sumOf(b, b.actualPriorYear - b.planPriorYear)), budgetLines.sumOf(b, b.planPriorYear))",
    unit: "%",
    better: "lower",
    levels: [40, 25, 15, 8, 4],
    standing: "rule-of-thumb",
    rationale:
      "Last closed year, since a year to date is mostly invoice timing; ten percent is the usual tolerance in management " +
      "accounts, and both directions count because underspend often hides undone work",
  },

  lineVariancePct: {
    label: "Budget variance line by line",
    is: "pct(budgetLines.sumOf(b, abs(b.actualPriorYear - b.planPriorYear)), budgetLines.sumOf(b, b.planPriorYear))",
    unit: "%",
    better: "lower",
    levels: [60, 40, 25, 15, 8],
    minBase: 25,
    base: "budgetLines.size()",
    standing: "judgement",
    rationale:
      "Sum of absolute line deviations of the closed year; shows plans that only balance by luck. Needs at least 25 lines, since fewer lines hide more",
  },

  ytdVariancePct: {
    label: "Budget variance, year to date",
    is: "pct(abs(budgetLines.sumOf(b, b.actualYtd - b.planYtd)), budgetLines.sumOf(b, b.planYtd))",
    unit: "%",
    better: "none",
    standing: "definition",
    rationale: "Context for the year in progress; mostly invoice timing in the first quarter",
  },

  forecastAccuracyPct: {
    label: "Error of the mid-year forecast",
    is:
      "pct(abs(budgetLines.filter(b, known(b.forecastPriorYear)).sumOf(b, b.forecastPriorYear - b.actualPriorYear)), " +
      "budgetLines.filter(b, known(b.forecastPriorYear)).sumOf(b, b.actualPriorYear))",
    unit: "%",
    better: "lower",
    levels: [30, 20, 12, 6, 3],
    standing: "judgement",
    rationale: "Mid-year forecast of the closed year against its actual, over the lines that were forecast",
  },

  forecastDriftPct: {
    label: "Forecast moved from the plan",
    is: "pct(abs(budgetLines.sumOf(b, b.forecastYear - b.planYear)), budgetLines.sumOf(b, b.planYear))",
    unit: "%",
    better: "none",
    standing: "definition",
    rationale: "How far the current forecast has moved from plan; honest movement is not a fault",
  },

  runSharePct: {
    label: "Run share of IT spend",
    is: "pct(budgetLines.filter(b, b.purpose == 'run').sumOf(b, b.actualPriorYear), budgetLines.sumOf(b, b.actualPriorYear))",
    unit: "%",
    better: "lower",
    levels: [97, 90, 82, 75, 75],
    standing: "rule-of-thumb",
    rationale:
      "Often-quoted cross-industry splits put run near 70%, and Gartner's press release of 2006, the origin of the famous split, " +
      "put it at about 80%; smaller firms sit at 75-85%; below 60% check the tagging. The share depends on one or two tags: " +
      "state the result with the largest disputed line moved. Below 75% earns nothing more, since starving operation is no merit",
    source: "gartner-2006",
  },

  transformSharePct: {
    label: "Transform share of IT spend",
    is: "pct(budgetLines.filter(b, b.purpose == 'transform').sumOf(b, b.actualPriorYear), budgetLines.sumOf(b, b.actualPriorYear))",
    unit: "%",
    better: "none",
    standing: "rule-of-thumb",
    rationale: "Around 10% is often quoted; report as context",
  },

  shadowSpendPct: {
    label: "IT spend nobody had listed",
    is: "pct(shadowSpend12m, itSpendTotal)",
    unit: "%",
    better: "lower",
    levels: [40, 25, 15, 8, 4],
    standing: "judgement",
    rationale: "Department purchases that are budgeted and owned are fine; unseen ones are not",
  },

  unplannedSpendPct: {
    label: "Unplanned share of IT spend",
    is: "pct(unplannedSpend12m, itSpendTotal)",
    unit: "%",
    better: "lower",
    levels: [30, 20, 12, 7, 3],
    standing: "judgement",
    rationale: "Above 12% the budget is a record of events rather than a plan",
  },

  renewalForesightPct: {
    label: "Renewals that are in the budget",
    is: "pct(contractsRenewing12mBudgeted, contractsRenewing12m)",
    unit: "%",
    better: "higher",
    levels: [20, 50, 75, 90, 100],
    minBase: 4,
    standing: "judgement",
    rationale: "Renewal shock is the most frequent avoidable overrun in small firms",
  },

  lineOwnershipPct: {
    label: "Budget with a cost owner",
    is: "pct(budgetLines.filter(b, known(b.costOwner)).sumOf(b, b.planYear), budgetLines.sumOf(b, b.planYear))",
    unit: "%",
    better: "higher",
    levels: [30, 60, 80, 95, 100],
    standing: "judgement",
    rationale: "Weighted by money",
  },

  refreshBacklogPct: {
    label: "Overdue replacements against IT spend",
    is: "pct(refreshBacklogValue, itSpendTotal)",
    unit: "%",
    better: "lower",
    levels: [60, 40, 25, 12, 5],
    standing: "judgement",
    rationale: "Deferred replacement is debt that the budget does not show",
  },

  capexSharePct: {
    label: "Investment share of IT spend",
    is: "pct(budgetLines.filter(b, b.expenseType == 'capex').sumOf(b, b.actualPriorYear), budgetLines.sumOf(b, b.actualPriorYear))",
    unit: "%",
    better: "none",
    standing: "definition",
    rationale: "Context for cash planning; falls with cloud use",
  },
};

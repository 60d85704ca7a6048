import type { ById, Metric } from "../define.js";

/** What is measured for Project Portfolio Management Strategy: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  earnedValueTotal: {
    label: "Earned value of open projects",
    is: "projects.filter(p, p.status in ['running','on-hold']).sumOf(p, p.budgetAtCompletion * p.percentComplete / 100)",
    unit: "currency",
    better: "none",
    standing: "definition",
    rationale: "EV = BAC x percent complete, summed over running and paused projects, so that pausing a failing one does not hide it",
  },

  portfolioCpi: {
    label: "Cost performance index (CPI)",
    is: "earnedValueTotal / projects.filter(p, p.status in ['running','on-hold']).sumOf(p, p.actualCost)",
    unit: "ratio",
    better: "higher",
    levels: [0.6, 0.75, 0.9, 0.95, 0.98],
    minBase: 3,
    base: "projects.countIf(p, p.status in ['running','on-hold'])",
    standing: "rule-of-thumb",
    rationale:
      "CPI = EV / AC over running and paused projects; below 0.9 is the common warning line; values above 1.15 usually mean a " +
      "padded budget or overstated completion and raise a note",
  },

  portfolioSpi: {
    label: "Schedule performance index (SPI)",
    is: "earnedValueTotal / projects.filter(p, p.status in ['running','on-hold']).sumOf(p, p.plannedValue)",
    unit: "ratio",
    better: "higher",
    levels: [0.55, 0.7, 0.85, 0.93, 0.98],
    minBase: 3,
    base: "projects.countIf(p, p.status in ['running','on-hold'])",
    standing: "rule-of-thumb",
    rationale:
      "SPI = EV / PV, paused work included; loses meaning near completion, then use slippage; when more than half of BAC uses " +
      "the default PV, show it without level",
  },

  troubledProjectCount: {
    label: "Projects in trouble",
    is:
      "projects.countIf(p, p.status in ['running','on-hold'] " +
      "&& ((p.actualCost > 0 && p.budgetAtCompletion * p.percentComplete / 100 < 0.9 * p.actualCost) " +
      "|| (p.plannedValue > 0 && p.budgetAtCompletion * p.percentComplete / 100 < 0.85 * p.plannedValue)))",
    unit: "projects",
    better: "none",
    standing: "rule-of-thumb",
    rationale: "Running or paused projects with CPI below 0.90 or SPI below 0.85",
  },

  troubledProjectValuePct: {
    label: "Project budget in trouble",
    is:
      "pct(projects.filter(p, p.status in ['running','on-hold'] " +
      "&& ((p.actualCost > 0 && p.budgetAtCompletion * p.percentComplete / 100 < 0.9 * p.actualCost) " +
      "|| (p.plannedValue > 0 && p.budgetAtCompletion * p.percentComplete / 100 < 0.85 " +
      "* p.plannedValue))).sumOf(p, p.budgetAtCompletion), " +
      "projects.filter(p, p.status in ['running','on-hold']).sumOf(p, p.budgetAtCompletion))",
    unit: "%",
    better: "lower",
    levels: [80, 50, 20, 10, 5],
    standing: "judgement",
    rationale: "Share of running and paused project money in projects with CPI below 0.90 or SPI below 0.85",
  },

  costOverrunForecastPct: {
    label: "Forecast cost over project budgets",
    is:
      "pct(projects.filter(p, p.status in ['running','on-hold']).sumOf(p, p.forecastCost - p.budgetAtCompletion), " +
      "projects.filter(p, p.status in ['running','on-hold']).sumOf(p, p.budgetAtCompletion))",
    unit: "%",
    better: "lower",
    levels: [60, 35, 20, 10, 5],
    minBase: 3,
    base: "projects.countIf(p, p.status in ['running','on-hold'])",
    standing: "judgement",
    rationale:
      "Variance at completion by money over running and paused projects, row by row; McKinsey and Oxford (2012) found an average " +
      "overrun of 45% for IT projects above 15 million USD, which is a warning and no target",
    source: "mckinsey-2012",
  },

  slippageMedianPct: {
    label: "Typical project delay",
    is:
      "projects.filter(p, p.status in ['running','on-hold']).medianOf(p, pct(max(0, " +
      "max(known(p.forecastFinish) ? daysBetween(p.baselineFinish, p.forecastFinish) : 0, ageDays(p.baselineFinish))), " +
      "daysBetween(p.baselineStart, p.baselineFinish)))",
    unit: "%",
    better: "lower",
    levels: [80, 50, 30, 15, 7],
    minBase: 3,
    standing: "judgement",
    rationale: "Delay against first approved date as share of planned duration; an open project past its date is at least as late as today",
  },

  onTimePct: {
    label: "Projects finished on time",
    is: "pct(projectsFinishedOnTime24m, projectsFinished24m)",
    unit: "%",
    better: "higher",
    levels: [15, 35, 55, 75, 90],
    minBase: 4,
    standing: "judgement",
    rationale: "Published surveys classify only about a third of software projects as full successes; small projects do better",
    source: "standish-2020",
  },

  onBudgetPct: {
    label: "Projects finished on budget",
    is: "pct(projectsFinishedOnBudget24m, projectsFinished24m)",
    unit: "%",
    better: "higher",
    levels: [15, 35, 55, 75, 90],
    minBase: 4,
    standing: "judgement",
    rationale: "As above",
  },

  capacityLoadPct: {
    label: "Project demand against capacity",
    is: "pct(projectDemandDays12m, projectCapacityDays12m)",
    unit: "%",
    better: "lower",
    levels: [200, 160, 125, 100, 85],
    standing: "rule-of-thumb",
    rationale: "Above 100% something will not happen; about 85% leaves room for surprises",
  },

  businessCasePct: {
    label: "Projects with a business case",
    is: "pct(projects.countIf(p, p.status in ['approved','running'] && p.hasBusinessCase), projects.countIf(p, p.status in ['approved','running']))",
    unit: "%",
    better: "higher",
    levels: [20, 40, 65, 85, 100],
    standing: "judgement",
    rationale: "Count share",
  },

  goalLinkedProjectPct: {
    label: "Chosen projects tied to a goal",
    is:
      "pct(projects.countIf(p, p.status in ['approved','running'] && p.type != 'mandatory' && p.type != 'compliance' " +
      "&& known(p.strategicGoalId)), projects.countIf(p, p.status in ['approved','running'] && p.type != 'mandatory' " +
      "&& p.type != 'compliance'))",
    unit: "%",
    better: "higher",
    levels: [20, 40, 65, 85, 95],
    standing: "judgement",
    rationale: "Mandatory and compliance work left out of both sides",
  },

  freshStatusPct: {
    label: "Running projects with fresh status",
    is: "pct(projects.countIf(p, p.status == 'running' && ageDays(p.lastStatusDate) <= 35), projects.countIf(p, p.status == 'running'))",
    unit: "%",
    better: "higher",
    levels: [20, 45, 70, 90, 100],
    standing: "judgement",
    rationale: "Monthly written status",
  },

  concurrentPerLead: {
    label: "Running projects per project lead",
    is: "projects.countIf(p, p.status == 'running') / projectLeadsTotal",
    unit: "projects/lead",
    better: "lower",
    levels: [8, 6, 4, 3, 2],
    standing: "rule-of-thumb",
    rationale: "In small firms leads also do operations; beyond three parallel projects progress collapses",
  },
};

import type { ById, Metric } from "../define.js";

/** What is measured for Cloud Readiness: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  dispositionDecidedPct: {
    label: "Workloads with a decided future",
    is: "pct(workloads.countIf(w, w.disposition != 'undecided' && known(w.dispositionDecidedBy)), workloads.size())",
    unit: "%",
    better: "higher",
    levels: [15, 40, 65, 90, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "A decision to retain counts as much as a move",
  },

  businessCaseWorkloadPct: {
    label: "Planned moves with both costs",
    is:
      "pct(workloads.countIf(w, w.disposition in ['rehost','relocate','replatform','repurchase','refactor'] " +
      "&& w.status != 'done' && known(w.targetAnnualCost) && known(w.migrationCost)), " +
      "workloads.countIf(w, w.disposition in ['rehost','relocate','replatform','repurchase','refactor'] && w.status != 'done'))",
    unit: "%",
    better: "higher",
    levels: [10, 35, 60, 85, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Moves with five-year cost basis",
  },

  fiveYearNetSaving: {
    label: "Net saving over five years",
    is:
      "workloads.filter(w, w.disposition in ['rehost','relocate','replatform','repurchase','refactor','retire'] " +
      "&& w.status != 'done' && known(w.targetAnnualCost) " +
      "&& known(w.migrationCost)).sumOf(w, (w.currentAnnualCost - w.targetAnnualCost) * 5 - w.migrationCost)",
    unit: "currency",
    better: "none",
    standing: "definition",
    rationale: "Five years, undiscounted; negative is normal for moves made for resilience or end of support",
  },

  migrationPaybackMonths: {
    label: "Payback of the planned moves",
    is:
      "workloads.filter(w, w.status != 'done' && known(w.targetAnnualCost) && known(w.migrationCost)).sumOf(w, w.migrationCost) " +
      "/ max(0, workloads.filter(w, w.status != 'done' && known(w.targetAnnualCost) " +
      "&& known(w.migrationCost)).sumOf(w, w.currentAnnualCost - w.targetAnnualCost)) * 12",
    unit: "months",
    better: "none",
    standing: "definition",
    rationale: 'Open moves with both figures on both sides; not applicable without a yearly saving (shown as "never")',
  },

  readinessScoreAvg: {
    label: "Technical readiness to move",
    is: "workloads.filter(w, w.status != 'done' && !(w.disposition in ['retire','retain'])).avgOf(w, w.technicalReadiness)",
    unit: "1-5",
    better: "none",
    standing: "judgement",
    rationale: "Context: mean readiness of the workloads still to be moved; a property of the vendors' software, not of the firm's maturity",
  },

  cloudSharePct: {
    label: "Workloads already in the cloud",
    is: "pct(workloads.countIf(w, w.currentHosting in ['iaas','paas','saas']), workloads.size())",
    unit: "%",
    better: "none",
    standing: "definition",
    rationale: "Context: more is not better in itself",
  },

  eosHardwareWorkloadPct: {
    label: "Workloads on hardware near support end",
    is:
      "pct(workloads.countIf(w, w.currentHosting in ['on-premises','colocation'] && w.status != 'done' " +
      "&& daysUntil(w.hardwareEndOfSupport) < 365 " +
      "&& (daysUntil(w.hardwareEndOfSupport) < 0 || !(w.disposition == 'retain' && w.renewalFunded)) " +
      "&& !(known(w.targetDate) && daysBetween(w.targetDate, w.hardwareEndOfSupport) >= 0)), " +
      "workloads.countIf(w, w.currentHosting in ['on-premises','colocation']))",
    unit: "%",
    better: "lower",
    levels: [60, 40, 20, 8, 0],
    standing: "judgement",
    rationale: "On-site workloads past support, or losing it within a year without a dated move or a funded renewal before that day",
  },

  cloudWastePct: {
    label: "Wasted share of cloud spend",
    is: "cloudSpendWastePct",
    unit: "%",
    better: "lower",
    levels: [45, 35, 27, 15, 8],
    standing: "rule-of-thumb",
    rationale: "27% is widely quoted for Flexera's 2025 survey, not seen on its own page, and placed at level 3; the other steps are our judgement",
    source: "flexera-2025",
  },

  cloudBudgetVariancePct: {
    label: "Cloud spend against its budget",
    is: "pct(abs(cloudSpend12m - cloudSpendBudget12m), cloudSpendBudget12m)",
    unit: "%",
    better: "lower",
    levels: [60, 35, 17, 8, 3],
    standing: "published",
    rationale: "Both directions, as in area 3; the same survey reports budgets exceeded by 17% on average; other steps are our judgement",
    source: "flexera-2025",
  },

  cloudGovernedPct: {
    label: "Cloud accounts under common rules",
    is: "pct(cloudAccountsGoverned, cloudAccountsTotal)",
    unit: "%",
    better: "higher",
    levels: [20, 50, 80, 95, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Accounts under baseline",
  },

  internetHeadroomPct: {
    label: "Internet capacity left at peak",
    is: "100 - internetPeakUtilisationPct",
    unit: "%",
    better: "higher",
    levels: [5, 15, 30, 30, 30],
    standing: "rule-of-thumb",
    rationale: "Below 30% at peak users will feel each added cloud service; more idle bandwidth is no maturity, so levels 3 to 5 share one step",
  },
};

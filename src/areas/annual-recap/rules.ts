import type { ById, Rule } from "../define.js";

/** What becomes a finding in Annual Recap with Senior Management. */
export const rules: ById<Rule> = {
  "exe.r.no-recap": {
    severity: "medium",
    when: "ageDays(lastRecapDate) > 400",
    title: "No yearly technology review by management",
    impact:
      "Technology spending (last closed year: {itSpendTotal}) and the related risks are steered without a joint look of " +
      "management (months since the last one: {recapAgeMonths})",
    recommend: "exe.a.recap",
  },

  "exe.r.closure": {
    severity: "medium",
    when: "recommendationClosurePct < 55",
    title: "Earlier recommendations not carried out",
    impact:
      "{recommendationClosurePct} of agreed actions were completed with proof; the company still carries the risks of the others " +
      "although it decided to remove them",
    recommend: "exe.a.follow-up",
  },

  "exe.r.critical-overdue": {
    severity: "high",
    when: "overdueSeriousCount > 0",
    title: "Serious actions overdue",
    impact: "Actions against serious risks past the agreed date: {overdueSeriousCount}",
    recommend: "exe.a.follow-up",
  },

  "exe.r.slow-decisions": {
    severity: "medium",
    when: "decisionDaysMedian > 45",
    title: "Slow decisions",
    impact: "Half of the technology decisions took, or have been waiting, at least {decisionDaysMedian} days, delaying projects and protection",
    recommend: "exe.a.decision-paper",
  },

  "exe.r.risk-unaccepted": {
    severity: "high",
    when: "highRisksOpen > highRisksDecided",
    title: "High risks without executive decision",
    impact: "High risks open: {highRisksOpen}, decided on record: {highRisksDecided}; the others are carried without anyone having chosen to",
    recommend: "exe.a.risk-session",
  },

  "exe.r.no-kpis": {
    severity: "medium",
    when: "kpis.size() < 5 || kpiMeasuredPct < 70",
    title: "No reliable indicators",
    impact: "Management has too few measured figures to judge service, cost and risk",
    recommend: "exe.a.scorecard",
  },

  "exe.r.benefit": {
    severity: "medium",
    when: "benefitRealisationPct < 55",
    title: "Promised benefits not confirmed",
    impact: "{benefitRealisationPct} of promised benefit was confirmed by finance",
    recommend: "exe.a.scorecard",
  },

  "exe.r.plan-missing": {
    severity: "medium",
    when: "!nextYearPlanApproved",
    title: "No approved plan for next year",
    impact: "The new year starts without agreed priorities and money",
    recommend: "exe.a.recap",
  },
};

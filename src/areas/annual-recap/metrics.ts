import type { ById, Metric } from "../define.js";

/** What is measured for Annual Recap with Senior Management: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  recapAgeMonths: {
    label: "Months since the last recap",
    is: "ageDays(lastRecapDate) / 30.4",
    unit: "months",
    better: "lower",
    levels: [36, 24, 13.16, 13.16, 13.16],
    standing: "rule-of-thumb",
    rationale: "Name of the area says yearly; 400 days (13.16 months), the grace of every yearly rhythm here. More often earns nothing more",
  },

  recapAttendancePct: {
    label: "Management present at the recap",
    is: "pct(managementAttended, managementMembers)",
    unit: "%",
    better: "higher",
    levels: [25, 50, 70, 85, 100],
    standing: "judgement",
    rationale: "Members present",
  },

  recommendationClosurePct: {
    label: "Agreed actions closed with proof",
    is:
      "pct(priorRecommendations.countIf(r, r.status == 'done' && r.evidenceSeen), " +
      "priorRecommendations.countIf(r, (r.status == 'done' || daysUntil(r.dueDate) < 0) " +
      "&& !(r.status in ['rejected','superseded'] && known(r.decidedBy))))",
    unit: "%",
    better: "higher",
    levels: [15, 35, 55, 75, 90],
    minBase: 3,
    standing: "judgement",
    rationale: "Done with proof, among those done or due; rejected and superseded are left out only when an executive decided so on record",
  },

  criticalClosurePct: {
    label: "Serious actions closed with proof",
    is:
      "pct(priorRecommendations.countIf(r, r.severity in ['critical','high'] && r.status == 'done' && r.evidenceSeen), " +
      "priorRecommendations.countIf(r, r.severity in ['critical','high'] && (r.status == 'done' || daysUntil(r.dueDate) < 0) " +
      "&& !(r.status in ['rejected','superseded'] && known(r.decidedBy))))",
    unit: "%",
    better: "higher",
    levels: [25, 50, 70, 88, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Same for the serious ones",
  },

  overdueRecommendationCount: {
    label: "Agreed actions overdue",
    is: "priorRecommendations.countIf(r, r.status in ['open','in-progress'] && daysUntil(r.dueDate) < 0)",
    unit: "recommendations",
    better: "lower",
    levels: [12, 8, 4, 2, 0],
    standing: "judgement",
    rationale: "Overdue at assessment",
  },

  overdueSeriousCount: {
    label: "Serious agreed actions overdue",
    is: "priorRecommendations.countIf(r, r.severity in ['critical','high'] && r.status in ['open','in-progress'] && daysUntil(r.dueDate) < 0)",
    unit: "recommendations",
    better: "lower",
    levels: [4, 2, 0, 0, 0],
    standing: "judgement",
    rationale: "Overdue among the serious ones; each was agreed to be urgent, so one is too many",
  },

  kpiAttainmentPct: {
    label: "Indicators that meet their target",
    is: "pct(kpis.countIf(k, known(k.actualValue) && (k.higherIsBetter ? k.actualValue >= k.targetValue : k.actualValue <= k.targetValue)), kpis.size())",
    unit: "%",
    better: "none",
    standing: "definition",
    rationale: "Shown, not scored, so that soft targets do not pay; not measured counts as missed",
  },

  kpiMeasuredPct: {
    label: "Indicators with a measured value",
    is: "pct(kpis.countIf(k, known(k.actualValue) && k.dataSource in ['system','manual']), kpis.size())",
    unit: "%",
    better: "higher",
    levels: [20, 45, 70, 90, 100],
    standing: "judgement",
    rationale: "Measured, not estimated",
  },

  decisionDaysMedian: {
    label: "Typical wait for a decision",
    is: "decisions.medianOf(d, d.outcome in ['approved','rejected'] ? daysBetween(d.requestedDate, d.decidedDate) : ageDays(d.requestedDate))",
    unit: "days",
    better: "lower",
    levels: [120, 75, 45, 25, 14],
    standing: "judgement",
    rationale: "Time to a decision; open and deferred questions count with their age so far, since indecision is the hidden cost",
  },

  decisionExecutionPct: {
    label: "Approved decisions carried out",
    is:
      "pct(decisions.countIf(d, d.outcome == 'approved' && ageDays(d.decidedDate) > 90 && d.implemented), " +
      "decisions.countIf(d, d.outcome == 'approved' && ageDays(d.decidedDate) > 90))",
    unit: "%",
    better: "higher",
    levels: [25, 45, 65, 82, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "Approved and carried out; decisions of the last 90 days are left out",
  },

  benefitRealisationPct: {
    label: "Promised benefit confirmed",
    is: "pct(benefitConfirmed12m, benefitPromised12m)",
    unit: "%",
    better: "higher",
    levels: [15, 35, 55, 75, 90],
    standing: "judgement",
    rationale: "Confirmed by finance",
  },

  serviceTargetPct: {
    label: "Tickets closed within target",
    is: "pct(ticketsClosedInTarget12m, ticketsClosed12m)",
    unit: "%",
    better: "higher",
    levels: [50, 65, 80, 90, 96],
    minBase: 30,
    standing: "rule-of-thumb",
    rationale: "Service desks usually agree 80-95%",
  },

  maturityChangeAvg: {
    label: "Change of maturity since last time",
    is: "areaScores.filter(s, known(s.scorePrevious)).avgOf(s, s.scoreNow - s.scorePrevious)",
    unit: "points",
    better: "none",
    standing: "definition",
    rationale: "Mean change since the previous assessment; 0.3-0.7 a year is realistic in our experience",
  },

  targetGapAvg: {
    label: "Average gap to the target",
    is: "areaScores.filter(s, known(s.scoreTarget)).avgOf(s, max(0, s.scoreTarget - s.scoreNow))",
    unit: "points",
    better: "none",
    standing: "definition",
    rationale: "Mean distance to targets",
  },

  userSatisfactionChange: {
    label: "Change of user satisfaction",
    is: "userSatisfactionScore - userSatisfactionPrior",
    unit: "points",
    better: "none",
    standing: "definition",
    rationale: "Same question on the same scale",
  },
};

import type { ById, Metric } from "../define.js";

/** What is measured for Business-aligned IT Strategy: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  itStrategyAgeMonths: {
    label: "Age of the IT strategy",
    is: "ageDays(itStrategyDate) / 30.4",
    unit: "months",
    better: "lower",
    levels: [36, 25, 13.2, 12, 7.1],
    standing: "rule-of-thumb",
    rationale:
      "Yearly revision is the common planning rhythm; 25, 13.2 and 7.1 months are two years, one year and half a year with the " +
      "usual grace, and beyond three years most roadmaps in small firms no longer match staff or systems",
  },

  goalCoveragePct: {
    label: "Goals with an IT initiative",
    is:
      "pct(strategicGoals.countIf(g, g.itDependence != 'none' " +
      "&& initiatives.exists(i, known(i.goalId) && i.goalId == g.id && i.status in ['approved','running','done'])), " +
      "strategicGoals.countIf(g, g.itDependence != 'none'))",
    unit: "%",
    better: "higher",
    levels: [20, 40, 60, 80, 95],
    standing: "judgement",
    rationale: "Share of technology-dependent goals with at least one approved initiative; the even steps are ours",
  },

  initiativeLinkagePct: {
    label: "Initiatives tied to a goal",
    is: "pct(initiatives.countIf(i, i.status in ['approved','running'] && known(i.goalId)), initiatives.countIf(i, i.status in ['approved','running']))",
    unit: "%",
    better: "higher",
    levels: [20, 40, 60, 80, 95],
    standing: "judgement",
    rationale: "Share of live initiatives that name a goal; a remainder of about 5-20% for pure upkeep is healthy",
  },

  budgetLinkagePct: {
    label: "Initiative budget tied to a goal",
    is:
      "pct(initiatives.filter(i, i.status in ['approved','running'] && known(i.goalId)).sumOf(i, i.budget), " +
      "initiatives.filter(i, i.status in ['approved','running']).sumOf(i, i.budget))",
    unit: "%",
    better: "higher",
    levels: [20, 40, 60, 80, 90],
    standing: "judgement",
    rationale: "Same question by money, since one large unlinked project can hide behind many small linked ones",
  },

  sponsorCoveragePct: {
    label: "Initiatives with a business sponsor",
    is:
      "pct(initiatives.countIf(i, i.status in ['approved','running'] && known(i.businessSponsor)), " +
      "initiatives.countIf(i, i.status in ['approved','running']))",
    unit: "%",
    better: "higher",
    levels: [30, 50, 70, 85, 100],
    standing: "judgement",
    rationale: "Active business sponsorship is regularly named as a leading success factor in project surveys; the steps are ours",
  },

  quantifiedBenefitPct: {
    label: "Initiatives with a stated benefit",
    is:
      "pct(initiatives.countIf(i, i.status in ['approved','running'] && known(i.expectedBenefit)), " +
      "initiatives.countIf(i, i.status in ['approved','running']))",
    unit: "%",
    better: "higher",
    levels: [10, 25, 40, 60, 80],
    standing: "judgement",
    rationale: "Even mature smaller firms do not quantify compliance work, so 100% is not asked for",
  },

  benefitReviewPct: {
    label: "Finished initiatives with reviewed benefit",
    is: "pct(initiatives.countIf(i, i.status == 'done' && i.benefitReviewed), initiatives.countIf(i, i.status == 'done'))",
    unit: "%",
    better: "higher",
    levels: [5, 20, 40, 60, 80],
    minBase: 4,
    standing: "judgement",
    rationale: "Post-implementation review share; below 20% means the company does not learn from spending",
  },

  priorityRecallPct: {
    label: "Executives who name the IT priorities",
    is: "pct(executivesWhoNameTopItPriorities, executivesInterviewed)",
    unit: "%",
    better: "higher",
    levels: [20, 40, 60, 80, 95],
    minBase: 4,
    standing: "judgement",
    rationale: "Field test of real alignment: a strategy nobody remembers is not steering anything; needs at least four interviews to be meaningful",
  },

  staleDemandPct: {
    label: "IT requests open over 180 days",
    is: "pct(itRequestsOpenOver180d, itRequestsOpen)",
    unit: "%",
    better: "lower",
    levels: [70, 50, 35, 20, 10],
    minBase: 10,
    standing: "rule-of-thumb",
    rationale: "Old requests mean demand is neither done nor declined",
  },

  staffPerItFte: {
    label: "Staff per IT person",
    is: "employeeCount / (itStaffFte + itOutsourcedFte)",
    unit: "staff per IT FTE",
    better: "none",
    standing: "published",
    rationale:
      "Context only: a 2003 staffing survey often requoted gives a median of 1:18 below 500 employees with quartiles 1:8 and " +
      "1:34; old and small sample, so never scored",
    source: "itaa-2003",
  },

  singlePersonRiskCount: {
    label: "Key IT roles without stand-in",
    is: "keyItRolesWithoutBackup",
    unit: "roles",
    better: "none",
    standing: "definition",
    rationale: "Context: the number behind singlePersonRiskPct; it grows with the length of the list, so it is not scored",
  },

  singlePersonRiskPct: {
    label: "Share of key roles without stand-in",
    is: "pct(keyItRolesWithoutBackup, keyItRolesTotal)",
    unit: "%",
    better: "lower",
    levels: [60, 40, 20, 10, 0],
    standing: "judgement",
    rationale:
      "Share of roles and important systems known by one person; independent of how finely the list is cut. Key-person " +
      "dependence is the most common strategic weakness in small IT teams",
  },
};

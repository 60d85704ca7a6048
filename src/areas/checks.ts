import type { ById, Check } from "./define.js";

/** Figures of two areas that should agree; where they do not, both are shown and the assessor decides. */
export const checks: ById<Check> = {
  "x.endpoints": {
    when:
      "abs(endpointsTotal - assets.filter(a, a.status == 'in-use' " +
      "&& a.type in ['laptop','desktop','server']).sumOf(a, a.quantity)) > endpointsTotal * 0.1",
    meaning: "Security and asset areas count different devices",
  },

  "x.accounts": {
    when: "userAccountsTotal > staffInScope * 1.25",
    meaning: "Many more accounts than people: shared, stale or service accounts",
  },

  "x.vendor-spend": {
    when: "vendors.sumOf(v, v.annualSpend) > itSpendTotal * 1.1",
    meaning: "Supplier register above total technology spend",
  },

  "x.project-money": {
    when:
      "projects.filter(p, p.status in ['approved','running']).sumOf(p, p.budgetAtCompletion) > 0 " +
      "&& budgetLines.filter(b, b.category == 'project').sumOf(b, b.planYear) == 0",
    meaning: "Projects without a budget line",
  },

  "x.apps-systems": {
    when: "applications.countIf(a, a.criticality == 'critical' && !systems.exists(s, s.applicationId == a.id)) > 0",
    meaning: "Critical application missing in the recovery list",
  },

  "x.apps-workloads": {
    when: "applications.countIf(a, a.hosting == 'on-premises' && a.lifecycleState == 'active' && !workloads.exists(w, w.applicationId == a.id)) > 0",
    meaning: "On-site application without a cloud disposition",
  },

  "x.vendor-critical": {
    when: "applications.countIf(a, a.criticality == 'critical' && !vendors.exists(v, v.id == a.vendorId && v.criticality == 'critical')) > 0",
    meaning: "Supplier of a critical application not classed critical",
  },

  "x.data-systems": {
    when: "dataSets.countIf(d, d.criticality >= 4 && !systems.exists(s, s.id == d.systemId && s.backupMethod != 'none')) > 0",
    meaning: "Critical data without a protected system",
  },

  "x.goals-kpis": {
    when: "strategicGoals.countIf(g, g.priority == 'must' && !kpis.exists(k, k.linkedGoalId == g.id)) > 0",
    meaning: "Must-goal without an indicator for management",
  },

  "x.risk-count": {
    when:
      "highRisksOpen != risks.countIf(r, (r.likelihood * r.impact >= 15 || (r.impact == 5 && r.likelihood >= 2)) " +
      "&& r.treatment in ['undecided','reduce'])",
    meaning: "Recap and risk register disagree",
  },

  "x.shadow": {
    when: "budgetLines.filter(b, !b.inItBudget).sumOf(b, b.actualPriorYear) < shadowSpend12m",
    meaning: "Found shadow spend is missing in the cost lines",
  },

  "x.renewals": {
    when: "contractsRenewing12m < vendors.countIf(v, daysUntil(v.contractEnd) >= 0 && daysUntil(v.contractEnd) <= 365)",
    meaning: "Fewer renewals counted in the budget than the supplier list shows",
  },
};

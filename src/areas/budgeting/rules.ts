import type { ById, Rule } from "../define.js";

/** What becomes a finding in Budgeting. */
export const rules: ById<Rule> = {
  "bud.r.no-budget": {
    severity: "high",
    when: "ageDays(budgetApprovedDate) > 455",
    title: "No approved IT budget",
    impact: "Technology spending (last closed year: {itSpendTotal}) runs without an agreed limit or priority",
    recommend: "bud.a.build-budget",
  },

  "bud.r.overrun": {
    severity: "medium",
    when: "budgetVariancePct > 15",
    title: "Actual spending far from plan",
    impact: "Last year's spending differed by {budgetVariancePct} from plan, so cash planning and project decisions rest on wrong numbers",
    recommend: "bud.a.monthly-review",
  },

  "bud.r.shadow": {
    severity: "medium",
    when: "shadowSpendPct > 15",
    title: "Considerable technology spend outside view",
    impact:
      "About {shadowSpend12m} a year ({shadowSpendPct} of the total) was on no list of IT or finance, with duplicate tools and " +
      "unmanaged data as usual side effects",
    recommend: "bud.a.spend-baseline",
  },

  "bud.r.renewals": {
    severity: "medium",
    when: "renewalForesightPct < 75 && contractsRenewing12m >= 4",
    title: "Renewals not in the plan",
    impact: "{contractsRenewing12m} contracts renew within a year and only {renewalForesightPct} are budgeted at the expected price",
    recommend: "bud.a.renewal-calendar",
  },

  "bud.r.run-heavy": {
    severity: "low",
    when: "runSharePct > 85",
    title: "Nearly all money keeps the present going",
    impact: "{runSharePct} of spend is operation, leaving little for improvement",
    recommend: "bud.a.rgt-target",
  },

  "bud.r.refresh-debt": {
    severity: "medium",
    when: "refreshBacklogPct > 25",
    title: "Replacement debt",
    impact: "Equipment worth {refreshBacklogValue} is past its support or its normal life; the cost will come as outage or as one large bill",
    recommend: "bud.a.three-year-plan",
  },

  "bud.r.unplanned": {
    severity: "medium",
    when: "unplannedSpendPct > 12",
    title: "Frequent unplanned spending",
    impact: "{unplannedSpendPct} of spend was not in the budget, typically at worse prices and without comparison",
    recommend: "bud.a.approval-limits",
  },

  "bud.r.outside-range": {
    severity: "info",
    when: "itSpendRevenuePct < benchmarkRevenueShareLow * 0.6 || itSpendRevenuePct > benchmarkRevenueShareHigh * 1.5",
    title: "Spending far outside the peer range",
    impact: "Technology cost is {itSpendRevenuePct} of revenue against a chosen peer range; this needs an explanation, not automatically a change",
    recommend: "bud.a.spend-baseline",
  },
};

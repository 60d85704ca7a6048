import type { ById, Practice } from "../define.js";

/** What is judged for Budgeting: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "bud.p.total-visibility": {
    label: "Total technology cost visibility",
    weight: 5,
    weightReason: "Decisions need the full figure",
    required: true,
    question: "Is the total technology cost of the company known, including spend outside IT and staff cost?",
    evidence: "One file with all lines, reconciled to the ledger",
    anchors: [
      "Nobody can state the total",
      "Invoices are paid; IT spend is mixed in general cost",
      "IT department budget is known, staff or department purchases are missing",
      "Yearly whole-company figure reconciled to the ledger within 5%",
      "Updated at least quarterly, split by service or department",
      "Unit cost per service or user is tracked over years and used in pricing or planning",
    ],
    corroboratingMetrics: ["shadowSpendPct"],
    guards: [
      {
        when: "shadowSpendPct > 15",
        atMost: 2,
        because: "More than 15% of technology spend was on no list of IT or finance",
      },
    ],
    maps: {
      "cobit-2019": ["APO06"],
      "itil-4": ["GEN-11"],
    },
  },

  "bud.p.planning-round": {
    label: "IT budget planning",
    weight: 5,
    weightReason: "A budget built from last year plus a bit carries old errors forward",
    required: true,
    question: "Is the budget built from priorities, contracts and replacements rather than copied from last year?",
    evidence: "Budget working papers, link to roadmap and renewal calendar",
    anchors: [
      "No IT budget",
      "A lump sum agreed between owner and IT",
      "Last year's lines with an uplift",
      "Built from contract list, headcount, replacement plan and approved initiatives, approved before the year starts",
      "Assumptions and scenarios are written; alternatives with effects of cuts are shown",
      "Rolling 12-month plan; lines are rebuilt from zero in rotation over three years",
    ],
    corroboratingMetrics: ["budgetVariancePct", "renewalForesightPct"],
    guards: [
      {
        when: "ageDays(budgetApprovedDate) > 455",
        atMost: 2,
        because: "No budget for technology was approved in the last 15 months (up to three months of lead and the year itself)",
      },
    ],
    maps: {
      "cobit-2019": ["APO06", "APO05"],
      "itil-4": ["GEN-11"],
    },
  },

  "bud.p.tracking": {
    label: "Budget-to-actual tracking",
    weight: 4,
    weightReason: "Late variances cannot be corrected",
    question: "Are actuals compared with plan monthly and explained?",
    evidence: "Last three variance reports",
    anchors: [
      "Not compared",
      "Checked at year end",
      "Finance reports totals; IT does not comment",
      "Monthly or at least quarterly comparison with cause and action for deviations over 10%",
      "Re-forecast at least quarterly with accuracy measured",
      "Deviations lead to documented reallocation during the year",
    ],
    corroboratingMetrics: ["lineVariancePct", "forecastAccuracyPct"],
    guards: [
      {
        when: "forecastsPerYear < 3",
        atMost: 3,
        because: "Fewer than three re-forecasts were made in 12 months",
      },
    ],
    maps: {
      "cobit-2019": ["APO06", "MEA01"],
      "itil-4": ["GEN-11", "GEN-05"],
    },
  },

  "bud.p.run-grow-transform": {
    label: "Run, grow and transform split",
    weight: 2,
    weightReason: "The split shows whether IT money serves the future",
    question: "Is spending classified by run, grow and transform, with a target?",
    evidence: "Tagged lines, target and discussion",
    anchors: [
      "Not known",
      "Estimate from memory",
      "Projects and operation are separated",
      "All lines tagged with written rules; split shown to management yearly",
      "Target split agreed; savings in run are reported and redirected",
      "Three-year trend shows the target reached or consciously changed",
    ],
    corroboratingMetrics: ["runSharePct"],
    maps: {
      "cobit-2019": ["APO05", "APO06"],
      "itil-4": ["GEN-07", "GEN-11"],
    },
  },

  "bud.p.renewal-calendar": {
    label: "Contract renewal calendar",
    weight: 4,
    weightReason: "Missed notice dates cost real money within weeks",
    question: "Are renewals, price rises and notice dates planned ahead in the budget?",
    evidence: "Renewal calendar, three renewals traced",
    anchors: [
      "Renewals are noticed by invoice",
      "IT lead remembers the large ones",
      "List exists, incomplete or without notice dates",
      "Calendar of all contracts above the purchase limit, checked at least 90 days ahead, with price assumption",
      "Each renewal has a decision note: keep, reduce, replace, negotiate",
      "Outcome against the opening offer is tracked and negotiation results are reported",
    ],
    corroboratingMetrics: ["renewalForesightPct"],
    guards: [
      {
        when: "renewalForesightPct < 50",
        atMost: 2,
        because: "Fewer than half of the coming renewals are budgeted at the expected price",
      },
    ],
    maps: {
      "cobit-2019": ["APO06", "APO10"],
      "itil-4": ["GEN-13"],
    },
  },

  "bud.p.approval-control": {
    label: "Technology purchase approval",
    weight: 4,
    weightReason: "Stops duplicate tools and unmanaged risk",
    question: "Are technology purchases approved under written limits, whoever pays?",
    evidence: "Policy, ten purchases sampled including card items",
    anchors: [
      "Anyone buys",
      "Custom of asking the owner for large sums",
      "Limits in finance policy, technology not singled out",
      "Written limits and mandatory IT check for software, cloud and devices; sample shows at least 80% compliance",
      "Card and expense data checked quarterly; exceptions followed up",
      "Purchase flow enforces the check before commitment",
    ],
    corroboratingMetrics: ["shadowSpendPct", "unplannedSpendPct"],
    guards: [
      {
        when: "!approvalLimitsWritten",
        atMost: 2,
        because: "There are no written approval limits",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-06"],
      "cobit-2019": ["APO06", "BAI03"],
      "itil-4": ["GEN-11"],
    },
  },

  "bud.p.lifecycle-funding": {
    label: "Multi-year replacement funding",
    weight: 4,
    weightReason: "Skipped replacement returns as outage",
    question: "Are replacement and technical debt funded in a multi-year plan?",
    evidence: "Three-year outlook, replacement plan",
    anchors: [
      "Things are replaced when they break",
      "Failed or very old devices replaced on request of IT",
      "Yearly amount for PCs only",
      "Three-year outlook covering PCs, servers, network and end-of-support software",
      "Backlog valued and reported; reserve held",
      "Plan smooths peaks by design; backlog below 5% of yearly spend for two years",
    ],
    corroboratingMetrics: ["refreshBacklogPct"],
    guards: [
      {
        when: "!threeYearPlanExists",
        atMost: 2,
        because: "There is no technology cost outlook of three years that finance recognises",
      },
      {
        when: "contingencyHeld == 0",
        atMost: 3,
        because: "The approved budget holds no reserve",
      },
    ],
    maps: {
      "csf-2.0": ["PR.PS-03"],
      "cobit-2019": ["BAI09", "APO06"],
      "itil-4": ["SVC-06"],
    },
  },

  "bud.p.showback": {
    label: "Technology costs shown by department",
    weight: 2,
    weightReason: "Helps departments choose, secondary in small firms",
    appliesWhen: "employeeCount >= 50",
    question: "Do departments see what their technology costs?",
    evidence: "Report sent to departments",
    anchors: [
      "No",
      "On request for single items",
      "Direct software cost shown once a year",
      "Yearly statement per department covering main services",
      "Quarterly statement used in department planning",
      "Consumption is steered by it; examples of demand changed",
    ],
    guards: [
      {
        when: "chargebackModel == 'none'",
        atMost: 2,
        because: "Departments are not shown their technology cost",
      },
    ],
    maps: {
      "cobit-2019": ["APO06", "APO09"],
      "itil-4": ["GEN-11"],
    },
  },

  "bud.p.cloud-cost": {
    label: "Cloud cost management",
    weight: 3,
    weightReason: "Usage-billed cost grows silently",
    appliesWhen: "usesIaaSOrPaaS && cloudSpend12m > 0.03 * itSpendTotal",
    question: "Is usage-billed cloud cost budgeted, tagged and reviewed monthly?",
    evidence: "Bill, tags, alerts, review notes",
    anchors: [
      "Bill paid unseen",
      "Looked at when it jumps",
      "Budget exists, no alert",
      "Budget, alerts and owner per account; monthly review",
      "Tagging over 90% of cost; commitment discounts and shut-down rules in use",
      "Unit cost per transaction or customer tracked and improving",
    ],
    corroboratingMetrics: ["cloudBudgetVariancePct", "cloudWastePct"],
    guards: [
      {
        when: "cloudSpendBudget12m == 0",
        atMost: 1,
        because: "Usage-billed cloud cost has no budget",
      },
      {
        when: "cloudCostTaggedPct < 90",
        atMost: 3,
        because: "Less than 90% of cloud cost can be assigned to an owner",
      },
    ],
    maps: {
      "cobit-2019": ["APO06"],
      "itil-4": ["GEN-11", "SVC-03"],
    },
  },
};

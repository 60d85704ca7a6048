import type { ById, Recommendation } from "../define.js";

/** What is advised for Budgeting; effort in person-days for a firm of about 100, outside money in US dollars of 2025. */
export const recommendations: ById<Recommendation> = {
  "bud.a.spend-baseline": {
    title: "Build the full technology cost baseline",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cfo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "bud.p.total-visibility", to: 3 },
      { id: "shadowSpendPct", to: 4 },
      { id: "lineOwnershipPct", to: 4 },
    ],
    steps: [
      "Pull 12 months of ledger and card data for technology suppliers over all cost centres",
      "Classify each line by category, opex or capex, run, grow or transform and owner",
      "Reconcile to the ledger and show the total to management",
    ],
  },

  "bud.a.build-budget": {
    title: "Priority-based budget for the next year",
    effort: { low: 4, likely: 8, high: 15 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: 3000 },
    owner: "cfo",
    horizon: "90-365d",
    prerequisites: ["bud.a.spend-baseline"],
    lifts: [
      { id: "bud.p.planning-round", to: 3 },
      { id: "budgetVariancePct", to: 4 },
    ],
    steps: [
      "Start from contracts, headcount and replacement plan instead of last year's total",
      "Add initiatives ranked by the steering group with a cut line",
      "Write assumptions and have management approve before the year begins",
    ],
  },

  "bud.a.renewal-calendar": {
    title: "Renewal calendar with notice dates",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: 2400 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "bud.p.renewal-calendar", to: 3 },
      { id: "renewalForesightPct", to: 4 },
    ],
    steps: [
      "Enter every contract above the purchase limit with end date, notice days and price clause",
      "Set reminders 120 days before the notice date",
      "Bring a keep, reduce, replace or negotiate note to each renewal",
    ],
  },

  "bud.a.monthly-review": {
    title: "Monthly half-hour review of actuals with finance",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 0, high: 1000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cfo",
    horizon: "0-90d",
    prerequisites: ["bud.a.spend-baseline"],
    lifts: [
      { id: "bud.p.tracking", to: 3 },
      { id: "lineVariancePct", to: 3 },
      { id: "forecastAccuracyPct", to: 4 },
      { id: "bud.p.showback", to: 3 },
    ],
    steps: [
      "Fix the date and the one-page format with finance",
      "Explain every deviation above 10% with action and new forecast",
      "Re-forecast the year each quarter and keep the history",
      "Send each department its yearly statement of technology cost",
    ],
  },

  "bud.a.approval-limits": {
    title: "Written approval limits and IT check before purchase",
    effort: { low: 1, likely: 3, high: 5 },
    oneOffCost: { low: 0, high: 2000 },
    annualCost: { low: 0, high: 1000 },
    owner: "cfo",
    horizon: "0-90d",
    prerequisites: ["bud.a.spend-baseline"],
    lifts: [
      { id: "bud.p.approval-control", to: 3 },
      { id: "unplannedSpendPct", to: 4 },
    ],
    steps: [
      "Set three limits with named approvers and add a one-day IT and data check",
      "Move recurring card subscriptions to purchase orders",
      "Check card data each quarter and talk to repeat buyers",
    ],
  },

  "bud.a.three-year-plan": {
    title: "Three-year cost outlook with replacement plan",
    effort: { low: 3, likely: 5, high: 10 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["bud.a.spend-baseline"],
    lifts: [
      { id: "bud.p.lifecycle-funding", to: 3 },
      { id: "refreshBacklogPct", to: 3 },
    ],
    steps: [
      "Take end-of-support dates and planned life from the asset list",
      "Spread replacements over the years and value the backlog",
      "Agree reserve and financing form with finance",
    ],
  },

  "bud.a.rgt-target": {
    title: "Run, grow, transform target and cost-out list",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["bud.a.spend-baseline"],
    lifts: [
      { id: "bud.p.run-grow-transform", to: 3 },
      { id: "runSharePct", to: 4 },
    ],
    steps: [
      "Agree tagging rules and present the split",
      "List run savings from licences, duplicate tools and old contracts",
      "Redirect a stated share of savings to ranked initiatives",
    ],
  },
};

import type { ById, Recommendation } from "../define.js";

/**
 * What is advised for Application Rationalization; effort in person-days for a firm of about 100, outside money in
 * US dollars of 2025.
 */
export const recommendations: ById<Recommendation> = {
  "app.a.inventory": {
    title: "Build and keep one application list",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: "24*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "app.p.inventory", to: 3 },
      { id: "app.p.ownership", to: 3 },
      { id: "appInventoryCompletenessPct", to: 4 },
      { id: "appOwnerPct", to: 4 },
    ],
    steps: [
      "Join sign-on, device, ledger and interview sources",
      "Name a business owner for each critical and important application",
      "Refresh monthly from sign-on and ledger",
    ],
  },

  "app.a.time-review": {
    title: "Value and fit scoring with TIME decision",
    effort: { low: 4, likely: 8, high: 15 },
    oneOffCost: { low: 0, high: 12000 },
    annualCost: { low: 0, high: 3000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: ["app.a.inventory"],
    lifts: [
      { id: "app.p.assessment-time", to: 3 },
      { id: "timeDecidedPct", to: 4 },
      { id: "redundantAppPct", to: 4 },
    ],
    steps: [
      "Score value with department heads and fit with IT",
      "Decide per application and set dates for migrate and eliminate",
      "Report the saving and risk effect each quarter",
    ],
  },

  "app.a.licence-harvest": {
    title: "Take back unused licences before renewals",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 2000 },
    annualCost: { low: 0, high: "12*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: ["app.a.inventory"],
    lifts: [
      { id: "app.p.licence-use", to: 3 },
      { id: "appLicenceUtilisationPct", to: 4 },
    ],
    steps: ["List seats without sign-in for 90 days by contract", "Remove or downgrade and confirm with owners", "Repeat before each notice date"],
  },

  "app.a.upgrade-plan": {
    title: "Upgrade or replace unsupported applications",
    effort: { low: 4, likely: 12, high: 40 },
    oneOffCost: { low: 2000, high: 60000 },
    annualCost: { low: 0, high: 20000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "app.p.lifecycle-support", to: 3 },
      { id: "unsupportedCriticalCount", to: 5 },
      { id: "eosWithin12mCount", to: 4 },
    ],
    steps: [
      "Confirm dates with vendors in writing",
      "Shield what cannot be changed at once (isolation, limited access) within 30 days",
      "Plan and fund upgrade or replacement with cost and test time; the work itself may take longer",
    ],
  },

  "app.a.intake": {
    title: "Application intake check, approved catalogue and sign-on standard",
    effort: { low: 2, likely: 5, high: 10 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: "36*N" },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: ["app.a.inventory"],
    lifts: [
      { id: "app.p.intake-control", to: 3 },
      { id: "app.p.access-standard", to: 3 },
      { id: "ssoCoveragePct", to: 4 },
    ],
    steps: [
      "Publish a ten-question check with a five-day answer",
      "List approved tools per capability",
      "Require single sign-on for new sensitive tools and connect the existing ones by risk",
    ],
  },

  "app.a.integration": {
    title: "Automate the costliest manual transfers",
    effort: { low: 5, likely: 15, high: 40 },
    oneOffCost: { low: 0, high: 40000 },
    annualCost: { low: 0, high: 15000 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["app.a.time-review"],
    lifts: [
      { id: "app.p.integration", to: 3 },
      { id: "app.p.retirement", to: 3 },
      { id: "manualInterfacePct", to: 3 },
    ],
    steps: [
      "Rank manual transfers by hours and error cost",
      "Automate the first three and retire what they replace with the checklist",
      "Monitor failures with an owner",
    ],
  },

  "app.a.core-review": {
    title: "Future decision for the main business system",
    effort: { low: 8, likely: 20, high: 45 },
    oneOffCost: { low: 5000, high: 50000 },
    annualCost: { low: 0, high: 0 },
    owner: "ceo",
    horizon: "90-365d",
    prerequisites: ["app.a.time-review"],
    lifts: [
      { id: "app.p.assessment-time", to: 4 },
      { id: "app.p.lifecycle-support", to: 4 },
    ],
    steps: [
      "List customisations and ask which still bring value",
      "Compare return to standard, upgrade and replacement over seven years",
      "Decide with management and plan in stages",
    ],
  },
};

import type { ById, Recommendation } from "../define.js";

/**
 * What is advised for Business-aligned IT Strategy; effort in person-days for a firm of about 100, outside money in
 * US dollars of 2025.
 */
export const recommendations: ById<Recommendation> = {
  "str.a.goal-workshop": {
    title: "Goal-to-technology workshop and linkage map",
    effort: { low: 2, likely: 4, high: 7 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 1500 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "str.p.goal-linkage", to: 3 },
      { id: "goalCoveragePct", to: 3 },
      { id: "initiativeLinkagePct", to: 4 },
      { id: "budgetLinkagePct", to: 4 },
      { id: "sponsorCoveragePct", to: 4 },
    ],
    steps: [
      "Collect the goals with owner and measure from each executive in writing",
      "Hold a half-day session to link every running and planned initiative to a goal or mark it as upkeep",
      "Stop, merge or re-scope initiatives that link to nothing and name an initiative for each uncovered goal",
    ],
  },

  "str.a.write-roadmap": {
    title: "Write a 24-36 month IT roadmap on a few pages",
    effort: { low: 6, likely: 10, high: 18 },
    oneOffCost: { low: 0, high: 15000 },
    annualCost: { low: 0, high: 4000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: ["str.a.goal-workshop"],
    lifts: [
      { id: "str.p.written-strategy", to: 3 },
      { id: "itStrategyAgeMonths", to: 4 },
    ],
    steps: [
      "Describe today's state in one page per main system using the findings of this assessment",
      "Draft target state and a dated sequence of initiatives with cost range and owner",
      "Present to the management team for approval and set the half-yearly revision date",
    ],
  },

  "str.a.steering-group": {
    title: "Set up a quarterly technology steering group",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 0, high: 2000 },
    annualCost: { low: 0, high: 8000 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "str.p.joint-governance", to: 3 },
      { id: "str.p.leadership-seat", to: 3 },
      { id: "priorityRecallPct", to: 4 },
    ],
    steps: [
      "Write half a page of terms: members, decision limits, agenda, minutes",
      "Fix four dates for the year and run the first meeting on priorities only",
      "Publish decisions and an action list after every meeting",
    ],
  },

  "str.a.it-leadership": {
    title: "Decide who leads IT and write the mandate",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: "700*N" },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "str.p.leadership-seat", to: 3 }],
    steps: [
      "Name the executive who answers for IT from now on and tell staff and provider",
      "Compare a full-time, fractional, interim or virtual leader, with the provider as partner: days, cost, and who earns by selling",
      "Sign a mandate with decision limits, days a month, reporting line, access to the management meeting and a review date",
    ],
  },

  "str.a.demand-intake": {
    title: "One intake for technology requests",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: "10*N" },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: ["str.a.steering-group"],
    lifts: [
      { id: "str.p.demand-intake", to: 3 },
      { id: "staleDemandPct", to: 4 },
    ],
    steps: [
      "Close or re-confirm every request older than 180 days with the requester",
      "Publish one form and a ten-working-day answer time",
      "Bring requests above the purchase limit to the steering group with a one-page case",
    ],
  },

  "str.a.business-case": {
    title: "One-page business case and six-month benefit check",
    effort: { low: 2, likely: 4, high: 6 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cfo",
    horizon: "90-365d",
    prerequisites: ["str.a.steering-group"],
    lifts: [
      { id: "str.p.business-case", to: 3 },
      { id: "str.p.benefit-review", to: 3 },
      { id: "quantifiedBenefitPct", to: 4 },
      { id: "benefitReviewPct", to: 3 },
    ],
    steps: [
      "Agree the template with finance, with three-year cost and named sponsor",
      "Apply it to every request above the purchase limit from a fixed date",
      "Put a review date in the calendar at approval and report the first results",
    ],
  },

  "str.a.capacity-plan": {
    title: "Remove single-person dependencies and plan IT capacity",
    effort: { low: 4, likely: 10, high: 20 },
    oneOffCost: { low: 0, high: 20000 },
    annualCost: { low: 0, high: 40000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "str.p.skills-and-capacity", to: 3 },
      { id: "singlePersonRiskPct", to: 4 },
    ],
    steps: [
      "List systems and tasks known by one person and rate the damage of an absence of four weeks",
      "Document, cross-train or contract a backup for the three worst",
      "Compare days needed by the roadmap with days available and decide hire, train or buy",
    ],
  },

  "str.a.ai-rules": {
    title: "Short rules for AI use and a pilot list",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: "24*N" },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "str.p.innovation-watch", to: 3 },
      { id: "dat.p.ai-data", to: 3 },
    ],
    steps: [
      "Ask departments which AI tools are in use and with which data",
      "Issue one page of rules: permitted tools, forbidden data, human check of results",
      "Choose one or two pilots with measure and end date",
    ],
  },
};

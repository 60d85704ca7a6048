import type { ById, Recommendation } from "../define.js";

/**
 * What is advised for Annual Recap with Senior Management; effort in person-days for a firm of about 100, outside
 * money in US dollars of 2025.
 */
export const recommendations: ById<Recommendation> = {
  "exe.a.recap": {
    title: "Yearly two-hour recap with a paper of ten pages",
    effort: { low: 3, likely: 5, high: 9 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: 8000 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "exe.p.annual-review", to: 3 },
      { id: "exe.p.investment-decision", to: 3 },
      { id: "recapAgeMonths", to: 5 },
      { id: "recapAttendancePct", to: 4 },
    ],
    steps: [
      "Fix the date with all members six weeks before the budget decision",
      "Send the paper a week ahead: results, money, risks, options, decisions wanted",
      "Record decisions with owner and date on the same day",
    ],
  },

  "exe.a.follow-up": {
    title: "Action log with executive owners and quarterly status",
    effort: { low: 1, likely: 3, high: 5 },
    oneOffCost: { low: 0, high: 1000 },
    annualCost: { low: 0, high: 2000 },
    owner: "coo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "exe.p.decision-followup", to: 3 },
      { id: "exe.p.results-vs-promise", to: 3 },
      { id: "recommendationClosurePct", to: 4 },
      { id: "overdueRecommendationCount", to: 4 },
      { id: "decisionExecutionPct", to: 4 },
      { id: "criticalClosurePct", to: 4 },
      { id: "overdueSeriousCount", to: 4 },
    ],
    steps: [
      "Enter all open recommendations with a new date, owner or rejection",
      "Ask for proof before closing",
      "Show status each quarter and decide again on overdue ones",
    ],
  },

  "exe.a.scorecard": {
    title: "Scorecard of five to fifteen indicators",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 6000 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: [],
    lifts: [
      { id: "exe.p.indicators", to: 3 },
      { id: "kpiMeasuredPct", to: 4 },
      { id: "benefitRealisationPct", to: 3 },
      { id: "serviceTargetPct", to: 3 },
    ],
    steps: [
      "Choose with each executive one figure that matters",
      "Name source, owner, target and action rule",
      "Publish quarterly and drop figures nobody uses",
    ],
  },

  "exe.a.risk-session": {
    title: "Risk session with signed decisions",
    effort: { low: 2, likely: 3, high: 5 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 3000 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: ["sec.a.risk-register"],
    lifts: [{ id: "exe.p.risk-dialogue", to: 3 }],
    steps: [
      "Prepare one page per top risk with damage range and options with cost",
      "Decide in a 90-minute session for each: accept until a date, reduce with money and owner, transfer or stop; sign it",
      "Move funded actions to the plan",
    ],
  },

  "exe.a.decision-paper": {
    title: "One-page decision paper and decision dates",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 0, high: 1000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "exe.p.investment-decision", to: 3 },
      { id: "decisionDaysMedian", to: 4 },
    ],
    steps: [
      "Use one page: question, options, cost, risk of waiting, proposal",
      "Set a decision date at submission",
      "Escalate after the date and measure the time",
    ],
  },

  "exe.a.voice-board": {
    title: "User survey and yearly board paper",
    effort: { low: 2, likely: 4, high: 7 },
    oneOffCost: { low: 0, high: 4000 },
    annualCost: { low: 0, high: 4000 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["exe.a.scorecard"],
    lifts: [
      { id: "exe.p.stakeholder-voice", to: 3 },
      { id: "exe.p.board-reporting", to: 3 },
    ],
    steps: [
      "Run a five-question survey with a free text field",
      "Answer the top three points publicly",
      "Write four pages for board or owners with risk, money, plan, duties",
    ],
  },
};

import type { ById, Recommendation } from "../define.js";

/**
 * What is advised for Cybersecurity Awareness Training; effort in person-days for a firm of about 100, outside
 * money in US dollars of 2025.
 */
export const recommendations: ById<Recommendation> = {
  "awr.a.base-programme": {
    title: "Yearly programme with training at entry and short modules",
    effort: { low: 2, likely: 5, high: 9 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: "15*N", high: "45*N" },
    owner: "hr-lead",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "awr.p.programme", to: 3 },
      { id: "awr.p.general-training", to: 3 },
      { id: "awr.p.policy-acceptance", to: 3 },
      { id: "trainingCompletionPct", to: 4 },
      { id: "newHireTrainingPct", to: 4 },
    ],
    steps: [
      "Choose a platform that fits languages and staff without computers",
      "Assign a 30-minute base course and add it to induction",
      "Plan one topic per quarter and chase completion by manager",
    ],
  },

  "awr.a.simulations": {
    title: "Monthly or quarterly simulations with difficulty scale",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 2000 },
    annualCost: { low: "10*N", high: "30*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "awr.p.phish-simulation", to: 3 },
      { id: "awr.p.measurement", to: 3 },
      { id: "phishPronePct", to: 3 },
      { id: "campaignsPerYear", to: 4 },
      { id: "credentialEntryPct", to: 3 },
    ],
    steps: [
      "Tell staff and works council or employee representatives about purpose and privacy, then run a baseline",
      "Send to all at least quarterly with instant learning page",
      "Show results by department, never by person, in the management meeting",
    ],
  },

  "awr.a.report-button": {
    title: "Report button with quick answer and no-blame rule",
    effort: { low: 1, likely: 3, high: 5 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: "12*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "awr.p.reporting-culture", to: 3 },
      { id: "phishReportPct", to: 3 },
      { id: "firstReportMedianMinutes", to: 3 },
    ],
    steps: [
      "Install the button and name who answers within a working day",
      "CEO states that reports after a click are thanked, not punished",
      "Publish monthly totals and a catch of the month",
    ],
  },

  "awr.a.role-training": {
    title: "Role training for finance, executives, HR, IT and developers",
    effort: { low: 2, likely: 5, high: 9 },
    oneOffCost: { low: 2000, high: 12000 },
    annualCost: { low: 1000, high: 8000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "awr.p.role-based", to: 3 },
      { id: "highRiskTrainingPct", to: 4 },
      { id: "awr.p.leadership", to: 3 },
      { id: "executiveParticipationPct", to: 4 },
    ],
    steps: [
      "List people in high-risk roles",
      "Hold 45 minutes per role with own cases; put in force that changed bank details are confirmed by call-back to a known number by a second person",
      "Stage one payment change attempt and learn from it",
    ],
  },

  "awr.a.repeat-support": {
    title: "Personal support for repeat clickers",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 0, high: 0 },
    annualCost: { low: 0, high: 2000 },
    owner: "hr-lead",
    horizon: "90-365d",
    prerequisites: ["awr.a.simulations"],
    lifts: [
      { id: "awr.p.repeat-support", to: 3 },
      { id: "repeatClickerPct", to: 4 },
    ],
    steps: ["Agree a fair rule with HR", "Short personal talk and stronger mail protection for the person", "Check the effect after 90 days"],
  },

  "awr.a.behaviour-report": {
    title: "Quarterly behaviour report to management",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 0, high: 1000 },
    annualCost: { low: 0, high: 1000 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["awr.a.simulations", "awr.a.report-button"],
    lifts: [
      { id: "awr.p.measurement", to: 4 },
      { id: "awr.p.leadership", to: 4 },
      { id: "reportToClickRatio", to: 4 },
    ],
    steps: ["Report click, report and completion with trend by department", "Link with incidents caused by people", "Decide one change per quarter"],
  },
};

import type { ById, Recommendation } from "../define.js";

/**
 * What is advised for Project Portfolio Management Strategy; effort in person-days for a firm of about 100, outside
 * money in US dollars of 2025.
 */
export const recommendations: ById<Recommendation> = {
  "ppm.a.register": {
    title: "One project register with monthly status",
    effort: { low: 2, likely: 4, high: 7 },
    oneOffCost: { low: 0, high: 4000 },
    annualCost: { low: 0, high: 3000 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "ppm.p.inventory", to: 3 },
      { id: "freshStatusPct", to: 4 },
      { id: "ppm.p.risk-dependency", to: 3 },
    ],
    steps: [
      "List every technology project of the company with sponsor, dates, money and state",
      "Agree a half-page monthly status with four figures",
      "Note the three highest risks with owner and the dependencies per project",
      "Show the register in each steering meeting",
    ],
  },

  "ppm.a.scoring": {
    title: "Scoring and ranking with cut line",
    effort: { low: 2, likely: 4, high: 6 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: ["ppm.a.register"],
    lifts: [
      { id: "ppm.p.selection", to: 3 },
      { id: "ppm.p.gates-stop", to: 3 },
      { id: "goalLinkedProjectPct", to: 4 },
    ],
    steps: [
      "Agree five criteria and weights with management",
      "Score all projects in one session and draw the line by money and days",
      "Set one go or stop decision with criteria between approval and launch for every project above the limit",
      "Put projects below the line on hold openly and review each quarter",
    ],
  },

  "ppm.a.wip-limit": {
    title: "Capacity plan and limit on running projects",
    effort: { low: 2, likely: 5, high: 9 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: ["ppm.a.register"],
    lifts: [
      { id: "ppm.p.capacity", to: 3 },
      { id: "capacityLoadPct", to: 4 },
      { id: "concurrentPerLead", to: 4 },
      { id: "slippageMedianPct", to: 3 },
      { id: "onTimePct", to: 3 },
    ],
    steps: [
      "Measure two weeks of real time use to find days free for projects",
      "Set a limit per lead and key user and pause the rest",
      "Start new work only when something finishes",
    ],
  },

  "ppm.a.rescue-review": {
    title: "Two-week review of troubled projects",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 15000 },
    annualCost: { low: 0, high: 0 },
    owner: "project-sponsor",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "portfolioCpi", to: 3 },
      { id: "portfolioSpi", to: 3 },
      { id: "troubledProjectValuePct", to: 3 },
    ],
    steps: [
      "Re-estimate remaining work with those who do it",
      "Present continue, cut or stop with cost for each",
      "Re-baseline once with sponsor signature and track weekly",
    ],
  },

  "ppm.a.charter": {
    title: "Charter, baseline and change log for projects above the limit",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 4000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["ppm.a.register"],
    lifts: [
      { id: "ppm.p.delivery-method", to: 3 },
      { id: "ppm.p.sponsorship", to: 3 },
      { id: "businessCasePct", to: 4 },
      { id: "onBudgetPct", to: 3 },
    ],
    steps: [
      "Use a two-page charter with case, scope, date, money and sponsor",
      "Fix the baseline at approval and record each change with its effect",
      "Train leads in half a day and review the first three charters",
    ],
  },

  "ppm.a.evm-light": {
    title: "Light earned value and forecast reporting",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 4000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["ppm.a.charter"],
    lifts: [
      { id: "ppm.p.tracking-evm", to: 4 },
      { id: "costOverrunForecastPct", to: 4 },
    ],
    steps: [
      "Weight deliverables by budget and count only accepted ones",
      "Compute CPI and SPI monthly for projects above the limit",
      "Trigger a review below 0.9 and record forecast accuracy",
    ],
  },

  "ppm.a.adoption": {
    title: "Adoption plan and 90-day usage check",
    effort: { low: 2, likely: 5, high: 10 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: 5000 },
    owner: "project-sponsor",
    horizon: "90-365d",
    prerequisites: ["ppm.a.charter"],
    lifts: [{ id: "ppm.p.change-adoption", to: 3 }],
    steps: [
      "Name key users and training for each business-change project",
      "Define two usage measures before launch",
      "Review at 30 and 90 days and close with the sponsor",
    ],
  },
};

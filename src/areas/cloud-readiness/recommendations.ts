import type { ById, Recommendation } from "../define.js";

/** What is advised for Cloud Readiness; effort in person-days for a firm of about 100, outside money in US dollars of 2025. */
export const recommendations: ById<Recommendation> = {
  "cld.a.workload-review": {
    title: "Workload review with disposition per workload",
    effort: { low: 4, likely: 8, high: 16 },
    oneOffCost: { low: 0, high: 15000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "cld.p.workload-assessment", to: 3 },
      { id: "cld.p.position", to: 3 },
      { id: "dispositionDecidedPct", to: 4 },
      { id: "eosHardwareWorkloadPct", to: 4 },
    ],
    steps: [
      "Join server and application lists and collect 30 days of utilisation",
      "Propose one of the seven dispositions per workload with reason",
      "Decide with owners in one session and date the first wave",
      "Write one page of placement criteria and have management approve it",
    ],
  },

  "cld.a.cost-model": {
    title: "Five-year cost model for moves",
    effort: { low: 3, likely: 6, high: 10 },
    oneOffCost: { low: 0, high: 10000 },
    annualCost: { low: 0, high: 0 },
    owner: "cfo",
    horizon: "0-90d",
    prerequisites: ["cld.a.workload-review"],
    lifts: [
      { id: "cld.p.financial-case", to: 3 },
      { id: "businessCaseWorkloadPct", to: 4 },
    ],
    steps: [
      "Agree cost items with finance including labour, licences and exit",
      "Calculate stay, move and replace for each candidate",
      "Set a six-month check after each move",
    ],
  },

  "cld.a.landing-zone": {
    title: "Cloud foundation with guardrails",
    effort: { low: 5, likely: 12, high: 25 },
    oneOffCost: { low: 3000, high: 25000 },
    annualCost: { low: 1200, high: 18000 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "cld.p.foundation", to: 3 },
      { id: "cld.p.shared-responsibility", to: 3 },
      { id: "cloudGovernedPct", to: 4 },
    ],
    steps: [
      "Protect root accounts with hardware keys and bring all accounts under central billing",
      "Set identity, logging, network and policy baseline and close critical findings",
      "Write the responsibility table for the main services",
    ],
  },

  "cld.a.tenant-baseline": {
    title: "Harden the mail, file and identity tenant",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: "1500 + 24*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "cld.p.shared-responsibility", to: 3 }],
    steps: [
      "Switch on the audit log, block old sign-in protocols and outside auto-forwarding today",
      "Go through the ten settings with owner and reason for each exception",
      "Repeat the check twice a year and after large changes of the service",
    ],
  },

  "cld.a.connectivity": {
    title: "Second internet path",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: "1500*S", high: "8000*S" },
    annualCost: { low: "1200*S", high: "9600*S" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "cld.p.connectivity", to: 3 },
      { id: "internetHeadroomPct", to: 4 },
    ],
    steps: [
      "Measure peak use and availability per site for a month",
      "Order an independent second path with automatic switch and test it",
      "Repeat the switch-over test twice a year and set an alert on peak use above 70%",
    ],
  },

  "cld.a.single-sign-on": {
    title: "One protected identity for all main services",
    effort: { low: 3, likely: 8, high: 16 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: "96*N" },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: ["sec.a.mfa-everywhere"],
    lifts: [{ id: "cld.p.network-identity", to: 3 }],
    steps: [
      "List services by users and data and whether they support single sign-on in the present plan",
      "Connect mail, files, finance and the main system first",
      "Block direct passwords for connected services and remove left-over local accounts",
    ],
  },

  "cld.a.finops": {
    title: "Monthly cloud cost routine",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: 3600 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "bud.p.cloud-cost", to: 3 },
      { id: "cloudWastePct", to: 4 },
      { id: "cloudBudgetVariancePct", to: 4 },
    ],
    steps: [
      "Set budgets, alerts and an owner per account",
      "Remove orphaned resources, resize and schedule shut-down",
      "Buy commitments only after two stable months",
    ],
  },

  "cld.a.compliance-check": {
    title: "Location, contract and exit check",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "cld.p.compliance-exit", to: 3 }],
    steps: [
      "List data location and processing agreement for each cloud service",
      "Correct or stop services outside the limits",
      "Write exit steps for the critical ones",
    ],
  },

  "cld.a.migrate-wave": {
    title: "Pilot and migration waves with skills transfer",
    effort: { low: 10, likely: 30, high: 80 },
    oneOffCost: { low: "2000*W", high: "20000*W" },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "12-36m",
    prerequisites: ["cld.a.workload-review", "cld.a.cost-model", "cld.a.landing-zone"],
    lifts: [
      { id: "cld.p.migration-execution", to: 3 },
      { id: "cld.p.skills-operating", to: 3 },
    ],
    steps: [
      "Choose a low-risk pilot and name own and partner roles",
      "Move with fallback, verify data and shut the old system down",
      "Compare cost and service with the case before the next wave",
    ],
  },
};

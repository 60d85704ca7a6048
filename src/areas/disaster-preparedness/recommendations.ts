import type { ById, Recommendation } from "../define.js";

/** What is advised for Disaster Preparedness; effort in person-days for a firm of about 100, outside money in US dollars of 2025. */
export const recommendations: ById<Recommendation> = {
  "dr.a.immutable-copy": {
    title: "Immutable off-site copy with separate identity",
    effort: { low: 2, likely: 5, high: 10 },
    oneOffCost: { low: 2000, high: 15000 },
    annualCost: { low: "1200 + 10*D", high: "6000 + 60*D" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "dr.p.backup-protection", to: 3 }],
    steps: [
      "Create a copy in a separate account or offline medium with a fixed retention lock",
      "Remove backup consoles from the network directory and require separate MFA",
      "Try to delete the copy with the highest network account and record the result",
    ],
  },

  "dr.a.close-backup-gaps": {
    title: "Close backup gaps including cloud services",
    effort: { low: 2, likely: 5, high: 12 },
    oneOffCost: { low: 0, high: 10000 },
    annualCost: { low: "24*N", high: "72*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "dr.p.backup-coverage", to: 3 },
      { id: "backupCoveragePct", to: 5 },
      { id: "saasBackupPct", to: 4 },
      { id: "rpoMetPct", to: 4 },
      { id: "backupSuccessPct", to: 4 },
    ],
    steps: [
      "Match the backup list with the system list and mark every gap by tier",
      "Add tier 1 systems this week and cloud mail, files and finance next",
      "Give failed jobs an owner and a one-day rule",
    ],
  },

  "dr.a.restore-programme": {
    title: "Restore test programme with measured times",
    effort: { low: 3, likely: 8, high: 15 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 6000 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "dr.p.restore-testing", to: 3 },
      { id: "restoreTestAgeDays", to: 4 },
      { id: "restoreTestedTier1Pct", to: 3 },
    ],
    steps: [
      "Within 30 days restore the most critical system to an isolated place and let a user check the data",
      "Record start, end and obstacles and compare with the target",
      "Test two systems a month until tier 1 is covered, the directory among them, then repeat yearly",
    ],
  },

  "dr.a.impact-analysis": {
    title: "Business impact analysis in two workshops",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 12000 },
    annualCost: { low: 0, high: 2000 },
    owner: "coo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "dr.p.impact-analysis", to: 3 },
      { id: "dr.p.manual-workaround", to: 3 },
      { id: "rtoDefinedPct", to: 4 },
    ],
    steps: [
      "List processes and systems with the department heads and rate impact after 4 hours, 1 day, 3 days and 1 week",
      "Agree maximum tolerable downtime, RTO and RPO with the process owners and cost per hour with finance",
      "Write fallback by hand for each tier 1 process",
    ],
  },

  "dr.a.recovery-plan": {
    title: "Recovery plan and crisis team with yearly exercise",
    effort: { low: 5, likely: 10, high: 20 },
    oneOffCost: { low: 0, high: 20000 },
    annualCost: { low: 0, high: 6000 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["dr.a.impact-analysis"],
    lifts: [
      { id: "dr.p.recovery-plan", to: 3 },
      { id: "dr.p.crisis-exercise", to: 3 },
      { id: "dr.p.supplier-continuity", to: 3 },
      { id: "drPlanAgeMonths", to: 5 },
    ],
    steps: [
      "Write order of recovery, roles, contacts and decision rights on few pages",
      "Write runbooks for tier 1 and have a second person follow one",
      "Work through the rebuild of everything from clean hardware, directory and network first, and note the hours",
      "Ask critical suppliers for recovery terms, backup duties and emergency contacts",
      "Rehearse with management for two hours and close the actions",
    ],
  },

  "dr.a.redundancy": {
    title: "Remove single points of failure by impact",
    effort: { low: 3, likely: 8, high: 20 },
    oneOffCost: { low: "3000*S", high: "20000*S" },
    annualCost: { low: "600*S", high: "6000*S" },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: ["dr.a.impact-analysis"],
    lifts: [
      { id: "dr.p.redundancy", to: 3 },
      { id: "spofTier1Pct", to: 4 },
    ],
    steps: [
      "Test power protection and second internet line during a quiet hour",
      "Rank single points by hourly loss and fix those cheaper than one outage",
      "Set alerts when redundancy is lost",
    ],
  },

  "dr.a.failover": {
    title: "Standby recovery site or cloud recovery for tier 1",
    effort: { low: 10, likely: 25, high: 60 },
    oneOffCost: { low: 10000, high: 60000 },
    annualCost: { low: 6000, high: 60000 },
    owner: "cio",
    horizon: "12-36m",
    prerequisites: ["dr.a.recovery-plan", "dr.a.restore-programme"],
    lifts: [
      { id: "rtoMetPct", to: 5 },
      { id: "dr.p.restore-testing", to: 4 },
      { id: "rebuildToToleranceRatio", to: 4 },
    ],
    steps: [
      "Compare the yearly loss with the cost of standby for each tier 1 system",
      "Pilot recovery in a cloud account with one system",
      "Test failover and return twice before relying on it",
    ],
  },
};

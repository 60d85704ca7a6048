import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import type { Scorecard } from "../../src/model/scorecard.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";
import { parseAssessment } from "../../src/intake/parse.js";
import { score } from "../../src/scoring/score.js";

/** An invented pack of seven small areas, one for each state a rating can be in. */
export const samplePack: Pack = {
  format: 1,
  id: "sample",
  version: "1.0.0",
  title: "Sample",
  defaultScale: "maturity",
  scales: {
    maturity: {
      min: 0,
      max: 5,
      options: [
        { id: "absent", value: 0, label: "Absent", meaning: "Nothing in place" },
        { id: "initial", value: 1, label: "Initial", meaning: "Depends on a person" },
        { id: "repeatable", value: 2, label: "Repeatable", meaning: "Done in part" },
        { id: "defined", value: 3, label: "Defined", meaning: "Written and carried out" },
        { id: "managed", value: 4, label: "Managed", meaning: "Measured and reported" },
        { id: "optimising", value: 5, label: "Optimising", meaning: "Results change the practice" },
      ],
    },
  },
  scoring: {
    ceilings: { stated: 2, documented: 3, verified: 5 },
    confidence: { stated: 0.5, documented: 0.8, verified: 1 },
    assumeUnknownGuards: ["stated", "documented"],
    coverageFloor: 0.8,
    corroboration: { gap: 2, binds: true },
    severityPoints: { critical: 40, high: 15, medium: 5, low: 1, info: 0 },
  },
  owners: ["it-manager", "cfo", "cio"],
  horizons: { "0-90d": { fromDays: 0, toDays: 90 }, "90-365d": { fromDays: 90, toDays: 365 } },
  prices: { currency: "USD", year: 2025 },
  sources: { survey: { title: "Survey of backup habits", publisher: "Invented Institute", year: 2024, standing: "published" } },
  facts: { heads: { type: "count", unit: "heads", meaning: "People on payroll", ask: "HR lead" } },
  areas: {
    recovery: {
      title: "Recovery",
      number: 1,
      code: "rec",
      weight: 3,
      target: 3,
      purpose: "Answers how long the company would stand still",
      facts: {
        lastRestore: { type: "date", never: true, meaning: "Last restore with checked data", label: "Last restore test", ask: "Restore records" },
        copyOffline: { type: "boolean", meaning: "A copy that no administrator can delete", label: "Copy that cannot be deleted", ask: "Backup administrator" },
        jobs: { type: "count", unit: "jobs", meaning: "Backup jobs in thirty days" },
        jobsGood: { type: "count", unit: "jobs", meaning: "Of these, without error" },
      },
      metrics: {
        restoreAgeDays: {
          label: "Age of the last restore test",
          is: "ageDays(lastRestore)",
          unit: "days",
          better: "lower",
          levels: [700, 550, 400, 200, 100],
          standing: "rule-of-thumb",
        },
        backupSuccessPct: {
          label: "Backup jobs without error",
          is: "pct(jobsGood, jobs)",
          unit: "%",
          better: "higher",
          levels: [70, 85, 93, 97, 99],
          standing: "published",
          source: "survey",
        },
      },
      practices: {
        "rec.p.testing": {
          label: "Restore tests",
          weight: 4,
          weightReason: "An untested copy is a hope",
          question: "Are restores tested?",
          evidence: "Restore records",
          anchors: ["Never", "Once by chance", "Some systems", "All critical systems each year", "Each quarter", "Results change the plan"],
          guards: [{ when: "restoreAgeDays > 400", atMost: 1, because: "The last restore test is older than a year or never happened" }],
        },
        "rec.p.copies": {
          label: "Backup copies",
          weight: 2,
          question: "Is everything copied?",
          evidence: "Backup list",
          anchors: ["No", "By hand", "Servers only", "All systems", "Matched each month", "No system goes live without"],
          corroboratingMetrics: ["backupSuccessPct"],
        },
        "rec.p.plan": {
          label: "Recovery plan",
          weight: 2,
          question: "Is there a plan?",
          evidence: "The plan",
          anchors: ["None", "In one head", "Old", "Current", "Rehearsed", "Kept by change control"],
        },
      },
      caps: { "rec.c.untested": { when: "restoreAgeDays > 400", atMost: 2, whenUnknown: 2.5, because: "No restore in 12 months means recovery is unproven" } },
      rules: {
        "rec.r.untested": {
          when: "restoreAgeDays > 400",
          severity: "critical",
          title: "Recovery not proven",
          impact: "The last restore test was {restoreAgeDays} days ago, so the real downtime is unknown",
          recommend: "rec.a.test",
        },
        "rec.r.jobs": {
          when: "backupSuccessPct < 93",
          severity: "high",
          title: "Backup jobs end with errors",
          impact: "Only {backupSuccessPct} of the backup jobs end without error, so some data would be lost",
          recommend: "rec.a.jobs",
        },
        "rec.r.deletable": {
          when: "!copyOffline",
          severity: "critical",
          title: "Backups can be deleted",
          impact: "One stolen account could remove systems and copies together",
          recommend: "rec.a.test",
        },
      },
      recommendations: {
        "rec.a.test": {
          title: "Restore tests by calendar",
          effort: { low: 3, likely: 5, high: 10 },
          oneOffCost: { low: "0", high: "5000" },
          annualCost: { low: "0", high: "0" },
          owner: "it-manager",
          horizon: "0-90d",
          prerequisites: ["rec.a.jobs"],
          lifts: [{ id: "rec.p.testing", to: 3 }],
          steps: ["Pick two critical systems and a date", "Restore them and record the time", "Report the result to the owner"],
          purpose: "run",
        },
        "rec.a.jobs": {
          title: "Daily check of backup jobs",
          effort: { low: 1, likely: 2, high: 4 },
          oneOffCost: { low: "0", high: "0" },
          annualCost: { low: "600", high: "2400" },
          owner: "it-manager",
          horizon: "0-90d",
          prerequisites: [],
          lifts: [{ id: "rec.p.copies", to: 3 }],
          steps: ["Name the person who reads the report each morning"],
          purpose: "run",
        },
      },
    },
    security: {
      title: "Security",
      number: 2,
      code: "sec",
      weight: 3,
      target: 3.5,
      facts: {
        accounts: { type: "count", unit: "accounts", meaning: "Accounts with a login", label: "Accounts" },
        accountsMfa: {
          type: "count",
          unit: "accounts",
          meaning: "Of these, with a second factor",
          label: "Accounts with a second factor",
          ask: "Directory export",
        },
        adminMfa: { type: "boolean", meaning: "All administrators use a second factor", label: "Second factor for administrators", ask: "Directory export" },
        leaverDays: { type: "count", unit: "days", meaning: "Days until accounts of leavers are closed", label: "Days to close accounts" },
      },
      metrics: {
        mfaPct: {
          label: "Accounts with a second factor",
          is: "pct(accountsMfa, accounts)",
          unit: "%",
          better: "higher",
          levels: [20, 50, 80, 95, 100],
          standing: "judgement",
        },
      },
      practices: {
        "sec.p.mfa": {
          label: "Second factor",
          weight: 3,
          question: "Is a second factor in use?",
          evidence: "Directory export",
          anchors: ["No", "Few", "Mail only", "All remote access", "All staff", "Without passwords"],
          corroboratingMetrics: ["mfaPct"],
        },
        "sec.p.leavers": {
          label: "Leavers",
          weight: 2,
          question: "Are accounts of leavers closed in time?",
          evidence: "Sample of leavers",
          anchors: ["No", "When asked", "Within a month", "Within a day", "Measured", "Automatic"],
          guards: [{ when: "leaverDays > 5", atMost: 2, because: "Accounts of leavers stay open for more than five days" }],
        },
        "sec.p.owner": {
          label: "Owner of security",
          weight: 1,
          question: "Is somebody in charge?",
          evidence: "Job description",
          anchors: ["Nobody", "By habit", "Named", "Named with time", "Reports", "Improves"],
        },
      },
      caps: { "sec.c.admin": { when: "!adminMfa", atMost: 2, whenUnknown: 2.5, because: "One stolen administrator account opens everything" } },
      rules: {
        "sec.r.mfa": {
          when: "mfaPct < 80",
          severity: "high",
          title: "Accounts without a second factor",
          impact: "{mfaPct} of the accounts have a second factor; the others open with one stolen password",
          recommend: "sec.a.mfa",
        },
        "sec.r.admin": {
          when: "!adminMfa",
          severity: "critical",
          title: "Administrators without a second factor",
          impact: "One stolen password could open every system",
          recommend: "sec.a.mfa",
        },
      },
      recommendations: {
        "sec.a.mfa": {
          title: "Second factor for everybody",
          effort: { low: 5, likely: 8, high: 15 },
          oneOffCost: { low: "0", high: "3000" },
          annualCost: { low: "0", high: "2000" },
          owner: "it-manager",
          horizon: "90-365d",
          prerequisites: [],
          lifts: [{ id: "sec.p.mfa", to: 4 }],
          steps: ["Start with the administrators this week"],
          purpose: "run",
        },
      },
    },
    money: {
      title: "Money",
      number: 3,
      code: "mon",
      weight: 2,
      target: 2.5,
      facts: {
        spend: { type: "money", unit: "currency/year", meaning: "Technology spend of the last year", label: "Technology spend" },
        budget: { type: "money", unit: "currency/year", meaning: "Approved budget of the last year", label: "Budget" },
      },
      metrics: { overBudgetPct: { label: "Spend against budget", is: "pct(spend, budget)", unit: "%", better: "none", standing: "definition" } },
      practices: {
        "mon.p.plan": {
          label: "Planning round",
          weight: 2,
          question: "Is there a budget?",
          evidence: "Approved budget",
          anchors: ["No", "A number", "By category", "By line with owners", "With options", "Rolled forward"],
        },
        "mon.p.track": {
          label: "Tracking",
          weight: 1,
          question: "Is spend tracked?",
          evidence: "Monthly report",
          anchors: ["No", "At year end", "Each quarter", "Each month", "With forecast", "Drives decisions"],
        },
      },
      rules: {
        "mon.r.over": {
          when: "overBudgetPct > 105",
          severity: "medium",
          title: "Spend above budget",
          impact: "Spend of {spend} is {overBudgetPct} of the budget",
          recommend: "mon.a.track",
        },
      },
      recommendations: {
        "mon.a.track": {
          title: "Monthly report of spend",
          effort: { low: 1, likely: 2, high: 3 },
          oneOffCost: { low: "0", high: "0" },
          annualCost: { low: "0", high: "0" },
          owner: "cfo",
          horizon: "0-90d",
          prerequisites: [],
          lifts: [{ id: "mon.p.track", to: 3 }],
          steps: ["Agree on the lines with the IT manager"],
          purpose: "run",
        },
      },
    },
    projects: {
      title: "Projects",
      number: 4,
      code: "prj",
      weight: 2,
      target: 3,
      practices: {
        "prj.p.list": { label: "Project list", weight: 2, required: true, question: "Is there one list of projects?", evidence: "The list" },
        "prj.p.stop": { label: "Stopping projects", weight: 2, question: "Are projects stopped when they no longer pay?", evidence: "Minutes" },
        "prj.p.sponsor": { label: "Sponsors", weight: 1, question: "Has each project a sponsor?", evidence: "The list" },
      },
    },
    cloud: {
      title: "Cloud",
      number: 5,
      code: "cld",
      weight: 1,
      target: 2.5,
      practices: { "cld.p.position": { label: "Position on cloud", weight: 1, question: "Is there a position on cloud?", evidence: "The paper" } },
    },
    training: {
      title: "Training",
      number: 6,
      code: "trn",
      weight: 1,
      target: 3,
      practices: { "trn.p.course": { label: "Course", weight: 1, question: "Is there a course?", evidence: "Course list" } },
    },
    vendors: {
      title: "Vendors",
      number: 7,
      code: "vnd",
      weight: 1,
      practices: {
        "vnd.p.register": { label: "Register of vendors", weight: 1, question: "Is there a register?", evidence: "The register" },
        "vnd.p.exit": { label: "Way out", weight: 1, question: "Is there a way out?", evidence: "Contracts" },
      },
    },
  },
  checks: { "x.accounts": { when: "accounts > heads * 1.25", meaning: "Many more accounts than people" } },
};

/** An invented company, answered so that every state occurs. */
export const sampleInput = {
  format: 1,
  packs: [{ id: "sample", version: "1.0.0" }],
  asOf: "2025-12-31",
  period: "FY2025",
  organization: { name: "Harrow Lane Bakeries", currency: "USD", country: "US", invented: true },
  facts: {
    heads: 100,
    lastRestore: "never",
    copyOffline: { unknown: "The administrator was on leave" },
    jobs: 300,
    jobsGood: 264,
    accounts: 140,
    accountsMfa: 70,
    leaverDays: { unknown: "No sample was drawn" },
    spend: { amount: "1516898", currency: "USD" },
    budget: { amount: "1426260", currency: "USD" },
  },
  answers: {
    "rec.p.testing": { level: 3, evidence: "documented", note: "Test plan of 2024, no results", on: "2025-12-02", by: "IT manager" },
    "rec.p.copies": { level: 5, evidence: "verified", note: "Backup list matched with the system list", on: "2025-12-03", by: "Backup administrator" },
    "rec.p.plan": { level: 3, evidence: "stated", note: "Said to be current", on: "2025-12-02", by: "IT manager" },
    "sec.p.mfa": {
      level: 4,
      evidence: "verified",
      note: "Export of the directory",
      on: "2025-12-04",
      despite: "Accounts without a second factor are shared screens that cannot log in remotely",
    },
    "sec.p.leavers": { level: 3, evidence: "documented", note: "Checklist for leavers", on: "2025-11-20", by: "HR lead" },
    "sec.p.owner": { level: 2, evidence: "stated" },
    "mon.p.plan": { level: 3, evidence: "verified", note: "Approved budget by line", on: "2025-12-05", by: "CFO" },
    "mon.p.track": { level: 3, evidence: "documented", note: "Monthly report", on: "2025-12-05", by: "CFO" },
    "prj.p.sponsor": { level: 2, evidence: "documented", note: "Project list" },
    "vnd.p.register": { level: 3, evidence: "documented", note: "Register of 40 vendors", on: "2025-12-01" },
    "vnd.p.exit": { notApplicable: "All contracts end with 30 days' notice" },
  },
  voices: {
    "rec.p.testing": [
      { by: "CEO", side: "management", level: 4 },
      { by: "IT manager", side: "it", level: 3 },
      { by: "Plant manager", level: 1 },
    ],
  },
  waivers: [{ rule: "rec.r.jobs", reason: "The new backup system starts in March", approvedBy: "COO", until: "2026-06-30" }],
  overrides: [{ what: "weight", id: "sec.p.owner", to: 2, because: "The owner left last month", by: "CIO" }],
  exclusions: { training: { reason: "Training is assessed by the insurer", by: "CEO", on: "2025-11-01" } },
  targets: { money: 2.5 },
} as const;

/** The sample, compiled, parsed and scored. */
export function sample(): { readonly model: Model; readonly assessment: Assessment; readonly scorecard: Scorecard } {
  const model = unwrap(compilePack(samplePack));
  const assessment = unwrap(parseAssessment(sampleInput, model));
  return { model, assessment, scorecard: score(model, assessment) };
}

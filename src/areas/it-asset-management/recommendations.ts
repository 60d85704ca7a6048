import type { ById, Recommendation } from "../define.js";

/** What is advised for IT Asset Management; effort in person-days for a firm of about 100, outside money in US dollars of 2025. */
export const recommendations: ById<Recommendation> = {
  "ast.a.register": {
    title: "One register with automatic feed and half-yearly reconciliation",
    effort: { low: 3, likely: 7, high: 14 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: "18*D" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "ast.p.inventory", to: 3 },
      { id: "ast.p.unauthorised", to: 3 },
      { id: "inventoryAccuracyPct", to: 4 },
      { id: "physicalSampleAccuracyPct", to: 4 },
    ],
    steps: [
      "Join tool exports, discovery and invoices by serial number",
      "Walk each site once and correct user and place",
      "Set monthly comparison and a rule for unknown devices",
    ],
  },

  "ast.a.eol-replace": {
    title: "Replace or isolate unsupported equipment",
    effort: { low: 4, likely: 10, high: 25 },
    oneOffCost: { low: "70*D", high: "350*D" },
    annualCost: { low: 0, high: 0 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "eolAssetPct", to: 4 },
      { id: "ast.p.lifecycle-refresh", to: 3 },
    ],
    steps: [
      "List by exposure, internet-facing and administrator devices first, and count them: 700 to 1,400 each is the real amount",
      "Replace, upgrade or buy extended updates with end date",
      "Isolate machine controllers that cannot be changed",
    ],
  },

  "ast.a.critical-cover": {
    title: "Warranty or spare for critical equipment",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 500, high: 8000 },
    annualCost: { low: 500, high: 6000 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "criticalWarrantyPct", to: 4 }],
    steps: [
      "List critical equipment without cover",
      "Buy cover or put a configured spare on the shelf",
      "Enter end dates in the register with a reminder at 90 days",
    ],
  },

  "ast.a.refresh-plan": {
    title: "Written life per class and three-year refresh plan",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["ast.a.register"],
    lifts: [
      { id: "ast.p.lifecycle-refresh", to: 4 },
      { id: "ast.p.procurement-standard", to: 3 },
      { id: "overLifePct", to: 4 },
      { id: "endpointAgeMonthsAvg", to: 4 },
    ],
    steps: [
      "Set life per class and standard models",
      "Spread replacements evenly and agree the yearly amount with finance: it brings forward and evens out replacement money " +
        "that is needed anyway; show the need of the next 12 months beside it",
      "Follow warranty and support ends of all classes in the same plan",
    ],
  },

  "ast.a.enrol": {
    title: "Central device management with baseline and encryption",
    effort: { low: 4, likely: 10, high: 25 },
    oneOffCost: { low: 0, high: "20*D" },
    annualCost: { low: "24*D", high: "120*D" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "ast.p.config-management", to: 3 },
      { id: "managedDevicePct", to: 4 },
      { id: "portableEncryptionPct", to: 5 },
      { id: "localAdminPct", to: 4 },
    ],
    steps: [
      "Choose baseline and enrol pilot group",
      "Enrol all by department, phones included; protect company mail and files on private devices by app protection or enrolment",
      "Block access for devices outside management after notice",
    ],
  },

  "ast.a.licence-position": {
    title: "Licence position for the largest publishers",
    effort: { low: 2, likely: 5, high: 12 },
    oneOffCost: { low: 0, high: 10000 },
    annualCost: { low: 0, high: 4000 },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: [],
    lifts: [
      { id: "ast.p.licence-compliance", to: 3 },
      { id: "licenceUtilisationPct", to: 4 },
      { id: "licenceShortfallCount", to: 4 },
    ],
    steps: ["Collect proof of purchase and metrics", "Count deployed and used and correct shortfalls quietly before renewal", "Repeat every six months"],
  },

  "ast.a.disposal": {
    title: "Disposal with certificate",
    effort: { low: 1, likely: 2, high: 4 },
    oneOffCost: { low: 0, high: 2000 },
    annualCost: { low: "5*D", high: "15*D" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "ast.p.secure-disposal", to: 3 },
      { id: "disposalProofPct", to: 5 },
    ],
    steps: [
      "Clear the cupboard with a certified recycler and keep certificates",
      "Write the rule for all classes, printers and phones included",
      "Link disposal to the register entry",
    ],
  },

  "ast.a.issue-return": {
    title: "Issue and return linked to HR",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: 1000 },
    owner: "hr-lead",
    horizon: "0-90d",
    prerequisites: ["ast.a.register"],
    lifts: [
      { id: "ast.p.issue-return", to: 3 },
      { id: "deviceReturnPct", to: 4 },
    ],
    steps: ["Add devices to the entry and exit checklist", "Chase open returns of the last 12 months, wipe the missing", "Report open returns monthly to HR"],
  },
};

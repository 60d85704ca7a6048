import type { ById, Recommendation } from "../define.js";

/** What is advised for Vendor Management; effort in person-days for a firm of about 100, outside money in US dollars of 2025. */
export const recommendations: ById<Recommendation> = {
  "vnd.a.register": {
    title: "Supplier register with class, owner and contract dates",
    effort: { low: 2, likely: 5, high: 10 },
    oneOffCost: { low: 0, high: 4000 },
    annualCost: { low: 0, high: 3600 },
    owner: "procurement-lead",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "vnd.p.register", to: 3 },
      { id: "vnd.p.classification-owner", to: 3 },
      { id: "vendorRegisterCompletenessPct", to: 4 },
      { id: "contractOnFilePct", to: 4 },
      { id: "vendorOwnerPct", to: 4 },
      { id: "contractLapsedCount", to: 4 },
    ],
    steps: [
      "Pull suppliers from ledger and cards, keep those above 1% of spend, critical, or with access to sensitive data or to systems",
      "Class by criticality and data, name an owner",
      "Attach contracts and enter end, notice and price clause; renew or end the lapsed ones",
    ],
  },

  "vnd.a.access": {
    title: "Bring supplier access under control",
    effort: { low: 2, likely: 5, high: 10 },
    oneOffCost: { low: 0, high: 5000 },
    annualCost: { low: 0, high: "600*V" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "vnd.p.access-control", to: 3 },
      { id: "remoteAccessControlledPct", to: 4 },
    ],
    steps: [
      "List all supplier accounts and close those without current need",
      "Personal accounts with MFA and least rights",
      "Open on request with time limit and log",
    ],
  },

  "vnd.a.take-keys": {
    title: "Own administrator access, domain and documentation",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: 500 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "vnd.p.provider-independence", to: 3 }],
    steps: [
      "List the five keys and who holds each",
      "Create sealed emergency administrators with hardware key and put domain and tenant in the company's name",
      "Ask for a current documentation copy and repeat the sign-in test yearly",
    ],
  },

  "vnd.a.risk-review": {
    title: "Yearly review of critical suppliers with evidence",
    effort: { low: 3, likely: 7, high: 14 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: "300*V" },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: ["vnd.a.register"],
    lifts: [
      { id: "vnd.p.risk-monitoring", to: 3 },
      { id: "criticalReviewedPct", to: 4 },
      { id: "securityEvidencePct", to: 4 },
    ],
    steps: [
      "Ask critical suppliers for certificate or attestation report and read exceptions",
      "Rate security, finance and dependence on one page",
      "Decide follow-up and date per supplier",
    ],
  },

  "vnd.a.terms": {
    title: "Contract checklist and amendment of critical contracts",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 2000, high: 15000 },
    annualCost: { low: 0, high: 3000 },
    owner: "cfo",
    horizon: "90-365d",
    prerequisites: ["vnd.a.register"],
    lifts: [
      { id: "vnd.p.contract-terms", to: 3 },
      { id: "vnd.p.selection-due-diligence", to: 3 },
      { id: "securityClausePct", to: 4 },
      { id: "slaDefinedPct", to: 4 },
    ],
    steps: ["Agree twelve must-have terms with a lawyer", "Compare critical contracts and ask for amendments at renewal", "Use the list before each signature"],
  },

  "vnd.a.renewals": {
    title: "Renewal preparation 120 days ahead",
    effort: { low: 1, likely: 3, high: 6 },
    oneOffCost: { low: 0, high: 2000 },
    annualCost: { low: 0, high: 2000 },
    owner: "procurement-lead",
    horizon: "0-90d",
    prerequisites: ["vnd.a.register"],
    lifts: [
      { id: "vnd.p.renewal-negotiation", to: 3 },
      { id: "competitiveSharePct", to: 4 },
    ],
    steps: [
      "Handle the deadlines of the next 90 days first, send precautionary notice where allowed",
      "Prepare use, price comparison and alternative per contract",
      "Have finance confirm the saving",
    ],
  },

  "vnd.a.performance": {
    title: "Half-yearly service reviews with figures",
    effort: { low: 1, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 1000 },
    annualCost: { low: 0, high: 2000 },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: ["vnd.a.register"],
    lifts: [
      { id: "vnd.p.performance", to: 3 },
      { id: "vendorSlaMetPct", to: 4 },
    ],
    steps: ["Choose three measures per critical supplier", "Review twice a year with actions and claim credits", "Share the score with the supplier"],
  },

  "vnd.a.exit": {
    title: "Exit outlines and clean closing",
    effort: { low: 2, likely: 6, high: 15 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 2000 },
    owner: "cio",
    horizon: "12-36m",
    prerequisites: ["vnd.a.risk-review"],
    lifts: [
      { id: "vnd.p.exit", to: 3 },
      { id: "lockedInCriticalCount", to: 4 },
    ],
    steps: [
      "Describe data return, alternative, time and cost for each critical supplier",
      "Use the closing checklist for access, data and equipment",
      "Try an export from the most critical one",
    ],
  },
};

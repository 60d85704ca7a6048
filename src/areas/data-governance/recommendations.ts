import type { ById, Recommendation } from "../define.js";

/** What is advised for Data Governance; effort in person-days for a firm of about 100, outside money in US dollars of 2025. */
export const recommendations: ById<Recommendation> = {
  "dat.a.owners": {
    title: "Data inventory workshop and named owners",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 10000 },
    annualCost: { low: 0, high: 1500 },
    owner: "coo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "dat.p.ownership", to: 3 },
      { id: "dat.p.inventory", to: 3 },
      { id: "dataOwnerPct", to: 4 },
    ],
    steps: [
      "List the 20-40 most important data sets with department heads in two sessions",
      "Name an owner and a steward for each and write one page of duties",
      "Hold a quarterly 45-minute owner meeting",
    ],
  },

  "dat.a.close-shares": {
    title: "Close open shares and links",
    effort: { low: 2, likely: 5, high: 12 },
    oneOffCost: { low: 0, high: 4000 },
    annualCost: { low: 0, high: "24*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "dat.p.access-control", to: 3 },
      { id: "accessReviewPct", to: 4 },
    ],
    steps: [
      "Remove anonymous access to confidential data on the first day and note who may have read it",
      "Run the permission and link report, sort by sensitivity and remove open rights within two weeks, with owners informed",
      "Set link expiry and yearly owner review",
    ],
  },

  "dat.a.protect-sensitive": {
    title: "Encrypt and review the most sensitive data",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: 0, high: 1500 },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "sensitiveProtectedPct", to: 4 },
      { id: "accessReviewPct", to: 3 },
    ],
    steps: [
      "Name the five to ten most sensitive stores, personnel and health data first",
      "Turn on encryption or move the store to a place that has it",
      "Review who has access with the department head and remove the rest",
    ],
  },

  "dat.a.classify": {
    title: "Classification in two to four classes with handling and AI rules",
    effort: { low: 3, likely: 8, high: 18 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: "60*N" },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["dat.a.owners"],
    lifts: [
      { id: "dat.p.classification-handling", to: 3 },
      { id: "dat.p.ai-data", to: 3 },
      { id: "classifiedPct", to: 4 },
      { id: "sensitiveProtectedPct", to: 4 },
      { id: "uncontrolledCopyPct", to: 3 },
    ],
    steps: [
      "Write a one-page table of classes and handling, AI tools included",
      "Classify the inventory with the owners and bring each set to the protection of its class",
      "Turn on labels for mail and files and train in 20 minutes",
    ],
  },

  "dat.a.privacy-basics": {
    title: "Privacy basics: register, agreements, requests",
    effort: { low: 4, likely: 8, high: 16 },
    oneOffCost: { low: 0, high: 15000 },
    annualCost: { low: 1000, high: 8000 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "dat.p.privacy-compliance", to: 3 },
      { id: "processorAgreementPct", to: 5 },
      { id: "requestTimelinessPct", to: 4 },
    ],
    steps: [
      "Name the privacy contact and complete the register",
      "Collect or sign agreements, critical suppliers first",
      "Write the steps for requests and for breach notice and try both once",
    ],
  },

  "dat.a.retention": {
    title: "Retention schedule carried out",
    effort: { low: 3, likely: 8, high: 20 },
    oneOffCost: { low: 0, high: 12000 },
    annualCost: { low: 0, high: 4000 },
    owner: "data-owner",
    horizon: "90-365d",
    prerequisites: ["dat.a.owners"],
    lifts: [
      { id: "dat.p.retention-disposal", to: 3 },
      { id: "retentionEnforcedPct", to: 4 },
    ],
    steps: [
      "Set periods with finance, HR and legal contact for the main sets",
      "Delete or archive one pilot set with evidence",
      "Automate in mail and files and repeat yearly",
    ],
  },

  "dat.a.quality": {
    title: "Quality rules and master for critical data",
    effort: { low: 5, likely: 12, high: 30 },
    oneOffCost: { low: 0, high: 20000 },
    annualCost: { low: 0, high: 10000 },
    owner: "data-owner",
    horizon: "90-365d",
    prerequisites: ["dat.a.owners"],
    lifts: [
      { id: "dat.p.quality", to: 3 },
      { id: "dat.p.master-and-integration", to: 3 },
      { id: "qualityMeasuredPct", to: 4 },
      { id: "goldenSourcePct", to: 4 },
      { id: "qualityOnTargetPct", to: 3 },
    ],
    steps: [
      "Choose three critical sets and agree five checks each",
      "Measure, fix the causes at entry and remove duplicates",
      "Agree one master per set and correct the interfaces",
    ],
  },

  "dat.a.reports": {
    title: "Trusted key figures and controlled spreadsheets",
    effort: { low: 4, likely: 10, high: 25 },
    oneOffCost: { low: 0, high: 15000 },
    annualCost: { low: 0, high: "12*N" },
    owner: "cfo",
    horizon: "90-365d",
    prerequisites: ["dat.a.owners"],
    lifts: [
      { id: "dat.p.analytics-ai", to: 3 },
      { id: "reportTrustPct", to: 4 },
      { id: "spreadsheetControlPct", to: 4 },
    ],
    steps: [
      "Define the ten figures management uses with source and owner",
      "Put critical spreadsheets under version, access limit and second check",
      "Replace the riskiest spreadsheet by a system report",
    ],
  },
};

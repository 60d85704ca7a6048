import type { ById, Rule } from "../define.js";

/** What becomes a finding in Data Governance. */
export const rules: ById<Rule> = {
  "dat.r.public-links": {
    severity: "critical",
    when: "confidentialPublicLinks > 0",
    title: "Confidential data readable without sign-in",
    impact:
      "Links or folders that show confidential data to anyone who has the address: {confidentialPublicLinks}; a copy made by a " +
      "stranger cannot be taken back",
    recommend: "dat.a.close-shares",
  },

  "dat.r.open-shares": {
    severity: "medium",
    when: "openShares > 0",
    title: "Confidential data open to all staff",
    impact: "Places with confidential data that are open to all staff: {openShares}; one stolen login exposes them all",
    recommend: "dat.a.close-shares",
  },

  "dat.r.no-owners": {
    severity: "medium",
    when: "dataOwnerPct < 65",
    title: "Important data without business owner",
    impact: "Only {dataOwnerPct} of important data sets have an owner, so errors and access rights are nobody's decision",
    recommend: "dat.a.owners",
  },

  "dat.r.agreements": {
    severity: "high",
    when: "processorAgreementPct < 85 && handlesPersonalData",
    title: "Missing data processing agreements",
    impact: "{processorAgreementsSigned} of {processorAgreementsRequired} required agreements are signed, a direct legal exposure",
    recommend: "dat.a.privacy-basics",
  },

  "dat.r.agreements-rest": {
    severity: "medium",
    when: "processorAgreementPct >= 85 && processorAgreementPct < 100 && handlesPersonalData",
    title: "Some processing agreements missing",
    impact: "{processorAgreementsSigned} of {processorAgreementsRequired} required agreements are signed",
    recommend: "dat.a.privacy-basics",
  },

  "dat.r.retention": {
    severity: "medium",
    when: "retentionEnforcedPct < 60",
    title: "Data kept without limit",
    impact: "Deletion works for {retentionEnforcedPct} of personal data sets; old data enlarges any breach and any legal search",
    recommend: "dat.a.retention",
  },

  "dat.r.sensitive-unprotected": {
    severity: "high",
    when: "sensitiveProtectedPct < 70",
    title: "Most sensitive data not sufficiently protected",
    impact: "Only {sensitiveProtectedPct} of the most sensitive sets are encrypted and access-reviewed",
    recommend: "dat.a.protect-sensitive",
  },

  "dat.r.quality-unknown": {
    severity: "medium",
    when: "qualityMeasuredPct < 50",
    title: "Quality of critical data unknown",
    impact: "For {qualityMeasuredPct} of critical sets quality is measured; invoices, stock and forecasts rest on unchecked data",
    recommend: "dat.a.quality",
  },

  "dat.r.spreadsheets": {
    severity: "medium",
    when: "criticalSpreadsheets >= 5 && spreadsheetControlPct < 50",
    title: "Business-critical spreadsheets without control",
    impact: "{criticalSpreadsheets} spreadsheets steer money or production and only {spreadsheetControlPct} are controlled",
    recommend: "dat.a.reports",
  },

  "dat.r.ai-data": {
    severity: "medium",
    when: "aiToolsUseCompanyData == 'unmanaged'",
    title: "Company data in uncontrolled AI tools",
    impact: "Customer or company data may be stored or used by outside services without agreement",
    recommend: "str.a.ai-rules",
  },
};

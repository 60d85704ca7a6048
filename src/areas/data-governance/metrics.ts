import type { ById, Metric } from "../define.js";

/** What is measured for Data Governance: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  dataOwnerPct: {
    label: "Important data sets with confirmed owner",
    is: "pct(dataSets.countIf(d, d.criticality >= 3 && known(d.owner) && d.ownerConfirmed), dataSets.countIf(d, d.criticality >= 3))",
    unit: "%",
    better: "higher",
    levels: [15, 40, 65, 90, 100],
    standing: "judgement",
    rationale: "Important data sets with a named business person who confirmed the role; a department name or IT does not count",
  },

  classifiedPct: {
    label: "Data sets with a classification",
    is: "pct(dataSets.countIf(d, d.classification != 'unclassified'), dataSets.size())",
    unit: "%",
    better: "higher",
    levels: [10, 35, 60, 85, 98],
    minBase: 5,
    standing: "judgement",
    rationale: "Share with class",
  },

  sensitiveProtectedPct: {
    label: "Sensitive data sets protected",
    is:
      "pct(dataSets.countIf(d, (d.classification == 'restricted' || d.personalData == 'special-category' " +
      "|| (d.classification == 'unclassified' && d.personalData != 'none')) && d.encryptedAtRest " +
      "&& ageDays(d.accessReviewDate) <= 400), " +
      "dataSets.countIf(d, d.classification == 'restricted' || d.personalData == 'special-category' " +
      "|| (d.classification == 'unclassified' && d.personalData != 'none')))",
    unit: "%",
    better: "higher",
    levels: [20, 45, 70, 90, 100],
    standing: "judgement",
    rationale:
      "Most sensitive data with encryption and yearly access review (400 days, grace included); personal data not classified yet count as most sensitive",
  },

  retentionEnforcedPct: {
    label: "Personal data deleted on schedule",
    is:
      "pct(dataSets.countIf(d, d.personalData != 'none' && known(d.retentionMonths) && d.retentionEnforced), " +
      "dataSets.countIf(d, d.personalData != 'none'))",
    unit: "%",
    better: "higher",
    levels: [10, 30, 60, 85, 97],
    minBase: 3,
    standing: "judgement",
    rationale: "Level 3 means most of what matters; neglect is common, but the law in many countries asks for it",
  },

  qualityMeasuredPct: {
    label: "Key data sets with measured quality",
    is: "pct(dataSets.countIf(d, d.criticality >= 4 && ageDays(d.qualityCheckDate) <= 400), dataSets.countIf(d, d.criticality >= 4))",
    unit: "%",
    better: "higher",
    levels: [5, 25, 50, 75, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "Share of critical sets measured within a year (400 days, grace included)",
  },

  qualityOnTargetPct: {
    label: "Key data sets with good quality",
    is:
      "pct(dataSets.countIf(d, d.criticality >= 4 && ageDays(d.qualityCheckDate) <= 400 && known(d.qualityScorePct) " +
      "&& d.qualityScorePct >= 90), dataSets.countIf(d, d.criticality >= 4))",
    unit: "%",
    better: "higher",
    levels: [5, 25, 50, 75, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "Critical sets measured within the year and at 90% or better; not measured counts as not on target",
  },

  accessReviewPct: {
    label: "Confidential data with reviewed access",
    is:
      "pct(dataSets.countIf(d, (d.classification in ['confidential','restricted','unclassified'] " +
      "|| d.personalData == 'special-category') && ageDays(d.accessReviewDate) <= 400), " +
      "dataSets.countIf(d, d.classification in ['confidential','restricted','unclassified'] || d.personalData == 'special-category'))",
    unit: "%",
    better: "higher",
    levels: [10, 35, 60, 85, 100],
    minBase: 3,
    standing: "rule-of-thumb",
    rationale: "Yearly review is the usual audit minimum (400 days, grace included); data not classified yet count as confidential until decided",
  },

  goldenSourcePct: {
    label: "Key data with one master",
    is: "pct(dataSets.countIf(d, d.criticality >= 4 && d.goldenSource), dataSets.countIf(d, d.criticality >= 4))",
    unit: "%",
    better: "higher",
    levels: [20, 45, 65, 85, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "One master per critical set",
  },

  uncontrolledCopyPct: {
    label: "Confidential data with uncontrolled copies",
    is:
      "pct(dataSets.countIf(d, (d.classification in ['confidential','restricted','unclassified'] " +
      "|| d.personalData == 'special-category') && d.copiesOutsideSystem == 'uncontrolled'), " +
      "dataSets.countIf(d, d.classification in ['confidential','restricted','unclassified'] || d.personalData == 'special-category'))",
    unit: "%",
    better: "lower",
    levels: [80, 55, 30, 12, 3],
    minBase: 3,
    standing: "judgement",
    rationale: "Exports are where sensitive data leaks; data not classified yet count as confidential until decided",
  },

  processorAgreementPct: {
    label: "Processor agreements that are signed",
    is: "pct(processorAgreementsSigned, processorAgreementsRequired)",
    unit: "%",
    better: "higher",
    levels: [30, 60, 85, 97, 100],
    standing: "published",
    rationale: "A written contract with processors is required by GDPR Article 28; steps below 100 are our judgement",
    source: "gdpr-28",
  },

  requestTimelinessPct: {
    label: "Data requests answered in time",
    is: "pct(dataSubjectRequestsOnTime12m, dataSubjectRequests12m)",
    unit: "%",
    better: "higher",
    levels: [50, 75, 90, 98, 100],
    minBase: 5,
    standing: "published",
    rationale:
      "GDPR Article 12 sets one month, extendable; other laws differ; steps are our judgement; with fewer than five requests one " +
      "late answer decides, so it is not scored",
    source: "gdpr-12",
  },

  reportTrustPct: {
    label: "Key reports that are reconciled",
    is: "pct(keyReportsReconciled, keyReports)",
    unit: "%",
    better: "higher",
    levels: [15, 40, 60, 80, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "Reports with definition and reconciliation",
  },

  spreadsheetControlPct: {
    label: "Critical spreadsheets under control",
    is: "pct(criticalSpreadsheetsControlled, criticalSpreadsheets)",
    unit: "%",
    better: "higher",
    levels: [5, 25, 50, 75, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "Spreadsheets under control",
  },
};

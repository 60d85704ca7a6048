import type { ById, Metric } from "../define.js";

/** What is measured for Vendor Management: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  vendorRegisterCompletenessPct: {
    label: "Paid vendors in the register",
    is: "pct(vendorsInRegister, vendorsPaid12m)",
    unit: "%",
    better: "higher",
    levels: [20, 45, 70, 90, 98],
    standing: "judgement",
    rationale: "Against the ledger",
  },

  vendorOwnerPct: {
    label: "Important vendors with an owner",
    is:
      "pct(vendors.countIf(v, v.criticality in ['critical','important'] && known(v.internalOwner)), " +
      "vendors.countIf(v, v.criticality in ['critical','important']))",
    unit: "%",
    better: "higher",
    levels: [20, 45, 70, 90, 100],
    standing: "judgement",
    rationale: "Named person for every critical and important supplier",
  },

  vendorHhi: {
    label: "Vendor concentration index (HHI)",
    is:
      "vendors.filter(v, v.id != 'other').sumOf(v, (v.annualSpend / vendors.sumOf(w, w.annualSpend) * 100) " +
      "* (v.annualSpend / vendors.sumOf(w, w.annualSpend) * 100))",
    unit: "index 0-10000",
    better: "none",
    standing: "published",
    rationale:
      "Sum of squared spend shares in percent. The 2023 US merger guidelines call markets above 1,800 highly concentrated and " +
      "1,000-1,800 moderately; borrowed as orientation only, since small firms with one main provider are naturally high. The " +
      'row "other" counts in the total only',
    source: "merger-guidelines-2023",
  },

  topVendorSharePct: {
    label: "Largest vendor's share of spend",
    is: "pct(vendors.filter(v, v.id != 'other').maxOf(v, v.annualSpend), vendors.sumOf(v, v.annualSpend))",
    unit: "%",
    better: "none",
    standing: "rule-of-thumb",
    rationale: 'Above 40% with a critical supplier that is hard to replace deserves a way out; the row "other" counts in the total only',
  },

  criticalReviewedPct: {
    label: "Critical vendors with risk review",
    is: "pct(vendors.countIf(v, v.criticality == 'critical' && ageDays(v.riskReviewDate) <= 400), vendors.countIf(v, v.criticality == 'critical'))",
    unit: "%",
    better: "higher",
    levels: [15, 40, 65, 90, 100],
    standing: "rule-of-thumb",
    rationale: "Yearly review of critical suppliers is the customary audit expectation",
  },

  securityEvidencePct: {
    label: "Data-holding vendors with security evidence",
    is:
      "pct(vendors.countIf(v, v.dataAccess in ['confidential','restricted'] " +
      "&& v.securityEvidence in ['certificate-or-attestation','own-audit']), " +
      "vendors.countIf(v, v.dataAccess in ['confidential','restricted']))",
    unit: "%",
    better: "higher",
    levels: [10, 30, 55, 80, 95],
    standing: "judgement",
    rationale: "Suppliers with sensitive data and real evidence; a questionnaire alone does not count",
  },

  securityClausePct: {
    label: "Vendor contracts with security clauses",
    is:
      "pct(vendors.countIf(v, (v.criticality == 'critical' || v.dataAccess in ['confidential','restricted']) " +
      "&& v.securityClauses), vendors.countIf(v, v.criticality == 'critical' || v.dataAccess in ['confidential','restricted']))",
    unit: "%",
    better: "higher",
    levels: [15, 40, 65, 88, 98],
    standing: "judgement",
    rationale: "Contracts with security clauses",
  },

  contractOnFilePct: {
    label: "Spend under a contract on file",
    is:
      "pct(vendors.filter(v, v.id != 'other' && v.contractOnFile && daysUntil(v.contractEnd) >= 0).sumOf(v, v.annualSpend), " +
      "vendors.filter(v, v.id != 'other').sumOf(v, v.annualSpend))",
    unit: "%",
    better: "higher",
    levels: [40, 65, 82, 95, 100],
    standing: "judgement",
    rationale: "Spend with the listed suppliers that is covered by a contract on file and still in force",
  },

  contractLapsedCount: {
    label: "Contracts lapsed while still paid",
    is: "vendors.countIf(v, v.id != 'other' && v.contractOnFile && v.annualSpend > 0 && daysUntil(v.contractEnd) < 0)",
    unit: "contracts",
    better: "lower",
    levels: [5, 3, 2, 1, 0],
    standing: "judgement",
    rationale: "Paid after the end of the contract on file; a renewed contract carries its new end date",
  },

  noticeWindow90dCount: {
    label: "Notices due within 90 days",
    is:
      "vendors.countIf(v, v.id != 'other' && v.autoRenew && daysUntil(v.contractEnd) - v.noticeDays >= 0 " +
      "&& daysUntil(v.contractEnd) - v.noticeDays <= 90)",
    unit: "contracts",
    better: "none",
    standing: "definition",
    rationale: "Contracts whose notice deadline falls in the next 90 days",
  },

  noticeWindow90dValue: {
    label: "Value of notices due",
    is:
      "vendors.filter(v, v.id != 'other' && v.autoRenew && daysUntil(v.contractEnd) - v.noticeDays >= 0 " +
      "&& daysUntil(v.contractEnd) - v.noticeDays <= 90).sumOf(v, v.annualSpend " +
      "* (known(v.renewalTermMonths) ? v.renewalTermMonths : 12) / 12)",
    unit: "currency",
    better: "none",
    standing: "definition",
    rationale: "Commitment at stake; 12 months when the term is not stated",
  },

  noticeMissedCount: {
    label: "Notice dates already missed",
    is: "vendors.countIf(v, v.id != 'other' && v.autoRenew && daysUntil(v.contractEnd) >= 0 && daysUntil(v.contractEnd) < v.noticeDays)",
    unit: "contracts",
    better: "none",
    standing: "definition",
    rationale: "Notice date has passed, the old term still runs",
  },

  noticeMissedValue: {
    label: "Value of missed notices",
    is:
      "vendors.filter(v, v.id != 'other' && v.autoRenew && daysUntil(v.contractEnd) >= 0 " +
      "&& daysUntil(v.contractEnd) < v.noticeDays).sumOf(v, v.annualSpend " +
      "* (known(v.renewalTermMonths) ? v.renewalTermMonths : 12) / 12)",
    unit: "currency",
    better: "none",
    standing: "definition",
    rationale: "Next term already bound; 12 months when the term is not stated",
  },

  slaDefinedPct: {
    label: "Important vendors with service level",
    is: "pct(vendors.countIf(v, v.criticality in ['critical','important'] && v.slaDefined), vendors.countIf(v, v.criticality in ['critical','important']))",
    unit: "%",
    better: "higher",
    levels: [20, 45, 70, 90, 100],
    standing: "judgement",
    rationale: "Service levels in contract",
  },

  vendorSlaMetPct: {
    label: "Critical vendors meeting service levels",
    is:
      "pct(vendors.countIf(v, v.criticality == 'critical' && v.slaDefined && known(v.slaActualPct) " +
      "&& v.slaActualPct >= v.slaTargetPct), vendors.countIf(v, v.criticality == 'critical'))",
    unit: "%",
    better: "higher",
    levels: [30, 55, 75, 90, 97],
    standing: "judgement",
    rationale: "Critical suppliers with agreed, measured and met level; not agreed or not measured counts as not met",
  },

  lockedInCriticalCount: {
    label: "Critical vendors without way out",
    is: "vendors.countIf(v, v.criticality == 'critical' && v.substitutability in ['months','practically-none'] && v.exitPlan == 'none')",
    unit: "vendors",
    better: "lower",
    levels: [6, 4, 2, 1, 0],
    standing: "judgement",
    rationale: "Hard to replace and no way out",
  },

  remoteAccessControlledPct: {
    label: "Vendors' remote access under control",
    is: "pct(vendorsRemoteAccessControlled, vendorsWithRemoteAccess)",
    unit: "%",
    better: "higher",
    levels: [20, 50, 80, 97, 100],
    standing: "judgement",
    rationale: "Verizon's 2025 report saw a third party involved in 30% of breaches (15% a year before), which is why this starts high; steps are ours",
    source: "dbir-2025",
  },

  competitiveSharePct: {
    label: "Large purchases with competing offers",
    is: "pct(competitivePurchases12m, largePurchases12m)",
    unit: "%",
    better: "higher",
    levels: [15, 35, 60, 80, 95],
    minBase: 3,
    standing: "judgement",
    rationale: "Comparison before large purchases",
  },
};

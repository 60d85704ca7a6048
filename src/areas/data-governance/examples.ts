import { type AreaExample, repeated } from "../example.js";

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "The workshop on data has not been held: nothing about them can be said",
    given: { confidentialPublicLinks: { unknown: "No sharing report yet" } },
    expect: {
      dataOwnerPct: "unknown",
      classifiedPct: "unknown",
      sensitiveProtectedPct: "unknown",
      retentionEnforcedPct: "unknown",
      qualityMeasuredPct: "unknown",
      qualityOnTargetPct: "unknown",
      accessReviewPct: "unknown",
      goldenSourcePct: "unknown",
      uncontrolledCopyPct: "unknown",
      processorAgreementPct: "unknown",
      requestTimelinessPct: "unknown",
      reportTrustPct: "unknown",
      spreadsheetControlPct: "unknown",
      "dat.c.no-owners": "unknown",
      "dat.c.sensitive-open": "unknown",
      "dat.c.sensitive-unencrypted": "unknown",
      "dat.c.privacy-gap": "unknown",
      "dat.r.public-links": "open-question",
      "dat.r.open-shares": "open-question",
      "dat.r.no-owners": "open-question",
      "dat.r.agreements": "open-question",
      "dat.r.agreements-rest": "open-question",
      "dat.r.retention": "open-question",
      "dat.r.sensitive-unprotected": "open-question",
      "dat.r.quality-unknown": "open-question",
      "dat.r.spreadsheets": "open-question",
      "dat.r.ai-data": "open-question",
      "dat.p.ownership#0": "unknown",
      "dat.p.inventory#0": "unknown",
      "dat.p.inventory#1": "unknown",
      "dat.p.classification-handling#0": "unknown",
      "dat.p.classification-handling#1": "unknown",
      "dat.p.access-control#0": "unknown",
      "dat.p.access-control#1": "unknown",
      "dat.p.access-control#2": "unknown",
      "dat.p.quality#0": "unknown",
      "dat.p.retention-disposal#0": "unknown",
      "dat.p.privacy-compliance#0": "unknown",
      "dat.p.ai-data#0": "unknown",
      "dat.p.ai-data#1": "unknown",
    },
  },

  // Owners, inventory, classes.
  {
    says: "13 of 20 important data sets have an owner who confirmed it; a name that nobody asked is none, a minor set needs none",
    given: {
      dataSets: [
        ...repeated(13, "owned", { criticality: 3, owner: "S. Lind", ownerConfirmed: true }),
        ...repeated(5, "named", { criticality: 5, owner: "Sales", ownerConfirmed: false }),
        ...repeated(2, "orphaned", { criticality: 4, owner: { none: true }, ownerConfirmed: false }),
        ...repeated(8, "minor", { criticality: 2, owner: { none: true }, ownerConfirmed: false }),
      ],
    },
    expect: { dataOwnerPct: { low: 65, high: 65, level: 3 }, "dat.r.no-owners": "none", "dat.c.no-owners": false },
  },
  {
    says: "One in five: a finding, and just not the cap",
    given: {
      dataSets: [
        { id: "prices", criticality: 5, owner: "S. Lind", ownerConfirmed: true },
        ...repeated(4, "orphaned", { criticality: 4, owner: { none: true }, ownerConfirmed: false }),
      ],
    },
    expect: { dataOwnerPct: { low: 20, high: 20, level: 1 }, "dat.r.no-owners": "finding", "dat.c.no-owners": false },
  },
  {
    says: "One in six",
    given: {
      dataSets: [
        { id: "prices", criticality: 5, owner: "S. Lind", ownerConfirmed: true },
        ...repeated(5, "orphaned", { criticality: 4, owner: { none: true }, ownerConfirmed: false }),
      ],
    },
    expect: { dataOwnerPct: "50/3", "dat.c.no-owners": true },
  },
  {
    says: "Three in five",
    given: {
      dataSets: [
        ...repeated(3, "owned", { criticality: 3, owner: "S. Lind", ownerConfirmed: true }),
        ...repeated(2, "orphaned", { criticality: 3, owner: { none: true }, ownerConfirmed: false }),
      ],
    },
    expect: { dataOwnerPct: { low: 60, high: 60, level: 2 }, "dat.r.no-owners": "finding" },
  },
  {
    says: "A business lead drives it; the inventory is 400 days old",
    given: { dataGovernanceLead: "business-lead", dataInventoryDate: "2025-05-26" },
    expect: { "dat.p.ownership#0": false, "dat.p.inventory#0": false, "dat.p.inventory#1": false },
  },
  {
    says: "IT alone drives it; the inventory is 401 days old",
    given: { dataGovernanceLead: "it-alone", dataInventoryDate: "2025-05-25" },
    expect: { "dat.p.ownership#0": true, "dat.p.inventory#0": false, "dat.p.inventory#1": true },
  },
  { says: "1,095 days old", given: { dataInventoryDate: "2023-07-01" }, expect: { "dat.p.inventory#0": false, "dat.p.inventory#1": true } },
  { says: "1,096 days old", given: { dataInventoryDate: "2023-06-30" }, expect: { "dat.p.inventory#0": true } },
  { says: "The list was first made in the workshop", given: { dataInventoryDate: "never" }, expect: { "dat.p.inventory#0": true, "dat.p.inventory#1": true } },
  {
    says: "Two classes are enough for 49 staff; the policy is 1,095 days old; leaks are watched in mail and cloud",
    given: { classificationLevels: 2, employeeCount: 49, dataPolicyDate: "2023-07-01", dlpInPlace: "mail-and-cloud" },
    expect: { "dat.p.classification-handling#0": false, "dat.p.classification-handling#1": false },
  },
  {
    says: "For 50 they are not; and mail rules catch little",
    given: { classificationLevels: 2, employeeCount: 50, dataPolicyDate: "2026-01-01", dlpInPlace: "basic-mail-rules" },
    expect: { "dat.p.classification-handling#0": true, "dat.p.classification-handling#1": true },
  },
  {
    says: "Three classes in a policy of 1,096 days",
    given: { classificationLevels: 3, employeeCount: 50, dataPolicyDate: "2023-06-30" },
    expect: { "dat.p.classification-handling#0": true },
  },
  {
    says: "Three of five sets have a class",
    given: { dataSets: [...repeated(3, "classed", { classification: "internal" }), ...repeated(2, "open", { classification: "unclassified" })] },
    expect: { classifiedPct: { low: 60, high: 60, level: 3 } },
  },
  {
    says: "Three of six have",
    given: { dataSets: [...repeated(3, "classed", { classification: "public" }), ...repeated(3, "open", { classification: "unclassified" })] },
    expect: { classifiedPct: { low: 50, high: 50, level: 2 } },
  },
  {
    says: "Four sets are no base for a share",
    given: { dataSets: repeated(4, "classed", { classification: "internal" }) },
    expect: { classifiedPct: "not applicable" },
  },

  // Who can read what.
  {
    says: "Nothing confidential is open: no link, no share, ten harmless links among 20 staff",
    given: { confidentialPublicLinks: 0, openShares: 0, publicLinksActive: 10, employeeCount: 20 },
    expect: {
      "dat.c.sensitive-open": false,
      "dat.r.public-links": "none",
      "dat.r.open-shares": "none",
      "dat.p.access-control#0": false,
      "dat.p.access-control#1": false,
      "dat.p.access-control#2": false,
    },
  },
  {
    says: "One link shows confidential data to anybody",
    given: { confidentialPublicLinks: 1 },
    expect: { "dat.c.sensitive-open": true, "dat.r.public-links": "finding", "dat.p.access-control#0": true },
  },
  {
    says: "Five open shares and 50 links among 100 staff: one for every 20 and one for every two are the edges; a share is a finding anyway",
    given: { openShares: 5, publicLinksActive: 50, employeeCount: 100 },
    expect: { "dat.p.access-control#1": false, "dat.p.access-control#2": false, "dat.r.open-shares": "finding" },
  },
  {
    says: "Six and 51",
    given: { openShares: 6, publicLinksActive: 51, employeeCount: 100 },
    expect: { "dat.p.access-control#1": true, "dat.p.access-control#2": true },
  },
  {
    says: "In the smallest firm two shares and ten links are borne, three and eleven are not",
    given: { openShares: 3, publicLinksActive: 11, employeeCount: 20 },
    expect: { "dat.p.access-control#1": true, "dat.p.access-control#2": true },
  },
  {
    says: "Seven of ten most sensitive sets are encrypted and were reviewed 400 days ago; personal data without a class count as such",
    given: {
      dataSets: [
        ...repeated(7, "safe", { classification: "restricted", personalData: "none", encryptedAtRest: true, accessReviewDate: "2025-05-26" }),
        ...repeated(2, "late", { classification: "internal", personalData: "special-category", encryptedAtRest: true, accessReviewDate: "2025-05-25" }),
        ...repeated(1, "open", { classification: "unclassified", personalData: "basic", encryptedAtRest: false, accessReviewDate: "2026-06-01" }),
        ...repeated(9, "plain", { classification: "internal", personalData: "basic", encryptedAtRest: false, accessReviewDate: "never" }),
      ],
    },
    expect: { sensitiveProtectedPct: { low: 70, high: 70, level: 3 }, "dat.r.sensitive-unprotected": "none", "dat.c.sensitive-unencrypted": false },
  },
  {
    says: "Two of three are; the third is stored in the clear",
    given: {
      dataSets: [
        ...repeated(2, "safe", { classification: "restricted", personalData: "none", encryptedAtRest: true, accessReviewDate: "2026-06-01" }),
        { id: "clear", classification: "confidential", personalData: "special-category", encryptedAtRest: false, accessReviewDate: "2026-06-01" },
      ],
    },
    expect: { sensitiveProtectedPct: "200/3", "dat.r.sensitive-unprotected": "finding", "dat.c.sensitive-unencrypted": true },
  },
  {
    says: "Six of ten",
    given: {
      dataSets: [
        ...repeated(6, "safe", { classification: "restricted", personalData: "none", encryptedAtRest: true, accessReviewDate: "2026-06-01" }),
        ...repeated(4, "late", { classification: "restricted", personalData: "none", encryptedAtRest: true, accessReviewDate: "never" }),
      ],
    },
    expect: { sensitiveProtectedPct: { low: 60, high: 60, level: 2 }, "dat.r.sensitive-unprotected": "finding" },
  },
  {
    says: "Access to six of ten sets was reviewed within 400 days, three of ten have wild copies; what has no class counts as confidential",
    given: {
      dataSets: [
        ...repeated(6, "good", { classification: "confidential", personalData: "none", accessReviewDate: "2025-05-26", copiesOutsideSystem: "controlled" }),
        ...repeated(3, "wild", { classification: "unclassified", personalData: "none", accessReviewDate: "2025-05-25", copiesOutsideSystem: "uncontrolled" }),
        ...repeated(1, "tame", { classification: "internal", personalData: "special-category", accessReviewDate: "never", copiesOutsideSystem: "none" }),
        ...repeated(5, "plain", { classification: "internal", personalData: "basic", accessReviewDate: "never", copiesOutsideSystem: "uncontrolled" }),
      ],
    },
    expect: { accessReviewPct: { low: 60, high: 60, level: 3 }, uncontrolledCopyPct: { low: 30, high: 30, level: 3 } },
  },
  {
    says: "Two of four were reviewed, two of four have wild copies",
    given: {
      dataSets: [
        ...repeated(2, "good", { classification: "restricted", personalData: "none", accessReviewDate: "2026-06-01", copiesOutsideSystem: "none" }),
        ...repeated(2, "wild", { classification: "confidential", personalData: "basic", accessReviewDate: "never", copiesOutsideSystem: "uncontrolled" }),
      ],
    },
    expect: { accessReviewPct: { low: 50, high: 50, level: 2 }, uncontrolledCopyPct: { low: 50, high: 50, level: 2 } },
  },
  {
    says: "Of two such sets a share says nothing",
    given: {
      dataSets: repeated(2, "good", { classification: "restricted", personalData: "none", accessReviewDate: "2026-06-01", copiesOutsideSystem: "none" }),
    },
    expect: { accessReviewPct: "not applicable", uncontrolledCopyPct: "not applicable" },
  },

  // Quality and masters.
  {
    says: "Half of four critical sets were measured 400 days ago at 90 % or better and have one master; a minor set does not count",
    given: {
      dataSets: [
        ...repeated(2, "good", { criticality: 4, qualityCheckDate: "2025-05-26", qualityScorePct: 90, goldenSource: true }),
        ...repeated(2, "late", { criticality: 5, qualityCheckDate: "2025-05-25", qualityScorePct: 99, goldenSource: false }),
        { id: "minor", criticality: 3, qualityCheckDate: "never", qualityScorePct: { none: true }, goldenSource: false },
      ],
    },
    expect: {
      qualityMeasuredPct: { low: 50, high: 50, level: 3 },
      qualityOnTargetPct: { low: 50, high: 50, level: 3 },
      goldenSourcePct: { low: 50, high: 50, level: 2 },
      "dat.r.quality-unknown": "none",
    },
  },
  {
    says: "Two of five were measured, one of them at 89 %",
    given: {
      dataSets: [
        { id: "good", criticality: 5, qualityCheckDate: "2026-06-01", qualityScorePct: 95, goldenSource: true },
        { id: "poor", criticality: 5, qualityCheckDate: "2026-06-01", qualityScorePct: 89, goldenSource: true },
        ...repeated(3, "dark", { criticality: 4, qualityCheckDate: "never", qualityScorePct: { none: true }, goldenSource: true }),
      ],
    },
    expect: {
      qualityMeasuredPct: { low: 40, high: 40, level: 2 },
      qualityOnTargetPct: { low: 20, high: 20, level: 1 },
      goldenSourcePct: { low: 100, high: 100, level: 5 },
      "dat.r.quality-unknown": "finding",
    },
  },
  {
    says: "13 of 20 critical sets have one master",
    given: { dataSets: [...repeated(13, "one", { criticality: 4, goldenSource: true }), ...repeated(7, "many", { criticality: 4, goldenSource: false })] },
    expect: { goldenSourcePct: { low: 65, high: 65, level: 3 } },
  },
  {
    says: "Of two critical sets a share says nothing",
    given: { dataSets: repeated(2, "dark", { criticality: 4, qualityCheckDate: "never", qualityScorePct: { none: true }, goldenSource: false }) },
    expect: { qualityMeasuredPct: "not applicable", qualityOnTargetPct: "not applicable", goldenSourcePct: "not applicable", "dat.r.quality-unknown": "none" },
  },
  {
    says: "Five in a hundred customers are double, ten in a hundred records faulty",
    given: { duplicateCustomerRatePct: 5, addressErrorRatePct: 10 },
    expect: { "dat.p.quality#0": false },
  },
  { says: "A tenth of a per cent more doubles", given: { duplicateCustomerRatePct: 5.1, addressErrorRatePct: 0 }, expect: { "dat.p.quality#0": true } },
  {
    says: "Three of five reports and half of six spreadsheets are under control",
    given: { keyReports: 5, keyReportsReconciled: 3, criticalSpreadsheets: 6, criticalSpreadsheetsControlled: 3 },
    expect: { reportTrustPct: { low: 60, high: 60, level: 3 }, spreadsheetControlPct: { low: 50, high: 50, level: 3 }, "dat.r.spreadsheets": "none" },
  },
  {
    says: "Half of four and two of five are",
    given: { keyReports: 4, keyReportsReconciled: 2, criticalSpreadsheets: 5, criticalSpreadsheetsControlled: 2 },
    expect: { reportTrustPct: { low: 50, high: 50, level: 2 }, spreadsheetControlPct: { low: 40, high: 40, level: 2 }, "dat.r.spreadsheets": "finding" },
  },
  {
    says: "Four wild spreadsheets lower the level and are no finding yet",
    given: { criticalSpreadsheets: 4, criticalSpreadsheetsControlled: 0 },
    expect: { spreadsheetControlPct: { low: 0, high: 0, level: 0 }, "dat.r.spreadsheets": "none" },
  },
  {
    says: "Of two reports and two spreadsheets shares say nothing",
    given: { keyReports: 2, keyReportsReconciled: 0, criticalSpreadsheets: 2, criticalSpreadsheetsControlled: 0 },
    expect: { reportTrustPct: "not applicable", spreadsheetControlPct: "not applicable" },
  },

  // Law: how long, with whom, on whose request.
  {
    says: "Three of five sets with personal data are deleted by rule, the last run 400 days ago; sets without need no rule",
    given: {
      endOfLifeDataDeletedDate: "2025-05-26",
      dataSets: [
        ...repeated(3, "kept", { personalData: "basic", retentionMonths: 120, retentionEnforced: true }),
        { id: "paper", personalData: "special-category", retentionMonths: 120, retentionEnforced: false },
        { id: "habit", personalData: "basic", retentionMonths: { none: true }, retentionEnforced: true },
        { id: "drawings", personalData: "none", retentionMonths: { none: true }, retentionEnforced: false },
      ],
    },
    expect: { retentionEnforcedPct: { low: 60, high: 60, level: 3 }, "dat.r.retention": "none", "dat.p.retention-disposal#0": false },
  },
  {
    says: "Half of four, the last run 401 days ago",
    given: {
      endOfLifeDataDeletedDate: "2025-05-25",
      dataSets: [
        ...repeated(2, "kept", { personalData: "basic", retentionMonths: 120, retentionEnforced: true }),
        ...repeated(2, "heap", { personalData: "basic", retentionMonths: { none: true }, retentionEnforced: false }),
      ],
    },
    expect: { retentionEnforcedPct: { low: 50, high: 50, level: 2 }, "dat.r.retention": "finding", "dat.p.retention-disposal#0": true },
  },
  {
    says: "Of two sets a share says nothing",
    given: { dataSets: repeated(2, "heap", { personalData: "basic", retentionMonths: { none: true }, retentionEnforced: false }) },
    expect: { retentionEnforcedPct: "not applicable", "dat.r.retention": "none" },
  },
  {
    says: "17 of 20 agreements are signed: enough to be no grave finding, and not all",
    given: { processorAgreementsRequired: 20, processorAgreementsSigned: 17, handlesPersonalData: true },
    expect: { processorAgreementPct: { low: 85, high: 85, level: 3 }, "dat.r.agreements": "none", "dat.r.agreements-rest": "finding" },
  },
  {
    says: "Three of five, and no current register: a finding, and just not the cap",
    given: {
      processorAgreementsRequired: 5,
      processorAgreementsSigned: 3,
      handlesPersonalData: true,
      recordsOfProcessingCurrent: false,
      privacyLeadNamed: true,
    },
    expect: {
      processorAgreementPct: { low: 60, high: 60, level: 2 },
      "dat.r.agreements": "finding",
      "dat.r.agreements-rest": "none",
      "dat.c.privacy-gap": false,
      "dat.p.privacy-compliance#0": true,
    },
  },
  {
    says: "Half, and no current register",
    given: { processorAgreementsRequired: 4, processorAgreementsSigned: 2, handlesPersonalData: true, recordsOfProcessingCurrent: false },
    expect: { processorAgreementPct: { low: 50, high: 50, level: 1 }, "dat.c.privacy-gap": true },
  },
  {
    says: "Where no law asks for a register the missing agreements are a finding and not the cap",
    given: {
      processorAgreementsRequired: 4,
      processorAgreementsSigned: 2,
      handlesPersonalData: true,
      privacyLeadNamed: true,
      recordsOfProcessingCurrent: { notApplicable: "No law that applies asks for a register" },
    },
    expect: { "dat.r.agreements": "finding", "dat.c.privacy-gap": false, "dat.p.privacy-compliance#0": false },
  },
  {
    says: "All are signed, the register is current and somebody answers for privacy",
    given: {
      processorAgreementsRequired: 4,
      processorAgreementsSigned: 4,
      handlesPersonalData: true,
      recordsOfProcessingCurrent: true,
      privacyLeadNamed: true,
    },
    expect: {
      processorAgreementPct: { low: 100, high: 100, level: 5 },
      "dat.r.agreements": "none",
      "dat.r.agreements-rest": "none",
      "dat.c.privacy-gap": false,
      "dat.p.privacy-compliance#0": false,
    },
  },
  {
    says: "Without personal data of others no agreement is missed",
    given: { processorAgreementsRequired: 4, processorAgreementsSigned: 0, handlesPersonalData: false },
    expect: { "dat.r.agreements": "none", "dat.c.privacy-gap": false },
  },
  {
    says: "Nine of ten requests were answered in time",
    given: { dataSubjectRequests12m: 10, dataSubjectRequestsOnTime12m: 9 },
    expect: { requestTimelinessPct: { low: 90, high: 90, level: 3 } },
  },
  {
    says: "Four of five",
    given: { dataSubjectRequests12m: 5, dataSubjectRequestsOnTime12m: 4 },
    expect: { requestTimelinessPct: { low: 80, high: 80, level: 2 } },
  },
  {
    says: "With four requests one late answer would decide",
    given: { dataSubjectRequests12m: 4, dataSubjectRequestsOnTime12m: 3 },
    expect: { requestTimelinessPct: "not applicable" },
  },

  // Company data in AI tools.
  {
    says: "Staff use whatever they find",
    given: { aiToolsUseCompanyData: "unmanaged" },
    expect: { "dat.r.ai-data": "finding", "dat.p.ai-data#0": true, "dat.p.ai-data#1": false },
  },
  {
    says: "Approved tools, and nobody watches",
    given: { aiToolsUseCompanyData: "approved-tools-only" },
    expect: { "dat.r.ai-data": "none", "dat.p.ai-data#0": false, "dat.p.ai-data#1": true },
  },
  {
    says: "Approved and watched",
    given: { aiToolsUseCompanyData: "approved-with-controls" },
    expect: { "dat.r.ai-data": "none", "dat.p.ai-data#0": false, "dat.p.ai-data#1": false },
  },
];

import { column, fact } from "../define.js";

/** What is asked of the company for Data Governance. */
export const facts = {
  dataPolicyDate: fact.date({
    meaning: 'Last approval of a data governance or data handling policy; "never" when none',
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  dataInventoryDate: fact.date({
    meaning: "Last revision of the company's own data inventory before the assessment; \"never\" when the list was first made in the assessor's workshop",
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  dataGovernanceLead: fact.oneOf({
    meaning: "Who drives data governance",
    ask: "Interview",
    tier: "standard",
    values: ["nobody", "it-alone", "business-lead", "council-with-lead"],
  }),

  classificationLevels: fact.count({
    unit: "levels",
    meaning: "Number of classes in the written scheme; 0 when none",
    ask: "Document",
    tier: "standard",
  }),

  keyReports: fact.count({
    unit: "reports",
    meaning: "Reports management decides on at least monthly",
    ask: "Interview",
    tier: "standard",
  }),

  keyReportsReconciled: fact.count({
    label: "Key reports that are reconciled",
    unit: "reports",
    meaning: "Of these, with written definition and reconciliation to source",
    ask: "Check samples",
    tier: "standard",
  }),

  criticalSpreadsheets: fact.count({
    unit: "files",
    meaning: "Spreadsheets that feed financial statements, prices, payroll or production",
    ask: "Interview finance and operations",
    tier: "standard",
  }),

  criticalSpreadsheetsControlled: fact.count({
    label: "Critical spreadsheets under control",
    unit: "files",
    meaning: "Of these, with access limit, version and second check",
    ask: "Check samples",
    tier: "standard",
  }),

  openShares: fact.count({
    label: "Folders open to everyone",
    unit: "shares",
    meaning:
      "File shares, sites or folders with confidential data that are open to all staff, also to those who do not need it (anonymous links counted apart)",
    ask: "Permission report",
    tier: "standard",
  }),

  confidentialPublicLinks: fact.count({
    label: "Public links to confidential files",
    unit: "links",
    meaning: "Anonymous links or public folders through which confidential or restricted data can be read without sign-in",
    ask: "Sharing report, sample opened in a private browser window",
    tier: "core",
  }),

  publicLinksActive: fact.count({
    unit: "links",
    meaning: "Anonymous sharing links to files active at assessment",
    ask: "Admin report",
    tier: "standard",
  }),

  dataSubjectRequests12m: fact.count({
    label: "Data requests in 12 months",
    unit: "requests",
    meaning: "Requests for access, correction or deletion",
    ask: "Log",
    tier: "standard",
  }),

  dataSubjectRequestsOnTime12m: fact.count({
    label: "Data requests answered in time",
    unit: "requests",
    meaning: "Of these, answered in legal time",
    ask: "Log",
    tier: "standard",
  }),

  dataIncidents12m: fact.count({
    label: "Data incidents in 12 months",
    unit: "incidents",
    meaning: "Loss, wrong addressee, wrong access",
    ask: "Log and interview",
    tier: "context",
  }),

  recordsOfProcessingCurrent: fact.boolean({
    meaning: "Register of processing activities revised within a year (400 days, grace included); not applicable when no law that applies asks for a register",
    ask: "Document",
    tier: "core",
  }),

  privacyLeadNamed: fact.boolean({
    meaning: "Person named for privacy",
    ask: "Interview",
    tier: "standard",
  }),

  processorAgreementsRequired: fact.count({
    unit: "agreements",
    meaning:
      "Suppliers that need a written processing agreement by law or by a contract with a customer: GDPR Article 28, HIPAA (business associate), state law",
    ask: "Vendor list",
    tier: "core",
  }),

  processorAgreementsSigned: fact.count({
    label: "Processor agreements signed",
    unit: "agreements",
    meaning: "Of these, with signed processing agreement",
    ask: "Contracts",
    tier: "core",
  }),

  duplicateCustomerRatePct: fact.percent({
    meaning: "Share of customer records that are duplicates, by tool or a sample of 200",
    ask: "Export",
    tier: "standard",
  }),

  addressErrorRatePct: fact.percent({
    meaning: "Share of sampled customer or supplier records with a wrong or missing mandatory field",
    ask: "Sample of 100",
    tier: "standard",
  }),

  endOfLifeDataDeletedDate: fact.date({
    meaning: 'Last deletion run under a retention rule; "never" when none',
    ask: "Evidence",
    tier: "standard",
    never: true,
  }),

  aiToolsUseCompanyData: fact.oneOf({
    meaning: "State of use of company data in AI tools",
    ask: "Interview and proxy or admin report",
    tier: "standard",
    values: ["no", "unmanaged", "approved-tools-only", "approved-with-controls"],
  }),

  dlpInPlace: fact.oneOf({
    label: "Data loss prevention",
    meaning: "Data loss prevention reach",
    ask: "Admin console",
    tier: "standard",
    values: ["none", "basic-mail-rules", "mail-and-cloud", "endpoint-mail-cloud"],
  }),

  dataSets: fact.records({
    label: "Data sets",
    meaning: "One row per important data set, 15-50 rows",
    ask: "Workshop with department heads, joined with systems",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      name: column.text({
        meaning: "For example customer master, payroll, drawings",
        tier: "standard",
      }),
      domain: column.oneOf({
        meaning: "Domain",
        tier: "context",
        values: ["customer", "supplier", "product", "finance", "hr", "operations", "engineering", "marketing", "other"],
      }),
      systemId: column.ref({
        label: "System",
        meaning: "Where the master copy lives",
        tier: "context",
        of: "systems",
      }),
      owner: column.text({
        meaning: "Business person answering for it; empty when nobody",
        tier: "core",
        empty: "none",
      }),
      ownerConfirmed: column.boolean({
        meaning: "A named person outside IT who confirmed the role in the interview or in writing; false for a department name or IT",
        tier: "core",
      }),
      steward: column.text({
        meaning: "Person maintaining it; empty when nobody",
        tier: "context",
        empty: "none",
      }),
      classification: column.oneOf({
        meaning: "Class",
        tier: "core",
        values: ["unclassified", "public", "internal", "confidential", "restricted"],
      }),
      personalData: column.oneOf({
        meaning: "Personal data",
        tier: "core",
        values: ["none", "basic", "special-category"],
      }),
      criticality: column.count({
        unit: "1-5",
        meaning: "Business dependence",
        tier: "core",
        min: 1,
        max: 5,
      }),
      recordCount: column.count({
        label: "Number of records",
        unit: "rows",
        meaning: "Approximate size",
        tier: "context",
      }),
      qualityScorePct: column.percent({
        meaning: "Share of sampled records passing the agreed checks; empty when not measured",
        tier: "standard",
        empty: "none",
      }),
      qualityCheckDate: column.date({
        label: "Date of the quality check",
        meaning: 'Last measurement; "never" when none',
        tier: "standard",
        never: true,
      }),
      retentionMonths: column.count({
        label: "Retention period",
        unit: "months",
        meaning: "Retention rule; empty when none",
        tier: "standard",
        empty: "none",
      }),
      retentionEnforced: column.boolean({
        meaning: "Deletion or archive really happens",
        tier: "standard",
      }),
      accessReviewDate: column.date({
        label: "Date of the access review",
        meaning: 'Last review of access rights; "never" when none',
        tier: "core",
        never: true,
      }),
      encryptedAtRest: column.boolean({
        meaning: "Encryption in storage",
        tier: "core",
      }),
      copiesOutsideSystem: column.oneOf({
        label: "Copies outside the system",
        meaning: "Exports and spreadsheets",
        tier: "standard",
        values: ["none", "controlled", "uncontrolled"],
      }),
      externalSharing: column.oneOf({
        meaning: "Sharing outside the company",
        tier: "context",
        values: ["none", "contracted", "informal"],
      }),
      goldenSource: column.boolean({
        label: "Agreed master",
        meaning: "One agreed master exists",
        tier: "standard",
      }),
    },
  }),
};

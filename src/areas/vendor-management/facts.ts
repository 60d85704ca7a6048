import { column, fact } from "../define.js";

/** What is asked of the company for Vendor Management. */
export const facts = {
  vendorRegisterDate: fact.date({
    meaning: 'Last revision of the company\'s supplier register; "never" when none',
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  vendorsPaid12m: fact.count({
    unit: "vendors",
    meaning: "Technology suppliers paid in 12 months by ledger and cards",
    ask: "Ledger",
    tier: "core",
  }),

  vendorsInRegister: fact.count({
    label: "Paid vendors in the register",
    unit: "vendors",
    meaning: "Of these, in the register before the assessment",
    ask: "Compare",
    tier: "core",
  }),

  vendorsWithRemoteAccess: fact.count({
    unit: "vendors",
    meaning: "Suppliers with accounts or remote access to systems",
    ask: "Directory and interview",
    tier: "core",
  }),

  vendorsRemoteAccessControlled: fact.count({
    label: "Vendors' remote access under control",
    unit: "vendors",
    meaning: "Of these, personal accounts with MFA, time limit or approval, and log",
    ask: "Configuration",
    tier: "core",
  }),

  vendorOffboarded24m: fact.count({
    unit: "vendors",
    meaning: "Ended supplier relations in 24 months",
    ask: "Interview",
    tier: "standard",
  }),

  vendorOffboardedClean24m: fact.count({
    label: "Vendor relations closed cleanly",
    unit: "vendors",
    meaning: "Of these, access removed, data returned or deleted with proof",
    ask: "Records",
    tier: "standard",
  }),

  autoRenewalsMissed24m: fact.count({
    unit: "contracts",
    meaning: "Contracts renewed against intention because notice was missed",
    ask: "Interview, ledger",
    tier: "standard",
  }),

  autoRenewalsMissedCost24m: fact.money({
    label: "Cost of unwanted renewals",
    unit: "currency",
    meaning: "Cost of these",
    ask: "Ledger",
    tier: "context",
  }),

  newVendors12m: fact.count({
    unit: "vendors",
    meaning: "New technology suppliers",
    ask: "Ledger",
    tier: "standard",
  }),

  newVendorsAssessed12m: fact.count({
    label: "New vendors checked before signing",
    unit: "vendors",
    meaning: "Of these, checked for risk before signing",
    ask: "Records",
    tier: "standard",
  }),

  competitivePurchases12m: fact.count({
    unit: "purchases",
    meaning: "Purchases above the purchase limit with at least two offers or a benchmark",
    ask: "Records",
    tier: "standard",
  }),

  largePurchases12m: fact.count({
    unit: "purchases",
    meaning: "Purchases above the purchase limit (purchaseLimit)",
    ask: "Ledger",
    tier: "standard",
  }),

  serviceCreditsDue12m: fact.money({
    label: "Service credits due",
    unit: "currency",
    meaning: "Credits earned by missed service levels",
    ask: "Service reports",
    tier: "standard",
  }),

  serviceCreditsClaimed12m: fact.money({
    label: "Service credits claimed",
    unit: "currency",
    meaning: "Of these, claimed",
    ask: "Invoices",
    tier: "standard",
  }),

  supplierIncidents12m: fact.count({
    unit: "incidents",
    meaning: "Outages or security events caused by suppliers",
    ask: "Log",
    tier: "context",
  }),

  managedProviderScopeWritten: fact.boolean({
    meaning: "Written split of duties with the managed service provider; empty when there is no such provider",
    ask: "Contract",
    tier: "standard",
    empty: "none",
  }),

  providerKeyControl: fact.oneOf({
    label: "Own control of administrator access and records",
    meaning:
      "Control of identity tenant, domain registrar and DNS, backup console, firewall and the documentation; the weakest of the " +
      "five counts. With in-house IT only, provider-only means one person only",
    ask: "Sign in with the sealed emergency account in the assessor's presence; registrar record",
    tier: "core",
    values: ["provider-only", "shared-undocumented", "own-emergency-account", "own-and-tested"],
  }),

  negotiatedSavings12m: fact.money({
    unit: "currency/year",
    meaning: "Savings by renegotiation, confirmed by finance",
    ask: "Finance",
    tier: "context",
  }),

  vendors: fact.records({
    label: "Vendors",
    meaning:
      "One row per technology supplier above 1% of spend, or critical, or with access to confidential or restricted data, or " +
      'with access to systems, 15-60 rows; the rest in one row with id "other", classed standard and with data access none or ' +
      "internal",
    ask: "Ledger, contracts, interviews",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      name: column.text({
        meaning: "Name",
        tier: "standard",
      }),
      serviceType: column.oneOf({
        meaning: "Service",
        tier: "context",
        values: ["software", "saas", "cloud", "hardware", "telecom", "managed-services", "security", "consulting", "development", "staffing", "other"],
      }),
      internalOwner: column.text({
        meaning: "Named person; empty when nobody",
        tier: "standard",
        empty: "none",
      }),
      annualSpend: column.money({
        unit: "currency/year",
        meaning: "Last 12 months, all departments",
        tier: "standard",
      }),
      criticality: column.oneOf({
        meaning: "Critical means a tier 1 process stops within a day",
        tier: "core",
        values: ["critical", "important", "standard"],
      }),
      substitutability: column.oneOf({
        meaning: "Time to replace",
        tier: "standard",
        values: ["days", "weeks", "months", "practically-none"],
      }),
      dataAccess: column.oneOf({
        meaning: "Highest class of data seen or held",
        tier: "standard",
        values: ["none", "internal", "confidential", "restricted"],
      }),
      contractOnFile: column.boolean({
        meaning: "Signed contract found",
        tier: "standard",
      }),
      contractStart: column.date({
        meaning: "Start",
        tier: "context",
      }),
      contractEnd: column.date({
        meaning: 'End of term; "never" when open-ended',
        tier: "standard",
        never: true,
      }),
      noticeDays: column.count({
        label: "Notice period",
        unit: "days",
        meaning: "Notice before end",
        tier: "standard",
      }),
      autoRenew: column.boolean({
        label: "Automatic renewal",
        meaning: "Renews by itself",
        tier: "standard",
      }),
      renewalTermMonths: column.count({
        unit: "months",
        meaning: "Length of renewal; empty when the contract does not state it (12 months are assumed)",
        tier: "context",
        empty: "none",
      }),
      priceIncreaseClausePct: column.percent({
        meaning: "Contractual yearly increase limit; empty when unlimited or silent",
        tier: "context",
        empty: "none",
      }),
      slaDefined: column.boolean({
        label: "Agreed service level",
        meaning: "Measurable service levels in contract",
        tier: "standard",
      }),
      slaTargetPct: column.percent({
        label: "Service level target",
        meaning: "Main target, for example availability or on-time response",
        tier: "standard",
      }),
      slaActualPct: column.percent({
        label: "Service level reached",
        meaning: "Reached in 12 months; empty when not measured",
        tier: "standard",
        empty: "none",
      }),
      performanceScore: column.count({
        unit: "1-5",
        meaning: "Scored by owner and users",
        tier: "context",
        min: 1,
        max: 5,
      }),
      reviewMeetingDate: column.date({
        label: "Date of the review meeting",
        meaning: 'Last service review; "never" when none',
        tier: "context",
        never: true,
      }),
      riskReviewDate: column.date({
        label: "Date of the risk review",
        meaning: 'Last risk or security review; "never" when none',
        tier: "core",
        never: true,
      }),
      securityEvidence: column.oneOf({
        meaning: "Best evidence within 18 months",
        tier: "standard",
        values: ["none", "questionnaire", "certificate-or-attestation", "own-audit"],
      }),
      securityClauses: column.boolean({
        meaning: "Breach notice, data return, audit or evidence and liability in contract",
        tier: "standard",
      }),
      processingAgreement: column.oneOf({
        meaning: "Data processing agreement",
        tier: "context",
        values: ["not-needed", "missing", "signed"],
      }),
      financialHealth: column.oneOf({
        meaning: "By public figures or rating",
        tier: "context",
        values: ["weak", "normal", "strong"],
      }),
      exitPlan: column.oneOf({
        meaning: "Way out",
        tier: "standard",
        values: ["none", "outline", "tested"],
      }),
      fourthPartyKnown: column.boolean({
        label: "Subcontractors known",
        meaning: "Its important sub-suppliers are known",
        tier: "context",
      }),
    },
  }),
};

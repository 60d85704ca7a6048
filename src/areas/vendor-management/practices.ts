import type { ById, Practice } from "../define.js";

/** What is judged for Vendor Management: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "vnd.p.register": {
    label: "Vendor register",
    weight: 4,
    weightReason: "Base of control",
    question: "Is there one register of technology suppliers with owner, spend, criticality, data access and contract dates?",
    evidence: "Register, comparison with ledger",
    anchors: [
      "None",
      "Accounts payable list only",
      "List without criticality or dates",
      "Register complete for suppliers above the purchase limit and all critical ones, revised within 12 months",
      "Matched with ledger quarterly; contracts linked",
      "Register steers renewals, risk review and budget by itself",
    ],
    corroboratingMetrics: ["vendorRegisterCompletenessPct", "contractOnFilePct"],
    guards: [
      {
        when: "ageDays(vendorRegisterDate) > 400 || vendorRegisterCompletenessPct < 70",
        atMost: 2,
        because: "The supplier register is older than 13 months or missing, or holds fewer than 70% of the paid suppliers",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-04", "ID.AM-04"],
      "cis-8.1": ["15.1", "15.3"],
      "iso-27001-2022": ["A.5.19", "A.5.22"],
      "cobit-2019": ["APO10"],
      "itil-4": ["GEN-13"],
    },
  },

  "vnd.p.classification-owner": {
    label: "Vendor classification and ownership",
    weight: 4,
    weightReason: "Effort goes where the risk is",
    question: "Are suppliers classed by criticality and data access, each critical one with an internal owner?",
    evidence: "Classes, owners interviewed",
    anchors: [
      "All treated alike",
      "Important ones known by feeling",
      "Classes written, owners missing",
      "Three classes with rules; owner for each critical and important supplier",
      "Owner duties kept: review, renewal, risk; deputies named",
      "Portfolio reviewed yearly for merging and replacement",
    ],
    corroboratingMetrics: ["vendorOwnerPct"],
    guards: [
      {
        when: "vendorOwnerPct < 70",
        atMost: 2,
        because: "Fewer than 70% of the critical and important suppliers have a named internal owner",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-02", "GV.SC-04"],
      "cis-8.1": ["15.2", "15.3"],
      "iso-27001-2022": ["A.5.19"],
      "cobit-2019": ["APO10"],
      "itil-4": ["GEN-13"],
    },
  },

  "vnd.p.selection-due-diligence": {
    label: "Vendor selection and due diligence",
    weight: 4,
    weightReason: "Cheapest moment to avoid a bad supplier",
    question: "Are new suppliers compared and checked for security, stability and law before signing?",
    evidence: "Two recent selections",
    anchors: [
      "First offer",
      "Known supplier preferred",
      "Price comparison only",
      "Requirements, at least two offers and a check scaled to risk before signing",
      "Scoring kept; references; security evidence read",
      "Outcome after a year compared with selection",
    ],
    corroboratingMetrics: ["competitiveSharePct"],
    guards: [
      {
        when: "newVendors12m > 0 && newVendorsAssessed12m < newVendors12m * 0.7",
        atMost: 2,
        because: "Fewer than 70% of the new suppliers were checked before signing",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-06", "ID.RA-10"],
      "cis-8.1": ["15.5"],
      "iso-27001-2022": ["A.5.19", "A.5.21", "A.5.23"],
      "cobit-2019": ["APO10", "BAI03"],
      "itil-4": ["GEN-13"],
    },
  },

  "vnd.p.contract-terms": {
    label: "Vendor contract terms",
    weight: 5,
    weightReason: "Terms decide who bears the loss",
    required: true,
    question: "Do contracts contain service levels, security and breach notice, data return, price limits, liability and exit?",
    evidence: "Five largest and two critical contracts read",
    anchors: [
      "Contracts missing",
      "Supplier's terms accepted unread",
      "Main ones read, gaps accepted silently",
      "Checklist used for critical suppliers; gaps decided by name",
      "Checklist result on file for over 80% of new and renewed contracts",
      "Terms revised from cases; better terms shown over three years",
    ],
    corroboratingMetrics: ["securityClausePct", "slaDefinedPct"],
    guards: [
      {
        when: "!managedProviderScopeWritten || contractOnFilePct < 70",
        atMost: 2,
        because: "The split of duties with the managed service provider is not written, or contracts for less than 70% of spend are on file",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-05"],
      "cis-8.1": ["15.4"],
      "iso-27001-2022": ["A.5.20"],
      "cobit-2019": ["APO10", "APO09"],
      "itil-4": ["GEN-13", "SVC-15"],
    },
  },

  "vnd.p.performance": {
    label: "Vendor performance reviews",
    weight: 4,
    weightReason: "Paid quality must be measured",
    question: "Is performance of critical suppliers measured and reviewed with them?",
    evidence: "Service reports, review minutes, credits",
    anchors: [
      "Not",
      "Complaints when angry",
      "Supplier's own report received",
      "Half-yearly review with figures, actions",
      "Own measurement, credits claimed, score shared",
      "Joint improvement goals; supplier scores decide new work",
    ],
    corroboratingMetrics: ["vendorSlaMetPct"],
    guards: [
      {
        when: "serviceCreditsClaimed12m < serviceCreditsDue12m",
        atMost: 3,
        because: "Service credits that were due have not been claimed in full",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-07"],
      "cis-8.1": ["15.6"],
      "iso-27001-2022": ["A.5.22"],
      "cobit-2019": ["APO10", "APO09"],
      "itil-4": ["GEN-13", "SVC-15"],
    },
  },

  "vnd.p.risk-monitoring": {
    label: "Vendor risk monitoring",
    weight: 5,
    weightReason: "Supplier breach is own breach",
    required: true,
    question: "Are security, finance and dependence risks of critical suppliers reviewed yearly and on events?",
    evidence: "Last reviews, evidence read",
    anchors: [
      "Never",
      "News reading",
      "Questionnaire once at start",
      "Yearly review of critical ones with evidence within 18 months and follow-up",
      "Events watched; risks in register; sub-suppliers known",
      "Joint tests or audits; decisions to change made from results",
    ],
    corroboratingMetrics: ["criticalReviewedPct", "securityEvidencePct"],
    guards: [
      {
        when: "criticalReviewedPct < 65",
        atMost: 2,
        because: "Fewer than 65% of the critical suppliers were reviewed within 13 months",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-03", "GV.SC-07", "GV.SC-09", "DE.CM-06"],
      "cis-8.1": ["15.5", "15.6"],
      "iso-27001-2022": ["A.5.19", "A.5.21", "A.5.22"],
      "cobit-2019": ["APO10", "APO12"],
      "itil-4": ["GEN-13", "GEN-10"],
    },
  },

  "vnd.p.access-control": {
    label: "Vendor access to systems",
    weight: 5,
    weightReason: "Shared supplier passwords open the door",
    required: true,
    appliesWhen: "vendorsWithRemoteAccess > 0",
    question: "Is access by suppliers personal, limited, protected by MFA and logged?",
    evidence: "Account list, one session observed",
    anchors: [
      "Shared permanent accounts",
      "Known, no MFA",
      "MFA for some",
      "Personal accounts with MFA, least rights, list reviewed twice a year",
      "Opened on request with time limit; sessions logged",
      "Sessions recorded and reviewed; unusual use alerts",
    ],
    corroboratingMetrics: ["remoteAccessControlledPct"],
    guards: [
      {
        when: "remoteAccessControlledPct < 80",
        atMost: 2,
        because: "Fewer than 80% of the suppliers with access use personal accounts with MFA, limit and log",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AA-03", "PR.AA-05", "DE.CM-06"],
      "cis-8.1": ["5.4", "6.4", "6.5"],
      "iso-27001-2022": ["A.5.15", "A.5.19", "A.8.2"],
      "cobit-2019": ["DSS05", "APO10"],
    },
  },

  "vnd.p.provider-independence": {
    label: "Independence from the IT provider",
    weight: 5,
    weightReason: "The provider is the one supplier that can stop everything",
    required: true,
    question: "Can the company run, recover and change provider with its own administrator access and documents?",
    evidence: "Emergency sign-in shown, registrar record, documentation copy, exit clause of the managed service contract",
    anchors: [
      "Nobody knows who holds which access",
      "Provider holds all, promises to hand over",
      "Some access shared, not tried, documents with the provider",
      "Own emergency administrator for all five, sealed; domain and tenant in the company's name; current documentation copy",
      "Tried yearly; provider actions logged where the provider cannot delete them; hand-over duty and price in the contract",
      "Change of provider planned and rehearsed in part; service compared with the market every three years",
    ],
    guards: [
      {
        when: "providerKeyControl == 'provider-only'",
        atMost: 1,
        because: "Only the provider, or one person, can sign in to at least one of the five keys",
      },
      {
        when: "providerKeyControl == 'shared-undocumented'",
        atMost: 2,
        because: "Access to at least one of the five keys is shared and written down nowhere",
      },
      {
        when: "providerKeyControl == 'own-emergency-account'",
        atMost: 3,
        because: "The company's own emergency access has never been tried",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-05", "GV.SC-10", "PR.AA-05"],
      "cis-8.1": ["5.4", "15.7"],
      "iso-27001-2022": ["A.5.20", "A.5.22", "A.8.2"],
      "cobit-2019": ["APO10", "DSS05"],
      "itil-4": ["GEN-13"],
    },
  },

  "vnd.p.renewal-negotiation": {
    label: "Renewal preparation and negotiation",
    weight: 4,
    weightReason: "Direct savings",
    question: "Are renewals prepared with use, market price and alternatives before the notice date?",
    evidence: "Three renewals",
    anchors: [
      "Invoice first",
      "Reminder by supplier",
      "Checked at 30 days",
      "Prepared at least 120 days ahead for contracts above the purchase limit",
      "Use data and market comparison; savings confirmed",
      "Terms aligned across suppliers; multi-year plan",
    ],
    corroboratingMetrics: ["contractLapsedCount"],
    guards: [
      {
        when: "autoRenewalsMissed24m > 1",
        atMost: 2,
        because: "More than one contract renewed against intention in 24 months",
      },
    ],
    maps: {
      "cobit-2019": ["APO10", "APO06"],
      "itil-4": ["GEN-13", "GEN-11"],
    },
  },

  "vnd.p.exit": {
    label: "Vendor exit planning",
    weight: 3,
    weightReason: "Choice is bargaining power",
    question: "Is there a way out of critical suppliers, and are ended relations closed cleanly?",
    evidence: "Exit notes, two ended relations",
    anchors: [
      "Not thought of",
      "Would be difficult",
      "Data export known for one",
      "Outline for each critical supplier; closing checklist for access and data",
      "Alternatives named with time and cost; clean closure proven",
      "Exit or export tried for the most critical",
    ],
    corroboratingMetrics: ["lockedInCriticalCount"],
    guards: [
      {
        when: "vendorOffboarded24m > 0 && vendorOffboardedClean24m < vendorOffboarded24m * 0.8",
        atMost: 2,
        because: "Fewer than 80% of the ended supplier relations were closed with access removed and data returned or deleted",
      },
      {
        when: "vendorOffboarded24m > 0 && vendorOffboardedClean24m < vendorOffboarded24m",
        atMost: 3,
        because: "Not every ended supplier relation was closed with access removed and data returned or deleted",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-10"],
      "cis-8.1": ["15.7"],
      "iso-27001-2022": ["A.5.20", "A.5.23", "A.8.10"],
      "cobit-2019": ["APO10"],
      "itil-4": ["GEN-13"],
    },
  },
};

import { type AreaExample, repeated } from "../example.js";

/** A contract that renews by itself. */
const renewing = { autoRenew: true, noticeDays: 90, annualSpend: 12_000 } as const;

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "Neither ledger nor register was opened yet: nothing about suppliers can be said",
    given: { providerKeyControl: { unknown: "Nobody has tried to sign in yet" } },
    expect: {
      vendorRegisterCompletenessPct: "unknown",
      vendorOwnerPct: "unknown",
      criticalReviewedPct: "unknown",
      securityEvidencePct: "unknown",
      securityClausePct: "unknown",
      contractOnFilePct: "unknown",
      // A count that nobody knows may be any from 0, without an upper end.
      contractLapsedCount: { low: 0 },
      slaDefinedPct: "unknown",
      vendorSlaMetPct: "unknown",
      lockedInCriticalCount: { low: 0 },
      remoteAccessControlledPct: "unknown",
      competitiveSharePct: "unknown",
      "vnd.c.no-register": "unknown",
      "vnd.c.critical-unreviewed": "unknown",
      "vnd.c.open-access": "unknown",
      "vnd.c.provider-holds-keys": "unknown",
      "vnd.c.none-critical": "unknown",
      "vnd.r.remote-access": "open-question",
      "vnd.r.provider-holds-keys": "open-question",
      "vnd.r.critical-unreviewed": "open-question",
      "vnd.r.notice-window": "open-question",
      "vnd.r.notice-missed": "open-question",
      "vnd.r.lapsed": "open-question",
      "vnd.r.clauses": "open-question",
      "vnd.r.lock-in": "open-question",
      "vnd.r.concentration": "open-question",
      "vnd.r.sla-unmet": "open-question",
      "vnd.r.register": "open-question",
      "vnd.p.register#0": "unknown",
      "vnd.p.classification-owner#0": "unknown",
      "vnd.p.selection-due-diligence#0": "unknown",
      "vnd.p.contract-terms#0": "unknown",
      "vnd.p.performance#0": "unknown",
      "vnd.p.risk-monitoring#0": "unknown",
      "vnd.p.access-control#0": "unknown",
      "vnd.p.provider-independence#0": "unknown",
      "vnd.p.provider-independence#1": "unknown",
      "vnd.p.provider-independence#2": "unknown",
      "vnd.p.renewal-negotiation#0": "unknown",
      "vnd.p.exit#0": "unknown",
      "vnd.p.exit#1": "unknown",
    },
  },

  // Register, owners, selection.
  {
    says: "Seven of ten paid suppliers stand in a register 400 days old: both just enough",
    given: { vendorsPaid12m: 10, vendorsInRegister: 7, vendorRegisterDate: "2025-05-26" },
    expect: {
      vendorRegisterCompletenessPct: { low: 70, high: 70, level: 3 },
      "vnd.p.register#0": false,
      "vnd.r.register": "none",
      "vnd.c.no-register": false,
    },
  },
  {
    says: "The same register one day older",
    given: { vendorsPaid12m: 10, vendorsInRegister: 7, vendorRegisterDate: "2025-05-25" },
    expect: { "vnd.p.register#0": true, "vnd.r.register": "none" },
  },
  {
    says: "69 of 100",
    given: { vendorsPaid12m: 100, vendorsInRegister: 69, vendorRegisterDate: "2026-06-01" },
    expect: { vendorRegisterCompletenessPct: { low: 69, high: 69, level: 2 }, "vnd.p.register#0": true, "vnd.r.register": "finding" },
  },
  {
    says: "One in five is the least that can be called a register",
    given: { vendorsPaid12m: 10, vendorsInRegister: 2 },
    expect: { vendorRegisterCompletenessPct: { low: 20, high: 20, level: 1 }, "vnd.c.no-register": false, "vnd.r.register": "finding" },
  },
  {
    says: "One in ten is none",
    given: { vendorsPaid12m: 10, vendorsInRegister: 1 },
    expect: { vendorRegisterCompletenessPct: { low: 10, high: 10, level: 0 }, "vnd.c.no-register": true },
  },
  {
    says: "Seven of ten critical and important suppliers have an owner and service levels; standard ones do not count",
    given: {
      vendors: [
        ...repeated(7, "owned", { criticality: "important", internalOwner: "M. Okafor", slaDefined: true }),
        ...repeated(3, "open", { criticality: "critical", internalOwner: { none: true }, slaDefined: false }),
        ...repeated(5, "paper", { criticality: "standard", internalOwner: { none: true }, slaDefined: false }),
      ],
    },
    expect: {
      vendorOwnerPct: { low: 70, high: 70, level: 3 },
      slaDefinedPct: { low: 70, high: 70, level: 3 },
      "vnd.p.classification-owner#0": false,
      "vnd.c.none-critical": false,
    },
  },
  {
    says: "Six of ten are too few",
    given: {
      vendors: [
        ...repeated(6, "owned", { criticality: "critical", internalOwner: "M. Okafor", slaDefined: true }),
        ...repeated(4, "open", { criticality: "important", internalOwner: { none: true }, slaDefined: false }),
      ],
    },
    expect: { vendorOwnerPct: { low: 60, high: 60, level: 2 }, slaDefinedPct: { low: 60, high: 60, level: 2 }, "vnd.p.classification-owner#0": true },
  },
  {
    says: "A list on which nothing is critical was not classed",
    given: { vendors: repeated(15, "standard", { criticality: "standard" }) },
    expect: { "vnd.c.none-critical": true, vendorOwnerPct: "not applicable", criticalReviewedPct: "not applicable", "vnd.c.critical-unreviewed": false },
  },
  {
    says: "Seven of ten new suppliers were checked before signing",
    given: { newVendors12m: 10, newVendorsAssessed12m: 7 },
    expect: { "vnd.p.selection-due-diligence#0": false },
  },
  { says: "Six were", given: { newVendors12m: 10, newVendorsAssessed12m: 6 }, expect: { "vnd.p.selection-due-diligence#0": true } },
  { says: "A year without a new supplier", given: { newVendors12m: 0 }, expect: { "vnd.p.selection-due-diligence#0": false } },
  {
    says: "Three of five large purchases were compared",
    given: { largePurchases12m: 5, competitivePurchases12m: 3 },
    expect: { competitiveSharePct: { low: 60, high: 60, level: 3 } },
  },
  {
    says: "59 of 100 were",
    given: { largePurchases12m: 100, competitivePurchases12m: 59 },
    expect: { competitiveSharePct: { low: 59, high: 59, level: 2 } },
  },
  {
    says: "Of two purchases a share says nothing",
    given: { largePurchases12m: 2, competitivePurchases12m: 2 },
    expect: { competitiveSharePct: "not applicable" },
  },

  // Contracts and their ends.
  {
    says: "82 of 100 spent are under a contract in force, one of them ending today; the row of the rest stays out",
    given: {
      managedProviderScopeWritten: true,
      vendors: [
        { id: "erp", annualSpend: 60_000, contractOnFile: true, contractEnd: "never" },
        { id: "line", annualSpend: 22_000, contractOnFile: true, contractEnd: "2026-06-30" },
        { id: "tools", annualSpend: 18_000, contractOnFile: false, contractEnd: "2027-06-30" },
        { id: "other", annualSpend: 50_000, contractOnFile: false, contractEnd: "2020-01-01" },
      ],
    },
    expect: {
      contractOnFilePct: { low: 82, high: 82, level: 3 },
      contractLapsedCount: { low: 0, high: 0, level: 5 },
      "vnd.r.lapsed": "none",
      "vnd.p.contract-terms#0": false,
    },
  },
  {
    says: "A contract that ended yesterday and is still paid covers nothing",
    given: {
      vendors: [
        { id: "erp", annualSpend: 81_000, contractOnFile: true, contractEnd: "2027-01-01" },
        { id: "line", annualSpend: 19_000, contractOnFile: true, contractEnd: "2026-06-29" },
      ],
    },
    expect: { contractOnFilePct: { low: 81, high: 81, level: 2 }, contractLapsedCount: { low: 1, high: 1, level: 4 }, "vnd.r.lapsed": "finding" },
  },
  {
    says: "Two expired contracts are level 3; one that is not paid any more is over",
    given: {
      vendors: [
        ...repeated(2, "expired", { annualSpend: 1_000, contractOnFile: true, contractEnd: "2026-01-31" }),
        { id: "ended", annualSpend: 0, contractOnFile: true, contractEnd: "2025-12-31" },
      ],
    },
    expect: { contractLapsedCount: { low: 2, high: 2, level: 3 } },
  },
  {
    says: "Three are level 2",
    given: { vendors: repeated(3, "expired", { annualSpend: 1_000, contractOnFile: true, contractEnd: "2026-01-31" }) },
    expect: { contractLapsedCount: { low: 3, high: 3, level: 2 } },
  },
  {
    says: "70 % of spend under contract, and no provider whose duties would have to be written down",
    given: {
      managedProviderScopeWritten: { none: true },
      vendors: [
        { id: "erp", annualSpend: 70_000, contractOnFile: true, contractEnd: "never" },
        { id: "rest", annualSpend: 30_000, contractOnFile: false },
      ],
    },
    expect: { contractOnFilePct: { low: 70, high: 70, level: 2 }, "vnd.p.contract-terms#0": false },
  },
  {
    says: "69 % hold the practice",
    given: {
      managedProviderScopeWritten: true,
      vendors: [
        { id: "erp", annualSpend: 69_000, contractOnFile: true, contractEnd: "never" },
        { id: "rest", annualSpend: 31_000, contractOnFile: false },
      ],
    },
    expect: { contractOnFilePct: 69, "vnd.p.contract-terms#0": true },
  },
  { says: "So does a provider whose duties nobody wrote down", given: { managedProviderScopeWritten: false }, expect: { "vnd.p.contract-terms#0": true } },
  {
    says: "Notice is due today and in 90 days: both in the window, the second with two years at stake; in 91 days it is not",
    given: {
      vendors: [
        // 90 and 180 days to the end, less 90 days of notice.
        { id: "today", ...renewing, contractEnd: "2026-09-28", renewalTermMonths: { none: true } },
        { id: "later", ...renewing, contractEnd: "2026-12-27", renewalTermMonths: 24 },
        { id: "beyond", ...renewing, contractEnd: "2026-12-28", renewalTermMonths: 12 },
      ],
    },
    // 12,000 × 12 / 12 + 12,000 × 24 / 12.
    expect: {
      noticeWindow90dCount: 2,
      noticeWindow90dValue: 36_000,
      noticeMissedCount: 0,
      noticeMissedValue: 0,
      "vnd.r.notice-window": "finding",
      "vnd.r.notice-missed": "none",
    },
  },
  {
    says: "Notice was due yesterday: half a year more is bound; what ends for good and what ended yesterday is not",
    given: {
      vendors: [
        { id: "missed", ...renewing, contractEnd: "2026-09-27", renewalTermMonths: 6 },
        { id: "ending", ...renewing, autoRenew: false, contractEnd: "2026-09-27" },
        { id: "over", ...renewing, contractEnd: "2026-06-29" },
      ],
    },
    expect: {
      noticeMissedCount: 1,
      noticeMissedValue: 6_000,
      noticeWindow90dCount: 0,
      noticeWindow90dValue: 0,
      "vnd.r.notice-window": "none",
      "vnd.r.notice-missed": "finding",
    },
  },
  {
    says: "One renewal against intention in two years is a slip, two are a habit",
    given: { autoRenewalsMissed24m: 1 },
    expect: { "vnd.p.renewal-negotiation#0": false },
  },
  { says: "Two of them", given: { autoRenewalsMissed24m: 2 }, expect: { "vnd.p.renewal-negotiation#0": true } },

  // Service, review and what the supplier can see.
  {
    says: "Three of four critical suppliers reached what was agreed; the fourth was never measured",
    given: {
      vendors: [
        ...repeated(3, "met", { criticality: "critical", slaDefined: true, slaTargetPct: 99, slaActualPct: 99 }),
        { id: "unmeasured", criticality: "critical", slaDefined: true, slaTargetPct: 99, slaActualPct: { none: true } },
      ],
    },
    expect: { vendorSlaMetPct: { low: 75, high: 75, level: 3 }, "vnd.r.sla-unmet": "none" },
  },
  {
    says: "Half did: one missed by a tenth, one has no agreed level",
    given: {
      vendors: [
        ...repeated(2, "met", { criticality: "critical", slaDefined: true, slaTargetPct: 99, slaActualPct: 99.5 }),
        { id: "missed", criticality: "critical", slaDefined: true, slaTargetPct: 99, slaActualPct: 98.9 },
        { id: "silent", criticality: "critical", slaDefined: false },
      ],
    },
    expect: { vendorSlaMetPct: { low: 50, high: 50, level: 1 }, "vnd.r.sla-unmet": "finding" },
  },
  {
    says: "All service credits that were due have been claimed",
    given: { serviceCreditsDue12m: 500, serviceCreditsClaimed12m: 500 },
    expect: { "vnd.p.performance#0": false },
  },
  {
    says: "One unit of money was left lying",
    given: { serviceCreditsDue12m: 500, serviceCreditsClaimed12m: 499 },
    expect: { "vnd.p.performance#0": true },
  },
  {
    says: "13 of 20 critical suppliers were reviewed 400 days ago: 65 % is the edge",
    given: {
      vendors: [
        ...repeated(13, "reviewed", { criticality: "critical", riskReviewDate: "2025-05-26" }),
        ...repeated(7, "late", { criticality: "critical", riskReviewDate: "2025-05-25" }),
        ...repeated(9, "small", { criticality: "standard", riskReviewDate: "never" }),
      ],
    },
    expect: {
      criticalReviewedPct: { low: 65, high: 65, level: 3 },
      "vnd.p.risk-monitoring#0": false,
      "vnd.r.critical-unreviewed": "none",
      "vnd.c.critical-unreviewed": false,
    },
  },
  {
    says: "Two of five: a finding, and just not the cap",
    given: {
      vendors: [
        ...repeated(2, "reviewed", { criticality: "critical", riskReviewDate: "2026-06-01" }),
        ...repeated(3, "never", { criticality: "critical", riskReviewDate: "never" }),
      ],
    },
    expect: {
      criticalReviewedPct: { low: 40, high: 40, level: 2 },
      "vnd.p.risk-monitoring#0": true,
      "vnd.r.critical-unreviewed": "finding",
      "vnd.c.critical-unreviewed": false,
    },
  },
  {
    says: "One of three",
    given: {
      vendors: [
        { id: "reviewed", criticality: "critical", riskReviewDate: "2026-06-01" },
        ...repeated(2, "never", { criticality: "critical", riskReviewDate: "never" }),
      ],
    },
    expect: { criticalReviewedPct: "100/3", "vnd.c.critical-unreviewed": true },
  },
  {
    says: "11 of 20 suppliers with sensitive data gave real evidence, 13 of 20 signed security terms; a questionnaire is no evidence",
    given: {
      vendors: [
        ...repeated(11, "certified", {
          criticality: "standard",
          dataAccess: "confidential",
          securityEvidence: "certificate-or-attestation",
          securityClauses: true,
        }),
        ...repeated(2, "asked", { criticality: "critical", dataAccess: "restricted", securityEvidence: "questionnaire", securityClauses: true }),
        ...repeated(7, "bare", { criticality: "standard", dataAccess: "restricted", securityEvidence: "none", securityClauses: false }),
      ],
    },
    expect: { securityEvidencePct: { low: 55, high: 55, level: 3 }, securityClausePct: { low: 65, high: 65, level: 3 }, "vnd.r.clauses": "none" },
  },
  {
    says: "Half gave evidence, six of ten signed; a critical supplier without data needs the terms and no evidence",
    given: {
      vendors: [
        ...repeated(4, "audited", { criticality: "standard", dataAccess: "confidential", securityEvidence: "own-audit", securityClauses: true }),
        ...repeated(4, "bare", { criticality: "standard", dataAccess: "confidential", securityEvidence: "none", securityClauses: false }),
        ...repeated(2, "power", { criticality: "critical", dataAccess: "none", securityEvidence: "none", securityClauses: true }),
      ],
    },
    expect: { securityEvidencePct: { low: 50, high: 50, level: 2 }, securityClausePct: { low: 60, high: 60, level: 2 }, "vnd.r.clauses": "finding" },
  },
  {
    says: "Four of five suppliers with access come in by personal, protected accounts",
    given: { vendorsWithRemoteAccess: 5, vendorsRemoteAccessControlled: 4 },
    expect: {
      remoteAccessControlledPct: { low: 80, high: 80, level: 3 },
      "vnd.p.access-control#0": false,
      "vnd.r.remote-access": "none",
      "vnd.c.open-access": false,
    },
  },
  {
    says: "Half do: a finding, and just not the cap",
    given: { vendorsWithRemoteAccess: 4, vendorsRemoteAccessControlled: 2 },
    expect: {
      remoteAccessControlledPct: { low: 50, high: 50, level: 2 },
      "vnd.p.access-control#0": true,
      "vnd.r.remote-access": "finding",
      "vnd.c.open-access": false,
    },
  },
  {
    says: "Two of five",
    given: { vendorsWithRemoteAccess: 5, vendorsRemoteAccessControlled: 2 },
    expect: { remoteAccessControlledPct: { low: 40, high: 40, level: 1 }, "vnd.c.open-access": true },
  },
  {
    says: "No supplier has access",
    given: { vendorsWithRemoteAccess: 0, vendorsRemoteAccessControlled: 0 },
    expect: { remoteAccessControlledPct: "not applicable", "vnd.r.remote-access": "none", "vnd.c.open-access": false, "vnd.p.access-control#0": false },
  },

  // Who holds the keys, and the way out.
  {
    says: "Only the provider can sign in",
    given: { providerKeyControl: "provider-only" },
    expect: {
      "vnd.c.provider-holds-keys": true,
      "vnd.r.provider-holds-keys": "finding",
      "vnd.p.provider-independence#0": true,
      "vnd.p.provider-independence#1": false,
      "vnd.p.provider-independence#2": false,
    },
  },
  {
    says: "A shared sign-in that is written down nowhere",
    given: { providerKeyControl: "shared-undocumented" },
    expect: {
      "vnd.c.provider-holds-keys": false,
      "vnd.r.provider-holds-keys": "finding",
      "vnd.p.provider-independence#0": false,
      "vnd.p.provider-independence#1": true,
    },
  },
  {
    says: "An emergency account of the company's own that nobody ever tried",
    given: { providerKeyControl: "own-emergency-account" },
    expect: { "vnd.r.provider-holds-keys": "none", "vnd.p.provider-independence#1": false, "vnd.p.provider-independence#2": true },
  },
  {
    says: "Tried, and it works",
    given: { providerKeyControl: "own-and-tested" },
    expect: { "vnd.c.provider-holds-keys": false, "vnd.r.provider-holds-keys": "none", "vnd.p.provider-independence#2": false },
  },
  {
    says: "One critical supplier without a way out; an outline is a way, weeks are no lock",
    given: {
      vendors: [
        { id: "erp", criticality: "critical", substitutability: "practically-none", exitPlan: "none" },
        { id: "mail", criticality: "critical", substitutability: "months", exitPlan: "outline" },
        { id: "line", criticality: "critical", substitutability: "weeks", exitPlan: "none" },
        { id: "store", criticality: "important", substitutability: "months", exitPlan: "none" },
      ],
    },
    expect: { lockedInCriticalCount: { low: 1, high: 1, level: 4 }, "vnd.r.lock-in": "none" },
  },
  {
    says: "Two are level 3 and a finding",
    given: { vendors: repeated(2, "locked", { criticality: "critical", substitutability: "months", exitPlan: "none" }) },
    expect: { lockedInCriticalCount: { low: 2, high: 2, level: 3 }, "vnd.r.lock-in": "finding" },
  },
  {
    says: "Three are level 2",
    given: { vendors: repeated(3, "locked", { criticality: "critical", substitutability: "months", exitPlan: "none" }) },
    expect: { lockedInCriticalCount: { low: 3, high: 3, level: 2 } },
  },
  {
    says: "40 % of spend with one supplier that takes months to replace is the edge; the rest in one row is nobody's share",
    given: {
      vendors: [
        { id: "msp", criticality: "critical", substitutability: "months", annualSpend: 40_000 },
        { id: "line", criticality: "standard", substitutability: "days", annualSpend: 10_000 },
        { id: "other", criticality: "standard", substitutability: "days", annualSpend: 50_000 },
      ],
    },
    // 40² + 10², the row of the rest in the total only.
    expect: { topVendorSharePct: 40, vendorHhi: 1_700, "vnd.r.concentration": "none" },
  },
  {
    says: "41 % are a finding",
    given: {
      vendors: [
        { id: "msp", criticality: "critical", substitutability: "months", annualSpend: 41_000 },
        { id: "line", criticality: "standard", substitutability: "days", annualSpend: 59_000 },
      ],
    },
    // 41² + 59².
    expect: { topVendorSharePct: 59, vendorHhi: 5_162, "vnd.r.concentration": "finding" },
  },
  {
    says: "No relation ended, so none was closed badly",
    given: { vendorOffboarded24m: 0, vendorOffboardedClean24m: 0 },
    expect: { "vnd.p.exit#0": false, "vnd.p.exit#1": false },
  },
  {
    says: "All five ended relations were closed cleanly",
    given: { vendorOffboarded24m: 5, vendorOffboardedClean24m: 5 },
    expect: { "vnd.p.exit#0": false, "vnd.p.exit#1": false },
  },
  {
    says: "Four of five were, which is the edge",
    given: { vendorOffboarded24m: 5, vendorOffboardedClean24m: 4 },
    expect: { "vnd.p.exit#0": false, "vnd.p.exit#1": true },
  },
  {
    says: "Three of five were",
    given: { vendorOffboarded24m: 5, vendorOffboardedClean24m: 3 },
    expect: { "vnd.p.exit#0": true, "vnd.p.exit#1": true },
  },
];

import { type AreaExample, repeated } from "../example.js";

/** Risks that an executive owns and has decided on, as the company wrote them before the assessment. */
const owned = (count: number) => repeated(count, "owned", { source: "company", owner: "COO", treatment: "accept", likelihood: 2, impact: 3 });

/** Risks that nobody has taken on. */
const orphaned = (count: number) => repeated(count, "orphaned", { source: "company", owner: { none: true }, treatment: "undecided", likelihood: 2, impact: 3 });

/** High risks whose work should be done by this day. */
const due = (count: number, treatmentDue: `${number}-${number}-${number}`) =>
  repeated(count, "due", { source: "company", owner: "COO", treatment: "reduce", treatmentDue, likelihood: 3, impact: 5 });

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "A company that has shown nothing yet: every question about its security stays open",
    given: { remoteAccessWithoutMfa: { unknown: "The gateway was not tested yet" } },
    expect: {
      mfaCoveragePct: "unknown",
      privilegedMfaPct: "unknown",
      phishResistantMfaPct: "unknown",
      edrCoveragePct: "unknown",
      patchCompliancePct: "unknown",
      portableEncryptionPct: "unknown",
      localAdminPct: "unknown",
      // A count that nobody knows may be any from 0, without an upper end.
      criticalFixDays: { low: 0 },
      staleAccountPct: "unknown",
      leaverTimelinessPct: "unknown",
      riskTreatmentPct: "unknown",
      highRiskOverdueCount: { low: 0 },
      "sec.c.remote-without-mfa": "unknown",
      "sec.c.admin-without-mfa": "unknown",
      "sec.c.no-risk-assessment": "unknown",
      "sec.c.exposed-critical": "unknown",
      "sec.r.remote-mfa": "open-question",
      "sec.r.admin-mfa": "open-question",
      "sec.r.admins-not-counted": "open-question",
      "sec.r.exposed-critical": "open-question",
      "sec.r.edr-gap": "open-question",
      "sec.r.unwatched": "open-question",
      "sec.r.flat-network": "open-question",
      "sec.r.unencrypted": "open-question",
      "sec.r.no-ir-exercise": "open-question",
      "sec.r.risk-unowned": "open-question",
      "sec.r.no-risk-assessment": "open-question",
      "sec.r.hipaa-risk-analysis": "open-question",
      "sec.r.leavers": "open-question",
      "sec.r.insurance-mismatch": "open-question",
      "sec.r.payment-fraud": "open-question",
      "sec.r.uninsured": "open-question",
      "sec.p.ownership-policy#0": "unknown",
      "sec.p.risk-assessment#0": "unknown",
      "sec.p.identity-mfa#0": "unknown",
      "sec.p.endpoint-vuln#0": "unknown",
      "sec.p.endpoint-vuln#1": "unknown",
      "sec.p.network-protection#0": "unknown",
      "sec.p.detect-monitor#0": "unknown",
      "sec.p.detect-monitor#1": "unknown",
      "sec.p.incident-response#0": "unknown",
      "sec.p.email-payment-fraud#0": "unknown",
      "sec.p.email-payment-fraud#1": "unknown",
      "sec.p.legal-contract-duties#0": "unknown",
      "sec.p.security-programme#0": "unknown",
    },
  },

  // Signing in.
  {
    says: "Nothing reachable from the internet takes a password alone, and every administrator has a second account",
    given: { remoteAccessWithoutMfa: false, privilegedAccountsTotal: 8, privilegedAccountsSeparate: 8 },
    expect: { "sec.c.remote-without-mfa": false, "sec.r.remote-mfa": "none", "sec.p.identity-mfa#0": false },
  },
  {
    says: "One forgotten mail portal is enough",
    given: { remoteAccessWithoutMfa: true },
    expect: { "sec.c.remote-without-mfa": true, "sec.r.remote-mfa": "finding", "sec.p.identity-mfa#0": true },
  },
  {
    says: "Refusing to have the gateway tested holds the area as if it were open, but makes no finding",
    given: { remoteAccessWithoutMfa: { unknown: "Test not allowed", refused: true } },
    expect: { "sec.c.remote-without-mfa": true, "sec.r.remote-mfa": "open-question" },
  },
  {
    says: "One of eight administrators reads mail with the administrator account",
    given: { remoteAccessWithoutMfa: false, privilegedAccountsTotal: 8, privilegedAccountsSeparate: 7 },
    expect: { "sec.p.identity-mfa#0": true },
  },
  {
    says: "All 20 administrators sign in with a second factor",
    given: { privilegedAccountsTotal: 20, privilegedAccountsMfa: 20 },
    expect: {
      privilegedMfaPct: { low: 100, high: 100, level: 5 },
      "sec.c.admin-without-mfa": false,
      "sec.r.admin-mfa": "none",
      "sec.r.admins-not-counted": "none",
    },
  },
  {
    says: "19 of 20 do: the missing one brings the level down to 2 and holds the area",
    given: { privilegedAccountsTotal: 20, privilegedAccountsMfa: 19 },
    expect: { privilegedMfaPct: { low: 95, high: 95, level: 2 }, "sec.c.admin-without-mfa": true, "sec.r.admin-mfa": "finding" },
  },
  {
    says: "No administrator at all means that nobody counted",
    given: { privilegedAccountsTotal: 0, privilegedAccountsMfa: 0 },
    expect: { privilegedMfaPct: "not applicable", "sec.c.admin-without-mfa": true, "sec.r.admin-mfa": "none", "sec.r.admins-not-counted": "finding" },
  },
  {
    says: "Of 100 accounts 95 must use a second factor, 15 a key; 10 people rule their own computer, 6 accounts sleep: all just level 3",
    given: { userAccountsTotal: 100, userAccountsMfa: 95, userAccountsMfaPhishResistant: 15, localAdminUsers: 10, staleAccounts90d: 6 },
    expect: {
      mfaCoveragePct: { low: 95, high: 95, level: 3 },
      phishResistantMfaPct: { low: 15, high: 15, level: 3 },
      localAdminPct: { low: 10, high: 10, level: 3 },
      staleAccountPct: { low: 6, high: 6, level: 3 },
    },
  },
  {
    says: "One account worse on each side, and all four are level 2",
    given: { userAccountsTotal: 100, userAccountsMfa: 94, userAccountsMfaPhishResistant: 14, localAdminUsers: 11, staleAccounts90d: 7 },
    expect: {
      mfaCoveragePct: { low: 94, high: 94, level: 2 },
      phishResistantMfaPct: { low: 14, high: 14, level: 2 },
      localAdminPct: { low: 11, high: 11, level: 2 },
      staleAccountPct: { low: 7, high: 7, level: 2 },
    },
  },
  {
    says: "A model house: everybody with a second factor, four in five with a key, no local administrator, one sleeping account",
    given: { userAccountsTotal: 100, userAccountsMfa: 100, userAccountsMfaPhishResistant: 80, localAdminUsers: 0, staleAccounts90d: 1 },
    expect: {
      mfaCoveragePct: { low: 100, high: 100, level: 5 },
      phishResistantMfaPct: { low: 80, high: 80, level: 5 },
      localAdminPct: { low: 0, high: 0, level: 5 },
      staleAccountPct: { low: 1, high: 1, level: 5 },
    },
  },
  {
    says: "Eight of ten leavers were locked out within a day, and none can still sign in",
    given: { leaversSampled: 10, leaversDisabledWithin1d: 8, leaverAccountsActive: 0 },
    expect: { leaverTimelinessPct: { low: 80, high: 80, level: 3 }, "sec.r.leavers": "none" },
  },
  {
    says: "Seven of ten are too few",
    given: { leaversSampled: 10, leaversDisabledWithin1d: 7, leaverAccountsActive: 0 },
    expect: { leaverTimelinessPct: { low: 70, high: 70, level: 2 }, "sec.r.leavers": "finding" },
  },
  {
    says: "Three of five leavers were locked out in a day: five are enough to say so",
    given: { leaversSampled: 5, leaversDisabledWithin1d: 3, leaverAccountsActive: 0 },
    expect: { leaverTimelinessPct: { low: 60, high: 60, level: 2 }, "sec.r.leavers": "finding" },
  },
  {
    says: "Of four leavers a share says nothing, even if all were late",
    given: { leaversSampled: 4, leaversDisabledWithin1d: 0, leaverAccountsActive: 0 },
    expect: { leaverTimelinessPct: "not applicable", "sec.r.leavers": "none" },
  },
  { says: "One former colleague who can still sign in is a finding by itself", given: { leaverAccountsActive: 1 }, expect: { "sec.r.leavers": "finding" } },

  // Devices and weaknesses.
  {
    says: "95 of 100 devices report to detection, 80 are patched",
    given: { endpointsTotal: 100, endpointsWithEdr: 95, endpointsPatchCompliant: 80 },
    expect: { edrCoveragePct: { low: 95, high: 95, level: 3 }, patchCompliancePct: { low: 80, high: 80, level: 3 }, "sec.r.edr-gap": "none" },
  },
  {
    says: "94 report, 79 are patched",
    given: { endpointsTotal: 100, endpointsWithEdr: 94, endpointsPatchCompliant: 79 },
    expect: { edrCoveragePct: { low: 94, high: 94, level: 2 }, patchCompliancePct: { low: 79, high: 79, level: 2 }, "sec.r.edr-gap": "finding" },
  },
  {
    says: "18 of 20 laptops are encrypted: with personal data of customers each of the two is a case for the authorities",
    given: { portableEndpointsTotal: 20, portableEndpointsEncrypted: 18, handlesPersonalData: true },
    expect: { portableEncryptionPct: { low: 90, high: 90, level: 2 }, "sec.r.unencrypted": "finding" },
  },
  {
    says: "17 of 20, in a company of 49 without personal data: level 2 and no finding",
    given: { portableEndpointsTotal: 20, portableEndpointsEncrypted: 17, handlesPersonalData: false, employeeCount: 49 },
    expect: { portableEncryptionPct: { low: 85, high: 85, level: 2 }, "sec.r.unencrypted": "none" },
  },
  {
    says: "The same with 50 staff is one",
    given: { portableEndpointsTotal: 20, portableEndpointsEncrypted: 17, handlesPersonalData: false, employeeCount: 50 },
    expect: { "sec.r.unencrypted": "finding" },
  },
  {
    says: "19 of 20 are enough, personal data or not",
    given: { portableEndpointsTotal: 20, portableEndpointsEncrypted: 19, handlesPersonalData: true },
    expect: { portableEncryptionPct: { low: 95, high: 95, level: 3 }, "sec.r.unencrypted": "none" },
  },
  {
    says: "Critical findings are closed in 30 days: level 3, on a base of just five",
    given: { criticalVulnsClosed12m: 5, criticalVulnsCloseDaysMedian: 30 },
    expect: { criticalFixDays: { low: 30, high: 30, level: 3 } },
  },
  {
    says: "31 days are level 2",
    given: { criticalVulnsClosed12m: 5, criticalVulnsCloseDaysMedian: 31 },
    expect: { criticalFixDays: { low: 31, high: 31, level: 2 } },
  },
  {
    says: "A median of four findings says nothing",
    given: { criticalVulnsClosed12m: 4, criticalVulnsCloseDaysMedian: 7 },
    expect: { criticalFixDays: "not applicable" },
  },
  {
    says: "A clean scan 120 days ago",
    given: { vulnScanDate: "2026-03-02", internetFacingCriticalOpen: 0, internetFacingCriticalOver14d: 0 },
    expect: { "sec.p.endpoint-vuln#0": false, "sec.p.endpoint-vuln#1": false, "sec.c.exposed-critical": false, "sec.r.exposed-critical": "none" },
  },
  {
    says: "The same 121 days ago is no routine; a weakness found yesterday is still within its two weeks",
    given: { vulnScanDate: "2026-03-01", internetFacingCriticalOpen: 1, internetFacingCriticalOver14d: 0 },
    expect: { "sec.p.endpoint-vuln#0": true, "sec.p.endpoint-vuln#1": true, "sec.c.exposed-critical": false },
  },
  {
    says: "A weakness open to the internet for three weeks holds the whole area",
    given: { vulnScanDate: "2026-06-29", internetFacingCriticalOpen: 1, internetFacingCriticalOver14d: 1 },
    expect: { "sec.p.endpoint-vuln#0": true, "sec.p.endpoint-vuln#1": true, "sec.c.exposed-critical": true, "sec.r.exposed-critical": "finding" },
  },

  // The network and who watches it.
  {
    says: "Zones, a supported firewall, rules read 400 days ago; no machines to keep apart",
    given: {
      networkSegmented: "main-zones",
      hasOnPremServers: true,
      firewallSupported: true,
      operationalDevicesOnUserNetwork: { notApplicable: "An office without machines" },
      firewallRulesReviewDate: "2025-05-26",
    },
    expect: { "sec.p.network-protection#0": false, "sec.r.flat-network": "none" },
  },
  {
    says: "Rules read 401 days ago",
    given: { networkSegmented: "main-zones", firewallRulesReviewDate: "2025-05-25" },
    expect: { "sec.p.network-protection#0": true },
  },
  {
    says: "Keeping guests apart is enough without servers of one's own",
    given: {
      networkSegmented: "guest-only",
      hasOnPremServers: false,
      firewallSupported: true,
      operationalDevicesOnUserNetwork: false,
      firewallRulesReviewDate: "2026-06-01",
    },
    expect: { "sec.p.network-protection#0": false, "sec.r.flat-network": "none" },
  },
  {
    says: "With servers it is not, though no finding yet",
    given: { networkSegmented: "guest-only", hasOnPremServers: true, operationalDevicesOnUserNetwork: false },
    expect: { "sec.p.network-protection#0": true, "sec.r.flat-network": "none" },
  },
  {
    says: "Machines on the office network are a finding whatever zones there are",
    given: { networkSegmented: "tested-zones", operationalDevicesOnUserNetwork: true },
    expect: { "sec.p.network-protection#0": true, "sec.r.flat-network": "finding" },
  },
  {
    says: "Alerts are watched day and night, logs of critical systems kept elsewhere",
    given: { alertWatch: "round-the-clock-managed", logsCentralised: "critical-systems" },
    expect: { "sec.p.detect-monitor#0": false, "sec.p.detect-monitor#1": false, "sec.r.unwatched": "none" },
  },
  {
    says: "Business hours leave nights and weekends, which allows level 3 and no more",
    given: { alertWatch: "business-hours", logsCentralised: "all" },
    expect: { "sec.p.detect-monitor#0": false, "sec.p.detect-monitor#1": true, "sec.r.unwatched": "none" },
  },
  {
    says: "One person when there is time is nobody",
    given: { alertWatch: "one-person-when-free" },
    expect: { "sec.p.detect-monitor#0": true, "sec.r.unwatched": "finding" },
  },

  // Papers: policy, risks, plan, insurance.
  {
    says: "Policy of 760 days ago, a named manager, a penetration test as old",
    given: { securityPolicyDate: "2024-05-31", securityOwner: "named-manager", penTestDate: "2024-05-31" },
    expect: { "sec.p.ownership-policy#0": false, "sec.p.security-programme#0": false },
  },
  {
    says: "Both one day older",
    given: { securityPolicyDate: "2024-05-30", securityOwner: "named-manager", penTestDate: "2024-05-30" },
    expect: { "sec.p.ownership-policy#0": true, "sec.p.security-programme#0": true },
  },
  {
    says: "A fresh policy helps little when IT staff answer for security beside their work",
    given: { securityPolicyDate: "2026-06-01", securityOwner: "it-staff-alongside" },
    expect: { "sec.p.ownership-policy#0": true },
  },
  {
    says: "Seven of ten risks have an owner and a decision, in a register 400 days old",
    given: { riskAssessmentDate: "2025-05-26", regulatoryRegimes: ["hipaa"], risks: [...owned(7), ...orphaned(3)] },
    expect: {
      riskTreatmentPct: { low: 70, high: 70, level: 3 },
      "sec.r.risk-unowned": "none",
      "sec.p.risk-assessment#0": false,
      "sec.r.hipaa-risk-analysis": "none",
      "sec.r.no-risk-assessment": "none",
      "sec.c.no-risk-assessment": false,
    },
  },
  {
    says: "Six of ten, 401 days: late for a clinic, not yet missing for others",
    given: { riskAssessmentDate: "2025-05-25", regulatoryRegimes: ["hipaa"], risks: [...owned(6), ...orphaned(4)] },
    expect: {
      riskTreatmentPct: { low: 60, high: 60, level: 2 },
      "sec.r.risk-unowned": "finding",
      "sec.p.risk-assessment#0": true,
      "sec.r.hipaa-risk-analysis": "finding",
      "sec.c.no-risk-assessment": false,
      "sec.r.no-risk-assessment": "none",
    },
  },
  {
    says: "Eight recorded risks are the least; after 760 days the assessment still counts for the area, not for the practice",
    given: { riskAssessmentDate: "2024-05-31", regulatoryRegimes: { none: true }, risks: owned(8) },
    expect: {
      riskTreatmentPct: { low: 100, high: 100, level: 5 },
      "sec.c.no-risk-assessment": false,
      "sec.r.no-risk-assessment": "none",
      "sec.p.risk-assessment#0": true,
      "sec.r.hipaa-risk-analysis": "none",
    },
  },
  {
    says: "After 761 days it does not",
    given: { riskAssessmentDate: "2024-05-30", risks: owned(8) },
    expect: { "sec.c.no-risk-assessment": true, "sec.r.no-risk-assessment": "finding" },
  },
  {
    says: "A fresh assessment with seven risks of the company is too thin for the practice, and enough for the rest",
    given: { riskAssessmentDate: "2026-06-01", risks: owned(7) },
    expect: { "sec.p.risk-assessment#0": true, "sec.c.no-risk-assessment": false, "sec.r.no-risk-assessment": "none" },
  },
  {
    says: "High risks that only the assessor found enter the base and earn nothing; the small one does not enter",
    given: {
      riskAssessmentDate: "2026-06-01",
      risks: [
        { id: "found-high", source: "assessor", owner: "CEO", treatment: "accept", likelihood: 3, impact: 5 },
        // Once in 10 to 20 years, but ruinous: 2 × 5 = 10 is high as well.
        { id: "found-ruinous", source: "assessor", owner: "CEO", treatment: "accept", likelihood: 2, impact: 5 },
        { id: "found-small", source: "assessor", owner: "CEO", treatment: "accept", likelihood: 4, impact: 3 },
      ],
    },
    expect: { riskTreatmentPct: { low: 0, high: 0, level: 0 }, "sec.r.no-risk-assessment": "finding" },
  },
  {
    says: "Reducing without a date is no decision; accepting needs none",
    given: {
      risks: [
        { id: "dated", source: "company", owner: "COO", treatment: "reduce", treatmentDue: "2026-12-31", likelihood: 2, impact: 2 },
        { id: "undated", source: "company", owner: "COO", treatment: "transfer", treatmentDue: { none: true }, likelihood: 2, impact: 2 },
        { id: "accepted", source: "company", owner: "COO", treatment: "accept", treatmentDue: { none: true }, likelihood: 2, impact: 2 },
        { id: "avoided", source: "company", owner: { none: true }, treatment: "avoid", likelihood: 2, impact: 2 },
      ],
    },
    expect: { riskTreatmentPct: 50 },
  },
  {
    says: "Two high risks are overdue since yesterday; one due today is in time",
    given: { risks: [...due(2, "2026-06-29"), { id: "today", treatment: "reduce", treatmentDue: "2026-06-30", likelihood: 5, impact: 3 }] },
    expect: { highRiskOverdueCount: { low: 2, high: 2, level: 3 } },
  },
  {
    says: "Three are level 2; a late risk of 4 × 3 is not high and does not count",
    given: { risks: [...due(3, "2026-06-29"), { id: "lesser", treatment: "reduce", treatmentDue: "2026-01-01", likelihood: 4, impact: 3 }] },
    expect: { highRiskOverdueCount: { low: 3, high: 3, level: 2 } },
  },
  {
    says: "A date that nobody wrote down for the assessor leaves the count between one and two",
    given: { risks: [...due(1, "2026-06-29"), { id: "open", treatment: "reduce", likelihood: 5, impact: 5 }] },
    expect: { highRiskOverdueCount: { low: 1, high: 2 } },
  },
  {
    says: "Expected yearly loss over the two risks with both figures; the third has no frequency and is left out",
    given: {
      risks: [
        { id: "ransomware", singleLossExpectancy: 200_000, annualRateOfOccurrence: 0.1 },
        { id: "fraud", singleLossExpectancy: 10_000, annualRateOfOccurrence: 2 },
        { id: "fire", singleLossExpectancy: 900_000, annualRateOfOccurrence: { none: true } },
      ],
    },
    // 200,000 × 0.1 + 10,000 × 2.
    expect: { annualLossExpectancy: 40_000 },
  },
  {
    says: "Security takes 30,000 of 400,000 spent on technology",
    given: {
      securityAnnualSpend: 30_000,
      budgetLines: [
        { id: "staff", actualPriorYear: 250_000 },
        { id: "software", actualPriorYear: 150_000 },
      ],
    },
    expect: { securitySpendSharePct: 7.5 },
  },
  {
    says: "The plan is 760 days old and was rehearsed 400 days ago",
    given: { incidentPlanDate: "2024-05-31", incidentExerciseDate: "2025-05-26" },
    expect: { "sec.p.incident-response#0": false, "sec.r.no-ir-exercise": "none" },
  },
  {
    says: "A rehearsal 401 days ago",
    given: { incidentPlanDate: "2026-01-01", incidentExerciseDate: "2025-05-25" },
    expect: { "sec.p.incident-response#0": true, "sec.r.no-ir-exercise": "finding" },
  },
  {
    says: "Call-back before every change of bank details, and mail in the company's name is rejected when forged",
    given: { paymentChangeVerified: true, emailDmarcPolicy: "quarantine" },
    expect: { "sec.p.email-payment-fraud#0": false, "sec.p.email-payment-fraud#1": false, "sec.r.payment-fraud": "none" },
  },
  {
    says: "No call-back; the mail policy only watches",
    given: { paymentChangeVerified: false, emailDmarcPolicy: "none" },
    expect: { "sec.p.email-payment-fraud#0": true, "sec.p.email-payment-fraud#1": true, "sec.r.payment-fraud": "finding" },
  },
  {
    says: "Insured, and the answers given to the insurer are true",
    given: { cyberInsuranceInForce: true, insuranceAnswersVerified: true },
    expect: { "sec.r.insurance-mismatch": "none", "sec.r.uninsured": "none", "sec.p.legal-contract-duties#0": false },
  },
  {
    says: "Insured on answers that are not true",
    given: { cyberInsuranceInForce: true, insuranceAnswersVerified: false },
    expect: { "sec.r.insurance-mismatch": "finding", "sec.r.uninsured": "none", "sec.p.legal-contract-duties#0": true },
  },
  {
    says: "Without insurance there are no answers to check",
    given: { cyberInsuranceInForce: false },
    expect: { "sec.r.insurance-mismatch": "none", "sec.r.uninsured": "finding", "sec.p.legal-contract-duties#0": false },
  },
];

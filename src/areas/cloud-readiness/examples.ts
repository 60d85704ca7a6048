import { type AreaExample, repeated } from "../example.js";

/** A workload on a server of the company's own. */
const onSite = { currentHosting: "on-premises", status: "not-started", disposition: "undecided", renewalFunded: false, targetDate: { none: true } } as const;

/** A move that nobody has started yet. */
const move = { disposition: "rehost", status: "planned" } as const;

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "Neither workloads nor accounts were seen: nothing about the cloud can be said",
    given: { cloudRootMfa: { unknown: "Console not opened yet" } },
    expect: {
      dispositionDecidedPct: "unknown",
      businessCaseWorkloadPct: "unknown",
      eosHardwareWorkloadPct: "unknown",
      // A share that nobody knows may be any.
      cloudWastePct: { low: 0, high: 100 },
      cloudBudgetVariancePct: "unknown",
      cloudGovernedPct: "unknown",
      internetHeadroomPct: { low: 0, high: 100 },
      "cld.c.no-workload-list": "unknown",
      "cld.c.root-without-mfa": "unknown",
      "cld.c.ungoverned-accounts": "unknown",
      "cld.r.root-mfa": "open-question",
      "cld.r.ungoverned": "open-question",
      "cld.r.tenant-baseline": "open-question",
      "cld.r.no-workload-list": "open-question",
      "cld.r.undecided": "open-question",
      "cld.r.hardware-deadline": "open-question",
      "cld.r.no-case": "open-question",
      "cld.r.waste": "open-question",
      "cld.r.internet": "open-question",
      "cld.r.bandwidth": "open-question",
      "cld.r.residency": "open-question",
      "cld.r.misconfig": "open-question",
      "cld.p.position#0": "unknown",
      "cld.p.foundation#0": "unknown",
      "cld.p.foundation#1": "unknown",
      "cld.p.shared-responsibility#0": "unknown",
      "cld.p.network-identity#0": "unknown",
      "cld.p.connectivity#0": "unknown",
      "cld.p.connectivity#1": "unknown",
      "cld.p.skills-operating#0": "unknown",
      "cld.p.compliance-exit#0": "unknown",
      "cld.p.compliance-exit#1": "unknown",
    },
  },

  // A position, and who decides.
  {
    says: "A written position of 760 days ago, and a person who decides",
    given: { cloudStrategyDate: "2024-05-31", cloudDecisionOwner: "T. Nakamura" },
    expect: { "cld.p.position#0": false },
  },
  {
    says: "One day older",
    given: { cloudStrategyDate: "2024-05-30", cloudDecisionOwner: "T. Nakamura" },
    expect: { "cld.p.position#0": true },
  },
  {
    says: "A fresh position, and nobody decides",
    given: { cloudStrategyDate: "2026-06-01", cloudDecisionOwner: { none: true } },
    expect: { "cld.p.position#0": true },
  },
  {
    says: "100 staff need half a person with cloud skills, or a partner",
    given: { employeeCount: 100, cloudSkillsFte: 0.5, cloudPartnerContracted: false },
    expect: { "cld.p.skills-operating#0": false },
  },
  {
    says: "40 staff need a fifth of one; a tenth is too little",
    given: { employeeCount: 40, cloudSkillsFte: 0.1, cloudPartnerContracted: false },
    expect: { "cld.p.skills-operating#0": true },
  },
  {
    says: "With a partner none is needed",
    given: { employeeCount: 400, cloudSkillsFte: 0, cloudPartnerContracted: true },
    expect: { "cld.p.skills-operating#0": false },
  },

  // Workloads: listed, decided, reckoned.
  {
    says: "A list of workloads is kept, and 13 of 20 have a decided future, staying included; a proposal is no decision",
    given: {
      workloads: [
        ...repeated(8, "staying", { disposition: "retain", dispositionDecidedBy: "T. Nakamura" }),
        ...repeated(5, "moving", { disposition: "rehost", dispositionDecidedBy: "T. Nakamura" }),
        ...repeated(4, "proposed", { disposition: "repurchase", dispositionDecidedBy: { none: true } }),
        ...repeated(3, "open", { disposition: "undecided", dispositionDecidedBy: { none: true } }),
      ],
    },
    answers: { "cld.p.workload-assessment": 3 },
    expect: {
      dispositionDecidedPct: { low: 65, high: 65, level: 3 },
      "cld.r.undecided": "none",
      "cld.r.no-workload-list": "none",
      "cld.c.no-workload-list": false,
    },
  },
  {
    says: "A list made only in the assessment: nobody has ever kept one, and three of five are decided",
    given: {
      workloads: [
        ...repeated(3, "staying", { disposition: "retain", dispositionDecidedBy: "T. Nakamura" }),
        ...repeated(2, "open", { disposition: "undecided", dispositionDecidedBy: { none: true } }),
      ],
    },
    answers: { "cld.p.workload-assessment": 0 },
    expect: {
      dispositionDecidedPct: { low: 60, high: 60, level: 2 },
      "cld.r.undecided": "finding",
      "cld.r.no-workload-list": "finding",
      "cld.c.no-workload-list": true,
    },
  },
  {
    says: "An empty list is none, whatever was answered",
    given: { workloads: [] },
    answers: { "cld.p.workload-assessment": 4 },
    expect: { dispositionDecidedPct: "not applicable", "cld.r.undecided": "none", "cld.r.no-workload-list": "finding", "cld.c.no-workload-list": true },
  },
  {
    says: "Of two workloads shares say nothing",
    given: {
      workloads: repeated(2, "bare", { ...move, dispositionDecidedBy: { none: true }, targetAnnualCost: { none: true }, migrationCost: { none: true } }),
    },
    expect: { dispositionDecidedPct: "not applicable", businessCaseWorkloadPct: "not applicable", "cld.r.no-case": "none" },
  },
  {
    says: "Three of five moves are reckoned through; what is done or stays needs no case any more",
    given: {
      workloads: [
        ...repeated(3, "reckoned", { ...move, targetAnnualCost: 1_000, migrationCost: 2_000 }),
        { id: "half", ...move, targetAnnualCost: 1_000, migrationCost: { none: true } },
        { id: "bare", ...move, targetAnnualCost: { none: true }, migrationCost: { none: true } },
        { id: "moved", disposition: "rehost", status: "done", targetAnnualCost: { none: true }, migrationCost: { none: true } },
        { id: "staying", disposition: "retain", status: "not-moving", targetAnnualCost: { none: true }, migrationCost: { none: true } },
      ],
    },
    expect: { businessCaseWorkloadPct: { low: 60, high: 60, level: 3 }, "cld.r.no-case": "none" },
  },
  {
    says: "Half of four",
    given: {
      workloads: [
        ...repeated(2, "reckoned", { ...move, targetAnnualCost: 1_000, migrationCost: 2_000 }),
        ...repeated(2, "bare", { ...move, targetAnnualCost: { none: true }, migrationCost: { none: true } }),
      ],
    },
    expect: { businessCaseWorkloadPct: { low: 50, high: 50, level: 2 }, "cld.r.no-case": "finding" },
  },
  {
    says: "One move saves 10,000 a year for 30,000, one costs 2,000 a year more for 10,000; the unreckoned one stays out",
    given: {
      workloads: [
        { id: "files", ...move, currentAnnualCost: 30_000, targetAnnualCost: 20_000, migrationCost: 30_000, technicalReadiness: 5 },
        { id: "erp", ...move, currentAnnualCost: 40_000, targetAnnualCost: 42_000, migrationCost: 10_000, technicalReadiness: 2 },
        { id: "line", ...move, currentAnnualCost: 90_000, targetAnnualCost: { none: true }, migrationCost: { none: true }, technicalReadiness: 2 },
        { id: "staying", disposition: "retain", status: "not-moving", targetAnnualCost: { none: true }, migrationCost: { none: true }, technicalReadiness: 1 },
      ],
    },
    // (10,000 × 5 − 30,000) + (−2,000 × 5 − 10,000); 40,000 / (10,000 − 2,000) × 12; (5 + 2 + 2) / 3.
    expect: { fiveYearNetSaving: 0, migrationPaybackMonths: 60, readinessScoreAvg: 3 },
  },
  {
    says: "A move that saves nothing never pays back, and may still be right",
    given: { workloads: [{ id: "erp", ...move, currentAnnualCost: 40_000, targetAnnualCost: 42_000, migrationCost: 10_000 }] },
    expect: { fiveYearNetSaving: -20_000, migrationPaybackMonths: "not applicable" },
  },
  {
    says: "One of five own workloads loses support within the year without a plan; a funded renewal and a dated move are plans",
    given: {
      workloads: [
        { id: "bare", ...onSite, hardwareEndOfSupport: "2027-06-29" },
        { id: "renewed", ...onSite, disposition: "retain", renewalFunded: true, hardwareEndOfSupport: "2026-12-31" },
        { id: "moving", ...onSite, disposition: "rehost", targetDate: "2026-12-31", hardwareEndOfSupport: "2026-12-31" },
        { id: "next-year", ...onSite, hardwareEndOfSupport: "2027-06-30" },
        { id: "lasting", ...onSite, currentHosting: "colocation", hardwareEndOfSupport: "never" },
        { id: "mail", currentHosting: "saas", status: "not-moving", disposition: "retain" },
      ],
    },
    expect: { eosHardwareWorkloadPct: { low: 20, high: 20, level: 3 }, "cld.r.hardware-deadline": "none" },
  },
  {
    says: "Three of four: the move comes a day late, the renewal is funded for what has already ended, one was retained without money",
    given: {
      workloads: [
        { id: "late", ...onSite, disposition: "rehost", targetDate: "2027-01-01", hardwareEndOfSupport: "2026-12-31" },
        { id: "ended", ...onSite, disposition: "retain", renewalFunded: true, hardwareEndOfSupport: "2026-06-29" },
        { id: "hoping", ...onSite, disposition: "retain", hardwareEndOfSupport: "2026-12-31" },
        { id: "lasting", ...onSite, hardwareEndOfSupport: "never" },
      ],
    },
    expect: { eosHardwareWorkloadPct: { low: 75, high: 75, level: 0 }, "cld.r.hardware-deadline": "finding" },
  },
  {
    says: "One of four is level 2",
    given: {
      workloads: [{ id: "bare", ...onSite, hardwareEndOfSupport: "2026-12-31" }, ...repeated(3, "lasting", { ...onSite, hardwareEndOfSupport: "never" })],
    },
    expect: { eosHardwareWorkloadPct: { low: 25, high: 25, level: 2 }, "cld.r.hardware-deadline": "finding" },
  },
  {
    says: "Three of four workloads run in a cloud, rented software included",
    given: {
      workloads: [
        { id: "a", currentHosting: "iaas" },
        { id: "b", currentHosting: "paas" },
        { id: "c", currentHosting: "saas" },
        { id: "d", currentHosting: "private-hosted" },
      ],
    },
    expect: { cloudSharePct: 75 },
  },

  // Accounts, settings, money.
  {
    says: "Cloud accounts in order: root protected, structure prepared, no critical setting open, four of five governed",
    given: {
      usesIaaSOrPaaS: true,
      cloudRootMfa: true,
      landingZoneExists: true,
      cloudConfigCriticalFindings: 0,
      cloudAccountsTotal: 5,
      cloudAccountsGoverned: 4,
    },
    expect: {
      cloudGovernedPct: { low: 80, high: 80, level: 3 },
      "cld.c.root-without-mfa": false,
      "cld.r.root-mfa": "none",
      "cld.c.ungoverned-accounts": false,
      "cld.r.ungoverned": "none",
      "cld.p.foundation#0": false,
      "cld.p.foundation#1": false,
      "cld.r.misconfig": "none",
    },
  },
  {
    says: "A root account with a password alone, one critical setting open, half of the accounts governed",
    given: {
      usesIaaSOrPaaS: true,
      cloudRootMfa: false,
      landingZoneExists: true,
      cloudConfigCriticalFindings: 1,
      cloudAccountsTotal: 4,
      cloudAccountsGoverned: 2,
    },
    expect: {
      cloudGovernedPct: { low: 50, high: 50, level: 2 },
      "cld.c.root-without-mfa": true,
      "cld.r.root-mfa": "finding",
      "cld.c.ungoverned-accounts": false,
      "cld.r.ungoverned": "none",
      "cld.p.foundation#0": true,
      "cld.p.foundation#1": true,
      "cld.r.misconfig": "finding",
    },
  },
  {
    says: "Two of five accounts are governed",
    given: { usesIaaSOrPaaS: true, cloudAccountsTotal: 5, cloudAccountsGoverned: 2 },
    expect: { cloudGovernedPct: { low: 40, high: 40, level: 1 }, "cld.c.ungoverned-accounts": true, "cld.r.ungoverned": "finding" },
  },
  {
    says: "Of two accounts a share says nothing, but if neither is governed the cap holds",
    given: { usesIaaSOrPaaS: true, cloudAccountsTotal: 2, cloudAccountsGoverned: 0 },
    expect: { cloudGovernedPct: "not applicable", "cld.c.ungoverned-accounts": true },
  },
  {
    says: "A company without such accounts has no root to protect",
    given: { usesIaaSOrPaaS: false },
    expect: { "cld.c.root-without-mfa": false, "cld.r.root-mfa": "none", "cld.c.ungoverned-accounts": false, "cld.r.ungoverned": "none" },
  },
  {
    says: "Accounts that somebody opened without any structure",
    given: { cloudRootMfa: true, landingZoneExists: false },
    expect: { "cld.p.foundation#0": true },
  },
  {
    says: "The tenant was checked 400 days ago, and two of ten settings are open",
    given: { tenantBaselineCheckDate: "2025-05-26", tenantCriticalSettingsOpen: 2 },
    expect: { "cld.p.shared-responsibility#0": false, "cld.r.tenant-baseline": "none" },
  },
  {
    says: "401 days ago",
    given: { tenantBaselineCheckDate: "2025-05-25", tenantCriticalSettingsOpen: 0 },
    expect: { "cld.p.shared-responsibility#0": true, "cld.r.tenant-baseline": "none" },
  },
  {
    says: "Three are open",
    given: { tenantBaselineCheckDate: "2026-06-01", tenantCriticalSettingsOpen: 3 },
    expect: { "cld.p.shared-responsibility#0": true, "cld.r.tenant-baseline": "finding" },
  },
  {
    says: "27 % of the bill buys nothing, and the year closed 17 % below budget: both as the surveys have it",
    given: { cloudSpendWastePct: 27, cloudSpend12m: 83_000, cloudSpendBudget12m: 100_000 },
    expect: { cloudWastePct: { low: 27, high: 27, level: 3 }, cloudBudgetVariancePct: { low: 17, high: 17, level: 3 }, "cld.r.waste": "none" },
  },
  {
    says: "28 % and 18 % above",
    given: { cloudSpendWastePct: 28, cloudSpend12m: 118_000, cloudSpendBudget12m: 100_000 },
    expect: { cloudWastePct: { low: 28, high: 28, level: 2 }, cloudBudgetVariancePct: { low: 18, high: 18, level: 2 }, "cld.r.waste": "finding" },
  },
  {
    says: "Without a budget there is nothing to vary from",
    given: { cloudSpend12m: 50_000, cloudSpendBudget12m: 0 },
    expect: { cloudBudgetVariancePct: "not applicable" },
  },

  // The line, the sign-in, the law.
  {
    says: "The line is full to 70 % at busy times, two independent paths, up for 99.5 % of the year",
    given: { internetPeakUtilisationPct: 70, internetLinesIndependent: "two-independent", saasServicesCritical: 3, internetUptimePct12m: 99.5 },
    expect: {
      internetHeadroomPct: { low: 30, high: 30, level: 5 },
      "cld.r.bandwidth": "none",
      "cld.r.internet": "none",
      "cld.p.connectivity#0": false,
      "cld.p.connectivity#1": false,
    },
  },
  {
    says: "71 % are level 2 and hold the practice; 99.4 %",
    given: { internetPeakUtilisationPct: 71, internetUptimePct12m: 99.4 },
    expect: { internetHeadroomPct: { low: 29, high: 29, level: 2 }, "cld.r.bandwidth": "none", "cld.p.connectivity#0": true, "cld.p.connectivity#1": true },
  },
  { says: "80 % are the edge of the finding", given: { internetPeakUtilisationPct: 80 }, expect: { internetHeadroomPct: 20, "cld.r.bandwidth": "none" } },
  { says: "81 % are one", given: { internetPeakUtilisationPct: 81 }, expect: { internetHeadroomPct: 19, "cld.r.bandwidth": "finding" } },
  {
    says: "Two lines in one trench, nowhere else to work, one critical cloud service",
    given: { internetLinesIndependent: "two-same-path", alternativeWorkplace: "none", saasServicesCritical: 1 },
    expect: { "cld.r.internet": "finding", "cld.p.connectivity#0": true },
  },
  {
    says: "The same line, but everybody has worked from home for a day",
    given: { internetPeakUtilisationPct: 50, internetLinesIndependent: "single", alternativeWorkplace: "home-work-tested", saasServicesCritical: 5 },
    expect: { "cld.r.internet": "none", "cld.p.connectivity#0": false },
  },
  {
    says: "One line and no critical cloud service: the practice is held, the finding is not made",
    given: { internetLinesIndependent: "single", alternativeWorkplace: "none", saasServicesCritical: 0 },
    expect: { "cld.r.internet": "none", "cld.p.connectivity#0": true },
  },
  { says: "One sign-in for most systems", given: { identityCentralised: "single-sign-on-most" }, expect: { "cld.p.network-identity#0": false } },
  { says: "For some", given: { identityCentralised: "partial" }, expect: { "cld.p.network-identity#0": true } },
  {
    says: "Some data must stay in the country, which was checked workload by workload; a way out is written",
    given: { dataResidencyRestricted: true, dataResidencyReviewed: true, cloudExitPlanExists: true },
    expect: { "cld.r.residency": "none", "cld.p.compliance-exit#0": false, "cld.p.compliance-exit#1": false },
  },
  {
    says: "It was not checked, and no way out is written",
    given: { dataResidencyRestricted: true, dataResidencyReviewed: false, cloudExitPlanExists: false },
    expect: { "cld.r.residency": "finding", "cld.p.compliance-exit#0": true, "cld.p.compliance-exit#1": true },
  },
  {
    says: "Where nothing limits the place there is nothing to check",
    given: { dataResidencyRestricted: false },
    expect: { "cld.r.residency": "none", "cld.p.compliance-exit#0": false },
  },
];

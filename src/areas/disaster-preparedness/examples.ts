import { type AreaExample, repeated } from "../example.js";

/** Critical systems with the same last test. */
const tested = (count: number, lastRestoreTest: `${number}-${number}-${number}` | "never", restoreTestResult: "success" | "failed" | "none") =>
  Array.from(
    { length: count },
    (_, index) => ({ id: `${restoreTestResult}-${index}`, tier: 1, restorableByUs: true, restoreTestResult, lastRestoreTest }) as const,
  );

/** Systems that a file-level copy protects, the last one good on this day. */
const copied = (count: number, lastBackupSuccess: `${number}-${number}-${number}`, backupIntervalHours = 24) =>
  Array.from({ length: count }, (_, index) => ({ id: `copied-${index}`, tier: 2, backupMethod: "file", backupIntervalHours, lastBackupSuccess }) as const);

const protectedCopies = { backupOffsite: true, backupImmutableOrOffline: true, backupAdminSeparateIdentity: true } as const;

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  // Restore tests: the age of the newest success, and the share of critical systems with one.
  {
    says: "Two of four critical systems restored 400 days ago: just young enough, too few for the practice",
    given: { systems: [...tested(2, "2025-05-26", "success"), ...tested(2, "never", "none")] },
    expect: {
      restoreTestAgeDays: { low: 400, high: 400, level: 3 },
      restoreTestedTier1Pct: { low: 50, high: 50, level: 2 },
      "dr.c.no-tested-restore": false,
      "dr.r.restore-untested": "none",
      "dr.p.restore-testing#0": true,
    },
  },
  {
    says: "One day older, and recovery is unproven",
    given: { systems: [...tested(2, "2025-05-25", "success"), ...tested(2, "never", "none")] },
    expect: {
      restoreTestAgeDays: { low: 401, high: 401, level: 2 },
      restoreTestedTier1Pct: { low: 0, high: 0, level: 0 },
      "dr.c.no-tested-restore": true,
      "dr.r.restore-untested": "finding",
    },
  },
  {
    says: "A failed test is none, however recent: an infinite age",
    given: { systems: tested(3, "2026-06-29", "failed") },
    expect: { restoreTestAgeDays: "inf", restoreTestedTier1Pct: 0, "dr.c.no-tested-restore": true },
  },
  {
    says: "Four of five is enough for the practice: 80 % belongs to the better side",
    given: { systems: [...tested(4, "2026-03-02", "success"), ...tested(1, "never", "none")] },
    expect: { restoreTestAgeDays: { low: 120, high: 120, level: 5 }, restoreTestedTier1Pct: { low: 80, high: 80, level: 3 }, "dr.p.restore-testing#0": false },
  },
  {
    says: "Two of ten is too few, whatever the age",
    given: { systems: [...tested(2, "2026-06-29", "success"), ...tested(8, "never", "none")] },
    expect: { restoreTestedTier1Pct: { low: 20, high: 20, level: 1 }, "dr.c.no-tested-restore": true, "dr.r.restore-untested": "finding" },
  },
  {
    says: "Three of ten are the edge: level 2, and no more a finding of its own",
    given: { systems: [...tested(3, "2026-06-29", "success"), ...tested(7, "never", "none")] },
    expect: { restoreTestedTier1Pct: { low: 30, high: 30, level: 2 }, "dr.c.no-tested-restore": false, "dr.r.restore-untested": "none" },
  },
  {
    says: "With two critical systems a share says nothing, the age does",
    given: { systems: [...tested(1, "2026-03-01", "success"), ...tested(1, "never", "none")] },
    expect: { restoreTestAgeDays: { low: 121, high: 121, level: 4 }, restoreTestedTier1Pct: "not applicable", "dr.c.no-tested-restore": false },
  },
  {
    says: "Provider services without an own copy leave the restore figures",
    given: { systems: [{ id: "mail", tier: 1, restorableByUs: false, restoreTestResult: "none", lastRestoreTest: "never" }] },
    expect: { restoreTestAgeDays: "not applicable", "dr.c.no-tested-restore": false },
  },
  {
    says: "Without the list of systems nothing about restores can be said",
    given: {},
    expect: {
      restoreTestAgeDays: "unknown",
      restoreTestedTier1Pct: "unknown",
      rtoDefinedPct: "unknown",
      rtoMetPct: "unknown",
      rpoMetPct: "unknown",
      backupSuccessPct: "unknown",
      backupCoveragePct: "unknown",
      saasBackupPct: "unknown",
      spofTier1Pct: "unknown",
      drPlanAgeMonths: "unknown",
      rebuildToToleranceRatio: "unknown",
      "dr.c.no-tested-restore": "unknown",
      "dr.r.restore-untested": "open-question",
      "dr.p.restore-testing#0": "unknown",
      "dr.p.restore-testing#1": "unknown",
      "dr.c.no-protected-copy": "unknown",
      "dr.r.backup-deletable": "open-question",
      "dr.p.backup-protection#0": "unknown",
      "dr.p.backup-protection#1": "unknown",
      "dr.p.impact-analysis#0": "unknown",
      "dr.p.impact-analysis#1": "unknown",
      "dr.p.recovery-plan#0": "unknown",
      "dr.p.recovery-plan#1": "unknown",
      "dr.r.plan-old": "open-question",
      "dr.p.crisis-exercise#0": "unknown",
      "dr.p.crisis-exercise#1": "unknown",
      "dr.p.redundancy#0": "unknown",
      "dr.p.redundancy#1": "unknown",
      "dr.p.backup-coverage#0": "unknown",
      "dr.p.manual-workaround#0": "unknown",
      "dr.r.saas-unprotected": "open-question",
      "dr.r.rebuild-gap": "open-question",
      "dr.r.spof": "open-question",
    },
  },
  { says: "The directory was rebuilt in a test 400 days ago", given: { directoryRestoreTestDate: "2025-05-26" }, expect: { "dr.p.restore-testing#1": false } },
  { says: "The directory was rebuilt in a test 401 days ago", given: { directoryRestoreTestDate: "2025-05-25" }, expect: { "dr.p.restore-testing#1": true } },

  // Targets, and whether they are met.
  {
    says: "Seven of ten important systems have targets of the business: 70 % is enough",
    given: {
      systems: [
        ...repeated(7, "agreed", { tier: 1, processOwner: "Sales", rtoHours: 4, rpoHours: 1 }),
        ...repeated(3, "open", { tier: 2, processOwner: { none: true }, rtoHours: 4, rpoHours: 1 }),
      ],
    },
    expect: { rtoDefinedPct: { low: 70, high: 70, level: 3 }, "dr.r.targets-missing": "none", "dr.c.no-system-list": false },
  },
  {
    says: "Six of ten are too few; a target without an owner counts as none",
    given: {
      systems: [
        ...repeated(6, "agreed", { tier: 1, processOwner: "Sales", rtoHours: 4, rpoHours: 1 }),
        ...repeated(4, "open", { tier: 2, processOwner: { none: true }, rtoHours: 4, rpoHours: 1 }),
      ],
    },
    expect: { rtoDefinedPct: { low: 60, high: 60, level: 2 }, "dr.r.targets-missing": "finding" },
  },
  {
    says: "A list without a system that is needed within a day",
    given: { systems: [{ id: "archive", tier: 3 }] },
    expect: { rtoDefinedPct: "not applicable", "dr.r.targets-missing": "finding", "dr.c.no-system-list": true },
  },
  {
    says: "A system whose tier nobody knows may be one",
    given: { systems: [{ id: "erp" }] },
    expect: { "dr.c.no-system-list": "unknown", "dr.r.targets-missing": "open-question" },
  },
  {
    says: "In time, too slow, and without a target: one of three is met",
    given: {
      systems: [
        { id: "a", tier: 1, restorableByUs: true, restoreTestResult: "success", lastRestoreTest: "2026-01-15", rtoHours: 4, actualRecoveryHours: 4 },
        { id: "b", tier: 1, restorableByUs: true, restoreTestResult: "success", lastRestoreTest: "2026-01-15", rtoHours: 4, actualRecoveryHours: 5 },
        {
          id: "c",
          tier: 2,
          restorableByUs: true,
          restoreTestResult: "success",
          lastRestoreTest: "2026-01-15",
          rtoHours: { none: true },
          actualRecoveryHours: 1,
        },
      ],
    },
    expect: { rtoMetPct: "100/3", maxRecoveryGapHours: 1 },
  },
  {
    says: "A test of 760 days ago still proves the target",
    given: {
      systems: repeated(3, "s", {
        tier: 2,
        restorableByUs: true,
        restoreTestResult: "success",
        lastRestoreTest: "2024-05-31",
        rtoHours: 24,
        actualRecoveryHours: 20,
      } as const),
    },
    expect: { rtoMetPct: { low: 100, high: 100, level: 5 } },
  },
  {
    says: "A test of 761 days ago does not",
    given: {
      systems: repeated(3, "s", {
        tier: 2,
        restorableByUs: true,
        restoreTestResult: "success",
        lastRestoreTest: "2024-05-30",
        rtoHours: 24,
        actualRecoveryHours: 20,
      } as const),
    },
    expect: { rtoMetPct: { low: 0, high: 0, level: 0 } },
  },
  {
    says: "Copies as often as agreed, too seldom, without a target; what holds no data is left out",
    given: {
      systems: [
        { id: "a", tier: 1, backupMethod: "image", rpoHours: 4, backupIntervalHours: 4 },
        { id: "b", tier: 1, backupMethod: "image", rpoHours: 4, backupIntervalHours: 24 },
        { id: "c", tier: 2, backupMethod: "image", rpoHours: { none: true }, backupIntervalHours: 1 },
        { id: "line", tier: 1, backupMethod: "not-needed", rpoHours: 4, backupIntervalHours: { none: true } },
      ],
    },
    expect: { rpoMetPct: "100/3" },
  },
  {
    says: "Three of four systems are copied as often as agreed",
    given: {
      systems: [
        ...repeated(3, "kept", { tier: 1, backupMethod: "image", rpoHours: 24, backupIntervalHours: 24 }),
        { id: "late", tier: 1, backupMethod: "image", rpoHours: 4, backupIntervalHours: 24 },
      ],
    },
    expect: { rpoMetPct: { low: 75, high: 75, level: 3 } },
  },
  {
    says: "Three of five are",
    given: {
      systems: [
        ...repeated(3, "kept", { tier: 1, backupMethod: "image", rpoHours: 24, backupIntervalHours: 24 }),
        ...repeated(2, "late", { tier: 1, backupMethod: "image", rpoHours: 4, backupIntervalHours: 24 }),
      ],
    },
    expect: { rpoMetPct: { low: 60, high: 60, level: 2 } },
  },
  {
    says: "Of two systems shares say nothing, however bad they are",
    given: {
      systems: repeated(2, "few", {
        tier: 1,
        restorableByUs: true,
        restoreTestResult: "none",
        lastRestoreTest: "never",
        rtoHours: 4,
        rpoHours: 1,
        actualRecoveryHours: { none: true },
        backupMethod: "none",
        backupIntervalHours: { none: true },
      }),
    },
    expect: { rtoMetPct: "not applicable", rpoMetPct: "not applicable", backupCoveragePct: "not applicable" },
  },
  {
    says: "Recovery took one and a half times the target, which is the edge",
    given: { systems: [{ id: "erp", tier: 1, rtoHours: 4, actualRecoveryHours: 6, maxTolerableHours: 6 }] },
    expect: { "dr.r.rto-gap": "none", "dr.r.beyond-tolerance": "none", maxRecoveryGapHours: 2 },
  },
  {
    says: "Half an hour more is a finding, and beyond what the owner can accept",
    given: { systems: [{ id: "erp", tier: 1, rtoHours: 4, actualRecoveryHours: 6.5, maxTolerableHours: 6 }] },
    expect: { "dr.r.rto-gap": "finding", "dr.r.beyond-tolerance": "finding", maxRecoveryGapHours: 2.5 },
  },
  {
    says: "A recovery time that was not collected leaves both open; one never measured is an answer",
    given: {
      systems: [
        { id: "erp", tier: 1, rtoHours: 4, maxTolerableHours: 6 },
        { id: "mail", tier: 1, rtoHours: 4, maxTolerableHours: 6, actualRecoveryHours: { none: true } },
      ],
    },
    expect: { "dr.r.rto-gap": "open-question", "dr.r.beyond-tolerance": "open-question" },
  },
  {
    says: "The impact analysis is 760 days old, the cost of standstill from finance",
    given: { biaDate: "2024-05-31", downtimeCostMethod: "finance-estimate" },
    expect: { "dr.p.impact-analysis#0": false, "dr.p.impact-analysis#1": false },
  },
  {
    says: "One day older, and the cost a guess",
    given: { biaDate: "2024-05-30", downtimeCostMethod: "guess" },
    expect: { "dr.p.impact-analysis#0": true, "dr.p.impact-analysis#1": true },
  },
  { says: "There never was an impact analysis", given: { biaDate: "never" }, expect: { "dr.p.impact-analysis#0": true } },

  // Copies.
  {
    says: "93 of 100 jobs succeeded",
    given: { backupJobs30d: 100, backupJobsSucceeded30d: 93 },
    expect: { backupSuccessPct: { low: 93, high: 93, level: 3 }, "dr.p.backup-coverage#0": "unknown" },
  },
  {
    says: "92 of 100 jobs succeeded",
    given: { backupJobs30d: 100, backupJobsSucceeded30d: 92 },
    expect: { backupSuccessPct: { low: 92, high: 92, level: 2 } },
  },
  {
    says: "89 of 100 hold the practice, whatever is covered",
    given: { backupJobs30d: 100, backupJobsSucceeded30d: 89 },
    expect: { backupSuccessPct: 89, "dr.p.backup-coverage#0": true },
  },
  {
    says: "Nine of ten systems have a good copy four days old, the weekend allowed: 90 % and 90 % are enough",
    given: { backupJobs30d: 10, backupJobsSucceeded30d: 9, systems: [...copied(9, "2026-06-26"), { id: "bare", tier: 3, backupMethod: "none" }] },
    expect: { backupSuccessPct: 90, backupCoveragePct: { low: 90, high: 90, level: 3 }, "dr.p.backup-coverage#0": false },
  },
  {
    says: "A daily copy five days old is a gap; a three-day one six days old is not; a contract counts, a replica does not",
    given: {
      systems: [
        ...copied(1, "2026-06-25"),
        { id: "slow", tier: 3, backupMethod: "image", backupIntervalHours: 72, lastBackupSuccess: "2026-06-24" },
        { id: "crm", tier: 1, backupMethod: "provider-contracted" },
        { id: "twin", tier: 1, backupMethod: "replication", backupIntervalHours: 1, lastBackupSuccess: "2026-06-30" },
      ],
    },
    expect: { backupCoveragePct: { low: 50, high: 50, level: 1 }, "dr.c.tier1-without-backup": true, "dr.r.tier1-no-backup": "finding" },
  },
  {
    says: "Every critical system has a copy",
    given: {
      systems: [
        { id: "erp", tier: 1, backupMethod: "image" },
        { id: "old", tier: 3, backupMethod: "none" },
      ],
    },
    expect: { "dr.c.tier1-without-backup": false, "dr.r.tier1-no-backup": "none" },
  },
  {
    says: "A critical system whose copy nobody could name",
    given: { systems: [{ id: "erp", tier: 1 }] },
    expect: { "dr.c.tier1-without-backup": "unknown", "dr.r.tier1-no-backup": "open-question" },
  },
  {
    says: "One of two critical cloud services has a copy of its own",
    given: { saasServicesCritical: 2, saasServicesBackedUp: 1 },
    expect: { saasBackupPct: { low: 50, high: 50, level: 3 }, "dr.r.saas-unprotected": "none" },
  },
  {
    says: "Two of five have one",
    given: { saasServicesCritical: 5, saasServicesBackedUp: 2 },
    expect: { saasBackupPct: { low: 40, high: 40, level: 2 }, "dr.r.saas-unprotected": "finding" },
  },
  {
    says: "No critical cloud service, no share",
    given: { saasServicesCritical: 0, saasServicesBackedUp: 0 },
    expect: { saasBackupPct: "not applicable", "dr.r.saas-unprotected": "none" },
  },
  {
    says: "A copy out of reach",
    given: protectedCopies,
    expect: { "dr.c.no-protected-copy": false, "dr.r.backup-deletable": "none", "dr.p.backup-protection#0": false },
  },
  {
    says: "The same sign-in for backups as for the network holds the practice, not the area",
    given: { ...protectedCopies, backupAdminSeparateIdentity: false },
    expect: { "dr.c.no-protected-copy": false, "dr.p.backup-protection#0": true },
  },
  {
    says: "All copies can be deleted by one administrator",
    given: { backupOffsite: true, backupImmutableOrOffline: false },
    expect: { "dr.c.no-protected-copy": true, "dr.r.backup-deletable": "finding" },
  },
  {
    says: "No copy elsewhere settles it, even with the rest unknown",
    given: { backupOffsite: false },
    expect: { "dr.c.no-protected-copy": true, "dr.p.backup-protection#0": true },
  },
  { says: "Encrypted and kept 30 days", given: { backupEncrypted: true, backupRetentionDays: 30 }, expect: { "dr.p.backup-protection#1": false } },
  { says: "Kept 29 days", given: { backupEncrypted: true, backupRetentionDays: 29 }, expect: { "dr.p.backup-protection#1": true } },

  // The plan, the exercise, the rebuild.
  {
    says: "456 days are 15 months: the plan is just young enough",
    given: { drPlanDate: "2025-03-31", drPlanOfflineCopy: true },
    expect: { drPlanAgeMonths: { low: 15, high: 15, level: 3 }, "dr.r.plan-old": "none", "dr.p.recovery-plan#0": false },
  },
  {
    says: "457 days are not",
    given: { drPlanDate: "2025-03-30", drPlanOfflineCopy: true },
    expect: { drPlanAgeMonths: { level: 2 }, "dr.r.plan-old": "finding", "dr.p.recovery-plan#0": true },
  },
  {
    says: "There never was a plan",
    given: { drPlanDate: "never" },
    expect: { drPlanAgeMonths: "inf", "dr.r.plan-old": "finding", "dr.p.recovery-plan#0": true },
  },
  {
    says: "A young plan that lies on the systems it should recover",
    given: { drPlanDate: "2026-06-01", drPlanOfflineCopy: false },
    expect: { "dr.r.plan-old": "finding", "dr.p.recovery-plan#0": true },
  },
  {
    says: "A rebuild in 12 hours where 8 can be survived is the edge",
    given: {
      fullRebuildHours: 12,
      systems: [
        { id: "erp", tier: 1, maxTolerableHours: 8 },
        { id: "web", tier: 1, maxTolerableHours: 30 },
      ],
    },
    expect: { rebuildToToleranceRatio: { low: 1.5, high: 1.5, level: 3 }, "dr.r.rebuild-gap": "none", "dr.p.recovery-plan#1": false },
  },
  {
    says: "One hour more is a finding",
    given: { fullRebuildHours: 13, systems: [{ id: "erp", tier: 1, maxTolerableHours: 8 }] },
    expect: { rebuildToToleranceRatio: { low: 1.625, high: 1.625, level: 2 }, "dr.r.rebuild-gap": "finding" },
  },
  { says: "Nobody has worked it out", given: { fullRebuildHours: { none: true } }, expect: { "dr.p.recovery-plan#1": true, "dr.r.rebuild-gap": "none" } },
  {
    says: "A tabletop 400 days ago with a crisis team, one of five actions open",
    given: { drExerciseDate: "2025-05-26", bcpCrisisTeamNamed: true, drExerciseType: "tabletop", drExerciseActionsOpen: 1, drExerciseActionsTotal: 5 },
    expect: { "dr.p.crisis-exercise#0": false, "dr.p.crisis-exercise#1": false },
  },
  {
    says: "One day older, two of five open",
    given: { drExerciseDate: "2025-05-25", bcpCrisisTeamNamed: true, drExerciseType: "tabletop", drExerciseActionsOpen: 2, drExerciseActionsTotal: 5 },
    expect: { "dr.p.crisis-exercise#0": true, "dr.p.crisis-exercise#1": true },
  },
  {
    says: "Reading the plan together is no exercise",
    given: { drExerciseDate: "2026-06-01", bcpCrisisTeamNamed: true, drExerciseType: "document-review" },
    expect: { "dr.p.crisis-exercise#0": true },
  },

  // Single points, workarounds and what a standstill costs.
  {
    says: "Seven of twenty critical systems hang on one component: 35 % is the edge",
    given: { systems: [...repeated(7, "weak", { tier: 1, singlePointOfFailure: true }), ...repeated(13, "safe", { tier: 1, singlePointOfFailure: false })] },
    expect: { spofTier1Pct: { low: 35, high: 35, level: 3 }, "dr.r.spof": "none" },
  },
  {
    says: "Two of five do",
    given: { systems: [...repeated(2, "weak", { tier: 1, singlePointOfFailure: true }), ...repeated(3, "safe", { tier: 1, singlePointOfFailure: false })] },
    expect: { spofTier1Pct: { low: 40, high: 40, level: 2 }, "dr.r.spof": "finding" },
  },
  {
    says: "Ten minutes of power, two independent lines, six failures in a year",
    given: { hasOnPremServers: true, upsRuntimeMinutes: 10, internetLinesIndependent: "two-independent", outages12m: 6 },
    expect: { "dr.p.redundancy#0": false, "dr.p.redundancy#1": false },
  },
  {
    says: "Nine minutes, seven failures",
    given: { hasOnPremServers: true, upsRuntimeMinutes: 9, outages12m: 7 },
    expect: { "dr.p.redundancy#0": true, "dr.p.redundancy#1": true },
  },
  {
    says: "One line is enough where work from home is tested and no server stands in the house",
    given: { hasOnPremServers: false, internetLinesIndependent: "single", alternativeWorkplace: "home-work-tested" },
    expect: { "dr.p.redundancy#0": false },
  },
  { says: "One line and nowhere to go", given: { internetLinesIndependent: "single", alternativeWorkplace: "none" }, expect: { "dr.p.redundancy#0": true } },
  {
    says: "One critical process can run by hand",
    given: {
      systems: [
        { id: "erp", tier: 1, manualWorkaroundHours: 4 },
        { id: "mail", tier: 1, manualWorkaroundHours: 0 },
      ],
    },
    expect: { "dr.p.manual-workaround#0": false },
  },
  {
    says: "None can; what works on tier 2 does not help while there is a tier 1",
    given: {
      systems: [
        { id: "erp", tier: 1, manualWorkaroundHours: 0 },
        { id: "crm", tier: 2, manualWorkaroundHours: 8 },
      ],
    },
    expect: { "dr.p.manual-workaround#0": true },
  },
  {
    says: "Outage hours times the mean hourly loss of the critical systems; the loss of the house in business hours",
    given: {
      outageHours12m: 5,
      annualRevenueHours: 2190,
      systems: [
        { id: "erp", tier: 1, hosting: "on-premises", downtimeCostPerHour: 1000, actualRecoveryHours: 10, rtoHours: 4, manualWorkaroundHours: 2 },
        {
          id: "web",
          tier: 1,
          hosting: "saas",
          downtimeCostPerHour: 3000,
          actualRecoveryHours: { none: true },
          rtoHours: { none: true },
          manualWorkaroundHours: 0,
        },
      ],
    },
    // (1,000 + 3,000) / 2 × 5; (10 − 2) × 1,000 × 2,190 / 8,760.
    expect: { annualDowntimeCost: 10_000, worstSiteLossExposure: 2_000 },
  },
];

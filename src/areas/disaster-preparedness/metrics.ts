import type { ById, Metric } from "../define.js";

/** What is measured for Disaster Preparedness: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  restoreTestAgeDays: {
    label: "Days since last proven restore",
    is:
      "systems.filter(s, s.restorableByUs && s.tier == (systems.exists(t, t.tier == 1 && t.restorableByUs) ? 1 " +
      ": 2)).minOf(s, s.restoreTestResult == 'success' ? ageDays(s.lastRestoreTest) : ageDays(never))",
    unit: "days",
    better: "lower",
    levels: [760, 580, 400, 215, 120],
    standing: "rule-of-thumb",
    rationale:
      "Age of the newest successful restore of the most critical tier present among systems the company can restore, infinite " +
      'when there was none (shown as "never"); a month\'s grace on two years, one year, half a year and a quarter; CIS 11.5 asks ' +
      "for testing at least quarterly on a sample",
    source: "cis-8.1",
  },

  restoreTestedTier1Pct: {
    label: "Tier 1 systems with proven restore",
    is:
      "pct(systems.countIf(s, s.tier == 1 && s.restorableByUs && s.restoreTestResult == 'success' " +
      "&& ageDays(s.lastRestoreTest) <= 400), systems.countIf(s, s.tier == 1 && s.restorableByUs))",
    unit: "%",
    better: "higher",
    levels: [10, 30, 80, 90, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Critical systems with a successful restore in 12 months and a month's grace; pure provider services are left out of both sides",
  },

  rtoDefinedPct: {
    label: "Systems with agreed recovery targets",
    is: "pct(systems.countIf(s, s.tier <= 2 && known(s.rtoHours) && known(s.rpoHours) && known(s.processOwner)), systems.countIf(s, s.tier <= 2))",
    unit: "%",
    better: "higher",
    levels: [15, 40, 70, 90, 100],
    standing: "judgement",
    rationale: "Targets set by the business, tiers 1 and 2",
  },

  rtoMetPct: {
    label: "Systems proven within recovery time",
    is:
      "pct(systems.countIf(s, s.tier <= 2 && s.restorableByUs && s.restoreTestResult == 'success' " +
      "&& ageDays(s.lastRestoreTest) <= 760 && known(s.actualRecoveryHours) && known(s.rtoHours) " +
      "&& s.actualRecoveryHours <= s.rtoHours), systems.countIf(s, s.tier <= 2 && s.restorableByUs))",
    unit: "%",
    better: "higher",
    levels: [10, 30, 60, 85, 100],
    minBase: 3,
    standing: "judgement",
    rationale:
      "Tier 1 and 2 systems shown within two years to come back in time; no target, no test or a failed test counts as not met; " +
      "as orientation, a 2025 vendor survey (Unitrends) had over 60% of firms expecting recovery within hours and 35% managing it",
    source: "unitrends-2025",
  },

  rpoMetPct: {
    label: "Systems backed up often enough",
    is:
      "pct(systems.countIf(s, s.tier <= 2 && s.backupMethod != 'not-needed' && known(s.rpoHours) && known(s.backupIntervalHours) " +
      "&& s.backupIntervalHours <= s.rpoHours), systems.countIf(s, s.tier <= 2 && s.backupMethod != 'not-needed'))",
    unit: "%",
    better: "higher",
    levels: [30, 55, 75, 90, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Copy interval inside the tolerated loss; a missing target counts as not met",
  },

  backupSuccessPct: {
    label: "Backup jobs that succeeded",
    is: "pct(backupJobsSucceeded30d, backupJobs30d)",
    unit: "%",
    better: "higher",
    levels: [70, 85, 93, 97, 99],
    standing: "rule-of-thumb",
    rationale: "Managed providers usually promise 95-98%",
  },

  backupCoveragePct: {
    label: "Systems with a working backup",
    is:
      "pct(systems.countIf(s, s.tier <= 3 && (s.backupMethod == 'provider-contracted' " +
      "|| (s.backupMethod in ['image','file','database-native','export'] && known(s.backupIntervalHours) " +
      "&& ageDays(s.lastBackupSuccess) * 24 <= max(96, 2 * s.backupIntervalHours)))), " +
      "systems.countIf(s, s.tier <= 3 && s.backupMethod != 'not-needed'))",
    unit: "%",
    better: "higher",
    levels: [50, 75, 90, 97, 100],
    minBase: 3,
    standing: "judgement",
    rationale:
      "Systems with data whose last good copy is no older than two intervals (weekend allowed); cloud services count with a " +
      "contract or an own copy, replication does not",
  },

  saasBackupPct: {
    label: "Critical cloud services backed up",
    is: "pct(saasServicesBackedUp, saasServicesCritical)",
    unit: "%",
    better: "higher",
    levels: [1, 20, 50, 80, 100],
    standing: "judgement",
    rationale: "Provider resilience protects the provider's service, not against deletion by an own administrator",
  },

  maxRecoveryGapHours: {
    label: "Worst gap to the recovery target",
    is: "systems.filter(s, s.tier <= 2 && known(s.actualRecoveryHours) && known(s.rtoHours)).maxOf(s, s.actualRecoveryHours - s.rtoHours)",
    unit: "h",
    better: "none",
    standing: "judgement",
    rationale: "Worst measured gap; context only, since it speaks of tested systems alone and four hours mean much at RTO 2 and little at RTO 72",
  },

  annualDowntimeCost: {
    label: "Yearly cost of outages",
    is: "systems.filter(s, s.tier == 1).avgOf(s, s.downtimeCostPerHour) * outageHours12m",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale: "Outage hours of 12 months times average hourly loss of critical systems; order of magnitude only",
  },

  worstSiteLossExposure: {
    label: "Loss when the main site fails",
    is:
      "systems.filter(s, s.tier <= 2 && s.hosting == 'on-premises').sumOf(s, s.downtimeCostPerHour " +
      "* max(0, max(known(s.actualRecoveryHours) ? s.actualRecoveryHours : 0, known(s.rtoHours) ? s.rtoHours : 0) " +
      "- s.manualWorkaroundHours)) * annualRevenueHours / 8760",
    unit: "currency",
    better: "none",
    standing: "judgement",
    rationale:
      "Loss when all important on-site systems fail together, clock hours turned into business hours; processes overlap, so give " +
      "as an upper bound; untested systems enter with their target and may take longer",
  },

  spofTier1Pct: {
    label: "Tier 1 systems on one component",
    is: "pct(systems.countIf(s, s.tier == 1 && s.singlePointOfFailure), systems.countIf(s, s.tier == 1))",
    unit: "%",
    better: "lower",
    levels: [80, 60, 35, 15, 0],
    standing: "judgement",
    rationale: "Share of critical systems with an unprotected single point; independent of how finely the list is cut",
  },

  drPlanAgeMonths: {
    label: "Age of the recovery plan",
    is: "ageDays(drPlanDate) / 30.4",
    unit: "months",
    better: "lower",
    levels: [36, 24, 15, 12, 6],
    standing: "rule-of-thumb",
    rationale: "Yearly revision is the usual standard",
  },

  rebuildToToleranceRatio: {
    label: "Full rebuild against longest bearable outage",
    is: "fullRebuildHours / systems.filter(s, s.tier == 1 && known(s.maxTolerableHours)).minOf(s, s.maxTolerableHours)",
    unit: "ratio",
    better: "lower",
    levels: [6, 3, 1.5, 1, 0.7],
    standing: "judgement",
    rationale:
      "Rebuild of everything against the shortest maximum tolerable downtime of a critical system; above 1 the firm cannot " +
      "survive the case on its own terms",
  },
};

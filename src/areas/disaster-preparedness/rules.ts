import type { ById, Rule } from "../define.js";

/** What becomes a finding in Disaster Preparedness. */
export const rules: ById<Rule> = {
  "dr.r.tier1-no-backup": {
    severity: "critical",
    when: "systems.countIf(s, s.tier == 1 && s.backupMethod in ['none','replication']) > 0",
    title: "Critical system without backup",
    impact:
      "At least one system the business needs within hours has no restorable copy, or only a replica that repeats every " +
      "deletion; its data would have to be rebuilt by hand or would be lost",
    recommend: "dr.a.close-backup-gaps",
  },

  "dr.r.restore-untested": {
    severity: "critical",
    when: "restoreTestAgeDays > 400 || restoreTestedTier1Pct < 30",
    title: "Recovery not proven",
    impact: "No critical system, or too few of them, has been restored successfully within a year, so the real downtime is unknown",
    recommend: "dr.a.restore-programme",
  },

  "dr.r.backup-deletable": {
    severity: "critical",
    when: "!backupOffsite || !backupImmutableOrOffline",
    title: "Backups can be destroyed together with the systems",
    impact: "Fire, theft or ransomware with administrator rights would remove the copies as well, leaving payment or rebuild as the choices",
    recommend: "dr.a.immutable-copy",
  },

  "dr.r.rto-gap": {
    severity: "high",
    when: "systems.exists(s, s.tier == 1 && known(s.actualRecoveryHours) && known(s.rtoHours) && s.actualRecoveryHours > 1.5 * s.rtoHours)",
    title: "Recovery slower than the business tolerates",
    impact:
      "At least one critical system took more than one and a half times its agreed time to recover; the worst measured gap of any system needed within a day is {maxRecoveryGapHours} hours",
    recommend: "dr.a.restore-programme",
  },

  "dr.r.beyond-tolerance": {
    severity: "critical",
    when: "systems.exists(s, s.tier <= 2 && known(s.actualRecoveryHours) && known(s.maxTolerableHours) && s.actualRecoveryHours > s.maxTolerableHours)",
    title: "Measured recovery exceeds what the business can survive",
    impact: "At least one important system took longer to recover than the longest outage its owner can accept",
    recommend: "dr.a.restore-programme",
  },

  "dr.r.rebuild-gap": {
    severity: "high",
    when: "rebuildToToleranceRatio > 1.5",
    title: "Total rebuild takes longer than the business can stand",
    impact: "After loss of all systems the first critical process would be back after {fullRebuildHours} hours, clearly longer than its owner can accept",
    recommend: "dr.a.recovery-plan",
  },

  "dr.r.targets-missing": {
    severity: "high",
    when: "systems.countIf(s, s.tier <= 2) == 0 || rtoDefinedPct < 70",
    title: "No agreed recovery targets",
    impact:
      "Of the systems needed within a day too few have recovery times agreed with the business ({rtoDefinedPct}), or no such " +
      "system is named at all, so money may protect the wrong ones",
    recommend: "dr.a.impact-analysis",
  },

  "dr.r.plan-old": {
    severity: "high",
    when: "drPlanAgeMonths > 15 || !drPlanOfflineCopy",
    title: "Recovery plan outdated or not reachable",
    impact: "In a real outage staff would work from memory or could not open the plan",
    recommend: "dr.a.recovery-plan",
  },

  "dr.r.saas-unprotected": {
    severity: "high",
    when: "saasBackupPct < 50 && saasServicesCritical > 0",
    title: "Cloud data without own copy",
    impact:
      "{saasServicesBackedUp} of {saasServicesCritical} critical cloud services have an independent copy; deletion by mistake or " +
      "by an attacker may be final",
    recommend: "dr.a.close-backup-gaps",
  },

  "dr.r.spof": {
    severity: "medium",
    when: "spofTier1Pct > 35",
    title: "Single points of failure under critical systems",
    impact: "{spofTier1Pct} of the critical systems stop when one component fails",
    recommend: "dr.a.redundancy",
  },
};

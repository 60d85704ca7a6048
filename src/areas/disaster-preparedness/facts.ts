import { column, fact } from "../define.js";

/** What is asked of the company for Disaster Preparedness. */
export const facts = {
  biaDate: fact.date({
    meaning: 'Last business impact analysis agreed with department heads; "never" when none',
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  drPlanDate: fact.date({
    meaning: 'Last revision of the recovery plan; "never" when none',
    ask: "Document",
    tier: "core",
    never: true,
  }),

  drPlanOfflineCopy: fact.boolean({
    label: "Offline copy of the recovery plan",
    meaning: "A current copy is reachable without company systems",
    ask: "See it",
    tier: "core",
  }),

  bcpCrisisTeamNamed: fact.boolean({
    meaning: "Crisis team with deputies and contact data outside company systems",
    ask: "See the list",
    tier: "standard",
  }),

  drExerciseDate: fact.date({
    label: "Last recovery exercise",
    meaning:
      "Last exercise beyond a document review that covers more than one system or the management team (a joint ransomware exercise of areas 2 and 5 counts " +
      'when its minutes show both); "never" when none',
    ask: "Minutes",
    tier: "standard",
    never: true,
  }),

  drExerciseType: fact.oneOf({
    label: "Most demanding recovery exercise",
    meaning: "Most demanding exercise in 24 months",
    ask: "Minutes",
    tier: "standard",
    values: ["none", "document-review", "tabletop", "component-restore", "full-failover"],
  }),

  drExerciseActionsOpen: fact.count({
    label: "Open actions from recovery exercises",
    unit: "actions",
    meaning: "Open actions from exercises",
    ask: "Action list",
    tier: "standard",
  }),

  drExerciseActionsTotal: fact.count({
    label: "Actions from the last recovery exercise",
    unit: "actions",
    meaning: "All actions from the last exercise",
    ask: "Action list",
    tier: "standard",
  }),

  backupJobs30d: fact.count({
    unit: "jobs",
    meaning: "Backup jobs due in 30 days",
    ask: "Backup report",
    tier: "standard",
  }),

  backupJobsSucceeded30d: fact.count({
    label: "Backup jobs that succeeded in 30 days",
    unit: "jobs",
    meaning: "Of these, finished without error (warnings that skip data count as failed)",
    ask: "Backup report",
    tier: "standard",
  }),

  backupOffsite: fact.boolean({
    label: "Backup copy at another location",
    meaning: "At least one copy at another location or provider account",
    ask: "Configuration",
    tier: "core",
  }),

  backupImmutableOrOffline: fact.boolean({
    label: "Offline or immutable backup copy",
    meaning:
      "At least one copy that an administrator of the company network cannot change or delete within the retention time; for " +
      "cloud services a copy outside the rights of the tenant's administrator",
    ask: "Try to find the delete right; configuration",
    tier: "core",
  }),

  backupAdminSeparateIdentity: fact.boolean({
    label: "Separate administrator identity for backups",
    meaning: "Backup console does not use the same directory accounts as the network, or requires separate MFA",
    ask: "Configuration",
    tier: "standard",
  }),

  backupEncrypted: fact.boolean({
    label: "Encrypted backup copies",
    meaning: "Copies outside the premises are encrypted and the key is kept separately",
    ask: "Configuration",
    tier: "standard",
  }),

  backupRetentionDays: fact.count({
    unit: "days",
    meaning: "Longest guaranteed retention of the immutable or off-site copy",
    ask: "Configuration",
    tier: "standard",
  }),

  saasServicesCritical: fact.count({
    unit: "services",
    meaning: "Cloud services holding critical data (mail, files, CRM, finance)",
    ask: "Area 8 list",
    tier: "core",
  }),

  saasServicesBackedUp: fact.count({
    label: "Critical cloud services backed up",
    unit: "services",
    meaning: "Of these, with an independent copy outside the provider",
    ask: "Contract and console",
    tier: "core",
  }),

  internetLinesIndependent: fact.oneOf({
    meaning: "Internet redundancy at the main site",
    ask: "Contract and site walk",
    tier: "core",
    values: ["single", "two-same-path", "two-independent", "cellular-fallback"],
  }),

  upsRuntimeMinutes: fact.duration({
    unit: "min",
    meaning: "Tested runtime of power protection for the server and network room; 0 when none",
    ask: "Test record",
    tier: "standard",
  }),

  alternativeWorkplace: fact.oneOf({
    meaning: "Where staff would work when the main site is lost",
    ask: "Interview",
    tier: "core",
    values: ["none", "home-work-tested", "second-site", "contracted-site"],
  }),

  outages12m: fact.count({
    unit: "outages",
    meaning: "Unplanned outages of critical systems over 30 minutes in 12 months",
    ask: "Log and interview",
    tier: "standard",
  }),

  outageHours12m: fact.duration({
    label: "Hours of unplanned outages in 12 months",
    unit: "h",
    meaning: "Sum of their duration in business hours",
    ask: "Log and interview",
    tier: "context",
  }),

  downtimeCostMethod: fact.oneOf({
    meaning: "How the cost of standstill is known",
    ask: "CFO",
    tier: "standard",
    values: ["none", "guess", "finance-estimate", "measured"],
  }),

  interruptionInsuranceWaitHours: fact.duration({
    unit: "h",
    meaning: "Waiting period of interruption cover; empty when no cover",
    ask: "Policy",
    tier: "context",
    empty: "none",
  }),

  fullRebuildHours: fact.duration({
    label: "Hours to rebuild everything",
    unit: "h",
    meaning:
      "Clock hours from clean hardware to the first tier 1 process working after loss of all systems, from a rehearsal or a step " +
      "list with times signed by the backup administrator; empty when nobody has worked it out",
    ask: "Rehearsal record, or worked through on site in 30 minutes",
    tier: "core",
    empty: "none",
  }),

  directoryRestoreTestDate: fact.date({
    label: "Last restore test of the directory",
    meaning: 'Last test that identity (directory or tenant configuration) can be rebuilt; "never" when none',
    ask: "Record",
    tier: "standard",
    never: true,
  }),

  systems: fact.records({
    label: "Systems and services",
    meaning: "One row per system or service the business depends on, 10-60 rows, on site or cloud",
    ask: "Area 8 list plus network diagram; RTO and RPO asked from the process owner, actual values from tests",
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
      applicationId: column.ref({
        label: "Application",
        meaning: "Application served; empty for infrastructure",
        tier: "context",
        of: "applications",
        empty: "none",
      }),
      tier: column.count({
        unit: "1-4",
        meaning: "1 critical within hours, 2 within a day, 3 within a week, 4 can wait",
        tier: "core",
        min: 1,
        max: 4,
      }),
      hosting: column.oneOf({
        meaning: "Where it runs",
        tier: "context",
        values: ["on-premises", "colocation", "iaas-paas", "saas", "managed-provider"],
      }),
      processOwner: column.text({
        meaning: "Business person who set the targets; empty when nobody",
        tier: "core",
        empty: "none",
      }),
      maxTolerableHours: column.duration({
        label: "Longest tolerable downtime",
        unit: "h",
        meaning:
          "Maximum tolerable downtime set by the process owner, never below the RTO: beyond it the damage threatens customers, " +
          "licence or survival; empty when not set",
        tier: "core",
        empty: "none",
      }),
      rtoHours: column.duration({
        label: "Recovery time objective (RTO)",
        unit: "h",
        meaning: "Agreed recovery time objective; empty when not agreed",
        tier: "core",
        empty: "none",
      }),
      rpoHours: column.duration({
        label: "Recovery point objective (RPO)",
        unit: "h",
        meaning: "Agreed recovery point objective; empty when not agreed",
        tier: "core",
        empty: "none",
      }),
      backupIntervalHours: column.duration({
        unit: "h",
        meaning: "Time between restorable copies; empty when there is no backup",
        tier: "standard",
        empty: "none",
      }),
      backupMethod: column.oneOf({
        meaning:
          "Main method. not-needed: holds no data and is rebuilt from a documented configuration (line, printer, telephone). " +
          "provider-default: the service's own resilience and recycle bin. provider-contracted: the provider restores deleted " +
          "data on request by contract within a stated time. replication: copy without versions, which also copies deletion and " +
          "encryption, so no backup",
        tier: "core",
        values: ["none", "not-needed", "provider-default", "provider-contracted", "image", "file", "database-native", "replication", "export"],
      }),
      lastBackupSuccess: column.date({
        label: "Last successful backup",
        meaning: 'Last complete good copy; "never" when there was none',
        tier: "standard",
        never: true,
      }),
      restorableByUs: column.boolean({
        meaning: "The company or its contractor can restore it from a copy it controls; false only for a pure provider service without own copy",
        tier: "core",
      }),
      lastRestoreTest: column.date({
        meaning: 'Last restore with verified data; "never" when none',
        tier: "core",
        never: true,
      }),
      restoreTestResult: column.oneOf({
        meaning: "Result",
        tier: "core",
        values: ["none", "failed", "partial", "success"],
      }),
      actualRecoveryHours: column.duration({
        label: "Measured recovery time",
        unit: "h",
        meaning: "Measured time from decision to usable system in the last test or real case; empty when never measured",
        tier: "core",
        empty: "none",
      }),
      recoverySequence: column.count({
        label: "Order of recovery",
        unit: "order",
        meaning: "Order of recovery; empty when undefined",
        tier: "context",
        empty: "none",
      }),
      runbookExists: column.boolean({
        label: "Runbook",
        meaning: "Written steps another skilled person could follow",
        tier: "context",
      }),
      downtimeCostPerHour: column.money({
        label: "Downtime cost per hour",
        unit: "currency/h",
        meaning: "Loss per business hour including idle staff, lost margin, penalties",
        tier: "context",
      }),
      manualWorkaroundHours: column.duration({
        label: "Hours of manual workaround",
        unit: "h",
        meaning: "How long the process can run by hand; 0 when not at all",
        tier: "standard",
      }),
      singlePointOfFailure: column.boolean({
        meaning: "One component whose loss stops the system with no spare (persons belong to area 1)",
        tier: "standard",
      }),
    },
  }),
};

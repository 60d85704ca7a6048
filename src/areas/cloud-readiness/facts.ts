import { column, fact } from "../define.js";

/** What is asked of the company for Cloud Readiness. */
export const facts = {
  cloudStrategyDate: fact.date({
    meaning: 'Date of a written cloud position (principles and which workloads where); "never" when none',
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  cloudDecisionOwner: fact.text({
    meaning: "Person who decides on placement; empty when nobody",
    ask: "Interview",
    tier: "standard",
    empty: "none",
  }),

  cloudSkillsFte: fact.number({
    unit: "FTE",
    meaning: "Internal staff with practical cloud administration experience",
    ask: "Interview, certificates",
    tier: "standard",
    min: 0,
  }),

  cloudPartnerContracted: fact.boolean({
    meaning: "Partner with proven cloud skills under contract",
    ask: "Contract",
    tier: "standard",
  }),

  cloudAccountsTotal: fact.count({
    label: "Cloud accounts",
    unit: "accounts",
    meaning: "Subscriptions or accounts with infrastructure or platform providers",
    ask: "Billing",
    tier: "core",
  }),

  cloudAccountsGoverned: fact.count({
    label: "Cloud accounts under common rules",
    unit: "accounts",
    meaning: "Of these, under central billing, baseline policy and named owner",
    ask: "Console",
    tier: "core",
  }),

  cloudCostTaggedPct: fact.percent({
    meaning: "Share of cloud cost that can be assigned to an owner",
    ask: "Billing export",
    tier: "standard",
  }),

  cloudSpendWastePct: fact.percent({
    meaning: "Share of usage-billed cost on idle, oversized or orphaned resources by tool or sample",
    ask: "Advisor report of the provider, checked",
    tier: "standard",
  }),

  cloudConfigCriticalFindings: fact.count({
    unit: "findings",
    meaning: "Open critical misconfigurations by the provider's posture tool or a benchmark scan",
    ask: "Scan",
    tier: "core",
  }),

  cloudRootMfa: fact.boolean({
    meaning: "MFA on all root or global administrator accounts",
    ask: "Console",
    tier: "core",
  }),

  internetUptimePct12m: fact.percent({
    meaning: "Availability of the main site's internet access in 12 months",
    ask: "Monitoring or provider report",
    tier: "standard",
  }),

  internetPeakUtilisationPct: fact.percent({
    label: "Peak use of the internet line",
    meaning: "95th percentile utilisation in business hours",
    ask: "Router graph",
    tier: "standard",
  }),

  dataResidencyRestricted: fact.boolean({
    meaning: "Law or contract limits where some data may be stored",
    ask: "Compliance contact",
    tier: "core",
  }),

  dataResidencyReviewed: fact.boolean({
    label: "Data location limits checked by workload",
    meaning: "The limits were checked workload by workload",
    ask: "Document",
    tier: "core",
  }),

  cloudExitPlanExists: fact.boolean({
    meaning: "Written way out for the main providers with data formats and time",
    ask: "Document",
    tier: "standard",
  }),

  landingZoneExists: fact.boolean({
    label: "Cloud landing zone in place",
    meaning: "Prepared account structure with identity, network, logging and policy before workloads move",
    ask: "Console and design",
    tier: "standard",
  }),

  identityCentralised: fact.oneOf({
    meaning: "One identity for cloud and on-site use",
    ask: "Identity provider list",
    tier: "standard",
    values: ["none", "partial", "single-sign-on-most", "single-sign-on-all"],
  }),

  tenantBaselineCheckDate: fact.date({
    label: "Last check of cloud tenant settings",
    meaning: 'Last check of mail, file and identity tenant settings against a published baseline, with result; "never" when none',
    ask: "Report or screen",
    tier: "standard",
    never: true,
  }),

  tenantCriticalSettingsOpen: fact.count({
    label: "Critical cloud tenant settings left open",
    unit: "settings",
    meaning:
      "Of ten fixed settings those open with no reason on record: old sign-in protocols, mail sent on to outside, anonymous " +
      "sharing, user consent to apps, number of global admins, audit log, mail authentication, guest rights, device rules, alerts",
    ask: "Assessor with the administrator, 30 minutes",
    tier: "core",
    max: 10,
  }),

  workloads: fact.records({
    label: "Workloads",
    meaning: "One row per workload (application with its servers and data)",
    ask: "Area 8 applications joined with server inventory; disposition proposed by assessor, decided by owner",
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
        meaning: "Application; empty for infrastructure",
        tier: "context",
        of: "applications",
        empty: "none",
      }),
      currentHosting: column.oneOf({
        meaning: "Where it runs today",
        tier: "core",
        values: ["on-premises", "colocation", "private-hosted", "iaas", "paas", "saas"],
      }),
      businessCriticality: column.count({
        unit: "1-5",
        meaning: "From area 5 tier, 5 highest",
        tier: "context",
        min: 1,
        max: 5,
      }),
      technicalReadiness: column.count({
        unit: "1-5",
        meaning: "1 unsupported in cloud, 3 works after changes, 5 vendor offers it",
        tier: "context",
        min: 1,
        max: 5,
      }),
      dependencyCount: column.count({
        label: "Number of dependencies",
        unit: "interfaces",
        meaning: "Interfaces to other workloads",
        tier: "context",
      }),
      latencySensitive: column.boolean({
        meaning: "Needs under 10 ms to local devices or machines",
        tier: "context",
      }),
      dataSensitivity: column.oneOf({
        meaning: "Highest class held",
        tier: "context",
        values: ["public", "internal", "confidential", "restricted"],
      }),
      residencyConstraint: column.oneOf({
        meaning: "Location limit",
        tier: "context",
        values: ["none", "country", "region", "on-site-only"],
      }),
      dataVolumeGb: column.number({
        label: "Data volume",
        unit: "GB",
        meaning: "Data to move",
        tier: "context",
        min: 0,
      }),
      utilisationPct: column.percent({
        label: "Use of capacity",
        meaning: "Average processor use, 30 days",
        tier: "context",
      }),
      disposition: column.oneOf({
        meaning: "One of the seven Rs",
        tier: "core",
        values: ["undecided", "retain", "retire", "rehost", "relocate", "replatform", "repurchase", "refactor"],
      }),
      dispositionDecidedBy: column.text({
        meaning: "Name; empty when only proposed",
        tier: "standard",
        empty: "none",
      }),
      currentAnnualCost: column.money({
        unit: "currency/year",
        meaning: "All-in: hardware share, power, licence, labour",
        tier: "context",
      }),
      targetAnnualCost: column.money({
        label: "Annual cost after the move",
        unit: "currency/year",
        meaning: "Same basis after move; empty when not estimated",
        tier: "standard",
        empty: "none",
      }),
      migrationCost: column.money({
        unit: "currency",
        meaning: "One-off, including parallel running and exit cost; empty when not estimated",
        tier: "standard",
        empty: "none",
      }),
      targetDate: column.date({
        label: "Target date",
        meaning: "Planned move or shut-down; empty when no date is set",
        tier: "core",
        empty: "none",
      }),
      hardwareEndOfSupport: column.date({
        label: "End of hardware support",
        meaning: 'Earliest vendor support end of hardware, hypervisor, operating system or database of an on-site workload; "never" when no end is announced',
        tier: "core",
        never: true,
      }),
      renewalFunded: column.boolean({
        meaning: "For retain: renewal or upgrade before the support end is budgeted",
        tier: "core",
      }),
      status: column.oneOf({
        meaning: "State",
        tier: "core",
        values: ["not-started", "planned", "migrating", "done", "not-moving"],
      }),
    },
  }),
};

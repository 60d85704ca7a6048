import { column, fact } from "../define.js";

/** What is asked of the company for Application Rationalization. */
export const facts = {
  applicationsDiscovered: fact.count({
    unit: "applications",
    meaning: "Distinct business applications found from all sources",
    ask: "Joined list, duplicates removed",
    tier: "core",
  }),

  applicationsKnownToItBefore: fact.count({
    label: "Applications IT knew of before",
    unit: "applications",
    meaning: "Of these, on IT's list before the assessment",
    ask: "Compare",
    tier: "core",
  }),

  inventorySourcesUsed: fact.count({
    label: "Independent sources of the application list",
    unit: "sources",
    meaning: "Independent sources joined (sign-on, devices, ledger, interviews, browser or network)",
    ask: "Assessor",
    tier: "core",
  }),

  applicationInventoryDate: fact.date({
    meaning: 'Last revision of the company\'s own list before the assessment; "never" when none',
    ask: "Document",
    tier: "core",
    never: true,
  }),

  applicationRequests12m: fact.count({
    unit: "requests",
    meaning: "New applications introduced in 12 months",
    ask: "List",
    tier: "standard",
  }),

  applicationRequestsReviewed12m: fact.count({
    label: "New applications reviewed before purchase",
    unit: "requests",
    meaning: "Of these, checked for overlap, security and integration first",
    ask: "Records",
    tier: "standard",
  }),

  applicationsRetired24m: fact.count({
    label: "Applications retired in 24 months",
    unit: "applications",
    meaning: "Retired in 24 months with data archived and contract ended",
    ask: "List",
    tier: "standard",
  }),

  ticketsAppRelated12m: fact.count({
    unit: "tickets",
    meaning: "Support tickets about applications",
    ask: "Ticket system",
    tier: "context",
  }),

  ticketsTotal12m: fact.count({
    label: "Support tickets in 12 months",
    unit: "tickets",
    meaning: "All support tickets",
    ask: "Ticket system",
    tier: "context",
  }),

  coreSystemCustomisation: fact.oneOf({
    label: "Customization of the main business system",
    meaning: "Customisation of the main business system",
    ask: "Vendor and IT lead",
    tier: "standard",
    values: ["standard", "light", "moderate", "heavy-blocks-upgrade"],
  }),

  duplicateEntryProcesses: fact.count({
    unit: "processes",
    meaning: "Processes in which the same data is typed into two or more systems",
    ask: "Interviews",
    tier: "standard",
  }),

  ssoApplications: fact.count({
    unit: "applications",
    meaning: "Applications connected to single sign-on",
    ask: "Sign-on list",
    tier: "context",
  }),

  applications: fact.records({
    label: "Applications",
    meaning: "One row per business application, 20-150 rows; utilities and drivers left out",
    ask: "Joined list; value by department heads, fit by IT, users by sign-in data",
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
      vendorId: column.ref({
        label: "Vendor",
        meaning: "Supplier",
        tier: "context",
        of: "vendors",
      }),
      capability: column.text({
        meaning: "Business capability served, from a list of 15-30 (for example invoicing, payroll, scheduling)",
        tier: "context",
      }),
      overlapsWith: column.ref({
        meaning:
          "Another active application (the office suite included) that the company already pays for and that could do this job; " +
          "empty when checked and there is none",
        tier: "standard",
        of: "applications",
        empty: "none",
      }),
      department: column.text({
        meaning: "Main user",
        tier: "context",
      }),
      businessOwner: column.text({
        meaning: "Named owner outside IT (IT for its own tools); empty when nobody",
        tier: "standard",
        empty: "none",
      }),
      ownerConfirmed: column.boolean({
        meaning:
          "A named person outside IT who confirmed the role in the interview or in writing; IT counts only for tools IT uses " +
          "itself; false for a department name",
        tier: "standard",
      }),
      criticality: column.oneOf({
        meaning: "Business dependence",
        tier: "core",
        values: ["critical", "important", "supporting", "marginal"],
      }),
      businessValue: column.number({
        unit: "1-5",
        meaning: "Mean of support of goals, process dependence, user satisfaction by department heads",
        tier: "standard",
        min: 1,
        max: 5,
      }),
      technicalFit: column.number({
        unit: "1-5",
        meaning: "Mean of supportability, integration, security, documentation, skills by IT",
        tier: "standard",
        min: 1,
        max: 5,
      }),
      licensedUsers: column.count({
        unit: "users",
        meaning: "Paid users; empty when not licensed by user",
        tier: "standard",
        empty: "none",
      }),
      activeUsers90d: column.count({
        unit: "users",
        meaning: "Users with sign-in in 90 days; empty when it cannot be measured",
        tier: "standard",
        empty: "none",
      }),
      annualCost: column.money({
        unit: "currency/year",
        meaning: "Licence, hosting and maintenance",
        tier: "standard",
      }),
      supportCostAnnual: column.money({
        label: "Annual support cost",
        unit: "currency/year",
        meaning: "Internal and outside labour; empty when not measured",
        tier: "standard",
        empty: "none",
      }),
      contractEnd: column.date({
        label: "End of contract",
        meaning: "End or renewal",
        tier: "context",
      }),
      hosting: column.oneOf({
        meaning: "Hosting",
        tier: "context",
        values: ["saas", "iaas-paas", "on-premises", "desktop", "managed-provider"],
      }),
      versionSupported: column.oneOf({
        label: "Supported version",
        meaning: "Vendor support state",
        tier: "core",
        values: ["current", "supported", "extended-paid", "unsupported"],
      }),
      vendorEndOfSupport: column.date({
        label: "End of vendor support",
        meaning: 'Announced end; "never" when none announced',
        tier: "core",
        never: true,
      }),
      interfaces: column.count({
        unit: "interfaces",
        meaning: "Interfaces to other applications",
        tier: "standard",
      }),
      manualInterfaces: column.count({
        unit: "interfaces",
        meaning: "Of these, by hand",
        tier: "standard",
      }),
      ssoConnected: column.boolean({
        label: "Single sign-on",
        meaning: "On single sign-on",
        tier: "standard",
      }),
      dataSensitivity: column.oneOf({
        meaning: "Highest class",
        tier: "standard",
        values: ["public", "internal", "confidential", "restricted"],
      }),
      customised: column.oneOf({
        label: "Customization",
        meaning: "Customisation",
        tier: "context",
        values: ["none", "config", "code-light", "code-heavy"],
      }),
      disposition: column.oneOf({
        meaning: "TIME decision",
        tier: "standard",
        values: ["undecided", "tolerate", "invest", "migrate", "eliminate"],
      }),
      dispositionDate: column.date({
        label: "Disposition date",
        meaning: "Planned date for migrate or eliminate; empty when none is set",
        tier: "standard",
        empty: "none",
      }),
      lifecycleState: column.oneOf({
        meaning: "State",
        tier: "core",
        values: ["planned", "active", "sunset", "retired"],
      }),
      knownToIt: column.boolean({
        meaning: "On IT's list before",
        tier: "context",
      }),
    },
  }),
};

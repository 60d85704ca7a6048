import { column, fact } from "../define.js";

/** What is asked of the company for Information Security Planning. */
export const facts = {
  securityPolicyDate: fact.date({
    meaning: 'Last approval of the main security policy; "never" when none',
    ask: "Policy document",
    tier: "standard",
    never: true,
  }),

  riskAssessmentDate: fact.date({
    meaning: 'Last information risk assessment completed before this assessment; "never" when none',
    ask: "Report or register history",
    tier: "core",
    never: true,
  }),

  securityOwner: fact.oneOf({
    meaning: "Who answers for security",
    ask: "CEO and organisation chart",
    tier: "standard",
    values: ["nobody", "it-staff-alongside", "named-manager", "dedicated-role", "external-vciso"],
  }),

  securityAnnualSpend: fact.money({
    unit: "currency/year",
    meaning: "Yearly spend on security tools, services and staff share",
    ask: "Ledger plus area 3 budget lines with category security",
    tier: "context",
  }),

  userAccountsTotal: fact.count({
    unit: "accounts",
    meaning: "Enabled human accounts in the main identity provider",
    ask: "Export",
    tier: "standard",
  }),

  userAccountsMfa: fact.count({
    label: "User accounts with a second factor",
    unit: "accounts",
    meaning: "Of these, MFA enforced by policy (registered but not enforced does not count)",
    ask: "Export of the policy result",
    tier: "standard",
  }),

  userAccountsMfaPhishResistant: fact.count({
    label: "User accounts with phishing-resistant sign-in",
    unit: "accounts",
    meaning: "Of these, passkey, FIDO2 key or certificate based",
    ask: "Export",
    tier: "standard",
  }),

  privilegedAccountsTotal: fact.count({
    label: "Administrator accounts",
    unit: "accounts",
    meaning:
      "Human accounts, those of outside providers and their remote management tools included, with administrator rights over " +
      "identity, remote access, servers or hypervisors, cloud, backup or firewall. Left out here and in the next two counts: at " +
      "most two sealed emergency accounts whose use raises an alert, and local accounts usable only at the console or behind an " +
      "MFA-protected jump host. Administrators of single applications belong to area 8. 0 is impossible: unknown when not counted",
    ask: "Exports of identity provider, remote management and backup, plus interview",
    tier: "core",
  }),

  privilegedAccountsMfa: fact.count({
    label: "Administrator accounts with a second factor",
    unit: "accounts",
    meaning: "Of these, MFA enforced",
    ask: "Export",
    tier: "core",
  }),

  privilegedAccountsSeparate: fact.count({
    label: "Administrator accounts separate from everyday accounts",
    unit: "accounts",
    meaning: "Of these, used only for administration and not for mail or browsing",
    ask: "Interview and naming check",
    tier: "standard",
  }),

  staleAccounts90d: fact.count({
    unit: "accounts",
    meaning: "Enabled accounts with no sign-in in 90 days",
    ask: "Export",
    tier: "standard",
  }),

  leaversSampled: fact.count({
    label: "Leavers checked",
    unit: "people",
    meaning: "Leavers checked: all of the last 90 days, extended back up to 12 months until 10 are reached",
    ask: "HR list",
    tier: "core",
  }),

  leaversDisabledWithin1d: fact.count({
    label: "Leavers disabled within one day",
    unit: "people",
    meaning: "Of these, accounts disabled within one working day",
    ask: "Compare HR date with directory log",
    tier: "core",
  }),

  leaverAccountsActive: fact.count({
    label: "Leavers with an active account",
    unit: "accounts",
    meaning:
      "Enabled accounts at assessment date of people who left in the last 12 months, all of them, in identity provider, remote " +
      "access, finance and main system",
    ask: "HR leaver list joined with exports",
    tier: "core",
  }),

  remoteAccessWithoutMfa: fact.boolean({
    label: "Remote access without a second factor",
    meaning:
      "Any VPN, remote desktop, admin portal or mail access from the internet that works with a password alone, cloud and mail " +
      "administration portals included",
    ask: "Test one account; read configuration",
    tier: "core",
  }),

  endpointsTotal: fact.count({
    label: "Endpoints that should be protected",
    unit: "devices",
    meaning: "Laptops, desktops and servers that should be protected (cost variable D)",
    ask: "Union of management console, directory (sign-in within 30 days) and network discovery; compare with the area 9 inventory",
    tier: "core",
  }),

  endpointsWithEdr: fact.count({
    label: "Endpoints with detection and response",
    unit: "devices",
    meaning: "Of these, reporting to endpoint detection and response in the last 14 days",
    ask: "Console export",
    tier: "core",
  }),

  portableEndpointsTotal: fact.count({
    label: "Portable devices",
    unit: "devices",
    meaning: "Laptops and tablets",
    ask: "Area 9 inventory",
    tier: "core",
  }),

  portableEndpointsEncrypted: fact.count({
    label: "Portable devices encrypted",
    unit: "devices",
    meaning: "Of these, encrypted",
    ask: "Management export",
    tier: "core",
  }),

  endpointsPatchCompliant: fact.count({
    label: "Endpoints patched in time",
    unit: "devices",
    meaning: "Operating system and browser at the level released 30 days ago or newer",
    ask: "Patch or management tool",
    tier: "standard",
  }),

  localAdminUsers: fact.count({
    unit: "people",
    meaning: "People whose everyday account has administrator rights on their own computer",
    ask: "Management export or sample of ten devices",
    tier: "standard",
  }),

  internetFacingCriticalOpen: fact.count({
    label: "Critical weaknesses open to the internet",
    unit: "findings",
    meaning:
      "Known exploited or critical-rated vulnerabilities on internet-facing systems at assessment date; 0 only with a report of " +
      "an external scan of all public addresses not older than 30 days, else unknown",
    ask: "External scan by the assessor or provider",
    tier: "standard",
  }),

  internetFacingCriticalOver14d: fact.count({
    label: "Critical internet weaknesses older than 14 days",
    unit: "findings",
    meaning: "Of these, known for more than 14 days; 0 under the same condition, else unknown",
    ask: "Scan history",
    tier: "core",
  }),

  criticalVulnsClosed12m: fact.count({
    unit: "findings",
    meaning: "Critical findings closed in 12 months, any system; base of criticalFixDays",
    ask: "Scan tool",
    tier: "standard",
  }),

  criticalVulnsCloseDaysMedian: fact.duration({
    label: "Typical days to close critical findings",
    unit: "days",
    meaning: "Median days from detection to closure over critical findings closed in 12 months and those still open, open ones with their age so far",
    ask: "Scan tool",
    tier: "standard",
  }),

  vulnScanDate: fact.date({
    label: "Last vulnerability scan",
    meaning: 'Last scan with sign-in or installed sensor covering servers and endpoints; "never" when none',
    ask: "Scan tool",
    tier: "standard",
    never: true,
  }),

  networkSegmented: fact.oneOf({
    label: "Network segmentation",
    meaning:
      "How far the network is divided. none: everything in one network; guest-only: only guests kept apart; main-zones: guests, " +
      "servers, production or medical devices and office kept apart by firewall rules; tested-zones: the same, and the " +
      "separation was tested within a year",
    ask: "Diagram, switch and firewall configuration, one reachability test from a guest and an office port",
    tier: "core",
    values: ["none", "guest-only", "main-zones", "tested-zones"],
  }),

  firewallSupported: fact.boolean({
    label: "Firewalls under vendor support",
    meaning: "All firewalls and remote access gateways are supported by their maker and run the newest security release or one of the last 90 days",
    ask: "Console",
    tier: "standard",
  }),

  firewallRulesReviewDate: fact.date({
    meaning: 'Last review of firewall rules and open ports with a record; "never" when none',
    ask: "Record",
    tier: "standard",
    never: true,
  }),

  operationalDevicesOnUserNetwork: fact.boolean({
    label: "Operational devices on the office network",
    meaning:
      "Machines, building controls or medical devices can be reached from ordinary office computers, or by their maker without " +
      "approval; not applicable when there are none",
    ask: "Walk-through, reachability test",
    tier: "core",
  }),

  penTestDate: fact.date({
    meaning: 'Last independent penetration test; "never" when none',
    ask: "Report",
    tier: "standard",
    never: true,
  }),

  logsCentralised: fact.oneOf({
    meaning: "Which logs are collected in one place outside the device that wrote them",
    ask: "Console, contract",
    tier: "standard",
    values: ["none", "some", "critical-systems", "all"],
  }),

  alertWatch: fact.oneOf({
    meaning: "Who looks at alerts of sign-in, endpoints and mail, and when; round the clock only with authority to isolate a device",
    ask: "Contract and the times of the last three alerts",
    tier: "core",
    values: ["nobody", "one-person-when-free", "business-hours", "round-the-clock-own", "round-the-clock-managed"],
  }),

  incidentPlanDate: fact.date({
    meaning: 'Last revision of the incident response plan; "never" when none',
    ask: "Document",
    tier: "standard",
    never: true,
  }),

  incidentExerciseDate: fact.date({
    label: "Last rehearsal of the incident response plan",
    meaning: 'Last rehearsal of that plan with management; "never" when none',
    ask: "Minutes",
    tier: "core",
    never: true,
  }),

  incidents12m: fact.count({
    unit: "incidents",
    meaning: "Security incidents that needed action in 12 months",
    ask: "Log and interview",
    tier: "context",
  }),

  incidentsMaterial12m: fact.count({
    label: "Serious security incidents in 12 months",
    unit: "incidents",
    meaning: "Of these, with outage over four hours, data loss, payment loss or notification duty",
    ask: "Log and interview",
    tier: "context",
  }),

  incidentLoss12m: fact.money({
    label: "Direct cost of security incidents",
    unit: "currency",
    meaning: "Direct cost of these",
    ask: "Finance estimate",
    tier: "context",
  }),

  emailDmarcPolicy: fact.oneOf({
    meaning: "Published DMARC policy of the main mail domain",
    ask: "Public DNS look-up",
    tier: "standard",
    values: ["absent", "none", "quarantine", "reject"],
  }),

  cyberInsuranceInForce: fact.boolean({
    label: "Cyber insurance in force",
    meaning: "Policy valid at assessment date",
    ask: "Policy",
    tier: "core",
  }),

  cyberInsuranceLimit: fact.money({
    label: "Cyber insurance limit per claim",
    unit: "currency",
    meaning: "Limit per claim",
    ask: "Policy",
    tier: "context",
  }),

  insuranceAnswersVerified: fact.boolean({
    label: "Insurance application checked against controls",
    meaning:
      "Control statements in the last insurance application against what the assessor saw. True: compared, they match. False: " +
      "compared, at least one does not match. Unknown: not compared",
    ask: "Compare form with findings",
    tier: "core",
  }),

  paymentChangeVerified: fact.boolean({
    meaning: "Changes of bank details are confirmed by call-back to a known number, always",
    ask: "Finance interview, sample of three",
    tier: "core",
  }),

  risks: fact.records({
    label: "Information risks",
    meaning: "One row per information risk, including those the assessor adds",
    ask: "Existing register; else 60-minute session with the IT lead and an executive",
    tier: "standard",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      title: column.text({
        meaning: "Event and consequence in one line",
        tier: "standard",
      }),
      category: column.oneOf({
        meaning: "Grouping",
        tier: "context",
        values: ["ransomware", "fraud", "data-breach", "outage", "insider", "supplier", "legal", "physical", "other"],
      }),
      source: column.oneOf({
        meaning: "company when the risk stood in a register before the assessment, assessor when it was added in fact-finding",
        tier: "standard",
        values: ["company", "assessor"],
      }),
      likelihood: column.count({
        unit: "1-5",
        meaning: "1 rarer than once in 20 years, 2 once in 10-20, 3 once in 3-10, 4 once in 1-3, 5 yearly or more",
        tier: "standard",
        min: 1,
        max: 5,
      }),
      impact: column.count({
        unit: "1-5",
        meaning: "1 below 0.1% of yearly revenue, 2 below 0.5%, 3 below 2%, 4 below 5%, 5 above, or licence or life at stake",
        tier: "standard",
        min: 1,
        max: 5,
      }),
      singleLossExpectancy: column.money({
        unit: "currency",
        meaning: "Likely cost of one event; optional, empty when not estimated",
        tier: "context",
        empty: "none",
      }),
      annualRateOfOccurrence: column.number({
        label: "Yearly rate of occurrence",
        unit: "events/year",
        meaning: "Expected events a year; optional, empty when not estimated",
        tier: "context",
        min: 0,
        empty: "none",
      }),
      owner: column.text({
        meaning: "Executive who accepted responsibility (a department such as IT is not an owner); empty when none",
        tier: "standard",
        empty: "none",
      }),
      treatment: column.oneOf({
        meaning: "Decision",
        tier: "standard",
        values: ["undecided", "accept", "reduce", "transfer", "avoid"],
      }),
      treatmentDue: column.date({
        label: "Treatment due date",
        meaning: "Date by which the work of reduce or transfer is done; empty when no date was set",
        tier: "standard",
        empty: "none",
      }),
      reviewDate: column.date({
        label: "Review date",
        meaning: "Last review",
        tier: "context",
      }),
    },
  }),
};

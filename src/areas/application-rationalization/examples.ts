import { type AreaExample, repeated } from "../example.js";

/** An active application that the vendor supports. */
const supported = { lifecycleState: "active", versionSupported: "current", vendorEndOfSupport: "never" } as const;

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "Nobody has joined the sources yet: nothing about applications can be said",
    given: { inventorySourcesUsed: { unknown: "Exports not received" } },
    expect: {
      appInventoryCompletenessPct: "unknown",
      appOwnerPct: "unknown",
      timeDecidedPct: "unknown",
      redundantAppPct: "unknown",
      appLicenceUtilisationPct: "unknown",
      // A count that nobody knows may be any from 0, without an upper end.
      unsupportedCriticalCount: { low: 0 },
      eosWithin12mCount: { low: 0 },
      manualInterfacePct: "unknown",
      ssoCoveragePct: "unknown",
      "app.c.no-inventory": "unknown",
      "app.c.unsupported-critical": "unknown",
      "app.c.single-source": "unknown",
      "app.r.unsupported": "open-question",
      "app.r.eos-soon": "open-question",
      "app.r.unknown-apps": "open-question",
      "app.r.redundancy": "open-question",
      "app.r.unused-licences": "open-question",
      "app.r.eliminate": "open-question",
      "app.r.manual-interfaces": "open-question",
      "app.r.custom-block": "open-question",
      "app.p.inventory#0": "unknown",
      "app.p.assessment-time#0": "unknown",
      "app.p.intake-control#0": "unknown",
      "app.p.lifecycle-support#0": "unknown",
      "app.p.licence-use#0": "unknown",
      "app.p.integration#0": "unknown",
      "app.p.retirement#0": "unknown",
      "app.p.access-standard#0": "unknown",
    },
  },

  // The list, its owners, and what was decided.
  {
    says: "IT knew 13 of 20 applications, from two sources, on a list 215 days old: all just enough",
    given: { applicationsDiscovered: 20, applicationsKnownToItBefore: 13, inventorySourcesUsed: 2, applicationInventoryDate: "2025-11-27" },
    expect: {
      appInventoryCompletenessPct: { low: 65, high: 65, level: 3 },
      "app.r.unknown-apps": "none",
      "app.c.no-inventory": false,
      "app.c.single-source": false,
      "app.p.inventory#0": false,
    },
  },
  {
    says: "Nine of 20: a finding, and just not the cap; the list is a day older",
    given: { applicationsDiscovered: 20, applicationsKnownToItBefore: 9, inventorySourcesUsed: 2, applicationInventoryDate: "2025-11-26" },
    expect: {
      appInventoryCompletenessPct: { low: 45, high: 45, level: 2 },
      "app.r.unknown-apps": "finding",
      "app.c.no-inventory": false,
      "app.c.single-source": false,
      "app.p.inventory#0": true,
    },
  },
  {
    says: "Eight of 20",
    given: { applicationsDiscovered: 20, applicationsKnownToItBefore: 8 },
    expect: { appInventoryCompletenessPct: { low: 40, high: 40, level: 1 }, "app.c.no-inventory": true },
  },
  {
    says: "One source proves nothing, however fresh the list",
    given: { inventorySourcesUsed: 1, applicationInventoryDate: "2026-06-29" },
    expect: { "app.c.single-source": true, "app.p.inventory#0": true },
  },
  {
    says: "A list three years old to the day is still one, and long no good one",
    given: { inventorySourcesUsed: 3, applicationInventoryDate: "2023-07-01" },
    expect: { "app.c.single-source": false, "app.p.inventory#0": true },
  },
  { says: "1,096 days", given: { inventorySourcesUsed: 3, applicationInventoryDate: "2023-06-30" }, expect: { "app.c.single-source": true } },
  {
    says: "13 of 20 active applications have a confirmed owner; 12 of 20 a decision, for those that go with a date",
    given: {
      applications: [
        ...repeated(7, "kept", {
          lifecycleState: "active",
          businessOwner: "P. Hahn",
          ownerConfirmed: true,
          disposition: "tolerate",
          dispositionDate: { none: true },
        }),
        ...repeated(5, "going", {
          lifecycleState: "active",
          businessOwner: "P. Hahn",
          ownerConfirmed: true,
          disposition: "migrate",
          dispositionDate: "2027-03-31",
        }),
        ...repeated(1, "some-day", {
          lifecycleState: "active",
          businessOwner: "P. Hahn",
          ownerConfirmed: true,
          disposition: "eliminate",
          dispositionDate: { none: true },
        }),
        ...repeated(7, "open", {
          lifecycleState: "active",
          businessOwner: "Sales",
          ownerConfirmed: false,
          disposition: "undecided",
          dispositionDate: { none: true },
        }),
        { id: "old", lifecycleState: "retired" },
      ],
    },
    expect: { appOwnerPct: { low: 65, high: 65, level: 3 }, timeDecidedPct: { low: 60, high: 60, level: 3 }, "app.p.assessment-time#0": false },
  },
  {
    says: "Three of five have an owner, half a decision",
    given: {
      applications: [
        ...repeated(5, "kept", { lifecycleState: "active", businessOwner: "P. Hahn", ownerConfirmed: true, disposition: "invest" }),
        ...repeated(1, "late", { lifecycleState: "active", businessOwner: "P. Hahn", ownerConfirmed: true, disposition: "undecided" }),
        ...repeated(4, "open", { lifecycleState: "active", businessOwner: { none: true }, ownerConfirmed: false, disposition: "undecided" }),
      ],
    },
    expect: { appOwnerPct: { low: 60, high: 60, level: 2 }, timeDecidedPct: { low: 50, high: 50, level: 2 }, "app.p.assessment-time#0": true },
  },
  {
    says: "Of four applications shares say nothing",
    given: {
      applications: repeated(4, "open", {
        lifecycleState: "active",
        businessOwner: { none: true },
        ownerConfirmed: false,
        disposition: "undecided",
        overlapsWith: { none: true },
      }),
    },
    expect: { appOwnerPct: "not applicable", timeDecidedPct: "not applicable", redundantAppPct: "not applicable", "app.p.assessment-time#0": false },
  },
  {
    says: "Four of five new applications were checked first",
    given: { applicationRequests12m: 5, applicationRequestsReviewed12m: 4 },
    expect: { "app.p.intake-control#0": false },
  },
  { says: "Three of five", given: { applicationRequests12m: 5, applicationRequestsReviewed12m: 3 }, expect: { "app.p.intake-control#0": true } },
  { says: "A year without a new one", given: { applicationRequests12m: 0 }, expect: { "app.p.intake-control#0": false } },

  // Support.
  {
    says: "Everything that matters is supported; a forgotten marginal tool, paid extended support and today's last day do no harm",
    given: {
      applications: [
        { id: "erp", criticality: "critical", ...supported },
        { id: "shop", criticality: "critical", lifecycleState: "active", versionSupported: "extended-paid", vendorEndOfSupport: "2025-01-01" },
        { id: "mail", criticality: "important", lifecycleState: "sunset", versionSupported: "supported", vendorEndOfSupport: "2026-06-30" },
        { id: "quiz", criticality: "marginal", lifecycleState: "active", versionSupported: "unsupported", vendorEndOfSupport: "2019-01-01" },
      ],
    },
    expect: {
      unsupportedCriticalCount: { low: 0, high: 0, level: 5 },
      "app.c.unsupported-critical": false,
      "app.r.unsupported": "none",
      "app.p.lifecycle-support#0": false,
    },
  },
  {
    says: "An important tool lost its support yesterday: a finding, and not the cap",
    given: {
      applications: [
        { id: "erp", criticality: "critical", ...supported },
        { id: "mail", criticality: "important", lifecycleState: "sunset", versionSupported: "supported", vendorEndOfSupport: "2026-06-29" },
      ],
    },
    expect: {
      unsupportedCriticalCount: { low: 1, high: 1, level: 2 },
      "app.c.unsupported-critical": false,
      "app.r.unsupported": "finding",
      "app.p.lifecycle-support#0": true,
    },
  },
  {
    says: "Two, one of them critical",
    given: {
      applications: [
        { id: "erp", criticality: "critical", lifecycleState: "active", versionSupported: "unsupported", vendorEndOfSupport: "never" },
        { id: "mail", criticality: "important", lifecycleState: "active", versionSupported: "unsupported", vendorEndOfSupport: "never" },
      ],
    },
    expect: { unsupportedCriticalCount: { low: 2, high: 2, level: 2 }, "app.c.unsupported-critical": true },
  },
  {
    says: "Three are level 2 still",
    given: {
      applications: repeated(3, "old", { criticality: "important", lifecycleState: "active", versionSupported: "unsupported", vendorEndOfSupport: "never" }),
    },
    expect: { unsupportedCriticalCount: { low: 3, high: 3, level: 2 } },
  },
  {
    says: "Four are level 1",
    given: {
      applications: repeated(4, "old", { criticality: "important", lifecycleState: "active", versionSupported: "unsupported", vendorEndOfSupport: "never" }),
    },
    expect: { unsupportedCriticalCount: { low: 4, high: 4, level: 1 } },
  },
  {
    says: "Support of three ends within the year without a plan before it; one goes on the very day, one ends in exactly a year",
    given: {
      applications: [
        { id: "today", lifecycleState: "active", vendorEndOfSupport: "2026-06-30", disposition: "undecided" },
        { id: "kept", lifecycleState: "active", vendorEndOfSupport: "2027-06-29", disposition: "tolerate" },
        { id: "late", lifecycleState: "active", vendorEndOfSupport: "2026-12-31", disposition: "migrate", dispositionDate: "2027-01-01" },
        { id: "in-time", lifecycleState: "active", vendorEndOfSupport: "2026-12-31", disposition: "migrate", dispositionDate: "2026-12-31" },
        { id: "next-year", lifecycleState: "active", vendorEndOfSupport: "2027-06-30", disposition: "undecided" },
      ],
    },
    expect: { eosWithin12mCount: { low: 3, high: 3, level: 3 }, "app.r.eos-soon": "finding" },
  },
  {
    says: "Four are level 2",
    given: { applications: repeated(4, "ending", { lifecycleState: "active", vendorEndOfSupport: "2026-12-31", disposition: "undecided" }) },
    expect: { eosWithin12mCount: { low: 4, high: 4, level: 2 } },
  },
  {
    says: "Nothing ends",
    given: { applications: repeated(4, "lasting", { lifecycleState: "active", vendorEndOfSupport: "never", disposition: "undecided" }) },
    expect: { eosWithin12mCount: { low: 0, high: 0, level: 5 }, "app.r.eos-soon": "none" },
  },

  // Doubles, candidates, what may go.
  {
    says: "Nine of 50 do what another already does: 18 % is the edge; nothing was retired",
    given: {
      applicationsRetired24m: 0,
      employeeCount: 200,
      applications: [
        { id: "suite", lifecycleState: "active", overlapsWith: { none: true }, annualCost: 90_000 },
        ...repeated(9, "double", { lifecycleState: "active", overlapsWith: "suite", annualCost: 1_000 }),
        ...repeated(40, "single", { lifecycleState: "active", overlapsWith: { none: true }, annualCost: 500 }),
      ],
    },
    expect: {
      redundantAppPct: { low: 18, high: 18, level: 3 },
      redundantAppCost: 9_000,
      appsPerHundredStaff: 25,
      "app.r.redundancy": "none",
      "app.p.retirement#0": true,
    },
  },
  {
    says: "One of five is a finding; something was retired",
    given: {
      applicationsRetired24m: 1,
      applications: [
        { id: "suite", lifecycleState: "active", overlapsWith: { none: true } },
        ...repeated(1, "double", { lifecycleState: "active", overlapsWith: "suite" }),
        ...repeated(3, "single", { lifecycleState: "active", overlapsWith: { none: true } }),
      ],
    },
    expect: { redundantAppPct: { low: 20, high: 20, level: 2 }, "app.r.redundancy": "finding", "app.p.retirement#0": false },
  },
  {
    says: "One of ten, and nothing weak: no candidate, so nothing had to be retired",
    given: {
      applicationsRetired24m: 0,
      applications: [
        { id: "suite", lifecycleState: "active", overlapsWith: { none: true }, businessValue: 5, technicalFit: 4 },
        ...repeated(1, "double", { lifecycleState: "active", overlapsWith: "suite", businessValue: 3, technicalFit: 2 }),
        ...repeated(8, "single", { lifecycleState: "active", overlapsWith: { none: true }, businessValue: 2, technicalFit: 3 }),
      ],
    },
    expect: { redundantAppPct: 10, eliminateCandidateCost: 0, "app.r.eliminate": "none", "app.p.retirement#0": false },
  },
  {
    says: "Weak in value and fit, at 3,000 and the 500 of work that was measured; the one with a date is decided",
    given: {
      applicationsRetired24m: 0,
      applications: [
        { id: "weak", lifecycleState: "active", businessValue: 2.9, technicalFit: 2.9, disposition: "undecided", annualCost: 2_000, supportCostAnnual: 500 },
        {
          id: "poor",
          lifecycleState: "active",
          businessValue: 1,
          technicalFit: 1,
          disposition: "tolerate",
          annualCost: 1_000,
          supportCostAnnual: { none: true },
        },
        {
          id: "leaving",
          lifecycleState: "active",
          businessValue: 1,
          technicalFit: 1,
          disposition: "eliminate",
          dispositionDate: "2026-12-31",
          annualCost: 9_000,
          supportCostAnnual: 9_000,
        },
      ],
    },
    expect: { eliminateCandidateCost: 3_500, "app.r.eliminate": "finding", "app.p.retirement#0": true },
  },
  {
    says: "One of five capabilities is served twice; what is retired serves nothing",
    given: {
      applications: [
        { id: "a", lifecycleState: "active", capability: "invoicing" },
        { id: "b", lifecycleState: "active", capability: "invoicing" },
        { id: "c", lifecycleState: "active", capability: "payroll" },
        { id: "d", lifecycleState: "active", capability: "scheduling" },
        { id: "e", lifecycleState: "active", capability: "drawing" },
        { id: "f", lifecycleState: "active", capability: "stock" },
        { id: "g", lifecycleState: "retired", capability: "stock" },
      ],
    },
    expect: { redundantCapabilityPct: 20 },
  },

  // Seats, interfaces, sign-on.
  {
    says: "Seven of ten of the money for seats is used; use beyond the seats hides no waste elsewhere",
    given: {
      applications: [
        { id: "crm", lifecycleState: "active", hosting: "saas", overlapsWith: { none: true }, licensedUsers: 100, activeUsers90d: 60, annualCost: 30_000 },
        { id: "plan", lifecycleState: "active", hosting: "saas", overlapsWith: { none: true }, licensedUsers: 10, activeUsers90d: 14, annualCost: 10_000 },
        {
          id: "erp",
          lifecycleState: "active",
          hosting: "on-premises",
          overlapsWith: { none: true },
          licensedUsers: { none: true },
          activeUsers90d: { none: true },
        },
      ],
    },
    // (30,000 × 60 / 100 + 10,000 × 10 / 10) / 40,000; 40 of 100 seats of the first are unused.
    expect: {
      appLicenceUtilisationPct: { low: 70, high: 70, level: 3 },
      unusedLicenceCost: 12_000,
      "app.r.unused-licences": "none",
      "app.p.licence-use#0": false,
    },
  },
  {
    says: "69 of 100",
    given: {
      applications: [
        { id: "crm", lifecycleState: "active", hosting: "saas", overlapsWith: { none: true }, licensedUsers: 100, activeUsers90d: 69, annualCost: 10_000 },
      ],
    },
    expect: {
      appLicenceUtilisationPct: { low: 69, high: 69, level: 2 },
      unusedLicenceCost: 3_100,
      "app.r.unused-licences": "finding",
      "app.p.licence-use#0": true,
    },
  },
  {
    says: "Two of five exchanges go by hand",
    given: {
      applications: [
        { id: "erp", interfaces: 4, manualInterfaces: 1 },
        { id: "shop", interfaces: 1, manualInterfaces: 1 },
      ],
    },
    expect: { manualInterfacePct: { low: 40, high: 40, level: 3 }, "app.r.manual-interfaces": "none" },
  },
  {
    says: "Half do",
    given: { applications: [{ id: "erp", interfaces: 6, manualInterfaces: 3 }] },
    expect: { manualInterfacePct: { low: 50, high: 50, level: 2 }, "app.r.manual-interfaces": "finding" },
  },
  {
    says: "Of four exchanges a share says nothing",
    given: { applications: [{ id: "erp", interfaces: 4, manualInterfaces: 4 }] },
    expect: { manualInterfacePct: "not applicable", "app.r.manual-interfaces": "none" },
  },
  {
    says: "Three processes with double typing are borne, and one for every 25 staff",
    given: { duplicateEntryProcesses: 4, employeeCount: 100 },
    expect: { "app.p.integration#0": false },
  },
  { says: "Five among 100", given: { duplicateEntryProcesses: 5, employeeCount: 100 }, expect: { "app.p.integration#0": true } },
  { says: "Four among 50", given: { duplicateEntryProcesses: 4, employeeCount: 50 }, expect: { "app.p.integration#0": true } },
  {
    says: "Three of five sensitive applications are behind single sign-on; the public one does not count",
    given: {
      applications: [
        ...repeated(3, "safe", { lifecycleState: "active", dataSensitivity: "confidential", ssoConnected: true }),
        ...repeated(2, "apart", { lifecycleState: "active", dataSensitivity: "restricted", ssoConnected: false }),
        { id: "site", lifecycleState: "active", dataSensitivity: "public", ssoConnected: false },
      ],
    },
    expect: { ssoCoveragePct: { low: 60, high: 60, level: 3 }, "app.p.access-standard#0": false },
  },
  {
    says: "Seven of 20 are the edge of the practice and of level 2",
    given: {
      applications: [
        ...repeated(7, "safe", { lifecycleState: "active", dataSensitivity: "confidential", ssoConnected: true }),
        ...repeated(13, "apart", { lifecycleState: "active", dataSensitivity: "confidential", ssoConnected: false }),
      ],
    },
    expect: { ssoCoveragePct: { low: 35, high: 35, level: 2 }, "app.p.access-standard#0": false },
  },
  {
    says: "One of three",
    given: {
      applications: [
        { id: "safe", lifecycleState: "active", dataSensitivity: "confidential", ssoConnected: true },
        ...repeated(2, "apart", { lifecycleState: "active", dataSensitivity: "confidential", ssoConnected: false }),
      ],
    },
    expect: { ssoCoveragePct: "100/3", "app.p.access-standard#0": true },
  },
  {
    says: "Of two a share says nothing",
    given: { applications: repeated(2, "apart", { lifecycleState: "active", dataSensitivity: "restricted", ssoConnected: false }) },
    expect: { ssoCoveragePct: "not applicable", "app.p.access-standard#0": false },
  },
  {
    says: "The main system is bent so far that it cannot be upgraded",
    given: { coreSystemCustomisation: "heavy-blocks-upgrade" },
    expect: { "app.r.custom-block": "finding" },
  },
  { says: "It is bent and can be", given: { coreSystemCustomisation: "moderate" }, expect: { "app.r.custom-block": "none" } },
];

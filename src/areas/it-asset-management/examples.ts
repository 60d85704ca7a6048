import { type AreaExample, repeated } from "../example.js";

/** A computer in use whose support is told by its system. */
const computer = (osSupported: boolean) => ({ type: "laptop", status: "in-use", quantity: 1, osSupported, endOfSupport: "never" }) as const;

/** A group of laptops in use. */
const laptops = (id: string, quantity: number, purchaseDate: `${number}-${number}-${number}`) =>
  ({ id, type: "laptop", status: "in-use", quantity, purchaseDate, plannedLifeMonths: 50, purchaseCost: 1_000 }) as const;

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "Neither register nor discovery was seen: nothing about equipment can be said",
    given: { assetDiscoveryIndependent: { unknown: "Sources not compared yet" } },
    expect: {
      inventoryAccuracyPct: "unknown",
      physicalSampleAccuracyPct: "unknown",
      eolAssetPct: "unknown",
      overLifePct: "unknown",
      endpointAgeMonthsAvg: "unknown",
      criticalWarrantyPct: "unknown",
      managedDevicePct: "unknown",
      licenceUtilisationPct: "unknown",
      // A count that nobody knows may be any from 0, without an upper end.
      licenceShortfallCount: { low: 0 },
      disposalProofPct: "unknown",
      deviceReturnPct: "unknown",
      "ast.c.no-register": "unknown",
      "ast.c.inaccurate": "unknown",
      "ast.c.unproven": "unknown",
      "ast.c.eol-heavy": "unknown",
      "ast.c.unmanaged-majority": "unknown",
      "ast.r.eol": "open-question",
      "ast.r.inaccurate": "open-question",
      "ast.r.over-life": "open-question",
      "ast.r.critical-warranty": "open-question",
      "ast.r.licence-short": "open-question",
      "ast.r.licence-unused": "open-question",
      "ast.r.disposal": "open-question",
      "ast.r.unmanaged": "open-question",
      "ast.r.byod": "open-question",
      "ast.p.inventory#0": "unknown",
      "ast.p.inventory#1": "unknown",
      "ast.p.unauthorised#0": "unknown",
      "ast.p.lifecycle-refresh#0": "unknown",
      "ast.p.procurement-standard#0": "unknown",
      "ast.p.procurement-standard#1": "unknown",
      "ast.p.issue-return#0": "unknown",
      "ast.p.config-management#0": "unknown",
      "ast.p.licence-compliance#0": "unknown",
      "ast.p.secure-disposal#0": "unknown",
    },
  },

  // Register and reality.
  {
    says: "78 of 100 assets of either list are in both, reconciled 215 days ago: both just enough",
    // 78 / (90 + 88 − 78).
    given: { assetRegisterCount: 90, assetDiscoveredCount: 88, assetMatchedCount: 78, assetInventoryDate: "2025-11-27" },
    expect: {
      inventoryAccuracyPct: { low: 78, high: 78, level: 3 },
      "ast.p.inventory#0": false,
      "ast.r.inaccurate": "none",
      "ast.c.inaccurate": false,
      "ast.c.no-register": false,
    },
  },
  {
    says: "The same reconciled one day earlier",
    given: { assetRegisterCount: 90, assetDiscoveredCount: 88, assetMatchedCount: 78, assetInventoryDate: "2025-11-26" },
    expect: { "ast.p.inventory#0": true, "ast.r.inaccurate": "none" },
  },
  {
    says: "60 of 100 agree: a finding, and just not the cap",
    given: { assetRegisterCount: 80, assetDiscoveredCount: 80, assetMatchedCount: 60, assetInventoryDate: "2026-06-01" },
    expect: {
      inventoryAccuracyPct: { low: 60, high: 60, level: 2 },
      "ast.p.inventory#0": true,
      "ast.r.inaccurate": "finding",
      "ast.c.inaccurate": false,
    },
  },
  {
    says: "Half agree: ghosts on one side, unknown devices on the other",
    given: { assetRegisterCount: 75, assetDiscoveredCount: 75, assetMatchedCount: 50 },
    expect: { inventoryAccuracyPct: { low: 50, high: 50, level: 1 }, "ast.c.inaccurate": true, "ast.c.no-register": false },
  },
  {
    says: "There is no register",
    given: { assetRegisterCount: 0, assetDiscoveredCount: 60, assetMatchedCount: 0 },
    expect: { inventoryAccuracyPct: { low: 0, high: 0, level: 0 }, "ast.c.no-register": true, "ast.c.inaccurate": true },
  },
  {
    says: "A source that does not feed the register was compared with it",
    given: { assetDiscoveryIndependent: true },
    expect: { "ast.c.unproven": false, "ast.p.inventory#1": false },
  },
  {
    says: "The register was compared with itself",
    given: { assetDiscoveryIndependent: false },
    expect: { "ast.c.unproven": true, "ast.p.inventory#1": true },
  },
  {
    says: "16 of 20 devices checked by hand are where the register says",
    given: { physicalSampleSize: 20, physicalSampleCorrect: 16 },
    expect: { physicalSampleAccuracyPct: { low: 80, high: 80, level: 3 } },
  },
  {
    says: "15 of 20 are",
    given: { physicalSampleSize: 20, physicalSampleCorrect: 15 },
    expect: { physicalSampleAccuracyPct: { low: 75, high: 75, level: 2 } },
  },
  {
    says: "A sample of nine says nothing",
    given: { physicalSampleSize: 9, physicalSampleCorrect: 9 },
    expect: { physicalSampleAccuracyPct: "not applicable" },
  },
  { says: "No strange device on the network", given: { unmanagedDevicesOnNetwork: 0 }, expect: { "ast.p.unauthorised#0": false } },
  { says: "One", given: { unmanagedDevicesOnNetwork: 1 }, expect: { "ast.p.unauthorised#0": true } },

  // Support, age and cover.
  {
    says: "One of ten computers no longer gets updates",
    given: { assets: [...repeated(9, "current", computer(true)), ...repeated(1, "old", computer(false))] },
    expect: { eolAssetPct: { low: 10, high: 10, level: 3 }, "ast.r.eol": "none", "ast.c.eol-heavy": false },
  },
  {
    says: "One of four: the most that the area bears, and long a finding",
    given: { assets: [...repeated(3, "current", computer(true)), ...repeated(1, "old", computer(false))] },
    expect: { eolAssetPct: { low: 25, high: 25, level: 1 }, "ast.r.eol": "finding", "ast.c.eol-heavy": false },
  },
  {
    says: "26 of 100 in two groups",
    given: {
      assets: [
        { id: "current", ...computer(true), quantity: 74 },
        { id: "old", ...computer(false), quantity: 26 },
      ],
    },
    expect: { eolAssetPct: { low: 26, high: 26, level: 1 }, "ast.c.eol-heavy": true },
  },
  {
    says: "Where nothing is known of the system its support end decides, today being the last day; the old printer does not count",
    given: {
      assets: [
        { id: "a", type: "firewall", status: "in-use", quantity: 1, osSupported: { none: true }, endOfSupport: "2026-06-30" },
        { id: "b", type: "server", status: "in-use", quantity: 1, osSupported: { none: true }, endOfSupport: "2026-06-29" },
        // Paid extended updates: the end has passed, the updates come.
        { id: "c", type: "desktop", status: "in-use", quantity: 2, osSupported: true, endOfSupport: "2025-10-14" },
        { id: "d", type: "printer", status: "in-use", quantity: 50, osSupported: false, endOfSupport: "2020-01-01" },
        { id: "e", type: "laptop", status: "spare", quantity: 9, osSupported: false, endOfSupport: "2020-01-01" },
      ],
    },
    expect: { eolAssetPct: 25 },
  },
  {
    says: "One of two switches without updates; a tenth of what is in use ends within the year, the last day excluded",
    given: {
      assets: [
        { id: "core", type: "network", status: "in-use", quantity: 1, osSupported: true, endOfSupport: "2027-06-29" },
        { id: "edge", type: "network", status: "in-use", quantity: 1, osSupported: false, endOfSupport: "2025-01-01" },
        { id: "pcs", type: "desktop", status: "in-use", quantity: 8, osSupported: true, endOfSupport: "2027-06-30" },
      ],
    },
    expect: { eolInfrastructurePct: 50, eosNext12mPct: 10 },
  },
  {
    says: "A quarter of 20 laptops is one day past its planned life of 50 months, 1,520 days",
    given: { assets: [laptops("old", 5, "2022-05-01"), laptops("due", 15, "2022-05-02")] },
    // 50 × 30.4 = 1,520 days before the day is 2022-05-02. All 20 are due within the year, at 1,000 each.
    expect: { overLifePct: { low: 25, high: 25, level: 3 }, "ast.r.over-life": "none", refreshCostNext12m: 20_000 },
  },
  {
    says: "Six of 20 are",
    given: { assets: [laptops("old", 6, "2022-05-01"), laptops("new", 14, "2026-01-01")] },
    expect: { overLifePct: { low: 30, high: 30, level: 2 }, "ast.r.over-life": "finding", refreshCostNext12m: 6_000 },
  },
  {
    says: "Of four devices a share says nothing",
    given: { assets: [laptops("old", 4, "2015-01-01")] },
    expect: { overLifePct: "not applicable", "ast.r.over-life": "none" },
  },
  {
    says: "Five laptops of 34 months on average, to the day; the old phones do not count",
    given: {
      assets: [
        laptops("older", 3, "2023-08-31"),
        laptops("younger", 2, "2023-09-01"),
        { id: "phones", type: "phone", status: "in-use", quantity: 5, purchaseDate: "2018-01-01" },
      ],
    },
    // (3 × 1,034 + 2 × 1,033) / 5 / 30.4.
    expect: { endpointAgeMonthsAvg: { low: 34, high: 34, level: 3 } },
  },
  {
    says: "One of them five days older, and the average is a day older: level 2",
    given: { assets: [laptops("oldest", 1, "2023-08-26"), laptops("older", 2, "2023-08-31"), laptops("younger", 2, "2023-09-01")] },
    // 5,173 / 5 / 30.4 is 34.03.
    expect: { endpointAgeMonthsAvg: { level: 2 } },
  },
  {
    says: "17 of 20 critical devices have a warranty to this day or a spare on the shelf",
    given: {
      assets: [
        ...repeated(10, "covered", { status: "in-use", criticalRole: true, quantity: 1, warrantyEnd: "2026-06-30", spareOnShelf: false }),
        ...repeated(7, "spare", { status: "in-use", criticalRole: true, quantity: 1, warrantyEnd: "2020-01-01", spareOnShelf: true }),
        ...repeated(3, "bare", { status: "in-use", criticalRole: true, quantity: 1, warrantyEnd: "2026-06-29", spareOnShelf: false }),
        { id: "desk", status: "in-use", criticalRole: false, quantity: 40, warrantyEnd: "2020-01-01", spareOnShelf: false },
      ],
    },
    expect: { criticalWarrantyPct: { low: 85, high: 85, level: 3 }, "ast.r.critical-warranty": "none" },
  },
  {
    says: "Four of five have",
    given: {
      assets: [
        ...repeated(4, "covered", { status: "in-use", criticalRole: true, quantity: 1, warrantyEnd: "2028-01-01", spareOnShelf: false }),
        { id: "bare", status: "in-use", criticalRole: true, quantity: 1, warrantyEnd: "2026-06-29", spareOnShelf: false },
      ],
    },
    expect: { criticalWarrantyPct: { low: 80, high: 80, level: 2 }, "ast.r.critical-warranty": "finding" },
  },
  {
    says: "A written planned life, standard models, one spare ready",
    given: { refreshPolicyWritten: true, standardModelsCount: 1, spareDevicesReady: 1 },
    expect: { "ast.p.lifecycle-refresh#0": false, "ast.p.procurement-standard#0": false, "ast.p.procurement-standard#1": false },
  },
  {
    says: "None of these",
    given: { refreshPolicyWritten: false, standardModelsCount: 0, spareDevicesReady: 0 },
    expect: { "ast.p.lifecycle-refresh#0": true, "ast.p.procurement-standard#0": true, "ast.p.procurement-standard#1": true },
  },

  // Control.
  {
    says: "17 of 20 devices are managed; a private phone is judged elsewhere, a private laptop here",
    given: {
      byodWithCompanyData: "app-protection",
      assets: [
        { id: "managed", type: "laptop", status: "in-use", ownership: "owned", managed: true, quantity: 17 },
        { id: "loose", type: "desktop", status: "in-use", ownership: "owned", managed: false, quantity: 2 },
        { id: "private-laptop", type: "laptop", status: "in-use", ownership: "personal", managed: false, quantity: 1 },
        { id: "private-phones", type: "phone", status: "in-use", ownership: "personal", managed: false, quantity: 30 },
      ],
    },
    expect: {
      managedDevicePct: { low: 85, high: 85, level: 3 },
      "ast.r.unmanaged": "none",
      "ast.r.byod": "none",
      "ast.p.config-management#0": false,
      "ast.c.unmanaged-majority": false,
    },
  },
  {
    says: "Six of ten: a finding, while the practice still stands",
    given: {
      byodWithCompanyData: "none",
      assets: [
        { id: "managed", type: "laptop", status: "in-use", ownership: "owned", managed: true, quantity: 6 },
        { id: "loose", type: "laptop", status: "in-use", ownership: "owned", managed: false, quantity: 4 },
      ],
    },
    expect: { managedDevicePct: { low: 60, high: 60, level: 2 }, "ast.r.unmanaged": "finding", "ast.p.config-management#0": false },
  },
  {
    says: "Half: the least that the area bears",
    given: {
      assets: [
        { id: "managed", type: "laptop", status: "in-use", ownership: "owned", managed: true, quantity: 5 },
        { id: "loose", type: "laptop", status: "in-use", ownership: "owned", managed: false, quantity: 5 },
      ],
    },
    expect: { managedDevicePct: { low: 50, high: 50, level: 1 }, "ast.p.config-management#0": true, "ast.c.unmanaged-majority": false },
  },
  {
    says: "49 of 100",
    given: {
      assets: [
        { id: "managed", type: "laptop", status: "in-use", ownership: "owned", managed: true, quantity: 49 },
        { id: "loose", type: "laptop", status: "in-use", ownership: "owned", managed: false, quantity: 51 },
      ],
    },
    expect: { managedDevicePct: 49, "ast.c.unmanaged-majority": true },
  },
  {
    says: "Company mail on private devices that nobody controls",
    given: { byodWithCompanyData: "uncontrolled" },
    expect: { "ast.r.byod": "finding", "ast.p.config-management#0": true },
  },
  {
    says: "Three devices lost among 100 staff; below 67 staff two are always allowed",
    given: { lostStolen12m: 3, employeeCount: 100 },
    expect: { "ast.p.issue-return#0": false },
  },
  { says: "Four among 100", given: { lostStolen12m: 4, employeeCount: 100 }, expect: { "ast.p.issue-return#0": true } },
  { says: "Three among 20", given: { lostStolen12m: 3, employeeCount: 20 }, expect: { "ast.p.issue-return#0": true } },
  {
    says: "Nine of ten devices came back from leavers; eight of ten were disposed of with proof",
    given: { leaverDevicesDue12m: 10, leaverDevicesReturned12m: 9, disposed24m: 10, disposedWithCertificate24m: 8 },
    expect: {
      deviceReturnPct: { low: 90, high: 90, level: 3 },
      disposalProofPct: { low: 80, high: 80, level: 3 },
      "ast.r.disposal": "none",
      "ast.p.secure-disposal#0": false,
    },
  },
  {
    says: "Four of five came back, three of four have proof",
    given: { leaverDevicesDue12m: 5, leaverDevicesReturned12m: 4, disposed24m: 4, disposedWithCertificate24m: 3 },
    expect: {
      deviceReturnPct: { low: 80, high: 80, level: 2 },
      disposalProofPct: { low: 75, high: 75, level: 2 },
      "ast.r.disposal": "finding",
      "ast.p.secure-disposal#0": true,
    },
  },
  {
    says: "Nothing was disposed of, so no proof is missing",
    given: { disposed24m: 0, disposedWithCertificate24m: 0 },
    expect: { disposalProofPct: "not applicable", "ast.r.disposal": "none" },
  },
  {
    says: "Of two devices a share says nothing",
    given: { leaverDevicesDue12m: 2, leaverDevicesReturned12m: 0, disposed24m: 2, disposedWithCertificate24m: 0 },
    expect: { deviceReturnPct: "not applicable", disposalProofPct: "not applicable", "ast.r.disposal": "none", "ast.p.secure-disposal#0": false },
  },

  // Licences.
  {
    says: "Seven of ten paid seats are used; what cannot be measured stays out, use beyond what was bought earns nothing",
    given: {
      licenceTrueUpCost24m: 0,
      licences: [
        { id: "office", entitled: 100, deployed: 100, used90d: 60, annualCost: 30_000 },
        { id: "drawing", entitled: 10, deployed: 12, used90d: 12, annualCost: 10_000 },
        { id: "database", entitled: 4, deployed: 4, used90d: { none: true }, annualCost: 50_000 },
      ],
    },
    // (60 × 30,000 / 100 + 10 × 10,000 / 10) / 40,000; two seats short at 1,000 each.
    expect: {
      licenceUtilisationPct: { low: 70, high: 70, level: 3 },
      licenceShortfallCount: { low: 1, high: 1, level: 3 },
      licenceExposure: 2_000,
      "ast.r.licence-unused": "none",
      "ast.r.licence-short": "finding",
      "ast.p.licence-compliance#0": false,
    },
  },
  {
    says: "69 of 100 are used; two agreements are short",
    given: {
      licenceTrueUpCost24m: 0,
      licences: [
        { id: "office", entitled: 100, deployed: 101, used90d: 69, annualCost: 10_000 },
        { id: "database", entitled: 4, deployed: 6, used90d: { none: true }, annualCost: 8_000 },
      ],
    },
    // 1 × 100 + 2 × 2,000.
    expect: {
      licenceUtilisationPct: { low: 69, high: 69, level: 2 },
      licenceShortfallCount: { low: 2, high: 2, level: 2 },
      licenceExposure: 4_100,
      "ast.r.licence-unused": "finding",
      "ast.r.licence-short": "finding",
      "ast.p.licence-compliance#0": true,
    },
  },
  {
    says: "Bought and deployed match, but a publisher collected a back payment",
    given: { licenceTrueUpCost24m: 1, licences: [{ id: "office", entitled: 100, deployed: 100, used90d: 92, annualCost: 10_000 }] },
    expect: {
      licenceUtilisationPct: { low: 92, high: 92, level: 5 },
      licenceShortfallCount: { low: 0, high: 0, level: 5 },
      licenceExposure: 0,
      "ast.r.licence-short": "none",
      "ast.p.licence-compliance#0": true,
    },
  },
];

import type { ById, Practice } from "../define.js";

/** What is judged for IT Asset Management: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "ast.p.inventory": {
    label: "Device inventory",
    weight: 5,
    weightReason: "First control of every security framework",
    required: true,
    question: "Is there one complete and current inventory of devices with user, place, age and support dates?",
    evidence: "Export, discovery match, sample",
    anchors: [
      "None",
      "Invoices only",
      "Spreadsheet older than 12 months or parts missing",
      "One register covering all classes with user, purchase and support dates; reconciled within 6 months",
      "Automatic feed, monthly reconciliation, accuracy above 90%",
      "Differences raise alerts within days; register drives budget, security and service desk",
    ],
    corroboratingMetrics: ["inventoryAccuracyPct", "physicalSampleAccuracyPct"],
    guards: [
      {
        when: "ageDays(assetInventoryDate) > 215 || inventoryAccuracyPct < 78",
        atMost: 2,
        because:
          "The inventory was not reconciled within half a year (215 days, grace included), or fewer than 78% of the assets agree " +
          "between register and discovery",
      },
      {
        when: "!assetDiscoveryIndependent",
        atMost: 2,
        because: "The register was compared with its own source only",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-01", "ID.AM-02"],
      "cis-8.1": ["1.1", "1.3", "2.1"],
      "iso-27001-2022": ["A.5.9"],
      "cobit-2019": ["BAI09"],
      "itil-4": ["SVC-06", "SVC-11"],
    },
  },

  "ast.p.unauthorised": {
    label: "Detection of unknown devices",
    weight: 4,
    weightReason: "Unknown devices bypass every control",
    question: "Are unknown devices on the network found and dealt with?",
    evidence: "Discovery report, network access settings",
    anchors: [
      "Not looked for",
      "Found by chance",
      "Occasional scan, no follow-up",
      "Scan at least weekly, unknown devices handled in a week; guest network apart",
      "Access to internal network only for known devices",
      "Automatic isolation and yearly test",
    ],
    corroboratingMetrics: ["managedDevicePct"],
    guards: [
      {
        when: "unmanagedDevicesOnNetwork > 0",
        atMost: 3,
        because: "Unmanaged devices are on the internal network",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-01", "DE.CM-01", "PR.AA-03"],
      "cis-8.1": ["1.2", "1.3", "13.9"],
      "iso-27001-2022": ["A.8.20", "A.8.22"],
      "cobit-2019": ["DSS05"],
    },
  },

  "ast.p.lifecycle-refresh": {
    label: "Device lifecycle and refresh",
    weight: 5,
    weightReason: "Age drives failures, cost and risk",
    required: true,
    question: "Are planned life and support ends set per class and carried out with budget?",
    evidence: "Policy, refresh plan, budget line",
    anchors: [
      "Until it breaks",
      "When money is left",
      "PCs roughly by age, servers and network not",
      "Written life per class, plan for 12 months, budgeted",
      "Three-year plan; at most 4% without updates; exceptions isolated",
      "Life set from cost and failure data; smooth yearly amount",
    ],
    corroboratingMetrics: ["eolAssetPct", "overLifePct", "endpointAgeMonthsAvg"],
    guards: [
      {
        when: "!refreshPolicyWritten",
        atMost: 2,
        because: "There is no written planned life per device class",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-08", "PR.PS-03"],
      "cis-8.1": ["2.2"],
      "iso-27001-2022": ["A.7.13", "A.8.8"],
      "cobit-2019": ["BAI09", "APO06"],
      "itil-4": ["SVC-06"],
    },
  },

  "ast.p.procurement-standard": {
    label: "Standard device purchasing",
    weight: 3,
    weightReason: "Few models mean quick support",
    question: "Are devices bought by standard models through one channel and registered on arrival?",
    evidence: "Standard list, last ten purchases",
    anchors: [
      "Anyone buys anything",
      "IT recommends on request",
      "Usual supplier, many models",
      "Standard list of few models, registered and enrolled before issue",
      "Ready in one day from stock, price agreed yearly",
      "Zero-touch delivery; satisfaction and cost per device measured",
    ],
    guards: [
      {
        when: "standardModelsCount == 0",
        atMost: 2,
        because: "There are no standard models",
      },
      {
        when: "spareDevicesReady == 0",
        atMost: 3,
        because: "No spare device is ready to issue",
      },
    ],
    maps: {
      "cis-8.1": ["4.1"],
      "iso-27001-2022": ["A.5.9", "A.8.9"],
      "cobit-2019": ["BAI09", "APO10"],
      "itil-4": ["SVC-06", "SVC-16"],
    },
  },

  "ast.p.issue-return": {
    label: "Device issue and return",
    weight: 4,
    weightReason: "Lost sight is lost data",
    question: "Is each issue, move and return recorded, and are leavers' devices taken back?",
    evidence: "Forms, leaver sample",
    anchors: [
      "Not recorded",
      "Known by memory",
      "Issue recorded, returns not",
      "Both recorded with signature; HR list triggers return",
      "Over 95% returned in five days; missing ones wiped and followed up",
      "Automatic reconciliation of HR, directory and register",
    ],
    corroboratingMetrics: ["deviceReturnPct"],
    guards: [
      {
        when: "lostStolen12m > max(2, employeeCount * 0.03)",
        atMost: 3,
        because: "More than two devices, and more than 3% of the number of staff, were lost or stolen in 12 months",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-08"],
      "iso-27001-2022": ["A.5.11", "A.6.5", "A.5.10"],
      "cobit-2019": ["BAI09", "APO07"],
      "itil-4": ["SVC-06"],
    },
  },

  "ast.p.config-management": {
    label: "Central device management",
    weight: 5,
    weightReason: "Central control makes security repeatable",
    required: true,
    question: "Are devices enrolled in central management with standard settings, encryption and remote wipe?",
    evidence: "Console, policy list, test wipe",
    anchors: [
      "None",
      "Some by hand",
      "Laptops in part, phones not",
      "All company laptops, desktops and phones enrolled with baseline, encryption and wipe",
      "Deviations reported; non-compliant devices lose access",
      "Baseline follows a published benchmark and is tested at each change",
    ],
    corroboratingMetrics: ["managedDevicePct"],
    guards: [
      {
        when: "byodWithCompanyData == 'uncontrolled' || managedDevicePct < 60",
        atMost: 2,
        because: "Company data is on uncontrolled personal devices, or fewer than 60% of the devices are under management",
      },
    ],
    maps: {
      "csf-2.0": ["PR.PS-01", "PR.DS-01"],
      "cis-8.1": ["4.1", "4.11", "3.6"],
      "iso-27001-2022": ["A.8.1", "A.8.9"],
      "cobit-2019": ["BAI10", "DSS05"],
      "itil-4": ["SVC-11"],
    },
  },

  "ast.p.licence-compliance": {
    label: "Software license compliance",
    weight: 3,
    weightReason: "Both overspend and claims",
    question: "Are entitlements, deployments and use of licences compared and corrected?",
    evidence: "Licence position of five largest publishers",
    anchors: [
      "Unknown",
      "Only at vendor request",
      "Main publisher once a year",
      "Yearly position for largest publishers with proof on file",
      "Half-yearly; seats taken back; no shortfalls",
      "Licence position known at any time and used in negotiation",
    ],
    corroboratingMetrics: ["licenceUtilisationPct", "licenceShortfallCount"],
    guards: [
      {
        when: "licenceShortfallCount > 1 || licenceTrueUpCost24m > 0",
        atMost: 2,
        because: "More than one agreement is short of licences, or an unplanned back payment was made in 24 months",
      },
    ],
    maps: {
      "cis-8.1": ["2.1"],
      "iso-27001-2022": ["A.5.32"],
      "cobit-2019": ["BAI09", "APO10"],
      "itil-4": ["SVC-06"],
    },
  },

  "ast.p.secure-disposal": {
    label: "Secure data erasure at disposal",
    weight: 4,
    weightReason: "Old disks are a frequent breach",
    question: "Are data carriers erased with proof before disposal, return or resale?",
    evidence: "Certificates, cupboard check",
    anchors: [
      "Thrown away or stored unsorted",
      "Deleted by hand",
      "Recycler without proof",
      "Erasure by a recognised method with certificate per serial number",
      "All classes including printers and phones; supplier checked",
      "Chain of custody audited; resale value and environmental record reported",
    ],
    corroboratingMetrics: ["disposalProofPct"],
    guards: [
      {
        when: "disposalProofPct < 80",
        atMost: 2,
        because: "Fewer than 80% of the disposed devices have proof of erasure",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-08"],
      "cis-8.1": ["3.5"],
      "iso-27001-2022": ["A.7.14", "A.7.10", "A.8.10"],
      "cobit-2019": ["BAI09", "DSS05"],
      "itil-4": ["SVC-06"],
    },
  },
};

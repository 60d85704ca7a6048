import { column, fact } from "../define.js";

/** What is asked of the company for IT Asset Management. */
export const facts = {
  assetInventoryDate: fact.date({
    meaning: 'Last full reconciliation of the inventory with reality; "never" when none',
    ask: "Record",
    tier: "standard",
    never: true,
  }),

  assetRegisterCount: fact.count({
    unit: "assets",
    meaning:
      "Register rows in use that a scan, sign-in or management tool can see (computers, phones and tablets, servers, network); " +
      "spares, monitors, power supplies and disposed left out",
    ask: "Export",
    tier: "core",
  }),

  assetDiscoveredCount: fact.count({
    label: "Devices found by discovery",
    unit: "assets",
    meaning: "Devices of the same classes seen in the last 30 days by at least one source that does not feed the register, duplicates removed",
    ask: "Assessor join",
    tier: "core",
  }),

  assetMatchedCount: fact.count({
    label: "Devices found in both sources",
    unit: "assets",
    meaning: "Devices in both",
    ask: "Join on serial or name",
    tier: "core",
  }),

  assetDiscoveryIndependent: fact.boolean({
    label: "Independent source of device discovery",
    meaning:
      "At least one discovery source does not feed the register (sign-in device list, endpoint protection, wireless or switch " +
      "client list, scan); for firms without a network the sign-in device list is enough",
    ask: "Compare sources",
    tier: "core",
  }),

  physicalSampleSize: fact.count({
    unit: "assets",
    meaning: "Devices checked by hand in the walk-through",
    ask: "Assessor",
    tier: "standard",
  }),

  physicalSampleCorrect: fact.count({
    label: "Sampled devices recorded correctly",
    unit: "assets",
    meaning: "Of these, right user, place and state in the register",
    ask: "Assessor",
    tier: "standard",
  }),

  unmanagedDevicesOnNetwork: fact.count({
    unit: "devices",
    meaning: "Devices on internal network not under management and not known guests",
    ask: "Discovery",
    tier: "standard",
  }),

  byodWithCompanyData: fact.oneOf({
    meaning: "State of company mail and files on personal devices",
    ask: "Conditional access or sign-in report: devices not owned by the company",
    tier: "core",
    values: ["none", "app-protection", "enrolled", "uncontrolled"],
  }),

  leaverDevicesDue12m: fact.count({
    unit: "devices",
    meaning: "Devices due back from leavers in 12 months",
    ask: "HR list",
    tier: "standard",
  }),

  leaverDevicesReturned12m: fact.count({
    label: "Leavers' devices that came back",
    unit: "devices",
    meaning: "Of these, returned and recorded",
    ask: "Register",
    tier: "standard",
  }),

  lostStolen12m: fact.count({
    label: "Devices lost or stolen",
    unit: "devices",
    meaning: "Lost or stolen",
    ask: "Register, police or insurance notes",
    tier: "standard",
  }),

  disposed24m: fact.count({
    unit: "devices",
    meaning: "Devices disposed of",
    ask: "Register",
    tier: "standard",
  }),

  disposedWithCertificate24m: fact.count({
    label: "Disposals with proof of erasure",
    unit: "devices",
    meaning: "Of these, with data erasure proof",
    ask: "Certificates",
    tier: "standard",
  }),

  standardModelsCount: fact.count({
    unit: "models",
    meaning: "Approved laptop and desktop models",
    ask: "Standard list; 0 when none",
    tier: "standard",
  }),

  refreshPolicyWritten: fact.boolean({
    meaning: "Written planned life per device class",
    ask: "Document",
    tier: "standard",
  }),

  spareDevicesReady: fact.count({
    unit: "devices",
    meaning: "Ready-to-issue spare devices",
    ask: "Count",
    tier: "standard",
  }),

  mobileLinesBilled: fact.count({
    label: "Mobile lines billed",
    unit: "lines",
    meaning: "Lines billed",
    ask: "Carrier bill",
    tier: "context",
  }),

  mobileLinesUsed: fact.count({
    label: "Mobile lines in use",
    unit: "lines",
    meaning: "Of these, with use in 60 days",
    ask: "Carrier report",
    tier: "context",
  }),

  licenceTrueUpCost24m: fact.money({
    unit: "currency",
    meaning: "Unplanned back payments and penalties after a publisher's audit or claim in 24 months; contractual yearly true-ups are not counted",
    ask: "Ledger",
    tier: "standard",
  }),

  assets: fact.records({
    label: "IT assets",
    meaning: "One row per asset, or per group of identical assets for more than 300 devices",
    ask: "Register joined with discovery",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Tag or serial number",
        tier: "standard",
      }),
      type: column.oneOf({
        meaning: "Class",
        tier: "core",
        values: [
          "laptop",
          "desktop",
          "thin-client",
          "tablet",
          "phone",
          "server",
          "storage",
          "network",
          "firewall",
          "wireless",
          "printer",
          "ups",
          "iot-ot",
          "other",
        ],
      }),
      model: column.text({
        meaning: "Model",
        tier: "context",
      }),
      quantity: column.count({
        unit: "devices",
        meaning: "1, or group size",
        tier: "core",
        min: 1,
      }),
      assignedTo: column.text({
        meaning: "Person or place; empty when unknown",
        tier: "context",
      }),
      site: column.text({
        meaning: "Site",
        tier: "context",
      }),
      purchaseDate: column.date({
        label: "Purchase date",
        meaning: "Purchase",
        tier: "standard",
      }),
      purchaseCost: column.money({
        unit: "currency",
        meaning: "Cost of one",
        tier: "standard",
      }),
      plannedLifeMonths: column.count({
        unit: "months",
        meaning:
          "Planned life; default laptop 48, desktop 60, thin-client 84, tablet 48, phone 36, server and storage 72, network 84, " +
          "wireless 72, firewall 60, printer 84, ups 60, iot-ot 84, other 60; the manufacturer's support end wins when earlier",
        tier: "standard",
      }),
      warrantyEnd: column.date({
        label: "End of warranty",
        meaning: "Warranty or maintenance end",
        tier: "core",
      }),
      endOfSupport: column.date({
        meaning: 'Manufacturer ends firmware or operating system updates; "never" when no end is announced',
        tier: "core",
        never: true,
      }),
      osSupported: column.boolean({
        label: "Supported operating system",
        meaning: "Operating system or firmware still receives security updates, paid extended updates included; empty when only the support end is known",
        tier: "core",
        empty: "none",
      }),
      managed: column.boolean({
        meaning: "Enrolled in management",
        tier: "core",
      }),
      lastSeen: column.date({
        meaning: "Last contact",
        tier: "context",
      }),
      status: column.oneOf({
        meaning: "State",
        tier: "core",
        values: ["in-use", "spare", "repair", "lost", "disposed"],
      }),
      ownership: column.oneOf({
        meaning: "Ownership",
        tier: "core",
        values: ["owned", "leased", "personal", "provider"],
      }),
      criticalRole: column.boolean({
        meaning: "Carries a tier 1 or 2 system",
        tier: "core",
      }),
      spareOnShelf: column.boolean({
        meaning: "A configured spare that can take its place is on the shelf",
        tier: "core",
      }),
    },
  }),

  licences: fact.records({
    label: "Software licenses",
    meaning: "One row per licence agreement or product",
    ask: "Contracts and deployment counts",
    tier: "standard",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      vendorId: column.ref({
        label: "Vendor",
        meaning: "Publisher or reseller",
        tier: "context",
        of: "vendors",
      }),
      product: column.text({
        meaning: "Product",
        tier: "standard",
      }),
      metric: column.oneOf({
        meaning: "Licence metric",
        tier: "context",
        values: ["user", "device", "core", "server", "concurrent", "consumption", "site"],
      }),
      entitled: column.count({
        unit: "units",
        meaning: "Bought",
        tier: "standard",
      }),
      deployed: column.count({
        unit: "units",
        meaning: "Installed or assigned",
        tier: "standard",
      }),
      used90d: column.count({
        unit: "units",
        meaning: "Used in 90 days; empty when it cannot be measured",
        tier: "standard",
        empty: "none",
      }),
      annualCost: column.money({
        unit: "currency/year",
        meaning: "Yearly cost",
        tier: "standard",
      }),
      renewalDate: column.date({
        label: "Renewal date",
        meaning: "Renewal",
        tier: "context",
      }),
      proofOfEntitlement: column.boolean({
        meaning: "Invoice or certificate on file",
        tier: "context",
      }),
    },
  }),
};

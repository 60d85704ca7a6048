import type { ById, Metric } from "../define.js";

/** What is measured for IT Asset Management: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  inventoryAccuracyPct: {
    label: "Asset register matching the network",
    is: "pct(assetMatchedCount, assetRegisterCount + assetDiscoveredCount - assetMatchedCount)",
    unit: "%",
    better: "higher",
    levels: [40, 60, 78, 90, 97],
    standing: "judgement",
    rationale: "Matched assets over the union of both lists; punishes ghosts as well as unknowns; means nothing when the same tool feeds both",
  },

  physicalSampleAccuracyPct: {
    label: "Sampled assets recorded correctly",
    is: "pct(physicalSampleCorrect, physicalSampleSize)",
    unit: "%",
    better: "higher",
    levels: [40, 60, 80, 92, 98],
    minBase: 10,
    standing: "judgement",
    rationale: "Sample drawn by the assessor; a rough picture only: 18 right of 20 has a 95% interval of 70 to 97",
  },

  eolAssetPct: {
    label: "Devices without security updates",
    is:
      "pct(assets.filter(a, a.status == 'in-use' " +
      "&& a.type in ['laptop','desktop','thin-client','tablet','phone','server','firewall'] " +
      "&& (known(a.osSupported) ? !a.osSupported : daysUntil(a.endOfSupport) < 0)).sumOf(a, a.quantity), " +
      "assets.filter(a, a.status == 'in-use' " +
      "&& a.type in ['laptop','desktop','thin-client','tablet','phone','server','firewall']).sumOf(a, a.quantity))",
    unit: "%",
    better: "lower",
    levels: [35, 20, 10, 4, 1],
    standing: "judgement",
    rationale:
      "Computers, phones, servers and firewalls without security updates; free support of Windows 10 ended on 14 October 2025, " +
      "paid extended updates count as supported; other classes are in eolInfrastructurePct, so that printers and power supplies " +
      "do not dilute the share",
  },

  eolInfrastructurePct: {
    label: "Infrastructure without security updates",
    is:
      "pct(assets.filter(a, a.status == 'in-use' && a.type in ['storage','network','wireless','iot-ot'] " +
      "&& (known(a.osSupported) ? !a.osSupported : daysUntil(a.endOfSupport) < 0)).sumOf(a, a.quantity), " +
      "assets.filter(a, a.status == 'in-use' && a.type in ['storage','network','wireless','iot-ot']).sumOf(a, a.quantity))",
    unit: "%",
    better: "none",
    standing: "definition",
    rationale: "The same for storage, network, wireless and connected machines; shown, not scored, since such equipment is often isolated instead of replaced",
  },

  eosNext12mPct: {
    label: "Equipment losing support this year",
    is:
      "pct(assets.filter(a, a.status == 'in-use' && daysUntil(a.endOfSupport) >= 0 " +
      "&& daysUntil(a.endOfSupport) < 365).sumOf(a, a.quantity), assets.filter(a, a.status == 'in-use').sumOf(a, a.quantity))",
    unit: "%",
    better: "none",
    minBase: 5,
    standing: "definition",
    rationale: "Coming wave; compare with budget",
  },

  overLifePct: {
    label: "Equipment past its planned life",
    is:
      "pct(assets.filter(a, a.status == 'in-use' && ageDays(a.purchaseDate) > a.plannedLifeMonths * 30.4).sumOf(a, a.quantity), " +
      "assets.filter(a, a.status == 'in-use').sumOf(a, a.quantity))",
    unit: "%",
    better: "lower",
    levels: [60, 40, 25, 15, 8],
    minBase: 5,
    standing: "rule-of-thumb",
    rationale: "Four-year cycle means a quarter of devices per year; vendor-sponsored studies show support cost rising after year three to four",
  },

  endpointAgeMonthsAvg: {
    label: "Average age of computers",
    is:
      "assets.filter(a, a.status == 'in-use' && a.type in ['laptop','desktop']).sumOf(a, ageDays(a.purchaseDate) / 30.4 " +
      "* a.quantity) / assets.filter(a, a.status == 'in-use' && a.type in ['laptop','desktop']).sumOf(a, a.quantity)",
    unit: "months",
    better: "lower",
    levels: [60, 42, 34, 30, 27],
    standing: "rule-of-thumb",
    rationale: "Steady four-year cycle averages 24 months; with evenly spread ages the steps match those of overLifePct; below 18 may be waste",
  },

  criticalWarrantyPct: {
    label: "Critical equipment with warranty or spare",
    is:
      "pct(assets.filter(a, a.status == 'in-use' && a.criticalRole " +
      "&& (daysUntil(a.warrantyEnd) >= 0 || a.spareOnShelf)).sumOf(a, a.quantity), " +
      "assets.filter(a, a.status == 'in-use' && a.criticalRole).sumOf(a, a.quantity))",
    unit: "%",
    better: "higher",
    levels: [40, 65, 85, 95, 100],
    standing: "rule-of-thumb",
    rationale: "Critical equipment under warranty or maintenance, or with a configured spare on the shelf",
  },

  managedDevicePct: {
    label: "Devices under central management",
    is:
      "pct(assets.filter(a, a.status == 'in-use' && a.type in ['laptop','desktop','tablet','phone','server'] " +
      "&& !(a.ownership == 'personal' && a.type in ['phone','tablet']) && a.managed).sumOf(a, a.quantity), " +
      "assets.filter(a, a.status == 'in-use' && a.type in ['laptop','desktop','tablet','phone','server'] " +
      "&& !(a.ownership == 'personal' && a.type in ['phone','tablet'])).sumOf(a, a.quantity))",
    unit: "%",
    better: "higher",
    levels: [30, 60, 85, 95, 99],
    standing: "rule-of-thumb",
    rationale: "Enrolled in management; private phones and tablets are judged by byodWithCompanyData instead",
  },

  refreshCostNext12m: {
    label: "Replacement cost of next 12 months",
    is: "assets.filter(a, a.status == 'in-use' && ageDays(a.purchaseDate) > (a.plannedLifeMonths - 12) * 30.4).sumOf(a, a.purchaseCost * a.quantity)",
    unit: "currency",
    better: "none",
    standing: "definition",
    rationale: "Replacement at historic cost of all that reaches planned life in 12 months, backlog included",
  },

  licenceUtilisationPct: {
    label: "Use of paid licences",
    is:
      "pct(licences.filter(l, known(l.used90d)).sumOf(l, min(l.used90d, l.entitled) * l.annualCost / max(1, l.entitled)), " +
      "licences.filter(l, known(l.used90d)).sumOf(l, l.annualCost))",
    unit: "%",
    better: "higher",
    levels: [40, 55, 70, 83, 92],
    standing: "judgement",
    rationale: "Weighted by cost; same steps as area 8; use beyond what was bought does not count",
  },

  licenceShortfallCount: {
    label: "Agreements with too few licences",
    is: "licences.countIf(l, l.deployed > l.entitled)",
    unit: "agreements",
    better: "lower",
    levels: [5, 3, 1, 0, 0],
    standing: "judgement",
    rationale: "Agreements with more deployed than bought",
  },

  licenceExposure: {
    label: "Yearly cost of missing licences",
    is: "licences.filter(l, l.deployed > l.entitled).sumOf(l, (l.deployed - l.entitled) * l.annualCost / max(1, l.entitled))",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale:
      "Yearly list value of the shortfall; back payments and penalties come on top. Software of which nothing was ever bought has no list price here: price it by hand",
  },

  disposalProofPct: {
    label: "Disposals with proof of erasure",
    is: "pct(disposedWithCertificate24m, disposed24m)",
    unit: "%",
    better: "higher",
    levels: [20, 50, 80, 95, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Erasure proof",
  },

  deviceReturnPct: {
    label: "Leavers' devices that came back",
    is: "pct(leaverDevicesReturned12m, leaverDevicesDue12m)",
    unit: "%",
    better: "higher",
    levels: [50, 75, 90, 97, 100],
    minBase: 3,
    standing: "judgement",
    rationale: "Devices returned",
  },
};

import type { ById, Metric } from "../define.js";

/** What is measured for Application Rationalization: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  appInventoryCompletenessPct: {
    label: "Applications that IT knew of",
    is: "pct(applicationsKnownToItBefore, applicationsDiscovered)",
    unit: "%",
    better: "higher",
    levels: [25, 45, 65, 85, 95],
    standing: "judgement",
    rationale: "SaaS management surveys find that about half of subscriptions sit outside IT, which we place between levels 2 and 3",
    source: "productiv",
  },

  appOwnerPct: {
    label: "Applications with confirmed business owner",
    is:
      "pct(applications.countIf(a, a.lifecycleState == 'active' && known(a.businessOwner) && a.ownerConfirmed), " +
      "applications.countIf(a, a.lifecycleState == 'active'))",
    unit: "%",
    better: "higher",
    levels: [15, 40, 65, 90, 100],
    minBase: 5,
    standing: "judgement",
    rationale: "Named owner outside IT who confirmed the role; IT counts only for its own tools",
  },

  timeDecidedPct: {
    label: "Applications with a decided future",
    is:
      "pct(applications.countIf(a, a.lifecycleState == 'active' " +
      "&& (a.disposition in ['tolerate','invest'] || (a.disposition in ['migrate','eliminate'] && known(a.dispositionDate)))), " +
      "applications.countIf(a, a.lifecycleState == 'active'))",
    unit: "%",
    better: "higher",
    levels: [10, 35, 60, 85, 98],
    minBase: 5,
    standing: "judgement",
    rationale: "Decision made; migrate and eliminate count only with a date",
  },

  timeSuggested: {
    label: "Suggested TIME quadrants",
    is:
      "applications.filter(a, a.lifecycleState == 'active').map(a, a.businessValue >= 3.5 " +
      "&& a.technicalFit >= 3 ? 'invest' : a.businessValue >= 3.5 ? 'migrate' : a.technicalFit >= 3 ? 'tolerate' : 'eliminate')",
    unit: "list of enum",
    better: "none",
    standing: "definition",
    rationale:
      "Quadrants of TIME (Gartner's term) with the cut at 3.5 for value and 3 for fit: high value and high fit invest, high " +
      "value and low fit migrate, low value and high fit tolerate, both low eliminate; within 0.5 of a cut look by hand",
    source: "gartner-time",
  },

  eliminateCandidateCost: {
    label: "Cost of weak, undecided applications",
    is:
      "applications.filter(a, a.lifecycleState == 'active' && a.businessValue < 3 && a.technicalFit < 3 " +
      "&& !(a.disposition in ['migrate','eliminate'] && known(a.dispositionDate))).sumOf(a, a.annualCost " +
      "+ (known(a.supportCostAnnual) ? a.supportCostAnnual : 0))",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale: "Yearly cost of what is low in value and fit and has no dated end; gross, before migration effort; labour only where it was measured",
  },

  redundantAppPct: {
    label: "Redundant applications",
    is: "pct(applications.countIf(a, a.lifecycleState == 'active' && known(a.overlapsWith)), applications.countIf(a, a.lifecycleState == 'active'))",
    unit: "%",
    better: "lower",
    levels: [45, 30, 18, 9, 3],
    minBase: 5,
    standing: "judgement",
    rationale: "Decided by the assessor, not by spelling of a capability; the office suite is the most frequent double",
  },

  redundantAppCost: {
    label: "Cost of redundant applications",
    is: "applications.filter(a, a.lifecycleState == 'active' && known(a.overlapsWith)).sumOf(a, a.annualCost)",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale: "Gross, before migration effort",
  },

  redundantCapabilityPct: {
    label: "Capabilities served by several applications",
    is:
      "pct(applications.filter(a, a.lifecycleState == 'active').distinct(a, a.capability).countIf(c, " +
      "applications.countIf(x, x.lifecycleState == 'active' && x.capability == c) >= 2), " +
      "applications.filter(a, a.lifecycleState == 'active').distinct(a, a.capability).size())",
    unit: "%",
    better: "none",
    minBase: 5,
    standing: "definition",
    rationale: "Context: capabilities named for two or more applications; depends on spelling, and some overlap is deliberate",
  },

  appLicenceUtilisationPct: {
    label: "Use of paid application seats",
    is:
      "pct(applications.filter(a, a.lifecycleState == 'active' && known(a.licensedUsers) && a.licensedUsers > 0 " +
      "&& known(a.activeUsers90d)).sumOf(a, a.annualCost * min(a.activeUsers90d, a.licensedUsers) / a.licensedUsers), " +
      "applications.filter(a, a.lifecycleState == 'active' && known(a.licensedUsers) && a.licensedUsers > 0 " +
      "&& known(a.activeUsers90d)).sumOf(a, a.annualCost))",
    unit: "%",
    better: "higher",
    levels: [40, 55, 70, 83, 92],
    standing: "published",
    rationale:
      "A SaaS management vendor reports 44-53% of licences unused within 30 days over several years, so about half used is the " +
      "surveyed state; steps are our judgement and use 90 days; weighted by cost, and over-use of one product does not hide " +
      "waste in another",
    source: "zylo",
  },

  unusedLicenceCost: {
    label: "Cost of unused cloud seats",
    is:
      "applications.filter(a, a.lifecycleState in ['active','sunset'] && a.hosting == 'saas' && known(a.licensedUsers) " +
      "&& a.licensedUsers > 0 && known(a.activeUsers90d) && !known(a.overlapsWith)).sumOf(a, a.annualCost " +
      "* max(0, a.licensedUsers - a.activeUsers90d) / a.licensedUsers)",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale:
      "Upper limit of saving, since tiers and minimums apply; subscriptions only, since maintenance of installed software is not " +
      "paid back by seat; double tools are in redundantAppCost",
  },

  unsupportedCriticalCount: {
    label: "Important applications without support",
    is:
      "applications.countIf(a, a.lifecycleState in ['active','sunset'] && a.criticality in ['critical','important'] " +
      "&& (a.versionSupported == 'unsupported' || (a.versionSupported != 'extended-paid' && daysUntil(a.vendorEndOfSupport) < 0)))",
    unit: "applications",
    better: "lower",
    levels: [5, 3, 0, 0, 0],
    standing: "judgement",
    rationale: "Unsupported versions under important processes, a passed support end included; paid extended support counts as supported",
  },

  eosWithin12mCount: {
    label: "Applications losing support, no plan",
    is:
      "applications.countIf(a, a.lifecycleState == 'active' && daysUntil(a.vendorEndOfSupport) >= 0 " +
      "&& daysUntil(a.vendorEndOfSupport) < 365 " +
      "&& !(a.disposition in ['migrate','eliminate'] && known(a.dispositionDate) " +
      "&& daysBetween(a.dispositionDate, a.vendorEndOfSupport) >= 0))",
    unit: "applications",
    better: "lower",
    levels: [8, 5, 3, 1, 0],
    standing: "judgement",
    rationale: "Support ends within a year and no migration or end is dated before it",
  },

  manualInterfacePct: {
    label: "Interfaces worked by hand",
    is: "pct(applications.sumOf(a, a.manualInterfaces), applications.sumOf(a, a.interfaces))",
    unit: "%",
    better: "lower",
    levels: [80, 60, 40, 20, 8],
    minBase: 5,
    standing: "judgement",
    rationale: "Share of exchanges done by hand",
  },

  appsPerHundredStaff: {
    label: "Applications per 100 staff",
    is: "applications.countIf(a, a.lifecycleState == 'active') / employeeCount * 100",
    unit: "apps per 100 staff",
    better: "none",
    standing: "definition",
    rationale: "Context only; falls with size, compare with own past",
  },

  ssoCoveragePct: {
    label: "Sensitive applications with single sign-on",
    is:
      "pct(applications.countIf(a, a.lifecycleState == 'active' && a.dataSensitivity in ['confidential','restricted'] " +
      "&& a.ssoConnected), applications.countIf(a, a.lifecycleState == 'active' " +
      "&& a.dataSensitivity in ['confidential','restricted']))",
    unit: "%",
    better: "higher",
    levels: [10, 35, 60, 85, 98],
    minBase: 3,
    standing: "judgement",
    rationale: "Sensitive applications behind single sign-on",
  },
};

import type { ById, Rule } from "../define.js";

/** What becomes a finding in Vendor Management. */
export const rules: ById<Rule> = {
  "vnd.r.remote-access": {
    severity: "high",
    when: "remoteAccessControlledPct < 80",
    title: "Supplier access not controlled",
    impact:
      "Only {remoteAccessControlledPct} of suppliers with access use personal, protected accounts; an attack on one of them " +
      "becomes an attack on the company",
    recommend: "vnd.a.access",
  },

  "vnd.r.provider-holds-keys": {
    severity: "high",
    when: "providerKeyControl in ['provider-only','shared-undocumented']",
    title: "The keys are not in the company's own hands",
    impact:
      "At least one of identity, domain, backup, firewall and documentation hangs on the provider, on one person or on a password nobody wrote down; " +
      "if they fail or quarrel, the company cannot run or recover its own systems",
    recommend: "vnd.a.take-keys",
  },

  "vnd.r.critical-unreviewed": {
    severity: "high",
    when: "criticalReviewedPct < 65",
    title: "Critical suppliers not reviewed",
    impact: "{criticalReviewedPct} of critical suppliers were reviewed within 13 months; a failure or attack there would come as a surprise",
    recommend: "vnd.a.risk-review",
  },

  "vnd.r.notice-window": {
    severity: "medium",
    when: "noticeWindow90dCount > 0",
    title: "Notice deadlines within 90 days",
    impact: "Contracts that renew by themselves unless someone acts within 90 days: {noticeWindow90dCount}, worth {noticeWindow90dValue}",
    recommend: "vnd.a.renewals",
  },

  "vnd.r.notice-missed": {
    severity: "medium",
    when: "noticeMissedCount > 0",
    title: "Notice dates already missed",
    impact:
      "Contracts that will renew because the notice date has passed: {noticeMissedCount}, worth {noticeMissedValue}; ask the " +
      "suppliers before the old term ends",
    recommend: "vnd.a.renewals",
  },

  "vnd.r.lapsed": {
    severity: "medium",
    when: "contractLapsedCount > 0",
    title: "Suppliers paid on expired contracts",
    impact: "Suppliers at work on expired contracts: {contractLapsedCount}; price, liability and data return are open",
    recommend: "vnd.a.register",
  },

  "vnd.r.clauses": {
    severity: "medium",
    when: "securityClausePct < 65",
    title: "Contracts without security terms",
    impact: "{securityClausePct} of sensitive contracts contain breach notice, data return and liability",
    recommend: "vnd.a.terms",
  },

  "vnd.r.lock-in": {
    severity: "medium",
    when: "lockedInCriticalCount >= 2",
    title: "Dependence without a way out",
    impact: "{lockedInCriticalCount} critical suppliers are hard to replace and no exit has been prepared, which weakens every negotiation",
    recommend: "vnd.a.exit",
  },

  "vnd.r.concentration": {
    severity: "low",
    when:
      "vendors.exists(v, v.id != 'other' && v.criticality == 'critical' && v.substitutability in ['months','practically-none'] " +
      "&& v.annualSpend > 0.4 * vendors.sumOf(w, w.annualSpend))",
    title: "Spend concentrated on one supplier that is hard to replace",
    impact: "{topVendorSharePct} of spend goes to one critical supplier that takes months or more to replace (index {vendorHhi})",
    recommend: "vnd.a.exit",
  },

  "vnd.r.sla-unmet": {
    severity: "medium",
    when: "vendorSlaMetPct < 75",
    title: "Service levels of critical suppliers missing, missed or not measured",
    impact:
      "{vendorSlaMetPct} of critical suppliers are shown to meet an agreed level; service credits due: {serviceCreditsDue12m}, " +
      "claimed: {serviceCreditsClaimed12m}",
    recommend: "vnd.a.performance",
  },

  "vnd.r.register": {
    severity: "medium",
    when: "vendorRegisterCompletenessPct < 70",
    title: "Incomplete supplier register",
    impact: "{vendorsInRegister} of {vendorsPaid12m} paid suppliers were registered",
    recommend: "vnd.a.register",
  },
};

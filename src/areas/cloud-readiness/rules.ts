import type { ById, Rule } from "../define.js";

/** What becomes a finding in Cloud Readiness. */
export const rules: ById<Rule> = {
  "cld.r.root-mfa": {
    severity: "critical",
    when: "usesIaaSOrPaaS && !cloudRootMfa",
    title: "Cloud root account without multi-factor sign-in",
    impact: "One password can delete servers, data and backups and run up unlimited cost",
    recommend: "sec.a.mfa-everywhere",
  },

  "cld.r.ungoverned": {
    severity: "high",
    when: "usesIaaSOrPaaS && cloudAccountsGoverned < 0.5 * cloudAccountsTotal",
    title: "Cloud accounts outside control",
    impact:
      "{cloudAccountsGoverned} of {cloudAccountsTotal} cloud accounts have an owner, central billing and baseline rules; cost, " +
      "data and access in the others are nobody's",
    recommend: "cld.a.landing-zone",
  },

  "cld.r.tenant-baseline": {
    severity: "high",
    when: "tenantCriticalSettingsOpen > 2",
    title: "Mail and file service not hardened",
    impact: "{tenantCriticalSettingsOpen} of ten basic settings are open; a taken-over mailbox can forward mail, share files and stay unseen",
    recommend: "cld.a.tenant-baseline",
  },

  "cld.r.no-workload-list": {
    severity: "medium",
    when: "level('cld.p.workload-assessment') == 0 || workloads.size() == 0",
    title: "No list of workloads",
    impact: "What runs where, with which data and support end, is not written down, so no placement or replacement can be planned",
    recommend: "cld.a.workload-review",
  },

  "cld.r.undecided": {
    severity: "medium",
    when: "dispositionDecidedPct < 65",
    title: "No decision for many workloads",
    impact: "Only {dispositionDecidedPct} of workloads have a decided future, so hardware and contract dates will decide instead",
    recommend: "cld.a.workload-review",
  },

  "cld.r.hardware-deadline": {
    severity: "high",
    when: "eosHardwareWorkloadPct > 20",
    title: "Support deadlines without a plan",
    impact:
      "{eosHardwareWorkloadPct} of on-site workloads run on hardware or system software that is out of support or loses it " +
      "within a year without a dated move or a funded renewal",
    recommend: "cld.a.workload-review",
  },

  "cld.r.no-case": {
    severity: "medium",
    when: "businessCaseWorkloadPct < 60",
    title: "Moves without a full cost comparison",
    impact: "For {businessCaseWorkloadPct} of planned moves the five-year cost is known; the rest may raise cost unnoticed",
    recommend: "cld.a.cost-model",
  },

  "cld.r.waste": {
    severity: "medium",
    when: "cloudWastePct > 27",
    title: "Paid but unused cloud capacity",
    impact: "About {cloudWastePct} of usage-billed spend buys nothing",
    recommend: "cld.a.finops",
  },

  "cld.r.internet": {
    severity: "high",
    when: "internetLinesIndependent in ['single','two-same-path'] && alternativeWorkplace != 'home-work-tested' && saasServicesCritical > 0",
    title: "Internet access not fit for dependence",
    impact: "One failed line would stop all cloud work at the main site at once",
    recommend: "cld.a.connectivity",
  },

  "cld.r.bandwidth": {
    severity: "medium",
    when: "internetHeadroomPct < 20",
    title: "Internet line close to its limit",
    impact: "Only {internetHeadroomPct} of the line is free at busy times; each added cloud service will be felt by all users",
    recommend: "cld.a.connectivity",
  },

  "cld.r.residency": {
    severity: "high",
    when: "dataResidencyRestricted && !dataResidencyReviewed",
    title: "Data location limits not checked",
    impact: "Data may already be stored where law or contract forbids it",
    recommend: "cld.a.compliance-check",
  },

  "cld.r.misconfig": {
    severity: "high",
    when: "cloudConfigCriticalFindings > 0",
    title: "Critical cloud settings open",
    impact: "Critical settings that expose data or control of cloud accounts: {cloudConfigCriticalFindings}",
    recommend: "cld.a.landing-zone",
  },
};

import type { ById, Practice } from "../define.js";

/** What is judged for Cloud Readiness: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "cld.p.position": {
    label: "Cloud strategy",
    weight: 4,
    weightReason: "Prevents both drift and dogma",
    question: "Is there a written position on which workloads go where and why?",
    evidence: "Cloud principles, decision record",
    anchors: [
      "None",
      "Personal preference of IT or vendor",
      "General statement such as cloud first without criteria",
      "Written criteria for value, risk, data location and cost, approved by management within 24 months",
      "Applied to every new system with record; exceptions reasoned",
      "Reviewed from measured cost and service results, reversals included",
    ],
    corroboratingMetrics: ["dispositionDecidedPct"],
    guards: [
      {
        when: "ageDays(cloudStrategyDate) > 760 || !known(cloudDecisionOwner)",
        atMost: 2,
        because: "There is no written cloud position younger than two years, or nobody decides on placement",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-05"],
      "iso-27001-2022": ["A.5.23"],
      "cobit-2019": ["APO02", "APO03"],
      "itil-4": ["GEN-12", "GEN-01"],
    },
  },

  "cld.p.workload-assessment": {
    label: "Workload assessment and disposition",
    weight: 5,
    weightReason: "Decisions are per workload",
    required: true,
    question: "Is every workload assessed for dependency, readiness, data and cost and given one of the seven dispositions?",
    evidence: "Workload list, dependency map, three samples",
    anchors: [
      "No list of workloads",
      "Server list only",
      "Some workloads considered, dependencies unknown",
      "All listed with dependency, data class, readiness and proposed disposition",
      "Dispositions decided by owners with target dates; utilisation measured",
      "List kept current; dispositions revisited yearly or at hardware or contract events",
    ],
    corroboratingMetrics: ["dispositionDecidedPct"],
    maps: {
      "csf-2.0": ["ID.AM-02", "ID.AM-03", "ID.AM-05"],
      "cobit-2019": ["APO03", "BAI04"],
      "itil-4": ["GEN-01"],
    },
  },

  "cld.p.financial-case": {
    label: "Financial case for cloud moves",
    weight: 4,
    weightReason: "Cloud cost surprises come from missing items",
    appliesWhen:
      "workloads.exists(w, w.status in ['planned','migrating','done'] || w.disposition in ['rehost','relocate','replatform','repurchase','refactor'])",
    question: "Are moves justified by a five-year cost comparison including labour, licences, traffic, parallel running and exit?",
    evidence: "Two calculations rechecked",
    anchors: [
      "No calculation",
      "Vendor calculator only",
      "Hosting cost compared, labour or licences missing",
      "Full comparison for each move with assumptions stated",
      "Sensitivity and exit cost included; actual compared after six months",
      "Forecast error under 15% over the last moves",
    ],
    corroboratingMetrics: ["businessCaseWorkloadPct"],
    maps: {
      "cobit-2019": ["APO06", "EDM02"],
      "itil-4": ["GEN-11"],
    },
  },

  "cld.p.foundation": {
    label: "Cloud landing zone",
    weight: 5,
    weightReason: "Moving first and governing later is expensive",
    required: true,
    appliesWhen: "usesIaaSOrPaaS",
    question: "Is there a prepared cloud foundation with identity, network, logging, policy and account structure?",
    evidence: "Design, policy export, new account demo",
    anchors: [
      "Accounts opened by individuals, cards used",
      "One shared account, shared administrator",
      "Company account with MFA, no policy baseline",
      "Structure by environment, single sign-on, central log, baseline policy, backup rule",
      "Set up by code or templates; deviations alerted; critical findings closed in 14 days",
      "New environment within a day with guardrails; posture score reported",
    ],
    corroboratingMetrics: ["cloudGovernedPct"],
    guards: [
      {
        when: "!landingZoneExists || !cloudRootMfa",
        atMost: 2,
        because: "There is no prepared account structure, or a root account has no multi-factor sign-in",
      },
      {
        when: "cloudConfigCriticalFindings > 0",
        atMost: 3,
        because: "Critical misconfigurations are open in the cloud accounts",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AA-01", "PR.PS-01", "PR.IR-01"],
      "cis-8.1": ["4.1", "12.2"],
      "iso-27001-2022": ["A.5.23", "A.8.9"],
      "cobit-2019": ["APO03", "BAI10"],
      "itil-4": ["GEN-01", "TEC-02"],
    },
  },

  "cld.p.shared-responsibility": {
    label: "Shared responsibility with cloud providers",
    weight: 5,
    weightReason: "Most cloud incidents are customer-side settings, and for most clients the office tenant is the cloud",
    required: true,
    question: "Is it clear for each service what the provider does and what the company must do for security, backup and access?",
    evidence: "Responsibility table for main services, settings check of the mail, file and identity tenant",
    anchors: [
      "Provider is assumed to do everything",
      "Administrators know in part",
      "Written for one service",
      "Table for all main services; settings checked against a benchmark yearly",
      "Posture checks quarterly; findings tracked",
      "Automated checks; responsibility changes by providers followed",
    ],
    guards: [
      {
        when: "ageDays(tenantBaselineCheckDate) > 400 || tenantCriticalSettingsOpen > 2",
        atMost: 2,
        because: "The tenant settings were not checked against a baseline within a year, or more than two of the ten basic settings are open",
      },
    ],
    maps: {
      "csf-2.0": ["GV.SC-05", "GV.SC-07", "PR.PS-01", "DE.CM-06"],
      "cis-8.1": ["15.4", "15.6"],
      "iso-27001-2022": ["A.5.23"],
      "cobit-2019": ["APO10", "APO13"],
    },
  },

  "cld.p.network-identity": {
    label: "Single sign-on to main services",
    weight: 3,
    weightReason: "Identity is the door to every cloud service",
    question: "Do staff reach all main services through one protected identity?",
    evidence: "Identity provider list, sign-on coverage, one sign-in watched",
    anchors: [
      "Separate passwords per service, shared accounts",
      "One directory for the office, other services on their own",
      "Single sign-on for part of the main services; local passwords still work beside it",
      "Single sign-on for all main services; direct passwords blocked for them; leavers closed in one place",
      "Access depends on device state and risk; exceptions listed and reviewed quarterly",
      "New services are connected before first use; remote work equals office work in protection and comfort, confirmed by sign-in data",
    ],
    guards: [
      {
        when: "identityCentralised in ['none','partial']",
        atMost: 2,
        because: "Single sign-on covers less than most systems",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AA-01", "PR.AA-03"],
      "cis-8.1": ["5.6", "6.7"],
      "iso-27001-2022": ["A.5.16", "A.8.5"],
      "cobit-2019": ["DSS05"],
      "itil-4": ["GEN-03"],
    },
  },

  "cld.p.connectivity": {
    label: "Site connectivity to cloud services",
    weight: 3,
    weightReason: "Every cloud service stands on the line",
    appliesWhen: "siteCount > 0",
    question: "Can every site reach its cloud services reliably at busy times and when one line fails?",
    evidence: "Line data, utilisation graph, failover test record",
    anchors: [
      "Single slow line, complaints daily",
      "Problems known, no measures",
      "Bandwidth fine, single line or second line never tested",
      "Second independent path, or work from home instead, tested within 12 months; peak use below 70% at every main site",
      "Quality monitored per site with alerts; failover tested twice a year",
      "Capacity is planned ahead of each move and confirmed by measurement afterwards",
    ],
    corroboratingMetrics: ["internetHeadroomPct"],
    guards: [
      {
        when: "internetPeakUtilisationPct > 70 || (internetLinesIndependent in ['single','two-same-path'] && alternativeWorkplace != 'home-work-tested')",
        atMost: 2,
        because: "The internet line is used above 70% at peak, or the main site depends on one internet path and work from home is not tested",
      },
      {
        when: "internetUptimePct12m < 99.5",
        atMost: 3,
        because: "The internet access of the main site was available for less than 99.5% of 12 months",
      },
    ],
    maps: {
      "csf-2.0": ["PR.IR-04"],
      "iso-27001-2022": ["A.8.14", "A.8.20"],
      "cobit-2019": ["BAI04", "DSS01"],
      "itil-4": ["SVC-03", "SVC-01"],
    },
  },

  "cld.p.skills-operating": {
    label: "Cloud skills and operations",
    weight: 4,
    weightReason: "Tools without skills produce bills",
    question: "Are skills and operating routine for cloud in place, own or contracted?",
    evidence: "Skills list, partner scope, operating tasks",
    anchors: [
      "None",
      "One enthusiast",
      "Training started or partner chosen without scope",
      "Named roles for cost, security and operation; partner scope written; backup person",
      "Routine for release, patching, cost and security review; skills tested",
      "Two people can run every routine task; time spent and errors fall over two years",
    ],
    guards: [
      {
        when: "!cloudPartnerContracted && cloudSkillsFte < min(0.5, employeeCount / 200)",
        atMost: 2,
        because: "Too little time of staff with cloud skills for the size of the company, and no partner is under contract",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RR-02", "GV.RR-03"],
      "cobit-2019": ["APO07", "DSS01"],
      "itil-4": ["GEN-14", "TEC-02"],
    },
  },

  "cld.p.compliance-exit": {
    label: "Cloud compliance and exit checks",
    weight: 3,
    weightReason: "Hard to fix after signing",
    question: "Are data location, contract terms and a way out checked before a move?",
    evidence: "Check list, data processing agreement, exit notes",
    anchors: [
      "Not considered",
      "Raised after signing",
      "Location known for main services",
      "Check before each move: location, processing agreement, data return format, notice",
      "Exit steps and cost estimated for critical services",
      "Exit or large export tried once for a critical service",
    ],
    guards: [
      {
        when: "dataResidencyRestricted && !dataResidencyReviewed",
        atMost: 2,
        because: "Data location limits exist and were not checked workload by workload",
      },
      {
        when: "!cloudExitPlanExists",
        atMost: 3,
        because: "There is no written way out for the main providers",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-03", "GV.SC-05", "GV.SC-10"],
      "cis-8.1": ["15.7"],
      "iso-27001-2022": ["A.5.23", "A.5.31", "A.5.34"],
      "cobit-2019": ["APO10", "MEA03"],
      "itil-4": ["GEN-13"],
    },
  },

  "cld.p.migration-execution": {
    label: "Cloud migration in tested waves",
    weight: 3,
    weightReason: "Repeated method lowers risk",
    appliesWhen: "workloads.exists(w, w.status in ['planned','migrating','done'])",
    question: "Are moves carried out in waves with test, fallback and data check?",
    evidence: "Migration plan, cut-over record",
    anchors: [
      "No plan, direct switch",
      "Plan in mails",
      "Plan without fallback",
      "Waves with test, fallback, data check and user sign-off",
      "Pilot first; old environment shut down by date; result against case",
      "Lessons change the next wave; down time within announced window in over 95% of moves",
    ],
    maps: {
      "cobit-2019": ["BAI07", "BAI05"],
      "itil-4": ["TEC-01", "SVC-04", "SVC-17"],
    },
  },
};

import type { ById, Practice } from "../define.js";

/**
 * What is judged for Information Security Planning: questions, what levels 0 to 5 look like, and the facts that
 * contradict an answer.
 */
export const practices: ById<Practice> = {
  "sec.p.ownership-policy": {
    label: "Security ownership and policy",
    weight: 4,
    weightReason: "Everything lapses without an owner",
    question: "Is a named person accountable for security and are the rules approved by management?",
    evidence: "Appointment note, approved policy with date, acknowledgement records",
    anchors: [
      "Nobody is named and no rules are written",
      "IT handles security alongside; rules are verbal or copied and unread",
      "Named owner, policy exists but older than 24 months or not approved by management",
      "Owner with time set aside; policy approved by management within 24 months and acknowledged by all staff",
      "Exceptions are recorded with end date; compliance is checked at least yearly",
      "Policy changes follow incidents, tests and law changes; last three changes can be traced to a cause",
    ],
    guards: [
      {
        when: "ageDays(securityPolicyDate) > 760 || securityOwner in ['nobody','it-staff-alongside']",
        atMost: 2,
        because: "The security policy is older than two years or missing, or security is answered for by nobody or by IT staff alongside other work",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RR-01", "GV.RR-02", "GV.PO-01", "GV.PO-02"],
      "iso-27001-2022": ["A.5.1", "A.5.2", "A.5.4"],
      "cobit-2019": ["APO13", "EDM03"],
      "itil-4": ["GEN-03"],
    },
  },

  "sec.p.risk-assessment": {
    label: "Information risk assessment",
    weight: 5,
    weightReason: "It decides where limited money goes",
    required: true,
    question: "Are information risks assessed, ranked and given an owner and a decision?",
    evidence: "Risk register with dates, minutes of decisions",
    anchors: [
      "Never done",
      "Risks are discussed after incidents",
      "A list exists, without ranking, owners or from one outside audit older than 24 months",
      "Ranked register assessed within 12 months, each high risk with owner, decision and date",
      "Reviewed quarterly by management; risk appetite is written; overdue treatments are escalated",
      "Top risks are expressed in money ranges and change budget decisions; past estimates are checked against events",
    ],
    corroboratingMetrics: ["riskTreatmentPct", "highRiskOverdueCount"],
    guards: [
      {
        when: "ageDays(riskAssessmentDate) > 400 || risks.countIf(r, r.source == 'company') < 8",
        atMost: 2,
        because: "The last risk assessment is older than a year or missing, or the company itself had recorded fewer than eight risks",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RM-01", "GV.RM-02", "GV.RM-06", "ID.RA-04", "ID.RA-05", "ID.RA-06"],
      "cobit-2019": ["APO12", "EDM03"],
      "itil-4": ["GEN-10"],
    },
  },

  "sec.p.identity-mfa": {
    label: "Multi-factor sign-in",
    weight: 5,
    weightReason: "Stolen credentials remain the most common way in",
    required: true,
    question: "Is multi-factor sign-in enforced for all users and administrators on every access from outside?",
    evidence: "Policy export, test sign-in, list of exceptions",
    anchors: [
      "Password only",
      "MFA available, used by volunteers",
      "Enforced for administrators or mail only; exceptions unknown",
      "Enforced for all users on mail, remote access and main cloud systems; separate administrator accounts",
      "Exceptions listed and time limited; legacy sign-in blocked; risky sign-ins blocked by rule",
      "Phishing-resistant method for administrators and finance, rollout to all users under way with measured share",
    ],
    corroboratingMetrics: ["mfaCoveragePct", "privilegedMfaPct"],
    guards: [
      {
        when: "remoteAccessWithoutMfa || privilegedAccountsSeparate < privilegedAccountsTotal",
        atMost: 2,
        because: "Some access from the internet works with a password alone, or not every administrator account is separate from daily work",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AA-01", "PR.AA-03", "PR.AA-05"],
      "cis-8.1": ["6.3", "6.4", "6.5", "5.4"],
      "iso-27001-2022": ["A.5.15", "A.5.16", "A.5.17", "A.8.2", "A.8.5"],
      "cobit-2019": ["DSS05"],
    },
  },

  "sec.p.access-lifecycle": {
    label: "User access lifecycle",
    weight: 4,
    weightReason: "Leftover rights turn small errors into large ones",
    question: "Are access rights granted by role, reviewed, and removed on time when people leave or move?",
    evidence: "Leaver sample, last access review, admin list",
    anchors: [
      "No routine; accounts of former staff are active",
      "Removal happens when someone remembers",
      "Checklist for leavers exists, sample shows gaps",
      "HR triggers removal within one working day; yearly review of rights in main systems",
      "Role-based rights; half-yearly review signed by data owners; admins minimal and logged",
      "Joiner-mover-leaver flow is automated from the HR system and failures raise an alert",
    ],
    corroboratingMetrics: ["leaverTimelinessPct", "staleAccountPct"],
    maps: {
      "csf-2.0": ["PR.AA-01", "PR.AA-05", "GV.RR-04"],
      "cis-8.1": ["5.1", "5.3", "6.1", "6.2", "6.8"],
      "iso-27001-2022": ["A.5.18", "A.6.5"],
      "cobit-2019": ["DSS05", "APO07"],
    },
  },

  "sec.p.endpoint-vuln": {
    label: "Endpoint protection and patching",
    weight: 5,
    weightReason: "Most attacks use known weaknesses",
    required: true,
    question: "Are devices protected, patched and scanned, and is the result measured?",
    evidence: "Patch and EDR exports, scan history",
    anchors: [
      "Updates left to users; no managed protection",
      "Antivirus on most devices, updates irregular",
      "Central patching of operating systems; no scan, third-party software not covered",
      "EDR on at least 95% of devices and on every server, monthly patching of systems and main applications, scan at least quarterly",
      "Deadlines by severity with measured compliance; internet-facing critical findings closed within 14 days",
      "Continuous scan; exposure trend reported to management; exceptions carry compensating control and end date",
    ],
    corroboratingMetrics: ["edrCoveragePct", "patchCompliancePct", "criticalFixDays", "portableEncryptionPct", "localAdminPct"],
    guards: [
      {
        when: "ageDays(vulnScanDate) > 120 || internetFacingCriticalOver14d > 0",
        atMost: 2,
        because: "No vulnerability scan was run in the last 120 days, or critical weaknesses on internet-facing systems have been known for more than 14 days",
      },
      {
        when: "internetFacingCriticalOpen > 0",
        atMost: 3,
        because: "Critical weaknesses on internet-facing systems are open",
      },
    ],
    maps: {
      "csf-2.0": ["ID.RA-01", "PR.PS-02", "DE.CM-09"],
      "cis-8.1": ["7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "10.1", "13.7"],
      "iso-27001-2022": ["A.8.7", "A.8.8"],
      "cobit-2019": ["DSS05"],
      "itil-4": ["TEC-02"],
    },
  },

  "sec.p.network-protection": {
    label: "Network segmentation and firewalls",
    weight: 4,
    weightReason: "Decides whether one infected device becomes a company-wide outage",
    appliesWhen: "siteCount > 0",
    question: "Is the network divided and guarded so that one infected device cannot reach everything?",
    evidence: "Network diagram, firewall configuration, reachability test by the assessor",
    anchors: [
      "One flat network behind an unmanaged router, guests and machines included",
      "Managed firewall, rules unknown, no division",
      "Guests separated; servers, machines or medical devices still share the office network, or rules not reviewed",
      "Supported firewalls with rules reviewed within 12 months; guests, servers, operational devices and office separated; no " +
        "management access open to the internet",
      "Traffic between zones by allow list; makers reach their devices only through an approved, logged path; rule changes are approved",
      "Separation is tested at least yearly, results change the rules, and new devices get a zone before they are connected",
    ],
    guards: [
      {
        when:
          "networkSegmented == 'none' || (networkSegmented == 'guest-only' && hasOnPremServers) || !firewallSupported " +
          "|| operationalDevicesOnUserNetwork || ageDays(firewallRulesReviewDate) > 400",
        atMost: 2,
        because:
          "The network is not divided, machines or medical devices share the office network, or the firewall is out of support " +
          "or its rules were not reviewed for more than a year",
      },
    ],
    maps: {
      "csf-2.0": ["PR.IR-01", "ID.AM-03"],
      "cis-8.1": ["12.1", "12.2", "13.4"],
      "iso-27001-2022": ["A.8.20", "A.8.22"],
      "cobit-2019": ["DSS05"],
      "itil-4": ["TEC-02"],
    },
  },

  "sec.p.detect-monitor": {
    label: "Security monitoring and alerting",
    weight: 4,
    weightReason: "Time to notice decides the damage",
    question: "Are alerts from sign-in, endpoints, mail and firewalls watched and acted upon?",
    evidence: "Alert queue with times, provider contract, last three alerts handled",
    anchors: [
      "Nothing is collected or watched",
      "Logs stay on the devices, looked at after a problem",
      "Alerts go by mail to one person in working hours",
      "Alerts of sign-in, endpoints and mail are kept for at least 90 days; named people respond in working hours with a target time",
      "Watching around the clock (own or managed detection and response) with authority to isolate devices",
      "Detection is tested by simulated attacks at least yearly and rules are tuned from the result",
    ],
    guards: [
      {
        when: "alertWatch in ['nobody','one-person-when-free']",
        atMost: 2,
        because: "Nobody watches alerts, or one person when there is time",
      },
      {
        when: "alertWatch == 'business-hours' || logsCentralised == 'none'",
        atMost: 3,
        because: "Alerts are watched in business hours only, or no log is kept outside the device that wrote it",
      },
    ],
    maps: {
      "csf-2.0": ["DE.CM-01", "DE.CM-03", "DE.CM-09", "DE.AE-02", "DE.AE-06", "PR.PS-04"],
      "cis-8.1": ["8.2", "8.9", "8.10", "8.11", "13.1"],
      "iso-27001-2022": ["A.8.15", "A.8.16"],
      "cobit-2019": ["DSS05"],
      "itil-4": ["SVC-07"],
    },
  },

  "sec.p.incident-response": {
    label: "Security incident response plan",
    weight: 5,
    weightReason: "The first hours are decided by preparation",
    required: true,
    question: "Is there a written and rehearsed plan for a security incident with roles, contacts and decisions?",
    evidence: "Plan, printed copy, exercise minutes, insurer and lawyer contacts",
    anchors: [
      "No plan",
      "People would call the IT provider",
      "Plan exists, not rehearsed or contacts out of date",
      "Plan with roles, outside contacts, notification duties and offline copy; rehearsed within 12 months",
      "Scenario exercises with management yearly and technical ones half-yearly; actions closed",
      "Response times are measured; lessons from own and others' incidents change plan and controls",
    ],
    guards: [
      {
        when: "ageDays(incidentPlanDate) > 760 || ageDays(incidentExerciseDate) > 400",
        atMost: 2,
        because: "The incident plan is older than two years or missing, or was not rehearsed with management for more than a year",
      },
    ],
    maps: {
      "csf-2.0": ["RS.MA-01", "RS.MA-02", "RS.CO-02", "RS.CO-03", "ID.IM-02", "ID.IM-04"],
      "cis-8.1": ["17.1", "17.2", "17.3", "17.4", "17.7", "17.8"],
      "iso-27001-2022": ["A.5.24", "A.5.25", "A.5.26", "A.5.27"],
      "cobit-2019": ["DSS02"],
      "itil-4": ["SVC-05", "GEN-03"],
    },
  },

  "sec.p.email-payment-fraud": {
    label: "Payment fraud controls",
    weight: 4,
    weightReason: "Payment fraud costs small firms more often than malware does",
    question: "Is every change of bank details and every large payment protected against fraud?",
    evidence: "Payment rule, three supplier changes traced, DMARC look-up",
    anchors: [
      "One person approves and pays; bank details are changed on request by mail",
      "Staff are told to be careful; unusual payments are discussed when noticed",
      "Two approvals above a limit; changes confirmed by mail or not at all",
      "Every change confirmed by call-back to a known number; two approvals; supplier set-up separate from payment",
      "Mail authentication at quarantine or reject; impersonation protection on executives and suppliers; sample checks of " +
        "changes by finance each quarter",
      "Payment controls are tested with staged attempts and results lead to changes",
    ],
    guards: [
      {
        when: "!paymentChangeVerified",
        atMost: 2,
        because: "Changes of bank details are not always confirmed by call-back",
      },
      {
        when: "emailDmarcPolicy in ['absent','none']",
        atMost: 3,
        because: "The mail domain has no enforced DMARC policy, so anyone can send in the company's name",
      },
    ],
    maps: {
      "cis-8.1": ["9.5"],
      "iso-27001-2022": ["A.5.3", "A.5.14"],
      "cobit-2019": ["DSS05", "DSS06"],
    },
  },

  "sec.p.legal-contract-duties": {
    label: "Legal and contractual security duties",
    weight: 3,
    weightReason: "Missed duties turn an incident into a legal case",
    question: "Does the company keep a list of legal, contractual and insurance security duties and check that they are met?",
    evidence: "Obligation list, insurer form compared with reality, customer clauses",
    anchors: [
      "Duties are unknown",
      "Known to individuals for single customers",
      "List started; insurer form filled in without verification",
      "List complete for laws, main contracts and insurance; each with an owner; insurer form verified",
      "Checked yearly with evidence; gaps in risk register",
      "New duties are tracked ahead of effect and used in sales (certificate or attestation kept current)",
    ],
    guards: [
      {
        when: "cyberInsuranceInForce && !insuranceAnswersVerified",
        atMost: 2,
        because: "The control statements in the insurance application do not match what was seen",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-03"],
      "iso-27001-2022": ["A.5.31", "A.5.34", "A.5.36"],
      "cobit-2019": ["MEA03"],
    },
  },

  "sec.p.security-programme": {
    label: "Security improvement program",
    weight: 4,
    weightReason: "A plan without money and dates is a wish",
    question: "Is there a dated and funded improvement plan for security based on the risks?",
    evidence: "Plan, budget lines, progress report",
    anchors: [
      "None",
      "Purchases follow vendor offers or scares",
      "List of measures without dates or money",
      "12-month plan with owner, money and link to risks, approved by management",
      "Progress and indicators reported quarterly; independent test within 24 months",
      "Plan is benchmarked against a chosen framework profile with target levels; reprioritised from results",
    ],
    guards: [
      {
        when: "ageDays(penTestDate) > 760",
        atMost: 3,
        because: "No independent penetration test was made in two years",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OV-01", "GV.OV-02", "GV.OV-03", "GV.RR-03", "ID.IM-01"],
      "cis-8.1": ["18.1", "18.2"],
      "iso-27001-2022": ["A.5.35"],
      "cobit-2019": ["APO13", "MEA01"],
      "itil-4": ["GEN-03", "GEN-02"],
    },
  },
};

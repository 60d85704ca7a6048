import type { ById, Practice } from "../define.js";

/** What is judged for Disaster Preparedness: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "dr.p.impact-analysis": {
    label: "Business impact analysis",
    weight: 5,
    weightReason: "All targets come from it",
    required: true,
    question: "Have department heads agreed how long each process can stand still and how much data may be lost?",
    evidence: "Impact analysis, interview with two process owners",
    anchors: [
      "Never asked",
      "IT has an opinion",
      "List of important systems without times",
      "Maximum tolerable downtime, RTO and RPO per tier 1 and 2 system agreed by the process owner within 24 months",
      "Cost of downtime by finance, peaks and dependencies included, yearly review",
      "Targets are compared with cost of meeting them and management signs the gap it accepts",
    ],
    corroboratingMetrics: ["rtoDefinedPct"],
    guards: [
      {
        when: "ageDays(biaDate) > 760",
        atMost: 2,
        because: "The business impact analysis is older than two years or missing",
      },
      {
        when: "downtimeCostMethod in ['none','guess']",
        atMost: 3,
        because: "The cost of standstill is unknown or guessed",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-04", "GV.OC-05", "ID.RA-04", "RC.RP-04"],
      "iso-27001-2022": ["A.5.29", "A.5.30"],
      "cobit-2019": ["DSS04"],
      "itil-4": ["SVC-12", "SVC-02"],
    },
  },

  "dr.p.recovery-plan": {
    label: "Disaster recovery plan",
    weight: 5,
    weightReason: "People need steps when the expert is away",
    required: true,
    question: "Is there a recovery plan with roles, order of recovery and steps, reachable when systems are down?",
    evidence: "Plan, offline copy, one runbook read by the assessor",
    anchors: [
      "None",
      "In one head",
      "Document exists, out of date or only stored on the systems it should recover",
      "Revised within 15 months, order and steps for tier 1, offline copy and contacts",
      "Steps proven by someone who did not write them; covers cyber, site and supplier loss",
      "Plan is updated by change control and after each test within 30 days",
    ],
    corroboratingMetrics: ["drPlanAgeMonths", "rebuildToToleranceRatio"],
    guards: [
      {
        when: "drPlanAgeMonths > 15 || !drPlanOfflineCopy",
        atMost: 2,
        because: "The recovery plan is older than 15 months or missing, or no current copy is reachable without company systems",
      },
      {
        when: "!known(fullRebuildHours)",
        atMost: 3,
        because: "Nobody has worked out how long it takes to rebuild everything after the loss of all systems",
      },
    ],
    maps: {
      "csf-2.0": ["ID.IM-04", "RC.RP-01", "RC.RP-02", "RS.MA-05"],
      "cis-8.1": ["11.1"],
      "iso-27001-2022": ["A.5.29", "A.5.30"],
      "cobit-2019": ["DSS04"],
      "itil-4": ["SVC-12"],
    },
  },

  "dr.p.backup-coverage": {
    label: "Backup coverage",
    weight: 5,
    weightReason: "No copy means no recovery",
    required: true,
    question: "Are all systems, cloud services and key devices backed up at the interval the business needs?",
    evidence: "Backup list matched with system list, 30-day report",
    anchors: [
      "No systematic backup",
      "Some copies, started by hand",
      "Automated for servers, gaps for cloud services or databases; failures not followed up",
      "All tier 1-3 systems automated, interval within RPO, failures handled within one business day",
      "Independent copies of critical cloud services; coverage reconciled monthly with the inventory",
      "New systems cannot go live without backup; coverage and success reported with trend",
    ],
    corroboratingMetrics: ["backupCoveragePct", "rpoMetPct", "saasBackupPct", "backupSuccessPct"],
    guards: [
      {
        when: "backupSuccessPct < 90 || backupCoveragePct < 90",
        atMost: 2,
        because: "Fewer than 90% of the backup jobs succeed, or fewer than 90% of the systems that need a backup have one",
      },
    ],
    maps: {
      "csf-2.0": ["PR.DS-11"],
      "cis-8.1": ["11.1", "11.2"],
      "iso-27001-2022": ["A.8.13"],
      "cobit-2019": ["DSS04"],
      "itil-4": ["SVC-12", "TEC-02"],
    },
  },

  "dr.p.backup-protection": {
    label: "Offline or immutable backups",
    weight: 5,
    weightReason: "Attackers delete backups first",
    required: true,
    question: "Is at least one backup copy out of reach of an attacker who holds the network administrator account?",
    evidence: "Configuration, attempt to find the delete right",
    anchors: [
      "Copies on the same system or share",
      "External disk left connected",
      "Off-site copy, deletable with the same account",
      "3-2-1 rule with one immutable or offline copy and separate administrator identity",
      "Copy isolated by account and network, encrypted, keys kept elsewhere, deletion alerts",
      "Protection is attacked in a controlled test yearly; retention of the isolated copy is at least 90 days",
    ],
    guards: [
      {
        when: "!backupOffsite || !backupImmutableOrOffline || !backupAdminSeparateIdentity",
        atMost: 2,
        because: "There is no off-site copy, no copy an administrator cannot delete, or no separate sign-in for the backup console",
      },
      {
        when: "!backupEncrypted || backupRetentionDays < 30",
        atMost: 3,
        because: "Off-site copies are not encrypted with a separately kept key, or are kept for less than 30 days",
      },
    ],
    maps: {
      "csf-2.0": ["PR.DS-11"],
      "cis-8.1": ["11.3", "11.4"],
      "iso-27001-2022": ["A.8.13", "A.8.24"],
      "cobit-2019": ["DSS04"],
    },
  },

  "dr.p.restore-testing": {
    label: "Restore testing",
    weight: 5,
    weightReason: "Only a restore proves a backup",
    required: true,
    question: "Are restores tested on a schedule with measured time and verified data?",
    evidence: "Test records with start and end time, user confirmation",
    anchors: [
      "Never",
      "Single files on request",
      "A system restored at some time, no record",
      "At least 80% of tier 1 systems, the main business system and the directory among them, restored within 12 months, time " +
        "measured and data checked by a user",
      "Quarterly sample and yearly clean-room restore after a simulated attack",
      "Automatic restore checks; measured times drive changes of targets or technology",
    ],
    corroboratingMetrics: ["restoreTestAgeDays", "restoreTestedTier1Pct", "rtoMetPct"],
    guards: [
      {
        when:
          "systems.countIf(s, s.tier == 1 && s.restorableByUs && s.restoreTestResult == 'success' " +
          "&& ageDays(s.lastRestoreTest) <= 400) < 0.8 * systems.countIf(s, s.tier == 1 && s.restorableByUs)",
        atMost: 2,
        because: "Fewer than 80% of the tier 1 systems were restored successfully within a year",
      },
      {
        when: "ageDays(directoryRestoreTestDate) > 400",
        atMost: 3,
        because: "It was not tested within a year that the directory or tenant configuration can be rebuilt",
      },
    ],
    maps: {
      "csf-2.0": ["PR.DS-11", "RC.RP-03", "RC.RP-05", "ID.IM-02"],
      "cis-8.1": ["11.5"],
      "iso-27001-2022": ["A.8.13", "A.5.30"],
      "cobit-2019": ["DSS04"],
      "itil-4": ["SVC-12", "SVC-17"],
    },
  },

  "dr.p.crisis-exercise": {
    label: "Crisis exercises with management",
    weight: 4,
    weightReason: "Decisions, not servers, cost the most hours",
    question: "Does management rehearse a serious outage?",
    evidence: "Exercise minutes, actions closed",
    anchors: [
      "Never",
      "Talked about after news stories",
      "IT-only discussion",
      "Yearly tabletop with management, actions recorded",
      "Different scenarios; over 80% of actions closed on time; deputies take part",
      "Exercises include key suppliers or customers and unannounced elements",
    ],
    guards: [
      {
        when: "ageDays(drExerciseDate) > 400 || !bcpCrisisTeamNamed || drExerciseType in ['none','document-review']",
        atMost: 2,
        because: "No exercise within a year, none beyond a document review, or no crisis team is named",
      },
      {
        when: "drExerciseActionsOpen > drExerciseActionsTotal * 0.2",
        atMost: 3,
        because: "More than a fifth of the actions from the last exercise are open",
      },
    ],
    maps: {
      "csf-2.0": ["ID.IM-02", "RS.MA-01", "RC.CO-03"],
      "iso-27001-2022": ["A.5.29", "A.5.24"],
      "cobit-2019": ["DSS04"],
      "itil-4": ["SVC-12"],
    },
  },

  "dr.p.redundancy": {
    label: "Redundant power, internet and network",
    weight: 4,
    weightReason: "Cheap prevention of the frequent outages",
    question: "Are power, internet, network and key components protected against single failures in proportion to the impact?",
    evidence: "Site walk, diagrams, test records",
    anchors: [
      "Single line, no power protection",
      "Some protection present, never tested",
      "Spares or contracts for some parts",
      "Tested power protection, second internet path, spares or four-hour contracts for tier 1",
      "Failover tested twice a year; alerts on loss of redundancy",
      "Availability is designed per tier and confirmed by measured uptime",
    ],
    corroboratingMetrics: ["spofTier1Pct"],
    guards: [
      {
        when:
          "(hasOnPremServers && upsRuntimeMinutes < 10) " +
          "|| (internetLinesIndependent in ['single','two-same-path'] && alternativeWorkplace != 'home-work-tested')",
        atMost: 2,
        because: "Power protection of own servers lasts less than ten minutes, or the main site depends on one internet path and work from home is not tested",
      },
      {
        when: "outages12m > 6",
        atMost: 3,
        because: "Critical systems failed more than six times in 12 months",
      },
    ],
    maps: {
      "csf-2.0": ["PR.IR-02", "PR.IR-03", "PR.IR-04"],
      "iso-27001-2022": ["A.7.11", "A.8.14"],
      "cobit-2019": ["DSS01", "BAI04"],
      "itil-4": ["SVC-01"],
    },
  },

  "dr.p.manual-workaround": {
    label: "Manual workarounds for critical processes",
    weight: 3,
    weightReason: "Bridges the gap cheaply",
    question: "Can critical processes run by hand for the agreed time, and is this practised?",
    evidence: "Paper forms, phone lists, last use",
    anchors: [
      "Not possible and not thought about",
      "Staff would improvise",
      "Ideas for one process",
      "Written fallback with forms and lists for each tier 1 process",
      "Practised once a year, includes catching up data afterwards",
      "Workaround time is part of the recovery targets and cost case",
    ],
    guards: [
      {
        when: "systems.countIf(s, s.tier == (systems.exists(t, t.tier == 1) ? 1 : 2) && s.manualWorkaroundHours > 0) == 0",
        atMost: 2,
        because: "No process on the most critical systems can run by hand for any time",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-04", "RC.RP-04"],
      "iso-27001-2022": ["A.5.29"],
      "cobit-2019": ["DSS04"],
    },
  },

  "dr.p.supplier-continuity": {
    label: "Continuity of critical vendors",
    weight: 4,
    weightReason: "Many systems now stand or fall with a provider",
    question: "Is the continuity of critical suppliers and cloud services known and contractually backed?",
    evidence: "Contract terms, provider test reports, exit plan",
    anchors: [
      "Assumed",
      "Provider website read",
      "Availability terms known for some",
      "Recovery terms, backup duties and contacts known for all critical suppliers",
      "Evidence received yearly; alternatives or exit steps described",
      "Joint test with at least one critical supplier",
    ],
    maps: {
      "csf-2.0": ["GV.SC-07", "GV.SC-08"],
      "cis-8.1": ["15.4"],
      "iso-27001-2022": ["A.5.19", "A.5.22", "A.5.23", "A.5.30"],
      "cobit-2019": ["APO10", "DSS04"],
      "itil-4": ["GEN-13"],
    },
  },
};

import type { ById, Practice } from "../define.js";

/**
 * What is judged for Cybersecurity Awareness Training: questions, what levels 0 to 5 look like, and the facts that
 * contradict an answer.
 */
export const practices: ById<Practice> = {
  "awr.p.programme": {
    label: "Security awareness program",
    weight: 4,
    weightReason: "Single events do not last",
    question: "Is there a yearly awareness plan with goals, topics, audience and owner?",
    evidence: "Plan, calendar, owner",
    anchors: [
      "Nothing",
      "Mail warnings after incidents",
      "Yearly presentation",
      "Yearly plan with owner, topics by risk, at least quarterly contact",
      "Goals by figures and department; adjusted half-yearly",
      "Content follows current attacks and own incidents in weeks",
    ],
    corroboratingMetrics: ["campaignsPerYear"],
    guards: [
      {
        when: "ageDays(programmePlanDate) > 400 || trainingPlatform == 'none'",
        atMost: 2,
        because: "There is no awareness plan younger than 13 months, or no means of training",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AT-01", "GV.RR-03"],
      "cis-8.1": ["14.1"],
      "iso-27001-2022": ["A.6.3"],
      "cobit-2019": ["APO07", "APO13"],
      "itil-4": ["GEN-14", "GEN-03"],
    },
  },

  "awr.p.general-training": {
    label: "General security training",
    weight: 4,
    weightReason: "Broad base",
    question: "Do all people with access complete general training at entry and yearly, with a check of understanding?",
    evidence: "Records, three completion samples",
    anchors: [
      "None",
      "Optional",
      "Yearly, completion below 85% or unknown",
      "At entry within 30 days and yearly, at least 85%, with test",
      "At least 95%; short modules over the year; contractors and all languages included",
      "Content by risk and behaviour of the person; retention checked later",
    ],
    corroboratingMetrics: ["trainingCompletionPct", "newHireTrainingPct"],
    guards: [
      {
        when: "trainingCompletionPct < 85 || newHireTrainingPct < 60",
        atMost: 2,
        because: "Fewer than 85% of the people were trained in 12 months, or fewer than 60% of the new staff within 30 days",
      },
      {
        when:
          "trainingLanguagesOffered < trainingLanguagesNeeded || contractorsTrained12m < contractorsInScope * 0.8 " +
          "|| nonDeskStaffTrained12m < nonDeskStaff * 0.8",
        atMost: 3,
        because: "Training is missing in a needed language, or fewer than 80% of the contractors or of the staff without regular computer access were trained",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AT-01"],
      "cis-8.1": ["14.1", "14.2", "14.3", "14.4", "14.5", "14.6"],
      "iso-27001-2022": ["A.6.3"],
      "cobit-2019": ["APO07"],
    },
  },

  "awr.p.phish-simulation": {
    label: "Phishing simulations",
    weight: 4,
    weightReason: "Only measured behaviour counts",
    question: "Are realistic simulations run regularly with increasing difficulty, and are results by department used?",
    evidence: "Reports, templates, follow-up",
    anchors: [
      "Never",
      "Once",
      "Once or twice a year",
      "At least quarterly for all, immediate learning page, results by department",
      "Monthly with difficulty scale; mail plus one other channel; report rate is the main goal",
      "Personal difficulty; results link to real attack data; report rate above 55%",
    ],
    corroboratingMetrics: ["phishPronePct", "phishReportPct", "reportToClickRatio"],
    guards: [
      {
        when: "campaignsPerYear < 3.6",
        atMost: 2,
        because: "People received fewer than four simulated messages each in 12 months, a tenth left for absence",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AT-01", "ID.IM-02"],
      "cis-8.1": ["14.2"],
      "iso-27001-2022": ["A.6.3"],
      "cobit-2019": ["APO13", "MEA01"],
    },
  },

  "awr.p.reporting-culture": {
    label: "Reporting of suspicious events",
    weight: 5,
    weightReason: "Fast reports stop campaigns",
    required: true,
    question: "Can staff report suspicious events easily and without fear, and do they get an answer?",
    evidence: "Test report, staff interviews, statistics",
    anchors: [
      "Nobody knows where",
      "Ask a colleague",
      "Mailbox or phone known to some",
      "One button or address known by all asked; answer within a working day",
      "Answer within an hour in working time; thanks and totals published",
      "Reports trigger automatic search and removal; near misses shared openly",
    ],
    corroboratingMetrics: ["phishReportPct", "firstReportMedianMinutes"],
    guards: [
      {
        when: "reportChannel in ['none','tell-it'] || punitiveCulture",
        atMost: 2,
        because: "There is no mailbox or button for suspicious messages, or staff are shamed or punished for clicks",
      },
      {
        when: "reportFeedbackHoursMedian > 4",
        atMost: 3,
        because: "Half of the reports wait more than four hours for an answer",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AT-01", "RS.CO-02"],
      "cis-8.1": ["14.6", "17.3"],
      "iso-27001-2022": ["A.6.8"],
      "cobit-2019": ["DSS02"],
      "itil-4": ["SVC-05"],
    },
  },

  "awr.p.role-based": {
    label: "Role-based security training",
    weight: 5,
    weightReason: "Attackers choose finance and administrators",
    required: true,
    question: "Do finance, executives, HR, IT and developers receive training for their risks?",
    evidence: "Material, attendance",
    anchors: [
      "None",
      "Talk about a case",
      "One role, once",
      "All high-risk roles yearly with own scenarios, payment fraud included",
      "Exercises such as staged payment change; results recorded",
      "Role training tied to access: no training, no privileged access",
    ],
    corroboratingMetrics: ["highRiskTrainingPct"],
    guards: [
      {
        when: "highRiskTrainingPct < 65",
        atMost: 2,
        because: "Fewer than 65% of the people in high-risk roles had role training in 12 months",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AT-02"],
      "cis-8.1": ["14.9", "16.9"],
      "iso-27001-2022": ["A.6.3"],
      "cobit-2019": ["APO07"],
    },
  },

  "awr.p.leadership": {
    label: "Leadership example on security",
    weight: 3,
    weightReason: "Staff copy behaviour",
    question: "Do managers take part and speak about security?",
    evidence: "Attendance, messages",
    anchors: [
      "Exempt themselves",
      "Support in words",
      "Some take part",
      "All take part; CEO message yearly",
      "Department results discussed in management quarterly",
      "Managers have a goal for report rate or completion",
    ],
    corroboratingMetrics: ["executiveParticipationPct"],
    guards: [
      {
        when: "executiveParticipationPct < 80",
        atMost: 2,
        because: "Fewer than 80% of the members of management completed the training and took part in simulations",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RR-01", "PR.AT-01"],
      "iso-27001-2022": ["A.5.4"],
      "cobit-2019": ["APO01", "EDM01"],
    },
  },

  "awr.p.repeat-support": {
    label: "Support for repeat clickers",
    weight: 3,
    weightReason: "Targeted help beats more for all",
    question: "Are repeat clickers and weak departments supported personally and fairly?",
    evidence: "Records, rule",
    anchors: [
      "Blamed",
      "Not known",
      "More modules automatically",
      "Personal talk after the second click in four, extra protection where needed, no shame",
      "Effect checked after 90 days",
      "Technical limits adapt to risk; number falls year by year",
    ],
    corroboratingMetrics: ["repeatClickerPct"],
    guards: [
      {
        when: "repeatClickersSupported < repeatClickers * 0.8",
        atMost: 2,
        because: "Fewer than 80% of the repeat clickers had a personal follow-up",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AT-01", "GV.RR-04"],
      "iso-27001-2022": ["A.6.4"],
      "cobit-2019": ["APO07"],
    },
  },

  "awr.p.measurement": {
    label: "Awareness measures reported to management",
    weight: 4,
    weightReason: "Shows whether money works",
    question: "Are behaviour measures tracked over time and reported to management?",
    evidence: "Report with trend",
    anchors: [
      "None",
      "Attendance only",
      "Click rate once",
      "Click, report and completion quarterly",
      "Trend by department, incident link, same difficulty base",
      "Effect on incidents shown; programme changed by evidence",
    ],
    corroboratingMetrics: ["credentialEntryPct", "phishPronePct"],
    guards: [
      {
        when: "campaignsPerYear < 1.8",
        atMost: 2,
        because: "People received fewer than two simulated messages each in 12 months, so there is no trend to report",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OV-03", "ID.IM-01"],
      "cobit-2019": ["MEA01"],
      "itil-4": ["GEN-05", "GEN-02"],
    },
  },

  "awr.p.policy-acceptance": {
    label: "Acceptable use policy acknowledgment",
    weight: 3,
    weightReason: "Rules people know and accept",
    question: "Do staff know and confirm short rules for use of systems, data and AI tools?",
    evidence: "Signed rules, five staff asked",
    anchors: [
      "No rules",
      "In the contract, unread",
      "Long policy at entry",
      "Short rules confirmed yearly, AI included",
      "Questions of understanding; translated",
      "Rules revised with staff feedback",
    ],
    guards: [
      {
        when: "policyAcknowledged < staffInScope * 0.85",
        atMost: 2,
        because: "Fewer than 85% of the people in scope confirmed the rules in 12 months",
      },
    ],
    maps: {
      "csf-2.0": ["GV.PO-01", "GV.RR-04"],
      "iso-27001-2022": ["A.5.10", "A.6.2"],
      "cobit-2019": ["APO01", "APO07"],
    },
  },
};

import type { ById, Practice } from "../define.js";

/**
 * What is judged for Annual Recap with Senior Management: questions, what levels 0 to 5 look like, and the facts
 * that contradict an answer.
 */
export const practices: ById<Practice> = {
  "exe.p.annual-review": {
    label: "Annual technology review",
    weight: 5,
    weightReason: "The area itself",
    required: true,
    question: "Does senior management hold a yearly technology review with prepared material and recorded decisions?",
    evidence: "Material, minutes, attendance",
    anchors: [
      "Never",
      "Informal talk on budget",
      "Slides by IT, no decisions",
      "Yearly, 90 minutes (60 below 50 staff), prepared paper sent ahead, decisions recorded",
      "Most of management present; results, money, risk and plan covered; actions tracked",
      "Review changes strategy or budget visibly; quality of the review itself is rated",
    ],
    corroboratingMetrics: ["recapAgeMonths", "recapAttendancePct"],
    guards: [
      {
        when: "ageDays(lastRecapDate) > 400 || !lastRecapMinuted || recapDurationMinutes < (employeeCount < 50 ? 45 : 75)",
        atMost: 2,
        because: "The last review with management is older than 13 months or missing, has no minutes or took less than 75 minutes (45 below 50 staff)",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OV-01", "GV.RR-01"],
      "cobit-2019": ["EDM05", "EDM01", "MEA01"],
      "itil-4": ["GEN-09", "GEN-05"],
    },
  },

  "exe.p.results-vs-promise": {
    label: "Results against plan",
    weight: 5,
    weightReason: "Trust comes from comparison",
    required: true,
    question: "Are last year's plan, budget and project benefits, and the earlier recommendations where there are any, compared with what happened?",
    evidence: "Comparison table with evidence",
    anchors: [
      "No comparison",
      "Success stories only",
      "Status list by IT without proof",
      "Each action with status, date, owner and proof; misses explained",
      "Benefits and cost confirmed by finance",
      "Causes of misses lead to changes of planning, shown over two years",
    ],
    corroboratingMetrics: ["recommendationClosurePct", "criticalClosurePct", "benefitRealisationPct"],
    guards: [
      {
        when: "recommendationClosurePct < 35",
        atMost: 2,
        because: "Fewer than 35% of the earlier recommendations that were due are closed with proof",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OV-03", "ID.IM-01"],
      "cobit-2019": ["EDM02", "MEA01"],
      "itil-4": ["GEN-02", "GEN-05"],
    },
  },

  "exe.p.indicators": {
    label: "Key performance indicators",
    weight: 4,
    weightReason: "Few figures that management uses",
    question: "Is there a small set of agreed indicators with targets, in business language?",
    evidence: "KPI sheet, source of three figures",
    anchors: [
      "None",
      "Technical figures on request",
      "Many figures, no targets",
      "Five to fifteen with target, owner and source; linked to goals",
      "Trend over two years; action rule per indicator",
      "Targets and selection revised yearly; management uses them unprompted",
    ],
    corroboratingMetrics: ["kpiMeasuredPct"],
    guards: [
      {
        when: "kpis.size() < 5",
        atMost: 2,
        because: "Fewer than five indicators are agreed with management",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OV-03"],
      "cobit-2019": ["MEA01", "EDM05"],
      "itil-4": ["GEN-05", "SVC-15"],
    },
  },

  "exe.p.risk-dialogue": {
    label: "Executive decisions on technology risk",
    weight: 5,
    weightReason: "Risk is accepted by executives or by accident",
    required: true,
    question: "Are top technology risks shown with options and formally accepted, funded or avoided?",
    evidence: "Risk page, signatures",
    anchors: [
      "Not shown",
      "Mentioned after incidents",
      "List without decision",
      "Top five to ten with likelihood, damage range, options and signed decision",
      "Appetite stated; change since last year; legal duties of management covered",
      "Decisions are tested with scenarios; accepted risks expire and return",
    ],
    guards: [
      {
        when: "highRisksOpen > 0 && highRisksDecided < highRisksOpen * 0.5",
        atMost: 2,
        because: "Fewer than half of the open high risks have a decision signed by an executive",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RM-01", "GV.RM-02", "GV.RM-05", "GV.OV-02", "ID.RA-06"],
      "iso-27001-2022": ["A.5.4"],
      "cobit-2019": ["EDM03", "APO12"],
      "itil-4": ["GEN-10"],
    },
  },

  "exe.p.investment-decision": {
    label: "Investment decisions for next year",
    weight: 4,
    weightReason: "The meeting must end in money and people",
    question: "Are next year's priorities, money and capacity decided from options?",
    evidence: "Options paper, minutes, budget",
    anchors: [
      "No decision",
      "Budget cut or uplift",
      "IT's wish list approved or not",
      "Ranked options with cost, benefit, risk and capacity; plan approved",
      "Three scenarios; effects of not doing shown",
      "Mid-year adjustment from results; funds moved",
    ],
    corroboratingMetrics: ["decisionDaysMedian"],
    guards: [
      {
        when: "!nextYearPlanApproved",
        atMost: 2,
        because: "Plan and budget for the next year are not approved",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RR-03"],
      "cobit-2019": ["EDM02", "EDM04", "APO05", "APO06"],
      "itil-4": ["GEN-07", "GEN-12"],
    },
  },

  "exe.p.decision-followup": {
    label: "Follow-up on decisions",
    weight: 4,
    weightReason: "Decisions without follow-up are noise",
    question: "Is there a log of decisions and recommendations with owner, date and status, reported quarterly?",
    evidence: "Log, last two reports",
    anchors: [
      "None",
      "In minutes only",
      "List without dates",
      "Log with executive owner and date, quarterly status",
      "Over 75% on time; overdue ones decided again",
      "Time from finding to closing is measured and falling",
    ],
    corroboratingMetrics: ["decisionExecutionPct", "overdueRecommendationCount", "overdueSeriousCount"],
    guards: [
      {
        when: "managementReportsPerYear < 3",
        atMost: 2,
        because: "Management gets fewer than three regular technology reports a year besides the recap",
      },
    ],
    maps: {
      "csf-2.0": ["ID.IM-01", "GV.OV-02"],
      "cobit-2019": ["MEA01", "EDM05"],
      "itil-4": ["GEN-02"],
    },
  },

  "exe.p.stakeholder-voice": {
    label: "Department satisfaction and needs",
    weight: 3,
    weightReason: "View of users and departments",
    question: "Are satisfaction and needs of departments gathered and shown?",
    evidence: "Survey, interviews, actions",
    anchors: [
      "No",
      "Complaints",
      "Survey at times, no action",
      "Yearly survey and interviews, top three actions",
      "Results by department, compared with before",
      "Actions proven to raise the score",
    ],
    guards: [
      {
        when: "ageDays(userSatisfactionSurveyDate) > 400 || userSatisfactionResponseRate < 25",
        atMost: 2,
        because: "No user survey in 13 months, or fewer than a quarter of the invited answered",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-02"],
      "cobit-2019": ["APO08", "MEA01"],
      "itil-4": ["GEN-09", "SVC-14"],
    },
  },

  "exe.p.board-reporting": {
    label: "Board reporting on technology",
    weight: 3,
    weightReason: "Duty of oversight",
    appliesWhen: "oversightBody != 'owner-manages'",
    question: "Do board or owners receive clear technology and security reporting at least yearly?",
    evidence: "Reports, questions asked",
    anchors: [
      "No",
      "After incidents",
      "Technical slides",
      "Yearly paper of few pages: risk, money, plan, duties",
      "Half-yearly; board training done",
      "Board sets appetite and checks it by independent review",
    ],
    guards: [
      {
        when: "boardReportsPerYear == 0",
        atMost: 2,
        because: "The board or the owners get no technology report",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RR-01", "GV.OV-01"],
      "iso-27001-2022": ["A.5.4"],
      "cobit-2019": ["EDM05", "EDM03"],
    },
  },
};

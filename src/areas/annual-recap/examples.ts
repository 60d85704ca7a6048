import { type AreaExample, repeated } from "../example.js";

/** An action of last time that was closed with proof. */
const closed = { severity: "medium", status: "done", evidenceSeen: true, dueDate: "2026-03-31" } as const;

/** One that is overdue since yesterday. */
const overdue = { severity: "medium", status: "open", evidenceSeen: false, dueDate: "2026-06-29" } as const;

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "No minutes, no figures, no log: nothing about the dialogue with management can be said",
    given: { chiefExecutiveAttended: { unknown: "Attendance was not noted" } },
    expect: {
      recapAgeMonths: "unknown",
      recapAttendancePct: "unknown",
      recommendationClosurePct: "unknown",
      criticalClosurePct: "unknown",
      // A count that nobody knows may be any from 0, without an upper end.
      overdueRecommendationCount: { low: 0 },
      overdueSeriousCount: { low: 0 },
      kpiMeasuredPct: "unknown",
      decisionDaysMedian: "unknown",
      decisionExecutionPct: "unknown",
      benefitRealisationPct: "unknown",
      serviceTargetPct: "unknown",
      "exe.c.no-recap": "unknown",
      "exe.c.not-minuted": "unknown",
      "exe.c.no-authority": "unknown",
      "exe.c.critical-open": "unknown",
      "exe.r.no-recap": "open-question",
      "exe.r.closure": "open-question",
      "exe.r.critical-overdue": "open-question",
      "exe.r.slow-decisions": "open-question",
      "exe.r.risk-unaccepted": "open-question",
      "exe.r.no-kpis": "open-question",
      "exe.r.benefit": "open-question",
      "exe.r.plan-missing": "open-question",
      "exe.p.annual-review#0": "unknown",
      "exe.p.results-vs-promise#0": "unknown",
      "exe.p.indicators#0": "unknown",
      "exe.p.risk-dialogue#0": "unknown",
      "exe.p.investment-decision#0": "unknown",
      "exe.p.decision-followup#0": "unknown",
      "exe.p.stakeholder-voice#0": "unknown",
      "exe.p.board-reporting#0": "unknown",
    },
  },

  // The meeting.
  {
    says: "The review was 400 days ago, lasted 75 minutes and was minuted: just good for a firm of 50",
    given: { lastRecapDate: "2025-05-26", lastRecapMinuted: true, recapDurationMinutes: 75, employeeCount: 50 },
    // 400 / 30.4 is 13.158 months, just under 13.16.
    expect: { recapAgeMonths: { level: 5 }, "exe.p.annual-review#0": false, "exe.r.no-recap": "none", "exe.c.no-recap": false, "exe.c.not-minuted": false },
  },
  {
    says: "One day older",
    given: { lastRecapDate: "2025-05-25", lastRecapMinuted: true, recapDurationMinutes: 120, employeeCount: 50 },
    // 401 / 30.4 is 13.19.
    expect: { recapAgeMonths: { level: 2 }, "exe.p.annual-review#0": true, "exe.r.no-recap": "finding", "exe.c.no-recap": false },
  },
  {
    says: "74 minutes are too short for 50 staff",
    given: { lastRecapDate: "2026-06-01", lastRecapMinuted: true, recapDurationMinutes: 74, employeeCount: 50 },
    expect: { "exe.p.annual-review#0": true, "exe.r.no-recap": "none" },
  },
  {
    says: "45 are enough for 49",
    given: { lastRecapDate: "2026-06-01", lastRecapMinuted: true, recapDurationMinutes: 45, employeeCount: 49 },
    expect: { "exe.p.annual-review#0": false },
  },
  {
    says: "Nobody wrote down what was decided",
    given: { lastRecapDate: "2026-06-01", lastRecapMinuted: false },
    expect: { "exe.c.not-minuted": true, "exe.p.annual-review#0": true },
  },
  {
    says: "729 days are just under 24 months of 30.4 days: level 2",
    given: { lastRecapDate: "2024-07-01" },
    expect: { recapAgeMonths: { level: 2 } },
  },
  { says: "730 are just over: level 1", given: { lastRecapDate: "2024-06-30" }, expect: { recapAgeMonths: { level: 1 } } },
  {
    says: "760 days are exactly 25 months, and the most that the area bears",
    given: { lastRecapDate: "2024-05-31" },
    expect: { recapAgeMonths: { low: 25, high: 25, level: 1 }, "exe.c.no-recap": false, "exe.r.no-recap": "finding" },
  },
  { says: "761 days", given: { lastRecapDate: "2024-05-30" }, expect: { "exe.c.no-recap": true } },
  {
    says: "There never was one",
    given: { lastRecapDate: "never" },
    expect: { recapAgeMonths: "inf", "exe.c.no-recap": true, "exe.r.no-recap": "finding", "exe.p.annual-review#0": true },
  },
  {
    says: "Seven of ten members came, the chief executive among them",
    given: { managementMembers: 10, managementAttended: 7, chiefExecutiveAttended: true },
    expect: { recapAttendancePct: { low: 70, high: 70, level: 3 }, "exe.c.no-authority": false },
  },
  {
    says: "Three of five, without the one who decides",
    given: { managementMembers: 5, managementAttended: 3, chiefExecutiveAttended: false },
    expect: { recapAttendancePct: { low: 60, high: 60, level: 2 }, "exe.c.no-authority": true },
  },

  // What became of last time.
  {
    says: "11 of 20 actions that are done or due were closed with proof; what an executive rejected and what is not due yet stay out",
    given: {
      priorRecommendations: [
        ...repeated(11, "closed", closed),
        ...repeated(4, "overdue", overdue),
        ...repeated(5, "claimed", { ...closed, evidenceSeen: false }),
        { id: "rejected", severity: "low", status: "rejected", evidenceSeen: false, dueDate: "2025-12-31", decidedBy: "CEO" },
        // The day it is due is still in time.
        { id: "due-today", severity: "low", status: "open", evidenceSeen: false, dueDate: "2026-06-30" },
      ],
    },
    expect: {
      recommendationClosurePct: { low: 55, high: 55, level: 3 },
      overdueRecommendationCount: { low: 4, high: 4, level: 3 },
      overdueSeriousCount: { low: 0, high: 0, level: 5 },
      "exe.r.closure": "none",
      "exe.r.critical-overdue": "none",
      "exe.p.results-vs-promise#0": false,
    },
  },
  {
    says: "Half of ten: one was dropped without anybody deciding so, and stays in",
    given: {
      priorRecommendations: [
        ...repeated(5, "closed", closed),
        ...repeated(4, "overdue", overdue),
        { id: "dropped", severity: "medium", status: "superseded", evidenceSeen: false, dueDate: "2025-12-31", decidedBy: { none: true } },
      ],
    },
    expect: { recommendationClosurePct: { low: 50, high: 50, level: 2 }, "exe.r.closure": "finding", "exe.p.results-vs-promise#0": false },
  },
  {
    says: "Seven of 20 are the edge of the practice",
    given: { priorRecommendations: [...repeated(7, "closed", closed), ...repeated(13, "claimed", { ...closed, evidenceSeen: false })] },
    expect: { recommendationClosurePct: { low: 35, high: 35, level: 2 }, "exe.p.results-vs-promise#0": false },
  },
  {
    says: "One of three: five overdue, one claimed",
    given: { priorRecommendations: [...repeated(3, "closed", closed), ...repeated(5, "overdue", overdue), { id: "claimed", ...closed, evidenceSeen: false }] },
    expect: {
      recommendationClosurePct: "100/3",
      overdueRecommendationCount: { low: 5, high: 5, level: 2 },
      "exe.p.results-vs-promise#0": true,
    },
  },
  {
    says: "Two actions are no base for a share, but one of them is grave and overdue",
    given: {
      priorRecommendations: [
        { id: "closed", ...closed },
        { id: "grave", ...overdue, severity: "high" },
      ],
    },
    expect: {
      recommendationClosurePct: "not applicable",
      criticalClosurePct: "not applicable",
      overdueSeriousCount: { low: 1, high: 1, level: 2 },
      "exe.r.critical-overdue": "finding",
      "exe.r.closure": "none",
      "exe.c.critical-open": false,
    },
  },
  {
    says: "Seven of ten grave ones are closed; two are overdue",
    given: {
      priorRecommendations: [
        ...repeated(7, "closed", { ...closed, severity: "critical" }),
        ...repeated(2, "overdue", { ...overdue, severity: "high" }),
        { id: "claimed", ...closed, severity: "high", evidenceSeen: false },
        { id: "small", ...overdue },
      ],
    },
    expect: { criticalClosurePct: { low: 70, high: 70, level: 3 }, overdueSeriousCount: { low: 2, high: 2, level: 2 }, "exe.c.critical-open": false },
  },
  {
    says: "Three of five; the others are done without proof, so nothing is overdue",
    given: {
      priorRecommendations: [
        ...repeated(3, "closed", { ...closed, severity: "high" }),
        ...repeated(2, "claimed", { ...closed, severity: "high", evidenceSeen: false }),
      ],
    },
    expect: { criticalClosurePct: { low: 60, high: 60, level: 2 }, overdueSeriousCount: 0 },
  },
  {
    says: "Two of five are the least that the area bears",
    given: {
      priorRecommendations: [...repeated(2, "closed", { ...closed, severity: "high" }), ...repeated(3, "overdue", { ...overdue, severity: "critical" })],
    },
    expect: { criticalClosurePct: { low: 40, high: 40, level: 1 }, overdueSeriousCount: { low: 3, high: 3, level: 1 }, "exe.c.critical-open": false },
  },
  {
    says: "One of three",
    given: { priorRecommendations: [{ id: "closed", ...closed, severity: "high" }, ...repeated(2, "overdue", { ...overdue, severity: "high" })] },
    expect: { criticalClosurePct: "100/3", "exe.c.critical-open": true },
  },

  // Indicators, benefits, service.
  {
    says: "Seven of ten indicators are measured; an estimate is no measurement; four reach their targets, in either direction",
    given: {
      kpis: [
        ...repeated(3, "up", { dataSource: "system", higherIsBetter: true, targetValue: 95, actualValue: 95 }),
        { id: "down", dataSource: "manual", higherIsBetter: false, targetValue: 10, actualValue: 10 },
        ...repeated(3, "missed", { dataSource: "system", higherIsBetter: true, targetValue: 95, actualValue: 94 }),
        { id: "guess", dataSource: "estimate", higherIsBetter: false, targetValue: 10, actualValue: 11 },
        ...repeated(2, "dark", { dataSource: "system", higherIsBetter: true, targetValue: 95, actualValue: { none: true } }),
      ],
    },
    expect: { kpiMeasuredPct: { low: 70, high: 70, level: 3 }, kpiAttainmentPct: 40, "exe.r.no-kpis": "none", "exe.p.indicators#0": false },
  },
  {
    says: "Three of five measured: a finding, though five are enough for the practice",
    given: {
      kpis: [...repeated(3, "known", { dataSource: "manual", actualValue: 1 }), ...repeated(2, "dark", { dataSource: "system", actualValue: { none: true } })],
    },
    expect: { kpiMeasuredPct: { low: 60, high: 60, level: 2 }, "exe.r.no-kpis": "finding", "exe.p.indicators#0": false },
  },
  {
    says: "Four are too few, however well measured",
    given: { kpis: repeated(4, "known", { dataSource: "system", actualValue: 1 }) },
    expect: { kpiMeasuredPct: { low: 100, high: 100, level: 5 }, "exe.r.no-kpis": "finding", "exe.p.indicators#0": true },
  },
  {
    says: "Finance confirmed 55,000 of 100,000 promised; 80 of 100 tickets were closed in time",
    given: { benefitPromised12m: 100_000, benefitConfirmed12m: 55_000, ticketsClosed12m: 100, ticketsClosedInTarget12m: 80 },
    expect: { benefitRealisationPct: { low: 55, high: 55, level: 3 }, serviceTargetPct: { low: 80, high: 80, level: 3 }, "exe.r.benefit": "none" },
  },
  {
    says: "54,000, and 79",
    given: { benefitPromised12m: 100_000, benefitConfirmed12m: 54_000, ticketsClosed12m: 100, ticketsClosedInTarget12m: 79 },
    expect: { benefitRealisationPct: { low: 54, high: 54, level: 2 }, serviceTargetPct: { low: 79, high: 79, level: 2 }, "exe.r.benefit": "finding" },
  },
  {
    says: "Nothing was promised, and 29 tickets are no base",
    given: { benefitPromised12m: 0, benefitConfirmed12m: 0, ticketsClosed12m: 29, ticketsClosedInTarget12m: 10 },
    expect: { benefitRealisationPct: "not applicable", serviceTargetPct: "not applicable", "exe.r.benefit": "none" },
  },
  {
    says: "Two areas rose by 1 and by 0, the third is new; targets are half a point and one point away, one is passed",
    given: {
      areaScores: [
        { areaCode: "sec", scoreNow: 3, scorePrevious: 2, scoreTarget: 3.5 },
        { areaCode: "dr", scoreNow: 2, scorePrevious: 2, scoreTarget: 3 },
        { areaCode: "bud", scoreNow: 4, scorePrevious: { none: true }, scoreTarget: 3 },
        { areaCode: "awr", scoreNow: 4, scorePrevious: { none: true }, scoreTarget: { none: true } },
      ],
      userSatisfactionScore: 3.8,
      userSatisfactionPrior: 3.5,
    },
    // (1 + 0) / 2; (0.5 + 1 + 0) / 3; 3.8 − 3.5.
    expect: { maturityChangeAvg: 0.5, targetGapAvg: 0.5, userSatisfactionChange: 0.3 },
  },

  // Decisions and risks.
  {
    says: "The middle one of three decisions took 45 days; the one still open has waited 60",
    given: {
      decisions: [
        { id: "quick", outcome: "rejected", requestedDate: "2026-01-01", decidedDate: "2026-01-11" },
        // 2026-01-01 and 45 days.
        { id: "usual", outcome: "approved", requestedDate: "2026-01-01", decidedDate: "2026-02-15" },
        { id: "open", outcome: "open", requestedDate: "2026-05-01", decidedDate: "never" },
      ],
    },
    expect: { decisionDaysMedian: { low: 45, high: 45, level: 3 }, "exe.r.slow-decisions": "none" },
  },
  {
    says: "Two of three wait: deferring for 46 days is no decision",
    given: {
      decisions: [
        { id: "quick", outcome: "rejected", requestedDate: "2026-01-01", decidedDate: "2026-01-11" },
        { id: "deferred", outcome: "deferred", requestedDate: "2026-05-15", decidedDate: "2026-05-20" },
        { id: "open", outcome: "open", requestedDate: "2026-05-01", decidedDate: "never" },
      ],
    },
    expect: { decisionDaysMedian: { low: 46, high: 46, level: 2 }, "exe.r.slow-decisions": "finding" },
  },
  {
    says: "13 of 20 approved decisions older than 90 days were carried out; one of 90 days has time",
    given: {
      decisions: [
        ...repeated(13, "done", { outcome: "approved", decidedDate: "2026-03-31", implemented: true }),
        ...repeated(7, "asleep", { outcome: "approved", decidedDate: "2026-03-31", implemented: false }),
        { id: "fresh", outcome: "approved", decidedDate: "2026-04-01", implemented: false },
        { id: "rejected", outcome: "rejected", decidedDate: "2025-12-01", implemented: false },
      ],
    },
    expect: { decisionExecutionPct: { low: 65, high: 65, level: 3 } },
  },
  {
    says: "Three of five",
    given: {
      decisions: [
        ...repeated(3, "done", { outcome: "approved", decidedDate: "2026-01-01", implemented: true }),
        ...repeated(2, "asleep", { outcome: "approved", decidedDate: "2026-01-01", implemented: false }),
      ],
    },
    expect: { decisionExecutionPct: { low: 60, high: 60, level: 2 } },
  },
  {
    says: "Of two decisions a share says nothing",
    given: { decisions: repeated(2, "asleep", { outcome: "approved", decidedDate: "2026-01-01", implemented: false }) },
    expect: { decisionExecutionPct: "not applicable" },
  },
  {
    says: "No high risk is open",
    given: { highRisksOpen: 0, highRisksDecided: 0 },
    expect: { "exe.p.risk-dialogue#0": false },
  },
  {
    says: "All four high risks are decided",
    given: { highRisksOpen: 4, highRisksDecided: 4 },
    expect: { "exe.r.risk-unaccepted": "none", "exe.p.risk-dialogue#0": false },
  },
  {
    says: "Half of them: a finding, while the practice still stands",
    given: { highRisksOpen: 4, highRisksDecided: 2 },
    expect: { "exe.r.risk-unaccepted": "finding", "exe.p.risk-dialogue#0": false },
  },
  { says: "One of four", given: { highRisksOpen: 4, highRisksDecided: 1 }, expect: { "exe.r.risk-unaccepted": "finding", "exe.p.risk-dialogue#0": true } },

  // What goes on during the year.
  {
    says: "Next year is approved; three reports to management, one to the board; a survey of 400 days ago with every fourth answer",
    given: {
      nextYearPlanApproved: true,
      managementReportsPerYear: 3,
      boardReportsPerYear: 1,
      userSatisfactionSurveyDate: "2025-05-26",
      userSatisfactionResponseRate: 25,
    },
    expect: {
      "exe.r.plan-missing": "none",
      "exe.p.investment-decision#0": false,
      "exe.p.decision-followup#0": false,
      "exe.p.board-reporting#0": false,
      "exe.p.stakeholder-voice#0": false,
    },
  },
  {
    says: "No plan, two reports, none to the board, a survey one day older",
    given: { nextYearPlanApproved: false, managementReportsPerYear: 2, boardReportsPerYear: 0, userSatisfactionSurveyDate: "2025-05-25" },
    expect: {
      "exe.r.plan-missing": "finding",
      "exe.p.investment-decision#0": true,
      "exe.p.decision-followup#0": true,
      "exe.p.board-reporting#0": true,
      "exe.p.stakeholder-voice#0": true,
    },
  },
  {
    says: "A fresh survey that 24 of 100 answered",
    given: { userSatisfactionSurveyDate: "2026-06-01", userSatisfactionResponseRate: 24 },
    expect: { "exe.p.stakeholder-voice#0": true },
  },
];

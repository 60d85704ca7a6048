import { type AreaExample, repeated } from "../example.js";

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "Before the first interview nothing about direction can be said",
    given: { itLeaderReportsTo: { unknown: "The chief executive was not asked yet" } },
    expect: {
      itStrategyAgeMonths: "unknown",
      goalCoveragePct: "unknown",
      initiativeLinkagePct: "unknown",
      budgetLinkagePct: "unknown",
      sponsorCoveragePct: "unknown",
      quantifiedBenefitPct: "unknown",
      benefitReviewPct: "unknown",
      priorityRecallPct: "unknown",
      staleDemandPct: "unknown",
      // At least one role is checked, so the divisor is never 0.
      singlePersonRiskPct: { low: 0 },
      "str.c.no-written-strategy": "unknown",
      "str.c.no-business-link": "unknown",
      "str.c.nobody-accountable": "unknown",
      "str.c.provider-only": "unknown",
      "str.r.no-strategy": "open-question",
      "str.r.no-goals": "open-question",
      "str.r.goals-uncovered": "open-question",
      "str.r.unlinked-spend": "open-question",
      "str.r.no-forum": "open-question",
      "str.r.single-person": "open-question",
      "str.r.stale-demand": "open-question",
      "str.r.leader-outside": "open-question",
      "str.r.nobody-accountable": "open-question",
      "str.r.ai-unruled": "open-question",
      "str.p.written-strategy#0": "unknown",
      "str.p.goal-linkage#0": "unknown",
      "str.p.joint-governance#0": "unknown",
      "str.p.leadership-seat#0": "unknown",
      "str.p.demand-intake#0": "unknown",
      "str.p.skills-and-capacity#0": "unknown",
      "str.p.innovation-watch#0": "unknown",
    },
  },

  // The document.
  {
    says: "Revised 400 days ago, approved by the management team, looking 24 months ahead: just good for the practice",
    given: { itStrategyDate: "2025-05-26", itStrategyApprovalBody: "management-team", itStrategyHorizonMonths: 24 },
    // 400 / 30.4 is 13.16, below the 13.2 of level 3.
    expect: { itStrategyAgeMonths: { level: 3 }, "str.p.written-strategy#0": false, "str.r.no-strategy": "none", "str.c.no-written-strategy": false },
  },
  {
    says: "One day older",
    given: { itStrategyDate: "2025-05-25", itStrategyApprovalBody: "board", itStrategyHorizonMonths: 36 },
    expect: { "str.p.written-strategy#0": true, "str.r.no-strategy": "none" },
  },
  {
    says: "Fresh and approved, but it ends in 23 months",
    given: { itStrategyDate: "2026-06-01", itStrategyApprovalBody: "board", itStrategyHorizonMonths: 23 },
    expect: { "str.p.written-strategy#0": true },
  },
  { says: "A paper that IT approved for itself", given: { itStrategyApprovalBody: "it-only" }, expect: { "str.p.written-strategy#0": true } },
  {
    says: "760 days are exactly 25 months: level 2, and not yet a finding",
    given: { itStrategyDate: "2024-05-31" },
    expect: { itStrategyAgeMonths: { low: 25, high: 25, level: 2 }, "str.r.no-strategy": "none" },
  },
  {
    says: "761 days are level 1 and one",
    given: { itStrategyDate: "2024-05-30" },
    expect: { itStrategyAgeMonths: "3805/152", "str.r.no-strategy": "finding", "str.c.no-written-strategy": false },
  },
  {
    says: "Three years old to the day: the most that the area bears",
    given: { itStrategyDate: "2023-07-01" },
    expect: { "str.c.no-written-strategy": false, "str.r.no-strategy": "finding" },
  },
  { says: "1,096 days", given: { itStrategyDate: "2023-06-30" }, expect: { "str.c.no-written-strategy": true } },
  {
    says: "There never was one",
    given: { itStrategyDate: "never" },
    expect: { itStrategyAgeMonths: "inf", "str.c.no-written-strategy": true, "str.r.no-strategy": "finding", "str.p.written-strategy#0": true },
  },

  // Goals and what serves them.
  {
    says: "Three of five goals that need technology have an approved initiative; an idea serves nobody, and one goal needs none",
    given: {
      businessStrategyDate: "2024-05-31",
      strategicGoals: [
        { id: "grow", itDependence: "decisive" },
        { id: "margin", itDependence: "decisive" },
        { id: "speed", itDependence: "supporting" },
        { id: "safety", itDependence: "supporting" },
        { id: "reach", itDependence: "decisive" },
        { id: "site", itDependence: "none" },
      ],
      initiatives: [
        { id: "shop", goalId: "grow", status: "running" },
        { id: "erp", goalId: "margin", status: "approved" },
        { id: "scan", goalId: "speed", status: "done" },
        { id: "wear", goalId: "safety", status: "idea" },
        { id: "app", goalId: "reach", status: "stopped" },
        { id: "upkeep", goalId: { none: true }, status: "running" },
      ],
    },
    expect: {
      goalCoveragePct: { low: 60, high: 60, level: 3 },
      "str.r.goals-uncovered": "none",
      "str.r.no-goals": "none",
      "str.p.goal-linkage#0": false,
      "str.c.no-business-link": false,
    },
  },
  {
    says: "One of four is covered: a finding, and just not the cap; the list was confirmed 761 days ago",
    given: {
      businessStrategyDate: "2024-05-30",
      strategicGoals: [{ id: "grow", itDependence: "decisive" }, ...repeated(3, "open", { itDependence: "decisive" })],
      initiatives: [{ id: "shop", goalId: "grow", status: "running" }],
    },
    expect: {
      goalCoveragePct: { low: 25, high: 25, level: 1 },
      "str.r.goals-uncovered": "finding",
      "str.p.goal-linkage#0": true,
      "str.c.no-business-link": false,
    },
  },
  {
    says: "Half of two",
    given: {
      strategicGoals: [
        { id: "grow", itDependence: "decisive" },
        { id: "margin", itDependence: "decisive" },
      ],
      initiatives: [{ id: "shop", goalId: "grow", status: "approved" }],
    },
    expect: { goalCoveragePct: { low: 50, high: 50, level: 2 }, "str.r.goals-uncovered": "finding" },
  },
  {
    says: "One of five",
    given: {
      strategicGoals: [{ id: "grow", itDependence: "decisive" }, ...repeated(4, "open", { itDependence: "decisive" })],
      initiatives: [{ id: "shop", goalId: "grow", status: "running" }],
    },
    expect: { goalCoveragePct: { low: 20, high: 20, level: 1 }, "str.c.no-business-link": true },
  },
  {
    says: "Management named no goal: nothing to align with, and nothing uncovered",
    given: { strategicGoals: [], initiatives: [] },
    expect: {
      goalCoveragePct: "not applicable",
      "str.r.no-goals": "finding",
      "str.r.goals-uncovered": "none",
      "str.c.no-business-link": true,
      "str.p.goal-linkage#0": true,
    },
  },
  {
    says: "Of five live initiatives three name a goal with three fifths of the money; a sponsor for four, a figure for two",
    given: {
      initiatives: [
        { id: "a", status: "running", goalId: "grow", budget: 20_000, businessSponsor: "L. Braun", expectedBenefit: 5_000 },
        { id: "b", status: "running", goalId: "grow", budget: 20_000, businessSponsor: "L. Braun", expectedBenefit: 0 },
        { id: "c", status: "approved", goalId: "grow", budget: 20_000, businessSponsor: "L. Braun", expectedBenefit: { none: true } },
        { id: "d", status: "approved", goalId: { none: true }, budget: 10_000, businessSponsor: "L. Braun", expectedBenefit: { none: true } },
        { id: "e", status: "approved", goalId: { none: true }, budget: 30_000, businessSponsor: { none: true }, expectedBenefit: { none: true } },
        { id: "f", status: "idea", goalId: { none: true }, budget: 900_000, businessSponsor: { none: true }, expectedBenefit: { none: true } },
      ],
    },
    expect: {
      initiativeLinkagePct: { low: 60, high: 60, level: 3 },
      budgetLinkagePct: { low: 60, high: 60, level: 3 },
      sponsorCoveragePct: { low: 80, high: 80, level: 3 },
      quantifiedBenefitPct: { low: 40, high: 40, level: 3 },
      "str.r.unlinked-spend": "none",
    },
  },
  {
    says: "Half name a goal, with 59 of 100 spent; one of two has a sponsor, none a figure",
    given: {
      initiatives: [
        { id: "a", status: "running", goalId: "grow", budget: 59_000, businessSponsor: "L. Braun", expectedBenefit: { none: true } },
        { id: "b", status: "running", goalId: { none: true }, budget: 41_000, businessSponsor: { none: true }, expectedBenefit: { none: true } },
      ],
    },
    expect: {
      initiativeLinkagePct: { low: 50, high: 50, level: 2 },
      budgetLinkagePct: { low: 59, high: 59, level: 2 },
      sponsorCoveragePct: { low: 50, high: 50, level: 2 },
      quantifiedBenefitPct: { low: 0, high: 0, level: 0 },
      "str.r.unlinked-spend": "finding",
    },
  },
  {
    says: "Seven of ten have a sponsor, three of ten a figure",
    given: {
      initiatives: [
        ...repeated(3, "full", { status: "running", businessSponsor: "L. Braun", expectedBenefit: 1_000 }),
        ...repeated(4, "led", { status: "running", businessSponsor: "L. Braun", expectedBenefit: { none: true } }),
        ...repeated(3, "bare", { status: "approved", businessSponsor: { none: true }, expectedBenefit: { none: true } }),
      ],
    },
    expect: { sponsorCoveragePct: { low: 70, high: 70, level: 3 }, quantifiedBenefitPct: { low: 30, high: 30, level: 2 } },
  },
  {
    says: "Two of five finished initiatives were compared with what was hoped for",
    given: {
      initiatives: [
        ...repeated(2, "reviewed", { status: "done", benefitReviewed: true }),
        ...repeated(3, "forgotten", { status: "done", benefitReviewed: false }),
      ],
    },
    expect: { benefitReviewPct: { low: 40, high: 40, level: 3 } },
  },
  {
    says: "One of four was",
    given: {
      initiatives: [
        ...repeated(1, "reviewed", { status: "done", benefitReviewed: true }),
        ...repeated(3, "forgotten", { status: "done", benefitReviewed: false }),
      ],
    },
    expect: { benefitReviewPct: { low: 25, high: 25, level: 2 } },
  },
  {
    says: "Of three finished ones a share says nothing",
    given: { initiatives: repeated(3, "reviewed", { status: "done", benefitReviewed: true }) },
    expect: { benefitReviewPct: "not applicable" },
  },

  // Who decides, and who remembers.
  {
    says: "Three joint meetings a year, the IT lead in the management meeting",
    given: { steeringMeetings12m: 3, itLeaderInManagementTeam: true, employeeCount: 200 },
    expect: { "str.p.joint-governance#0": false, "str.r.no-forum": "none", "str.p.leadership-seat#0": false, "str.r.leader-outside": "none" },
  },
  {
    says: "Two are too few for the practice and enough to be no finding; outside the meeting in a firm of 49",
    given: { steeringMeetings12m: 2, itLeaderInManagementTeam: false, employeeCount: 49 },
    expect: { "str.p.joint-governance#0": true, "str.r.no-forum": "none", "str.p.leadership-seat#0": true, "str.r.leader-outside": "none" },
  },
  {
    says: "One meeting, and 50 staff",
    given: { steeringMeetings12m: 1, itLeaderInManagementTeam: false, employeeCount: 50 },
    expect: { "str.r.no-forum": "finding", "str.r.leader-outside": "finding" },
  },
  {
    says: "The finance chief answers for technology",
    given: { itLeaderReportsTo: "cfo" },
    expect: { "str.c.nobody-accountable": false, "str.c.provider-only": false, "str.r.nobody-accountable": "none" },
  },
  {
    says: "Nobody does",
    given: { itLeaderReportsTo: "nobody" },
    expect: { "str.c.nobody-accountable": true, "str.c.provider-only": false, "str.r.nobody-accountable": "finding" },
  },
  {
    says: "Only the provider does, who also sells",
    given: { itLeaderReportsTo: "external-provider-only" },
    expect: { "str.c.nobody-accountable": false, "str.c.provider-only": true, "str.r.nobody-accountable": "finding" },
  },
  {
    says: "Three of five executives name the priorities unprompted",
    given: { executivesInterviewed: 5, executivesWhoNameTopItPriorities: 3 },
    expect: { priorityRecallPct: { low: 60, high: 60, level: 3 } },
  },
  {
    says: "Two of four do",
    given: { executivesInterviewed: 4, executivesWhoNameTopItPriorities: 2 },
    expect: { priorityRecallPct: { low: 50, high: 50, level: 2 } },
  },
  {
    says: "Three interviews are too few",
    given: { executivesInterviewed: 3, executivesWhoNameTopItPriorities: 3 },
    expect: { priorityRecallPct: "not applicable" },
  },

  // Demand, people, what comes next.
  {
    says: "Seven of 20 requests are older than half a year: 35 % is the edge",
    given: { itRequestsOpen: 20, itRequestsOpenOver180d: 7 },
    expect: { staleDemandPct: { low: 35, high: 35, level: 3 }, "str.r.stale-demand": "none", "str.p.demand-intake#0": false },
  },
  {
    says: "Four of ten are",
    given: { itRequestsOpen: 10, itRequestsOpenOver180d: 4 },
    expect: { staleDemandPct: { low: 40, high: 40, level: 2 }, "str.r.stale-demand": "finding", "str.p.demand-intake#0": true },
  },
  {
    says: "Nine requests are no backlog",
    given: { itRequestsOpen: 9, itRequestsOpenOver180d: 9 },
    expect: { staleDemandPct: "not applicable", "str.r.stale-demand": "none", "str.p.demand-intake#0": false },
  },
  {
    says: "Two of ten roles rest on one person: a fifth is the edge",
    given: { keyItRolesTotal: 10, keyItRolesWithoutBackup: 2 },
    expect: {
      singlePersonRiskPct: { low: 20, high: 20, level: 3 },
      singlePersonRiskCount: 2,
      "str.r.single-person": "none",
      "str.p.skills-and-capacity#0": false,
    },
  },
  {
    says: "Two of eight do",
    given: { keyItRolesTotal: 8, keyItRolesWithoutBackup: 2 },
    expect: { singlePersonRiskPct: { low: 25, high: 25, level: 2 }, "str.r.single-person": "finding", "str.p.skills-and-capacity#0": true },
  },
  {
    says: "One of four holds the practice, but one role is no finding",
    given: { keyItRolesTotal: 4, keyItRolesWithoutBackup: 1 },
    expect: { singlePersonRiskPct: 25, singlePersonRiskCount: 1, "str.r.single-person": "none", "str.p.skills-and-capacity#0": true },
  },
  {
    says: "120 staff, four people in IT and the work of two more from outside",
    given: { employeeCount: 120, itStaffFte: 4, itOutsourcedFte: 2 },
    expect: { staffPerItFte: 20 },
  },
  {
    says: "New technology was looked at 400 days ago, and a rule for AI tools is written",
    given: { techTrendReviewDate: "2025-05-26", aiUsePolicyExists: true },
    expect: { "str.p.innovation-watch#0": false, "str.r.ai-unruled": "none" },
  },
  {
    says: "401 days ago",
    given: { techTrendReviewDate: "2025-05-25", aiUsePolicyExists: true },
    expect: { "str.p.innovation-watch#0": true },
  },
  {
    says: "No rule for AI tools",
    given: { techTrendReviewDate: "2026-06-01", aiUsePolicyExists: false },
    expect: { "str.p.innovation-watch#0": true, "str.r.ai-unruled": "finding" },
  },
];

import type { Day } from "../define.js";
import { type AreaExample, repeated } from "../example.js";

/** Running projects of 100,000 each that should be half done: the money spent, the share done and the scheduled work are given. */
const running = (count: number, id: string, actualCost: number, percentComplete: number, plannedValue: number) =>
  repeated(count, id, { status: "running", budgetAtCompletion: 100_000, actualCost, percentComplete, plannedValue, forecastCost: 100_000 });

/** Running projects planned for 100 days. */
const planned = (count: number, id: string, baselineFinish: Day, baselineStart: Day, forecastFinish: Day) =>
  repeated(count, id, { status: "running", baselineStart, baselineFinish, forecastFinish });

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "No project list was seen: nothing about the portfolio can be said",
    given: { projectDemandDays12m: { unknown: "Not asked yet" } },
    expect: {
      portfolioCpi: "unknown",
      portfolioSpi: "unknown",
      troubledProjectValuePct: "unknown",
      costOverrunForecastPct: "unknown",
      slippageMedianPct: "unknown",
      onTimePct: "unknown",
      onBudgetPct: "unknown",
      capacityLoadPct: "unknown",
      businessCasePct: "unknown",
      goalLinkedProjectPct: "unknown",
      freshStatusPct: "unknown",
      concurrentPerLead: "unknown",
      "ppm.c.no-register": "unknown",
      "ppm.c.overload": "unknown",
      "ppm.c.no-baseline": "unknown",
      "ppm.r.overload-severe": "open-question",
      "ppm.r.overload": "open-question",
      "ppm.r.troubled": "open-question",
      "ppm.r.cpi": "open-question",
      "ppm.r.cpi-high": "open-question",
      "ppm.r.no-ranking": "open-question",
      "ppm.r.no-case": "open-question",
      "ppm.r.stale-status": "open-question",
      "ppm.r.slippage": "open-question",
      "ppm.r.never-stops": "open-question",
      "ppm.r.no-register": "open-question",
      "ppm.r.no-baseline": "open-question",
      "ppm.p.inventory#0": "unknown",
      "ppm.p.selection#0": "unknown",
      "ppm.p.capacity#0": "unknown",
      "ppm.p.delivery-method#0": "unknown",
      "ppm.p.delivery-method#1": "unknown",
      "ppm.p.gates-stop#0": "unknown",
      "ppm.p.gates-stop#1": "unknown",
      "ppm.p.change-adoption#0": "unknown",
    },
  },

  // The list, its ranking, and what people can carry.
  {
    says: "Somebody remembers most projects: level 1 is no list",
    given: {},
    answers: { "ppm.p.inventory": 1 },
    expect: { "ppm.c.no-register": true, "ppm.r.no-register": "finding" },
  },
  {
    says: "A list with gaps is one",
    given: { projects: repeated(5, "live", { status: "running", lastStatusDate: "2026-06-30" }) },
    answers: { "ppm.p.inventory": 2 },
    expect: { "ppm.c.no-register": false, "ppm.r.no-register": "none", "ppm.p.inventory#0": false, freshStatusPct: { low: 100, high: 100, level: 5 } },
  },
  {
    says: "Seven of ten running projects reported within 35 days; what is on hold owes no report",
    given: {
      projects: [
        ...repeated(7, "fresh", { status: "running", lastStatusDate: "2026-05-26" }),
        ...repeated(3, "late", { status: "running", lastStatusDate: "2026-05-25" }),
        { id: "paused", status: "on-hold", lastStatusDate: "never" },
      ],
    },
    expect: { freshStatusPct: { low: 70, high: 70, level: 3 }, "ppm.r.stale-status": "none", "ppm.p.inventory#0": false },
  },
  {
    says: "Half did: a finding, while the practice still stands",
    given: {
      projects: [
        { id: "fresh", status: "running", lastStatusDate: "2026-06-01" },
        { id: "silent", status: "running", lastStatusDate: "never" },
      ],
    },
    expect: { freshStatusPct: { low: 50, high: 50, level: 2 }, "ppm.r.stale-status": "finding", "ppm.p.inventory#0": false },
  },
  {
    says: "Two of five did",
    given: {
      projects: [
        ...repeated(2, "fresh", { status: "running", lastStatusDate: "2026-06-01" }),
        ...repeated(3, "silent", { status: "running", lastStatusDate: "never" }),
      ],
    },
    expect: { freshStatusPct: { low: 40, high: 40, level: 1 }, "ppm.p.inventory#0": true },
  },
  {
    says: "A ranking method is written and used",
    given: { scoringModelUsed: "written-and-used" },
    expect: { "ppm.p.selection#0": false, "ppm.r.no-ranking": "none" },
  },
  {
    says: "It is written and lies in a drawer",
    given: { scoringModelUsed: "written-not-used" },
    expect: { "ppm.p.selection#0": true, "ppm.r.no-ranking": "finding" },
  },
  {
    says: "125 days are asked of each 100: the edge of level 3",
    given: { projectCapacityDays12m: 400, projectDemandDays12m: 500 },
    expect: {
      capacityLoadPct: { low: 125, high: 125, level: 3 },
      "ppm.r.overload": "none",
      "ppm.r.overload-severe": "none",
      "ppm.c.overload": false,
      "ppm.p.capacity#0": false,
    },
  },
  {
    says: "160 are level 2 and a finding of middle weight",
    given: { projectCapacityDays12m: 100, projectDemandDays12m: 160 },
    expect: { capacityLoadPct: { low: 160, high: 160, level: 2 }, "ppm.r.overload": "finding", "ppm.r.overload-severe": "none", "ppm.c.overload": false },
  },
  {
    says: "161 are a grave one instead",
    given: { projectCapacityDays12m: 100, projectDemandDays12m: 161 },
    expect: { capacityLoadPct: { low: 161, high: 161, level: 1 }, "ppm.r.overload": "none", "ppm.r.overload-severe": "finding", "ppm.c.overload": true },
  },
  {
    says: "No capacity and no demand is no overload",
    given: { projectCapacityDays12m: 0, projectDemandDays12m: 0 },
    expect: { capacityLoadPct: "not applicable", "ppm.r.overload-severe": "none", "ppm.c.overload": false },
  },
  {
    says: "Work for nobody's days: no share, and the worst overload of all",
    given: { projectCapacityDays12m: 0, projectDemandDays12m: 1 },
    expect: {
      capacityLoadPct: "not applicable",
      "ppm.r.overload": "none",
      "ppm.r.overload-severe": "finding",
      "ppm.c.overload": true,
      "ppm.p.capacity#0": true,
    },
  },
  {
    says: "Neither was ever estimated: that holds the practice, and is no overload",
    given: { projectCapacityDays12m: { none: true }, projectDemandDays12m: { none: true } },
    expect: { capacityLoadPct: "not applicable", "ppm.r.overload-severe": "none", "ppm.c.overload": false, "ppm.p.capacity#0": true },
  },
  {
    says: "No demand is believed where nothing runs or is approved",
    given: { projectCapacityDays12m: 100, projectDemandDays12m: 0, projects: [{ id: "old", status: "done" }] },
    expect: { capacityLoadPct: { low: 0, high: 0, level: 5 }, "ppm.p.capacity#0": false },
  },
  {
    says: "And not believed where something does",
    given: { projectCapacityDays12m: 100, projectDemandDays12m: 0, projects: [{ id: "new", status: "running" }] },
    expect: { "ppm.p.capacity#0": true },
  },
  {
    says: "Four running projects for each lead",
    given: { projectLeadsTotal: 2, projects: [...repeated(8, "live", { status: "running" }), { id: "next", status: "approved" }] },
    expect: { concurrentPerLead: { low: 4, high: 4, level: 3 } },
  },
  {
    says: "Nine for two",
    given: { projectLeadsTotal: 2, projects: repeated(9, "live", { status: "running" }) },
    expect: { concurrentPerLead: { low: 4.5, high: 4.5, level: 2 } },
  },

  // Earned value.
  {
    says: "135,000 of work for 150,000 of money, of 150,000 scheduled: nine tenths of each is the edge, though every project is in trouble",
    given: { projects: [...running(2, "dear", 60_000, 50, 50_000), ...running(1, "slow", 30_000, 35, 50_000)] },
    // Work 50,000 + 50,000 + 35,000 for 60,000 + 60,000 + 30,000, of 150,000 scheduled. The two dear ones stand at 0.833, the slow one at SPI 0.7.
    expect: {
      earnedValueTotal: 135_000,
      portfolioCpi: { low: 0.9, high: 0.9, level: 3 },
      portfolioSpi: { low: 0.9, high: 0.9, level: 3 },
      troubledProjectCount: 3,
      troubledProjectValuePct: { low: 100, high: 100, level: 0 },
      "ppm.r.cpi": "none",
      "ppm.r.troubled": "finding",
    },
  },
  {
    says: "One unit of money more, and the work falls below nine tenths of the cost",
    given: { projects: [...running(2, "dear", 60_000, 50, 50_000), ...running(1, "slow", 30_001, 35, 50_000)] },
    expect: { portfolioCpi: "135000/150001", "ppm.r.cpi": "finding" },
  },
  {
    says: "A project at nine tenths to the digit is not in trouble",
    given: { projects: running(3, "edge", 50_000, 45, 50_000) },
    expect: { portfolioCpi: 0.9, portfolioSpi: 0.9, troubledProjectCount: 0, troubledProjectValuePct: { low: 0, high: 0, level: 5 } },
  },
  {
    says: "34,000 of work of 40,000 scheduled is SPI 0.85, the edge of level 3 and of trouble",
    given: { projects: running(3, "edge", 34_000, 34, 40_000) },
    expect: { portfolioCpi: { low: 1, high: 1, level: 5 }, portfolioSpi: { low: 0.85, high: 0.85, level: 3 }, troubledProjectCount: 0 },
  },
  {
    says: "33,000 of it are level 2 and trouble",
    given: { projects: running(3, "late", 33_000, 33, 40_000) },
    expect: { portfolioSpi: { low: 0.825, high: 0.825, level: 2 }, troubledProjectCount: 3 },
  },
  {
    says: "A quarter of the money in trouble is a finding, a paused failing project included",
    given: {
      projects: [
        ...running(3, "good", 50_000, 50, 50_000),
        { id: "paused", status: "on-hold", budgetAtCompletion: 100_000, actualCost: 80_000, percentComplete: 20, plannedValue: 50_000, forecastCost: 100_000 },
      ],
    },
    // 3 × 50,000 + 20,000.
    expect: { earnedValueTotal: 170_000, troubledProjectCount: 1, troubledProjectValuePct: { low: 25, high: 25, level: 2 }, "ppm.r.troubled": "finding" },
  },
  {
    says: "A fifth is not",
    given: { projects: [...running(4, "good", 50_000, 50, 50_000), ...running(1, "bad", 80_000, 20, 50_000)] },
    expect: { troubledProjectValuePct: { low: 20, high: 20, level: 3 }, "ppm.r.troubled": "none" },
  },
  {
    says: "Two of five are level 2",
    given: { projects: [...running(3, "good", 50_000, 50, 50_000), ...running(2, "bad", 80_000, 20, 50_000)] },
    expect: { troubledProjectValuePct: { low: 40, high: 40, level: 2 } },
  },
  {
    says: "Half are level 2 still",
    given: { projects: [...running(2, "good", 50_000, 50, 50_000), ...running(2, "bad", 80_000, 20, 50_000)] },
    expect: { troubledProjectValuePct: { low: 50, high: 50, level: 2 } },
  },
  {
    says: "46,000 of work for 40,000: a ratio of 1.15 is still believed",
    given: { projects: running(3, "swift", 40_000, 46, 46_000) },
    expect: { portfolioCpi: { low: 1.15, high: 1.15, level: 5 }, "ppm.r.cpi-high": "none" },
  },
  {
    says: "47,000 are too good to be true",
    given: { projects: running(3, "wonder", 40_000, 47, 47_000) },
    expect: { portfolioCpi: 1.175, "ppm.r.cpi-high": "finding" },
  },
  {
    says: "Of two projects a ratio says nothing",
    given: { projects: running(2, "dear", 90_000, 30, 50_000) },
    expect: { portfolioCpi: "not applicable", portfolioSpi: "not applicable", costOverrunForecastPct: "not applicable", "ppm.r.cpi": "none" },
  },
  {
    says: "The leads expect 360,000 where 300,000 were approved",
    given: { projects: repeated(3, "dear", { status: "running", budgetAtCompletion: 100_000, forecastCost: 120_000 }) },
    expect: { costOverrunForecastPct: { low: 20, high: 20, level: 3 } },
  },
  {
    says: "363,000",
    given: { projects: repeated(3, "dear", { status: "running", budgetAtCompletion: 100_000, forecastCost: 121_000 }) },
    expect: { costOverrunForecastPct: { low: 21, high: 21, level: 2 } },
  },

  // Time.
  {
    says: "In the middle of three a project will be 30 of its 100 days late",
    given: {
      projects: [
        ...planned(1, "punctual", "2026-09-28", "2026-06-20", "2026-09-28"),
        ...planned(1, "late", "2026-09-28", "2026-06-20", "2026-10-28"),
        ...planned(1, "lost", "2026-09-28", "2026-06-20", "2027-09-28"),
      ],
    },
    expect: { slippageMedianPct: { low: 30, high: 30, level: 3 }, "ppm.r.slippage": "none" },
  },
  {
    says: "31 days late by the calendar, whatever the lead forecasts or does not",
    given: {
      projects: [
        ...planned(1, "hopeful", "2026-05-30", "2026-02-19", "2026-06-01"),
        { id: "silent", status: "on-hold", baselineStart: "2026-02-19", baselineFinish: "2026-05-30", forecastFinish: { none: true } },
        ...planned(1, "punctual", "2026-09-28", "2026-06-20", "2026-09-28"),
      ],
    },
    expect: { slippageMedianPct: { low: 31, high: 31, level: 2 }, "ppm.r.slippage": "finding" },
  },
  {
    says: "Of two projects the middle says nothing",
    given: { projects: planned(2, "lost", "2026-05-30", "2026-02-19", "2027-09-28") },
    expect: { slippageMedianPct: "not applicable", "ppm.r.slippage": "none" },
  },
  {
    says: "Of 20 finished projects eleven were on time and on budget, twelve accepted; one was stopped",
    given: {
      projectsFinished24m: 20,
      projectsFinishedOnTime24m: 11,
      projectsFinishedOnBudget24m: 11,
      projectsFinishedScopeAccepted24m: 12,
      projectsStoppedEarly24m: 1,
    },
    expect: {
      onTimePct: { low: 55, high: 55, level: 3 },
      onBudgetPct: { low: 55, high: 55, level: 3 },
      "ppm.p.change-adoption#0": false,
      "ppm.r.never-stops": "none",
    },
  },
  {
    says: "Of six finished three were on time and on budget and accepted; none was ever stopped",
    given: {
      projectsFinished24m: 6,
      projectsFinishedOnTime24m: 3,
      projectsFinishedOnBudget24m: 3,
      projectsFinishedScopeAccepted24m: 3,
      projectsStoppedEarly24m: 0,
    },
    expect: {
      onTimePct: { low: 50, high: 50, level: 2 },
      onBudgetPct: { low: 50, high: 50, level: 2 },
      "ppm.p.change-adoption#0": true,
      "ppm.r.never-stops": "finding",
    },
  },
  {
    says: "Nothing was finished, so no result could be accepted",
    given: { projectsFinished24m: 0, projectsFinishedScopeAccepted24m: 0 },
    expect: { "ppm.p.change-adoption#0": false },
  },
  {
    says: "Five finished and none stopped proves nothing",
    given: { projectsFinished24m: 5, projectsStoppedEarly24m: 0 },
    expect: { "ppm.r.never-stops": "none" },
  },
  {
    says: "Of three finished a share says nothing",
    given: { projectsFinished24m: 3, projectsFinishedOnTime24m: 0, projectsFinishedOnBudget24m: 3 },
    expect: { onTimePct: "not applicable", onBudgetPct: "not applicable" },
  },

  // Cases, goals, baselines, method.
  {
    says: "13 of 20 live projects have a case and name a goal; legal duties need no goal, done work neither",
    given: {
      projects: [
        ...repeated(13, "sound", { status: "running", type: "business-change", hasBusinessCase: true, strategicGoalId: "grow" }),
        ...repeated(7, "loose", { status: "approved", type: "infrastructure", hasBusinessCase: false, strategicGoalId: { none: true } }),
        { id: "old", status: "done", type: "infrastructure", hasBusinessCase: false, strategicGoalId: { none: true } },
      ],
    },
    expect: { businessCasePct: { low: 65, high: 65, level: 3 }, goalLinkedProjectPct: { low: 65, high: 65, level: 3 }, "ppm.r.no-case": "none" },
  },
  {
    says: "Six of ten have a case; six of the nine that are no duty name a goal",
    given: {
      projects: [
        ...repeated(6, "sound", { status: "running", type: "business-change", hasBusinessCase: true, strategicGoalId: "grow" }),
        ...repeated(3, "loose", { status: "approved", type: "security", hasBusinessCase: false, strategicGoalId: { none: true } }),
        { id: "duty", status: "running", type: "mandatory", hasBusinessCase: false, strategicGoalId: { none: true } },
      ],
    },
    expect: { businessCasePct: { low: 60, high: 60, level: 2 }, goalLinkedProjectPct: "200/3", "ppm.r.no-case": "finding" },
  },
  {
    says: "Three of five name a goal",
    given: {
      projects: [
        ...repeated(3, "sound", { status: "running", type: "new-product", strategicGoalId: "grow" }),
        ...repeated(2, "loose", { status: "running", type: "infrastructure", strategicGoalId: { none: true } }),
      ],
    },
    expect: { goalLinkedProjectPct: { low: 60, high: 60, level: 2 } },
  },
  {
    says: "Three run, and for none were scope, date and money fixed",
    given: { projects: repeated(3, "loose", { status: "running", baselineApproved: false }) },
    expect: { "ppm.c.no-baseline": true, "ppm.r.no-baseline": "finding" },
  },
  {
    says: "For one of three they were",
    given: { projects: [...repeated(2, "loose", { status: "running", baselineApproved: false }), { id: "fixed", status: "running", baselineApproved: true }] },
    expect: { "ppm.c.no-baseline": false, "ppm.r.no-baseline": "none" },
  },
  {
    says: "Two small ones may run without",
    given: { projects: repeated(2, "loose", { status: "running", baselineApproved: false }) },
    expect: { "ppm.c.no-baseline": false, "ppm.r.no-baseline": "none" },
  },
  {
    says: "A written method, half of the leads trained, one lesson kept; a stop was possible; two reviews",
    given: { pmMethodDocumented: true, trainedProjectLeads: 2, projectLeadsTotal: 4, lessonsLogEntries24m: 1, stageGateUsed: true, portfolioReviews12m: 2 },
    expect: { "ppm.p.delivery-method#0": false, "ppm.p.delivery-method#1": false, "ppm.p.gates-stop#0": false, "ppm.p.gates-stop#1": false },
  },
  {
    says: "No method, one lead of four trained, no stop, one review",
    given: { pmMethodDocumented: false, trainedProjectLeads: 1, projectLeadsTotal: 4, stageGateUsed: false, portfolioReviews12m: 1 },
    expect: { "ppm.p.delivery-method#0": true, "ppm.p.delivery-method#1": true, "ppm.p.gates-stop#0": true, "ppm.p.gates-stop#1": true },
  },
  { says: "No lesson was kept in two years", given: { lessonsLogEntries24m: 0 }, expect: { "ppm.p.delivery-method#1": true } },
];

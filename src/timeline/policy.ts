import { memo } from "../kernel/memo.js";
import type { TimelineInput, TimelinePolicy } from "../model/timeline.js";

/**
 * The promise to clients as data: one to two days on site by size of the company, then 10 to 15 working days for analysis and report.
 *
 * All figures are judgement, to be tuned with a firm's own engagements. A firm passes what it does differently as `policy` of the input.
 *
 * @example defaultTimelinePolicy().analysisMax //=> 15
 */
export const defaultTimelinePolicy: () => TimelinePolicy = memo(() => ({
  siteBands: [
    { under: 75, floor: 2, cap: 2 },
    { under: 150, floor: 3, cap: 4 },
    { floor: 4, cap: 4 },
  ],
  analysisMin: 10,
  analysisMax: 15,
  calendarDaysMax: 21,
  // 3.5 hours less a break.
  halfDayMinutes: 195,
  openingMinutes: 45,
  closingMinutes: 45,
  talkMinutes: 45,
  writeUpMinutes: 10,
  walkThroughMinutes: 60,
  systemsReview: { perSystem: 4, least: 60, most: 150 },
  parallelLanes: 1.6,
  morning: "08:30",
  afternoon: "13:00",
  visitShare: 0.25,
  visitWithinMinutes: 90,
  travelMinutes: 120,
  areaDays: {
    "business-aligned-it-strategy": 0.6,
    "information-security-planning": 0.9,
    budgeting: 0.7,
    "project-portfolio-management": 0.6,
    "disaster-preparedness": 0.8,
    "cloud-readiness": 0.6,
    "data-governance": 0.6,
    "application-rationalization": 0.5,
    "it-asset-management": 0.4,
    "cybersecurity-awareness-training": 0.3,
    "vendor-management": 0.4,
    "annual-recap": 0.3,
  },
  recordDays: { days: 0.5, per: { applications: 40, assets: 500, vendors: 60, systems: 40, projects: 20 } },
  interviewDays: 0.08,
  furtherSiteDays: 0.2,
  reportDays: 3,
  furtherAnalyst: 0.9,
  commentsWait: 1,
  tooLarge: { employees: 300, sites: 4, applications: 100 },
}));

/** The policy that counts for an input: the default, with what the firm sets; `areaDays` are merged area by area. */
export function policyOf(input: TimelineInput): TimelinePolicy {
  const own = input.policy;
  const base = defaultTimelinePolicy();
  if (own === undefined) return base;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...base, ...given, areaDays: { ...base.areaDays, ...own.areaDays } };
}

/** What is used where the input is silent. */
export const timelineDefaults = { distance: 0, remoteShare: 0.25, focus: 0.85, clientLag: 6, followUpLag: 3 } as const;

/** Areas of the first report when the work is done in two waves: what could stop the company, and what steers it. */
export const firstWave: readonly string[] = ["information-security-planning", "disaster-preparedness", "budgeting", "business-aligned-it-strategy"];

/**
 * Half-days of each phase after the visit by length of plan, 10 to 15 working days: analysis, findings, draft, quality review, client validation, final report,
 * presentation. Each row adds up to twice the plan. A shorter plan takes from the analysis, a longer one gives to it.
 */
export const phaseHalves: readonly (readonly number[])[] = [
  [8, 2, 3, 1, 4, 1, 1],
  [9, 2, 4, 1, 4, 1, 1],
  [10, 2, 4, 1, 4, 2, 1],
  [12, 2, 4, 1, 4, 2, 1],
  [13, 2, 4, 1, 4, 2, 2],
  [14, 2, 4, 1, 4, 3, 2],
];

/** Half-days per phase of a plan of so many working days, from 7. @example halvesOfPlan(16)[0] //=> 16 */
export function halvesOfPlan(workingDays: number): readonly number[] {
  const row = phaseHalves[Math.min(Math.max(workingDays - 10, 0), phaseHalves.length - 1)] as readonly number[]; // The index is clamped to the table.
  const [analysis = 0, ...rest] = row; // A row has seven figures.
  const sum = row.reduce((a, b) => a + b, 0);
  return [analysis + 2 * workingDays - sum, ...rest];
}

import type { EngagementModelId, SituationInput } from "../model/engagement.js";

/** Points for each model, in the order of the table: full-time, fractional, interim, virtual, MSP. */
export type Points = Readonly<Record<EngagementModelId, number>>;

/** One row of the rule table: points where the situation is one of the cases. */
export interface EngagementRule {
  readonly id: string;
  readonly input: SituationInput;
  /** Cases of the input, as the situation gives them. */
  readonly cases: readonly string[];
  readonly points: Points;
}

/** How models are scored: everything a consultant may want to change, as data. */
export interface EngagementRules {
  /** Each model begins here. */
  readonly start: number;
  readonly rules: readonly EngagementRule[];
  /** A leader within so many points of the best is shown beside it. */
  readonly margin: number;
  /** From this score an MSP joins the leader. */
  readonly mspFrom: number;
  /** Money of the bands of revenue and of `lowestCost`. */
  readonly currency: string;
  /** Bands of revenue: points for the middle from `revenueLow`, under `revenueMiddle`; for the top above `revenueTop`. */
  readonly revenueLow: number;
  readonly revenueMiddle: number;
  readonly revenueTop: number;
  /** Least yearly cost of each leader; one that costs more than the budget is struck out. An interim's is per month. */
  readonly lowestCost: { readonly "full-time": number; readonly fractional: number; readonly interimMonth: number; readonly virtual: number };
}

/** The cases of each input, in rising order: exactly one of them holds for a company. */
export const situationCases = {
  employees: ["under-30", "30-to-299", "300-to-749", "750-and-more"],
  revenue: ["under-5-million", "5-to-100-million", "100-to-250-million", "over-250-million"],
  itStaff: ["none", "1-to-2", "3-to-9", "10-and-more"],
  cio: ["no-gap", "gap-of-1-to-12-months", "vacant-for-good"],
  project: ["none-or-short", "long-with-daily-decisions", "security-incident"],
  dayToDayNeed: ["none", "partial", "full"],
  strategicNeed: ["low", "medium", "high"],
  regulatoryPressure: ["low", "medium", "high"],
} as const satisfies Readonly<Record<SituationInput, readonly string[]>>;

const row = (
  id: string,
  [input, ...cases]: readonly [SituationInput, ...string[]],
  points: readonly [number, number, number, number, number],
): EngagementRule => {
  const [fullTime, fractional, interim, virtual, msp] = points;
  return { id, input, cases, points: { "full-time": fullTime, fractional, interim, virtual, msp } };
};

/**
 * The rule table. Weights are judgement from practice: show them in the report, and change them where yours differs.
 *
 * Least costs: low ends of the cost defaults (US dollars, 2025 and 2026): base salary 150,000 × 1.3; retainer 5,000 a month; interim 20,000 a month; virtual within a service contract 0.
 *
 * @example engagementRules.rules.length //=> 19
 */
export const engagementRules: EngagementRules = {
  start: 40,
  rules: [
    row("employees-under-30", ["employees", "under-30"], [-30, 0, 0, 15, 15]),
    row("employees-30-to-299", ["employees", "30-to-299"], [-5, 25, 0, 5, 5]),
    row("employees-300-to-749", ["employees", "300-to-749"], [20, 10, 0, -10, 0]),
    row("employees-750-and-more", ["employees", "750-and-more"], [35, -10, 0, -25, 0]),
    row("revenue-over-250-million", ["revenue", "over-250-million"], [20, -5, 0, -15, 0]),
    row("revenue-5-to-100-million", ["revenue", "5-to-100-million"], [-5, 15, 0, 0, 0]),
    row("it-staff-none", ["itStaff", "none"], [-15, 5, 0, 5, 30]),
    row("it-staff-1-to-2", ["itStaff", "1-to-2"], [-10, 10, 0, 5, 20]),
    row("it-staff-3-to-9", ["itStaff", "3-to-9"], [0, 15, 0, 0, 5]),
    row("it-staff-10-and-more", ["itStaff", "10-and-more"], [20, 0, 0, -15, 0]),
    row("cio-gap-of-1-to-12-months", ["cio", "gap-of-1-to-12-months"], [0, 10, 40, -5, 0]),
    row("cio-vacant-for-good", ["cio", "vacant-for-good"], [15, 15, 0, 0, 0]),
    row("project-long-with-daily-decisions", ["project", "long-with-daily-decisions"], [10, 5, 30, -15, 0]),
    row("security-incident", ["project", "security-incident"], [0, 5, 30, -10, 15]),
    row("day-to-day-partial", ["dayToDayNeed", "partial"], [0, 0, 0, 0, 25]),
    row("day-to-day-full", ["dayToDayNeed", "full"], [0, 0, 0, 0, 40]),
    row("strategic-need-high", ["strategicNeed", "high"], [15, 20, 5, -5, -10]),
    row("strategic-need-low", ["strategicNeed", "low"], [-15, -5, -5, 15, 5]),
    row("regulatory-pressure-high", ["regulatoryPressure", "high"], [10, 10, 5, -5, 0]),
  ],
  margin: 10,
  mspFrom: 60,
  currency: "USD",
  revenueLow: 5_000_000,
  revenueMiddle: 100_000_000,
  revenueTop: 250_000_000,
  lowestCost: { "full-time": 195_000, fractional: 60_000, interimMonth: 20_000, virtual: 0 },
};

/** All inputs of the rule table, in its order. */
export const situationInputs = [
  "employees",
  "revenue",
  "itStaff",
  "cio",
  "project",
  "dayToDayNeed",
  "strategicNeed",
  "regulatoryPressure",
] as const satisfies readonly SituationInput[];

/** The models that lead. */
export const leaders = ["full-time", "fractional", "interim", "virtual"] as const;

/** All models, in the order of the table. */
export const modelIds = [...leaders, "msp"] as const satisfies readonly EngagementModelId[];

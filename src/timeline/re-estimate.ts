import type { Day } from "../kernel/calendar.js";
import { type Exact, add, cmp, div, exactOf, exactText, greatest, mul, sub } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Timeline } from "../model/timeline.js";
import type { Model } from "../packs/model.js";
import { analysisSteps, recordAreas, stepOf } from "./area-order.js";
import { ceiling } from "./ceiling.js";
import { analysisDays, recordKinds } from "./effort.js";
import { isKnown } from "./kit-questions.js";
import { timelineDefaults } from "./policy.js";
import { basisOf, capacityOf } from "./schedule.js";
import { addWorkdays, countWorkdays } from "./workdays.js";

/** Where an engagement stands. */
export interface InFlight {
  /** The day that is looked at; what was done by its evening is in the assessment. */
  readonly on: Day;
  readonly assessment: Assessment;
  /** Of the assessment: leaves out practices that do not apply. */
  readonly scorecard?: Scorecard;
  /** Talks that were held and written up; default all of the timeline once its visit is over, none before. */
  readonly interviewsHeld?: number;
  /** Share of the report already written, 0 to 1; default 0. */
  readonly reportDone?: number;
}

/** How far one area is, and what is left of it. */
export interface AreaProgress {
  readonly id: string;
  readonly step: number;
  readonly practices: { readonly answered: number; readonly total: number };
  readonly facts: { readonly known: number; readonly total: number };
  /** Share done, 0 to 1, exact text. */
  readonly done: string;
  /** Person-days planned and left, records of the area included, exact text. */
  readonly planned: string;
  readonly left: string;
  /** What to get next: unanswered required practices and unknown core facts, at most ten. */
  readonly next: readonly string[];
  /** The longest of its step: the report waits for it. */
  readonly critical: boolean;
}

/** What remains of an engagement and when the report can be ready. */
export interface ReEstimate {
  readonly on: Day;
  readonly areas: readonly AreaProgress[];
  /** Share of all areas' work done, exact text. */
  readonly done: string;
  /** Person-days left, exact text. */
  readonly left: { readonly areas: string; readonly interviews: string; readonly report: string; readonly total: string };
  /** Working days of work left, exact text. */
  readonly workDays: string;
  /** Day on which the report can be presented. */
  readonly ready: Day;
  /** Day that was planned. */
  readonly planned: Day;
  /** Working days by which it is early (above 0) or late (below 0). */
  readonly slack: number;
  /** Extra analyst days that would bring a late report back to the planned day. */
  readonly extraAnalystDays?: number;
  readonly critical: { readonly areas: readonly string[]; readonly bottleneck?: string };
}

/** Minutes that stand for the weight of a thing to find out, as in the fact-finding kit; an inventory weighs as much as five facts. */
const weights = { practice: 3, fact: 1, list: 5 } as const;

/**
 * Estimates anew while the engagement runs: what is left per area, when the report can be ready, which area decides.
 *
 * An area is done as far as its practices are answered and its core and standard facts known, each weighed by the minutes it takes. Steps of the analysis follow each
 * other; within one the longest area decides, or the sum when the analysts cannot work side by side. The report is never ready before the least days of the policy after
 * the visit: the client's own turn-around needs them.
 *
 * @returns Plain data; linear in practices and facts.
 */
export function reEstimate(model: Model, timeline: Timeline, state: InFlight): ReEstimate {
  const basis = basisOf(timeline.input);
  const { policy } = timeline;
  const capacity = capacityOf(basis);
  const lead = exactOf(timeline.input.analysts?.[0]?.focus ?? timelineDefaults.focus);
  const visitEnd = timeline.site.days.at(-1) ?? timeline.span.kickOff;
  const rows = timeline.areas.map((id) => progressOf({ model, timeline, state }, id));
  const held = Math.min(state.interviewsHeld ?? (state.on >= visitEnd ? timeline.interviews.length : 0), timeline.interviews.length);
  const count = timeline.interviews.length;
  const notes = add(partOf(timeline, "interviews"), partOf(timeline, "sites"));
  // What was seen at further sites is written up with the talks.
  const interviews = count === 0 ? 0 : mul(notes, div(count - held, count));
  const report = mul(exactOf(policy.reportDays), sub(1, exactOf(Math.min(1, Math.max(0, state.reportDone ?? 0))))); // Nothing is written unless it is said.
  const areasLeft = rows.reduce<Exact>((sum, row) => add(sum, row.left), 0);
  const relief = mul(mul(exactOf(policy.furtherAnalyst), lead), exactOf(timeline.input.extraAnalystDays ?? 0)); // No extra days were asked for.
  const steps = analysisSteps.map((_, index) => rows.filter((row) => row.step === index + 1));
  const inSteps = steps.reduce<Exact>(
    (sum, list) =>
      add(
        sum,
        stepDays(
          list.map((row) => row.left),
          capacity,
          lead,
        ),
      ),
    0,
  );
  const work = greatest(sub(add(inSteps, div(add(interviews, report), capacity)), div(relief, capacity)), 0);

  const from = state.on >= visitEnd ? state.on : visitEnd;
  const byWork = addWorkdays(basis.calendar, from, analysisDays(work, policy.commentsWait)) ?? from;
  const least = addWorkdays(basis.calendar, visitEnd, policy.analysisMin) ?? from;
  const ready = byWork > least ? byWork : least;
  const planned = timeline.span.presentation;
  const slack = ready <= planned ? countWorkdays(basis.calendar, ready, planned) : -countWorkdays(basis.calendar, planned, ready);
  const longest = steps.map((list) => longestOf(list)).filter((row) => row !== undefined);
  const bottleneck = longestOf(rows);
  const effort = rows.reduce<Exact>((sum, row) => add(sum, row.planned), 0);
  return {
    on: state.on,
    areas: rows.map((row) => ({
      ...row,
      done: exactText(row.done),
      planned: exactText(row.planned),
      left: exactText(row.left),
      critical: longest.includes(row),
    })),
    done: cmp(effort, 0) === 0 ? "1" : exactText(sub(1, div(areasLeft, effort))),
    left: {
      areas: exactText(areasLeft),
      interviews: exactText(interviews),
      report: exactText(report),
      total: exactText(add(add(areasLeft, interviews), report)),
    },
    workDays: exactText(work),
    ready,
    planned,
    slack,
    ...(slack < 0 && policy.furtherAnalyst > 0 ? { extraAnalystDays: ceiling(div(mul(-slack, capacity), mul(exactOf(policy.furtherAnalyst), lead))) } : {}),
    critical: { areas: longest.map((row) => row.id), ...(bottleneck === undefined ? {} : { bottleneck: bottleneck.id }) },
  };
}

function partOf(timeline: Timeline, id: "interviews" | "sites"): Exact {
  return exactOf(timeline.effort.parts.find((one) => one.id === id)?.personDays ?? "0"); // Both parts are always there.
}

type Row = Omit<AreaProgress, "done" | "planned" | "left" | "critical"> & { readonly done: Exact; readonly planned: Exact; readonly left: Exact };

function progressOf({ model, timeline, state }: { readonly model: Model; readonly timeline: Timeline; readonly state: InFlight }, area: string): Row {
  const { assessment, scorecard } = state;
  const practices = [...model.practices].filter(([id, one]) => one.area === area && scorecard?.practices[id]?.status !== "not-applicable");
  const facts = [...model.facts].filter(([, one]) => one.area === area && one.is.tier !== "context");
  const answered = practices.filter(([id]) => assessment.answers[id] !== undefined);
  const known = facts.filter(([id]) => isKnown(assessment.facts[id]));
  const weigh = (list: typeof facts) => list.reduce((sum, [, one]) => sum + (one.is.type === "records" ? weights.list : weights.fact), 0);
  const whole = practices.length * weights.practice + weigh(facts);
  // An area without anything to ask is as far as the person who writes it says: nothing is taken as done.
  const done = whole === 0 ? 0 : div(answered.length * weights.practice + weigh(known), whole);
  const ownDays = exactOf(timeline.effort.areas.find((one) => one.id === area)?.personDays ?? "0"); // The timeline lists every area in scope.
  const records = recordDays(timeline, assessment, area);
  return {
    id: area,
    step: stepOf(area),
    practices: { answered: answered.length, total: practices.length },
    facts: { known: known.length, total: facts.length },
    done,
    planned: add(ownDays, records.planned),
    left: add(mul(ownDays, sub(1, done)), records.left),
    next: [
      ...practices.filter(([id, one]) => one.is.required === true && assessment.answers[id] === undefined).map(([id]) => id),
      ...facts.filter(([id, one]) => one.is.tier === "core" && !isKnown(assessment.facts[id])).map(([id]) => id),
    ].slice(0, 10),
  };
}

/** Work on the inventories of an area: left until the list of that name is in the assessment. */
function recordDays(timeline: Timeline, assessment: Assessment, area: string): { readonly planned: Exact; readonly left: Exact } {
  const { days, per } = timeline.policy.recordDays;
  let planned: Exact = 0;
  let left: Exact = 0;
  for (const kind of recordKinds) {
    if (recordAreas[kind] !== area) continue;
    const effort = div(mul(exactOf(days), timeline.input[kind] ?? 0), per[kind]); // Not counted: no work was planned for them.
    planned = add(planned, effort);
    if (!isKnown(assessment.facts[kind])) left = add(left, effort);
  }
  return { planned, left };
}

/** Areas of a step run side by side as far as there are analysts; one area is never shared. */
function stepDays(left: readonly Exact[], capacity: Exact, lead: Exact): Exact {
  const sum = left.reduce<Exact>(add, 0);
  const longest = left.reduce<Exact>(greatest, 0);
  return greatest(div(sum, capacity), div(longest, lead));
}

/** The area with most left; none when nothing is left. */
function longestOf(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (cmp(row.left, 0) > 0 && (best === undefined || cmp(row.left, best.left) > 0) ? row : best), undefined);
}

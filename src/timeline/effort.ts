import { type Exact, add, cmp, div, exactOf, exactText, greatest, mul, sub } from "../kernel/exact.js";
import type { Day } from "../kernel/calendar.js";
import type { Timeline, TimelineInput, TimelinePolicy } from "../model/timeline.js";
import { ceiling } from "./ceiling.js";
import { timelineDefaults } from "./policy.js";

/** Person-days of the work after the visit, exact. */
export interface Effort {
  readonly areas: readonly { readonly id: string; readonly personDays: Exact }[];
  readonly parts: readonly { readonly id: Timeline["effort"]["parts"][number]["id"]; readonly personDays: Exact }[];
  /** Without what extra analyst days take off. */
  readonly total: Exact;
  /** What the analysts have to do themselves. */
  readonly own: Exact;
}

/** Adds up the effort: areas in scope, records, interview notes, further sites, report. */
export function effortOf(
  input: TimelineInput,
  policy: TimelinePolicy,
  scope: { readonly areas: readonly string[]; readonly interviews: number; readonly places: number },
): Effort {
  const areas = scope.areas.map((id) => ({ id, personDays: exactOf(policy.areaDays[id] ?? 0) })); // Parse refuses an area without a figure.
  const records = recordKinds.reduce<Exact>(
    (sum, kind) => add(sum, div(mul(exactOf(policy.recordDays.days), input[kind] ?? 0), policy.recordDays.per[kind])),
    0,
  ); // A count not given counts as none, and is an assumption of the plan.
  const parts = [
    { id: "areas", personDays: areas.reduce<Exact>((sum, one) => add(sum, one.personDays), 0) },
    { id: "records", personDays: records },
    { id: "interviews", personDays: mul(exactOf(policy.interviewDays), scope.interviews) },
    { id: "sites", personDays: mul(exactOf(policy.furtherSiteDays), scope.places - 1) },
    { id: "report", personDays: exactOf(policy.reportDays) },
  ] as const;
  const total = parts.reduce<Exact>((sum, one) => add(sum, one.personDays), 0);
  const relief = mul(mul(exactOf(policy.furtherAnalyst), focusOf(input, 0)), exactOf(input.extraAnalystDays ?? 0)); // No extra days were asked for.
  if (relief === 0) return { areas, parts, total, own: total };
  return { areas, parts: [...parts, { id: "extra-analyst", personDays: sub(0, relief) }], total, own: greatest(sub(total, relief), 0) };
}

/** The kinds of records whose number makes work. */
export const recordKinds = ["applications", "assets", "vendors", "systems", "projects"] as const;

function focusOf(input: TimelineInput, index: number): Exact {
  return exactOf(input.analysts?.[index]?.focus ?? timelineDefaults.focus);
}

/** Person-days per working day: the first analyst present counts whole, each further one 0.9 of it for coordination. */
function capacityOn(input: TimelineInput, policy: TimelinePolicy, day: Day | undefined): Exact {
  const analysts = input.analysts ?? [{}];
  let sum: Exact = 0;
  let isFirst = true;
  for (const [index, one] of analysts.entries()) {
    if (day !== undefined && one.from !== undefined && one.from > day) continue;
    sum = add(sum, isFirst ? focusOf(input, index) : mul(exactOf(policy.furtherAnalyst), focusOf(input, index)));
    isFirst = false;
  }
  return sum;
}

/** Person-days per working day when everyone is there. */
export function fullCapacity(input: TimelineInput, policy: TimelinePolicy): Exact {
  return capacityOn(input, policy, undefined);
}

/**
 * Working days that the effort takes, exact, when the days given follow the visit.
 *
 * @param days Working days after the visit in order; read only until the last analyst has come.
 */
export function workDays({ input, policy }: { readonly input: TimelineInput; readonly policy: TimelinePolicy }, own: Exact, days: Iterable<Day>): Exact {
  const last = (input.analysts ?? []).reduce((latest, one) => (one.from !== undefined && one.from > latest ? one.from : latest), "");
  let left = own;
  let done = 0;
  for (const day of days) {
    if (day >= last) break;
    const capacity = capacityOn(input, policy, day);
    if (cmp(left, capacity) <= 0) return add(done, div(left, capacity));
    left = sub(left, capacity);
    done += 1;
  }
  return add(done, div(left, fullCapacity(input, policy)));
}

/** Whole working days until the presentation: the work and the wait for comments. @example analysisDays(exactOf("12.77"), 1) //=> 14 */
export function analysisDays(work: Exact, wait: number): number {
  return ceiling(add(work, wait));
}

/** The effort as a plan shows it. */
export function effortText(
  effort: Effort,
  is: { readonly capacity: Exact; readonly work: Exact; readonly computed: number; readonly planned: number },
): Timeline["effort"] {
  const text = <Id extends string>(one: { readonly id: Id; readonly personDays: Exact }) => ({ id: one.id, personDays: exactText(one.personDays) });
  return {
    parts: effort.parts.map(text),
    areas: effort.areas.map(text),
    total: exactText(effort.total),
    capacity: exactText(is.capacity),
    workDays: exactText(is.work),
    computed: is.computed,
    planned: is.planned,
  };
}

import { type Day, dayNumber, dayText } from "../kernel/calendar.js";
import type { Exact } from "../kernel/exact.js";
import type { TimelineInput, TimelinePolicy } from "../model/timeline.js";
import { type Effort, analysisDays, effortOf, fullCapacity, workDays } from "./effort.js";
import { halvesOfPlan, policyOf, timelineDefaults } from "./policy.js";
import { type SitePlan, planSite } from "./site.js";
import { usFederalHolidays } from "./federal-holidays.js";
import { type WorkCalendar, searchDays, workCalendar, works } from "./workdays.js";

/** Everything about an engagement that does not depend on its start. */
export interface Basis {
  readonly input: TimelineInput;
  readonly policy: TimelinePolicy;
  readonly calendar: WorkCalendar;
  readonly areas: readonly string[];
  readonly site: SitePlan;
  readonly effort: Effort;
  readonly clientLag: number;
  readonly followUpLag: number;
}

/** Works out what does not depend on the start. */
export function basisOf(input: TimelineInput): Basis {
  const policy = policyOf(input);
  const areas = Object.keys(policy.areaDays).filter((id) => input.areasInScope === undefined || input.areasInScope.includes(id));
  const site = planSite(input, policy, areas);
  const effort = effortOf(input, policy, { areas, interviews: site.interviews.list.length, places: site.places });
  const holidays = input.holidays ?? federalAround(input.start ?? input.deadline ?? "1970-01-01"); // Parse refuses an input with neither.
  return {
    input,
    policy,
    calendar: workCalendar({ ...input, holidays }),
    areas,
    site,
    effort,
    clientLag: input.clientLag ?? timelineDefaults.clientLag,
    followUpLag: input.followUpLag ?? timelineDefaults.followUpLag,
  };
}

function federalAround(day: Day) {
  const year = Number(day.slice(0, 4));
  return Array.from({ length: 11 }, (_, index) => year - 5 + index).flatMap((one) => (one >= 1978 && one <= 2199 ? usFederalHolidays(one) : []));
}

/** Positions in a list of working days: where each step of the plan falls. */
export interface Placement {
  readonly days: readonly number[];
  readonly kickOff: number;
  readonly due: number;
  readonly check: number;
  readonly visitFrom: number;
  readonly visitTo: number;
  /** Exact working days of work, what the formula asks for, and what the policy allows. */
  readonly work: Exact;
  readonly computed: number;
  readonly planned: number;
  /** Working days from the visit to the presentation: `planned`, and more where the client's answers come later than the analysis ends. */
  readonly total: number;
  /** Ends of the phases after the visit in half-days from its end: P7 to P13. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Why there is no plan. */
export type NoPlan = "calendar-too-closed" | "no-room-for-visit" | "deadline-too-early";

/** Working days around a day, in order, as day numbers: those of `back` calendar days before it and of the search window after. */
export function workdaysFrom(calendar: WorkCalendar, day: Day, back = 0): readonly number[] {
  const first = dayNumber(day) - back;
  const days: number[] = [];
  for (let at = first; at < first + back + searchDays; at += 1) if (works(calendar, at)) days.push(at);
  return days;
}

/**
 * Places the plan on working days from a kick-off: the data request, the visit, the work after it.
 *
 * A visit of several days takes days that follow each other without a gap, so never a Friday and the Monday after it.
 *
 * @param days Working days in order.
 * @param kickOff Position of the kick-off in them.
 */
export function place(basis: Basis, days: readonly number[], kickOff: number): Placement | NoPlan {
  const due = kickOff + basis.clientLag;
  const check = due + 1;
  const visitDays = Math.ceil(basis.site.time.planned / 2);
  let visitFrom = check + 1;
  while (visitFrom + visitDays <= days.length && !isUnbroken(days, visitFrom, visitDays)) visitFrom += 1;
  if (visitFrom + visitDays > days.length) return check >= days.length ? "calendar-too-closed" : "no-room-for-visit";
  const visitTo = visitFrom + visitDays - 1;
  const work = workDays(basis, basis.effort.own, daysAfter(days, visitTo));
  const computed = analysisDays(work, basis.policy.commentsWait);
  const planned = Math.min(Math.max(computed, basis.policy.analysisMin), basis.policy.analysisMax);
  const { starts, ends } = phasesAfterVisit(planned, basis.followUpLag);
  const total = Math.ceil((ends.at(-1) ?? 0) / 2); // There are always seven phases.
  if (visitTo + total >= days.length) return "calendar-too-closed";
  return { days, kickOff, due, check, visitFrom, visitTo, work, computed, planned, total, starts, ends };
}

function isUnbroken(days: readonly number[], from: number, count: number): boolean {
  return (days[from + count - 1] ?? 0) - (days[from] ?? 0) === count - 1; // Both are inside: place() checks the end first.
}

function* daysAfter(days: readonly number[], position: number): Iterable<Day> {
  for (let at = position + 1; at < days.length; at += 1) yield dayText(days[at] ?? 0); // at is inside the list.
}

function phasesAfterVisit(planned: number, followUpLag: number): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const [index, halves] of halvesOfPlan(planned).entries()) {
    // Findings wait for the answers to the questions after the visit.
    if (index === 1) at = Math.max(at, followUpLag * 2);
    starts.push(at);
    at += halves;
    ends.push(at);
  }
  return { starts, ends };
}

/** Places the plan in the direction that the input asks for. */
export function placeInput(basis: Basis): Placement | NoPlan {
  const { start, deadline, analysts } = basis.input;
  if (start !== undefined) return placeForward(basis, start);
  // Parse refuses an input with neither.
  return deadline === undefined ? "calendar-too-closed" : placeBackward(basis, deadline, analysts?.[0]?.from);
}

/** Places the plan forward from its start, which moves to the next working day when it is none. */
export function placeForward(basis: Basis, start: Day): Placement | NoPlan {
  const days = workdaysFrom(basis.calendar, start);
  return days.length === 0 ? "calendar-too-closed" : place(basis, days, 0);
}

/**
 * Places the plan as late as a deadline allows: of all kick-offs whose presentation is not later, the latest.
 *
 * It tries kick-offs backwards with the forward rules, so that both directions can only agree.
 */
export function placeBackward(basis: Basis, deadline: Day, earliest?: Day): Placement | NoPlan {
  const days = workdaysFrom(basis.calendar, deadline, searchDays);
  const last = dayNumber(deadline);
  const first = earliest === undefined ? -Infinity : dayNumber(earliest);
  let reason: NoPlan = "deadline-too-early";
  for (let at = days.filter((day) => day <= last).length - 1; at >= 0; at -= 1) {
    if ((days[at] ?? first) < first) break;
    const placed = place(basis, days, at);
    if (typeof placed === "string") reason = placed;
    else if (dayOf(placed, placed.visitTo + placed.total) <= deadline) return placed;
    else reason = "deadline-too-early";
  }
  return reason;
}

/** The day at a position. */
export function dayOf(placed: Placement, position: number): Day {
  return dayText(placed.days[position] ?? 0); // place() checked that every position it gives is inside.
}

/** Person-days per working day when all analysts are there. */
export function capacityOf(basis: Basis): Exact {
  return fullCapacity(basis.input, basis.policy);
}

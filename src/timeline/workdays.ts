import { type Day, addDays, dayNumber, dayText, weekday } from "../kernel/calendar.js";

/** A weekday on which nobody works. */
export interface ClosedDay {
  readonly day: Day;
  readonly kind: "holiday" | "closed";
  readonly name: string;
}

/** Days on which either party does not work, by day number, and the days of the week on which both do. */
export interface WorkCalendar {
  readonly week: ReadonlySet<number>;
  readonly closed: ReadonlyMap<number, ClosedDay>;
}

/** What a {@link WorkCalendar} is made from; the fields mean what they mean in the timeline's input. */
export interface WorkCalendarInput {
  readonly holidays?: readonly (Day | { readonly day: Day; readonly name?: string | undefined })[] | undefined;
  readonly closedDays?: readonly (Day | { readonly from: Day; readonly to?: Day | undefined; readonly name?: string | undefined })[] | undefined;
  readonly workweek?: readonly number[] | undefined;
}

/**
 * Makes the calendar of two parties: the union of what either of them closes.
 *
 * @param input Lists in any order; days may repeat and ranges overlap. A range holds both its ends, at most 400 days of it are read.
 *   `workweek`: 0 Sunday to 6 Saturday, default Monday to Friday.
 * @example isWorkday(workCalendar({ holidays: ["2026-05-25"] }), "2026-05-25") //=> false
 */
export function workCalendar(input: WorkCalendarInput = {}): WorkCalendar {
  const closed = new Map<number, ClosedDay>();
  for (const one of input.closedDays ?? []) {
    const from = dayNumber(typeof one === "string" ? one : one.from);
    const to = typeof one === "string" ? from : dayNumber(one.to ?? one.from);
    const name = typeof one === "string" ? "" : (one.name ?? "");
    for (let day = from; day <= Math.min(to, from + rangeDays - 1); day += 1) closed.set(day, { day: dayText(day), kind: "closed", name });
  }
  // A holiday stays a holiday when the same day is also closed for another reason.
  for (const one of input.holidays ?? []) {
    const day = typeof one === "string" ? one : one.day;
    const name = typeof one === "string" ? "" : (one.name ?? "");
    const known = closed.get(dayNumber(day));
    closed.set(dayNumber(day), { day, kind: "holiday", name: name === "" && known?.kind === "holiday" ? known.name : name });
  }
  return { week: new Set(input.workweek ?? [1, 2, 3, 4, 5]), closed };
}

/** Most days of one closed range. */
export const rangeDays = 400;

/** True on a day of the working week that is not closed. @example isWorkday(workCalendar(), "2026-03-07") //=> false */
export function isWorkday(calendar: WorkCalendar, day: Day): boolean {
  return works(calendar, dayNumber(day));
}

/** As {@link isWorkday}, for a day number. */
export function works(calendar: WorkCalendar, day: number): boolean {
  // 1970-01-01, day number 0, was a Thursday.
  return calendar.week.has((((day + 4) % 7) + 7) % 7) && !calendar.closed.has(day);
}

/**
 * Moves by working days: each step to the next (or, below zero, the previous) working day.
 *
 * @param count Whole number. 0 keeps the day, moved forward when it is not a working day.
 * @returns Undefined when there is no such day within 1,500 calendar days and a year per 200 steps.
 * @example addWorkdays(workCalendar({ holidays: ["2026-05-25"] }), "2026-05-22", 1) //=> "2026-05-26"
 */
export function addWorkdays(calendar: WorkCalendar, day: Day, count: number): Day | undefined {
  const step = count < 0 ? -1 : 1;
  const most = searchDays + Math.abs(count) * 2;
  let at = dayNumber(day);
  let left = Math.abs(count);
  if (left === 0) {
    for (let tried = 0; tried < most; tried += 1, at += 1) if (works(calendar, at)) return dayText(at);
    return undefined;
  }
  for (let tried = 0; tried < most; tried += 1) {
    at += step;
    if (works(calendar, at)) left -= 1;
    if (left === 0) return dayText(at);
  }
  return undefined;
}

/** Calendar days that a search for working days looks through. */
export const searchDays = 1_500;

/**
 * Counts working days from one day to a later one, without the first, with the last.
 *
 * @returns 0 when `to` is not after `from`.
 * @example countWorkdays(workCalendar(), "2026-03-13", "2026-03-16") //=> 1
 */
export function countWorkdays(calendar: WorkCalendar, from: Day, to: Day): number {
  const last = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (works(calendar, day)) count += 1;
  return count;
}

/** The closed days of the working week between two days, both included, in order. */
export function closedBetween(calendar: WorkCalendar, from: Day, to: Day): readonly ClosedDay[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return [...calendar.closed]
    .filter(([number, one]) => number >= first && number <= last && calendar.week.has(weekday(one.day)))
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/**
 * True when the next day of the working week after this one is a holiday.
 *
 * @example isBeforeHoliday(workCalendar({ holidays: ["2026-05-25"] }), "2026-05-22") //=> true
 */
export function isBeforeHoliday(calendar: WorkCalendar, day: Day): boolean {
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const next = addDays(day, ahead);
    if (calendar.week.has(weekday(next))) return calendar.closed.get(dayNumber(next))?.kind === "holiday";
  }
  return false;
}

/**
 * True when the day is one of the first two or last two working days of its month.
 *
 * @example isMonthEnd(workCalendar(), "2026-09-29") //=> true
 */
export function isMonthEnd(calendar: WorkCalendar, day: Day): boolean {
  const month = day.slice(0, 7);
  const before = addWorkdays(calendar, day, -2);
  const after = addWorkdays(calendar, day, 2);
  return before?.slice(0, 7) !== month || after?.slice(0, 7) !== month;
}

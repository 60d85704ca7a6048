import { addDays as shiftDays } from "date-fns/addDays";
import { addMonths as shiftMonths } from "date-fns/addMonths";
import { getDay } from "date-fns/getDay";
import { UTCDate } from "@date-fns/utc";

/** A calendar day as ISO text, `YYYY-MM-DD`, checked to exist. No time of day, no time zone. */
export type Day = string;

const dayMs = 86_400_000;

/**
 * True when the text is a day that exists, from year 1 to 9999.
 *
 * @example isDay("2026-02-30") //=> false
 */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number that the digits from `start` to `end` write; -1 when one is no digit. Lists of thousands of days are checked with it. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Days of a month in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01, for ages and order. Whole numbers.
 *
 * @param day A day that exists (see {@link isDay}).
 * @example dayNumber("1970-01-02") //=> 1
 */
export function dayNumber(day: Day): number {
  return daysBefore(twoDigits(day, 0) * 100 + twoDigits(day, 2), twoDigits(day, 5)) + twoDigits(day, 8);
}

/** The number that two digits write; a zero has character code 48. */
function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** Days from 1970-01-01 to the last day before a month. Counted from March, so that the leap day is the last of its year. */
function daysBefore(year: number, month: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  // 153 days in each five months from March on: 31, 30, 31, 30, 31. Day 719,469 of that count is 1970-01-01.
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) - 719_469;
}

/** The inverse of {@link dayNumber}. @example dayText(1) //=> "1970-01-02" */
export function dayText(days: number): Day {
  return new UTCDate(days * dayMs).toISOString().slice(0, 10);
}

/** Moves a day by whole days. @example addDays("2026-02-28", 1) //=> "2026-03-01" */
export function addDays(day: Day, count: number): Day {
  return shiftDays(new UTCDate(day), count).toISOString().slice(0, 10);
}

/**
 * Moves a day by whole months; a day that the month does not have becomes its last.
 *
 * @example addMonths("2026-01-31", 1) //=> "2026-02-28"
 */
export function addMonths(day: Day, count: number): Day {
  return shiftMonths(new UTCDate(day), count).toISOString().slice(0, 10);
}

/** Day of the week, 0 Sunday to 6 Saturday. @example weekday("2026-03-02") //=> 1 */
export function weekday(day: Day): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return getDay(new UTCDate(day)) as 0 | 1 | 2 | 3 | 4 | 5 | 6; // date-fns types it as number.
}

/** Days from `from` to `to`; negative when `to` is earlier. @example daysFrom("2026-03-01", "2026-03-31") //=> 30 */
export function daysFrom(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

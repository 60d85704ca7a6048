import { type Day, addDays, daysFrom } from "../../kernel/calendar.js";

/**
 * The last day on which notice can be given.
 *
 * @param contractEnd A day that exists, `YYYY-MM-DD`.
 * @param noticeDays Whole days, from 0.
 * @example noticeDeadline("2026-06-30", 60) //=> "2026-05-01"
 */
export function noticeDeadline(contractEnd: Day, noticeDays: number): Day {
  return addDays(contractEnd, -noticeDays);
}

/**
 * Days left to give notice, counted from `asOf`.
 *
 * @returns Negative when the deadline has passed.
 * @example daysToNotice("2026-06-30", 60, "2026-03-02") //=> 60
 */
export function daysToNotice(contractEnd: Day, noticeDays: number, asOf: Day): number {
  return daysFrom(asOf, noticeDeadline(contractEnd, noticeDays));
}

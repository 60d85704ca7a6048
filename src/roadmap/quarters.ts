import { type Day, addDays, addMonths } from "../kernel/calendar.js";

/** A quarter of the plan. */
export interface Quarter {
  /** From 1. */
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
  /** Of the fiscal year in which it begins: `FY2026 Q2`. */
  readonly label: string;
}

/**
 * Cuts a plan into quarters of three months from its first day.
 *
 * @param fiscalYearStart First month of the fiscal year, 1 to 12. A fiscal year is named after the calendar year in which it ends.
 * @example quartersFrom("2026-04-01", 1, 1)[0] //=> { index: 1, from: "2026-04-01", to: "2026-06-30", label: "FY2026 Q2" }
 */
export function quartersFrom(start: Day, count: number, fiscalYearStart: number): readonly Quarter[] {
  return Array.from({ length: count }, (_, index) => {
    const from = addMonths(start, 3 * index);
    return { index: index + 1, from, to: addDays(addMonths(start, 3 * index + 3), -1), label: labelOf(from, fiscalYearStart) };
  });
}

/** The fiscal year of a day, named after the calendar year in which it ends. @example fiscalYearOf("2026-07-01", 7) //=> 2027 */
export function fiscalYearOf(day: Day, fiscalYearStart: number): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return fiscalYearStart !== 1 && month >= fiscalYearStart ? year + 1 : year;
}

function labelOf(day: Day, fiscalYearStart: number): string {
  const since = (Number(day.slice(5, 7)) - fiscalYearStart + 12) % 12;
  return `FY${fiscalYearOf(day, fiscalYearStart)} Q${Math.floor(since / 3) + 1}`;
}

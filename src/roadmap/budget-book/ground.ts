import { type Day, addDays, addMonths, daysFrom } from "../../kernel/calendar.js";
import { type Exact, exactText } from "../../kernel/exact.js";
import type { Assessment } from "../../model/assessment.js";
import type { BudgetBook } from "../../model/budget-book.js";
import type { Roadmap } from "../../model/roadmap.js";
import { fiscalYearOf } from "../quarters.js";

/** A fiscal year of the book. */
export type BookYear = BudgetBook["years"][number];

/** One entry of the book. */
export type Entry = BudgetBook["entries"][number];

/** What could not be laid out. */
export type Open = BudgetBook["open"][number];

/** What every part of the book reads. */
export interface BookGround {
  readonly assessment: Assessment;
  readonly currency: string;
  readonly years: readonly BookYear[];
  readonly roadmap?: Roadmap;
}

/** What a part of the book adds. */
export interface Part {
  readonly entries: readonly Entry[];
  readonly open: readonly Open[];
}

/** The fiscal year of a day and those after it. */
export function bookYears(asOf: Day, fiscalYearStart: number, after: number): readonly BookYear[] {
  const first = fiscalYearOf(asOf, fiscalYearStart);
  return Array.from({ length: after + 1 }, (_, index) => {
    const year = first + index;
    const from = `${fiscalYearStart === 1 ? year : year - 1}-${String(fiscalYearStart).padStart(2, "0")}-01`;
    return { year, from, to: addDays(addMonths(from, 12), -1) };
  });
}

/** The place of a day among the years: -1 before them, their number after them. */
export function yearAt(years: readonly BookYear[], day: Day): number {
  return years.filter((year) => daysFrom(year.from, day) >= 0).length - 1 + (daysFrom(years.at(-1)?.to ?? day, day) > 0 ? 1 : 0);
}

/** Money of each year, from a function of its place. */
export function spans(years: readonly BookYear[], of: (index: number) => { readonly low: Exact; readonly high: Exact } | Exact): Entry["years"] {
  return years.map((_, index) => {
    const value = of(index);
    return typeof value === "object" && "low" in value
      ? { low: exactText(value.low), high: exactText(value.high) }
      : { low: exactText(value), high: exactText(value) };
  });
}

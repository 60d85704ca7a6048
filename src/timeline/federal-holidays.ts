import { type Day, addDays, weekday } from "../kernel/calendar.js";

/** A holiday: the day on which it is kept, the day it falls on, and its name. */
export interface Holiday {
  /** Observed. */
  readonly day: Day;
  readonly date: Day;
  readonly name: string;
}

/**
 * Computes the US federal holidays that are observed within a year, by rule.
 *
 * Fixed dates that fall on a Saturday are observed on the Friday before, on a Sunday on the Monday after; so New Year's Day of a year that begins on a
 * Saturday is observed on 31 December of the year before, and stands in that year's list. Many companies keep fewer days and add the Friday after
 * Thanksgiving: filter and add. Source: United States Code, title 5, section 6103, as amended in 2021; Inauguration Day (Washington area only) is left out.
 *
 * @param year 1978 to 2199; Martin Luther King Jr. Day is listed from 1986, Juneteenth from 2021. A RangeError otherwise.
 * @returns In order of the observed day: ten to twelve.
 * @example usFederalHolidays(2026)[5] //=> { day: "2026-07-03", date: "2026-07-04", name: "Independence Day" }
 */
export function usFederalHolidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < 1978 || year > 2199) throw new RangeError(`US federal holidays are computed from 1978 to 2199, not for ${year}.`);
  return [...rules(year), ...rules(year + 1)].filter((one) => one.day.startsWith(String(year))).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function rules(year: number): readonly Holiday[] {
  const list: readonly (Holiday | undefined)[] = [
    fixed("New Year's Day", `${year}-01-01`),
    year >= 1986 ? moving("Martin Luther King Jr. Day", nth(year, "01", { on: 1, n: 3 })) : undefined,
    moving("Washington's Birthday", nth(year, "02", { on: 1, n: 3 })),
    moving("Memorial Day", lastMonday(`${year}-05-31`)),
    year >= 2021 ? fixed("Juneteenth", `${year}-06-19`) : undefined,
    fixed("Independence Day", `${year}-07-04`),
    moving("Labor Day", nth(year, "09", { on: 1, n: 1 })),
    moving("Columbus Day", nth(year, "10", { on: 1, n: 2 })),
    fixed("Veterans Day", `${year}-11-11`),
    moving("Thanksgiving", nth(year, "11", { on: 4, n: 4 })),
    fixed("Christmas", `${year}-12-25`),
  ];
  return list.filter((one) => one !== undefined);
}

function fixed(name: string, date: Day): Holiday {
  const on = weekday(date);
  return { day: on === 6 ? addDays(date, -1) : on === 0 ? addDays(date, 1) : date, date, name };
}

function moving(name: string, date: Day): Holiday {
  return { day: date, date, name };
}

/** The n-th such weekday of a month. */
function nth(year: number, month: string, { on, n }: { readonly on: number; readonly n: number }): Day {
  const first = `${year}-${month}-01`;
  return addDays(first, ((on - weekday(first) + 7) % 7) + 7 * (n - 1));
}

function lastMonday(lastDay: Day): Day {
  return addDays(lastDay, -((weekday(lastDay) + 6) % 7));
}

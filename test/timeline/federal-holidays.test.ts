import { describe, expect, test } from "vitest";
import { usFederalHolidays } from "../../src/timeline/federal-holidays.js";

// The table of the domain page.
const holidays2026 = [
  ["New Year's Day", "2026-01-01", "2026-01-01"],
  ["Martin Luther King Jr. Day", "2026-01-19", "2026-01-19"],
  ["Washington's Birthday", "2026-02-16", "2026-02-16"],
  ["Memorial Day", "2026-05-25", "2026-05-25"],
  ["Juneteenth", "2026-06-19", "2026-06-19"],
  ["Independence Day", "2026-07-04", "2026-07-03"],
  ["Labor Day", "2026-09-07", "2026-09-07"],
  ["Columbus Day", "2026-10-12", "2026-10-12"],
  ["Veterans Day", "2026-11-11", "2026-11-11"],
  ["Thanksgiving", "2026-11-26", "2026-11-26"],
  ["Christmas", "2026-12-25", "2026-12-25"],
];

describe("US federal holidays", () => {
  test("of 2026 are those of the table", () => {
    expect(usFederalHolidays(2026).map((one) => [one.name, one.date, one.day])).toEqual(holidays2026);
  });

  test("a New Year's Day on a Saturday is observed on 31 December of the year before", () => {
    // 1 January 2022 was a Saturday.
    expect(usFederalHolidays(2021).at(-1)).toEqual({ day: "2021-12-31", date: "2022-01-01", name: "New Year's Day" });
    expect(usFederalHolidays(2022)[0]?.name).toBe("Martin Luther King Jr. Day");
    expect([usFederalHolidays(2021).length, usFederalHolidays(2022).length]).toEqual([12, 10]);
  });

  test.each([
    ["a Sunday moves to Monday: Christmas 2022", 2022, "Christmas", "2022-12-26"],
    ["a Sunday moves to Monday: Juneteenth 2022", 2022, "Juneteenth", "2022-06-20"],
    ["a Saturday moves to Friday: Veterans Day 2028", 2028, "Veterans Day", "2028-11-10"],
    ["the first Monday of September can be the 1st", 2025, "Labor Day", "2025-09-01"],
    ["the last Monday of May can be the 31st", 2027, "Memorial Day", "2027-05-31"],
    ["the fourth Thursday of November can be the 28th", 2024, "Thanksgiving", "2024-11-28"],
    ["the fourth Thursday of November can be the 22nd", 2029, "Thanksgiving", "2029-11-22"],
  ])("%s", (_, year, name, day) => expect(usFederalHolidays(year).find((one) => one.name === name)?.day).toBe(day));

  test("Juneteenth is a holiday from 2021, Martin Luther King Jr. Day from 1986", () => {
    expect(usFederalHolidays(2020).some((one) => one.name === "Juneteenth")).toBe(false);
    expect(usFederalHolidays(2021).some((one) => one.name === "Juneteenth")).toBe(true);
    expect(usFederalHolidays(1985).some((one) => one.name.startsWith("Martin"))).toBe(false);
    expect(usFederalHolidays(1986).some((one) => one.name.startsWith("Martin"))).toBe(true);
  });

  test.each([1977, 2200, 2026.5, Number.NaN])("the year %s is refused", (year) => expect(() => usFederalHolidays(year)).toThrow(RangeError));
});

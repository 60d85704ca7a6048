import { describe, expect, test } from "vitest";
import { addWorkdays, closedBetween, countWorkdays, isBeforeHoliday, isMonthEnd, isWorkday, workCalendar } from "../../src/timeline/workdays.js";

// May and June 2026: Memorial Day is Monday 25 May, Juneteenth Friday 19 June.
const calendar = workCalendar({
  holidays: ["2026-05-25", { day: "2026-06-19", name: "Juneteenth" }],
  closedDays: [{ from: "2026-06-01", to: "2026-06-02", name: "Inventory" }],
});

describe("addWorkdays", () => {
  test.each([
    ["no step keeps a working day", "2026-05-22", 0, "2026-05-22"],
    ["no step moves a Saturday to the next working day", "2026-05-23", 0, "2026-05-26"],
    ["no step moves a holiday to the next working day", "2026-05-25", 0, "2026-05-26"],
    ["one step from a Friday over a holiday", "2026-05-22", 1, "2026-05-26"],
    ["one step from a Saturday is the first working day after", "2026-05-23", 1, "2026-05-26"],
    ["a step over closed days", "2026-05-29", 1, "2026-06-03"],
    ["five steps are a week without closed days", "2026-06-08", 5, "2026-06-15"],
    ["one step back over a holiday", "2026-05-26", -1, "2026-05-22"],
    ["five steps back", "2026-06-05", -5, "2026-05-27"],
  ])("%s", (_, day, count, expected) => expect(addWorkdays(calendar, day, count)).toBe(expected));

  test("a calendar without working days has no next one, and the search ends", () => {
    const closed = workCalendar({ workweek: [] });
    expect(addWorkdays(closed, "2026-05-22", 1)).toBeUndefined();
    expect(addWorkdays(closed, "2026-05-22", 0)).toBeUndefined();
    expect(addWorkdays(closed, "2026-05-22", -3)).toBeUndefined();
  });
});

describe("countWorkdays leaves the first day out and the last one in", () => {
  test.each([
    ["the same day", "2026-05-26", "2026-05-26", 0],
    ["Friday to Tuesday after the holiday", "2026-05-22", "2026-05-26", 1],
    ["backward is none", "2026-05-26", "2026-05-22", 0],
    ["Friday to the Friday after next with four closed weekdays", "2026-05-22", "2026-06-05", 7],
  ])("%s", (_, from, to, expected) => expect(countWorkdays(calendar, from, to)).toBe(expected));
});

describe("other weeks", () => {
  const sunday = workCalendar({ workweek: [0, 1, 2, 3, 4] });
  test("a week from Sunday to Thursday works on Sunday and rests on Friday", () => {
    expect([isWorkday(sunday, "2026-05-24"), isWorkday(sunday, "2026-05-22")]).toEqual([true, false]);
  });
});

describe("the day before a holiday", () => {
  test.each([
    ["the Friday before a Monday", "2026-05-22", true],
    ["the Thursday before that Friday", "2026-05-21", false],
    ["the Thursday before a Friday", "2026-06-18", true],
    ["the Friday before closed days that are no holiday", "2026-05-29", false],
  ])("%s", (_, day, expected) => expect(isBeforeHoliday(calendar, day)).toBe(expected));
});

describe("the edge of a month: its first two and last two working days", () => {
  test.each([
    ["the first working day of May", "2026-05-01", true],
    ["the second", "2026-05-04", true],
    ["the third", "2026-05-05", false],
    ["the third last", "2026-05-27", false],
    ["the last but one", "2026-05-28", true],
    ["the last", "2026-05-29", true],
    ["the first in June after two closed days", "2026-06-03", true],
  ])("%s", (_, day, expected) => expect(isMonthEnd(calendar, day)).toBe(expected));
});

test("closed days between two days are those of the working week, in order, once, a holiday before a mere closing", () => {
  const both = workCalendar({
    holidays: [{ day: "2026-06-02", name: "Founders" }, "2026-05-25"],
    closedDays: [{ from: "2026-05-30", to: "2026-06-02", name: "Inventory" }],
  });
  expect(closedBetween(both, "2026-05-25", "2026-06-02")).toEqual([
    { day: "2026-05-25", kind: "holiday", name: "" },
    { day: "2026-06-01", kind: "closed", name: "Inventory" },
    { day: "2026-06-02", kind: "holiday", name: "Founders" },
  ]);
});

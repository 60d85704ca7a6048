import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["tomorrow is one day off", "daysUntil(day)", { day: "2026-07-01" }, "1"],
  ["asOf itself is 0 days off", "daysUntil(day)", { day: "2026-06-30" }, "0"],
  ["yesterday is minus one day off", "daysUntil(day)", { day: "2026-06-29" }, "-1"],
  ["never is infinitely far", "daysUntil(day)", { day: "never" }, "inf"],
  ["an unknown date is any way off", "daysUntil(day)", {}, "-inf..inf"],
  ["none is no way off", "daysUntil(due)", { due: "none" }, "n/a"],
  ["one of two days is a range", "daysUntil(yes ? day : asOf)", { day: "2026-07-10" }, "0..10"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

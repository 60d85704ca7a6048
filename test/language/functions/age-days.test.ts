import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["yesterday is one day old", "ageDays(day)", { day: "2026-06-29" }, "1"],
  ["asOf itself is 0 days old", "ageDays(day)", { day: "2026-06-30" }, "0"],
  ["tomorrow is minus one day old", "ageDays(day)", { day: "2026-07-01" }, "-1"],
  ["a leap year has 366 days", "ageDays(day)", { day: "2023-06-30" }, "1096"],
  ["never is infinitely old", "ageDays(day)", { day: "never" }, "inf"],
  ["an unknown date is of any age", "ageDays(day)", {}, "-inf..inf"],
  ["an unknown date that may be blank may be not applicable", "ageDays(due)", {}, "-inf..inf or n/a"],
  ["none has no age", "ageDays(due)", { due: "none" }, "n/a"],
  ["not applicable has no age", "ageDays(day)", { day: { notApplicable: true } }, "n/a"],
  ["one of two days is a range", "ageDays(yes ? day : asOf)", { day: "2026-06-20" }, "0..10"],
  ["one of a day and never is any age", "ageDays(yes ? day : never)", { day: "2026-06-20" }, "-inf..inf"],
  ["the literal never", "ageDays(never)", {}, "inf"],
  ["asOf as a date", "ageDays(asOf)", {}, "0"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

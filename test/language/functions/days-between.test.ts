import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["forwards", "daysBetween(day, asOf)", { day: "2026-06-01" }, "29"],
  ["backwards is negative", "daysBetween(asOf, day)", { day: "2026-06-01" }, "-29"],
  ["a day and itself", "daysBetween(day, day)", { day: "2026-06-01" }, "0"],
  ["from never it is not applicable", "daysBetween(never, asOf)", {}, "n/a"],
  ["to never it is not applicable", "daysBetween(asOf, day)", { day: "never" }, "n/a"],
  ["with an unknown date, which may be never", "daysBetween(asOf, day)", {}, "-inf..inf or n/a"],
  ["with none", "daysBetween(due, asOf)", { due: "none" }, "n/a"],
  ["never wins over unknown", "daysBetween(day, never)", {}, "n/a"],
  ["to one of two days", "daysBetween(asOf, yes ? day : asOf)", { day: "2026-07-04" }, "0..4"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

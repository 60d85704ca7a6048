import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["of two", "max(2, 3)", {}, "3"],
  ["of several", "max(3, 7, 1)", {}, "7"],
  ["of fractions", "max(0.5, 0.25)", {}, "0.5"],
  ["of an unknown and a number", "max(count, 5)", {}, "5..inf"],
  ["of ranges", "max(unit, signed)", {}, "2..10"],
  ["above a range it is definite", "max(unit, 11)", {}, "11"],
  ["with none", "max(blank, 5)", { blank: "none" }, "n/a"],
  ["with a perhaps blank", "max(blank, 5)", {}, "5..inf or n/a"],
  ["with infinity", "max(ageDays(never), 5)", {}, "inf"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["of two", "min(2, 3)", {}, "2"],
  ["of several", "min(3, 2, 1, 2)", {}, "1"],
  ["of fractions", "min(0.5, 0.25)", {}, "0.25"],
  ["of an unknown and a number", "min(count, 5)", {}, "0..5"],
  ["of ranges", "min(unit, signed)", {}, "-3..5"],
  ["below a range it is definite", "min(unit, 1)", {}, "1"],
  ["with none", "min(blank, 5)", { blank: "none" }, "n/a"],
  ["with a perhaps blank", "min(blank, 5)", {}, "0..5 or n/a"],
  ["with infinity", "min(ageDays(never), 5)", {}, "5"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

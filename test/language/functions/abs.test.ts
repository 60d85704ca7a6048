import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["of a negative", "abs(-4)", {}, "4"],
  ["of 0", "abs(0)", {}, "0"],
  ["of a fraction", "abs(-0.5)", {}, "0.5"],
  ["of a range around 0", "abs(signed)", {}, "0..5"],
  ["of a range below 0", "abs(signed - 10)", {}, "5..13"],
  ["of a range above 0", "abs(unit)", {}, "2..10"],
  ["of none", "abs(blank)", { blank: "none" }, "n/a"],
  ["of minus infinity", "abs(0 - ageDays(never))", {}, "inf"],
  ["of a perhaps blank", "abs(blank)", {}, "0..inf or n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

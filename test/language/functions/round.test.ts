import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["a half goes to the even neighbour, down", "round(2.5)", {}, "2"],
  ["a half goes to the even neighbour, up", "round(3.5)", {}, "4"],
  ["a negative half", "round(-2.5)", {}, "-2"],
  ["below a half", "round(2.49)", {}, "2"],
  ["above a half", "round(2.51)", {}, "3"],
  ["to decimals", "round(2.345, 2)", {}, "2.34"],
  ["to decimals that are not there", "round(7, 2)", {}, "7"],
  ["both ends of a range", "round(unit / 4)", {}, "0..2"],
  ["of none", "round(blank)", { blank: "none" }, "n/a"],
  ["of infinity", "round(ageDays(never))", {}, "inf"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

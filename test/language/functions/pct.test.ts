import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["a part of a whole in percent", "pct(78, 112)", {}, "975/14"],
  ["a whole number stays one", "pct(1, 4)", {}, "25"],
  ["more than the whole is more than 100", "pct(3, 2)", {}, "150"],
  ["of 0 it is not applicable", "pct(5, 0)", {}, "n/a"],
  ["0 of 0 is not applicable", "pct(0, 0)", {}, "n/a"],
  ["0 of something is 0", "pct(0, 7)", {}, "0"],
  ["an unknown whole without 0 bounds the share", "pct(5, unit)", {}, "50..250"],
  ["an unknown whole that may be 0 says nothing", "pct(5, count)", {}, "-inf..inf or n/a"],
  ["an unknown part has the range of its share", "pct(unit, 10)", {}, "20..100"],
  ["a part that is none makes it not applicable", "pct(blank, 10)", { blank: "none" }, "n/a"],
  ["a share of an infinite age is 0", "pct(5, ageDays(never))", {}, "0"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

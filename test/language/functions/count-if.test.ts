import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["how many satisfy", "rows.countIf(r, r.n > 1)", { rows: [{ n: 1 }, { n: 2 }, { n: 3 }] }, "2"],
  ["from sure to sure and maybe", "rows.countIf(r, r.n > 1)", { rows: [{ n: 1 }, { n: 2 }, {}] }, "1..2"],
  ["a row that is not applicable is skipped", "rows.countIf(r, r.m > 1)", { rows: [{ m: "none" }, { m: 2 }] }, "1"],
  ["a row that may be blank is maybe", "rows.countIf(r, r.m >= -4)", { rows: [{}] }, "0..1"],
  ["a maybe row", "rows.filter(r, r.ok).countIf(r, r.n > 1)", { rows: [{ n: 2 }, { n: 1 }] }, "0..1"],
  ["an empty list", "rows.countIf(r, r.ok)", { rows: [] }, "0"],
  ["a list not given", "rows.countIf(r, r.ok)", {}, "0..inf"],
  ["a list not given, of what can never hold", "rows.countIf(r, r.n > 9)", {}, "0"],
  ["a list that does not apply", "rows.countIf(r, r.ok)", { rows: { notApplicable: true } }, "n/a"],
  ["over values", "[1, 2, 3].countIf(v, v >= 2)", {}, "2"],
  ["a cell that is a set", "rows.countIf(r, 'x' in r.tags)", { rows: [{ tags: ["x"] }, { tags: [] }, {}] }, "1..2"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["every row", "rows.all(r, r.ok)", { rows: [{ ok: true }, { ok: true }] }, true],
  ["one that does not is enough", "rows.all(r, r.ok)", { rows: [{}, { ok: false }] }, false],
  ["an empty list", "rows.all(r, r.ok)", { rows: [] }, true],
  ["a row that may not", "rows.all(r, r.ok)", { rows: [{ ok: true }, {}] }, "?"],
  ["a maybe row that does not", "rows.filter(r, r.ok).all(r, r.n > 1)", { rows: [{ n: 1 }] }, "?"],
  ["a maybe row that does", "rows.filter(r, r.ok).all(r, r.n > 1)", { rows: [{ n: 2 }] }, true],
  ["a row that is not applicable is skipped", "rows.all(r, r.m > 1)", { rows: [{ m: "none" }] }, true],
  ["a list not given", "rows.all(r, r.ok)", {}, "?"],
  ["a list not given, of what always holds", "rows.all(r, r.n >= 0)", {}, true],
  ["a list that does not apply", "rows.all(r, r.ok)", { rows: { notApplicable: true } }, "n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

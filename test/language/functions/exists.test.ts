import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["one that satisfies is enough", "rows.exists(r, r.ok)", { rows: [{ ok: false }, { ok: true }] }, true],
  ["none that satisfies", "rows.exists(r, r.ok)", { rows: [{ ok: false }] }, false],
  ["an empty list", "rows.exists(r, r.ok)", { rows: [] }, false],
  ["a row that may satisfy", "rows.exists(r, r.ok)", { rows: [{ ok: false }, {}] }, "?"],
  ["a sure one after one that may", "rows.exists(r, r.ok)", { rows: [{}, { ok: true }] }, true],
  ["a maybe row that satisfies", "rows.filter(r, r.ok).exists(r, r.n > 1)", { rows: [{ n: 2 }] }, "?"],
  ["a maybe row that does not", "rows.filter(r, r.ok).exists(r, r.n > 1)", { rows: [{ n: 1 }] }, false],
  ["a row that is not applicable is skipped", "rows.exists(r, r.m > 1)", { rows: [{ m: "none" }] }, false],
  ["a list not given", "rows.exists(r, r.ok)", {}, "?"],
  ["a list not given, of what can never hold", "rows.exists(r, r.n > 9)", {}, false],
  ["a list that does not apply", "rows.exists(r, r.ok)", { rows: { notApplicable: true } }, "n/a"],
  ["over a set", "tags.exists(t, t in ['x', 'y'])", { tags: ["z", "y"] }, true],
  ["over a set that is none", "tags.exists(t, t == 'x')", { tags: "none" }, false],
  ["outer variables are visible inside", "rows.countIf(r, rows.exists(s, s.n > r.n))", { rows: [{ n: 1 }, { n: 2 }] }, "1"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["the middle of three", "rows.medianOf(r, r.n)", { rows: [{ n: 9 }, { n: 2 }, { n: 5 }] }, "5"],
  ["the mean of the middle two of four", "rows.medianOf(r, r.n)", { rows: [{ n: 9 }, { n: 2 }, { n: 5 }, { n: 4 }] }, "4.5"],
  ["of one", "rows.medianOf(r, r.n)", { rows: [{ n: 7 }] }, "7"],
  ["of nothing it is not applicable", "rows.medianOf(r, r.n)", { rows: [] }, "n/a"],
  ["none is skipped", "rows.medianOf(r, r.m)", { rows: [{ m: "none" }, { m: 2 }] }, "2"],
  ["an unknown value", "rows.medianOf(r, r.n)", { rows: [{ n: 4 }, { n: 6 }, {}] }, "4..6"],
  ["a maybe row below", "rows.filter(r, r.ok).medianOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { ok: true, n: 8 }, { n: 1 }] }, "4..6"],
  ["two maybe rows below", "rows.filter(r, r.ok).medianOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 1 }, { n: 2 }] }, "2..4"],
  ["maybe rows on both sides", "rows.filter(r, r.ok).medianOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 1 }, { n: 9 }] }, "2.5..6.5"],
  ["maybe rows only", "rows.filter(r, r.ok).medianOf(r, r.n)", { rows: [{ n: 2 }, { n: 5 }] }, "2..5 or n/a"],
  ["infinity among the middle two", "rows.medianOf(r, ageDays(r.on))", { rows: [{ on: "never" }, { on: "2026-06-29" }] }, "inf"],
  ["infinity beside the middle", "rows.medianOf(r, ageDays(r.on))", { rows: [{ on: "never" }, { on: "2026-06-29" }, { on: "2026-06-27" }] }, "3"],
  ["both infinities in the middle", "rows.medianOf(r, r.m * ageDays(never))", { rows: [{ m: 1 }, { m: -1 }] }, "n/a"],
  ["a list not given", "rows.medianOf(r, r.n)", {}, "0..9 or n/a"],
  ["a list not given, of what is never applicable", "rows.medianOf(r, 1 / 0)", {}, "n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

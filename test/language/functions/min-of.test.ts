import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["the least", "rows.minOf(r, r.n)", { rows: [{ n: 3 }, { n: 2 }, { n: 5 }] }, "2"],
  ["of nothing it is not applicable", "rows.minOf(r, r.n)", { rows: [] }, "n/a"],
  ["none is skipped", "rows.minOf(r, r.m)", { rows: [{ m: "none" }, { m: 2 }] }, "2"],
  ["an unknown value reaches down and is held up by a known one", "rows.minOf(r, r.n)", { rows: [{ n: 3 }, {}] }, "0..3"],
  ["a maybe row below", "rows.filter(r, r.ok).minOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 2 }] }, "2..4"],
  ["a maybe row above changes nothing", "rows.filter(r, r.ok).minOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 8 }] }, "4"],
  ["maybe rows only", "rows.filter(r, r.ok).minOf(r, r.n)", { rows: [{ n: 2 }, { n: 5 }] }, "2..5 or n/a"],
  ["an infinite value", "rows.minOf(r, ageDays(r.on))", { rows: [{ on: "never" }, { on: "2026-06-29" }] }, "1"],
  ["a list not given", "rows.minOf(r, r.n)", {}, "0..9 or n/a"],
  ["a list not given, of what is never applicable", "rows.minOf(r, 1 / 0)", {}, "n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

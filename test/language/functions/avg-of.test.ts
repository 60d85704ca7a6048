import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["the mean", "rows.avgOf(r, r.n)", { rows: [{ n: 1 }, { n: 2 }] }, "1.5"],
  ["a third", "rows.avgOf(r, r.n)", { rows: [{ n: 1 }, { n: 2 }, { n: 2 }] }, "5/3"],
  ["of nothing it is not applicable", "rows.avgOf(r, r.n)", { rows: [] }, "n/a"],
  ["none is skipped", "rows.avgOf(r, r.m)", { rows: [{ m: "none" }, { m: 2 }] }, "2"],
  ["of nothing but none", "rows.avgOf(r, r.m)", { rows: [{ m: "none" }] }, "n/a"],
  ["an unknown value", "rows.avgOf(r, r.n)", { rows: [{ n: 1 }, {}] }, "0.5..5"],
  ["a low maybe row pulls down, or is not there", "rows.filter(r, r.ok).avgOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 2 }] }, "3..4"],
  ["a high maybe row pulls up, or is not there", "rows.filter(r, r.ok).avgOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 8 }] }, "4..6"],
  ["two low maybe rows pull down together", "rows.filter(r, r.ok).avgOf(r, r.n)", { rows: [{ ok: true, n: 6 }, { n: 2 }, { n: 1 }] }, "3..6"],
  ["maybe rows only", "rows.filter(r, r.ok).avgOf(r, r.n)", { rows: [{ n: 2 }, { n: 5 }] }, "2..5 or n/a"],
  ["an infinite value", "rows.avgOf(r, ageDays(r.on))", { rows: [{ on: "never" }, { on: "2026-06-29" }] }, "inf"],
  ["both infinities", "rows.avgOf(r, r.m * ageDays(never))", { rows: [{ m: 1 }, { m: -1 }] }, "n/a"],
  ["an unknown age", "rows.avgOf(r, ageDays(r.on))", { rows: [{}, { on: "2026-06-29" }] }, "-inf..inf"],
  ["an infinite value and a maybe row", "rows.filter(r, r.ok).avgOf(r, ageDays(r.on))", { rows: [{ ok: true, on: "never" }, { on: "2026-06-29" }] }, "inf"],
  ["a list not given", "rows.avgOf(r, r.n)", {}, "0..9 or n/a"],
  ["a list not given, of what is never applicable", "rows.avgOf(r, 1 / 0)", {}, "n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

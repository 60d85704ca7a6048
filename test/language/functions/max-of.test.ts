import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["the greatest", "rows.maxOf(r, r.n)", { rows: [{ n: 3 }, { n: 5 }, { n: 2 }] }, "5"],
  ["of nothing it is not applicable", "rows.maxOf(r, r.n)", { rows: [] }, "n/a"],
  ["none is skipped", "rows.maxOf(r, r.m)", { rows: [{ m: "none" }, { m: -2 }] }, "-2"],
  ["an unknown value reaches up from a known one", "rows.maxOf(r, r.n)", { rows: [{ n: 3 }, {}] }, "3..9"],
  ["a maybe row above", "rows.filter(r, r.ok).maxOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 8 }] }, "4..8"],
  ["a maybe row below changes nothing", "rows.filter(r, r.ok).maxOf(r, r.n)", { rows: [{ ok: true, n: 4 }, { n: 2 }] }, "4"],
  ["maybe rows only", "rows.filter(r, r.ok).maxOf(r, r.n)", { rows: [{ n: 2 }, { n: 5 }] }, "2..5 or n/a"],
  ["an infinite value", "rows.maxOf(r, ageDays(r.on))", { rows: [{ on: "never" }, { on: "2026-06-29" }] }, "inf"],
  ["a list not given", "rows.maxOf(r, r.n)", {}, "0..9 or n/a"],
  ["a list not given, of what is never applicable", "rows.maxOf(r, 1 / 0)", {}, "n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["the sum", "rows.sumOf(r, r.n)", { rows: [{ n: 1 }, { n: 2 }] }, "3"],
  ["of nothing it is 0", "rows.sumOf(r, r.n)", { rows: [] }, "0"],
  ["cents add up exactly", "rows.sumOf(r, r.n / 10)", { rows: [{ n: 1 }, { n: 2 }] }, "0.3"],
  ["unlike denominators", "rows.sumOf(r, 1 / r.n)", { rows: [{ n: 2 }, { n: 3 }, { n: 7 }] }, "41/42"],
  ["an unknown value adds its range", "rows.sumOf(r, r.n)", { rows: [{ n: 1 }, {}] }, "1..10"],
  ["a maybe row adds the hull of 0 and its value", "rows.filter(r, r.ok).sumOf(r, r.n)", { rows: [{ n: 4 }] }, "0..4"],
  ["a negative maybe row", "rows.filter(r, r.ok).sumOf(r, r.m)", { rows: [{ m: -4 }] }, "-4..0"],
  ["a row that may be blank", "rows.sumOf(r, r.m)", { rows: [{}, { m: 1 }] }, "-3..5"],
  ["none is skipped", "rows.sumOf(r, r.m)", { rows: [{ m: "none" }, { m: 1 }] }, "1"],
  ["an infinite value", "rows.sumOf(r, ageDays(r.on))", { rows: [{ on: "never" }, { on: "2026-06-29" }] }, "inf"],
  ["a row of infinity minus infinity is skipped", "rows.sumOf(r, r.n * ageDays(r.on) - 1 * daysUntil(r.on))", { rows: [{ on: "never", n: 1 }] }, "0"],
  ["both infinities", "rows.sumOf(r, r.m * ageDays(never))", { rows: [{ m: 1 }, { m: -1 }] }, "n/a"],
  ["a list not given", "rows.sumOf(r, r.n)", {}, "0..inf"],
  ["a list not given, of either sign", "rows.sumOf(r, r.m)", {}, "-inf..inf"],
  ["a list not given, of nothing above 0", "rows.sumOf(r, 0 - r.n)", {}, "-inf..0"],
  ["a list not given, of what is never applicable", "rows.sumOf(r, 1 / 0)", {}, "0"],
  ["a list that does not apply", "rows.sumOf(r, r.n)", { rows: { notApplicable: true } }, "n/a"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

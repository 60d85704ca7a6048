import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["different texts once, in order of first use", "rows.distinct(r, r.id)", { rows: [{ id: "b" }, { id: "a" }, { id: "b" }] }, ["b", "a"]],
  ["different numbers", "rows.distinct(r, r.n)", { rows: [{ n: 1 }, { n: 1 }, { n: 2 }] }, ["1", "2"]],
  ["a number and its equal fraction are one", "rows.distinct(r, r.n / 2).size()", { rows: [{ n: 1 }, { n: 1 }] }, "1"],
  ["an unknown value may be one more", "rows.distinct(r, r.id).size()", { rows: [{ id: "a" }, {}] }, "1..2"],
  ["unknown values may all be the same", "rows.distinct(r, r.id).size()", { rows: [{}, {}, {}] }, "1..3"],
  ["a value of a maybe row is maybe there", "rows.filter(r, r.ok).distinct(r, r.id).size()", { rows: [{ id: "a" }] }, "0..1"],
  ["a value of a sure row is sure", "rows.filter(r, r.ok).distinct(r, r.id).size()", { rows: [{ id: "a" }, { id: "a", ok: true }] }, "1"],
  ["none is no value", "rows.distinct(r, r.owner).size()", { rows: [{ owner: { none: true } }, { owner: "ann" }] }, "1"],
  ["an unknown that may be none", "rows.distinct(r, r.owner).size()", { rows: [{}] }, "0..1"],
  ["an unknown in a maybe row, after a sure unknown", "rows.filter(r, r.ok).distinct(r, r.id).size()", { rows: [{}, { ok: true }] }, "1..2"],
  ["dates and never", "rows.distinct(r, r.on).size()", { rows: [{ on: "never" }, { on: "never" }, { on: "2026-01-01" }] }, "2"],
  ["of an empty list", "rows.distinct(r, r.id).size()", { rows: [] }, "0"],
  ["of a list not given", "rows.distinct(r, r.id).size()", {}, "0..inf"],
  [
    "counted with another list inside",
    "rows.distinct(r, r.id).countIf(i, rows.countIf(r, r.id == i) >= 2)",
    { rows: [{ id: "a" }, { id: "a" }, { id: "b" }] },
    "1",
  ],
  ["booleans", "rows.distinct(r, r.ok).size()", { rows: [{ ok: true }, { ok: false }, { ok: true }] }, "2"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));

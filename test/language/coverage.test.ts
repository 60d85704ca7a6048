import { expect, test } from "vitest";
import { rowCoverage, soFar } from "../../src/language/coverage.js";
import { type Given, checkedIn, envOf, sample, scopeOf, told } from "./support.js";

const scope = scopeOf(sample);

test.each<readonly [says: string, text: string, given: Given, coverage: string, soFar: unknown]>([
  ["every row known", "rows.sumOf(r, r.n)", { rows: [{ n: 1 }, { n: 2 }] }, "2/2", "3"],
  ["a row with an unknown value", "rows.sumOf(r, r.n)", { rows: [{ n: 1 }, {}] }, "1/2", "1"],
  ["a row left out by its filter is known", "rows.filter(r, r.ok).sumOf(r, r.n)", { rows: [{ ok: false }, { ok: true, n: 4 }] }, "2/2", "4"],
  ["a row whose filter is unknown is not, though its value is", "rows.filter(r, r.ok).sumOf(r, r.n)", { rows: [{ n: 1 }, { ok: true, n: 4 }] }, "1/2", "4"],
  [
    "a row is known only where every place knows it",
    "pct(rows.countIf(r, r.n > 1), rows.countIf(r, r.ok))",
    { rows: [{ n: 2, ok: true }, { n: 2 }, { ok: true }, { n: 0, ok: true }] },
    "2/4",
    "50",
  ],
  ["what a settled side makes idle is not asked", "rows.countIf(r, r.ok && r.n > 1)", { rows: [{ ok: false }, { ok: true, n: 2 }] }, "2/2", "1"],
  ["none is known", "rows.sumOf(r, r.m)", { rows: [{ m: "none" }, { m: 2 }] }, "2/2", "2"],
  ["an unknown fact makes every row unknown that needs it", "rows.countIf(r, r.n > a)", { rows: [{ n: 1 }, { n: 2 }] }, "0/2", "0"],
  ["an empty list", "rows.sumOf(r, r.n)", { rows: [] }, "0/0", "0"],
  [
    "rows of an inner loop count once, and only known in every place",
    "rows.countIf(r, rows.exists(s, s.id == r.id && s.n > 1))",
    { rows: [{ id: "a", n: 2 }, { id: "b" }] },
    "1/2",
    "1",
  ],
  ["the list behind distinct values", "rows.distinct(r, r.id).size()", { rows: [{ id: "a" }, {}, { id: "b" }] }, "2/3", "2"],
  [
    "a loop inside the loop over values",
    "rows.distinct(r, r.id).countIf(i, rows.exists(s, s.id == i && s.ok))",
    { rows: [{ id: "a", ok: true }, { id: "b" }] },
    "1/2",
    "1",
  ],
  ["both branches of an undecided choice", "yes ? rows.sumOf(r, r.n) : rows.countIf(r, r.ok)", { rows: [{ n: 1 }, { ok: true }] }, "0/2", "0"],
  ["only the branch taken", "yes ? rows.sumOf(r, r.n) : rows.countIf(r, r.ok)", { yes: true, rows: [{ n: 1 }, { ok: true }] }, "1/2", "1"],
  ["only the other branch", "yes ? rows.sumOf(r, r.n) : rows.countIf(r, r.ok)", { yes: false, rows: [{ n: 1 }, { ok: true }] }, "1/2", "1"],
  ["the right side, where the left is not settled", "yes || rows.exists(r, r.ok)", { rows: [{ ok: true }, {}] }, "1/2", true],
  ["not the right side, where the left settles it", "yes || rows.exists(r, r.ok)", { yes: true, rows: [{}] }, "none", true],
  ["a filtered list as a result", "rows.filter(r, r.ok)", { rows: [{ ok: true }, {}] }, "1/2", ["row"]],
  ["the size needs no cell", "rows.size()", { rows: [{}, {}] }, "2/2", "2"],
  ["no list is read", "a + 1", { a: 1 }, "none", "2"],
  ["a list is not given", "rows.sumOf(r, r.n)", {}, "none", "0..inf"],
  ["a list that does not apply", "rows.sumOf(r, r.n)", { rows: { notApplicable: true } }, "none", "n/a"],
  ["a value of nothing but unknown rows", "rows.avgOf(r, r.n)", { rows: [{}] }, "0/1", "n/a"],
])("%s", (_, text, given, coverage, expected) => {
  const checked = checkedIn(scope, text);
  const env = envOf(sample, given);
  const counted = rowCoverage(checked, env);
  expect(counted === undefined ? "none" : `${counted.known}/${counted.rows}`).toBe(coverage);
  expect(told(soFar(checked, env))).toEqual(expected);
});

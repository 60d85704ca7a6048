import { expect, test } from "vitest";
import { defaultBase } from "../../src/language/base.js";
import { printExpression } from "../../src/language/print.js";
import { checkedIn, envOf, sample, scopeOf, told } from "./support.js";

const scope = scopeOf(sample);
const rows = [
  { n: 1, ok: true },
  { n: 2, ok: false },
  { n: 3, ok: true },
];

test.each([
  ["the divisor of a share", "pct(a, count)", "count", "8"],
  ["the divisor of a division", "a / count", "count", "8"],
  ["the outermost of several", "pct(a / b, count)", "count", "8"],
  ["below other arithmetic", "a / count * 12", "count", "8"],
  ["the first of two at one depth", "a / count + a / b", "count", "8"],
  ["the outer one, though another stands further left", "(a / b + 1) * 2 / count", "count", "8"],
  ["rows in a divisor", "pct(rows.countIf(r, r.n > 1), rows.countIf(r, r.ok))", "rows.countIf(r, r.ok)", "2"],
  ["else the rows of the aggregate", "rows.medianOf(r, r.n)", "rows.size()", "3"],
  ["the rows left by its filter", "rows.filter(r, r.ok).avgOf(r, r.n)", "rows.filter(r, r.ok).size()", "2"],
  ["a division inside a row's expression is the row's", "rows.filter(r, r.ok).sumOf(r, r.n / a)", "rows.filter(r, r.ok).size()", "2"],
  ["the outermost of several aggregates", "max(rows.sumOf(r, r.n), 1) + rows.filter(r, r.ok).size()", "rows.filter(r, r.ok).size()", "2"],
  ["the values counted", "rows.distinct(r, r.n).countIf(v, v > 1)", "rows.distinct(r, r.n).size()", "3"],
  ["none without either", "a + b", undefined, undefined],
])("%s", (_, text, base, value) => {
  const found = defaultBase(checkedIn(scope, text));
  expect(found && printExpression(found.ast)).toBe(base);
  expect(found && told(found.program().run(envOf(sample, { a: 4, b: 2, count: 8, rows })))).toBe(value);
});

test("the base knows what it reads", () => expect(defaultBase(checkedIn(scope, "pct(a, rows.countIf(r, r.n > b))"))?.reads).toEqual(["rows", "b"]));

import { expect, test } from "vitest";
import { unwrap } from "../../src/kernel/result.js";
import { parseExpression } from "../../src/language/parse.js";
import { printExpression, printWithValues, valueText } from "../../src/language/print.js";
import { type Value, maybe, never, none, notApplicable, open } from "../../src/language/value.js";
import { type Given, checkedIn, envOf, sample, scopeOf } from "./support.js";

test.each([
  ["spaces around operators", "a+b*c", "a + b * c"],
  ["no brackets that are not needed", "((a)+((b)*(c)))", "a + b * c"],
  ["brackets that are needed", "(a+b)*c", "(a + b) * c"],
  ["brackets on the right of one level", "a-(b-c)", "a - (b - c)"],
  ["none on the left of one level", "(a-b)-c", "a - b - c"],
  ["around a choice in a choice's condition", "(a?b:c)?d:e", "(a ? b : c) ? d : e"],
  ["none around a choice in its branches", "a?(b?c:d):(e?f:g)", "a ? b ? c : d : e ? f : g"],
  ["around logic under not", "!(a&&b)", "!(a && b)"],
  ["signs in a row", "!!a==!(b)", "!!a == !b"],
  ["minus of minus", "-(-a)", "--a"],
  ["comparisons on the right", "a==(b==c)", "a == (b == c)"],
  ["in", "(a)in[1,2]", "a in [1, 2]"],
  ["in on the right of in", "a in (b in c)", "a in (b in c)"],
  ["calls and methods", "f( a ,b).g(x,x+1)", "f(a, b).g(x, x + 1)"],
  ["a method on a sum", "(a+b).g()", "(a + b).g()"],
  ["a method on a literal", "[1].g()", "[1].g()"],
  ["a method on a number", "(1).g()", "(1).g()"],
  ["names in backticks", "`a-b`*2", "`a-b` * 2"],
  ["single quotes", '"it\'s"', "'it\\'s'"],
  ["escapes", "'\\n\\t\\\\'", "'\\n\\t\\\\'"],
  ["numbers without what adds nothing", "1.50", "1.5"],
  ["truth values", "true?false:true", "true ? false : true"],
])("%s", (_, text, expected) => expect(printExpression(unwrap(parseExpression(text)))).toBe(expected));

const scope = scopeOf(sample, { levels: ["p.one"] });
test.each<readonly [says: string, text: string, given: Given, expected: string]>([
  ["a share is a division with its unit", "pct(a, b)", { a: 78, b: 112 }, "a / b = 78 / 112 = 69.64 %"],
  ["a share of sums keeps its brackets", "pct(a + 1, b)", { a: 1, b: 4 }, "(a + 1) / b = (1 + 1) / 4 = 50 %"],
  ["a division", "a / b", { a: 1, b: 3 }, "a / b = 1 / 3 = 0.33"],
  ["a share of nothing", "pct(a, b)", { a: 5, b: 0 }, "a / b = 5 / 0 = not applicable"],
  ["a share that is unknown", "pct(a, b)", {}, "a / b = ? / ? = ?"],
  ["a share that is a range", "pct(unit, 10)", {}, "unit / 10 = (2 to 10) / 10 = 20 to 100 %"],
  ["a list method is one value", "rows.countIf(r, r.ok)", { rows: [{ ok: true }] }, "rows.countIf(r, r.ok) = 1"],
  [
    "list methods in a calculation",
    "pct(rows.countIf(r, r.ok), rows.size())",
    { rows: [{ ok: true }, {}] },
    "rows.countIf(r, r.ok) / rows.size() = (1 to 2) / 2 = 50 to 100 %",
  ],
  ["a name alone", "a", { a: 3 }, "a = 3"],
  ["a number alone", "3", {}, "3 = 3"],
  ["a condition", "a > 365", { a: 400 }, "a > 365: 400 > 365 is true"],
  ["a condition that is unknown", "a > 365", {}, "a > 365: ? > 365 is unknown"],
  ["a condition that does not apply", "blank > 1", { blank: "none" }, "blank > 1: none > 1 is not applicable"],
  ["a boolean alone", "yes", { yes: false }, "yes is false"],
  ["a date inside a function", "ageDays(day) > 30", { day: "2026-06-01" }, "ageDays(day) > 30: ageDays(2026-06-01) > 30 is false"],
  ["never, and asOf", "daysBetween(day, asOf)", { day: "never" }, "daysBetween(day, asOf) = daysBetween(never, 2026-06-30) = not applicable"],
  ["a date alone", "day", { day: "2026-06-01" }, "day = 2026-06-01"],
  ["one of two dates", "yes ? day : asOf", { day: "2026-06-01" }, "yes ? day : asOf = ? ? 2026-06-01 : 2026-06-30 = 2026-06-01 to 2026-06-30"],
  ["a text", "grade == 'low'", { grade: "mid" }, "grade == 'low': 'mid' == 'low' is false"],
  ["a set", "'x' in tags", { tags: ["x", "y"] }, "'x' in tags: 'x' in ['x', 'y'] is true"],
  ["a set not given", "'x' in tags", {}, "'x' in tags: 'x' in ? is unknown"],
  ["a level", "level('p.one') >= 2", {}, "level('p.one') >= 2: 3 >= 2 is true"],
  ["a filtered list", "rows.filter(r, r.ok)", { rows: [{ ok: true }] }, "rows.filter(r, r.ok) = 1 rows"],
  ["an infinite age", "ageDays(day)", { day: "never" }, "ageDays(day) = ageDays(never) = inf"],
])("%s", (_, text, given, expected) => expect(printWithValues(checkedIn(scope, text), envOf(sample, given, "2026-06-30", [3]))).toBe(expected));

test.each<readonly [Value, "number" | "date" | "text" | "list", string]>([
  [{ kind: "range", low: 75, high: 100, orNot: false }, "number", "75 to 100"],
  [{ kind: "range", low: 75, high: Infinity, orNot: false }, "number", "at least 75"],
  [{ kind: "range", low: -Infinity, high: 7, orNot: false }, "number", "at most 7"],
  [{ kind: "range", low: -Infinity, high: Infinity, orNot: false }, "number", "?"],
  [{ kind: "range", low: 7, high: 7, orNot: true }, "number", "7 or not applicable"],
  [{ kind: "list", items: [1, "a"], unknown: false }, "list", "[1, 'a']"],
  [{ kind: "rows", list: "x", rows: [], unknown: true }, "list", "?"],
  [never, "date", "never"],
  [none, "text", "none"],
  [notApplicable, "number", "not applicable"],
  [maybe, "text", "?"],
  [open, "text", "?"],
  [1e9, "date", "1000000000"],
  [100, "number", "100"],
  [1e21, "date", "1000000000000000000000"],
])("%o as %s is %s", (value, type, expected) => expect(valueText(value, type)).toBe(expected));

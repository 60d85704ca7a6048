import { describe, expect, test } from "vitest";
import { checkExpression } from "../../src/language/check.js";
import { maxIssues } from "../../src/language/limits.js";
import { parseExpression } from "../../src/language/parse.js";
import type { Scope } from "../../src/language/scope.js";
import { checkedIn, sample, scopeOf } from "./support.js";

const scope = scopeOf(sample, { levels: ["dr.p.recovery-plan"] });

function issuesOf(text: string, within: Scope = scope) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`not read: ${text}`);
  const checked = checkExpression(parsed.value, within);
  return checked.ok ? checked.warnings : checked.issues;
}

describe("what is in order", () => {
  test.each([
    ["arithmetic is a number", "a + b * -2 % 3", "number"],
    ["a comparison is a boolean", "a < b", "boolean"],
    ["dates have an order", "day <= asOf", "boolean"],
    ["dates are equal or not", "day != never && day == due", "boolean"],
    ["booleans are compared with each other", "yes == mark", "boolean"],
    ["texts are equal or not", "name != 'x'", "boolean"],
    ["an enum with its member", "grade == 'mid'", "boolean"],
    ["the member may stand left", "'mid' == grade", "boolean"],
    ["an enum among members", "grade in ['low', 'mid']", "boolean"],
    ["a member in a set", "'x' in tags", "boolean"],
    ["a text that is no enum is compared with anything", "rows.exists(r, r.id == 'whatever')", "boolean"],
    ["a choice of numbers", "yes ? 1 : a", "number"],
    ["a choice of dates", "yes ? day : never", "date"],
    ["a dotted name", "clinics.hosts + 1", "number"],
    ["a name in backticks", "`clinics.ehr-tested` + 1", "number"],
    ["a metric", "share >= 50", "boolean"],
    ["a level", "level('dr.p.recovery-plan') < 2", "boolean"],
    ["a list of numbers", "[1, 2]", "list"],
    ["a filtered record list", "rows.filter(r, r.ok)", "records"],
    ["the distinct texts of a column", "rows.distinct(r, r.id)", "list"],
    ["a variable may hide a fact", "rows.exists(a, a.ok)", "boolean"],
    ["min of three", "min(a, b, 3)", "number"],
    ["round with and without digits", "round(a) + round(a, 2)", "number"],
    ["a list of an empty list has any type", "a in []", "boolean"],
  ])("%s", (_, text, type) => {
    expect(issuesOf(text)).toEqual([]);
    expect(checkedIn(scope, text).type).toBe(type);
  });

  test("reads are the facts and metrics in the order of first use", () =>
    expect(checkedIn(scope, "share > a && rows.exists(r, r.n > share) && level('dr.p.recovery-plan') > b").reads).toEqual(["share", "a", "rows", "b"]));
  test("levels are the practices in the order of first use", () =>
    expect(checkedIn(scope, "level('dr.p.recovery-plan') > 1").levels).toEqual(["dr.p.recovery-plan"]));
  test("the members of an enum come with the result", () => expect(checkedIn(scope, "grade").values).toEqual(["low", "mid", "high"]));
  test("a result that is no enum has no members", () => expect(checkedIn(scope, "a").values).toBeUndefined());
});

describe("what is wrong, and where", () => {
  test.each([
    ["a name nobody knows", "a + b * zzz", "unknown-name", 9],
    ["a name of an object's prototype", "constructor > 1", "unknown-name", 1],
    ["another name of an object's prototype", "__proto__ == 1", "unknown-name", 1],
    ["a variable outside its loop", "rows.exists(r, r.ok) && r.ok", "unknown-name", 25],
    ["a dotted name whose end nobody knows", "clinics.host.x > 1", "unknown-name", 1],
    ["a column on the list itself", "rows.n > 1", "unknown-name", 1],
    ["a column nobody knows", "rows.exists(r, r.nn > 1)", "unknown-column", 16],
    ["a column of an object's prototype", "rows.exists(r, r.constructor > 1)", "unknown-column", 16],
    ["a column of a value", "tags.exists(t, t.x == 'x')", "unknown-column", 16],
    ["a column of a column", "rows.exists(r, r.n.m > 1)", "unknown-column", 16],
    ["a row as a value", "rows.exists(r, r == 1)", "wrong-type", 16],
    ["a function nobody knows", "sqrt(a) > 1", "unknown-function", 1],
    ["a method nobody knows", "rows.count(r, r.ok) > 1", "unknown-function", 1],
    ["a function of an object's prototype", "toString(a) == 1", "unknown-function", 1],
    ["a method of an object's prototype", "rows.hasOwnProperty(r, r.ok)", "unknown-function", 1],
    ["a member that is not in the enum", "grade == 'mild'", "unknown-value", 10],
    ["a member left of the enum that is not in it", "'mild' == grade", "unknown-value", 1],
    ["one of a list that is not in the enum", "grade in ['low', 'midd']", "unknown-value", 18],
    ["a text that is not in the set", "'w' in tags", "unknown-value", 1],
    ["an item compared with what is not in the set", "tags.exists(t, t == 'w')", "unknown-value", 21],
    ["a text in arithmetic", "a + 'x'", "wrong-type", 5],
    ["a date in arithmetic", "day + 1 > 2", "wrong-type", 1],
    ["a number in logic", "yes && a", "wrong-type", 8],
    ["a minus before a boolean", "-yes > 1", "wrong-type", 2],
    ["a not before a number", "!a", "wrong-type", 2],
    ["a number compared with a text", "a == 'x'", "wrong-type", 1],
    ["texts have no order", "name < 'x'", "wrong-type", 1],
    ["booleans have no order", "yes < mark", "wrong-type", 1],
    ["comparisons do not chain", "1 < a < 3", "wrong-type", 1],
    ["lists are not compared", "tags == tags", "wrong-type", 1],
    ["record lists are not compared", "rows == rows", "wrong-type", 1],
    ["a condition that is no boolean", "(a ? 1 : 2) > 1", "wrong-type", 2],
    ["branches of two types", "yes ? 1 : 'x'", "wrong-type", 1],
    ["branches that are lists", "(yes ? [1] : [2]).size()", "wrong-type", 2],
    ["a list of two types", "a in [1, 'x']", "wrong-type", 10],
    ["a list in a list", "[[1]].size()", "wrong-type", 2],
    ["in without a list", "a in b", "wrong-type", 1],
    ["in a record list", "'x' in rows", "wrong-type", 1],
    ["a list in a list", "tags in ['x']", "wrong-type", 1],
    ["a number among texts", "a in ['x']", "wrong-type", 1],
    ["an argument of the wrong type", "ageDays(a)", "wrong-type", 9],
    ["the third of min", "min(1, 2, 'x')", "wrong-type", 11],
    ["a body that is no boolean", "rows.countIf(r, r.n)", "wrong-type", 17],
    ["a body that is no number", "rows.sumOf(r, r.ok)", "wrong-type", 15],
    ["a list as a body", "rows.map(r, r.tags)", "wrong-type", 13],
    ["a method on a number", "a.size()", "wrong-type", 1],
    ["a method on a sum", "(a + b).size()", "wrong-type", 2],
    ["known of a calculation", "known(a + 1)", "wrong-type", 1],
    ["too few arguments", "pct(a)", "wrong-arguments", 1],
    ["too many arguments", "abs(a, b)", "wrong-arguments", 1],
    ["min of one", "min(a)", "wrong-arguments", 1],
    ["round with three", "round(a, 1, 2)", "wrong-arguments", 1],
    ["round to a fact's digits", "round(a, b)", "wrong-arguments", 1],
    ["round to more digits than there are", "round(a, 11)", "wrong-arguments", 1],
    ["a method without its variable", "rows.countIf(true)", "wrong-arguments", 1],
    ["a dotted variable", "rows.countIf(r.x, true)", "wrong-arguments", 1],
    ["a variable in backticks", "rows.countIf(`r`, true)", "wrong-arguments", 1],
    ["a method with three arguments", "rows.countIf(r, r.ok, r.ok)", "wrong-arguments", 1],
    ["size with an argument", "rows.size(r)", "wrong-arguments", 1],
    ["a variable called never", "rows.exists(never, yes)", "wrong-arguments", 13],
    ["a variable called asOf", "rows.exists(asOf, yes)", "wrong-arguments", 13],
    ["a level by a fact", "level(name) > 1", "wrong-arguments", 1],
    ["a level of a practice nobody knows", "level('dr.p.recovery') > 1", "unknown-name", 7],
    ["a boolean compared with true", "yes == true", "boolean-comparison", 1],
    ["a boolean compared with false", "false != yes", "boolean-comparison", 1],
  ])("%s", (_, text, code, column) => expect(issuesOf(text)).toMatchObject([{ code, line: 1, column, path: [], severity: "error" }]));

  test("round to exactly the most digits is in order", () => expect(issuesOf("round(a, 10)")).toEqual([]));

  test("known of what is never blank is only a warning", () => {
    expect(issuesOf("known(a)")).toMatchObject([{ code: "always-known", severity: "warning" }]);
    expect(checkedIn(scope, "known(a)").type).toBe("boolean");
  });

  test.each([
    ["a misspelt name", "cout > 1", "Did you mean count?"],
    ["a misspelt dotted name", "clinics.host > 1", "Did you mean clinics.hosts?"],
    ["a misspelt column", "rows.exists(r, r.ownr == 'x')", "Did you mean r.owner?"],
    ["a misspelt function", "agedays(day) > 1", "Did you mean ageDays?"],
    ["a misspelt method", "rows.countif(r, r.ok) > 1", "Did you mean countIf?"],
    ["a misspelt member", "grade == 'hgh'", "Did you mean 'high'?"],
    ["a misspelt practice", "level('dr.p.recovery-plam') > 1", "Did you mean dr.p.recovery-plan?"],
    ["a misspelt variable", "rows.exists(entry, enty.ok)", "Did you mean entry.ok?"],
    ["a method written as a function", "sumOf(rows)", "sumOf is a list method: write list.sumOf(…)."],
    ["a function written as a method", "rows.abs()", "abs is a function: write abs(…)."],
    ["a dash without backticks", "clinics.ehr-tested > 1", "Write `clinics.ehr-tested` in backticks: without them the dash is a minus."],
    ["a column on the list itself", "rows.n > 1", "Read a column through a list method: rows.exists(x, x.n …)."],
    ["a part of a fact", "count.n > 1", "Write count alone."],
    ["a column of a value", "tags.exists(t, t.x == 'x')", "Write t alone."],
  ])("%s has a hint", (_, text, hint) => expect(issuesOf(text)[0]?.hint).toBe(hint));

  test("a name far from every other has no hint", () => expect(issuesOf("qqqqqqqq > 1")[0]?.hint).toBeUndefined());

  test("all faults of one expression are reported, in the order of the text", () =>
    expect(issuesOf("zzz > 1 && grade == 'mild' &&\nrows.exists(r, r.nn > 'x' || yes == true)").map(({ code, line, column }) => [code, line, column])).toEqual([
      ["unknown-name", 1, 1],
      ["unknown-value", 1, 21],
      ["unknown-column", 2, 16],
      ["boolean-comparison", 2, 30],
    ]));

  test("a fault is reported once, not again by what stands around it", () => {
    expect(issuesOf("zzz + 1 > 2 && !zzz")).toHaveLength(2);
    expect(issuesOf("ageDays(zzz) > 1")).toHaveLength(1);
    expect(issuesOf("zzz.filter(x, x.a > 1).sumOf(x, x.b) > 1").map(({ code }) => code)).toContain("unknown-name");
  });

  test("one expression reports at most the stated number of issues", () =>
    expect(issuesOf(Array.from({ length: 200 }, () => "zzz").join(" + "))).toHaveLength(maxIssues));
});

describe("strata: nothing reads what comes after it", () => {
  const facts = scopeOf(sample, { upTo: "fact" });
  const metrics = scopeOf(sample, { upTo: "metric" });
  test.each([
    ["a fact among facts", "a > 1", facts, []],
    ["a metric among facts", "share > 1", facts, ["wrong-stratum"]],
    ["a metric among metrics", "share > 1", metrics, []],
    ["a level where none may be read", "level('dr.p.recovery-plan') > 1", metrics, ["wrong-stratum"]],
  ])("%s", (_, text, within, codes) => expect(issuesOf(text, within).map(({ code }) => code)).toEqual(codes));
});

test.each([
  ["one less than the most loops inside one another", 2, []],
  ["as many loops inside one another as the most", 3, []],
  ["one loop too many", 4, ["too-deep"]],
])("%s", (_, loops, codes) => {
  const nested = Array.from({ length: loops }, (_none, i) => `rows.exists(x${i}, `).join("") + "yes" + ")".repeat(loops);
  expect(issuesOf(nested).map(({ code }) => code)).toEqual(codes);
  expect(issuesOf("rows.filter(r, r.ok).filter(s, s.ok).filter(t, t.ok).filter(u, u.ok).exists(v, v.ok)")).toEqual([]);
});

test("250 unknown names among many known ones are answered in bounded time", () => {
  const many = scopeOf(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`knownNameNumber${i}`, { type: "number" as const }])));
  const start = performance.now();
  expect(issuesOf(Array.from({ length: 200 }, (_, i) => `unknownNameNum${i}`).join("+"), many)).toHaveLength(maxIssues);
  expect(performance.now() - start).toBeLessThan(5000);
});

import { describe, expect, test } from "vitest";
import { cellColumn, missingInputs } from "../../src/language/missing.js";
import { type Value, notApplicable } from "../../src/language/value.js";
import { type Given, checkedIn, envOf, sample, scopeOf } from "./support.js";

const levels = ["p.one", "p.two"];
const scope = scopeOf(sample, { levels });

function missing(text: string, given: Given = {}, practice: readonly Value[] = [3, 3]): readonly string[] {
  return missingInputs(checkedIn(scope, text), envOf(sample, given, "2026-06-30", practice));
}

describe("what is missing is what would settle the result", () => {
  const half: Value = { kind: "range", low: 1, high: 4, orNot: false };
  test.each<readonly [string, string, Given, readonly string[]]>([
    ["nothing, when the result is settled", "a + 1", { a: 1 }, []],
    ["nothing, when the other side decides", "yes && a > 1", { yes: false }, []],
    ["nothing, when every value of the unknown gives the same", "count >= 0", {}, []],
    ["nothing, when the result does not apply", "blank + a", { blank: "none" }, []],
    ["an unknown fact", "a + 1", {}, ["a"]],
    ["unknown facts in the order of the expression", "b + a", {}, ["b", "a"]],
    ["each once", "a + a", {}, ["a"]],
    ["only the unknown ones", "a + b", { a: 1 }, ["b"]],
    ["a metric", "share > 50", {}, ["share"]],
    ["both sides of an undecided and", "yes && mark", {}, ["yes", "mark"]],
    ["not the side that is settled", "yes || a > 1", { a: 0 }, ["yes"]],
    ["the unknown inside a function", "max(0, ageDays(day)) > 5", {}, ["day"]],
    ["an unknown among members", "grade in ['low'] && 'x' in tags", {}, ["grade", "tags"]],
    ["the branch taken, when the condition is settled", "(yes ? a : b) > 1", { yes: true }, ["a"]],
    ["the other branch, when the condition is false", "(yes ? a : b) > 1", { yes: false }, ["b"]],
    ["condition and both branches, when it is not", "(yes ? a : b) > 1", {}, ["yes", "a", "b"]],
    ["a branch that is known is not missing", "(yes ? a : b) > 1", { a: 1 }, ["yes", "b"]],
    ["the list, when it is not given", "rows.sumOf(r, r.n)", {}, ["rows"]],
    ["the list, and what the row's expression reads besides", "rows.countIf(r, r.n > a)", {}, ["rows", "a"]],
    ["the list alone, when the rest is known", "rows.countIf(r, r.n > a)", { a: 2 }, ["rows"]],
    ["cells, by their position", "rows.sumOf(r, r.n)", { rows: [{}, { n: 1 }, {}] }, ["rows[0].n", "rows[2].n"]],
    ["not the cells of rows that are left out", "rows.filter(r, r.ok).sumOf(r, r.n)", { rows: [{ ok: false }, { ok: true }] }, ["rows[1].n"]],
    ["the test and the value of a maybe row", "rows.filter(r, r.ok).sumOf(r, r.n)", { rows: [{}] }, ["rows[0].ok", "rows[0].n"]],
    [
      "positions count in the list as given, after filters too",
      "rows.filter(r, r.ok).filter(s, s.n > 1).size()",
      { rows: [{ ok: false }, { ok: true }, { n: 3 }] },
      ["rows[1].n", "rows[2].ok"],
    ],
    ["not the test that another one makes idle", "rows.filter(r, r.ok).filter(s, s.n > 1).size()", { rows: [{ n: 1 }, {}] }, ["rows[1].ok", "rows[1].n"]],
    ["rows that decide end the search", "rows.exists(r, r.ok)", { rows: [{}, { ok: true }] }, []],
    ["cells behind distinct values", "rows.distinct(r, r.id).size()", { rows: [{ id: "x" }, {}] }, ["rows[1].id"]],
    ["a set not given", "tags.exists(t, t == 'x')", {}, ["tags"]],
    ["what is read beside values", "[1, 2].countIf(v, v > a)", {}, ["a"]],
    ["an unknown inside a list literal", "[1, a].sumOf(v, v)", {}, ["a"]],
    ["a list filtered as a result", "rows.filter(r, r.ok)", { rows: [{ ok: true }, {}] }, ["rows[1].ok"]],
    ["cells of an inner loop", "rows.countIf(r, rows.exists(s, s.n > r.n))", { rows: [{ n: 1 }, {}] }, ["rows[1].n"]],
    ["known of a blank", "known(blank)", {}, ["blank"]],
    ["what a maybe not applicable row may be", "rows.sumOf(r, r.m)", { rows: [{}] }, ["rows[0].m"]],
  ])("%s", (_, text, given, expected) => expect(missing(text, given)).toEqual(expected));

  test("a level that is a range", () => expect(missing("level('p.one') > 2 && level('p.two') > 2", {}, [half, 3])).toEqual(["level(p.one)"]));
  test("a level that does not apply is not missing", () => expect(missing("level('p.one') > 2", {}, [notApplicable, 3])).toEqual([]));
});

test.each([
  ["systems[2].backup", "systems.backup"],
  ["systems[12].backup", "systems.backup"],
  ["clinics.systems[0].x", "clinics.systems.x"],
  ["systems", "systems"],
  ["level(dr.p.one)", "level(dr.p.one)"],
])("the column of %s is %s", (name, column) => expect(cellColumn(name)).toBe(column));

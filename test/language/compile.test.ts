import { describe, expect, test } from "vitest";
import { compileExpression } from "../../src/language/compile.js";
import { missingInputs } from "../../src/language/missing.js";
import type { Value } from "../../src/language/value.js";
import { checkedIn, envOf, result, sample, scopeOf, told } from "./support.js";

const scope = scopeOf(sample);

test("compiling twice gives the same closure", () => {
  const checked = checkedIn(scope, "a + 1");
  expect(compileExpression(checked)).toBe(compileExpression(checked));
});

describe("a loop inside a loop", () => {
  const rows = [
    { id: "a", n: 1 },
    { id: "b", n: 3 },
  ];
  test.each([
    ["reads the outer row", "rows.sumOf(r, rows.filter(s, s.n > r.n).size())", "1"],
    ["reads nothing of the outer row", "rows.sumOf(r, rows.sumOf(s, s.n))", "8"],
    ["reads nothing of the outer row, in a filter", "rows.filter(r, r.n == rows.maxOf(s, s.n)).sumOf(r, r.n)", "3"],
    ["reads the outermost row only, two loops down", "rows.sumOf(r, rows.sumOf(s, rows.countIf(t, t.n > r.n)))", "2"],
    ["reads the row between", "rows.sumOf(r, rows.sumOf(s, rows.countIf(t, t.n > s.n)))", "2"],
    ["over values of the outer list", "rows.distinct(r, r.n).sumOf(v, rows.countIf(s, s.n >= v))", "3"],
    ["hides the outer variable of the same name", "rows.sumOf(r, rows.filter(r, r.n > 1).size())", "2"],
  ])("%s", (_, text, expected) => expect(result(text, { rows })).toBe(expected));

  test("sees the values of each environment, also when the same object was changed in place", () => {
    const run = compileExpression(checkedIn(scope, "rows.sumOf(r, rows.sumOf(s, s.n))"));
    const env = envOf(sample, { rows });
    const slots = [...env.slots];
    const shared = { ...env, slots };
    expect(run(shared)).toBe(8);
    const rowsSlot = scope.symbols.get("rows")?.slot ?? -1; // The scope has it.
    slots[rowsSlot] = envOf(sample, { rows: [{ n: 5 }] }).slots[rowsSlot] as Value;
    expect(run(shared)).toBe(5);
  });

  test("sees the values of each environment when asked what is missing", () => {
    const checked = checkedIn(scope, "rows.exists(r, rows.sumOf(s, s.n) > r.n)");
    expect(missingInputs(checked, envOf(sample, { rows: [{ n: 1 }, {}] }))).toEqual(["rows[1].n"]);
    expect(missingInputs(checked, envOf(sample, { rows: [{}, { n: 0 }] }))).toEqual(["rows[0].n"]);
  });
});

test("an empty slot or a row without its cells is not applicable, never a crash", () => {
  const run = (text: string, slots: readonly Value[]) => told(compileExpression(checkedIn(scope, text))({ asOf: 0, slots }));
  expect(run("a + 1", [])).toBe("n/a");
  expect(run("rows.size()", [])).toBe("n/a");
  const slots: Value[] = [];
  slots[scope.symbols.get("rows")?.slot ?? 0] = { kind: "rows", list: "rows", rows: [[]], unknown: false }; // The scope has it.
  expect(run("rows.sumOf(r, r.n)", slots)).toBe("0");
  expect(run("rows.countIf(r, r.id == 'a')", slots)).toBe("0");
  expect(run("rows.countIf(r, r.n > 1)", slots)).toBe("0");
});

test("10,000 rows against 10,000 rows that read nothing of each other take no quadratic time", () => {
  const rows = Array.from({ length: 10_000 }, () => ({ n: 1 }));
  const start = performance.now();
  expect(result("rows.sumOf(r, r.n / rows.sumOf(s, s.n))", { rows })).toBe("1");
  expect(performance.now() - start).toBeLessThan(5000);
});

test("3,000 rows of unlike denominators are added in bounded time", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ n: 2 * i + 1 }));
  const start = performance.now();
  expect(String(result("rows.sumOf(r, 1 / r.n) > 4", { rows }))).toBe("true");
  expect(performance.now() - start).toBeLessThan(20_000);
});

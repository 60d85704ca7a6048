import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, cmp, exactText } from "../../src/kernel/exact.js";
import { compileExpression } from "../../src/language/compile.js";
import type { Value } from "../../src/language/value.js";
import { asRange, isNumber } from "../../src/language/values.js";
import { type Declarations, type Given, checkedIn, envOf, scopeOf } from "../language/support.js";

// Every completion of up to three rows is tried, so a range must be exactly the hull of what really can come out.
const declare: Declarations = {
  rows: {
    type: "records",
    columns: {
      t: { type: "text", values: ["a", "b"] },
      f: { type: "boolean" },
      k: { type: "number", min: 0, max: 3 },
      w: { type: "number", min: -1, max: 1, empty: "none" },
      d: { type: "date" },
    },
  },
};
const scope = scopeOf(declare);
const domain: Readonly<Record<string, readonly unknown[]>> = {
  t: ["a", "b"],
  f: [true, false],
  k: [0, 1, 2, 3],
  w: [-1, 0, 1, "none"],
  d: ["2026-06-20", "never"],
};

// Each expression reads a cell in one place only; where a cell is read twice, ranges do not follow it and are only sound.
const expressions = [
  ["rows.size()", []],
  ["rows.countIf(x, x.t == 'a')", ["t"]],
  ["rows.countIf(x, x.k > 1)", ["k"]],
  ["rows.countIf(x, x.k > 1 && x.f)", ["k", "f"]],
  ["rows.countIf(x, x.w >= 0 || x.f)", ["w", "f"]],
  ["rows.countIf(x, known(x.w))", ["w"]],
  ["rows.countIf(x, ageDays(x.d) > 400)", ["d"]],
  ["rows.filter(x, x.t == 'a').size()", ["t"]],
  ["rows.filter(x, x.t == 'a').filter(y, y.f).size()", ["t", "f"]],
  ["rows.sumOf(x, x.k)", ["k"]],
  ["rows.sumOf(x, x.w)", ["w"]],
  ["rows.sumOf(x, x.f ? x.k : 1)", ["f", "k"]],
  ["rows.filter(x, x.f).sumOf(x, x.w)", ["f", "w"]],
  ["rows.filter(x, x.t == 'b').sumOf(x, 2 - x.k)", ["t", "k"]],
  ["rows.minOf(x, x.k)", ["k"]],
  ["rows.minOf(x, x.w)", ["w"]],
  ["rows.filter(x, x.f).minOf(x, x.k)", ["f", "k"]],
  ["rows.filter(x, x.t == 'a').minOf(x, x.w)", ["t", "w"]],
  ["rows.maxOf(x, x.k)", ["k"]],
  ["rows.maxOf(x, x.w)", ["w"]],
  ["rows.filter(x, x.f).maxOf(x, x.k)", ["f", "k"]],
  ["rows.filter(x, x.t == 'a').maxOf(x, 1 - x.w)", ["t", "w"]],
  ["rows.filter(x, x.f).avgOf(x, x.k)", ["f", "k"]],
  ["rows.avgOf(x, x.w)", ["w"]],
  ["rows.filter(x, x.t == 'b').medianOf(x, x.k)", ["t", "k"]],
  ["rows.filter(x, x.f).medianOf(x, x.w)", ["f", "w"]],
] as const;

const cellOf = (column: string) => fc.oneof(fc.constant(undefined), fc.constantFrom(...(domain[column] ?? [])));
const rowsOf = (columns: readonly string[]) => fc.array(fc.record(Object.fromEntries(columns.map((column) => [column, cellOf(column)]))), { maxLength: 3 });

describe("ranges over record lists are exactly what the completions come to", () => {
  test.each(expressions)(
    "%s",
    (text, columns) => {
      const run = compileExpression(checkedIn(scope, text));
      fc.assert(
        fc.property(rowsOf(columns), (rows) => {
          const results = completionsOf(rows, columns).map((full) => run(envOf(declare, { rows: full })));
          expect(shape(run(envOf(declare, { rows })))).toEqual(hullOf(results));
        }),
        { seed: 7, numRuns: 60 },
      );
    },
    600_000,
  );
});

function completionsOf(rows: readonly Given[], columns: readonly string[]): readonly (readonly Given[])[] {
  let all: (readonly Given[])[] = [[]];
  for (const row of rows) {
    let variants: Given[] = [row];
    for (const column of columns)
      if (row[column] === undefined) variants = variants.flatMap((one) => (domain[column] ?? []).map((value) => ({ ...one, [column]: value })));
    all = all.flatMap((head) => variants.map((variant) => [...head, variant]));
  }
  return all;
}

function hullOf(results: readonly Value[]): unknown {
  const numbers = results.filter(isNumber);
  const orNot = numbers.length < results.length;
  const [first] = numbers;
  if (first === undefined) return "not applicable";
  const low = numbers.reduce<Exact>((a, b) => (cmp(a, b) <= 0 ? a : b), first);
  const high = numbers.reduce<Exact>((a, b) => (cmp(a, b) >= 0 ? a : b), first);
  return { low: exactText(low), high: exactText(high), orNot };
}

function shape(value: Value): unknown {
  const range = asRange(value);
  return range === undefined ? "not applicable" : { low: exactText(range.low), high: exactText(range.high), orNot: range.orNot };
}

import { exactOf } from "../kernel/exact.js";
import type { ColumnSymbol, Symbol } from "./scope.js";
import type { Cell, Evaluate, LoopNode, MethodRow } from "./tree.js";
import { type Env, type Value, maybe, maybeOrNot, notApplicable } from "./value.js";
import { countOfSettled, sumOfSettled } from "./quick.js";
import { isOut, openOf } from "./values.js";

/** A record list and the filters on it. */
export interface RowSource {
  readonly list: Evaluate;
  readonly symbol: Symbol | undefined;
  readonly cell: Cell;
  /** A row of which nothing is known. */
  readonly sample: readonly Value[];
  readonly filters: readonly { readonly node: LoopNode; readonly test: Evaluate }[];
}

/** How a row stands to the filters: out, perhaps in, or surely in. */
export type Membership = "out" | "maybe" | "sure";

/** Asks the filters about the row the cell stands on. A test that is not applicable leaves the row out. */
export function membership(source: RowSource, env: Env): Membership {
  let result: Membership = "sure";
  for (const { test } of source.filters) {
    const value = test(env);
    if (value === true) continue;
    if (value === false || isOut(value)) return "out";
    result = "maybe";
  }
  return result;
}

/** Compiles a list method over the rows of a record list. */
export function loopOverRows(source: RowSource, method: MethodRow, body: Evaluate | undefined): Evaluate {
  const { cell, filters } = source;
  const tests = filters.map(({ test }) => test);
  const quick =
    method.quick === "sum" && body !== undefined
      ? sumOfSettled(cell, tests, body)
      : method.quick === "count"
        ? countOfSettled(cell, body === undefined ? tests : [...tests, body])
        : undefined;
  return (env) => {
    const list = source.list(env);
    if (typeof list !== "object" || !("kind" in list)) return notApplicable;
    if (list.kind === "none") return method.start().end();
    if (list.kind !== "rows") return notApplicable;
    if (list.unknown) return overSample(source, method, body, env);
    const { rows, sure } = list;
    if (quick !== undefined && sure === undefined) {
      const settled = quick(rows, env);
      if (settled !== undefined) return settled;
    }
    const fold = method.start();
    for (let index = 0; index < rows.length; index += 1) {
      cell.row = rows[index] as readonly Value[]; // index < rows.length
      cell.index = index;
      let isSure = sure === undefined || sure[index] === true;
      if (filters.length > 0) {
        const standing = membership(source, env);
        if (standing === "out") continue;
        if (standing === "maybe") isSure = false;
      }
      const value = body === undefined || body(env);
      if (typeof value === "object" && isOut(value)) continue;
      if (fold.take(value, isSure, notApplicable)) break;
    }
    return fold.end();
  };
}

function overSample(source: RowSource, method: MethodRow, body: Evaluate | undefined, env: Env): Value {
  source.cell.row = source.sample;
  source.cell.index = -1;
  if (membership(source, env) === "out") return method.start().end();
  const value = body === undefined || body(env);
  return isOut(value) ? method.start().end() : method.unlimited(value, notApplicable);
}

/** Compiles a filtered record list that is itself the result. */
export function rowsOf(source: RowSource): Evaluate {
  const { cell } = source;
  return (env) => {
    const list = source.list(env);
    if (typeof list !== "object" || !("kind" in list) || list.kind !== "rows" || list.unknown) return list;
    const kept: (readonly Value[])[] = [];
    const sure: boolean[] = [];
    list.rows.forEach((row, index) => {
      cell.row = row;
      cell.index = index;
      const standing = membership(source, env);
      if (standing === "out") return;
      kept.push(row);
      sure.push(standing === "sure" && (list.sure?.[index] ?? true));
    });
    const rows = { kind: "rows" as const, list: list.list, rows: kept, unknown: false };
    return sure.includes(false) ? { ...rows, sure } : rows;
  };
}

/** Compiles a list method over values: a set, a list literal, the result of `map` or `distinct`. */
export function loopOverItems(items: Evaluate, cell: Cell, method: MethodRow, body: Evaluate | undefined): Evaluate {
  return (env) => {
    const list = items(env);
    if (typeof list !== "object" || !("kind" in list)) return notApplicable;
    if (list.kind === "none") return method.start().end();
    if (list.kind !== "list") return notApplicable;
    if (list.unknown) {
      cell.item = list.items[0] ?? openOf(false);
      const sample = body === undefined || body(env);
      return isOut(sample) ? method.start().end() : method.unlimited(sample, cell.item);
    }
    const fold = method.start();
    for (let index = 0; index < list.items.length; index += 1) {
      cell.item = list.items[index] as Value; // index < items.length
      const value = body === undefined || body(env);
      if (isOut(value)) continue;
      if (fold.take(value, list.sure?.[index] ?? true, cell.item)) break;
    }
    return fold.end();
  };
}

/** The row that stands for any row of a list that is not given. @example sampleRow(undefined) //=> [] */
export function sampleRow(symbol: Symbol | undefined): readonly Value[] {
  const row: Value[] = [];
  for (const column of symbol?.columns?.values() ?? []) row[column.index] = unknownCell(column);
  return row;
}

function unknownCell(column: ColumnSymbol): Value {
  switch (column.type) {
    case "number":
      return {
        kind: "range",
        low: column.min === undefined ? -Infinity : exactOf(column.min),
        high: column.max === undefined ? Infinity : exactOf(column.max),
        orNot: column.mayBeNone,
      };
    case "boolean":
      return column.mayBeNone ? maybeOrNot : maybe;
    case "text":
    case "date":
      return openOf(column.mayBeNone);
    case "list":
      return { kind: "list", items: [], unknown: true };
    case "records":
      return notApplicable; // Columns never hold record lists.
  }
}

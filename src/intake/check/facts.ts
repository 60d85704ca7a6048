import type { Fact } from "../../model/fact.js";
import { nearest } from "../../kernel/near.js";
import { limits } from "../limits.js";
import { checkMap, forbiddenKey } from "../shape.js";
import { type Walk, report } from "../walk.js";
import { isObject, wrongType } from "../wrong-type.js";
import { unknownId } from "./ids.js";
import { checkState, checkValue } from "./value.js";

type Records = Extract<Fact, { readonly type: "records" }>;

/** Checks facts: known ids, each value of its type, rows column by column. */
export function checkFacts(walk: Walk, value: unknown): void {
  checkMap(walk, value, "facts by id", (_, id, state) => {
    const placed = walk.model.facts.get(id);
    if (placed === undefined) report(walk, unknownId(walk, "fact", id));
    else if (placed.is.type === "records") checkRecords(walk, state, placed.is);
    else checkValue(walk, state, placed.is);
  });
}

/** Checks a record list: rows, or why it is not given. */
export function checkRecords(walk: Walk, state: unknown, is: Records): void {
  if (Array.isArray(state)) checkRows(walk, state, is);
  else if (isObject(state)) checkState(walk, state, undefined);
  else report(walk, wrongType(state, "a list of rows"));
}

function checkRows(walk: Walk, rows: readonly unknown[], is: Records): void {
  if (rows.length > limits.rows) return report(walk, { code: "too-many", says: `has ${rows.length} rows; at most ${limits.rows} are read.`, found: String(rows.length), expected: `at most ${limits.rows} rows` });
  const columns = new Map(Object.entries(is.columns));
  const ids = columns.get("id")?.type === "text" ? new Map<string, number>() : undefined;
  const strangers = new Set<string>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    walk.path.push(index);
    if (isObject(row)) checkRow(walk, row, columns, strangers);
    else report(walk, wrongType(row, "a row: an object of cells by column"));
    if (ids !== undefined) checkRowId(walk, row, index, ids);
    walk.path.pop();
  }
}

function checkRow(walk: Walk, row: { readonly [key: string]: unknown }, columns: ReadonlyMap<string, Records["columns"][string]>, strangers: Set<string>): void {
  for (const key in row) {
    walk.keys += 1;
    const column = columns.get(key);
    walk.path.push(key);
    if (column !== undefined) checkValue(walk, row[key], column);
    else if (!strangers.has(key) || key === "__proto__") {
      strangers.add(key);
      report(walk, key === "__proto__" ? forbiddenKey : unknownColumn(walk, key, columns));
    }
    walk.path.pop();
  }
}

function unknownColumn(walk: Walk, key: string, columns: ReadonlyMap<string, unknown>) {
  const near = walk.nearSearches < limits.nearSearches ? nearest(key, columns.keys()) : undefined;
  walk.nearSearches += 1;
  return {
    code: "unknown-column",
    says: "is not a column of this list. Remove it or correct its name; further rows with it are not listed.",
    found: key.slice(0, 80),
    expected: [...columns.keys()].join(", "),
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  };
}

function checkRowId(walk: Walk, row: unknown, index: number, ids: Map<string, number>): void {
  const id = isObject(row) ? row["id"] : undefined;
  if (typeof id !== "string") return;
  const first = ids.get(id);
  if (first === undefined) {
    ids.set(id, index);
    return;
  }
  report(walk, { code: "duplicate-id", says: `is ${id.slice(0, 80)}, as in row ${first}. Each row needs an id of its own.`, found: id.slice(0, 80), expected: "an id of its own" }, "id");
}

import type { Fact } from "../../model/fact.js";
import { nearest } from "../../kernel/near.js";
import { limits } from "../limits.js";
import { checkMap, forbiddenKey } from "../shape.js";
import { type Walk, report } from "../walk.js";
import { isObject, wrongType } from "../wrong-type.js";
import { unknownId } from "./ids.js";
import { type PlainCell, isPlain, plainCell } from "./plain-value.js";
import { checkState } from "./state.js";
import { checkValue } from "./value.js";

type Records = Extract<Fact, { readonly type: "records" }>;

/** Checks facts: known ids, each value of its type, rows column by column. */
export function checkFacts(walk: Walk, value: unknown): void {
  checkMap(walk, value, "facts by id", checkFact, isPlainFact);
}

function checkFact(walk: Walk, id: string, state: unknown): void {
  const placed = walk.model.facts.get(id);
  if (placed === undefined) report(walk, unknownId(walk, "fact", id));
  else if (placed.is.type === "records") checkRecords(walk, state, placed.is);
  else {
    if (placed.is.type === "ref") walk.hasReferences = true;
    checkValue(walk, state, placed.is);
  }
}

/** Passes bare numbers, days, words and truth values that are right. */
function isPlainFact(walk: Walk, id: string, state: unknown): boolean {
  if (typeof state === "object") return false;
  const is = walk.model.facts.get(id)?.is;
  return is !== undefined && is.type !== "records" && is.type !== "ref" && isPlain(walk, state, plainCell(is));
}

/** Checks a record list: rows, or why it is not given. */
export function checkRecords(walk: Walk, state: unknown, is: Records): void {
  if (Array.isArray(state)) checkRows(walk, state, is);
  else if (isObject(state)) checkState(walk, state, undefined);
  else report(walk, wrongType(state, "a list of rows"));
}

function checkRows(walk: Walk, rows: readonly unknown[], is: Records): void {
  if (rows.length > limits.rows)
    return report(walk, {
      code: "too-many",
      says: `has ${rows.length} rows; at most ${limits.rows} are read.`,
      found: String(rows.length),
      expected: `at most ${limits.rows} rows`,
    });
  const columns = Object.entries(is.columns).map(([name, column]) => [name, plainCell(column)] as const);
  const table: Table = { columns: new Map(columns), strangers: new Set(), lastKeys: [], lastColumns: [] };
  if (columns.some(([, { is: column }]) => column.type === "ref")) walk.hasReferences = true;
  const ids = table.columns.get("id")?.is.type === "text" ? new Set<string>() : undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    walk.path.push(index);
    if (isObject(row)) checkRow(walk, row, table);
    else report(walk, wrongType(row, "a row: an object of cells by column"));
    if (ids !== undefined) checkRowId(walk, rows, index, ids);
    walk.path.pop();
  }
}

/** What the rows of a list have in common. */
interface Table {
  readonly columns: ReadonlyMap<string, PlainCell>;
  /** Unknown names already reported. */
  readonly strangers: Set<string>;
  /** Names of the row before, in order, and their columns: rows of a list mostly look alike. */
  readonly lastKeys: string[];
  readonly lastColumns: (PlainCell | undefined)[];
}

function checkRow(walk: Walk, row: { readonly [key: string]: unknown }, table: Table): void {
  const { lastKeys, lastColumns } = table;
  let at = 0;
  for (const key in row) {
    if (lastKeys[at] !== key) {
      lastKeys[at] = key;
      lastColumns[at] = table.columns.get(key);
    }
    const column = lastColumns[at];
    at += 1;
    if (column !== undefined && isPlain(walk, row[key], column)) continue;
    walk.path.push(key);
    if (column !== undefined) checkValue(walk, row[key], column.is);
    else if (!table.strangers.has(key)) {
      table.strangers.add(key);
      report(walk, key === "__proto__" ? forbiddenKey : unknownColumn(walk, key, table.columns));
    }
    walk.path.pop();
  }
  walk.keys += at;
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

/** `ids` are those of the rows before. */
function checkRowId(walk: Walk, rows: readonly unknown[], index: number, ids: Set<string>): void {
  const row = rows[index];
  const id = isObject(row) ? row["id"] : undefined;
  if (typeof id !== "string") return;
  const { size } = ids;
  ids.add(id);
  if (ids.size > size) return;
  // Past the limit nothing is listed, so nothing is looked for.
  const first = walk.issues.length >= limits.issues ? 0 : rows.findIndex((one) => isObject(one) && one["id"] === id);
  report(
    walk,
    {
      code: "duplicate-id",
      says: `is ${id.slice(0, 80)}, as in row ${first}. Each row needs an id of its own.`,
      found: id.slice(0, 80),
      expected: "an id of its own",
    },
    "id",
  );
}

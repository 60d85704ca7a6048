import { isDay } from "../kernel/calendar.js";
import { type Exact, add, exact } from "../kernel/exact.js";
import type { CellState } from "../model/assessment.js";
import type { Context } from "./context.js";

/** A row of a record list as the assessment gives it. */
export type Row = Readonly<Record<string, CellState>>;

/** Rows of a record list; undefined when the list was not given. */
export function rowsOf(ctx: Context, list: string): readonly Row[] | undefined {
  const state = ctx.assessment.facts[list];
  return Array.isArray(state) ? state : undefined;
}

/** True when at least one row gives a value in the column. */
export function hasColumn(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => row[column] !== undefined && stateOf(row, column) === "value");
}

/** What a cell is: a value, `never`, confirmed empty, not applicable, or unknown. */
export function stateOf(row: Row, column: string): "value" | "never" | "none" | "not-applicable" | "unknown" {
  const cell = row[column];
  if (cell === undefined) return "unknown";
  if (cell === "never") return "never";
  if (typeof cell !== "object") return cell === "" ? "unknown" : "value";
  return "none" in cell ? "none" : "notApplicable" in cell ? "not-applicable" : "unknown" in cell ? "unknown" : "value";
}

/** A number or an amount in the reporting currency; undefined when the cell has none. */
export function numberIn(ctx: Context, row: Row, column: string): Exact | undefined {
  const cell = row[column];
  if (typeof cell === "number") return exact(cell);
  if (typeof cell !== "object" || !("amount" in cell)) return undefined;
  return ctx.currency === undefined || cell.currency === ctx.currency ? exact(cell.amount) : undefined;
}

/** A text or enum member; undefined when the cell has none. */
export function textIn(row: Row, column: string): string | undefined {
  const cell = row[column];
  return typeof cell === "string" && cell !== "" && cell !== "never" ? cell : undefined;
}

/** A day; undefined when the cell has none. */
export function dayIn(row: Row, column: string): string | undefined {
  const text = textIn(row, column);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** True or false; undefined when the cell says neither. */
export function flagIn(row: Row, column: string): boolean | undefined {
  const cell = row[column];
  return typeof cell === "boolean" ? cell : undefined;
}

/** A readable name for a row: its name, title or description, else its id. */
export function rowName(row: Row): string {
  return textIn(row, "name") ?? textIn(row, "title") ?? textIn(row, "description") ?? textIn(row, "id") ?? "?";
}

/** The sum of a column over rows, and how many rows do not say. `none` counts as an answer: nothing. */
export interface Sum {
  readonly known: Exact;
  readonly unknown: number;
}

/** Adds up a column of amounts or numbers. */
export function sumOf(ctx: Context, rows: readonly Row[], column: string): Sum {
  let known: Exact = 0;
  let unknown = 0;
  for (const row of rows) {
    const value = numberIn(ctx, row, column);
    if (value !== undefined) known = add(known, value);
    else if (stateOf(row, column) !== "none" && stateOf(row, column) !== "not-applicable") unknown += 1;
  }
  return { known, unknown };
}

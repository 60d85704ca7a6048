import { type Day, isDay } from "../../kernel/calendar.js";
import { type Exact, exact } from "../../kernel/exact.js";
import type { Assessment, CellState } from "../../model/assessment.js";

/** A row of a record list as the assessment gives it. */
export type Row = Readonly<Record<string, CellState>>;

/** Rows of a record list; none where the list was not given. */
export function rowsOf(assessment: Assessment, list: string): readonly Row[] {
  const state = assessment.facts[list];
  return Array.isArray(state) ? state : [];
}

/** Text of a cell; undefined where it has none. */
export function textIn(row: Row, column: string): string | undefined {
  const cell = row[column];
  return typeof cell === "string" && cell !== "" && cell !== "never" ? cell : undefined;
}

/** A day; undefined where the cell has none. */
export function dayIn(row: Row, column: string): Day | undefined {
  const text = textIn(row, column);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** A number, or an amount in this currency; undefined where the cell has neither. */
export function amountIn(row: Row, column: string, currency: string): Exact | undefined {
  const cell = row[column];
  if (typeof cell === "number") return exact(cell);
  return typeof cell === "object" && "amount" in cell && cell.currency === currency ? exact(cell.amount) : undefined;
}

/** True where the cell says that there is none. */
export function isNone(row: Row, column: string): boolean {
  const cell = row[column];
  return typeof cell === "object" && "none" in cell;
}

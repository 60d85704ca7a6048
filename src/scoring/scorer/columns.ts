import type { ColumnSymbol } from "../../language/scope.js";
import { type RawRow, type Readers, mostCents } from "./readers.js";

/** One column of a record list, read into an array when a metric needs it. */
export interface Column {
  readonly symbol: ColumnSymbol;
  readonly readers: Readers;
  /** Texts that are compared with; a cell is the position of its text among them, −1 for another. */
  readonly texts: string[];
  /** Which of the two arrays are wanted. */
  wantsValues: boolean;
  wantsCents: boolean;
  /** Values as doubles, days as numbers, truth values as 0 and 1. */
  values: Float64Array;
  /** Whole hundredths. */
  cents: Float64Array;
  /** Every cell is a plain value. */
  plain: boolean;
  /** Every cell is plain and a whole number of hundredths, and no sum of them reaches 2^53. */
  whole: boolean;
}

/** Makes a column that nothing wants yet. */
export function makeColumn(symbol: ColumnSymbol, readers: Readers): Column {
  const none = new Float64Array(0);
  return { symbol, readers, texts: [], wantsValues: false, wantsCents: false, values: none, cents: none, plain: false, whole: false };
}

/** Reads a column of all rows; afterwards `plain` and `whole` say what may be used. */
export function readColumn(column: Column, rows: readonly RawRow[]): void {
  const { symbol, readers, texts } = column;
  if (column.wantsValues) {
    if (column.values.length < rows.length) column.values = new Float64Array(rows.length * 2);
    column.plain = readers.values(rows, symbol.name, column.values, texts);
  }
  if (column.wantsCents) {
    if (column.cents.length < rows.length) column.cents = new Float64Array(rows.length * 2);
    column.whole = readers.cents(rows, symbol.name, column.cents, mostCents(rows.length));
  }
}

/** Counts the cells that compare. */
export function countCells(cells: Float64Array, count: number, operator: string, with_: number): number {
  let found = 0;
  switch (operator) {
    case "<":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) < with_) found += 1; // i < cells.length, here and below.
      break;
    case "<=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) <= with_) found += 1; // In range.
      break;
    case ">":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) > with_) found += 1; // In range.
      break;
    case ">=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) >= with_) found += 1; // In range.
      break;
    case "==":
      for (let i = 0; i < count; i += 1) if (cells[i] === with_) found += 1;
      break;
    default:
      for (let i = 0; i < count; i += 1) if (cells[i] !== with_) found += 1;
  }
  return found;
}

/** Adds the whole hundredths of the rows whose cell compares. */
export function sumCells(cents: Float64Array, cells: Float64Array, count: number, operator: string, with_: number): number {
  let sum = 0;
  switch (operator) {
    case "<":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) < with_) sum += cents[i] as number; // In range.
      break;
    case "<=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) <= with_) sum += cents[i] as number; // In range.
      break;
    case ">":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) > with_) sum += cents[i] as number; // In range.
      break;
    case ">=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) >= with_) sum += cents[i] as number; // In range.
      break;
    case "==":
      for (let i = 0; i < count; i += 1) if (cells[i] === with_) sum += cents[i] as number; // In range.
      break;
    default:
      for (let i = 0; i < count; i += 1) if (cells[i] !== with_) sum += cents[i] as number; // In range.
  }
  return sum;
}

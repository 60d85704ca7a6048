import { digits15, largest } from "../../kernel/small-ratio.js";
import { dayNumber } from "../../kernel/calendar.js";
import type { ColumnSymbol } from "../../language/scope.js";

/** A row of a record list as it stands in an assessment. */
export type RawRow = { readonly [column: string]: unknown };

/** One column of a record list, read into an array when a metric needs it. */
export interface Column {
  readonly symbol: ColumnSymbol;
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
export function makeColumn(symbol: ColumnSymbol): Column {
  const none = new Float64Array(0);
  return { symbol, texts: [], wantsValues: false, wantsCents: false, values: none, cents: none, plain: false, whole: false };
}

/** Reads a column of all rows; afterwards `plain` and `whole` say what may be used. */
export function readColumn(column: Column, rows: readonly RawRow[], read: FieldReader): void {
  const { length } = rows;
  if (column.wantsValues && column.values.length < length) column.values = new Float64Array(length * 2);
  if (column.wantsCents && column.cents.length < length) column.cents = new Float64Array(length * 2);
  column.plain = true;
  column.whole = true;
  const { name, type } = column.symbol;
  switch (type) {
    case "number":
      if (column.wantsValues) column.plain = read.numbers(rows, name, column.values);
      if (column.wantsCents) column.whole = read.cents(rows, name, column.cents);
      return;
    case "boolean":
      column.plain = read.truths(rows, name, column.values);
      return;
    case "date":
      column.plain = read.days(rows, name, column.values);
      return;
    case "text":
      column.plain = read.texts(rows, name, column.values, column.texts);
      return;
    case "list":
    case "records":
      column.plain = false;
  }
}

/** Loops over one field of rows. */
export interface FieldReader {
  numbers(rows: readonly RawRow[], name: string, to: Float64Array): boolean;
  cents(rows: readonly RawRow[], name: string, to: Float64Array): boolean;
  truths(rows: readonly RawRow[], name: string, to: Float64Array): boolean;
  days(rows: readonly RawRow[], name: string, to: Float64Array): boolean;
  texts(rows: readonly RawRow[], name: string, to: Float64Array, texts: readonly string[]): boolean;
}

/** Reads any field. */
export const fields: FieldReader = {
  numbers(rows, name, to) {
    for (let i = 0; i < rows.length; i += 1) {
      const value = (rows[i] as RawRow)[name]; // i < rows.length, here and below.
      if (typeof value !== "number") return false;
      to[i] = value;
    }
    return true;
  },
  cents(rows, name, to) {
    const most = Math.min(digits15, largest / (rows.length + 1));
    for (let i = 0; i < rows.length; i += 1) {
      const value = (rows[i] as RawRow)[name];
      if (typeof value !== "number") return false;
      const cents = Math.round(value * 100);
      if (cents / 100 !== value || cents > most || cents < -most) return false;
      to[i] = cents;
    }
    return true;
  },
  truths(rows, name, to) {
    for (let i = 0; i < rows.length; i += 1) {
      const value = (rows[i] as RawRow)[name];
      if (typeof value !== "boolean") return false;
      to[i] = value ? 1 : 0;
    }
    return true;
  },
  days(rows, name, to) {
    for (let i = 0; i < rows.length; i += 1) {
      const value = (rows[i] as RawRow)[name];
      // A parsed day has ten characters; `never` has not.
      if (typeof value !== "string" || value.length !== 10) return false;
      to[i] = dayNumber(value);
    }
    return true;
  },
  texts(rows, name, to, texts) {
    for (let i = 0; i < rows.length; i += 1) {
      const value = (rows[i] as RawRow)[name];
      if (typeof value !== "string") return false;
      to[i] = texts.indexOf(value);
    }
    return true;
  },
};

/** Counts the cells that compare. */
export function countCells(cells: Float64Array, count: number, operator: string, with_: number): number {
  let found = 0;
  switch (operator) {
    case "<":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) < with_) found += 1; // i < cells.length, here and below.
      break;
    case "<=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) <= with_) found += 1;
      break;
    case ">":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) > with_) found += 1;
      break;
    case ">=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) >= with_) found += 1;
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
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) < with_) sum += cents[i] as number;
      break;
    case "<=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) <= with_) sum += cents[i] as number;
      break;
    case ">":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) > with_) sum += cents[i] as number;
      break;
    case ">=":
      for (let i = 0; i < count; i += 1) if ((cells[i] as number) >= with_) sum += cents[i] as number;
      break;
    case "==":
      for (let i = 0; i < count; i += 1) if (cells[i] === with_) sum += cents[i] as number;
      break;
    default:
      for (let i = 0; i < count; i += 1) if (cells[i] !== with_) sum += cents[i] as number;
  }
  return sum;
}

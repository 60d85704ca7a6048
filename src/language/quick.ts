import type { BinaryOperator } from "./ast.js";
import { atMostValues, equalValues, lessValues } from "./compare.js";
import { notValue } from "./logic.js";
import { sumStart } from "./sum.js";
import type { Cell, Evaluate } from "./tree.js";
import { type Env, type Value, notApplicable } from "./value.js";

// What is here says the same as the general parts, for the common case that everything is settled; anything else is handed back to
// them. The law "quick and general agree" in test/laws holds both together.

/** A column of the row a cell stands on. */
export interface CellReader {
  readonly cell: Cell;
  readonly index: number;
}

/** Counts the rows that pass every test; undefined as soon as one answer is neither true nor false. */
export function countOfSettled(cell: Cell, tests: readonly Evaluate[]): (rows: readonly (readonly Value[])[], env: Env) => number | undefined {
  if (tests.length === 0) return (rows) => rows.length;
  const passes = allOf(tests);
  return (rows, env) => {
    let count = 0;
    for (let index = 0; index < rows.length; index += 1) {
      cell.row = rows[index] as readonly Value[]; // index < rows.length
      cell.index = index;
      const value = passes(env);
      if (value === true) count += 1;
      else if (value !== false) return undefined;
    }
    return count;
  };
}

/** Adds the body over the rows that pass every test; undefined as soon as a test is not settled or a body is no number. */
export function sumOfSettled(cell: Cell, tests: readonly Evaluate[], body: Evaluate): (rows: readonly (readonly Value[])[], env: Env) => Value | undefined {
  const passes = allOf(tests);
  return (rows, env) => {
    const sum = sumStart();
    let whole = 0;
    for (let index = 0; index < rows.length; index += 1) {
      cell.row = rows[index] as readonly Value[]; // index < rows.length
      cell.index = index;
      const test = passes(env);
      if (test === false) continue;
      if (test !== true) return undefined;
      const value = body(env);
      if (typeof value === "number") {
        const next = whole + value;
        if (Number.isSafeInteger(next)) whole = next;
        else sum.add(value);
      } else if (typeof value === "object" && !("kind" in value)) sum.add(value);
      else return undefined;
    }
    sum.add(whole);
    return sum.end();
  };
}

function allOf(tests: readonly Evaluate[]): Evaluate {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  return (env) => {
    for (const test of tests) {
      const value = test(env);
      if (value !== true) return value;
    }
    return true;
  };
}

/** Compares a cell with a fixed number, in one closure. */
export function compareCell(operator: BinaryOperator, { cell, index }: CellReader, fixed: number): Evaluate | undefined {
  const at = () => cell.row[index] ?? notApplicable; // A row shorter than its columns is a broken promise of the encoder.
  switch (operator) {
    case "<":
      return () => {
        const value = cell.row[index];
        return typeof value === "number" ? value < fixed : lessValues(at(), fixed);
      };
    case "<=":
      return () => {
        const value = cell.row[index];
        return typeof value === "number" ? value <= fixed : atMostValues(at(), fixed);
      };
    case ">":
      return () => {
        const value = cell.row[index];
        return typeof value === "number" ? value > fixed : lessValues(fixed, at());
      };
    case ">=":
      return () => {
        const value = cell.row[index];
        return typeof value === "number" ? value >= fixed : atMostValues(fixed, at());
      };
    case "==":
      return () => {
        const value = cell.row[index];
        return typeof value === "number" ? value === fixed : equalValues(at(), fixed);
      };
    default:
      return undefined;
  }
}

/** Compares a cell with a fixed text, in one closure. */
export function compareText(operator: BinaryOperator, { cell, index }: CellReader, fixed: string): Evaluate | undefined {
  if (operator !== "==" && operator !== "!=") return undefined;
  const isEqual = operator === "==";
  return () => {
    const value = cell.row[index] ?? notApplicable; // As above.
    if (typeof value === "string") return (value === fixed) === isEqual;
    const equal = equalValues(value, fixed);
    return isEqual ? equal : notValue(equal);
  };
}

import { type Exact, add, div, exactOf, mul, sub, toNumber } from "../kernel/exact.js";

/** A plain number as a calculation takes it: finite; anything else throws a RangeError. */
export const figure = exactOf;

/** Sum of a field over rows, exact. */
export function total<T>(rows: readonly T[], field: (row: T) => number): Exact {
  return rows.reduce<Exact>((sum, row) => add(sum, figure(field(row))), 0);
}

/** Quotient as the nearest double; undefined (not applicable) when the divisor is 0. */
export function quotient(a: Exact, b: Exact): number | undefined {
  return b === 0 ? undefined : toNumber(div(a, b));
}

/** Percentage as the nearest double, 0 to 100 for a part of a whole; undefined (not applicable) when the whole is 0. */
export function percentage(part: Exact, whole: Exact): number | undefined {
  return whole === 0 ? undefined : toNumber(div(mul(part, 100), whole));
}

/** Difference as the nearest double. */
export function difference(a: Exact, b: Exact): number {
  return toNumber(sub(a, b));
}

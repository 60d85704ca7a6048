import { type Exact, add, cmp, div, isInfinite, least } from "../kernel/exact.js";
import { divValues } from "./arithmetic.js";
import { sumStart } from "./sum.js";
import type { Value } from "./value.js";

/** The mean of at least one number; with both infinities among them it is not applicable. @example meanOf([1, 2, 6]) //=> 3 */
export function meanOf(values: readonly Exact[]): Value {
  const sum = sumStart();
  for (const value of values) sum.add(value);
  return divValues(sum.end(), values.length);
}

/**
 * The least mean over all choices of the maybe rows; with no sure row at least one of them is chosen.
 *
 * Low values are added while they pull the mean down. Sorting dominates: n log n.
 *
 * @example lowestMean([4, 10], [1, 20]) //=> 5
 */
export function lowestMean(sure: readonly Exact[], maybe: readonly Exact[]): Exact {
  if ([...sure, ...maybe].includes(-Infinity)) return -Infinity;
  if (sure.length === 0) return maybe.reduce(least);
  const infinite = sure.find(isInfinite);
  if (infinite !== undefined) return infinite;
  let sum = meanSum(sure);
  let count = sure.length;
  for (const value of [...maybe].sort(cmp)) {
    if (cmp(value, div(sum, count)) >= 0) break;
    sum = add(sum, value);
    count += 1;
  }
  return div(sum, count);
}

function meanSum(values: readonly Exact[]): Exact {
  return values.reduce<Exact>(add, 0);
}

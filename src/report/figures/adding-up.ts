import { type Exact, add, cmp, roundTo, sub } from "../../kernel/exact.js";

/**
 * Finds the decimals with which printed labels add up.
 *
 * @param sum The start, the steps and the end, exact.
 * @param digits Decimals to try, the preferred first; when none fits, the first and what rounding leaves.
 * @example addingUp({ start: { n: 11n, d: 25n }, steps: [{ n: 11n, d: 25n }], end: { n: 22n, d: 25n } }, [1, 2]) //=> { digits: 2, rounding: 0 }
 */
export function addingUp(
  sum: { readonly start: Exact; readonly steps: readonly Exact[]; readonly end: Exact },
  digits: readonly [number, ...number[]],
): { readonly digits: number; readonly rounding: Exact } {
  const rest = (places: number): Exact =>
    sub(
      roundTo(sum.end, places),
      sum.steps.reduce<Exact>((total, step) => add(total, roundTo(step, places)), roundTo(sum.start, places)),
    );
  const fits = digits.find((places) => cmp(rest(places), 0) === 0);
  return fits === undefined ? { digits: digits[0], rounding: rest(digits[0]) } : { digits: fits, rounding: 0 };
}

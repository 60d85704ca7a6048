import { type Exact, add, cmp, div, isInfinite, least } from "../kernel/exact.js";
import { type Value, notApplicable } from "./value.js";

/** The median of at least one number; between the two infinities it is not applicable. @example medianOfAll([4, 1, 10, 6]) //=> 5 */
export function medianOfAll(values: readonly Exact[]): Value {
  const [a, b] = middle([...values].sort(cmp), [], 0);
  return isInfinite(a) && isInfinite(b) && a !== b ? notApplicable : between(a, b);
}

/**
 * The least median over all choices of the maybe rows; with no sure row at least one of them is chosen.
 *
 * Adding the lowest maybe rows lowers the median as long as they lie below it and never after, so the turning point is found by
 * halving: n log n for sorting and for the search.
 *
 * @example lowestMedian([4, 10], [1, 20]) //=> 4
 */
export function lowestMedian(sure: readonly Exact[], maybe: readonly Exact[]): Exact {
  if (sure.length === 0) return maybe.reduce(least);
  const base = [...sure].sort(cmp);
  const added = [...maybe].sort(cmp);
  let low = 0;
  let high = added.length;
  while (low < high) {
    const count = (low + high) >> 1;
    // The index is below the length.
    if (cmp(added[count] as Exact, between(...middle(base, added, count))) < 0) low = count + 1;
    else high = count;
  }
  return between(...middle(base, added, low));
}

/** The middle one (twice) or two of a sorted list and the first `count` of another. */
function middle(base: readonly Exact[], added: readonly Exact[], count: number): [Exact, Exact] {
  const size = base.length + count;
  let i = 0;
  let j = 0;
  let before: Exact = 0;
  let last: Exact = 0;
  for (let taken = 0; taken <= size >> 1; taken += 1) {
    before = last;
    const a = base[i];
    const b = j < count ? added[j] : undefined;
    if (a !== undefined && (b === undefined || cmp(a, b) <= 0)) {
      last = a;
      i += 1;
    } else if (b !== undefined) {
      last = b;
      j += 1;
    }
  }
  return size % 2 === 1 ? [last, last] : [before, last];
}

function between(a: Exact, b: Exact): Exact {
  // Between −∞ and +∞ anything lies; the low end is what the callers look for.
  if (isInfinite(a) || isInfinite(b)) return isInfinite(a) ? a : b;
  return div(add(a, b), 2);
}

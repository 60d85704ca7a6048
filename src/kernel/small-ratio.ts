import { type Exact, exact, ratio } from "./rational.js";

/** The greatest whole number up to which doubles count without gaps. */
export const largest = Number.MAX_SAFE_INTEGER;

/** A number as a ratio of two whole numbers below 2^53. */
export interface SmallRatio {
  readonly n: number;
  readonly d: number;
}

/** The same exact number with plain numbers; undefined where one of them would not fit or it is infinite. @example smallRatio(3) //=> { n: 3, d: 1 } */
export function smallRatio(value: Exact): SmallRatio | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? { n: value, d: 1 } : undefined;
  const n = Number(value.n);
  const d = Number(value.d);
  return n <= largest && n >= -largest && d <= largest ? { n, d } : undefined;
}

/** The exact number of a ratio of whole numbers, `d > 0`. @example exactRatio(6, 4) */
export function exactRatio(n: number, d: number): Exact {
  if (d === 1) return n;
  return n % d === 0 ? n / d + 0 : ratio(n, d);
}

/**
 * The double whose comparison with JSON numbers decides as the exact number would: its nearest, when that is written the same; else undefined.
 *
 * Each JSON number is the shortest decimal of its double, and those decimals lie in the order of their doubles.
 *
 * @example comparable(3) //=> 3
 */
export function comparable(value: Exact): number | undefined {
  if (typeof value === "number") return value;
  const small = smallRatio(value);
  if (small === undefined) return undefined;
  const near = small.n / small.d;
  const back = exact(near);
  return typeof back === "object" && back.n === value.n && back.d === value.d ? near : undefined;
}

import { type Exact, exact, fraction } from "./rational.js";

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
  return n % d === 0 ? n / d + 0 : fraction(BigInt(n), BigInt(d));
}

/**
 * The least of 1, 100 and 10,000 that makes a JSON number whole, so that the number is exactly that whole number divided by it; 0 when none does.
 *
 * A JSON number means the shortest decimal that reads back as the same double. When `round(x · d) / d` is that double again and the whole number has at
 * most 15 digits, the decimal `round(x · d) / d` is it: two decimals of 15 digits never share a double.
 *
 * @example decimalScale(12.34) //=> 100
 */
export function decimalScale(x: number): 0 | 1 | 100 | 10_000 {
  if (Number.isSafeInteger(x)) return 1;
  const cents = Math.round(x * 100);
  if (cents / 100 === x && cents < digits15 && cents > -digits15) return 100;
  const fine = Math.round(x * 10_000);
  return fine / 10_000 === x && fine < digits15 && fine > -digits15 ? 10_000 : 0;
}

/** Below it a whole number has at most 15 digits. */
export const digits15 = 1e15;

/**
 * The double whose comparison with JSON numbers decides as the exact number would: its nearest, when that is written the same; else undefined.
 *
 * Each JSON number is the shortest decimal of its double, and those decimals lie in the order of their doubles.
 *
 * @example comparable(fraction(1n, 10n)) //=> 0.1
 */
export function comparable(value: Exact): number | undefined {
  if (typeof value === "number") return value;
  const ratio = smallRatio(value);
  if (ratio === undefined) return undefined;
  const near = ratio.n / ratio.d;
  const back = exact(near);
  return typeof back === "object" && back.n === value.n && back.d === value.d ? near : undefined;
}

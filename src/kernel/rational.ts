import { decimalScale } from "./decimal-scale.js";

/**
 * An exact rational number, or an infinity.
 *
 * Whole numbers up to 2^53 are plain `number`s (they are nearly all numbers of an assessment, and fast); everything else is a
 * {@link Fraction}. A plain `number` in this type is therefore always a safe integer or ±Infinity, never a float and never -0.
 */
export type Exact = number | Fraction;

/** A ratio of two integers in lowest terms, `d > 0`; only made here. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The greatest whole number that is a plain number. */
export const limit = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Makes an exact number from numerator and denominator.
 *
 * @param d Not zero.
 * @example ratio(4, 2) //=> 2
 */
export function ratio(n: number, d: number): Exact {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d <= 0) return fraction(BigInt(n), BigInt(d));
  const g = gcdSmall(Math.abs(n), d);
  return d === g ? n / g + 0 : { n: BigInt(n / g), d: BigInt(d / g) };
}

/** Makes an exact number from two integers, in lowest terms; `d` not zero. */
export function fraction(n: bigint, d: bigint): Exact {
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  const g = gcd(n < 0n ? -n : n, d);
  if (g > 1n) {
    n /= g;
    d /= g;
  }
  if (d === 1n && n <= limit && n >= -limit) return Number(n);
  return { n, d };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) {
    if (a <= limit && b <= limit) return BigInt(gcdSmall(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a;
}

function gcdSmall(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** The number as a ratio. */
export function wide(x: Exact): Fraction {
  return typeof x === "number" ? { n: BigInt(x), d: 1n } : x;
}

/**
 * Reads a JSON number or decimal text exactly as it is written: `0.1` is one tenth.
 *
 * @param value A finite number, or text like `12`, `-0.25`, `1.5e3`, `7/3`.
 * @returns The exact value; undefined when the text is not a number. Exponents beyond ±400 are refused, so no input makes huge integers.
 * @example exact("1.5e3") //=> 1500
 */
export function exact(value: number | string): Exact | undefined {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return value + 0;
    if (!Number.isFinite(value)) return undefined;
    const scale = decimalScale(value);
    return scale === 0 ? exact(String(value)) : ratio(Math.round(value * scale), scale);
  }
  const match = /^([+-]?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]([+-]?\d{1,3}))?(?:\/(\d{1,400}))?$/.exec(value);
  if (match === null) return undefined;
  const [, sign, whole = "0", decimals = "", exponent = "0", divisor] = match;
  let power = Number(exponent) - decimals.length;
  if (power > 400 || power < -800) return undefined;
  let n = BigInt(whole + decimals);
  if (sign === "-") n = -n;
  let d = divisor === undefined ? 1n : BigInt(divisor);
  if (d === 0n) return undefined;
  if (power > 0) n *= 10n ** BigInt(power);
  else for (; power < 0; power += 1) d *= 10n;
  return fraction(n, d);
}

/** Reads a literal that is known to be a number; throws a RangeError otherwise (a programmer's slip, not an input's). @example exactOf("2.5") */
export function exactOf(value: number | string): Exact {
  const result = exact(value);
  if (result === undefined) throw new RangeError(`Not a finite number: ${value}`);
  return result;
}

/** True for ±Infinity. @example isInfinite(Infinity) //=> true */
export function isInfinite(x: Exact): x is number {
  return x === Infinity || x === -Infinity;
}

/**
 * Adds. `∞ − ∞` is undefined: check {@link isInfinite} first where it can occur.
 *
 * @example add(1, 2) //=> 3
 */
export function add(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum) || !Number.isFinite(sum)) return sum + 0;
  }
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  const x = wide(a);
  const y = wide(b);
  return x.d === y.d ? fraction(x.n + y.n, x.d) : fraction(x.n * y.d + y.n * x.d, x.d * y.d);
}

/**
 * Adds many: fractions are gathered by denominator first, so that a long column of cents costs little more than whole numbers.
 *
 * @param values Any number of them; with both infinities among them the sum is undefined, as in {@link add}.
 * @example total([1, exactOf("0.25"), exactOf("0.75")]) //=> 2
 */
export function total(values: readonly Exact[]): Exact {
  let whole: Exact = 0;
  const parts = new Map<bigint, bigint>();
  for (const value of values) {
    if (typeof value === "number") whole = add(whole, value);
    else parts.set(value.d, (parts.get(value.d) ?? 0n) + value.n); // A denominator's sum starts at nothing.
  }
  const fractions = [...parts].map(([d, n]) => fraction(n, d));
  // Pairwise, so that unlike denominators grow together instead of one by one.
  while (fractions.length > 1) {
    const pairs = fractions.splice(0, fractions.length);
    for (let i = 0; i < pairs.length; i += 2) fractions.push(add(pairs[i] as Exact, pairs[i + 1] ?? 0)); // An odd one out stays.
  }
  return add(whole, fractions[0] ?? 0); // No fractions add nothing.
}

/** Negates. @example neg(3) //=> -3 */
export function neg(a: Exact): Exact {
  if (typeof a === "number") return 0 - a;
  return { n: -a.n, d: a.d };
}

/** Subtracts b from a. @example sub(5, 3) //=> 2 */
export function sub(a: Exact, b: Exact): Exact {
  return add(a, neg(b));
}

/** Multiplies; `∞ × 0` is undefined: check first where it can occur. @example mul(6, 7) //=> 42 */
export function mul(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product) || !Number.isFinite(product)) return product + 0;
  }
  if (isInfinite(a)) return sign(b) * a;
  if (isInfinite(b)) return sign(a) * b;
  const x = wide(a);
  const y = wide(b);
  return fraction(x.n * y.n, x.d * y.d);
}

/** Divides a by b, b not zero; a finite number by ∞ is 0. @example div(6, 3) //=> 2 */
export function div(a: Exact, b: Exact): Exact {
  if (b === 0) throw new RangeError("Division by zero");
  if (isInfinite(b)) return 0;
  if (isInfinite(a)) return sign(b) * a;
  if (typeof a === "number" && typeof b === "number") return a % b === 0 ? a / b + 0 : ratio(a, b);
  const x = wide(a);
  const y = wide(b);
  return fraction(x.n * y.d, x.d * y.n);
}

/** −1, 0 or 1. @example sign(-4) //=> -1 */
export function sign(a: Exact): -1 | 0 | 1 {
  const n = typeof a === "number" ? a : a.n;
  return n < 0 ? -1 : n > 0 ? 1 : 0;
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. @example cmp(1, 2) //=> -1 */
export function cmp(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
  if (isInfinite(a)) return a < 0 ? -1 : 1;
  if (isInfinite(b)) return b > 0 ? -1 : 1;
  const x = wide(a);
  const y = wide(b);
  const left = x.n * y.d;
  const right = y.n * x.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The lesser of two. @example least(1, 2) //=> 1 */
export function least(a: Exact, b: Exact): Exact {
  return cmp(a, b) <= 0 ? a : b;
}

/** The greater of two. @example greatest(1, 2) //=> 2 */
export function greatest(a: Exact, b: Exact): Exact {
  return cmp(a, b) >= 0 ? a : b;
}

/** Absolute value. @example absolute(-2) //=> 2 */
export function absolute(a: Exact): Exact {
  return sign(a) < 0 ? neg(a) : a;
}

/** The largest whole number not above. @example floor(exactOf("-1.5")) //=> -2 */
export function floor(a: Exact): Exact {
  if (typeof a === "number") return a;
  const q = a.n / a.d;
  return fraction(a.n < 0n && q * a.d !== a.n ? q - 1n : q, 1n);
}

import { type Exact, absolute, add, cmp, div, floor, greatest, isInfinite, least, mul, neg, sign, sub } from "../kernel/exact.js";
import { type Range, type Value, notApplicable } from "./value.js";
import { asRange, isNumber, rangeOf, reachesDown, reachesUp } from "./values.js";

/**
 * Adds two values: numbers exactly, ranges end by end; `∞ − ∞` is not applicable.
 *
 * @example addValues(2, { kind: "range", low: 0, high: 5, orNot: false }) //=> { kind: "range", low: 2, high: 7, orNot: false }
 */
export function addValues(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const x = asRange(a);
  const y = asRange(b);
  if (x === undefined || y === undefined) return notApplicable;
  const clash = mayClash(x, y);
  const orNot = x.orNot || y.orNot || clash;
  const fixed = fixedInfinity(x) ?? fixedInfinity(y);
  if (fixed !== undefined) {
    const other = fixedInfinity(x) === undefined ? undefined : fixedInfinity(y);
    return other !== undefined && other !== fixed ? notApplicable : rangeOf(fixed, fixed, { orNot, down: true, up: true });
  }
  return rangeOf(add(x.low, y.low), add(x.high, y.high), { orNot, down: reachesDown(x) || reachesDown(y), up: reachesUp(x) || reachesUp(y) });
}

/** Subtracts b from a, as {@link addValues} adds. @example subValues(5, 3) //=> 2 */
export function subValues(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return addValues(a, negValue(b));
}

/** Negates. @example negValue(3) //=> -3 */
export function negValue(a: Value): Value {
  const x = asRange(a);
  return x === undefined ? notApplicable : rangeOf(neg(x.high), neg(x.low), { orNot: x.orNot, down: reachesUp(x), up: reachesDown(x) });
}

/**
 * Multiplies; `∞ × 0` is not applicable.
 *
 * @example mulValues(2, { kind: "range", low: -1, high: 5, orNot: false }) //=> { kind: "range", low: -2, high: 10, orNot: false }
 */
export function mulValues(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  const x = asRange(a);
  const y = asRange(b);
  if (x === undefined || y === undefined) return notApplicable;
  if ((fixedInfinity(x) !== undefined && isZero(y)) || (fixedInfinity(y) !== undefined && isZero(x))) return notApplicable;
  const orNot = x.orNot || y.orNot || (reachesInfinity(x) && holdsZero(y)) || (reachesInfinity(y) && holdsZero(x));
  return hullOf(
    [endProduct(x.low, y.low), endProduct(x.low, y.high), endProduct(x.high, y.low), endProduct(x.high, y.high)],
    orNot,
    reachesInfinity(x) || reachesInfinity(y),
  );
}

/**
 * Divides; by 0 it is not applicable, and a divisor whose range holds 0 gives an unbounded unknown. `∞ / ∞` is not applicable.
 *
 * @example divValues(5, 0) //=> { kind: "not-applicable" }
 */
export function divValues(a: Value, b: Value): Value {
  if (isNumber(a) && isNumber(b) && b !== 0 && !isInfinite(a)) return div(a, b);
  const x = asRange(a);
  const y = asRange(b);
  if (x === undefined || y === undefined || isZero(y)) return notApplicable;
  if (fixedInfinity(x) !== undefined && fixedInfinity(y) !== undefined) return notApplicable;
  if (holdsZero(y)) return rangeOf(-Infinity, Infinity, { orNot: true, down: reachesInfinity(x), up: reachesInfinity(x) });
  const orNot = x.orNot || y.orNot || (reachesInfinity(x) && reachesInfinity(y));
  return hullOf([div(x.low, y.low), div(x.low, y.high), div(x.high, y.low), div(x.high, y.high)], orNot, reachesInfinity(x));
}

/**
 * The remainder of a division rounded towards zero; it has the sign of `a`. By 0 it is not applicable.
 *
 * @example modValues(-7, 3) //=> -1
 */
export function modValues(a: Value, b: Value): Value {
  const x = asRange(a);
  const y = asRange(b);
  if (x === undefined || y === undefined || isZero(y) || fixedInfinity(x) !== undefined) return notApplicable;
  const orNot = x.orNot || y.orNot || holdsZero(y) || reachesInfinity(x);
  if (cmp(x.low, x.high) === 0 && cmp(y.low, y.high) === 0) return rangeOf(remainder(x.low, y.low), remainder(x.low, y.low), { orNot });
  // Smaller than the divisor and not larger than the dividend; kept closed, which is wide enough.
  const size = greatest(absolute(y.low), absolute(y.high));
  return rangeOf(sign(x.low) < 0 ? neg(least(absolute(x.low), size)) : 0, sign(x.high) > 0 ? least(x.high, size) : 0, { orNot });
}

function remainder(a: Exact, b: Exact): Exact {
  if (isInfinite(b)) return a;
  const quotient = div(absolute(a), absolute(b));
  const rest = sub(absolute(a), mul(floor(quotient), absolute(b)));
  return sign(a) < 0 ? neg(rest) : rest;
}

function endProduct(a: Exact, b: Exact): Exact {
  // An end that is infinite stands for finite numbers without limit, and those times 0 are 0.
  return a === 0 || b === 0 ? 0 : mul(a, b);
}

function hullOf(ends: readonly [Exact, ...Exact[]], orNot: boolean, infinite: boolean): Value {
  return rangeOf(ends.reduce(least), ends.reduce(greatest), { orNot, down: infinite, up: infinite });
}

function fixedInfinity(x: Range): number | undefined {
  return isInfinite(x.low) && x.low === x.high ? x.low : undefined;
}

function reachesInfinity(x: Range): boolean {
  return reachesDown(x) || reachesUp(x);
}

function mayClash(x: Range, y: Range): boolean {
  return (reachesUp(x) && reachesDown(y)) || (reachesDown(x) && reachesUp(y));
}

function isZero(x: Range): boolean {
  return x.low === 0 && x.high === 0;
}

function holdsZero(x: Range): boolean {
  return sign(x.low) <= 0 && sign(x.high) >= 0;
}

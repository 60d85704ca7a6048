import { type Exact, cmp, isInfinite } from "../kernel/exact.js";
import { isMaybe, notValue } from "./logic.js";
import { type Range, type Value, notApplicable } from "./value.js";
import { asRange, isNumber, isOut, mayBeOut, maybeOf, reachesDown, reachesUp } from "./values.js";

/**
 * Compares for equality: true when it holds for all that is possible, false when for none of it, else unknown.
 *
 * Numbers exactly; texts by code unit; `never` equals `never`; with `none` or not applicable it is not applicable.
 *
 * @example equalValues({ kind: "range", low: 0, high: 100, orNot: false }, 101) //=> false
 */
export function equalValues(a: Value, b: Value): Value {
  if (isOut(a) || isOut(b)) return notApplicable;
  if (typeof a === "string" || typeof a === "boolean") if (typeof b === typeof a) return a === b;
  if (isNumber(a) && isNumber(b)) return cmp(a, b) === 0;
  if (mayBeOut(a) || mayBeOut(b)) return maybeOf(true);
  const x = asRange(a);
  const y = asRange(b);
  if (x !== undefined && y !== undefined) return strictlyBelow(x, y) || strictlyBelow(y, x) ? false : maybeOf(false);
  if (isOpenOrMaybe(a) || isOpenOrMaybe(b)) return maybeOf(false);
  // What is left: `never` beside `never`, or beside a day.
  return x === undefined && y === undefined;
}

/** The negation of {@link equalValues}. @example unequalValues(1, 2) //=> true */
export function unequalValues(a: Value, b: Value): Value {
  return notValue(equalValues(a, b));
}

/**
 * `a < b`. An unknown date may be `never`, which has no place in the order, so such a comparison may turn out not applicable.
 *
 * @example lessValues({ kind: "range", low: 0, high: Infinity, orNot: false }, 0) //=> false
 */
export function lessValues(a: Value, b: Value): Value {
  return ordered(a, b, (x, y) => (strictlyBelow(x, y) ? true : cmp(x.low, y.high) >= 0 ? false : undefined));
}

/** `a <= b`, as {@link lessValues}. @example atMostValues(5, 5) //=> true */
export function atMostValues(a: Value, b: Value): Value {
  return ordered(a, b, (x, y) => (cmp(x.high, y.low) <= 0 ? true : strictlyBelow(y, x) ? false : undefined));
}

function ordered(a: Value, b: Value, decide: (x: Range, y: Range) => boolean | undefined): Value {
  const x = asRange(a);
  const y = asRange(b);
  if (x === undefined || y === undefined) {
    if (isOut(a) || isOut(b) || isNever(a) || isNever(b)) return notApplicable;
    return maybeOf(true);
  }
  if (x.orNot || y.orNot) return maybeOf(true);
  return decide(x, y) ?? maybeOf(false);
}

/** Every value of x is less than every value of y. */
function strictlyBelow(x: Range, y: Range): boolean {
  const order = cmp(x.high, y.low);
  return order < 0 || (order === 0 && isInfinite(x.high) && !(reaches(x, x.high) && reaches(y, x.high)));
}

function reaches(x: Range, end: Exact): boolean {
  return end === Infinity ? reachesUp(x) : reachesDown(x);
}

function isNever(a: Value): boolean {
  return typeof a === "object" && "kind" in a && a.kind === "never";
}

function isOpenOrMaybe(a: Value): boolean {
  return isMaybe(a) || (typeof a === "object" && "kind" in a && a.kind === "open");
}

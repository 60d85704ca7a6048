import { cmp, greatest, least } from "../kernel/exact.js";
import { type Value, notApplicable } from "./value.js";
import { asRange, isNumber, isOut, mayBeOut, maybeOf, openOf, orOut, rangeOf, reachesDown, reachesUp } from "./values.js";

/**
 * The least value that covers both: what `x ? a : b` is while x is unknown. A hull of one point is that value.
 *
 * @example hull(1, 4) //=> { kind: "range", low: 1, high: 4, orNot: false }
 */
export function hull(a: Value, b: Value): Value {
  if (isOut(a) && isOut(b)) return notApplicable;
  if (isOut(a)) return orOut(b);
  if (isOut(b)) return orOut(a);
  if (isNumber(a) && isNumber(b) && cmp(a, b) === 0) return a;
  const x = asRange(a);
  const y = asRange(b);
  const orNot = mayBeOut(a) || mayBeOut(b);
  if (x !== undefined && y !== undefined) {
    return rangeOf(least(x.low, y.low), greatest(x.high, y.high), { orNot, down: reachesDown(x) || reachesDown(y), up: reachesUp(x) || reachesUp(y) });
  }
  if (isTruth(a) && isTruth(b)) return a === b ? a : maybeOf(orNot);
  return sameMark(a, b) ? a : openOf(orNot);
}

function isTruth(a: Value): boolean {
  return typeof a === "boolean" || (typeof a === "object" && "kind" in a && a.kind === "maybe");
}

function sameMark(a: Value, b: Value): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return typeof a === "object" && typeof b === "object" && "kind" in a && "kind" in b && a.kind === "never" && b.kind === "never";
}

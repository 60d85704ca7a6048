import { type Value, notApplicable } from "./value.js";
import { isNumber, isOut, rangeOf } from "./values.js";

/**
 * The distance between a date and a fixed day: infinite for `never`, anything for an unknown date, which may be `never` too.
 *
 * @param measure Measures a known day, or a range of days.
 * @example dayDistance({ kind: "never" }, (day) => day) //=> Infinity
 */
export function dayDistance(date: Value, measure: (day: Value) => Value): Value {
  if (isNumber(date)) return measure(date);
  if (isOut(date) || typeof date !== "object") return notApplicable;
  if (date.kind === "never") return Infinity;
  if (date.kind === "range") return measure(date);
  return date.kind === "open" ? rangeOf(-Infinity, Infinity, { orNot: date.orNot, up: true }) : notApplicable;
}

import { type Maybe, type Value, notApplicable } from "./value.js";
import { maybeOf } from "./values.js";

/**
 * Kleene's `&&`: false wins; then unknown; then not applicable.
 *
 * @example andValues(false, { kind: "not-applicable" }) //=> false
 */
export function andValues(a: Value, b: Value): Value {
  return joined(a, b, false);
}

/** Kleene's `||`: true wins; then unknown; then not applicable. @example orValues(true, { kind: "maybe", orNot: false }) //=> true */
export function orValues(a: Value, b: Value): Value {
  return joined(a, b, true);
}

/** Kleene's `!`. @example notValue(true) //=> false */
export function notValue(a: Value): Value {
  if (typeof a === "boolean") return !a;
  return isMaybe(a) ? a : notApplicable;
}

/** True for an unknown truth value. @example isMaybe(true) //=> false */
export function isMaybe(a: Value): a is Maybe {
  return typeof a === "object" && "kind" in a && a.kind === "maybe";
}

function joined(a: Value, b: Value, deciding: boolean): Value {
  if (a === deciding || b === deciding) return deciding;
  if (a === !deciding) return truth(b);
  if (b === !deciding) return truth(a);
  const left = isMaybe(a);
  const right = isMaybe(b);
  if (!left && !right) return notApplicable;
  // Unknown beside not applicable may end as either.
  return maybeOf(!left || !right || a.orNot || b.orNot);
}

function truth(a: Value): Value {
  return typeof a === "boolean" || isMaybe(a) ? a : notApplicable;
}

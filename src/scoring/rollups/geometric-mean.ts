import { Decimal } from "../../kernel/decimal.js";
import { type Exact, add, cmp, fromDecimal, mul, sub, toDecimal } from "../../kernel/exact.js";
import type { ScaleEnds } from "../../packs/program.js";
import { type Weighed, fraction } from "../outcome.js";

/**
 * `(Π fraction(v)^w)^(1/Σw)`, back on the scale. Not rational in general: computed at 34 digits and kept to 30, which gives a root that is a
 * short decimal exactly. The mean of equal values is that value.
 */
export function geometricMean(children: readonly Weighed[], scale: ScaleEnds): Exact {
  const parts = children.map((child) => ({ weight: child.weight, share: fraction(child.value, scale) }));
  const [first] = parts;
  if (first === undefined || parts.some((part) => cmp(part.share, 0) <= 0)) return scale.min;
  if (parts.every((part) => cmp(part.share, first.share) === 0)) return back(first.share, scale);
  const weights = parts.map((part) => part.weight).reduce<Exact>(add, 0);
  let logs = new Decimal(0);
  for (const part of parts) logs = logs.plus(toDecimal(part.share).ln().times(toDecimal(part.weight)));
  const root = logs.div(toDecimal(weights)).exp();
  return back(fromDecimal(root.toDecimalPlaces(30)), scale);
}

function back(share: Exact, scale: ScaleEnds): Exact {
  return add(scale.min, mul(share, sub(scale.max, scale.min)));
}

import { Decimal } from "../../kernel/decimal.js";
import { type Exact, add, cmp, fromDecimal, mul, sub, toDecimal } from "../../kernel/exact.js";
import type { ScaleEnds } from "../../packs/program.js";
import { type Weighed, fraction } from "../outcome.js";

/**
 * `(Π fraction(v)^w)^(1/Σw)`, back on the scale. Not rational in general: computed at 34 digits and kept to 30. Where a short decimal is
 * the exact root it is taken, so that the mean of equal values is that value.
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
  return back(exactRoot(root, parts, weights) ?? fromDecimal(root.toDecimalPlaces(30)), scale);
}

function back(share: Exact, scale: ScaleEnds): Exact {
  return add(scale.min, mul(share, sub(scale.max, scale.min)));
}

function exactRoot(root: Decimal, parts: readonly { readonly weight: Exact; readonly share: Exact }[], weights: Exact): Exact | undefined {
  if (typeof weights !== "number" || weights > 64 || parts.some((part) => typeof part.weight !== "number")) return undefined;
  const guess = fromDecimal(root.toDecimalPlaces(12));
  const product = parts.map((part) => power(part.share, part.weight as number)).reduce<Exact>(mul, 1); // Checked just above.
  return cmp(power(guess, weights), product) === 0 ? guess : undefined;
}

function power(base: Exact, times: number): Exact {
  let result: Exact = 1;
  for (let i = 0; i < times; i += 1) result = mul(result, base);
  return result;
}

import { type Exact, add, div, exactOf, exactText, floor, mul, roundTo, sub } from "./exact.js";

/** An amount with its currency. The amount is decimal text, so that no cent is lost in JSON. */
export interface Money {
  /** Decimal text, `"1516898"` or `"-12.50"`. */
  readonly amount: string;
  /** ISO 4217 code, three capital letters. */
  readonly currency: string;
}

/** Makes money from an exact amount. @example money(exactOf("12.5"), "USD") //=> { amount: "12.5", currency: "USD" } */
export function money(amount: Exact, currency: string): Money {
  return { amount: exactText(amount), currency };
}

/** The exact amount. @example amountOf({ amount: "12.50", currency: "USD" }) */
export function amountOf(value: Money): Exact {
  return exactOf(value.amount);
}

/**
 * Splits a total over weights so that the parts add up to it to the last minor unit (largest remainder, ties to the earlier part).
 *
 * @param total What is to be split, with at most `digits` decimals.
 * @param weights Not negative, at least one above zero.
 * @param digits Decimals of the smallest unit: 2 for cents, 0 for whole units.
 * @returns One part per weight; their sum is `total` exactly.
 * @example allocate(exactOf("100"), [1, 1, 1], 2).map(exactText) //=> ["33.34", "33.33", "33.33"]
 */
export function allocate(total: Exact, weights: readonly Exact[], digits = 2): readonly Exact[] {
  const whole = weights.reduce<Exact>(add, 0);
  const unit = div(1, exactOf(`1e${digits}`));
  const ideal = weights.map((weight) => div(mul(total, weight), whole));
  const parts = ideal.map((part) => mul(floor(div(part, unit)), unit));
  let rest = Number(exactText(roundTo(div(sub(total, parts.reduce<Exact>(add, 0)), unit), 0)));
  const order = ideal.map((part, index) => ({ index, remainder: sub(part, parts[index] ?? part) }));
  order.sort((a, b) => compareRemainders(b.remainder, a.remainder) || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) break;
    parts[index] = add(parts[index] as Exact, unit); // The index comes from this array.
    rest -= 1;
  }
  return parts;
}

function compareRemainders(a: Exact, b: Exact): number {
  const difference = sub(a, b);
  return typeof difference === "number" ? difference : difference.n < 0n ? -1 : 1;
}

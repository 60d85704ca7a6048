import { type Exact, cmp, floor, toNumber } from "../kernel/exact.js";

/** The least whole number that is not below, as a plain number. @example ceiling(2) //=> 2 */
export function ceiling(value: Exact): number {
  const whole = toNumber(floor(value));
  return cmp(value, whole) > 0 ? whole + 1 : whole;
}

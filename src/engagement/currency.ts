import { type Exact, roundTo } from "../kernel/exact.js";

/** Currencies whose smallest unit is not a hundredth. Source: ISO 4217, list one, minor units, 2024. */
const minorUnits: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** Decimals of the smallest unit of a currency. @example minorDigits("JPY") //=> 0 */
export function minorDigits(currency: string): number {
  return minorUnits[currency] ?? 2;
}

/** Rounds half-even to the smallest unit of a currency. @example toMinor(2, "USD") //=> 2 */
export function toMinor(amount: Exact, currency: string): Exact {
  return roundTo(amount, minorDigits(currency));
}

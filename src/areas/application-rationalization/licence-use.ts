import { type Exact, add, div, least, mul, toNumber } from "../../kernel/exact.js";
import { figure, percentage, total } from "../figures.js";

/** Seats of one product. */
export interface LicenceUse {
  /** Seats paid for; a product without seats (0) is left out. */
  readonly licensed: number;
  /** People who signed in during the window, usually 90 days. */
  readonly active: number;
  /** Cost of all seats a year, money. */
  readonly annualCost: number;
}

/**
 * Licence utilisation: share of the money for seats that is used, percent.
 *
 * Weighted by cost; use beyond what was bought counts as full use, so that over-use of one product does not hide waste in another.
 *
 * @returns 0 to 100; undefined when no seat is paid for.
 * @example licenceUtilisation([{ licensed: 100, active: 50, annualCost: 12000 }, { licensed: 10, active: 14, annualCost: 12000 }]) //=> 75
 */
export function licenceUtilisation(products: readonly LicenceUse[]): number | undefined {
  const paid = products.filter((one) => one.licensed > 0);
  return percentage(
    paid.reduce<Exact>((sum, one) => add(sum, used(one)), 0),
    total(paid, (one) => one.annualCost),
  );
}

/**
 * Yearly cost of seats that nobody used: the upper limit of what can be recovered, since tiers and minimum numbers apply.
 *
 * @returns Money a year, from 0.
 * @example unusedLicenceCost([{ licensed: 100, active: 50, annualCost: 12000 }, { licensed: 10, active: 14, annualCost: 12000 }]) //=> 6000
 */
export function unusedLicenceCost(products: readonly LicenceUse[]): number {
  const paid = products.filter((one) => one.licensed > 0);
  return toNumber(paid.reduce<Exact>((sum, one) => add(sum, add(figure(one.annualCost), mul(used(one), -1))), 0));
}

/** Cost of the seats in use. */
function used(one: LicenceUse): Exact {
  return div(mul(figure(one.annualCost), least(figure(one.active), figure(one.licensed))), figure(one.licensed));
}

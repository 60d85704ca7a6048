import { type Exact, add, div, mul, toNumber } from "../../kernel/exact.js";
import { figure, percentage, total } from "../figures.js";

/**
 * Herfindahl-Hirschman index of spend: the sum of squared shares in percent.
 *
 * 10,000 is one supplier, 10,000 / n is n equal ones. Above 1,800 a market counts as highly concentrated, 1,000 to 1,800 as moderately (US Merger
 * Guidelines, 2023); made for markets and only borrowed here, since a small firm with one main provider is naturally high.
 *
 * @param spends Yearly spend of each supplier, from 0, one currency.
 * @param rest Spend with suppliers not listed one by one: in the total, but not as one big supplier.
 * @returns 0 to 10,000; undefined when nothing is spent.
 * @example herfindahlHirschmanIndex([50, 30, 20]) //=> 3800
 */
export function herfindahlHirschmanIndex(spends: readonly number[], rest = 0): number | undefined {
  const whole = add(
    total(spends, (one) => one),
    figure(rest),
  );
  if (whole === 0) return undefined;
  const squares = spends.reduce<Exact>((sum, one) => add(sum, mul(figure(one), figure(one))), 0);
  return toNumber(div(mul(squares, 10_000), mul(whole, whole)));
}

/**
 * Share of the largest supplier in all spend, percent.
 *
 * @returns 0 to 100; undefined when nothing is spent.
 * @example topSupplierShare([50, 30, 20]) //=> 50
 */
export function topSupplierShare(spends: readonly number[], rest = 0): number | undefined {
  return percentage(
    figure(Math.max(0, ...spends)),
    add(
      total(spends, (one) => one),
      figure(rest),
    ),
  );
}

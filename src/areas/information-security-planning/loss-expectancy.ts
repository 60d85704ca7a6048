import { type Exact, add, div, mul, toNumber } from "../../kernel/exact.js";
import { figure } from "../figures.js";

/** A quantified risk. */
export interface QuantifiedRisk {
  /** Loss of one event (SLE), money, from 0. */
  readonly singleLossExpectancy: number;
  /** Events a year (ARO): 0.1 is once in ten years. */
  readonly annualRateOfOccurrence: number;
}

/**
 * Single loss expectancy: value of what is exposed × share of it that one event destroys.
 *
 * @param value Money, from 0.
 * @param exposureFactor Percent, 0 to 100.
 * @example singleLossExpectancy(500000, 40) //=> 200000
 */
export function singleLossExpectancy(value: number, exposureFactor: number): number {
  return toNumber(div(mul(figure(value), figure(exposureFactor)), 100));
}

/**
 * Annual loss expectancy: ALE = SLE × ARO, summed over the risks.
 *
 * The mean of many years, never a forecast of one: a loss of 200,000 once in ten years and one of 10,000 twice a year weigh the same here and
 * not at all the same for the company. On fewer than five quantified risks it misleads. Source: FIPS PUB 65 (1979).
 *
 * @returns Money a year; 0 for no risks.
 * @example annualLossExpectancy([{ singleLossExpectancy: 200000, annualRateOfOccurrence: 0.1 }, { singleLossExpectancy: 10000, annualRateOfOccurrence: 2 }]) //=> 40000
 */
export function annualLossExpectancy(risks: readonly QuantifiedRisk[]): number {
  return toNumber(risks.reduce<Exact>((sum, one) => add(sum, mul(figure(one.singleLossExpectancy), figure(one.annualRateOfOccurrence))), 0));
}

import { type Exact, add, div, mul, sign, sub, toNumber } from "../../kernel/exact.js";
import { figure } from "../figures.js";

/** A move and what it changes; money in one currency. */
export interface Move {
  /** Yearly cost today. */
  readonly currentAnnualCost: number;
  /** Yearly cost afterwards. */
  readonly targetAnnualCost: number;
  /** Cost of the move, once. */
  readonly migrationCost: number;
}

/**
 * Months until the moves have paid for themselves together: cost of moving / yearly saving × 12, simple payback without discounting.
 *
 * @returns From 0; undefined when there is no yearly saving ("never"). Moves made for resilience or a support end need not pay back.
 * @example paybackMonths([{ currentAnnualCost: 30000, targetAnnualCost: 18000, migrationCost: 24000 }]) //=> 24
 */
export function paybackMonths(moves: readonly Move[]): number | undefined {
  const saving = savingOf(moves);
  return sign(saving) <= 0 ? undefined : toNumber(div(mul(costOf(moves), 12), saving));
}

/**
 * Saving of the moves over some years less the cost of moving, undiscounted.
 *
 * @param years Above 0; 5 is the span of the standard pack.
 * @returns Money; negative when the moves cost more than they save.
 * @example netSaving([{ currentAnnualCost: 30000, targetAnnualCost: 18000, migrationCost: 24000 }]) //=> 36000
 */
export function netSaving(moves: readonly Move[], years = 5): number {
  return toNumber(sub(mul(savingOf(moves), figure(years)), costOf(moves)));
}

function savingOf(moves: readonly Move[]): Exact {
  return moves.reduce<Exact>((sum, one) => add(sum, sub(figure(one.currentAnnualCost), figure(one.targetAnnualCost))), 0);
}

function costOf(moves: readonly Move[]): Exact {
  return moves.reduce<Exact>((sum, one) => add(sum, figure(one.migrationCost)), 0);
}

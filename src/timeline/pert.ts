import { type Exact, add, div, exactOf, exactText, mul, sub, toNumber } from "../kernel/exact.js";

/** Three guesses in working days: optimistic <= likely <= pessimistic. */
export interface Guess {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/**
 * Mean of a three-point estimate by PERT: (optimistic + 4 × likely + pessimistic) ÷ 6.
 *
 * @returns Exact text, working days.
 * @example pertMean({ optimistic: 4, likely: 5, pessimistic: 8 }) //=> "16/3"
 */
export function pertMean(guess: Guess): string {
  return exactText(mean(guess));
}

/**
 * Standard deviation by PERT: (pessimistic − optimistic) ÷ 6.
 *
 * @returns Exact text, working days.
 * @example pertDeviation({ optimistic: 4, likely: 5, pessimistic: 8 }) //=> "2/3"
 */
export function pertDeviation(guess: Guess): string {
  return exactText(deviation(guess));
}

/**
 * Mean and standard deviation of phases one after the other, taken as independent. The wait for a parallel phase and shared causes of delay are not in it:
 * simulate for those.
 *
 * @returns `mean` exact, `deviation` to the nearest double.
 * @example pertSum([{ optimistic: 1, likely: 2, pessimistic: 3 }, { optimistic: 2, likely: 4, pessimistic: 6 }]).mean //=> "6"
 */
export function pertSum(guesses: readonly Guess[]): { readonly mean: string; readonly deviation: number } {
  const variance = guesses.reduce<Exact>((sum, one) => add(sum, mul(deviation(one), deviation(one))), 0);
  return { mean: exactText(guesses.reduce<Exact>((sum, one) => add(sum, mean(one)), 0)), deviation: Math.sqrt(toNumber(variance)) };
}

function mean({ optimistic, likely, pessimistic }: Guess): Exact {
  return div(add(add(exactOf(optimistic), mul(4, exactOf(likely))), exactOf(pessimistic)), 6);
}

function deviation({ optimistic, pessimistic }: Guess): Exact {
  return div(sub(exactOf(pessimistic), exactOf(optimistic)), 6);
}

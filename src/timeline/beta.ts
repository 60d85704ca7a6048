import type { Guess } from "./pert.js";

/** Turns a number in [0, 1) into a draw. */
export type Quantile = (chance: number) => number;

const bins = 1_024;

/**
 * The beta-PERT distribution of three guesses (shape 4) as a function from chance to value.
 *
 * The distribution is integrated once on a grid and read backwards with straight lines between its points. Only + − × ÷ are used, never the powers and logarithms
 * of the runtime, whose last bits differ: the same seed gives the same draws everywhere.
 *
 * @example betaPert({ optimistic: 2, likely: 2, pessimistic: 2 })(0.7) //=> 2
 */
export function betaPert(guess: Guess): Quantile {
  const { optimistic, likely, pessimistic } = guess;
  const width = pessimistic - optimistic;
  if (width <= 0) return () => likely;
  const a = (4 * (likely - optimistic)) / width;
  const b = (4 * (pessimistic - likely)) / width;
  const density = (x: number) => power(x, a) * power(1 - x, b);
  // Simpson's rule on each bin; the sum is scaled to one.
  const cumulated = [0];
  for (let bin = 0; bin < bins; bin += 1) {
    const area = density(bin / bins) + 4 * density((bin + 0.5) / bins) + density((bin + 1) / bins);
    cumulated.push((cumulated[bin] ?? 0) + area); // The last entry is always there.
  }
  const whole = cumulated[bins] ?? 1; // There are bins + 1 entries.
  return (chance) => {
    const wanted = chance * whole;
    let low = 0;
    let high = bins;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const below = cumulated[middle] ?? 0; // The middle is inside the list.
      if (below <= wanted) low = middle;
      else high = middle;
    }
    const from = cumulated[low] ?? 0; // low is inside the list.
    const to = cumulated[high] ?? from; // And so is high.
    const part = to > from ? (wanted - from) / (to - from) : 0;
    return optimistic + (width * (low + part)) / bins;
  };
}

/** x to the power of y, for 0 <= x <= 1 and y >= 0, good to about 12 digits. */
function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (x <= 0) return 0;
  return exponential(y * logarithm(x));
}

const ln2 = Math.LN2;

/** Natural logarithm of 0 < x <= 1. */
function logarithm(x: number): number {
  let halvings = 0;
  let rest = x;
  for (; rest < 0.75; halvings += 1) rest *= 2;
  // ln r = 2 artanh((r − 1) / (r + 1)), and |s| <= 1/5 for r from 0.75 to 1.5.
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let sum = 0;
  for (let k = 21; k >= 1; k -= 2) sum = sum * square + 1 / k;
  return 2 * s * sum - halvings * ln2;
}

/** e to the power of y <= 0. */
function exponential(y: number): number {
  let halvings = 0;
  let rest = y;
  for (; rest < -ln2; halvings += 1) rest += ln2;
  let sum = 1;
  for (let k = 16; k >= 1; k -= 1) sum = 1 + (sum * rest) / k;
  for (; halvings > 0; halvings -= 1) sum /= 2;
  return sum;
}

import { type Exact, cmp, greatest, sub, toNumber } from "../../kernel/exact.js";
import { type SmallRatio, exactRatio } from "../../kernel/small-ratio.js";
import { type Pair, type Terms, type Workspace, exactQuotient, makeTerms, makeWorkspace, nearestOf, pushTerm, quotient, slackOf } from "./mean.js";

/** The mean of one kind of number over the areas, held by a ceiling: a pair of doubles that decides nearly always, and exact rationals behind it. */
export interface Mean {
  readonly over: Terms;
  /** Only where weights are themselves ratios; else their sum is `weights`. */
  readonly under: Terms;
  weights: number;
  readonly pair: Pair;
  /** The cap that holds it. */
  held: SmallRatio | undefined;
  readonly space: Workspace;
}

/** Makes a mean over at most so many areas. */
export function makeMean(areas: number): Mean {
  return { over: makeTerms(areas), under: makeTerms(areas), weights: 0, pair: { hi: 0, lo: 0 }, held: undefined, space: makeWorkspace() };
}

/** Empties a mean. */
export function clearMean(mean: Mean): void {
  mean.over.count = 0;
  mean.under.count = 0;
  mean.weights = 0;
  mean.held = undefined;
}

/** Adds the ratio `n / d` with a weight; all whole, their product below 2^53. */
export function pushRatio(mean: Mean, weight: number, n: number, d: number): void {
  pushTerm(mean.over, weight * n, d);
  mean.weights += weight;
}

/** Divides; with nothing in it the mean stays undefined and must not be read. */
export function divideMean(mean: Mean): void {
  if (mean.over.count > 0) quotient(mean, mean.pair, mean.space);
}

/** Holds a mean by a ratio, when that is lower. */
export function holdMean(mean: Mean, at: SmallRatio): void {
  if (compareMean(mean, at) <= 0) return;
  mean.held = at;
  mean.pair.hi = at.n / at.d;
  mean.pair.lo = 0;
}

/** The nearest double of a mean, as `toNumber` gives it of the exact one. */
export function numberOf(mean: Mean): number {
  if (mean.held !== undefined) return mean.held.n / mean.held.d;
  const near = nearestOf(mean.pair, slackOf(mean.pair));
  return Number.isNaN(near) ? toNumber(exactOfMean(mean)) : near;
}

/** The exact mean. */
export function exactOfMean(mean: Mean): Exact {
  return mean.held === undefined ? exactQuotient(mean) : exactRatio(mean.held.n, mean.held.d);
}

/** Compares a mean with a ratio of small numbers; doubles decide unless they nearly agree, then exact rationals do. */
export function compareMean(mean: Mean, with_: SmallRatio): number {
  const near = with_.n / with_.d;
  const distance = mean.pair.hi - near;
  // Both are off by one part in 2^52 at most.
  if (distance > 1e-12 * (1 + near) || distance < -1e-12 * (1 + near)) return distance;
  return cmp(exactOfMean(mean), exactRatio(with_.n, with_.d));
}

/** The nearest double of `max(0, target − mean)`. */
export function gapOf(target: Mean, mean: Mean): number {
  const a = target.pair.hi;
  const b = mean.pair.hi;
  const difference = a - b;
  const back = difference - a;
  const rest = a - (difference - back) - (b + back) + target.pair.lo - mean.pair.lo;
  const hi = difference + rest;
  const slack = slackOf(target.pair) + slackOf(mean.pair) + (target.held === undefined && mean.held === undefined ? 0 : heldSlack);
  if (hi < -1e-9) return 0;
  const near = hi > 1e-9 ? nearestOf({ hi, lo: rest - (hi - difference) }, slack) : Number.NaN;
  return Number.isNaN(near) ? toNumber(greatest(0, sub(exactOfMean(target), exactOfMean(mean)))) : near;
}

/** A ratio that holds a mean is kept as its nearest double only, which says too little of a difference: those are computed exactly. */
const heldSlack = 1;

import type { Loader } from "./load.js";
import { type State, states } from "./state.js";

/** Adds up the practices of an area: whole numbers. */
export function sumArea({ practice, area, plan }: State, at: number): void {
  let sum = 0;
  let low = 0;
  let high = 0;
  let confidence = 0;
  let answered = 0;
  let open = 0;
  const end = area.start[at + 1] as number; // One more than there are areas.
  const first = area.start[at] as number; // In range.
  for (let i = first; i < end; i += 1) {
    // In range.
    const state = practice.state[i];
    const weight = practice.weight[i] as number; // i is a practice, here and below.
    if (state === states.counts) {
      sum += weight * (practice.value[i] as number); // In range.
      low += weight * (practice.low[i] as number); // In range.
      high += weight * (practice.high[i] as number); // In range.
      confidence += weight * (practice.confidence[i] as number); // In range.
      answered += weight;
    } else if (state === states.open) open += weight;
  }
  area.sum[at] = sum;
  area.lowSum[at] = low + open * plan.low;
  area.highSum[at] = high + open * plan.high;
  area.confidenceSum[at] = confidence;
  area.answered[at] = answered;
  area.open[at] = open;
  area.state[at] = answered > 0 ? states.counts : open > 0 ? states.open : states.out;
}

/**
 * Holds the raw score of an area by its caps. A cap whose limit is not below the score cannot bite and is not judged.
 *
 * @returns False when a cap is unknown because a fact was refused: the general engine counts it as true.
 */
export function capArea(loader: Loader, at: number): boolean {
  const { area, caps, plan } = loader.state;
  let n = area.sum[at] as number; // Areas by position, here and below.
  let d = (area.answered[at] as number) * plan.levelScale; // In range.
  const end = caps.start[at + 1] as number; // In range.
  const first = caps.start[at] as number; // In range.
  for (let i = first; i < end; i += 1) {
    // In range.
    const capN = caps.n[i] as number; // i is a cap, here and below.
    const capD = caps.d[i] as number; // In range.
    if (capN * d >= n * capD) continue;
    const condition = caps.condition[i] as number; // In range.
    const truth = loader.truthOf(condition);
    if (truth === 0) continue;
    if (truth === 2 && loader.isRefused(condition)) return false;
    const heldN = truth === 1 ? capN : (caps.heldN[i] as number); // In range.
    const heldD = truth === 1 ? capD : (caps.heldD[i] as number); // In range.
    // False, too, where an unknown cap holds nothing: its limit is NaN.
    if (!(heldN * d < n * heldD)) continue;
    n = heldN;
    d = heldD;
  }
  area.scoreN[at] = n;
  area.scoreD[at] = d;
  return true;
}

/**
 * Puts the ends of an area's range into its arrays, held by the caps that may hold them: all that are not false for the low end, those that are true for the high end.
 *
 * @returns False as for {@link capArea}.
 */
export function endsOfArea(loader: Loader, at: number): boolean {
  const { area, caps, plan } = loader.state;
  const d = ((area.answered[at] as number) + (area.open[at] as number)) * plan.levelScale; // Areas by position, here and below.
  let lowN = area.lowSum[at] as number; // In range.
  let lowD = d;
  let highN = area.highSum[at] as number; // In range.
  let highD = d;
  const end = caps.start[at + 1] as number; // In range.
  const first = caps.start[at] as number; // In range.
  for (let i = first; i < end; i += 1) {
    // In range.
    const capN = caps.n[i] as number; // i is a cap, here and below.
    const capD = caps.d[i] as number; // In range.
    const holdsLow = capN * lowD < lowN * capD;
    const holdsHigh = capN * highD < highN * capD;
    if (!holdsLow && !holdsHigh) continue;
    const condition = caps.condition[i] as number; // In range.
    const truth = loader.truthOf(condition);
    if (truth === 0) continue;
    if (truth === 2 && loader.isRefused(condition)) return false;
    if (holdsLow) {
      lowN = capN;
      lowD = capD;
    }
    if (holdsHigh && truth === 1) {
      highN = capN;
      highD = capD;
    }
  }
  area.lowN[at] = lowN;
  area.lowD[at] = lowD;
  area.highN[at] = highN;
  area.highD[at] = highD;
  return true;
}

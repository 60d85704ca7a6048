import type { SmallRatio } from "../../kernel/small-ratio.js";
import type { Loader } from "./load.js";
import { type CapPlace, type State, states } from "./state.js";

/** Adds up the practices of an area: whole numbers. */
export function sumArea({ practice, area, plan }: State, at: number): void {
  let sum = 0;
  let low = 0;
  let high = 0;
  let confidence = 0;
  let answered = 0;
  let open = 0;
  const end = area.start[at + 1] as number; // One more than there are areas.
  for (let i = area.start[at] as number; i < end; i += 1) {
    const state = practice.state[i];
    const weight = practice.weight[i] as number; // i is a practice, here and below.
    if (state === states.counts) {
      sum += weight * (practice.value[i] as number);
      low += weight * (practice.low[i] as number);
      high += weight * (practice.high[i] as number);
      confidence += weight * (practice.confidence[i] as number);
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
 * Holds the raw score of an area by its caps.
 *
 * A cap whose limit is not below the score cannot bite and is not judged.
 *
 * @returns False when a cap is unknown because a fact was refused: the general engine counts it as true.
 */
export function capArea(loader: Loader, at: number): boolean {
  const { area, caps, plan } = loader.state;
  let n = area.sum[at] as number; // Areas by position, here and below.
  let d = (area.answered[at] as number) * plan.levelScale;
  for (const cap of caps[at] as readonly CapPlace[]) {
    if (cap.atMost.n * d >= n * cap.atMost.d) continue;
    const truth = loader.truthOf(cap.condition);
    if (truth === 0) continue;
    if (truth === 2 && loader.isRefused(cap.condition)) return false;
    const held = truth === 1 ? cap.atMost : cap.whenUnknown;
    if (held === undefined || held.n * d >= n * held.d) continue;
    n = held.n;
    d = held.d;
  }
  area.scoreN[at] = n;
  area.scoreD[at] = d;
  area.stale[at] = 0;
  return true;
}

/** A ratio that is written over; one per use. */
export type Ratio = { -readonly [Key in keyof SmallRatio]: SmallRatio[Key] };

/**
 * Puts an end of an area's range into a ratio, held by the caps that may hold it: all that are not false for the low end, those that are true for the high end.
 *
 * @returns False as for {@link capArea}.
 */
export function endOf(loader: Loader, at: number, side: "low" | "high", to: Ratio): boolean {
  const { area, caps, plan } = loader.state;
  to.n = (side === "low" ? area.lowSum[at] : area.highSum[at]) as number; // Areas by position, here and below.
  to.d = ((area.answered[at] as number) + (area.open[at] as number)) * plan.levelScale;
  for (const { condition, atMost } of caps[at] as readonly CapPlace[]) {
    if (atMost.n * to.d >= to.n * atMost.d) continue;
    const truth = loader.truthOf(condition);
    if (truth === 2 && loader.isRefused(condition)) return false;
    if (truth === 0 || (truth === 2 && side === "high")) continue;
    to.n = atMost.n;
    to.d = atMost.d;
  }
  return true;
}

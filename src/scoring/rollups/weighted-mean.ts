import { type Exact, add, div, mul } from "../../kernel/exact.js";
import type { Weighed } from "../outcome.js";

/** `Σ w·v / Σ w`. */
export function weightedMean(children: readonly Weighed[]): Exact {
  let sum: Exact = 0;
  let weights: Exact = 0;
  for (const child of children) {
    sum = add(sum, mul(child.weight, child.value));
    weights = add(weights, child.weight);
  }
  return div(sum, weights);
}

import { type Exact, add, div, mul, sub } from "../../kernel/exact.js";
import type { ScaleEnds } from "../../packs/program.js";
import { type Weighed, fraction } from "../outcome.js";

/** `Σ w·fraction(v)`; normalised: divided by `Σ w` and back on the scale. */
export function points(children: readonly Weighed[], normalised: boolean, scale: ScaleEnds): Exact {
  let sum: Exact = 0;
  let weights: Exact = 0;
  for (const child of children) {
    sum = add(sum, mul(child.weight, fraction(child.value, scale)));
    weights = add(weights, child.weight);
  }
  return normalised ? add(scale.min, mul(div(sum, weights), sub(scale.max, scale.min))) : sum;
}

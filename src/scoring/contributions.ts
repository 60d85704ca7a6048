import { type Exact, add, div, mul, sub } from "../kernel/exact.js";
import type { NodeOutcome } from "./outcome.js";

/** What a child adds to the raw score of a weighted mean, and what it loses of the most that was possible. */
export interface Contribution {
  readonly id: string;
  readonly contribution: Exact;
  readonly lost: Exact;
}

/** `w·v/Σw` and `w·(max − v)/Σw` per child that counted; undefined for other roll-ups. */
export function contributions(node: NodeOutcome): readonly Contribution[] | undefined {
  if (node.step.rollup.kind !== "weighted-mean" || node.counted.length === 0) return undefined;
  const weights = node.counted.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  return node.counted.map((child) => {
    const share = div(child.weight, weights);
    return { id: child.id, contribution: mul(share, child.value), lost: mul(share, sub(node.step.scale.max, child.value)) };
  });
}

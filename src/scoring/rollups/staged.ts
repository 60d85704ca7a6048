import { type Exact, cmp } from "../../kernel/exact.js";
import type { RollupStep } from "../../packs/program.js";
import type { Weighed } from "../outcome.js";

/** The highest stage L such that every child of it reaches `passAt` and every child below reaches `passBelowAt`; 0 when stage 1 fails. */
export function staged(children: readonly Weighed[], rollup: RollupStep & { kind: "staged" }): Exact {
  let highest = 0;
  for (let stage = 1; stage <= rollup.stages; stage += 1) {
    const here = children.every((child) => child.stage !== stage || passes(child, rollup.passAt));
    const below = children.every((child) => child.stage >= stage || passes(child, rollup.passBelowAt));
    if (!here) break;
    if (below) highest = stage;
  }
  return highest;
}

function passes(child: Weighed, mark: Exact): boolean {
  return child.state === "answered" && cmp(child.value, mark) >= 0;
}

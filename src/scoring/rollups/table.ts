import type { Exact } from "../../kernel/exact.js";
import type { NodeStep, RollupStep } from "../../packs/program.js";
import type { Weighed } from "../outcome.js";
import { deduction } from "./deduction.js";
import { formula } from "./formula.js";
import { geometricMean } from "./geometric-mean.js";
import { minimum } from "./minimum.js";
import { points } from "./points.js";
import { staged } from "./staged.js";
import { weightedMean } from "./weighted-mean.js";

type Kind = RollupStep["kind"];

/** What an unanswered child does when the node does not say. */
export const unansweredByDefault: { readonly [K in Kind]: "exclude" | "lowest" } = {
  "weighted-mean": "exclude",
  minimum: "exclude",
  "geometric-mean": "exclude",
  staged: "lowest",
  deduction: "lowest",
  points: "lowest",
  formula: "lowest",
};

/** Rolls children, at least one, up to one value on the node's scale; undefined where a formula gives none. */
export function rollUp(node: NodeStep, children: readonly Weighed[]): Exact | undefined {
  const { rollup, scale } = node;
  switch (rollup.kind) {
    case "weighted-mean":
      return weightedMean(children);
    case "minimum":
      return minimum(children);
    case "geometric-mean":
      return geometricMean(children, scale);
    case "staged":
      return staged(children, rollup);
    case "deduction":
      return deduction(children, rollup.start, scale);
    case "points":
      return points(children, rollup.normalised, scale);
    case "formula":
      return formula(children, rollup, scale);
  }
}

import { type Exact, add, div, mul, sub } from "../kernel/exact.js";
import type { Value } from "../language/value.js";
import type { CapStep, IndicatorStep, NodeStep, PracticeStep, ScaleEnds } from "../packs/program.js";

/**
 * What a child of the tree comes to, on its own scale.
 *
 * `counts`: it has a value. `open`: nothing is known, or it has no score. `out`: it is not there, as if it were not in the pack.
 */
export interface Outcome {
  readonly state: "counts" | "open" | "out";
  /** Meaningful when it counts. */
  readonly value: Exact;
  /** Ends for the parent; the whole scale when open. */
  readonly low: Exact;
  readonly high: Exact;
  /** It may turn out to be out, so its parent takes the whole scale for the bounds. */
  readonly maybeOut: boolean;
  readonly coverage: Exact;
  readonly confidence: Exact | undefined;
  /** Open required practices, here and below. */
  readonly requiredOpen: readonly string[];
}

/** Why a leaf is out. */
export interface OutReason {
  readonly why: "answer" | "condition" | "excluded" | "children";
  readonly reason: string;
}

/** One limit of a practice, in the order evidence, guards, metrics. */
export type LimitOutcome =
  | { readonly by: "evidence"; readonly atMost: Exact }
  | { readonly by: "guard"; readonly index: number; readonly atMost: Exact; readonly assumed: boolean; readonly refused: boolean }
  | { readonly by: "metric"; readonly metrics: readonly string[]; readonly atMost: Exact };

/** A practice's outcome with what limited it. */
export interface LeafOutcome extends Outcome {
  readonly step: PracticeStep | IndicatorStep;
  readonly out?: OutReason;
  readonly applies: "true" | "unknown";
  readonly answer?: Exact;
  readonly limits: readonly LimitOutcome[];
  readonly guardsUnknown: readonly number[];
  /** Worst corroborating level and the metrics that give it, when the answer is too far above. */
  readonly unsupported?: { readonly worst: Exact; readonly metrics: readonly string[] };
}

/** A cap that is true or pending. */
export interface CapOutcome {
  readonly step: CapStep;
  readonly atMost: Exact;
  readonly state: "true" | "pending";
  readonly refused: boolean;
  readonly bit: boolean;
}

/** A child as its parent's roll-up sees it, on the parent's scale. */
export interface Weighed {
  readonly id: string;
  readonly weight: Exact;
  readonly value: Exact;
  readonly stage: number;
  readonly state: "answered" | "unanswered";
}

/** A node's outcome. */
export interface NodeOutcome extends Outcome {
  readonly step: NodeStep;
  readonly out?: OutReason;
  readonly reason?: "nothing-answered" | "gate" | "gate-unknown" | "blocked";
  /** After clamp and round, before caps. */
  readonly raw: Exact;
  /** Own ends, also when the parent sees the whole scale. */
  readonly ownLow: Exact;
  readonly ownHigh: Exact;
  readonly caps: readonly CapOutcome[];
  /** The children that counted, on this node's scale; for contributions and explanations. */
  readonly counted: readonly Weighed[];
  readonly target: Exact | undefined;
}

/** Moves a value from one scale to another, linearly. */
export function rescale(value: Exact, from: ScaleEnds, to: ScaleEnds): Exact {
  if (from === to || (from.min === to.min && from.max === to.max)) return value;
  return add(to.min, mul(fraction(value, from), sub(to.max, to.min)));
}

/** Where a value lies on its scale, 0 to 1. */
export function fraction(value: Exact, scale: ScaleEnds): Exact {
  return div(sub(value, scale.min), sub(scale.max, scale.min));
}

/** Truth of a condition: not applicable counts as false. */
export function truth(value: Value): "true" | "false" | "unknown" {
  if (value === true) return "true";
  return typeof value === "object" && "kind" in value && value.kind === "maybe" ? "unknown" : "false";
}

import { type Exact, cmp, isInfinite } from "../../kernel/exact.js";
import { type SmallRatio, largest, smallRatio } from "../../kernel/small-ratio.js";
import type { Model } from "../../packs/model.js";
import type { NodeStep, PracticeStep, ScaleEnds } from "../../packs/program.js";

/** A practice with whole numbers. */
export interface PlannedPractice {
  readonly step: PracticeStep;
  readonly weight: number;
  /** Level of each option times {@link Plan.levelScale}. */
  readonly options: ReadonlyMap<string, number>;
}

/** A cap with its limits as ratios. */
export interface PlannedCap {
  readonly step: NodeStep["caps"][number];
  readonly atMost: SmallRatio;
  /** What it holds at when unknown; undefined: nothing. */
  readonly whenUnknown: SmallRatio | undefined;
}

/** A node whose children are all of one kind. */
export interface PlannedNode {
  readonly step: NodeStep;
  readonly weight: number;
  readonly caps: readonly PlannedCap[];
  readonly target: SmallRatio | undefined;
}

/** An area with its practices. */
export interface PlannedArea extends PlannedNode {
  readonly practices: readonly PlannedPractice[];
}

/** A model as whole numbers: weights, levels and confidences times a common factor each. */
export interface Plan {
  readonly areas: readonly PlannedArea[];
  readonly overall: PlannedNode;
  /** The one scale of all nodes. */
  readonly scale: ScaleEnds;
  readonly low: number;
  readonly high: number;
  readonly levels: readonly { readonly exact: Exact; readonly ratio: SmallRatio; readonly value: number }[];
  readonly levelScale: number;
  readonly confidenceScale: number;
  readonly confidence: { readonly stated: number; readonly documented: number; readonly verified: number };
  readonly ceilings: { readonly stated: number; readonly documented: number; readonly verified: number } | undefined;
  readonly floor: SmallRatio;
}

/**
 * Plans a model for scoring by whole numbers; undefined where it uses more than that covers, and then the general engine scores.
 *
 * Covered: a weighted mean of areas, each a weighted mean of practices on one scale from 0 or above; guards, ceilings, caps, required practices, coverage floor and
 * fixed targets. Not covered: groups, indicators, other roll-ups, node options, conditions of applicability, corroboration, ageing, targets by size.
 */
export function planOf(model: Model): Plan | undefined {
  const { root, policy, practices, targets, defaultScale } = model.program;
  const areas = root.children.flatMap((child) => (child.kind === "area" ? [child] : []));
  const isPlain = areas.length === root.children.length && areas.length > 0 && [root, ...areas].every((node) => isPlainNode(node, root.scale));
  const isPolicyPlain = Object.values(policy.halfLifeDays).every((days) => days === undefined) && targets.rows.length === 0;
  const arePracticesPlain = practices.every(
    (step) => step.appliesWhen === undefined && (policy.corroboration === undefined || step.corroborating.length === 0) && sameEnds(step.scale, root.scale),
  );
  if (!isPlain || !isPolicyPlain || !arePracticesPlain || cmp(root.scale.min, 0) < 0 || !sameEnds(defaultScale, root.scale)) return undefined;
  const { ceilings } = policy;
  const atMost = [...practices.flatMap((step) => step.guards.map((guard) => guard.atMost)), ...(ceilings === undefined ? [] : Object.values(ceilings))];
  const weightScale = commonScale([...areas, ...practices].map((step) => step.weight));
  const levelScale = commonScale([...[root.scale, ...practices.map((step) => step.scale)].flatMap(valuesOf), ...atMost]);
  const confidenceScale = commonScale(Object.values(policy.confidence));
  const floor = fine(policy.coverageFloor);
  if (weightScale === undefined || levelScale === undefined || confidenceScale === undefined || floor === undefined) return undefined;
  const planned = areas.map((step): PlannedArea | undefined => {
    const node = plannedNode(step, weightScale);
    return (
      node && {
        ...node,
        practices: step.children.flatMap((child) =>
          child.kind === "practice"
            ? [
                {
                  step: child,
                  weight: scaled(child.weight, weightScale),
                  options: new Map(child.scale.options.map((option) => [option.id, scaled(option.value, levelScale)])),
                },
              ]
            : [],
        ),
      }
    );
  });
  const overall = plannedNode(root, 1);
  const levels = root.scale.options.flatMap((option) => {
    const ratio = fine(option.value);
    return ratio === undefined ? [] : [{ exact: option.value, ratio, value: ratio.n / ratio.d }];
  });
  const whole = planned.flatMap((area) => area ?? []);
  if (
    overall === undefined ||
    whole.length < planned.length ||
    levels.length < root.scale.options.length ||
    !isSmall(whole, scaled(root.scale.max, levelScale))
  )
    return undefined;
  const grades = (of: NonNullable<typeof ceilings>, by: number) => ({
    stated: scaled(of.stated, by),
    documented: scaled(of.documented, by),
    verified: scaled(of.verified, by),
  });
  return {
    areas: whole,
    overall,
    scale: root.scale,
    low: scaled(root.scale.min, levelScale),
    high: scaled(root.scale.max, levelScale),
    levels,
    levelScale,
    confidenceScale,
    confidence: grades(policy.confidence, confidenceScale),
    ceilings: ceilings === undefined ? undefined : grades(ceilings, levelScale),
    floor,
  };
}

function isPlainNode(node: NodeStep, scale: ScaleEnds): boolean {
  const { rollup, gate, clamp, round, unanswered, notApplicable, appliesWhen, kind, children } = node;
  const isBare = [gate, clamp, round, unanswered, appliesWhen].every((option) => option === undefined) && notApplicable === "exclude";
  return (
    rollup.kind === "weighted-mean" && isBare && sameEnds(node.scale, scale) && (kind === "overall" || children.every((child) => child.kind === "practice"))
  );
}

function sameEnds(a: ScaleEnds, b: ScaleEnds): boolean {
  return cmp(a.min, b.min) === 0 && cmp(a.max, b.max) === 0;
}

function valuesOf(scale: ScaleEnds): readonly Exact[] {
  return [scale.min, scale.max, ...scale.options.map((option) => option.value)];
}

function plannedNode(step: NodeStep, weightScale: number): PlannedNode | undefined {
  const caps = step.caps.flatMap((cap): readonly PlannedCap[] => {
    const atMost = fine(cap.atMost);
    // An unknown cap never holds lower than a true one.
    const held = cap.whenUnknown === undefined ? undefined : fine(cmp(cap.whenUnknown, cap.atMost) < 0 ? cap.atMost : cap.whenUnknown);
    return atMost === undefined || (cap.whenUnknown !== undefined && held === undefined) ? [] : [{ step: cap, atMost, whenUnknown: held }];
  });
  const target = step.target === undefined ? undefined : fine(step.target);
  if (caps.length < step.caps.length || (step.target !== undefined && target === undefined)) return undefined;
  return { step, weight: scaled(step.weight, weightScale), caps, target };
}

/** A ratio of a size that leaves room for products. */
function fine(value: Exact): SmallRatio | undefined {
  const ratio = smallRatio(value);
  return ratio === undefined || ratio.n > 1e5 || ratio.d > 1e5 || ratio.n < 0 ? undefined : ratio;
}

/** Sums of products of the area stay below 2^53 / 10^6, so that multiplying them with a limit, a target, an option (10^5) or a confidence (10^4) is exact. */
function isSmall(areas: readonly PlannedArea[], high: number): boolean {
  const most = largest / 1e6;
  return areas.every((area) => area.practices.reduce((sum, practice) => sum + practice.weight, 0) * Math.max(high, 1) * Math.max(area.weight, 1) < most);
}

/** The least power of ten, up to 10,000, that makes all numbers whole. */
function commonScale(values: readonly Exact[]): number | undefined {
  for (const scale of [1, 10, 100, 1000, 10_000])
    if (values.every((value) => !isInfinite(value) && (typeof value === "number" || (BigInt(scale) * value.n) % value.d === 0n))) return scale;
  return undefined;
}

function scaled(value: Exact, scale: number): number {
  return typeof value === "number" ? value * scale : Number((value.n * BigInt(scale)) / value.d);
}

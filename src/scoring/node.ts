import { type Exact, add, cmp, div, greatest, least, mul, roundTo } from "../kernel/exact.js";
import type { CapStep, IndicatorStep, NodeStep, PracticeStep } from "../packs/program.js";
import { type Context, atMostOf, weightOf, whole } from "./context.js";
import { onlyRefused } from "./missing.js";
import { type CapOutcome, type LeafOutcome, type NodeOutcome, type Outcome, type Weighed, rescale, truth } from "./outcome.js";
import { rollUp, unansweredByDefault } from "./rollups/table.js";
import { targetOf, targetOfOverall } from "./targets.js";

type ChildStep = PracticeStep | IndicatorStep | NodeStep;

/** Outcomes by id, of leaves and nodes already computed. */
export interface Outcomes {
  get(id: string): LeafOutcome | NodeOutcome | undefined;
}

interface Child {
  readonly step: ChildStep;
  readonly outcome: Outcome;
  readonly weight: Exact;
}

/** Computes a node from its children: raw, clamp, round, caps; and the same for both ends. */
export function nodeOutcome(step: NodeStep, outcomes: Outcomes, context: Context): NodeOutcome {
  const all = step.children.map((child) => ({ step: child, outcome: outcomes.get(child.id) as Outcome, weight: weightOf(context, child) })); // Children are computed first.
  const inside = all.filter((child) => child.weight !== 0 && child.outcome.state !== "out");
  const target = step.kind === "overall" ? targetOfOverall(step, all, outcomes, context) : targetOf(step, context);
  const excluded = Object.hasOwn(context.assessment.exclusions ?? {}, step.id) ? context.assessment.exclusions?.[step.id] : undefined;
  const applies = step.appliesWhen === undefined ? "true" : truth(step.appliesWhen.evaluate(context.env));
  if (excluded !== undefined) return outOfTree(step, { why: "excluded", reason: excluded.reason }, target);
  if (applies === "false") return outOfTree(step, { why: "condition", reason: step.appliesWhen?.text ?? "" }, target);
  const standIns =
    step.notApplicable === "target"
      ? all.filter((child) => child.weight !== 0 && child.outcome.state === "out").flatMap((child) => standIn(child, step, context))
      : [];
  if (inside.length === 0 && standIns.length === 0) return outOfTree(step, { why: "children", reason: "" }, target);
  return insideTree(step, inside, standIns, { applies, target, context });
}

function outOfTree(step: NodeStep, out: NonNullable<NodeOutcome["out"]>, target: Exact | undefined): NodeOutcome {
  const { low, high } = whole(step.scale);
  return {
    step,
    out,
    state: "out",
    value: low,
    raw: low,
    low,
    high,
    ownLow: low,
    ownHigh: high,
    maybeOut: false,
    coverage: 0,
    confidence: undefined,
    requiredOpen: [],
    caps: [],
    counted: [],
    target,
  };
}

function standIn(child: Child, node: NodeStep, context: Context): readonly Weighed[] {
  const own = context.overrides.targets.get(child.step.id) ?? child.step.target;
  if (own === undefined) return [];
  return [{ id: child.step.id, weight: child.weight, stage: child.step.stage, state: "answered", value: rescale(own, child.step.scale, node.scale) }];
}

interface Around {
  readonly applies: "true" | "unknown";
  readonly target: Exact | undefined;
  readonly context: Context;
}

function insideTree(step: NodeStep, inside: readonly Child[], standIns: readonly Weighed[], around: Around): NodeOutcome {
  const { context, applies, target } = around;
  const weights = inside.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  const coverage =
    weights === 0
      ? 1
      : div(
          inside.reduce<Exact>((sum, child) => add(sum, mul(child.weight, child.outcome.coverage)), 0),
          weights,
        );
  const requiredOpen = inside.flatMap((child) => child.outcome.requiredOpen);
  const caps = step.caps.flatMap((cap) => capState(cap, context));
  const bounds = boundsOf(step, inside, standIns, caps);
  const gate = step.gate === undefined ? "true" : truth(step.gate.evaluate(context.env));
  const maybeOut = applies === "unknown" || (standIns.length === 0 && inside.every((child) => child.outcome.maybeOut));
  const common = { step, coverage, confidence: confidence(inside), requiredOpen, maybeOut, target, ownLow: bounds.low, ownHigh: bounds.high };
  const open = (reason: NonNullable<NodeOutcome["reason"]>, state: "open" | "out"): NodeOutcome => ({
    ...common,
    state,
    reason,
    value: step.scale.min,
    raw: step.scale.min,
    ...whole(step.scale),
    caps: caps.map((cap) => ({ ...cap, bit: false })),
    counted: [],
  });
  if (gate !== "true") return open(gate === "unknown" ? "gate-unknown" : "gate", gate === "unknown" ? "open" : "out");
  // A node all of whose children are shut by their gates is out as well.
  const counted = [...countedChildren(step, inside), ...standIns];
  if (counted.length === 0) return open("nothing-answered", inside.length > 0 ? "open" : "out");
  if (step.unanswered === "block" && inside.some((child) => child.outcome.state === "open")) return open("blocked", "open");
  const rolled = rollUp(step, counted);
  if (rolled === undefined) return open("nothing-answered", "open");
  const raw = shape(step, rolled);
  const value = caps.map((cap) => holds(cap)).reduce<Exact>((held, at) => (at === undefined ? held : least(held, at)), raw);
  const bitten = caps.map((cap) => ({ ...cap, bit: ((at) => at !== undefined && cmp(at, raw) < 0 && cmp(at, value) === 0)(holds(cap)) }));
  const ends = maybeOut ? whole(step.scale) : { low: bounds.low, high: bounds.high };
  return { ...common, state: "counts", value, raw, ...ends, caps: bitten, counted };
}

function confidence(inside: readonly Child[]): Exact | undefined {
  let sum: Exact = 0;
  let weights: Exact = 0;
  for (const { outcome, weight } of inside) {
    if (outcome.confidence === undefined) continue;
    const share = mul(weight, outcome.coverage);
    sum = add(sum, mul(share, outcome.confidence));
    weights = add(weights, share);
  }
  return weights === 0 ? undefined : div(sum, weights);
}

function countedChildren(step: NodeStep, inside: readonly Child[]): readonly Weighed[] {
  const unanswered = step.unanswered ?? unansweredByDefault[step.rollup.kind];
  return inside.flatMap(({ step: child, outcome, weight }): readonly Weighed[] => {
    if (outcome.state === "counts")
      return [{ id: child.id, weight, stage: child.stage, state: "answered", value: rescale(outcome.value, child.scale, step.scale) }];
    return unanswered === "lowest" ? [{ id: child.id, weight, stage: child.stage, state: "unanswered", value: step.scale.min }] : [];
  });
}

/** Clamp, then round, as a published model says. */
function shape(step: NodeStep, value: Exact): Exact {
  const clamped = step.clamp === undefined ? value : least(greatest(value, step.clamp.min), step.clamp.max);
  return step.round === undefined ? clamped : roundTo(clamped, step.round.digits, step.round.mode);
}

function capState(step: CapStep, context: Context): readonly CapOutcome[] {
  const state = truth(step.when.evaluate(context.env));
  if (state === "false" || context.scenario?.endedCaps.has(step.id) === true) return [];
  const refused = state === "unknown" && onlyRefused(context, step.when);
  return [{ step, atMost: atMostOf(context, step), state: state === "true" || refused ? "true" : "pending", refused, bit: false }];
}

/** What a cap holds the score at: `atMost` when true, `whenUnknown` when it cannot be judged and has one. */
export function holds(cap: CapOutcome): Exact | undefined {
  if (cap.state === "true") return cap.atMost;
  return cap.step.whenUnknown === undefined ? undefined : greatest(cap.step.whenUnknown, cap.atMost);
}

function boundsOf(
  step: NodeStep,
  inside: readonly Child[],
  standIns: readonly Weighed[],
  caps: readonly CapOutcome[],
): { readonly low: Exact; readonly high: Exact } {
  let low = end(step, inside, standIns, "low");
  let high = end(step, inside, standIns, "high");
  for (const cap of caps) {
    low = least(low, cap.atMost);
    if (cap.state === "true") high = least(high, cap.atMost);
  }
  return { low, high };
}

function end(step: NodeStep, inside: readonly Child[], standIns: readonly Weighed[], side: "low" | "high"): Exact {
  const children = inside.map(({ step: child, outcome, weight }): Weighed => {
    // What is open, or may turn out to be out, has the whole of its scale as its ends.
    return { id: child.id, weight, stage: child.stage, state: "answered", value: rescale(outcome[side], child.scale, step.scale) };
  });
  const all = [...children, ...standIns];
  const settled = inside.every(({ outcome }) => outcome.state === "counts" && !outcome.maybeOut && cmp(outcome.low, outcome.high) === 0);
  // A formula that does not call itself monotone has ends only when nothing is missing.
  if (step.rollup.kind === "formula" && !step.rollup.monotone && !settled) return shape(step, side === "low" ? step.scale.min : step.scale.max);
  const rolled = all.length === 0 ? undefined : rollUp(step, all);
  return rolled === undefined ? (side === "low" ? step.scale.min : step.scale.max) : shape(step, rolled);
}

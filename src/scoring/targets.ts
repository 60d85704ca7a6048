import { type Exact, add, cmp, div, least, mul, sub } from "../kernel/exact.js";
import { isDefinite } from "../evidence/readings.js";
import type { NodeStep, TargetStep } from "../packs/program.js";
import { type Context } from "./context.js";
import type { Outcome } from "./outcome.js";

/** The target of an area or group: the assessment's, else the profile's, else the pack's own for that node. */
export function targetOf(step: NodeStep, context: Context): Exact | undefined {
  const own = context.overrides.targets.get(step.id);
  if (own !== undefined) return own;
  return (step.kind === "area" ? profileTarget(step, context) : undefined) ?? step.target;
}

/** The weighted mean of the areas' targets, unless one is given for the whole. */
export function targetOfOverall(
  step: NodeStep,
  children: readonly { readonly step: { readonly id: string }; readonly outcome: Outcome; readonly weight: Exact }[],
  outcomes: { get(id: string): (Outcome & { readonly target?: Exact | undefined }) | undefined },
  context: Context,
): Exact | undefined {
  const own = context.overrides.targets.get(step.id) ?? step.target;
  if (own !== undefined) return own;
  let sum: Exact = 0;
  let weights: Exact = 0;
  for (const child of children) {
    const target = outcomes.get(child.step.id)?.target;
    if (target === undefined || child.outcome.state === "out") continue;
    sum = add(sum, mul(child.weight, target));
    weights = add(weights, child.weight);
  }
  return weights === 0 ? undefined : div(sum, weights);
}

function profileTarget(step: NodeStep, context: Context): Exact | undefined {
  const { targets } = context.model.program;
  const size = targets.sizeSlot === undefined ? undefined : context.slots[targets.sizeSlot];
  const base = size === undefined || !isDefinite(size) ? undefined : nearestRow(size, targets)?.targets.get(step.id);
  if (base === undefined) return undefined;
  const raised = targets.raise.reduce((sum, one) => (one.areas.has(step.id) && one.when.evaluate(context.env) === true ? add(sum, one.by) : sum), base);
  return least(raised, step.scale.max);
}

/** The row that holds the size; beyond the ends, or in a gap between rows, the nearest. */
function nearestRow(size: Exact, targets: TargetStep): TargetStep["rows"][number] | undefined {
  let best: { readonly row: TargetStep["rows"][number]; readonly distance: Exact } | undefined;
  for (const row of targets.rows) {
    const distance = cmp(size, row.from) < 0 ? sub(row.from, size) : cmp(size, row.to) > 0 ? sub(size, row.to) : 0;
    if (best === undefined || cmp(distance, best.distance) < 0) best = { row, distance };
  }
  return best?.row;
}

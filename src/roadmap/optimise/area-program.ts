import { type Exact, add, cmp, div, exactOf, greatest, least, mul, sub, toNumber } from "../../kernel/exact.js";
import { holds } from "../../scoring/node.js";
import type { NodeOutcome } from "../../scoring/outcome.js";
import { rescale } from "../../scoring/outcome.js";
import type { Ground } from "../plan.js";
import { type Objective, num } from "./objective.js";

/** Points are scaled up so that a solver's tolerances are far below what a score can show. */
export const scaleUp = 1000;

/** The score of one area in a linear program. */
export interface AreaProgram {
  readonly lines: readonly string[];
  /** Columns between nothing and one. */
  readonly shares: readonly string[];
  readonly bounds: readonly string[];
  /** Its part of the goal. */
  readonly goal: string;
}

/** Gain of one area as lines: what its practices are raised by, under its caps, up to where gain counts. Undefined where it is no weighted mean. */
export function areaProgram(ground: Ground, node: NodeOutcome, objective: Objective): AreaProgram | undefined {
  const weights = node.counted.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  if (node.step.rollup.kind !== "weighted-mean" || cmp(weights, 0) === 0) return undefined;
  const index = ground.run.context.model.areaOrder.indexOf(node.step.id);
  const wanted = objective.kind === "cheapest" ? objective.targets.get(node.step.id) : undefined;
  // Gain counts up to the target; without one, up to the top of the scale.
  const top = least(node.step.scale.max, greatest(node.value, wanted ?? node.target ?? node.step.scale.max));
  const raises = raisesOf(ground, node, weights);
  const gain = `g${index}`;
  const most = least(sub(top, node.value), add(sub(node.raw, node.value), raises.most));
  const caps = capLines(ground, node, { gain, index, most });
  return {
    lines: [
      `${[gain, ...raises.terms.map((term) => `- ${term}`)].join(" ")} <= ${num(sub(node.raw, node.value))}`,
      ...raises.lines,
      ...caps.lines,
      ...(wanted === undefined ? [] : [`${gain} >= ${num(greatest(0, sub(wanted, node.value)))}`]),
    ],
    shares: [...raises.shares, ...caps.shares],
    bounds: [` 0 <= ${gain} <= ${num(wanted === undefined ? most : sub(top, node.value))}`],
    goal: `${num(toNumber(weightShare(ground, node)) * scaleUp)} ${gain}`,
  };
}

interface Raises {
  readonly terms: readonly string[];
  readonly lines: readonly string[];
  readonly shares: readonly string[];
  readonly most: Exact;
}

/** Each practice rises in steps to the levels that someone lifts it to; a step is made by whoever lifts at least that far. */
function raisesOf(ground: Ground, node: NodeOutcome, weights: Exact): Raises {
  const { run, proposals } = ground;
  const index = run.context.model.areaOrder.indexOf(node.step.id);
  const terms: string[] = [];
  const lines: string[] = [];
  const shares: string[] = [];
  let most: Exact = 0;
  for (const [k, child] of node.counted.entries()) {
    const step = run.context.model.program.practiceById.get(child.id);
    if (step === undefined) continue;
    const lifters = proposals.flatMap((one, i) =>
      one.lifts.filter((lift) => lift.id === child.id).map((lift) => ({ i, to: rescale(exactOf(lift.to), step.scale, node.step.scale) })),
    );
    const marks = [...new Map(lifters.filter((one) => cmp(one.to, child.value) > 0).map((one) => [num(one.to), one.to])).values()].sort((a, b) => cmp(a, b));
    let before = child.value;
    for (const [m, mark] of marks.entries()) {
      const name = `z${index}_${k}_${m}`;
      const able = new Set(lifters.filter((one) => cmp(one.to, mark) >= 0).map(({ i }) => `y${i}`));
      const rise = div(mul(child.weight, sub(mark, before)), weights);
      shares.push(name);
      lines.push(`${name} - ${[...able].join(" - ")} <= 0`);
      terms.push(`${num(rise)} ${name}`);
      most = add(most, rise);
      before = mark;
    }
  }
  return { terms, lines, shares, most };
}

/** A cap holds the gain where it is, until something ends it. */
function capLines(
  ground: Ground,
  node: NodeOutcome,
  area: { readonly gain: string; readonly index: number; readonly most: Exact },
): { readonly lines: readonly string[]; readonly shares: readonly string[] } {
  const lines: string[] = [];
  const shares: string[] = [];
  for (const [c, cap] of node.caps.entries()) {
    const at = holds(cap);
    if (at === undefined) continue;
    const room = greatest(0, sub(at, node.value));
    if (cmp(room, area.most) >= 0) continue;
    const enders = ground.proposals.flatMap((one, i) => {
      const alone = ground.what.after([one.id]).nodes.get(node.step.id);
      return alone?.caps.some((still) => still.step.id === cap.step.id) === true ? [] : [`y${i}`];
    });
    if (enders.length === 0) {
      lines.push(`${area.gain} <= ${num(room)}`);
      continue;
    }
    const name = `e${area.index}_${c}`;
    shares.push(name);
    lines.push(`${area.gain} - ${num(sub(area.most, room))} ${name} <= ${num(room)}`, `${name} - ${enders.join(" - ")} <= 0`);
  }
  return { lines, shares };
}

/** The area's share of the whole, among the areas that have a score. */
function weightShare(ground: Ground, node: NodeOutcome): Exact {
  const root = ground.run.nodes.get("overall");
  const all = (root?.counted ?? []).reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  const mine = root?.counted.find((child) => child.id === node.step.id)?.weight ?? 0; // Not counted in the whole: adds nothing to it.
  return cmp(all, 0) === 0 ? 0 : div(mine, all);
}

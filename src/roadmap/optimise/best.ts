import { type Exact, add, cmp, div, exactOf, exactText, fromDecimal, greatest, least, mul, sub } from "../../kernel/exact.js";
import { Decimal } from "../../kernel/decimal.js";
import type { Assessment } from "../../model/assessment.js";
import type { Proposal, Roadmap, RoadmapInput } from "../../model/roadmap.js";
import type { Model } from "../../packs/model.js";
import { costsFrom } from "../limits.js";
import { type Ground, groundOf, roadmapOf } from "../plan.js";
import { type Schedule, schedule } from "../schedule.js";
import type { Objective } from "./objective.js";
import { type LinearProgram, linearProgram } from "./program.js";
import type { Solution, Solver } from "./solve.js";

/** How long to look, and for what. */
export interface BestOptions {
  /** Seconds after which the solver gives its best so far with a bound; 20 by default. A plan that is proven best does not depend on it. */
  readonly limitSeconds?: number;
  /** Reach these levels by area id as cheaply as can be, instead of the most gain. */
  readonly targets?: Readonly<Record<string, number>>;
  /** False leaves out what adds nothing towards the targets, even where money and people are left; true by default. */
  readonly fill?: boolean;
  /** Seed of the solver; 1 by default. */
  readonly seed?: number;
  /** Points of the whole below which a better plan is not looked for; 0.00001 by default. A greater one is sooner. */
  readonly gapPoints?: number;
  /** Milliseconds of any clock; with it the time that preparing takes counts towards the limit, too. */
  readonly now?: () => number;
}

/** What is to be planned. */
export interface PlanProblem {
  readonly model: Model;
  readonly assessment: Assessment;
  /** Checked as by `parseRoadmapInput`. */
  readonly input: RoadmapInput;
}

/**
 * Chooses and places recommendations so that the weighted gain towards the targets is the greatest under the limits.
 *
 * Proven best, to a hundred-thousandth of a point, under the linear model of `linearProgram`; the gain in the proof is computed by scoring the chosen
 * scenario, never taken from the solver. Each chosen item then starts as early as the limits let it, and what adds no gain (it answers a
 * finding) is placed with the money and people that are left. Where nothing fits, the plan is empty and says which limit binds.
 */
export function planBest(problem: PlanProblem, solver: Solver, options: BestOptions = {}): Roadmap {
  const begun = options.now?.();
  const ground = groundOf(problem.model, problem.assessment, problem.input);
  return bestOf(ground, solver, { ...options, ...(begun === undefined ? {} : { begun }) });
}

function bestOf(ground: Ground, solver: Solver, options: BestOptions & { readonly begun?: number }): Roadmap {
  const objective: Objective =
    options.targets === undefined
      ? { kind: "gain" }
      : { kind: "cheapest", targets: new Map(Object.entries(options.targets).map(([id, value]) => [id, exactOf(value)])) };
  const program = linearProgram(ground, objective);
  const solution = solver(program.text, {
    seconds: secondsLeft(options),
    gap: options.gapPoints === undefined || objective.kind === "cheapest" ? program.gap : options.gapPoints * program.scaleUp,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
  if (solution.status === "infeasible") return nothingFits(ground, objective);
  const found = pruned(ground, objective, chosen(ground, solution));
  const quarterOf = solution.status === "optimal" || objective.kind === "cheapest" ? found : better(ground, objective, found);
  const core = only(ground, quarterOf);
  const fills = objective.kind === "gain" && options.fill !== false;
  const plan = fills ? schedule(ground, quarterOf) : { placed: core.placed, dropped: leftOut(ground, quarterOf) };
  return roadmapOf(ground, plan, proofOf(ground, { program, solution, core, objective }));
}

/** What is left of the limit; a moment at least, so that there is always an answer. */
function secondsLeft({ limitSeconds, now, begun }: BestOptions & { readonly begun?: number }): number {
  const used = now === undefined || begun === undefined ? 0 : (now() - begun) / 1000; // No clock: only the solver counts.
  return Math.max(0.05, (limitSeconds ?? 20) - used);
}

function chosen(ground: Ground, solution: Solution): ReadonlyMap<string, number> {
  const quarterOf = new Map<string, number>();
  for (const [i, one] of ground.proposals.entries())
    for (const [q] of ground.quarters.entries()) if ((solution.columns.get(`x${i}_${q}`) ?? 0) > 0.5) quarterOf.set(one.id, q + 1); // A column that is not there is not chosen.
  return quarterOf;
}

/** Schedules exactly what was chosen, each as early as may be. */
function only(ground: Ground, quarterOf: ReadonlyMap<string, number>): Schedule {
  const { placed } = schedule({ ...ground, proposals: ground.proposals.filter((one) => quarterOf.has(one.id)) }, quarterOf);
  return { placed, dropped: [] };
}

/** Takes out, the dearest first, what the gain is the same without: a solver does not mind spending what is there. */
function pruned(ground: Ground, objective: Objective, quarterOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (objective.kind === "cheapest") return quarterOf;
  const kept = new Map(quarterOf);
  const price = (one: Proposal) => costsFrom(one, 0, ground.quarters.length).reduce<Exact>(add, 0);
  const dearest = ground.proposals.filter((one) => kept.has(one.id)).sort((a, b) => cmp(price(b), price(a)));
  let gain = gainTowardsTargets(ground, [...kept.keys()]);
  for (let again = true; again; ) {
    again = false;
    for (const one of dearest) {
      const isNeeded = ground.terms.get(one.id)?.must === true || ground.proposals.some((other) => kept.has(other.id) && other.prerequisites.includes(one.id));
      if (!kept.has(one.id) || isNeeded) continue;
      const without = gainTowardsTargets(
        ground,
        [...kept.keys()].filter((id) => id !== one.id),
      );
      if (cmp(without, gain) < 0) continue;
      kept.delete(one.id);
      gain = without;
      again = true;
    }
  }
  return kept;
}

/** When the time was short, the plan in order of value may gain more than the best that was found. */
function better(ground: Ground, objective: Objective, found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const ordered = new Map(schedule(ground).placed.map((item) => [item.proposal.id, item.quarter]));
  const keeps = ground.proposals.every((one) => ground.terms.get(one.id)?.must !== true || ordered.has(one.id));
  const more = cmp(gainTowardsTargets(ground, [...ordered.keys()]), gainTowardsTargets(ground, [...found.keys()])) > 0;
  return keeps && more ? pruned(ground, objective, ordered) : found;
}

function nothingFits(ground: Ground, objective: Objective): Roadmap {
  const musts = ground.proposals.filter((one) => ground.terms.get(one.id)?.must === true);
  const alone = schedule({ ...ground, proposals: musts });
  const [binding] = alone.dropped;
  const where = binding === undefined ? "" : ` ${binding.proposal.id} does not fit: ${binding.why}, ${binding.detail}.`;
  return roadmapOf(
    ground,
    { placed: [], dropped: leftOut(ground, new Map()) },
    {
      method: "optimal",
      gain: "0",
      note:
        objective.kind === "gain" ? `The musts do not fit within the limits: no plan keeps them.${where}` : "The targets cannot be reached within the limits.",
    },
  );
}

/** Why each item is not in a plan that is not filled up: the limit it would break, or that it adds nothing. */
function leftOut(ground: Ground, quarterOf: ReadonlyMap<string, number>): Roadmap["dropped"] {
  const filled = schedule(ground, quarterOf);
  const bound = new Map(filled.dropped.map((one) => [one.proposal.id, one]));
  return ground.proposals
    .filter((one) => !quarterOf.has(one.id))
    .map((one) => bound.get(one.id) ?? { proposal: one, why: "no-gain", detail: "It adds nothing towards the targets beside the rest." });
}

interface Found {
  readonly program: LinearProgram;
  readonly solution: Solution;
  readonly core: Schedule;
  readonly objective: Objective;
}

function proofOf(ground: Ground, { program, solution, core, objective }: Found): Roadmap["proof"] {
  const gain = gainTowardsTargets(
    ground,
    core.placed.map((item) => item.proposal.id),
  );
  if (solution.status === "optimal") return { method: "optimal", gain: exactText(gain), note: "Proven best under the linear model of the areas' scores." };
  const note = "The limit of time was reached: the best so far, and a bound that no plan can exceed.";
  if (objective.kind === "cheapest") return { method: "bounded", gain: exactText(gain), note };
  const bound = Number.isFinite(solution.bound)
    ? fromDecimal(new Decimal(solution.bound).div(program.scaleUp).toDecimalPlaces(6, Decimal.ROUND_UP))
    : ceiling(ground);
  return { method: "bounded", gain: exactText(gain), bound: exactText(greatest(bound, gain)), note };
}

/** What no plan can exceed whatever it does: every area at its target. */
function ceiling(ground: Ground): Exact {
  return weighted(ground, (node) => sub(topOf(node), node.value));
}

/** Weighted gain towards the targets, in points of the whole, by scoring the scenario. */
export function gainTowardsTargets(ground: Ground, ids: readonly string[]): Exact {
  const then = ground.what.after(ids);
  return weighted(ground, (node) => {
    const after = then.nodes.get(node.step.id);
    return after?.state === "counts" ? sub(least(after.value, topOf(node)), node.value) : 0; // An area that loses its score gains nothing.
  });
}

type AreaNode = NonNullable<ReturnType<Ground["run"]["nodes"]["get"]>>;

function topOf(node: AreaNode): Exact {
  return node.target === undefined ? node.step.scale.max : greatest(node.target, node.value);
}

function weighted(ground: Ground, of: (node: AreaNode) => Exact): Exact {
  let sum: Exact = 0;
  let weights: Exact = 0;
  for (const child of ground.run.nodes.get("overall")?.counted ?? []) {
    const node = ground.run.nodes.get(child.id);
    weights = add(weights, child.weight);
    if (node?.state === "counts") sum = add(sum, mul(child.weight, of(node)));
  }
  return cmp(weights, 0) === 0 ? 0 : div(sum, weights);
}

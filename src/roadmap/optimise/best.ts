import { type Exact, exactOf, exactText, least, mul, sub, add, div, cmp, greatest } from "../../kernel/exact.js";
import type { Assessment } from "../../model/assessment.js";
import type { Roadmap, RoadmapInput } from "../../model/roadmap.js";
import type { Model } from "../../packs/model.js";
import { runAll } from "../../scoring/run.js";
import { type Ground, groundOf, roadmapOf } from "../plan.js";
import { scenarioOf } from "../scenario.js";
import { dateChosen, schedule } from "../schedule.js";
import { type Objective, linearProgram } from "./program.js";
import type { Solution, Solver } from "./solve.js";

/** How long to look, and for what. */
export interface BestOptions {
  /** Seconds after which the best so far comes back with its bound; 20 by default. A plan that is proven best does not depend on it. */
  readonly limitSeconds?: number;
  /** Reach these levels by area id as cheaply as can be, instead of the most gain. */
  readonly targets?: Readonly<Record<string, number>>;
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
 * Proven best under the linear model of `linearProgram`; the gain in the proof is computed by scoring the chosen scenario, never taken from
 * the solver. Where nothing fits, the plan is empty and says which limit binds.
 */
export function planBest(problem: PlanProblem, solver: Solver, options: BestOptions = {}): Roadmap {
  const { model, assessment, input } = problem;
  const ground = groundOf(model, assessment, input);
  const objective: Objective =
    options.targets === undefined
      ? { kind: "gain" }
      : { kind: "cheapest", targets: new Map(Object.entries(options.targets).map(([id, value]) => [id, exactOf(value)])) };
  const program = linearProgram(ground, objective);
  const solution = solver(program.text, options.limitSeconds ?? 20);
  if (solution.status === "infeasible") {
    const none = { placed: [], dropped: whyNot(ground, new Map()) };
    return roadmapOf(ground, none, {
      method: "optimal",
      gain: "0",
      note: objective.kind === "gain" ? "The musts do not fit within the limits: no plan keeps them." : "The targets cannot be reached within the limits.",
    });
  }
  const quarterOf = chosen(ground, solution);
  const placed = dateChosen(ground.proposals, quarterOf, ground.quarters);
  const gain = exactText(
    gainTowardsTargets(
      ground,
      placed.map((item) => item.proposal.id),
    ),
  );
  const proof: Roadmap["proof"] =
    solution.status === "optimal"
      ? { method: "optimal", gain, note: "Proven best under the linear model of the areas' scores." }
      : {
          method: "bounded",
          gain,
          bound: String(solver(program.relaxed, options.limitSeconds ?? 20).goal / 1000),
          note: "The limit of time was reached: the best so far, and a bound that no plan can exceed.",
        };
  return roadmapOf(ground, { placed, dropped: whyNot(ground, quarterOf) }, proof);
}

function chosen(ground: Ground, solution: Solution): ReadonlyMap<string, number> {
  const quarterOf = new Map<string, number>();
  for (const [i, one] of ground.proposals.entries())
    for (const [q] of ground.quarters.entries()) if ((solution.columns.get(`x${i}_${q}`) ?? 0) > 0.5) quarterOf.set(one.id, q + 1); // A column that is not there is not chosen.
  return quarterOf;
}

/** Why each item is not in the plan: the limit it would break if it were added, or that it adds nothing. */
function whyNot(ground: Ground, quarterOf: ReadonlyMap<string, number>): Roadmap["dropped"] {
  const inside = ground.proposals.filter((one) => quarterOf.has(one.id));
  return ground.proposals
    .filter((one) => !quarterOf.has(one.id))
    .map((one) => {
      const alone = schedule(
        [...inside, { ...one, prerequisites: one.prerequisites.filter((before) => quarterOf.has(before)) }],
        ground.quarters,
        ground.input,
        ground.horizonDays,
      );
      const bound = alone.dropped.find((dropped) => dropped.proposal.id === one.id);
      const missing = one.prerequisites.find((before) => ground.proposals.some((other) => other.id === before) && !quarterOf.has(before));
      if (bound !== undefined) return { proposal: one, why: bound.why, detail: bound.detail };
      if (missing !== undefined) return { proposal: one, why: "prerequisite" as const, detail: missing };
      return { proposal: one, why: "no-gain" as const, detail: "It adds nothing towards the targets beside the rest." };
    });
}

/** Weighted gain towards the targets, in points of the whole, by scoring the scenario. */
export function gainTowardsTargets(ground: Ground, ids: readonly string[]): Exact {
  const { run, ended } = ground;
  const { model, assessment } = run.context;
  const then = runAll(model, assessment, scenarioOf(model, ids, ended));
  const root = run.nodes.get("overall");
  let gain: Exact = 0;
  let weights: Exact = 0;
  for (const child of root?.counted ?? []) {
    const [now, after] = [run.nodes.get(child.id), then.nodes.get(child.id)];
    weights = add(weights, child.weight);
    if (now?.state !== "counts" || after?.state !== "counts") continue;
    const top = now.target === undefined ? now.step.scale.max : greatest(now.target, now.value);
    gain = add(gain, mul(child.weight, sub(least(after.value, top), now.value)));
  }
  return cmp(weights, 0) === 0 ? 0 : div(gain, weights);
}

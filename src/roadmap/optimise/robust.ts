import { type Random, seeded } from "../../kernel/random.js";
import type { Answer, Assessment } from "../../model/assessment.js";
import type { Robustness } from "../../model/plan-choice.js";
import type { Model } from "../../packs/model.js";
import { type BestOptions, type PlanProblem, planBest } from "./best.js";
import type { Solver } from "./solve.js";

interface Draw {
  readonly items: ReadonlySet<string>;
  /** What was drawn, by `what:id`, as a number. */
  readonly drawn: ReadonlyMap<string, number>;
}

/**
 * Plans again under drawn weights of the areas (±25 %), unanswered practices answered at random, and a budget that buys 80 to 125 % of what it
 * should (prices are ranges). Seeded: the same seed gives the same result.
 *
 * @param options.draws 20 by default; each is one optimisation.
 * @param options.limitSeconds Seconds for the solver over all draws; 60 by default. A draw that runs out of it counts with its best so far.
 */
export function robustness(
  problem: PlanProblem,
  solver: Solver,
  options: { readonly draws?: number; readonly seed?: number; readonly limitSeconds?: number; readonly now?: () => number } = {},
): readonly Robustness[] {
  const { model, assessment, input } = problem;
  const random = seeded(options.seed ?? 1);
  const count = options.draws ?? 20;
  const limitSeconds = (options.limitSeconds ?? 60) / Math.max(1, count);
  // A draw is another guess: a thousandth of a point decides nothing there, and is found much sooner.
  const limits: BestOptions = { limitSeconds, gapPoints: 0.001, ...(options.now === undefined ? {} : { now: options.now }) };
  const draws: Draw[] = [];
  for (let index = 0; index < count; index += 1) {
    const drawn = new Map<string, number>();
    const other = redraw(model, assessment, random, drawn);
    const share = 0.8 + random() * 0.45;
    drawn.set("budget:budget", share);
    const money = input.budget === undefined ? {} : { budget: { ...input.budget, amount: String(Math.floor(Number(input.budget.amount) * share)) } };
    draws.push({
      items: new Set(planBest({ model, assessment: other, input: { ...input, ...money } }, solver, limits).items.map((item) => item.proposal.id)),
      drawn,
    });
  }
  const ids = [...new Set(draws.flatMap((draw) => [...draw.items]))];
  return ids
    .map((id) => {
      const holds = draws.filter((draw) => draw.items.has(id)).length;
      const robust = holds > 0.9 * count;
      const cause = robust ? undefined : differs(draws, id);
      return { id, holds, draws: count, robust, ...(cause === undefined ? {} : { dependsOn: cause }) };
    })
    .sort((a, b) => b.holds - a.holds || (a.id < b.id ? -1 : 1));
}

function redraw(model: Model, assessment: Assessment, random: Random, drawn: Map<string, number>): Assessment {
  const weights = model.areaOrder.map((id) => {
    const factor = 0.75 + random() * 0.5;
    drawn.set(`weight:${id}`, factor);
    return { what: "weight" as const, id, to: Math.round((model.areas.get(id)?.weight ?? 1) * factor * 1000) / 1000, because: "Drawn to test the plan" };
  });
  const answers: Record<string, Answer> = { ...assessment.answers };
  for (const step of model.program.practices) {
    if (answers[step.id] !== undefined) continue;
    const { options } = step.scale;
    const option = options[Math.floor(random() * options.length)];
    if (option === undefined) continue;
    drawn.set(`unknown:${step.id}`, options.indexOf(option));
    answers[step.id] = { option: option.id, evidence: "verified" };
  }
  return { ...assessment, answers, overrides: [...(assessment.overrides ?? []), ...weights] };
}

/** What was drawn most differently with the item and without it, by the distance of the means over the spread. */
function differs(draws: readonly Draw[], id: string): Robustness["dependsOn"] {
  let most: { readonly key: string; readonly distance: number } | undefined;
  for (const key of draws[0]?.drawn.keys() ?? []) {
    const values = (inside: boolean) => draws.filter((draw) => draw.items.has(id) === inside).flatMap((draw) => draw.drawn.get(key) ?? []);
    const [within, without] = [values(true), values(false)];
    if (within.length === 0 || without.length === 0) continue;
    const all = [...within, ...without];
    const spread = Math.max(...all) - Math.min(...all);
    const distance = spread === 0 ? 0 : Math.abs(mean(within) - mean(without)) / spread;
    if (most === undefined || distance > most.distance) most = { key, distance };
  }
  if (most === undefined) return undefined;
  const [what, ...rest] = most.key.split(":");
  return { what: what === "weight" || what === "unknown" ? what : "budget", id: rest.join(":") };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

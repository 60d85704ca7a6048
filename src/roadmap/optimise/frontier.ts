import { type Exact, add, cmp, div, exactOf, exactText, mul, toNumber } from "../../kernel/exact.js";
import type { FrontierPoint, NextBuy, TargetPrice } from "../../model/plan-choice.js";
import type { Roadmap, RoadmapInput } from "../../model/roadmap.js";
import { groundOf } from "../plan.js";
import { type BestOptions, type PlanProblem, planBest } from "./best.js";
import type { Solver } from "./solve.js";

/** How far and how long a frontier is looked for. */
export interface FrontierOptions {
  /** How many budgets beside zero; 6 by default. Each is one optimisation. */
  readonly steps?: number;
  /** Seconds for the solver over all of them; 60 by default. */
  readonly limitSeconds?: number;
  /** Milliseconds of any clock; with it the time that preparing takes counts, too. */
  readonly now?: () => number;
}

/**
 * The efficient frontier: the best gain for rising budgets, from nothing to all that would be spent without a limit.
 *
 * @returns Rising in budget; gain never falls, since a plan for less money is also one for more.
 */
export function frontier(problem: PlanProblem, solver: Solver, options: FrontierOptions = {}): readonly FrontierPoint[] {
  const { model, assessment, input } = problem;
  const steps = options.steps ?? 6;
  const limitSeconds = (options.limitSeconds ?? 60) / (steps + 1);
  const currency = model.pack.prices?.currency ?? assessment.organization.currency ?? "USD";
  const { budget: _whole, ...open } = input;
  const limits: BestOptions = { limitSeconds, fill: false, ...(options.now === undefined ? {} : { now: options.now }) };
  const all = planBest({ ...problem, input: open }, solver, limits);
  const most = exactOf(all.totals.withinPlan.high);
  const points: FrontierPoint[] = [];
  for (let step = 0; step < steps; step += 1) {
    const budget = wholeUp(div(mul(most, step), steps));
    const point = pointOf({ ...problem, input: { ...open, budget: { amount: budget, currency } } }, solver, limits);
    points.push(noLess(point, points.at(-1)));
  }
  points.push(noLess(pointFrom(all, wholeUp(most)), points.at(-1)));
  return points;
}

/** A plan for less money is also one for more: a better one that was found before stands. */
function noLess(point: FrontierPoint, before: FrontierPoint | undefined): FrontierPoint {
  return before !== undefined && cmp(exactOf(before.gain), exactOf(point.gain)) > 0 ? { ...before, budget: point.budget, proven: point.proven } : point;
}

/** The next whole unit of money. */
function wholeUp(amount: Exact): string {
  return typeof amount === "number" ? String(amount) : String(amount.n / amount.d + 1n);
}

function pointOf(problem: PlanProblem, solver: Solver, limits: BestOptions): FrontierPoint {
  return pointFrom(planBest(problem, solver, limits), problem.input.budget?.amount ?? "0");
}

function pointFrom(plan: Roadmap, budget: string): FrontierPoint {
  const overall = plan.effect.find((one) => one.id === "overall")?.after.score;
  return {
    budget,
    spent: plan.totals.withinPlan.high,
    gain: plan.proof.gain ?? "0",
    ...(overall === undefined ? {} : { overall }),
    items: plan.items.map((item) => item.proposal.id),
    proven: plan.proof.method === "optimal",
    ...(plan.proof.bound === undefined ? {} : { bound: plan.proof.bound }),
  };
}

/**
 * The price of reaching each area's target, each on its own, without a limit of money or people.
 *
 * @param options.limitSeconds Seconds for the solver, for each area; 5 by default.
 */
export function pricesOfTargets(problem: PlanProblem, solver: Solver, options: Pick<FrontierOptions, "limitSeconds" | "now"> = {}): readonly TargetPrice[] {
  const { model, assessment, input } = problem;
  const { run } = groundOf(model, assessment, input);
  const open: RoadmapInput = { start: input.start, ...(input.quarters === undefined ? {} : { quarters: input.quarters }) };
  return model.areaOrder.flatMap((area): readonly TargetPrice[] => {
    const node = run.nodes.get(area);
    if (node?.state !== "counts" || node.target === undefined || cmp(node.value, node.target) >= 0) return [];
    const target = exactText(node.target);
    const plan = planBest({ model, assessment, input: open }, solver, {
      targets: { [area]: toNumber(node.target) },
      limitSeconds: options.limitSeconds ?? 5,
      ...(options.now === undefined ? {} : { now: options.now }),
    });
    if (plan.items.length === 0) return [{ area, target, items: [], proven: plan.proof.method === "optimal" }];
    return [
      {
        area,
        target,
        items: plan.items.map((item) => item.proposal.id),
        price: { money: plan.totals.withinPlan.high, personDays: plan.totals.effort },
        proven: plan.proof.method === "optimal",
      },
    ];
  });
}

/**
 * Finds the next thing that more money would buy: the least of ten rising budgets, up to twice the present one, with a greater gain.
 *
 * @param options.limitSeconds Seconds for the solver over all steps; 30 by default.
 * @returns Undefined where there is no budget in the input, or twice the money buys nothing more.
 */
export function nextBuy(problem: PlanProblem, solver: Solver, options: Pick<FrontierOptions, "limitSeconds" | "now"> = {}): NextBuy | undefined {
  const { input } = problem;
  if (input.budget === undefined) return undefined;
  const limits: BestOptions = { limitSeconds: (options.limitSeconds ?? 30) / 11, fill: false, ...(options.now === undefined ? {} : { now: options.now }) };
  const now = pointOf(problem, solver, limits);
  const present = exactOf(input.budget.amount);
  for (let step = 1; step <= 10; step += 1) {
    const budget = add(present, div(mul(cmp(present, 0) === 0 ? 10_000 : present, step), 10));
    const point = pointOf({ ...problem, input: { ...input, budget: { ...input.budget, amount: wholeUp(budget) } } }, solver, limits);
    if (cmp(exactOf(point.gain), exactOf(now.gain)) > 0)
      return {
        budget: point.budget,
        more: exactText(add(exactOf(point.budget), mul(-1, present))),
        gain: exactText(add(exactOf(point.gain), mul(-1, exactOf(now.gain)))),
        items: point.items.filter((id) => !now.items.includes(id)),
      };
  }
  return undefined;
}

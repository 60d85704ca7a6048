import { type Exact, add, cmp, div, exactOf, exactText, mul } from "../../kernel/exact.js";
import type { RoadmapInput } from "../../model/roadmap.js";
import { groundOf } from "../plan.js";
import { type PlanProblem, planBest } from "./best.js";
import type { Solver } from "./solve.js";

/** The best gain that a budget buys. */
export interface FrontierPoint {
  /** Outside money for the whole plan, in the pack's price currency. */
  readonly budget: string;
  /** What the best plan needs of it, by high estimates. */
  readonly spent: string;
  /** Weighted gain towards the targets, in points of the whole. */
  readonly gain: string;
  readonly items: readonly string[];
  readonly proven: boolean;
}

/**
 * The efficient frontier: the best gain for rising budgets, from nothing to all that would be spent without a limit.
 *
 * @param steps How many budgets beside zero; 6 by default. Each is one optimisation.
 * @returns Rising in budget; gain never falls.
 */
export function frontier(problem: PlanProblem, solver: Solver, steps = 6): readonly FrontierPoint[] {
  const { model, assessment, input } = problem;
  const currency = model.pack.prices?.currency ?? assessment.organization.currency ?? "USD";
  const { budget: _whole, ...open } = input;
  const most = exactOf(planBest({ ...problem, input: open }, solver).totals.withinPlan.high);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const budget = div(mul(most, step), steps);
    return pointOf({ ...problem, input: { ...open, budget: { amount: wholeUp(budget), currency } } }, solver);
  });
}

/** The next whole unit of money. */
function wholeUp(amount: Exact): string {
  return typeof amount === "number" ? String(amount) : String(amount.n / amount.d + 1n);
}

function pointOf(problem: PlanProblem, solver: Solver): FrontierPoint {
  const { input } = problem;
  const plan = planBest(problem, solver);
  return {
    budget: input.budget?.amount ?? "0",
    spent: plan.totals.withinPlan.high,
    gain: plan.proof.gain ?? "0",
    items: plan.items.map((item) => item.proposal.id),
    proven: plan.proof.method === "optimal",
  };
}

/** What reaching the target of an area costs at least. */
export interface TargetPrice {
  readonly area: string;
  readonly target: string;
  /** Outside money by high estimates and likely person-days; absent where the proposals cannot reach it. */
  readonly price?: { readonly money: string; readonly personDays: string };
  readonly items: readonly string[];
}

/** The price of reaching each area's target, each on its own, without a limit of money or people. */
export function pricesOfTargets(problem: PlanProblem, solver: Solver): readonly TargetPrice[] {
  const { model, assessment, input } = problem;
  const { run } = groundOf(model, assessment, input);
  const open: RoadmapInput = { start: input.start, ...(input.quarters === undefined ? {} : { quarters: input.quarters }) };
  return model.areaOrder.flatMap((area): readonly TargetPrice[] => {
    const node = run.nodes.get(area);
    if (node?.state !== "counts" || node.target === undefined || cmp(node.value, node.target) >= 0) return [];
    const target = exactText(node.target);
    const plan = planBest({ model, assessment, input: open }, solver, { targets: { [area]: Number(node.target) } });
    if (plan.items.length === 0) return [{ area, target, items: [] }];
    return [{ area, target, items: plan.items.map((item) => item.proposal.id), price: { money: plan.totals.withinPlan.high, personDays: plan.totals.effort } }];
  });
}

/** What more money would buy next. */
export interface NextBuy {
  /** Budget that is needed for it, at least, among the steps tried. */
  readonly budget: string;
  readonly more: string;
  readonly gain: string;
  readonly items: readonly string[];
}

/**
 * Finds the next thing that more money would buy: the least of ten rising budgets, up to twice the present one, with a greater gain.
 *
 * @returns Undefined where there is no budget in the input, or twice the money buys nothing more.
 */
export function nextBuy(problem: PlanProblem, solver: Solver): NextBuy | undefined {
  const { input } = problem;
  if (input.budget === undefined) return undefined;
  const now = pointOf(problem, solver);
  const present = exactOf(input.budget.amount);
  for (let step = 1; step <= 10; step += 1) {
    const budget = add(present, div(mul(cmp(present, 0) === 0 ? 10_000 : present, step), 10));
    const point = pointOf({ ...problem, input: { ...input, budget: { ...input.budget, amount: wholeUp(budget) } } }, solver);
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

import { type Exact, add, div, mul, sub, toNumber } from "../../kernel/exact.js";
import { difference, figure, quotient, total } from "../figures.js";

/** What is known of a project on the day of its status report; money in one currency. */
export interface ProjectStatus {
  /** Budget at completion (BAC), above 0. */
  readonly budgetAtCompletion: number;
  /** Accepted deliverables by weight, 0 to 100. Where it is a guess, count 0, 50 or 100 per deliverable and say so. */
  readonly percentComplete: number;
  /** Planned value (PV): budget of the work that should be done by now. */
  readonly plannedValue: number;
  /** Actual cost (AC) of the work done by now. */
  readonly actualCost: number;
}

/** The four sums of earned value management. */
export interface EarnedValue {
  readonly budgetAtCompletion: number;
  readonly plannedValue: number;
  /** Earned value (EV): budget of the work that is done. */
  readonly earnedValue: number;
  readonly actualCost: number;
}

/**
 * Adds up one project or a whole portfolio for the indices below: EV = BAC × percent complete / 100, summed.
 *
 * Paused projects belong in the sum, or pausing a failing one would hide it. Source of the terms: ANSI/EIA-748, earned value management.
 *
 * @param projects Any number; none gives zeros.
 * @example earnedValue({ budgetAtCompletion: 100000, percentComplete: 40, plannedValue: 50000, actualCost: 50000 }).earnedValue //=> 40000
 */
export function earnedValue(...projects: readonly ProjectStatus[]): EarnedValue {
  const earned = projects.map((one) => div(mul(figure(one.budgetAtCompletion), figure(one.percentComplete)), 100));
  return {
    budgetAtCompletion: toNumber(total(projects, (one) => one.budgetAtCompletion)),
    plannedValue: toNumber(total(projects, (one) => one.plannedValue)),
    earnedValue: toNumber(earned.reduce<Exact>(add, 0)),
    actualCost: toNumber(total(projects, (one) => one.actualCost)),
  };
}

/**
 * Cost performance index: CPI = EV / AC, work produced for each unit of money spent.
 *
 * @returns A ratio from 0; below 0.9 is the common warning line, above 1.15 usually a padded budget. Undefined before anything was spent.
 * @example costPerformanceIndex({ budgetAtCompletion: 100000, plannedValue: 50000, earnedValue: 40000, actualCost: 50000 }) //=> 0.8
 */
export function costPerformanceIndex(of: EarnedValue): number | undefined {
  return quotient(figure(of.earnedValue), figure(of.actualCost));
}

/**
 * Schedule performance index: SPI = EV / PV, work done for each unit of work planned by now.
 *
 * It returns to 1 at completion, however late: near the end look at dates instead.
 *
 * @returns A ratio from 0; below 0.85 is trouble. Undefined while nothing was planned yet.
 * @example schedulePerformanceIndex({ budgetAtCompletion: 100000, plannedValue: 50000, earnedValue: 40000, actualCost: 50000 }) //=> 0.8
 */
export function schedulePerformanceIndex(of: EarnedValue): number | undefined {
  return quotient(figure(of.earnedValue), figure(of.plannedValue));
}

/**
 * Estimate at completion (EAC): what the whole will cost.
 *
 * @param of Sums of {@link earnedValue}.
 * @param assuming How the rest will go. `same-cost-index` (default): as costly as so far, BAC / CPI. `rest-as-planned`: AC + BAC − EV.
 * `both-indices`: slowed and as costly as so far, AC + (BAC − EV) / (CPI × SPI).
 * @returns Money; undefined while nothing is earned, or nothing spent or planned where an index is needed.
 * @example estimateAtCompletion({ budgetAtCompletion: 100000, plannedValue: 50000, earnedValue: 40000, actualCost: 50000 }) //=> 125000
 */
export function estimateAtCompletion(
  of: EarnedValue,
  assuming: "same-cost-index" | "rest-as-planned" | "both-indices" = "same-cost-index",
): number | undefined {
  const [budget, earned, spent, planned] = [figure(of.budgetAtCompletion), figure(of.earnedValue), figure(of.actualCost), figure(of.plannedValue)];
  const rest = sub(budget, earned);
  switch (assuming) {
    case "rest-as-planned":
      return toNumber(add(spent, rest));
    case "same-cost-index":
      return earned === 0 || spent === 0 ? undefined : toNumber(div(mul(budget, spent), earned));
    case "both-indices":
      return earned === 0 || spent === 0 || planned === 0 ? undefined : toNumber(add(spent, div(mul(rest, mul(spent, planned)), mul(earned, earned))));
  }
}

/**
 * Cost variance: EV − AC; negative is over budget.
 *
 * @example costVariance({ budgetAtCompletion: 100000, plannedValue: 50000, earnedValue: 40000, actualCost: 50000 }) //=> -10000
 */
export function costVariance(of: EarnedValue): number {
  return difference(figure(of.earnedValue), figure(of.actualCost));
}

/**
 * Schedule variance in money: EV − PV; negative is behind plan.
 *
 * @example scheduleVariance({ budgetAtCompletion: 100000, plannedValue: 45000, earnedValue: 40000, actualCost: 50000 }) //=> -5000
 */
export function scheduleVariance(of: EarnedValue): number {
  return difference(figure(of.earnedValue), figure(of.plannedValue));
}

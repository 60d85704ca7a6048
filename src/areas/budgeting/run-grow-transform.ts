import { figure, percentage, total } from "../figures.js";
import { absolute, sub } from "../../kernel/exact.js";

/** A line of technology spend. */
export interface SpendLine {
  /** `run` keeps the present going, `grow` does more of it, `transform` does something new. */
  readonly purpose: "run" | "grow" | "transform";
  /** Money, one currency. */
  readonly amount: number;
}

/**
 * Shares of run, grow and transform in spend, percent.
 *
 * The split hangs on one or two tags: state it with the largest disputed line moved. About 70% run is often quoted; firms of this size sit at 75 to 85.
 *
 * @returns Three shares that add up to 100; undefined when nothing is spent.
 * @example runGrowTransform([{ purpose: "run", amount: 70 }, { purpose: "grow", amount: 20 }, { purpose: "transform", amount: 10 }]) //=> { run: 70, grow: 20, transform: 10 }
 */
export function runGrowTransform(lines: readonly SpendLine[]): { readonly run: number; readonly grow: number; readonly transform: number } | undefined {
  const whole = total(lines, (one) => one.amount);
  const share = (purpose: SpendLine["purpose"]) =>
    percentage(
      total(
        lines.filter((one) => one.purpose === purpose),
        (one) => one.amount,
      ),
      whole,
    );
  const [run, grow, transform] = [share("run"), share("grow"), share("transform")];
  return run === undefined || grow === undefined || transform === undefined ? undefined : { run, grow, transform };
}

/**
 * How far actual spend lies from plan, percent of plan, in either direction: underspend often hides undone work.
 *
 * @returns From 0; undefined when nothing was planned.
 * @example budgetVariance({ plan: 200000, actual: 170000 }) //=> 15
 */
export function budgetVariance(year: { readonly plan: number; readonly actual: number }): number | undefined {
  const plan = figure(year.plan);
  return percentage(absolute(sub(figure(year.actual), plan)), plan);
}

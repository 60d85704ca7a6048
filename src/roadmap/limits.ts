import { type Exact, add, amountOrZero, div, exactOf, greatest, mul, sub } from "../kernel/exact.js";
import type { Proposal, RoadmapInput } from "../model/roadmap.js";
import { type Quarter, fiscalYearOf } from "./quarters.js";

/** One limit of a plan: no more than `most` of money or person-days may be taken by what it counts. */
export interface Limit {
  readonly what: "budget" | "capacity";
  /** How it is named when it binds: `quarter 2`, `whole plan`, `FY2027 capex`. */
  readonly name: string;
  readonly most: Exact;
  /** What an item takes of it when it starts in a quarter, from 0. */
  readonly use: (one: Proposal, quarter: number) => Exact;
}

/** What a company's limits are read with. */
export interface LimitGround {
  readonly input: RoadmapInput;
  readonly quarters: readonly Quarter[];
  readonly fiscalYearStart: number;
  readonly purposeOf: (id: string) => "run" | "grow" | "transform" | undefined;
  /** The first quarter, from 1, in which an item may start. */
  readonly firstOf: (id: string) => number;
}

/** What the item costs in each quarter from its own, by high estimates: once in the first, then a quarter of the yearly cost in each. */
export function costsFrom(one: Proposal, quarter: number, quarters: number): readonly Exact[] {
  const oneOff = amountOrZero(one.oneOff?.high);
  const recurring = div(amountOrZero(one.annual?.high), 4);
  return Array.from({ length: quarters }, (_, index) => (index < quarter ? 0 : index === quarter ? add(oneOff, recurring) : recurring));
}

/**
 * All limits of a plan: money by quarter, as a whole and by part; people by quarter and role. Money counts by high estimates, effort by the
 * likely one. What runs already is taken off first, never below nothing.
 *
 * Money of the whole plan counts from the first quarter in which an item may start, wherever it does start: waiting is no saving. Money of a
 * quarter or a fiscal year counts where it falls.
 */
export function limitsOf(ground: LimitGround): readonly Limit[] {
  return [...quarterBudgets(ground), ...wholeBudget(ground), ...(ground.input.limits ?? []).map((limit) => partBudget(ground, limit)), ...people(ground)];
}

function quarterBudgets(ground: LimitGround): readonly Limit[] {
  const { input, quarters } = ground;
  const list = input.budgetPerQuarter;
  return quarters.flatMap((_, index): readonly Limit[] => {
    const limit = list?.[Math.min(index, list.length - 1)];
    if (limit === undefined) return [];
    const most = left(exactOf(limit.amount), committedMoney(input, index));
    return [{ what: "budget", name: `quarter ${index + 1}`, most, use: (one, quarter) => costsFrom(one, quarter, quarters.length)[index] ?? 0 }]; // One cost per quarter.
  });
}

function wholeBudget(ground: LimitGround): readonly Limit[] {
  const { input, quarters } = ground;
  if (input.budget === undefined) return [];
  const committed = quarters.reduce<Exact>((sum, _, index) => add(sum, committedMoney(input, index)), 0);
  const most = left(exactOf(input.budget.amount), committed);
  return [{ what: "budget", name: "whole plan", most, use: (one) => wholeCost(one, ground) }];
}

/** What an item costs within the plan at the most: when it starts as early as it may. */
export function wholeCost(one: Proposal, { quarters, firstOf }: Pick<LimitGround, "quarters" | "firstOf">): Exact {
  return costsFrom(one, firstOf(one.id) - 1, quarters.length).reduce<Exact>(add, 0);
}

function partBudget(ground: LimitGround, limit: NonNullable<RoadmapInput["limits"]>[number]): Limit {
  const { input, quarters } = ground;
  const { fiscalYear, part, accounting, purpose } = limit;
  const inYear = quarters.map((quarter) => fiscalYear === undefined || fiscalYearOf(quarter.from, ground.fiscalYearStart) === fiscalYear);
  const whole = part === undefined && accounting === undefined && purpose === undefined;
  const committed = quarters.reduce<Exact>((sum, _, index) => (whole && inYear[index] === true ? add(sum, committedMoney(input, index)) : sum), 0);
  const capex = new Set(input.capex);
  const use = (one: Proposal, begins: number): Exact => {
    const start = fiscalYear === undefined ? ground.firstOf(one.id) - 1 : begins;
    if (purpose !== undefined && ground.purposeOf(one.id) !== purpose) return 0;
    const once = part !== "recurring" && (accounting === undefined || (accounting === "capex") === capex.has(one.id));
    const each = part !== "one-off" && accounting !== "capex";
    const count = quarters.filter((_, index) => index >= start && inYear[index] === true).length;
    const oneOff = once && inYear[start] === true ? amountOrZero(one.oneOff?.high) : 0;
    return each ? add(oneOff, div(mul(amountOrZero(one.annual?.high), count), 4)) : oneOff;
  };
  const name = [fiscalYear === undefined ? "whole plan" : `FY${fiscalYear}`, part, accounting, purpose].filter((word) => word !== undefined).join(" ");
  return { what: "budget", name, most: left(exactOf(limit.amount.amount), committed), use };
}

function people(ground: LimitGround): readonly Limit[] {
  const { input, quarters } = ground;
  const days = (one: Proposal) => exactOf(one.effort.likely);
  return quarters.flatMap((_, index): readonly Limit[] => {
    const running = (input.commitments ?? []).filter((one) => one.quarters > index);
    const taken = (owner?: string) =>
      running.filter((one) => owner === undefined || one.owner === owner).reduce<Exact>((sum, one) => add(sum, exactOf(one.personDays)), 0);
    const all: readonly Limit[] =
      input.capacity === undefined
        ? []
        : [
            {
              what: "capacity",
              name: `quarter ${index + 1}`,
              most: left(exactOf(input.capacity), taken()),
              use: (one, quarter) => (quarter === index ? days(one) : 0),
            },
          ];
    const roles = Object.entries(input.capacityByRole ?? {}).map(
      ([role, most]): Limit => ({
        what: "capacity",
        name: `${role}, quarter ${index + 1}`,
        most: left(exactOf(most), taken(role)),
        use: (one, quarter) => (quarter === index && one.owner === role ? days(one) : 0),
      }),
    );
    return [...all, ...roles];
  });
}

function committedMoney(input: RoadmapInput, quarter: number): Exact {
  return (input.commitments ?? []).filter((one) => one.quarters > quarter).reduce<Exact>((sum, one) => add(sum, amountOrZero(one.cost?.amount)), 0);
}

function left(most: Exact, taken: Exact): Exact {
  return greatest(0, sub(most, taken));
}

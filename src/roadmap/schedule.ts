import { type Day, addDays, daysFrom } from "../kernel/calendar.js";
import { type Exact, add, amountOrZero, cmp, div, exactOf, toNumber } from "../kernel/exact.js";
import type { Proposal, Roadmap, RoadmapInput } from "../model/roadmap.js";
import type { Quarter } from "./quarters.js";

type Dropped = Roadmap["dropped"][number];

/** A proposal with its place in the plan. */
export interface Placed {
  readonly proposal: Proposal;
  readonly quarter: number;
  readonly start: Day;
  readonly end: Day;
}

/** The plan's use of money and people, quarter by quarter, by high estimates and likely effort. */
interface Use {
  readonly money: Exact[];
  readonly days: Exact[];
  readonly byRole: Map<string, Exact[]>;
}

/** Days until the next free start within a quarter: work goes at half pace beside everyday business. */
const calendarDaysPerPersonDay = 2.8;

/**
 * Places proposals in their order, each in the first quarter that its horizon, prerequisites, money and people allow; what must start by a
 * quarter is placed first, with what it needs. What fits nowhere is dropped with the limit that bound it.
 */
export function schedule(
  proposals: readonly Proposal[],
  quarters: readonly Quarter[],
  input: RoadmapInput,
  horizonDays: (horizon: string) => number,
): { readonly placed: readonly Placed[]; readonly dropped: readonly Dropped[] } {
  const use: Use = { money: quarters.map(() => 0), days: quarters.map(() => 0), byRole: new Map() };
  const placed = new Map<string, Placed>();
  const dropped = new Map<string, Dropped>();
  const inPlan = new Set(proposals.map((one) => one.id));
  for (const one of urgentFirst(proposals, input)) {
    const excluded = input.exclude !== undefined && Object.hasOwn(input.exclude, one.id) ? input.exclude[one.id] : undefined;
    const found =
      excluded === undefined
        ? place(one, { quarters, input, use, placed, inPlan, horizonDays })
        : { proposal: one, why: "excluded" as const, detail: excluded };
    if ("why" in found) dropped.set(one.id, found);
    else {
      placed.set(one.id, found);
      book(found, use);
    }
  }
  return { placed: [...placed.values()].sort((a, b) => a.quarter - b.quarter), dropped: [...dropped.values()] };
}

function urgentFirst(proposals: readonly Proposal[], input: RoadmapInput): readonly Proposal[] {
  const must = input.mustStartBy ?? {};
  const urgent = new Set<string>();
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const mark = (id: string) => {
    if (urgent.has(id)) return;
    urgent.add(id);
    for (const before of byId.get(id)?.prerequisites ?? []) mark(before);
  };
  for (const id of Object.keys(must)) mark(id);
  return [...proposals.filter((one) => urgent.has(one.id)), ...proposals.filter((one) => !urgent.has(one.id))];
}

interface Around {
  readonly quarters: readonly Quarter[];
  readonly input: RoadmapInput;
  readonly use: Use;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly inPlan: ReadonlySet<string>;
  readonly horizonDays: (horizon: string) => number;
}

function place(one: Proposal, around: Around): Placed | Dropped {
  const { quarters, input, placed, inPlan } = around;
  const [first] = quarters;
  if (first === undefined) return { proposal: one, why: "too-late", detail: "The plan has no quarter." };
  let earliest: Day = first.from;
  for (const before of one.prerequisites) {
    const needed = placed.get(before);
    if (needed === undefined && inPlan.has(before)) return { proposal: one, why: "prerequisite", detail: before };
    if (needed !== undefined && daysFrom(earliest, addDays(needed.end, 1)) > 0) earliest = addDays(needed.end, 1);
  }
  const must = input.mustStartBy !== undefined && Object.hasOwn(input.mustStartBy, one.id) ? input.mustStartBy[one.id] : undefined;
  const wanted = must === undefined ? Math.min(quarters.length, Math.floor(around.horizonDays(one.horizon) / 91) + 1) : 1;
  let bound: Dropped = { proposal: one, why: "too-late", detail: "Nothing it needs ends inside the plan." };
  for (const quarter of quarters) {
    if (quarter.index < wanted || daysFrom(earliest, quarter.to) < 0 || (must !== undefined && quarter.index > must)) continue;
    const limit = limitOf(one, quarter.index - 1, around);
    if (limit !== undefined) {
      bound = { proposal: one, ...limit };
      continue;
    }
    return dated(one, quarter, earliest);
  }
  return bound;
}

/** Dates an item within its quarter, not before a day. */
export function dated(one: Proposal, quarter: Quarter, earliest: Day): Placed {
  const start = daysFrom(quarter.from, earliest) > 0 ? earliest : quarter.from;
  return { proposal: one, quarter: quarter.index, start, end: addDays(start, calendarDays(one) - 1) };
}

/** Calendar days from start to end of an item, at least one. */
export function calendarDays(one: Proposal): number {
  return Math.max(1, Math.ceil(toDays(one) * calendarDaysPerPersonDay));
}

/** Dates items whose quarters are already chosen, what is needed before what needs it. */
export function dateChosen(proposals: readonly Proposal[], quarterOf: ReadonlyMap<string, number>, quarters: readonly Quarter[]): readonly Placed[] {
  const placed = new Map<string, Placed>();
  for (const one of proposals) {
    const quarter = quarters[(quarterOf.get(one.id) ?? 0) - 1]; // 0: not chosen, no quarter has that place.
    if (quarter === undefined) continue;
    const ends = one.prerequisites.flatMap((before) => placed.get(before)?.end ?? []);
    placed.set(
      one.id,
      dated(
        one,
        quarter,
        ends.reduce((latest, end) => (daysFrom(latest, addDays(end, 1)) > 0 ? addDays(end, 1) : latest), quarter.from),
      ),
    );
  }
  return [...placed.values()].sort((a, b) => a.quarter - b.quarter);
}

function toDays(one: Proposal): number {
  return toNumber(exactOf(one.effort.likely));
}

/** What the item costs in each quarter from its own, by high estimates. */
export function costsFrom(one: Proposal, quarter: number, quarters: number): readonly Exact[] {
  const oneOff = amountOrZero(one.oneOff?.high);
  const recurring = div(amountOrZero(one.annual?.high), 4);
  return Array.from({ length: quarters }, (_, index) => (index < quarter ? 0 : index === quarter ? add(oneOff, recurring) : recurring));
}

function limitOf(one: Proposal, quarter: number, around: Around): Pick<Dropped, "why" | "detail"> | undefined {
  const { input, use, quarters } = around;
  const costs = costsFrom(one, quarter, quarters.length);
  const perQuarter = input.budgetPerQuarter;
  let total: Exact = 0;
  for (const [index, cost] of costs.entries()) {
    const spent = add(use.money[index] ?? 0, cost); // Both lists have one entry per quarter.
    total = add(total, spent);
    const limit = perQuarter?.[Math.min(index, perQuarter.length - 1)];
    if (limit !== undefined && cmp(cost, 0) > 0 && cmp(spent, exactOf(limit.amount)) > 0) return { why: "budget", detail: `quarter ${index + 1}` };
  }
  const costsMoney = costs.some((cost) => cmp(cost, 0) > 0);
  if (input.budget !== undefined && costsMoney && cmp(total, exactOf(input.budget.amount)) > 0) return { why: "budget", detail: "whole plan" };
  const effort = exactOf(one.effort.likely);
  if (input.capacity !== undefined && cmp(add(use.days[quarter] ?? 0, effort), exactOf(input.capacity)) > 0)
    return { why: "capacity", detail: `quarter ${quarter + 1}` }; // As above.
  const role = input.capacityByRole !== undefined && Object.hasOwn(input.capacityByRole, one.owner) ? input.capacityByRole[one.owner] : undefined;
  const used = use.byRole.get(one.owner)?.[quarter] ?? 0; // Nothing of this role is booked yet.
  if (role !== undefined && cmp(add(used, effort), exactOf(role)) > 0) return { why: "capacity", detail: `${one.owner}, quarter ${quarter + 1}` };
  return undefined;
}

function book(item: Placed, use: Use): void {
  const quarter = item.quarter - 1;
  const effort = exactOf(item.proposal.effort.likely);
  for (const [index, cost] of costsFrom(item.proposal, quarter, use.money.length).entries()) use.money[index] = add(use.money[index] ?? 0, cost); // One entry per quarter.
  use.days[quarter] = add(use.days[quarter] ?? 0, effort); // As above.
  const role = use.byRole.get(item.proposal.owner) ?? use.money.map((): Exact => 0);
  role[quarter] = add(role[quarter] ?? 0, effort); // As above.
  use.byRole.set(item.proposal.owner, role);
}

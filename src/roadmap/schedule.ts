import { type Day, addDays, daysFrom } from "../kernel/calendar.js";
import { type Exact, add, cmp, exactOf, sub, toNumber } from "../kernel/exact.js";
import type { Proposal, Roadmap } from "../model/roadmap.js";
import type { Limit } from "./limits.js";
import type { Quarter } from "./quarters.js";
import type { Terms } from "./terms.js";

type Dropped = Roadmap["dropped"][number];

/** A proposal with its place in the plan. */
export interface Placed {
  readonly proposal: Proposal;
  readonly quarter: number;
  readonly start: Day;
  readonly end: Day;
}

/** What a schedule is made of; the proposals stand in order of value, what is needed before what needs it. */
export interface Scheduling {
  readonly proposals: readonly Proposal[];
  readonly quarters: readonly Quarter[];
  readonly limits: readonly Limit[];
  readonly terms: ReadonlyMap<string, Terms>;
}

/** What is done when, and what is left out. */
export interface Schedule {
  readonly placed: readonly Placed[];
  readonly dropped: readonly Dropped[];
}

/** Days until the next free start within a quarter: work goes at half pace beside everyday business. */
const calendarDaysPerPersonDay = 2.8;

/** Calendar days from start to end of an item, at least one. */
export function calendarDays(one: Proposal): number {
  return Math.max(1, Math.ceil(toNumber(exactOf(one.effort.likely)) * calendarDaysPerPersonDay));
}

/**
 * Places proposals in their order, musts first, each in the first quarter that its terms, prerequisites, money and people allow. What fits
 * nowhere is dropped with the limit that bound it.
 *
 * @param chosen Quarters, from 1, that are settled already; each of these items may move to an earlier quarter, never out of the plan.
 */
export function schedule(around: Scheduling, chosen: ReadonlyMap<string, number> = new Map()): Schedule {
  const book = openBook(around);
  for (const one of around.proposals) {
    const quarter = around.quarters[(chosen.get(one.id) ?? 0) - 1]; // 0: not settled, no quarter has that place.
    if (quarter !== undefined) book.put(dated(one, quarter, book.earliest(one)));
  }
  for (const one of around.proposals) {
    const settled = book.placed.get(one.id);
    if (settled === undefined) continue;
    book.take(settled);
    const found = place(one, around, book);
    book.put("why" in found || found.quarter > settled.quarter ? settled : found);
  }
  const dropped = new Map<string, Dropped>();
  for (const one of mustsFirst(around)) {
    if (book.placed.has(one.id)) continue;
    const found = place(one, around, book);
    if ("why" in found) dropped.set(one.id, found);
    else book.put(found);
  }
  return { placed: [...book.placed.values()].sort((a, b) => a.quarter - b.quarter), dropped: [...dropped.values()] };
}

function mustsFirst({ proposals, terms }: Scheduling): readonly Proposal[] {
  const must = (one: Proposal) => terms.get(one.id)?.must === true;
  return [...proposals.filter(must), ...proposals.filter((one) => !must(one))];
}

interface Book {
  readonly placed: Map<string, Placed>;
  put(item: Placed): void;
  take(item: Placed): void;
  /** The day after the last end of what it needs, or its own first day. */
  earliest(one: Proposal): Day;
  /** The first limit that it would break. */
  breaks(one: Proposal, quarter: number): Pick<Dropped, "why" | "detail"> | undefined;
}

function openBook({ limits, terms }: Scheduling): Book {
  const used: Exact[] = limits.map(() => 0);
  const placed = new Map<string, Placed>();
  const move = (item: Placed, by: typeof add) => {
    for (const [at, limit] of limits.entries()) used[at] = by(used[at] ?? 0, limit.use(item.proposal, item.quarter - 1)); // One sum per limit.
  };
  return {
    placed,
    put(item) {
      placed.set(item.proposal.id, item);
      move(item, add);
    },
    take(item) {
      placed.delete(item.proposal.id);
      move(item, sub);
    },
    earliest(one) {
      const ends = one.prerequisites.flatMap((before) => placed.get(before)?.end ?? []).map((end) => addDays(end, 1));
      return ends.reduce((latest, day) => (daysFrom(latest, day) > 0 ? day : latest), terms.get(one.id)?.notBefore ?? "0000-01-01"); // Every proposal has terms.
    },
    breaks(one, quarter) {
      for (const [at, limit] of limits.entries()) {
        const takes = limit.use(one, quarter - 1);
        if (cmp(takes, 0) > 0 && cmp(add(used[at] ?? 0, takes), limit.most) > 0) return { why: limit.what, detail: limit.name }; // As above.
      }
      return undefined;
    },
  };
}

function place(one: Proposal, around: Scheduling, book: Book): Placed | Dropped {
  const terms = around.terms.get(one.id);
  if (terms === undefined) throw new Error(`${one.id} has no terms`); // Terms are made for every proposal.
  if (terms.blocked !== undefined) return { proposal: one, ...terms.blocked };
  const other = terms.conflicts.find((id) => book.placed.has(id));
  if (other !== undefined) return { proposal: one, why: "conflict", detail: other };
  const needed = one.prerequisites.find((id) => around.terms.has(id) && !book.placed.has(id));
  if (needed !== undefined) return { proposal: one, why: "prerequisite", detail: needed };
  const earliest = book.earliest(one);
  let bound: Dropped = { proposal: one, why: "too-late", detail: "Nothing it needs ends inside the plan." };
  for (const quarter of around.quarters) {
    if (quarter.index < terms.first || quarter.index > terms.last || daysFrom(earliest, quarter.to) < 0) continue;
    const limit = book.breaks(one, quarter.index);
    if (limit === undefined) return dated(one, quarter, earliest);
    bound = { proposal: one, ...limit };
  }
  return bound;
}

/** Dates an item within its quarter, not before a day. */
function dated(one: Proposal, quarter: Quarter, earliest: Day): Placed {
  const start = daysFrom(quarter.from, earliest) > 0 ? earliest : quarter.from;
  return { proposal: one, quarter: quarter.index, start, end: addDays(start, calendarDays(one) - 1) };
}

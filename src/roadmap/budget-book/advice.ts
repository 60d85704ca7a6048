import { addMonths } from "../../kernel/calendar.js";
import { type Exact, add, amountOrZero, div, exactOf } from "../../kernel/exact.js";
import type { Proposal } from "../../model/roadmap.js";
import { type BookGround, type Entry, type Part, spans, yearAt } from "./ground.js";

/**
 * The recommendations of a roadmap: what is paid once in the fiscal year of its quarter; what recurs, a quarter of the yearly cost in each
 * quarter from its start, and on after the plan's last quarter, since what has begun goes on.
 */
export function advice(ground: BookGround): Part {
  const { roadmap, years } = ground;
  if (roadmap === undefined) return { entries: [], open: [] };
  const ids = roadmap.items.map((item) => item.proposal.id);
  if (roadmap.prices.currency !== ground.currency)
    return { entries: [], open: ids.length === 0 ? [] : [{ kind: "recommendation", why: "other-currency", ids }] };
  const unpriced = roadmap.items.flatMap(({ proposal }) => (proposal.oneOff === undefined || proposal.annual === undefined ? [proposal.id] : []));
  // Quarters go on from the plan's first day, so that a quarter is in the same fiscal year here and there.
  const first = roadmap.quarters[0]?.from ?? roadmap.input.start;
  const last = years.at(-1)?.to ?? first;
  const starts: string[] = [];
  for (let quarter = 0; addMonths(first, 3 * quarter) <= last; quarter += 1) starts.push(addMonths(first, 3 * quarter));
  const yearOf = starts.map((day) => Math.max(0, yearAt(years, day)));
  return {
    entries: roadmap.items.map(({ proposal, quarter, end }): Entry => {
      const side = (of: "low" | "high") => perYear(proposal, { end: of, begins: quarter - 1, yearOf, count: years.length });
      const [low, high] = [side("low"), side("high")];
      return {
        kind: "recommendation",
        id: proposal.id,
        lines: [],
        years: spans(years, (index) => ({ low: low[index] ?? 0, high: high[index] ?? 0 })), // One sum per year.
        days: [{ what: "finish", on: end }],
      };
    }),
    open: unpriced.length === 0 ? [] : [{ kind: "recommendation", why: "no-price", ids: unpriced }],
  };
}

interface Run {
  readonly end: "low" | "high";
  /** Quarter in which it starts, from 0. */
  readonly begins: number;
  /** The place of each quarter's fiscal year. */
  readonly yearOf: readonly number[];
  readonly count: number;
}

function perYear(proposal: Proposal, { end, begins, yearOf, count }: Run): readonly Exact[] {
  const sums: Exact[] = Array.from({ length: count }, () => 0);
  const quarterly = div(amountOrZero(proposal.annual?.[end]), 4);
  for (const [quarter, year] of yearOf.entries()) {
    if (quarter < begins) continue;
    const once = quarter === begins && proposal.oneOff !== undefined ? exactOf(proposal.oneOff[end]) : 0;
    sums[year] = add(sums[year] ?? 0, add(once, quarterly)); // One sum per year.
  }
  return sums;
}

import { type Day, addDays, daysFrom } from "../kernel/calendar.js";
import type { Assessment } from "../model/assessment.js";
import type { Proposal, Roadmap, RoadmapInput } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";
import type { Quarter } from "./quarters.js";

/** When one item may start, and what keeps it out. */
export interface Terms {
  /** Quarters in which it may start, from 1. */
  readonly first: number;
  readonly last: number;
  /** It has to be in the plan. */
  readonly must: boolean;
  /** A running item that it needs is done then. */
  readonly notBefore: Day;
  /** It cannot be in the plan at all. */
  readonly blocked?: Pick<Roadmap["dropped"][number], "why" | "detail">;
  /** Items of which only one may be done. */
  readonly conflicts: readonly string[];
}

/** What terms are read from. */
export interface TermGround {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly input: RoadmapInput;
  readonly quarters: readonly Quarter[];
  readonly proposals: readonly Proposal[];
}

/**
 * The terms of every proposal: horizon, musts (and what they need, no later), running work that it waits for, exclusions.
 *
 * What needs a recommendation that was rejected or accepted as a risk is blocked: that will not come.
 */
export function termsOf(ground: TermGround): ReadonlyMap<string, Terms> {
  const { model, assessment, input, quarters, proposals } = ground;
  const musts = mustsOf(ground);
  const conflicts = conflictsOf(model, proposals);
  const start = quarters[0]?.from ?? input.start;
  return new Map(
    proposals.map((one): readonly [string, Terms] => {
      const must = musts.get(one.id);
      const fromDays = model.pack.horizons?.[one.horizon]?.fromDays ?? 0; // A horizon without days starts at once.
      const excluded = own(input.exclude, one.id);
      const apart = one.prerequisites.flatMap((id) => {
        const state = own(assessment.advice, id);
        return state === undefined ? [] : [{ id, ...state }];
      });
      const refused = apart.find((state) => state.status === "rejected" || state.status === "accepted-risk");
      const ends = apart.flatMap((state) => (state.status === "running" && state.until !== undefined ? [addDays(state.until, 1)] : []));
      return [
        one.id,
        {
          first: must === undefined ? Math.min(quarters.length, Math.floor(fromDays / 91) + 1) : 1,
          last: must ?? quarters.length,
          must: must !== undefined,
          notBefore: ends.reduce((latest, day) => (daysFrom(latest, day) > 0 ? day : latest), start),
          conflicts: conflicts.get(one.id) ?? [],
          ...(excluded !== undefined
            ? { blocked: { why: "excluded" as const, detail: excluded } }
            : refused !== undefined
              ? { blocked: { why: "prerequisite" as const, detail: refused.id } }
              : {}),
        },
      ];
    }),
  );
}

/** By item, the quarter by which it must have started; what it needs inherits it. */
function mustsOf(ground: TermGround): ReadonlyMap<string, number> {
  const { input, quarters, proposals } = ground;
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const musts = new Map<string, number>();
  const put = (id: string, quarter: number) => {
    const one = byId.get(id);
    if (one === undefined || (musts.get(id) ?? Number.POSITIVE_INFINITY) <= quarter) return;
    musts.set(id, quarter);
    for (const before of one.prerequisites) put(before, quarter);
  };
  for (const [id, by] of Object.entries(input.mustStartBy ?? {})) put(id, quarterBy(by, quarters));
  if (input.criticalBy !== undefined) for (const one of proposals) if (one.critical) put(one.id, Math.min(input.criticalBy, quarters.length));
  return musts;
}

/** The last quarter that begins on or before a day; the first at least. */
function quarterBy(by: number | Day, quarters: readonly Quarter[]): number {
  if (typeof by === "number") return Math.min(by, quarters.length);
  return Math.max(1, quarters.filter((quarter) => daysFrom(quarter.from, by) >= 0).length);
}

/** An exclusion named on either side holds for both. */
function conflictsOf(model: Model, proposals: readonly Proposal[]): ReadonlyMap<string, readonly string[]> {
  const pairs = proposals.flatMap((one) => (model.recommendations.get(one.id)?.is.excludes ?? []).map((other) => [one.id, other] as const));
  return new Map(proposals.map(({ id }) => [id, [...new Set(pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])))]]));
}

function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

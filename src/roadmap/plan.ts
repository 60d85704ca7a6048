import { addDays, daysFrom } from "../kernel/calendar.js";
import { type Exact, add, amountOrZero, div, exactOf, exactText, mul } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { Proposal, Roadmap, RoadmapInput } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";
import { isProvisional } from "../scoring/present.js";
import { type Run, runAll } from "../scoring/run.js";
import { proposeIn } from "./propose.js";
import { quartersFrom } from "./quarters.js";
import { limitsOf } from "./limits.js";
import { type WhatIf, whatIf } from "./scenario.js";
import { type Placed, type Schedule, type Scheduling, schedule } from "./schedule.js";
import { termsOf } from "./terms.js";

/**
 * Plans the advice of a result over quarters, within money and people, in the pack's order of value.
 *
 * It takes the assessment rather than the scorecard, because what a recommendation is worth is computed by scoring again with it done.
 * Total for a checked input: a budget of zero gives an honest plan of what costs nothing.
 *
 * @param input Checked as by `parseRoadmapInput`.
 * @returns What is done when, at which cost; what was left out and which limit bound it; the levels before and after.
 */
export function planRoadmap(model: Model, assessment: Assessment, input: RoadmapInput): Roadmap {
  const ground = groundOf(model, assessment, input);
  const chosen = schedule(ground);
  return roadmapOf(ground, chosen, {
    method: "ordered",
    note: "Placed in the pack's order of value, each where it first fits; not claimed to be the best choice.",
  });
}

/** What every way of choosing starts from. */
export interface Ground extends Scheduling {
  readonly run: Run;
  readonly what: WhatIf;
  readonly input: RoadmapInput;
}

/** Scores, proposes, cuts the quarters and reads the limits. */
export function groundOf(model: Model, assessment: Assessment, input: RoadmapInput): Ground {
  const run = runAll(model, assessment);
  const what = whatIf(run);
  const fiscalYearStart = input.fiscalYearStart ?? assessment.organization.fiscalYearStart ?? 1;
  const quarters = quartersFrom(input.start, input.quarters ?? 4, fiscalYearStart);
  const proposals = proposeIn(what);
  const purposeOf = (id: string) => model.recommendations.get(id)?.is.purpose;
  const terms = termsOf({ model, assessment, input, quarters, proposals });
  const firstOf = (id: string) => terms.get(id)?.first ?? 1; // Every proposal has terms.
  return {
    run,
    what,
    input,
    quarters,
    proposals,
    limits: limitsOf({ input, quarters, fiscalYearStart, purposeOf, firstOf }),
    terms,
  };
}

/** Puts a choice into the plain data of a roadmap. */
export function roadmapOf(ground: Ground, chosen: Schedule, proof: Roadmap["proof"]): Roadmap {
  const { run, input, quarters } = ground;
  const { model, assessment } = run.context;
  const { placed, dropped } = chosen;
  return {
    format: 1,
    asOf: assessment.asOf,
    input,
    prices: model.pack.prices ?? { currency: assessment.organization.currency ?? "USD", year: Number(assessment.asOf.slice(0, 4)) },
    quarters: quarters.map((quarter) => {
      const starts = placed.filter((item) => item.quarter === quarter.index);
      const running = placed.filter((item) => item.quarter <= quarter.index);
      return {
        ...quarter,
        starts: starts.map((item) => item.proposal.id),
        effort: sum(starts, (one) => one.effort.likely),
        oneOff: span(starts, (one) => one.oneOff),
        recurring: span(running, (one) => one.annual, 4),
      };
    }),
    items: placed.map((item) => ({ ...item, decideBy: decideBy(item, input) })),
    dropped: [...dropped],
    apart: Object.entries(assessment.advice ?? {}).map(([id, state]) => ({ id, status: state.status, ...optional(state) })),
    totals: totalsOf(placed, quarters.length),
    effect: effectOf(ground, placed),
    proof,
  };
}

function optional(state: { readonly reason?: string | undefined; readonly on?: string | undefined; readonly by?: string | undefined }): {
  reason?: string;
  on?: string;
  by?: string;
} {
  return {
    ...(state.reason === undefined ? {} : { reason: state.reason }),
    ...(state.on === undefined ? {} : { on: state.on }),
    ...(state.by === undefined ? {} : { by: state.by }),
  };
}

/** Thirty days before it starts, never before the plan. */
function decideBy(item: Placed, input: RoadmapInput): string {
  const day = addDays(item.start, -30);
  return daysFrom(input.start, day) < 0 ? input.start : day;
}

function sum(items: readonly Placed[], of: (one: Proposal) => string): string {
  return exactText(items.reduce<Exact>((total, item) => add(total, exactOf(of(item.proposal))), 0));
}

function span(
  items: readonly Placed[],
  of: (one: Proposal) => { readonly low: string; readonly high: string } | undefined,
  parts = 1,
): { low: string; high: string } {
  const total = (side: "low" | "high") =>
    exactText(
      div(
        items.reduce<Exact>((all, item) => add(all, amountOrZero(of(item.proposal)?.[side])), 0),
        parts,
      ),
    );
  return { low: total("low"), high: total("high") };
}

function totalsOf(placed: readonly Placed[], quarters: number): Roadmap["totals"] {
  const within = (side: "low" | "high") =>
    exactText(
      placed.reduce<Exact>((all, item) => {
        const remaining = quarters - item.quarter + 1;
        return add(all, add(amountOrZero(item.proposal.oneOff?.[side]), div(mul(amountOrZero(item.proposal.annual?.[side]), remaining), 4)));
      }, 0),
    );
  return {
    effort: sum(placed, (one) => one.effort.likely),
    oneOff: span(placed, (one) => one.oneOff),
    annual: span(placed, (one) => one.annual),
    withinPlan: { low: within("low"), high: within("high") },
    notPriced: placed.filter((item) => item.proposal.oneOff === undefined || item.proposal.annual === undefined).length,
  };
}

function effectOf({ run, what }: Ground, placed: readonly Placed[]): Roadmap["effect"] {
  const { model } = run.context;
  const after = what.after(placed.map((item) => item.proposal.id));
  const levels = (of: Run, id: string) => {
    const node = of.nodes.get(id);
    if (node === undefined || node.out !== undefined) return undefined;
    return {
      low: exactText(node.ownLow),
      high: exactText(node.ownHigh),
      ...(node.state === "counts" && !isProvisional(of, node) ? { score: exactText(node.value) } : {}),
    };
  };
  return [...model.areaOrder, "overall"].flatMap((id) => {
    const [before, then] = [levels(run, id), levels(after, id)];
    return before === undefined || then === undefined ? [] : [{ id, before, after: then }];
  });
}

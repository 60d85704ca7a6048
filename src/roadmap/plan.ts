import { addDays, daysFrom } from "../kernel/calendar.js";
import { type Exact, add, amountOrZero, div, exactOf, exactText, mul } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { Proposal, Roadmap, RoadmapInput } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";
import { type Run, runAll } from "../scoring/run.js";
import { proposeIn } from "./propose.js";
import { type Quarter, quartersFrom } from "./quarters.js";
import { type EndedCaps, endedCaps, scenarioOf } from "./scenario.js";
import { type Placed, schedule } from "./schedule.js";

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
  const chosen = schedule(ground.proposals, ground.quarters, input, ground.horizonDays);
  return roadmapOf(ground, chosen, {
    method: "ordered",
    note: "Placed in the pack's order of value, each where it first fits; not claimed to be the best choice.",
  });
}

/** What every way of choosing starts from. */
export interface Ground {
  readonly run: Run;
  readonly ended: EndedCaps;
  readonly input: RoadmapInput;
  readonly quarters: readonly Quarter[];
  readonly proposals: readonly Proposal[];
  readonly horizonDays: (horizon: string) => number;
}

/** Scores, proposes and cuts the quarters. */
export function groundOf(model: Model, assessment: Assessment, input: RoadmapInput): Ground {
  const run = runAll(model, assessment);
  const ended = endedCaps(model);
  const horizons = model.pack.horizons ?? {};
  return {
    run,
    ended,
    input,
    quarters: quartersFrom(input.start, input.quarters ?? 4, input.fiscalYearStart ?? assessment.organization.fiscalYearStart ?? 1),
    proposals: proposeIn(run, ended),
    horizonDays: (horizon) => horizons[horizon]?.fromDays ?? 0, // A horizon without days starts at once.
  };
}

/** Puts a choice into the plain data of a roadmap. */
export function roadmapOf(
  ground: Ground,
  chosen: { readonly placed: readonly Placed[]; readonly dropped: Roadmap["dropped"] },
  proof: Roadmap["proof"],
): Roadmap {
  const { run, ended, input, quarters } = ground;
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
    effect: effectOf(run, ended, placed),
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

function effectOf(run: Run, ended: EndedCaps, placed: readonly Placed[]): Roadmap["effect"] {
  const { model, assessment } = run.context;
  const after = runAll(
    model,
    assessment,
    scenarioOf(
      model,
      placed.map((item) => item.proposal.id),
      ended,
    ),
  );
  const levels = (of: Run, id: string) => {
    const node = of.nodes.get(id);
    if (node === undefined || node.out !== undefined) return undefined;
    return { low: exactText(node.ownLow), high: exactText(node.ownHigh), ...(node.state === "counts" ? { score: exactText(node.value) } : {}) };
  };
  return [...model.areaOrder, "overall"].flatMap((id) => {
    const [before, then] = [levels(run, id), levels(after, id)];
    return before === undefined || then === undefined ? [] : [{ id, before, after: then }];
  });
}

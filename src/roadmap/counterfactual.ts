import { type Exact, add, amountOrZero, cmp, exactOf, exactText } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { Counterfactual } from "../model/counterfactual.js";
import type { Proposal } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";
import { shown } from "../scoring/explanation.js";
import { liftsOf } from "../scoring/lifts.js";
import { holds } from "../scoring/node.js";
import type { NodeOutcome } from "../scoring/outcome.js";
import { runAll } from "../scoring/run.js";
import { proposeIn } from "./propose.js";
import { type WhatIf, whatIf } from "./scenario.js";

/** More actions than this at once are a plan, not a sentence. */
const mostActions = 3;
const mostWays = 3;
/** Scenarios that are scored for one area before giving up. */
const mostTries = 2_000;

/**
 * Finds for areas below their target what keeps them from the next level and the smallest sets of recommendations that reach it: why it is
 * where it is, and what would have to be different.
 *
 * Every set is scored as a scenario with all that it needs first; a set is smallest when no set with fewer chosen actions reaches the level.
 *
 * @param areas Area ids; all areas of the model that have a score and are below target when absent.
 * @returns In the model's order; an area without a way has no ways.
 */
export function counterfactuals(model: Model, assessment: Assessment, areas: readonly string[] = model.areaOrder): readonly Counterfactual[] {
  const what = whatIf(runAll(model, assessment));
  const proposals = proposeIn(what);
  return areas.flatMap((area) => {
    const node = what.run.nodes.get(area);
    return node?.state === "counts" && node.step.kind === "area" ? (counterfactual(node, what, proposals) ?? []) : [];
  });
}

function counterfactual(node: NodeOutcome, what: WhatIf, proposals: readonly Proposal[]): Counterfactual | undefined {
  const next = node.step.scale.options.find((option) => cmp(option.value, node.value) > 0)?.value;
  if (next === undefined || (node.target !== undefined && cmp(node.value, node.target) >= 0)) return undefined;
  return {
    area: node.step.id,
    score: exactText(node.value),
    next: exactText(next),
    because: becauseOf(node, next),
    ways: waysOf({ node, next, what, proposals }),
  };
}

function becauseOf(node: NodeOutcome, next: Exact): Counterfactual["because"] {
  const [lift] = liftsOf(node);
  const caps = lift?.caps ?? node.caps.filter((cap) => ((at) => at !== undefined && cmp(at, next) < 0)(holds(cap))).map((cap) => cap.step.id);
  // More than three practices pull it down: the heaviest losses are named.
  const lost = [...node.counted].sort((a, b) => cmp(weighed(b, node), weighed(a, node))).slice(0, 3);
  const practices =
    lift === undefined
      ? cmp(node.raw, next) >= 0
        ? []
        : lost.map((child) => ({ id: child.id, value: exactText(child.value) }))
      : lift.raise.map((one) => ({ id: one.id, value: one.from }));
  return { caps: [...caps], practices };
}

function weighed(child: NodeOutcome["counted"][number], node: NodeOutcome): Exact {
  return cmp(child.value, node.step.scale.max) >= 0 ? 0 : child.weight;
}

interface Search {
  readonly node: NodeOutcome;
  readonly next: Exact;
  readonly what: WhatIf;
  readonly proposals: readonly Proposal[];
}

function waysOf(search: Search): Counterfactual["ways"] {
  const { node, next, what, proposals } = search;
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const able = proposals.filter((one) => reaches(one, node, what));
  const found: { readonly chosen: readonly string[]; readonly actions: readonly string[]; readonly gives: Exact }[] = [];
  let tries = 0;
  const visit = (size: number, from: number, chosen: readonly Proposal[]) => {
    if (tries >= mostTries) return;
    if (chosen.length === size) {
      tries += 1;
      const actions = withNeeds(chosen, byId);
      const then = what.after(actions).nodes.get(node.step.id);
      if (then?.state === "counts" && cmp(then.value, next) >= 0) found.push({ chosen: chosen.map((one) => one.id), actions, gives: then.value });
      return;
    }
    for (let index = from; index < able.length; index += 1) visit(size, index + 1, [...chosen, able[index] as Proposal]); // Within the list.
  };
  for (let size = 1; size <= mostActions && found.length === 0; size += 1) visit(size, 0, []);
  const price = (ids: readonly string[]) =>
    ids.reduce<Exact>((sum, id) => ((one) => add(sum, add(amountOrZero(one?.oneOff?.high), amountOrZero(one?.annual?.high))))(byId.get(id)), 0);
  return found
    .sort((a, b) => a.actions.length - b.actions.length || cmp(price(a.actions), price(b.actions)))
    .slice(0, mostWays)
    .map((way) => ({ actions: way.actions, chosen: way.chosen, gives: exactText(way.gives) }));
}

/** Whether it lifts a practice of the area or ends a cap of it. */
function reaches(one: Proposal, node: NodeOutcome, what: WhatIf): boolean {
  const children = new Set(node.step.children.map((child) => child.id));
  return one.lifts.some((lift) => children.has(lift.id)) || (what.ended.get(one.id) ?? []).some((cap) => node.step.caps.some((own) => own.id === cap));
}

/** What must come first, before it. */
function withNeeds(chosen: readonly Proposal[], byId: ReadonlyMap<string, Proposal>): readonly string[] {
  const order = new Set<string>();
  const put = (one: Proposal) => {
    if (order.has(one.id)) return;
    for (const before of one.prerequisites) {
      const needed = byId.get(before);
      if (needed !== undefined) put(needed);
    }
    order.add(one.id);
  };
  for (const one of chosen) put(one);
  return [...order];
}

/**
 * A counterfactual as lines of English for a terminal; reports word it in the reader's language.
 *
 * @returns Why the area is where it is, then one line for each way.
 */
export function counterfactualText(model: Model, one: Counterfactual): readonly string[] {
  const title = model.areas.get(one.area)?.title ?? one.area;
  const caps = one.because.caps.map((id) => (model.caps.get(id)?.is.because ?? id).replace(/\.$/, ""));
  const practices = one.because.practices.map((practice) => `${practice.id} counts as ${short(practice.value)}`);
  const because = `${title} is at ${short(one.score)} because ${[...caps.map((text) => `"${text}"`), ...practices].join(" and ")}.`;
  const named = (ids: readonly string[]) => ids.map((id) => `"${model.recommendations.get(id)?.is.title ?? id}"`).join(" and ");
  if (one.ways.length === 0) return [because, `No three proposed actions together give ${short(one.next)}.`];
  return [because, ...one.ways.map((way) => `Doing ${named(way.actions)} gives ${short(way.gives)}.`)];
}

function short(text: string): string {
  return shown(exactOf(text));
}

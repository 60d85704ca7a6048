import { exactOf } from "../../kernel/exact.js";
import type { Counterfactual } from "../../model/counterfactual.js";
import type { BlockNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { areaName, nameOf } from "../names.js";
import { type Slot, bullets, paragraph } from "../nodes.js";
import { levelValue, scoreOf } from "../quantity.js";
import { listed, say, sentences } from "../say.js";

/** Why an area is where it is, and the smallest sets of actions that lift it: one sentence each. Empty where none was computed for it. */
export function counterfactualBlocks(ctx: Context, area: string): readonly BlockNode[] {
  const one = ctx.inputs.counterfactuals?.find((candidate) => candidate.area === area);
  if (one === undefined) return [];
  const because = becauseWords(ctx, one);
  const ways = one.ways.map((way) => wayWords(ctx, one, way));
  if (ways.length === 0) return [paragraph(sentences(because, noWay(ctx, one)))];
  if (ways.length === 1) return [paragraph(sentences(because, ...ways))];
  return [paragraph(sentences(because, say(ctx, "counterfactual.any"))), bullets(ways)];
}

/** The same for all areas, one point each with the cheapest way. */
export function counterfactualList(ctx: Context): readonly BlockNode[] {
  const all = ctx.inputs.counterfactuals ?? []; // None computed: no list.
  if (all.length === 0) return [];
  return [
    bullets(
      all.map((one) => {
        const [way] = one.ways;
        return sentences(becauseWords(ctx, one), way === undefined ? noWay(ctx, one) : wayWords(ctx, one, way));
      }),
    ),
  ];
}

function becauseWords(ctx: Context, one: Counterfactual) {
  const caps = one.because.caps.map((id): Slot => say(ctx, "counterfactual.cap", { because: (ctx.model.caps.get(id)?.is.because ?? id).replace(/\.$/, "") }));
  const practices = one.because.practices.map(
    (practice): Slot => say(ctx, "counterfactual.practice", { practice: nameOf(ctx.model, practice.id), level: [scoreOf(ctx, practice.value, practice.id)] }),
  );
  return say(ctx, "counterfactual.because", {
    area: areaName(ctx.model, one.area),
    score: [scoreOf(ctx, one.score, one.area)],
    why: listed(ctx, [...caps, ...practices]),
  });
}

function wayWords(ctx: Context, one: Counterfactual, way: Counterfactual["ways"][number]) {
  const named = way.actions.map((id): Slot => {
    const action = ctx.actions.find((candidate) => candidate.id === id);
    const title = ctx.model.recommendations.get(id)?.is.title ?? id;
    return say(ctx, "counterfactual.action", { action: action === undefined ? title : `${action.tag} ${title}` });
  });
  return say(ctx, "counterfactual.gives", {
    actions: listed(ctx, named),
    then: [scoreOf(ctx, way.gives, `counterfactual: ${one.area}.${way.actions.join("+")}`)],
  });
}

function noWay(ctx: Context, one: Counterfactual) {
  return say(ctx, "counterfactual.none", { next: levelValue(ctx, Number(exactOf(one.next)), `counterfactual: ${one.area}.next`) });
}

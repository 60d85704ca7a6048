import { exactOf } from "../../kernel/exact.js";
import type { BlockNode, InlineNode } from "../../model/report.js";
import type { Roadmap } from "../../model/roadmap.js";
import type { NextBuy, Robustness, TargetPrice } from "../../model/plan-choice.js";
import type { Context } from "../context.js";
import { frontierFigure } from "../figures/f17-frontier.js";
import { areaName, nameOf } from "../names.js";
import { type Slot, paragraph, table } from "../nodes.js";
import { countOf, moneyOf, numberOf, pointsOf, scoreOf } from "../quantity.js";
import { joined, say, sayCount, sentences, words } from "../say.js";

/** What other budgets would buy: the frontier, the next thing that more money buys, and the price of each target. Empty where none was computed. */
export function choiceBlocks(ctx: Context, roadmap: Roadmap): readonly BlockNode[] {
  const { planChoice } = ctx.inputs;
  if (planChoice === undefined) return [];
  const figure = planChoice.frontier === undefined ? undefined : frontierFigure(ctx, roadmap, planChoice.frontier);
  return [
    ...(figure === undefined ? [] : [figure]),
    ...(roadmap.input.budget === undefined || planChoice.frontier === undefined ? [] : [paragraph(nextWords(ctx, roadmap, planChoice.nextBuy))]),
    ...(planChoice.targetPrices === undefined ? [] : [targetTable(ctx, roadmap, planChoice.targetPrices)]),
  ];
}

function nextWords(ctx: Context, roadmap: Roadmap, next: NextBuy | undefined): readonly InlineNode[] {
  if (next === undefined) return say(ctx, "roadmap.next-buy.none");
  const { currency } = roadmap.prices;
  return sentences(
    say(ctx, "roadmap.next-buy", {
      more: [moneyOf(ctx, exactOf(next.more), "roadmap: nextBuy.more", { form: "text", currency })],
      gain: [pointsOf(ctx, exactOf(next.gain), "roadmap: nextBuy.gain", { digits: 2 })],
      items: actionNames(ctx, next.items),
    }),
  );
}

/** At most three titles, then how many more. */
function actionNames(ctx: Context, ids: readonly string[]): Slot {
  const shown = ids.slice(0, 3).map((id) => titleOf(ctx, id));
  const rest = ids.length - shown.length;
  return joined([...shown, ...(rest > 0 ? [sayCount(ctx, "roadmap.more-actions", { n: rest, ref: "roadmap: items" })] : [])], "; ");
}

function titleOf(ctx: Context, id: string): string {
  const action = ctx.actions.find((one) => one.id === id);
  return action === undefined ? (ctx.model.recommendations.get(id)?.is.title ?? id) : `${action.tag} ${action.title}`;
}

function targetTable(ctx: Context, roadmap: Roadmap, prices: readonly TargetPrice[]): BlockNode {
  const { currency } = roadmap.prices;
  return table("roadmap.targets", words(ctx, "roadmap.targets.caption"), {
    columns: [
      { id: "area", title: words(ctx, "column.area"), width: 2 },
      { id: "target", title: words(ctx, "column.target"), align: "end", width: 0.7 },
      { id: "money", title: words(ctx, "column.outside-money"), align: "end", width: 1.2 },
      { id: "days", title: words(ctx, "column.days-likely"), align: "end", width: 1 },
      { id: "actions", title: words(ctx, "column.actions-needed"), width: 4 },
    ],
    rows: prices.map((one) => {
      const ref = `roadmap: targetPrices.${one.area}`;
      return {
        id: one.area,
        cells: [
          areaName(ctx.model, one.area),
          [scoreOf(ctx, one.target, `${ref}.target`)],
          one.price === undefined ? say(ctx, "roadmap.targets.not") : [moneyOf(ctx, exactOf(one.price.money), `${ref}.money`, { form: "table", currency })],
          one.price === undefined ? "–" : [numberOf(ctx, exactOf(one.price.personDays), `${ref}.days`, { unit: "days" })],
          one.price === undefined ? say(ctx, one.proven === false ? "roadmap.targets.time" : "roadmap.targets.why") : actionNames(ctx, one.items),
        ],
      };
    }),
    empty: words(ctx, "roadmap.targets.none"),
  });
}

/** How sure each planned item is: in how many of the draws the best plan holds it, and what it hangs on otherwise. */
export function robustnessTable(ctx: Context): readonly BlockNode[] {
  const list = ctx.inputs.planChoice?.robustness;
  if (list === undefined || list.length === 0) return [];
  const draws = list[0]?.draws ?? 0; // Every item has the number of draws.
  const sure = list.filter((one) => one.robust).length;
  return [
    paragraph(sayCount(ctx, "roadmap.robust.lead", { n: sure, ref: "roadmap: robustness" }, { draws: countOf(ctx, draws, "roadmap: robustness.draws") })),
    table("roadmap.robustness", words(ctx, "roadmap.robust.caption"), {
      columns: [
        { id: "action", title: words(ctx, "column.action"), width: 4 },
        { id: "holds", title: words(ctx, "column.holds"), align: "end", width: 1.4 },
        { id: "depends", title: words(ctx, "column.depends-on"), width: 2.4 },
      ],
      rows: list.map((one) => ({
        id: one.id,
        cells: [
          titleOf(ctx, one.id),
          say(ctx, "roadmap.robust.holds", {
            n: countOf(ctx, one.holds, `roadmap: robustness.${one.id}.holds`),
            draws: countOf(ctx, one.draws, `roadmap: robustness.${one.id}.draws`),
          }),
          dependsOn(ctx, one),
        ],
      })),
      empty: words(ctx, "empty.actions"),
    }),
  ];
}

function dependsOn(ctx: Context, one: Robustness): Slot {
  if (one.dependsOn === undefined) return say(ctx, one.robust ? "depends.nothing" : "depends.unclear");
  switch (one.dependsOn.what) {
    case "budget":
      return say(ctx, "depends.budget");
    case "weight":
      return say(ctx, "depends.weight", { area: areaName(ctx.model, one.dependsOn.id) });
    case "unknown":
      return say(ctx, "depends.unknown", { practice: nameOf(ctx.model, one.dependsOn.id) });
  }
}

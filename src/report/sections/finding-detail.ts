import type { BlockNode, InlineNode } from "../../model/report.js";
import type { Finding } from "../../model/scorecard.js";
import type { Action } from "../actions.js";
import { findingTag } from "../areas.js";
import type { Context } from "../context.js";
import { areaName } from "../names.js";
import { inlines, paragraph } from "../nodes.js";
import type { PhraseKey } from "../phrases/catalogue.js";
import { dayOf } from "../quantity.js";
import { say, sentences, words } from "../say.js";
import { impactOf, sentence } from "../template.js";
import { priceCell } from "./area/costs.js";
import { acceptance } from "./area/findings.js";
import { valuesRead } from "./area/values-read.js";
import { roleName } from "./roles.js";

/** A finding that stands alone: what we saw, what it means, what to do, who and when, price; or its acceptance. */
export function findingDetail(ctx: Context, finding: Finding): readonly BlockNode[] {
  const action = ctx.actions.find((one) => one.causes.some((cause) => cause.rule === finding.rule));
  const values = valuesRead(ctx, finding.values);
  const item = (key: PhraseKey, children: readonly InlineNode[]) => ({ term: words(ctx, key), children });
  const acts = finding.waiver === undefined ? actionItems(ctx, action, item) : [item("finding.accepted", acceptance(ctx, finding.waiver))];
  return [
    { type: "definitions", items: [...(values.length === 0 ? [] : [item("finding.is", values)]), item("finding.means", impactOf(ctx, finding)), ...acts] },
    paragraph(
      say(ctx, "finding.where", {
        tag: findingTag(ctx, finding),
        area: [{ type: "link", to: `area.${finding.area}`, children: inlines(areaName(ctx.model, finding.area)) }],
      }),
      "note",
    ),
  ];
}

type Item = { readonly term: string; readonly children: readonly InlineNode[] };

function actionItems(ctx: Context, action: Action | undefined, item: (key: PhraseKey, children: readonly InlineNode[]) => Item): readonly Item[] {
  if (action === undefined) return [item("finding.todo", say(ctx, "finding.no-action"))];
  const first = action.steps[0];
  return [
    item("finding.todo", sentences(inlines(action.title, "."), first === undefined ? [] : say(ctx, "finding.first-step", { step: sentence(inlines(first)) }))),
    item("finding.who-when", sentences(whoWhen(ctx, action), priceWords(ctx, action))),
  ];
}

/** Owner and date of an action, or why the plan leaves it out. */
export function whoWhen(ctx: Context, action: Action): readonly InlineNode[] {
  const owner = roleName(ctx, action.owner);
  if (action.leftOut !== undefined)
    return say(ctx, "finding.owner-left-out", {
      owner,
      why: say(ctx, `left-out.${action.leftOut.why}`),
      date: dayOf(ctx, ctx.inputs.roadmap?.input.start ?? ctx.scorecard.asOf, "roadmap: input.start"),
    });
  return action.due === undefined
    ? say(ctx, "finding.owner", { owner })
    : say(ctx, "finding.owner-date", { owner, date: dayOf(ctx, action.due, `pack: ${action.id}#horizon`) });
}

/** One-off and yearly price of an action, or why it has none. */
export function priceWords(ctx: Context, action: Action): readonly InlineNode[] {
  if (ctx.inputs.roadmap === undefined) return say(ctx, "price.no-roadmap");
  if (action.oneOff === undefined && action.perYear === undefined) return sentence(priceCell(ctx, action, "oneOff", "text"));
  return say(ctx, "price.both", { oneOff: priceCell(ctx, action, "oneOff", "text"), perYear: priceCell(ctx, action, "perYear", "text") });
}

import type { BlockNode, InlineNode } from "../../model/report.js";
import type { Rating } from "../../model/rating.js";
import { ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { ratingCells } from "../figures/f1-profile.js";
import { areaName } from "../names.js";
import { type Slot, inlines, table } from "../nodes.js";
import { bindingCap, capReason } from "../rating.js";
import { countOf } from "../quantity.js";
import { say, words } from "../say.js";
import { confidenceWord } from "./confidence.js";

/** Table 1: every area with its level, range, target, gap, confidence, and what limits it. @param linked Whether the area chapters are part of the document; without them the limits are left to the full report. */
export function areaTable(ctx: Context, linked: boolean): BlockNode {
  const name = (id: string): Slot => (linked ? [{ type: "link", to: `area.${id}`, children: inlines(areaName(ctx.model, id)) }] : areaName(ctx.model, id));
  const cells = (rating: Rating): readonly Slot[] => {
    const [score, range, level, target, gap] = ratingCells(ctx, rating);
    return [score, range, level, target, gap, confidence(ctx, rating), ...(linked ? [limitedBy(ctx, rating)] : [])];
  };
  return table("areas", words(ctx, "areas.caption"), {
    columns: [
      { id: "area", title: words(ctx, "column.area"), width: linked ? 2.4 : 3.8 },
      { id: "score", title: words(ctx, "column.score"), align: "end", width: 0.9 },
      { id: "range", title: words(ctx, "column.range"), align: "end", width: linked ? 1 : 1.4 },
      { id: "level", title: words(ctx, "column.level"), width: 1.3 },
      { id: "target", title: words(ctx, "column.target"), align: "end", width: 0.8 },
      { id: "gap", title: words(ctx, "column.gap"), align: "end", width: 0.8 },
      { id: "confidence", title: words(ctx, "column.confidence"), width: 1.2 },
      ...(linked ? [{ id: "limited", title: words(ctx, "column.limited-by"), width: 3 }] : []),
    ],
    rows: ratedAreas(ctx).map(({ id, rating }) => ({ id, cells: [name(id), ...cells(rating)] })),
    total: [words(ctx, "areas.overall"), ...cells(ctx.scorecard.overall)],
    empty: words(ctx, "empty.areas"),
  });
}

function confidence(ctx: Context, rating: Rating): readonly InlineNode[] {
  return rating.status === "not-applicable" || rating.exact.confidence === undefined
    ? say(ctx, "confidence.none")
    : inlines(confidenceWord(ctx, rating.exact.confidence));
}

/** The cap that holds an area down; else how many answers count lower; else that nothing does. */
function limitedBy(ctx: Context, rating: Rating): readonly InlineNode[] {
  if (rating.status === "not-applicable") return say(ctx, "value.not-applicable");
  const cap = bindingCap(rating);
  if (cap !== undefined) return capReason(ctx, cap);
  const lowered = Object.values(ctx.scorecard.practices).filter(
    (practice) => practice.status === "answered" && practice.area === rating.id && practice.limits.length > 0,
  ).length;
  return lowered === 0
    ? say(ctx, "limited.nothing")
    : say(ctx, lowered === 1 ? "limited.answers.one" : "limited.answers.other", { n: countOf(ctx, lowered, `${rating.id}#limits`) });
}

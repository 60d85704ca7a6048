import { exactOf } from "../../../kernel/exact.js";
import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { Rating } from "../../../model/rating.js";
import type { Context } from "../../context.js";
import { areaName, levelName, scaleOf } from "../../names.js";
import { inlines, plainText, quantitiesIn } from "../../nodes.js";
import { endsOf, gapOf, levelValue, numberOf, scoreOf, shareOf } from "../../quantity.js";
import { ratingValue, ratingWords } from "../../rating.js";
import { say, words } from "../../say.js";
import { confidenceWords } from "../confidence.js";
import type { PhraseKey } from "../../phrases/catalogue.js";

/** The panel that opens an area: its state in words, and what stands beside it. */
export function ratingPanel(ctx: Context, rating: Exclude<Rating, { status: "not-applicable" }>): BlockNode {
  const previous = ctx.inputs.previous?.areas[rating.id];
  const nodes = ratingWords(ctx, rating, "long");
  return {
    type: "rating",
    rating: ratingValue(ctx, rating, previous),
    label: areaName(ctx.model, rating.id),
    text: plainText(nodes),
    quantities: quantitiesIn(nodes),
    facts: factsOf(ctx, rating, previous),
  };
}

function factsOf(
  ctx: Context,
  rating: Exclude<Rating, { status: "not-applicable" }>,
  previous: Rating | undefined,
): readonly { readonly term: string; readonly children: readonly InlineNode[] }[] {
  const scale = scaleOf(ctx.model, rating.id);
  const line = (term: PhraseKey, children: readonly InlineNode[]) => ({ term: words(ctx, term), children });
  const { exact } = rating;
  const gap =
    rating.status === "scored" && rating.exact.gap !== undefined && rating.exact.target !== undefined
      ? { score: rating.exact.score, target: rating.exact.target, gap: rating.exact.gap }
      : undefined;
  return [
    ...(rating.status === "scored"
      ? [line("panel.level", inlines(levelValue(ctx, rating.level, `${rating.id}#level`), ` ${levelName(scale, rating.level)}`))]
      : []),
    line("panel.range", exact.low === exact.high ? say(ctx, "range.all-known") : say(ctx, "panel.range.ends", endsOf(ctx, exact, rating.id))),
    line("panel.target", exact.target === undefined ? say(ctx, "target.none") : [scoreOf(ctx, exact.target, `${rating.id}#target`)]),
    ...(gap === undefined ? [] : [line("panel.gap", rating.status === "scored" && rating.gap === 0 ? say(ctx, "target.met") : [gapOf(ctx, gap, rating.id)])]),
    ...(previous?.status === "scored" ? [line("panel.previous", [scoreOf(ctx, previous.exact.score, `previous: ${rating.id}`, scale)])] : []),
    line("panel.confidence", exact.confidence === undefined ? say(ctx, "confidence.none") : inlines(confidenceWords(ctx, exact.confidence))),
    line("panel.coverage", say(ctx, "panel.coverage.share", { coverage: shareOf(ctx, exact.coverage, `${rating.id}#coverage`) })),
    line("panel.weight", [numberOf(ctx, exactOf(rating.weight), `${rating.id}#weight`, { digits: 2 })]),
  ];
}

import type { BlockNode, InlineNode, SectionNode } from "../../model/report.js";
import { areasByGap, ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { heatMap } from "../figures/f3-heat-map.js";
import { profile } from "../figures/f1-profile.js";
import { radar } from "../figures/f2-radar.js";
import { areaName } from "../names.js";
import { packsOf } from "../make-context.js";
import { maybe, paragraph, section } from "../nodes.js";
import { outReason } from "../rating.js";
import { listed, say, sayCount, sentences, words } from "../say.js";
import { areaTable } from "./area-table.js";
import { overallWords } from "./overall.js";

/** Chapter 2: the whole, the profile of the areas, and Table 1. */
export function whereYouStand(ctx: Context): SectionNode {
  const full = ctx.options.audience === "full";
  return section(
    "where-you-stand",
    words(ctx, "where.title"),
    [
      paragraph(overallWords(ctx), "lead"),
      profile(ctx, "full"),
      full ? radar(ctx) : undefined,
      ...sentenceParagraphs([sentences(gapWords(ctx), metWords(ctx)), sentences(openWords(ctx, "provisional"), openWords(ctx, "unscored"))]),
      areaTable(ctx, full),
      ...outOfScope(ctx),
      ...maybe(noComparison(ctx)),
      ...(full ? [heatMap(ctx)] : []),
    ].filter((block): block is BlockNode => block !== undefined),
    { break: "page", sensitivity: "open" },
  );
}

/** Why marks of last year are missing, when they were given and cannot be compared. */
export function noComparison(ctx: Context): BlockNode | undefined {
  return ctx.otherPacks === undefined ? undefined : paragraph(say(ctx, "previous.other-packs", { then: ctx.otherPacks, now: packsOf(ctx.scorecard) }), "note");
}

function sentenceParagraphs(texts: readonly (readonly InlineNode[])[]): readonly BlockNode[] {
  return texts.flatMap((text) => (text.length === 0 ? [] : [paragraph(text)]));
}

function gapWords(ctx: Context): readonly InlineNode[] {
  const areas = areasByGap(ctx)
    .slice(0, 3)
    .map(({ id }) => areaName(ctx.model, id));
  return areas.length === 0 ? [] : say(ctx, areas.length === 1 ? "where.gap" : "where.gaps", { areas: listed(ctx, areas) });
}

function metWords(ctx: Context): readonly InlineNode[] {
  const scored = ratedAreas(ctx).filter(({ rating }) => rating.status === "scored" && rating.exact.gap !== undefined);
  if (scored.length === 0) return [];
  const met = scored.filter(({ rating }) => rating.status === "scored" && rating.gap === 0).map(({ id }) => areaName(ctx.model, id));
  return sayCount(ctx, "where.met", { n: met.length, ref: "scorecard: areas" }, { areas: listed(ctx, met) });
}

function openWords(ctx: Context, status: "provisional" | "unscored"): readonly InlineNode[] {
  const areas = ratedAreas(ctx)
    .filter(({ rating }) => rating.status === status)
    .map(({ id }) => areaName(ctx.model, id));
  return areas.length === 0 ? [] : say(ctx, `where.${status}`, { areas: listed(ctx, areas) });
}

function outOfScope(ctx: Context): readonly BlockNode[] {
  return ratedAreas(ctx).flatMap(({ id, rating }) =>
    rating.status === "not-applicable" ? [paragraph(say(ctx, "area.level.na", { area: areaName(ctx.model, id), reason: outReason(ctx, rating) }), "note")] : [],
  );
}

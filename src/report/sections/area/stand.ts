import { type Exact, cmp, exactOf, exactText, least } from "../../../kernel/exact.js";
import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { CapResult, Rating } from "../../../model/rating.js";
import { openPoints, practicesOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { areaName, levelName, nameOf, scaleOf } from "../../names.js";
import { paragraph } from "../../nodes.js";
import { endsOf, gapOf, levelValue, scoreBeside, scoreOf, shareOf } from "../../quantity.js";
import { type Scored, maxOf, missingNames } from "../../rating.js";
import { say, sayCount, sentences, words } from "../../say.js";

/** A rating of an area or the whole that applies. */
export type Rated = Exclude<Rating, { status: "not-applicable" }>;

/** Where an area stands: its level, each cap that acts, how many answers count lower than given, and the distance to the target. */
export function standWords(ctx: Context, area: string, rating: Rated): readonly BlockNode[] {
  const limits = rating.caps.filter((cap) => cap.bit || cap.state === "pending");
  return [
    paragraph(sentences(levelSentence(ctx, area, rating), gapSentence(ctx, rating), loweredAnswers(ctx, area))),
    ...limits.map((cap) => capCallout(ctx, rating, cap)),
  ];
}

function levelSentence(ctx: Context, area: string, rating: Rated): readonly InlineNode[] {
  const name = areaName(ctx.model, area);
  const ends = endsOf(ctx, rating.exact, area);
  if (rating.status === "provisional")
    return sentences(
      say(ctx, "area.level.provisional", { area: name, coverage: shareOf(ctx, rating.exact.coverage, `${area}#coverage`), ...ends }),
      requiredOpen(ctx, rating),
    );
  if (rating.status === "unscored") return say(ctx, `area.level.unscored.${rating.reason}`, { area: name });
  const scale = scaleOf(ctx.model, area);
  const slots = {
    area: name,
    level: levelValue(ctx, rating.level, `${area}#level`),
    levelName: levelName(scale, rating.level),
    score: scoreOf(ctx, rating.exact.score, area, scale),
    max: maxOf(ctx, rating),
  };
  if (cmp(exactOf(rating.exact.low), exactOf(rating.exact.high)) === 0) return say(ctx, "area.level.exact", slots);
  const open = openPoints(ctx, area);
  const n = open.practices.length + open.facts.length;
  return n === 0
    ? sentences(say(ctx, "area.level.exact", slots), say(ctx, "area.level.ends", ends))
    : sentences(say(ctx, "area.level.exact", slots), sayCount(ctx, "area.level.range", { n, ref: `${area}#open` }, ends));
}

function requiredOpen(ctx: Context, rating: Extract<Rating, { status: "provisional" }>): readonly InlineNode[] {
  return rating.open.length === 0 ? [] : say(ctx, "area.level.required", { practices: missingNames(ctx, rating.open) });
}

/** The distance to the target and the practice that holds the largest part of it. */
function gapSentence(ctx: Context, rating: Rated): readonly InlineNode[] {
  if (rating.status !== "scored" || rating.exact.gap === undefined || rating.exact.target === undefined) return [];
  const target = scoreOf(ctx, rating.exact.target, `${rating.id}#target`);
  if (rating.gap === 0) return say(ctx, "area.gap.met", { target });
  const gap = gapOf(ctx, { score: rating.exact.score, target: rating.exact.target, gap: rating.exact.gap }, rating.id);
  const worst = [...(rating.contributions ?? [])].sort((a, b) => cmp(exactOf(b.exact.lost), exactOf(a.exact.lost)))[0];
  return worst === undefined || worst.lost === 0
    ? say(ctx, "area.gap", { target, gap })
    : say(ctx, "area.gap.practice", { target, gap, practice: nameOf(ctx.model, worst.id) });
}

function loweredAnswers(ctx: Context, area: string): readonly InlineNode[] {
  const n = practicesOf(ctx, area).filter(({ rating }) => rating.status === "answered" && rating.limits.length > 0).length;
  return n === 0 ? [] : sayCount(ctx, "area.lowered", { n, ref: `${area}#limits` });
}

function capCallout(ctx: Context, rating: Rated, cap: CapResult): BlockNode {
  return {
    type: "callout",
    tone: "limit",
    word: words(ctx, "tone.limit"),
    title: words(ctx, cap.state === "true" ? "limit.cap.title" : cap.bit ? "limit.held.title" : "limit.pending.title"),
    children: [paragraph(capSentence(ctx, rating, cap))],
  };
}

/** One cap as a sentence, with what closing it would give. */
export function capSentence(ctx: Context, rating: Rated, cap: CapResult): readonly InlineNode[] {
  const ref = cap.id;
  const atMost = levelValue(ctx, cap.holdsAt ?? cap.atMost, ref);
  const because = ctx.model.caps.get(cap.id)?.is.because.replace(/\.$/, "") ?? cap.id;
  if (cap.state === "pending") {
    const facts = missingNames(ctx, cap.missing);
    return cap.bit
      ? say(ctx, "area.limit.held", { atMost, facts, because })
      : say(ctx, "area.limit.pending", { atMost: levelValue(ctx, cap.atMost, ref), facts, because });
  }
  if (rating.status !== "scored" || !cap.bit)
    return sentences(say(ctx, "area.limit.cap.bare", { atMost, because }), rating.status === "scored" ? say(ctx, "area.limit.lower-anyway") : []);
  const scale = scaleOf(ctx.model, rating.id);
  const raw = scoreBeside(ctx, rating.exact.raw, rating.exact.score, `${rating.id}#raw`, scale);
  const refused = cap.refused === true ? say(ctx, "area.limit.refused") : [];
  const then = withoutCap(rating, cap);
  if (cmp(then, exactOf(rating.exact.score)) === 0) return sentences(say(ctx, "area.limit.cap.again", { atMost, because }), refused);
  return sentences(
    say(ctx, "area.limit.cap", { raw, atMost, because }),
    refused,
    say(ctx, "area.limit.then", { then: scoreBeside(ctx, exactText(then), rating.exact.score, `${ref}#without`, scale) }),
  );
}

/** The score that the other caps would leave. */
function withoutCap(rating: Scored, cap: CapResult): Exact {
  return rating.caps
    .filter((one) => one.id !== cap.id && one.holdsAt !== undefined)
    .reduce<Exact>((score, one) => least(score, exactOf(one.holdsAt ?? one.atMost)), exactOf(rating.exact.raw));
}

/** How a practice was held below its answer, one sentence per limit. */
export function practiceLimits(ctx: Context, id: string): readonly (readonly InlineNode[])[] {
  const rating = ctx.scorecard.practices[id];
  if (rating?.status !== "answered") return [];
  return rating.limits.map((limit) => {
    const atMost = levelValue(ctx, limit.atMost, `${id}#limit`);
    switch (limit.by) {
      case "evidence":
        return say(ctx, `limit.evidence.${rating.evidence}`, { atMost });
      case "metric":
        return say(ctx, "limit.metric", { atMost, metrics: limit.metrics.map((metric) => nameOf(ctx.model, metric)).join(", ") });
      case "guard": {
        const because = ctx.model.practices.get(id)?.is.guards?.[limit.index]?.because.replace(/\.$/, "") ?? id;
        return say(ctx, limit.refused === true ? "limit.guard.refused" : limit.assumed ? "limit.guard.assumed" : "limit.guard", { atMost, because });
      }
    }
  });
}

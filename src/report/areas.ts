import { cmp, exactOf, mul } from "../kernel/exact.js";
import type { PracticeRating, Rating } from "../model/rating.js";
import type { Finding } from "../model/scorecard.js";
import type { Context } from "./context.js";
import { areaCode } from "./names.js";

/** An area with its rating. */
export interface RatedArea {
  readonly id: string;
  readonly rating: Rating;
}

/** Areas in report order, with their ratings. */
export function ratedAreas(ctx: Context): readonly RatedArea[] {
  return ctx.model.areaOrder.flatMap((id) => {
    const rating = ctx.scorecard.areas[id];
    return rating === undefined ? [] : [{ id, rating }];
  });
}

/** Scored areas below their target, the largest weighted gap first; ties in report order. */
export function areasByGap(ctx: Context): readonly { readonly id: string; readonly rating: Extract<Rating, { status: "scored" }> }[] {
  const weighted = ratedAreas(ctx).flatMap(({ id, rating }) => {
    const gap = rating.status === "scored" ? rating.exact.gap : undefined;
    return rating.status !== "scored" || gap === undefined || cmp(exactOf(gap), 0) === 0
      ? []
      : [{ id, rating, size: mul(exactOf(gap), exactOf(rating.weight)) }];
  });
  return weighted.sort((a, b) => cmp(b.size, a.size));
}

/** Practices of an area in pack order, with what became of them. */
export function practicesOf(ctx: Context, area: string): readonly { readonly id: string; readonly rating: PracticeRating }[] {
  return [...ctx.model.practices].flatMap(([id, placed]) => {
    const rating = ctx.scorecard.practices[id];
    return placed.area !== area || rating === undefined ? [] : [{ id, rating }];
  });
}

/** Findings of an area in scoring order. */
export function findingsOf(ctx: Context, area: string): readonly Finding[] {
  return ctx.scorecard.findings.filter((finding) => finding.area === area);
}

/** `DR-2`: how the report points to a finding; its place among the findings of its area. */
export function findingTag(ctx: Context, finding: Finding): string {
  return `${areaCode(ctx.model, finding.area)}-${findingsOf(ctx, finding.area).findIndex((one) => one.rule === finding.rule) + 1}`;
}

/** What is open in an area: practices without an answer, and facts that its practices, caps and rules still need. */
export function openPoints(ctx: Context, area: string): { readonly practices: readonly string[]; readonly facts: readonly string[] } {
  const practices = practicesOf(ctx, area);
  const rating = ctx.scorecard.areas[area];
  const rules = ctx.scorecard.openQuestions.flatMap((question) => (question.area === area ? question.missing : []));
  const missing = [
    ...practices.flatMap(({ rating: one }) => ("missing" in one ? one.missing : [])),
    ...(rating?.caps ?? []).flatMap((cap) => cap.missing),
    ...rules,
  ];
  return { practices: practices.filter(({ rating: one }) => one.status === "unanswered").map(({ id }) => id), facts: [...new Set(missing)] };
}

/** The actions that a finding or an area asks for. */
export function actionsOf(ctx: Context, area: string): Context["actions"] {
  return ctx.actions.filter((action) => action.area === area || action.causes.some((cause) => cause.area === area));
}

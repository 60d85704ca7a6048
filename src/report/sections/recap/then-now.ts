import { exactOf } from "../../../kernel/exact.js";
import type { Comparison } from "../../../model/comparison.js";
import type { InlineNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { areaName, scaleOf } from "../../names.js";
import { pointsOf, rangeOf, scoreOf } from "../../quantity.js";
import { say, words } from "../../say.js";

/** One line of a comparison: the whole or an area. */
export type Change = Comparison["changes"][number];

/** Name of what changed: an area, or the whole. */
export function changeName(ctx: Context, id: string): string {
  return id === "overall" ? words(ctx, "areas.overall") : areaName(ctx.model, id);
}

/** Where a number of the first assessment comes from. */
export function sideRef(change: Change, side: "before" | "after"): string {
  return side === "before" ? `previous: ${change.id}` : change.id;
}

/** One side of a change in its state. */
export function sideWords(ctx: Context, change: Change, side: "before" | "after"): readonly InlineNode[] {
  const value = change[side];
  const ref = sideRef(change, side);
  if (value.status === "not-applicable") return say(ctx, "state.not-applicable.short");
  if (value.status === "unscored" || value.low === undefined || value.high === undefined) return say(ctx, "state.no-answer");
  const range = rangeOf(ctx, { low: value.low, high: value.high }, ref);
  if (value.score === undefined) return say(ctx, "state.provisional.short", { range });
  const score = scoreOf(ctx, value.score, ref, scaleOf(ctx.model, change.id));
  return value.low === value.high ? [score] : say(ctx, "state.with-range", { score, range });
}

/** The score alone, where there is one. */
export function sideScore(ctx: Context, change: Change, side: "before" | "after"): InlineNode | undefined {
  const value = change[side];
  return value.score === undefined ? undefined : scoreOf(ctx, value.score, sideRef(change, side), scaleOf(ctx.model, change.id));
}

/** The change in points with its sign, or why there is none. */
export function changeCell(ctx: Context, change: Change): readonly InlineNode[] {
  return change.change === undefined
    ? say(ctx, "change.no-comparison", { why: words(ctx, "change.one-not-rated") })
    : [pointsOf(ctx, exactOf(change.change), `comparison: ${change.id}`, { digits: 2, signed: true })];
}

/** How a change is drawn and said. */
export function directionOf(change: Change): "up" | "down" | "same" | "cannot-tell" | "none" {
  if (change.change === undefined) return "none";
  if (change.cannotTell) return "cannot-tell";
  return change.change === "0" ? "same" : change.change.startsWith("-") ? "down" : "up";
}

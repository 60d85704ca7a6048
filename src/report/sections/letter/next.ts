import type { InlineNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { dayOf } from "../../quantity.js";
import { say } from "../../say.js";

/** The next date: the presentation of the timeline, or the plain statement that none is set. */
export function nextDate(ctx: Context): readonly InlineNode[] {
  const presentation = ctx.inputs.timeline?.span.presentation;
  return presentation === undefined ? say(ctx, "next.none") : say(ctx, "next.presentation", { date: dayOf(ctx, presentation, "timeline: span.presentation") });
}

import type { InlineNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { levelName, scaleOf } from "../names.js";
import { countOf, endsOf, levelValue, scoreOf, shareOf } from "../quantity.js";
import { maxOf, outReason } from "../rating.js";
import { say } from "../say.js";

/** The whole in one or two sentences: rated, not rated, without an answer, or out of scope. */
export function overallWords(ctx: Context): readonly InlineNode[] {
  const { overall, areas } = ctx.scorecard;
  if (overall.status === "not-applicable") return say(ctx, "overall.na", { reason: outReason(ctx, overall) });
  if (overall.status === "unscored") return say(ctx, "overall.unscored");
  const ends = endsOf(ctx, overall.exact, "overall");
  if (overall.status === "provisional") return say(ctx, "overall.provisional", { coverage: shareOf(ctx, overall.exact.coverage, "overall#coverage"), ...ends });
  const scale = scaleOf(ctx.model);
  const slots = {
    n: countOf(ctx, Object.values(areas).filter((area) => area.status !== "not-applicable").length, "scorecard: areas"),
    score: scoreOf(ctx, overall.exact.score, "overall", scale),
    max: maxOf(ctx, overall),
    level: levelValue(ctx, overall.level, "overall#level"),
    levelName: levelName(scale, overall.level),
  };
  return overall.exact.low === overall.exact.high ? say(ctx, "overall.exact", slots) : say(ctx, "overall.rated", { ...slots, ...ends });
}

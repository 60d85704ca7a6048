import type { InlineNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { factName } from "../../names.js";
import { shareOf } from "../../quantity.js";
import { outReason, quoted } from "../../rating.js";
import { say, sayCount, sentences } from "../../say.js";
import { midSentence } from "../../template.js";
import { confidenceBand } from "../confidence.js";
import { unknownFacts } from "../unknowns.js";

/** How sure we are: how much is answered, how well it is known, how much is open, and the one thing that could change the picture. */
export function howSure(ctx: Context): readonly InlineNode[] {
  const { overall, practices, areas } = ctx.scorecard;
  if (overall.status === "not-applicable") return say(ctx, "overall.na", { reason: outReason(ctx, overall) });
  const facts = unknownFacts(ctx);
  const open =
    Object.values(practices).filter((practice) => practice.status === "unanswered" && areas[practice.area]?.status !== "not-applicable").length + facts.length;
  const first = facts[0];
  return sentences(
    say(ctx, "sure.coverage", { coverage: shareOf(ctx, overall.exact.coverage, "overall#coverage") }),
    overall.exact.confidence === undefined ? [] : say(ctx, `sure.${confidenceBand(overall.exact.confidence)}`),
    sayCount(ctx, "sure.open", { n: open, ref: "scorecard: open" }),
    first === undefined ? [] : say(ctx, "sure.could-change", { fact: quoted(ctx, midSentence(factName(ctx.model, first.id))) }),
  );
}

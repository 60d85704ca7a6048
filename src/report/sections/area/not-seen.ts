import type { BlockNode } from "../../../model/report.js";
import type { Rating } from "../../../model/rating.js";
import { openPoints } from "../../areas.js";
import type { Context } from "../../context.js";
import { nameOf } from "../../names.js";
import { bullets, paragraph } from "../../nodes.js";
import { endsOf } from "../../quantity.js";
import { say, sayCount } from "../../say.js";
import { midSentence } from "../../template.js";
import { factsTable } from "../unknowns.js";

/** What could not be seen in an area: open practices, and facts that are missing with what each would decide. */
export function notSeenHere(ctx: Context, area: string, rating: Exclude<Rating, { status: "not-applicable" }>): readonly BlockNode[] {
  const open = openPoints(ctx, area);
  if (open.practices.length === 0 && open.facts.length === 0) return [paragraph(say(ctx, "not-seen.nothing"))];
  const narrow = rating.exact.low === rating.exact.high ? [] : [paragraph(say(ctx, "not-seen.range", endsOf(ctx, rating.exact, area)))];
  return [
    ...narrow,
    ...(open.practices.length === 0
      ? []
      : [
          paragraph(sayCount(ctx, "not-seen.practices", { n: open.practices.length, ref: `${area}#open` })),
          bullets(
            open.practices.map((id) =>
              say(ctx, "not-seen.practice", { practice: nameOf(ctx.model, id), question: midSentence(ctx.model.practices.get(id)?.is.question ?? id) }),
            ),
          ),
        ]),
    ...(open.facts.length === 0 ? [] : [factsTable(ctx, open.facts, `area.${area}.missing`)]),
  ];
}

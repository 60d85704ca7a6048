import type { BlockNode, SectionNode } from "../../model/report.js";
import { ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { areaName, nameOf } from "../names.js";
import { paragraph, section, table } from "../nodes.js";
import { endsOf, rangeOf } from "../quantity.js";
import { say, sayCount, sentences, words } from "../say.js";
import { outReason } from "../rating.js";
import { chapterBreak } from "./chapter-break.js";
import { factsTable, firstUnknowns, unknownFacts } from "./unknowns.js";

/** How many missing facts an executive reads. */
const executiveUnknowns = 5;

/** Chapter 12: questions without an answer, facts that are missing, and what was left out of scope. */
export function notSeen(ctx: Context): SectionNode {
  const facts = unknownFacts(ctx).length;
  const questions = unanswered(ctx).length;
  const shown = ctx.options.audience === "executive" ? executiveUnknowns : firstUnknowns;
  const { overall } = ctx.scorecard;
  const range =
    overall.status === "not-applicable" || overall.exact.low === overall.exact.high ? [] : say(ctx, "not-seen.overall", endsOf(ctx, overall.exact, "overall"));
  return section(
    "not-seen",
    words(ctx, "not-seen.title"),
    [
      paragraph(
        sentences(
          sayCount(ctx, "not-seen.count.questions", { n: questions, ref: "scorecard: practices" }),
          sayCount(ctx, "not-seen.count.facts", { n: facts, ref: "scorecard: missing" }),
          range,
        ),
        "lead",
      ),
      questionsTable(ctx),
      factsTable(ctx, undefined, "unknowns", shown),
      ...(facts > shown
        ? [
            paragraph(
              sayCount(ctx, ctx.options.audience === "executive" ? "unknowns.rest.elsewhere" : "unknowns.rest", {
                n: facts - shown,
                ref: "scorecard: missing",
              }),
              "note",
            ),
          ]
        : []),
      paragraph(scopeWords(ctx)),
    ],
    { break: chapterBreak(ctx) },
  );
}

function unanswered(ctx: Context) {
  return [...ctx.model.practices].flatMap(([id, placed]) => {
    const rating = ctx.scorecard.practices[id];
    return rating?.status === "unanswered" && ctx.scorecard.areas[placed.area]?.status !== "not-applicable" ? [{ id, area: placed.area, rating }] : [];
  });
}

function questionsTable(ctx: Context): BlockNode {
  return table("unanswered", words(ctx, "not-seen.questions.caption"), {
    columns: [
      { id: "question", title: words(ctx, "column.question"), width: 4 },
      { id: "area", title: words(ctx, "column.area"), width: 2 },
      { id: "ask", title: words(ctx, "column.evidence-to-ask"), width: 3 },
      { id: "range", title: words(ctx, "column.area-range"), align: "end", width: 1 },
    ],
    rows: unanswered(ctx).map(({ id, area }) => {
      const practice = ctx.model.practices.get(id)?.is;
      const rating = ctx.scorecard.areas[area];
      return {
        id,
        cells: [
          practice?.question ?? nameOf(ctx.model, id),
          areaName(ctx.model, area),
          practice?.evidence ?? words(ctx, "unknowns.ask-it"),
          rating === undefined || rating.status === "not-applicable" ? say(ctx, "value.not-applicable") : rangeOf(ctx, rating.exact, area),
        ],
      };
    }),
    empty: words(ctx, "not-seen.questions.none"),
  });
}

function scopeWords(ctx: Context) {
  const out = ratedAreas(ctx).flatMap(({ id, rating }) =>
    rating.status === "not-applicable" ? [say(ctx, "not-seen.scope.item", { area: areaName(ctx.model, id), reason: outReason(ctx, rating) })] : [],
  );
  return out.length === 0 ? say(ctx, "not-seen.scope.all") : sentences(say(ctx, "not-seen.scope"), ...out);
}

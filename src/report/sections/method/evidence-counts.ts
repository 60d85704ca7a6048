import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { evidenceMark } from "../../marks.js";
import { paragraph, section, table } from "../../nodes.js";
import { countOf, dayOf, levelValue, shareOf } from "../../quantity.js";
import { say, sentences, words } from "../../say.js";

/** H4: answers by grade of evidence, the oldest item, and the confidence. */
export function evidenceCounts(ctx: Context): SectionNode {
  const answered = Object.values(ctx.scorecard.practices).flatMap((practice) => (practice.status === "answered" ? [practice.evidence] : []));
  const oldest = ctx.evidence.entries.flatMap((entry) => entry.on ?? []).sort()[0];
  const { overall } = ctx.scorecard;
  const ceilings = ctx.model.pack.scoring?.ceilings;
  const confidence = overall.status === "not-applicable" ? undefined : overall.exact.confidence;
  return section("method.evidence", words(ctx, "method.evidence.title"), [
    table("method.evidence.grades", words(ctx, "method.evidence.caption"), {
      columns: [
        { id: "grade", title: words(ctx, "column.evidence"), width: 2 },
        { id: "answers", title: words(ctx, "column.answers"), align: "end" },
        { id: "ceiling", title: words(ctx, "column.counts-at-most"), align: "end", width: 1.5 },
      ],
      rows: (["stated", "documented", "verified"] as const).map((grade) => ({
        id: grade,
        cells: [
          [evidenceMark(ctx, grade)],
          [countOf(ctx, answered.filter((one) => one === grade).length, `scorecard: practices.${grade}`)],
          ceilings === undefined ? say(ctx, "method.evidence.no-ceiling") : [levelValue(ctx, ceilings[grade], `pack: scoring.ceilings.${grade}`)],
        ],
      })),
      total: [words(ctx, "total"), [countOf(ctx, answered.length, "scorecard: practices")], ""],
      empty: words(ctx, "empty.none"),
    }),
    paragraph(
      sentences(
        oldest === undefined ? say(ctx, "method.evidence.undated") : say(ctx, "method.evidence.oldest", { date: dayOf(ctx, oldest, "input: answers") }),
        confidence === undefined ? [] : say(ctx, "method.evidence.confidence", { confidence: shareOf(ctx, confidence, "overall#confidence") }),
      ),
    ),
  ]);
}

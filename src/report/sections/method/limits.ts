import type { SectionNode } from "../../../model/report.js";
import { practicesOf, ratedAreas } from "../../areas.js";
import type { Context } from "../../context.js";
import { areaName, nameOf, scaleOf } from "../../names.js";
import { type RowDraft, inlines, section, table } from "../../nodes.js";
import { levelValue, scoreOf } from "../../quantity.js";
import { sentences, words } from "../../say.js";
import { capSentence, practiceLimits } from "../area/stand.js";

/** H3: every cap that bit or is pending, and every answer that a guard, a metric or its evidence held down. */
export function limitsSection(ctx: Context): SectionNode {
  return section("method.limits", words(ctx, "method.limits.title"), [
    table("method.limits.caps", words(ctx, "method.limits.caps"), {
      columns: [
        { id: "where", title: words(ctx, "column.where"), width: 2 },
        { id: "what", title: words(ctx, "column.condition"), width: 4 },
        { id: "id", title: words(ctx, "column.id"), width: 1.5 },
        { id: "change", title: words(ctx, "column.before-after"), align: "end", width: 1.1 },
      ],
      rows: capRows(ctx),
      empty: words(ctx, "method.limits.no-caps"),
    }),
    table("method.limits.practices", words(ctx, "method.limits.practices"), {
      columns: [
        { id: "where", title: words(ctx, "column.practice"), width: 2 },
        { id: "what", title: words(ctx, "column.condition"), width: 4 },
        { id: "id", title: words(ctx, "column.id"), width: 1.5 },
        { id: "change", title: words(ctx, "column.before-after"), align: "end", width: 1.1 },
      ],
      rows: ratedAreas(ctx).flatMap(({ id }) => practiceRows(ctx, id)),
      empty: words(ctx, "method.limits.no-practices"),
    }),
  ]);
}

function capRows(ctx: Context): readonly RowDraft[] {
  const nodes = [
    ...ratedAreas(ctx).map(({ id, rating }) => ({ name: areaName(ctx.model, id), rating })),
    { name: words(ctx, "areas.overall"), rating: ctx.scorecard.overall },
  ];
  return nodes.flatMap(({ name, rating }) => {
    if (rating.status === "not-applicable") return [];
    const scale = scaleOf(ctx.model, rating.kind === "area" ? rating.id : undefined);
    return rating.caps.map((cap): RowDraft => {
      const change =
        rating.status === "scored" && cap.bit
          ? inlines(scoreOf(ctx, rating.exact.raw, `${rating.id}#raw`, scale), " → ", scoreOf(ctx, rating.exact.score, rating.id, scale))
          : words(ctx, "method.limits.no-change");
      return { cells: [name, capSentence(ctx, rating, cap), cap.id, change] };
    });
  });
}

function practiceRows(ctx: Context, area: string): readonly RowDraft[] {
  return practicesOf(ctx, area).flatMap(({ id, rating }) => {
    if (rating.status !== "answered" || rating.limits.length === 0) return [];
    return [
      {
        group: areaName(ctx.model, area),
        cells: [
          nameOf(ctx.model, id),
          sentences(...practiceLimits(ctx, id)),
          id,
          inlines(levelValue(ctx, rating.answer, `${id}#answer`), " → ", levelValue(ctx, rating.effective, id)),
        ],
      },
    ];
  });
}

import type { CapResult } from "../../../model/rating.js";
import type { BlockNode, SectionNode } from "../../../model/report.js";
import { practicesOf, ratedAreas } from "../../areas.js";
import type { Context } from "../../context.js";
import { areaName, nameOf, scaleOf } from "../../names.js";
import { type RowDraft, inlines, paragraph, section, table } from "../../nodes.js";
import { levelValue, scoreBeside, scoreOf } from "../../quantity.js";
import { sayCount, sentences, words } from "../../say.js";
import { type Rated, capSentence, practiceLimits } from "../area/stand.js";

/** H3: every cap that bit or is pending, those that hold without changing the score by name, and every answer that a guard, a metric or its evidence held down. */
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
    ...lowerAnyway(ctx),
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

interface Capped {
  readonly name: string;
  readonly rating: Rated;
  readonly cap: CapResult;
}

function capsOf(ctx: Context): readonly Capped[] {
  const nodes = [
    ...ratedAreas(ctx).map(({ id, rating }) => ({ name: areaName(ctx.model, id), rating })),
    { name: words(ctx, "areas.overall"), rating: ctx.scorecard.overall },
  ];
  return nodes.flatMap(({ name, rating }) => (rating.status === "not-applicable" ? [] : rating.caps.map((cap) => ({ name, rating, cap }))));
}

function capRows(ctx: Context): readonly RowDraft[] {
  return capsOf(ctx)
    .filter(({ cap }) => cap.bit || cap.state === "pending")
    .map(({ name, rating, cap }): RowDraft => {
      const scale = scaleOf(ctx.model, rating.kind === "area" ? rating.id : undefined);
      const change =
        rating.status === "scored" && cap.bit
          ? inlines(
              scoreBeside(ctx, rating.exact.raw, rating.exact.score, `${rating.id}#raw`, scale),
              " → ",
              scoreOf(ctx, rating.exact.score, rating.id, scale),
            )
          : words(ctx, "method.limits.no-change");
      return { cells: [name, capSentence(ctx, rating, cap), cap.id, change] };
    });
}

/** Caps that hold while the score is lower for other reasons: named, as they change nothing today. */
function lowerAnyway(ctx: Context): readonly BlockNode[] {
  const lower = capsOf(ctx).filter(({ cap }) => !cap.bit && cap.state !== "pending");
  if (lower.length === 0) return [];
  const ids = lower.map(({ cap }) => cap.id).join(", ");
  return [paragraph(sayCount(ctx, "method.limits.lower", { n: lower.length, ref: "scorecard: caps" }, { ids }), "note")];
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

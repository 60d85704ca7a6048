import { cmp, exactOf } from "../../kernel/exact.js";
import type { ChartNode, InlineNode } from "../../model/report.js";
import type { Rating } from "../../model/rating.js";
import { type RatedArea, ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { printDay } from "../formats/print.js";
import { areaName, levelName, scaleOf } from "../names.js";
import { type Slot, inlines, plainText, table } from "../nodes.js";
import { gapOf, levelValue, rangeOf, scoreOf } from "../quantity.js";
import { ratingValue, ratingWords } from "../rating.js";
import { countWords, say, words } from "../say.js";
import { chart } from "./chart.js";

/** F1: the areas against their targets, with how sure each is. The strip is for the letter. */
export function profile(ctx: Context, size: "full" | "strip"): ChartNode {
  const scale = scaleOf(ctx.model);
  const rows = ratedAreas(ctx).filter(({ rating }) => rating.status !== "not-applicable");
  const id = size === "full" ? "profile" : "letter.profile";
  return chart(
    {
      id,
      figure: "F1",
      title: titleOf(ctx, rows),
      subtitle: words(ctx, "chart.F1.subtitle", { asOf: dayText(ctx), n: String(rows.length) }),
      description: alternative(ctx, rows),
      source: words(ctx, "chart.source.scorecard", { asOf: dayText(ctx) }),
      size,
    },
    {
      chart: "profile",
      axis: { min: scale?.min ?? 0, max: scale?.max ?? 5, words: (scale?.options ?? []).map((option) => option.label) }, // The standard scale's ends.
      rows: rows.map(({ id: area, rating }) => ({
        id: area,
        label: areaName(ctx.model, area),
        rating: ratingValue(ctx, rating, ctx.inputs.previous?.areas[area]),
        text: plainText(ratingWords(ctx, rating, "short")),
        ...gapText(ctx, rating),
      })),
    },
    table(`${id}.data`, words(ctx, "chart.F1.table"), {
      columns: [
        { id: "area", title: words(ctx, "column.area"), width: 3 },
        { id: "score", title: words(ctx, "column.score"), align: "end" },
        { id: "range", title: words(ctx, "column.range"), align: "end" },
        { id: "level", title: words(ctx, "column.level"), width: 1.5 },
        { id: "target", title: words(ctx, "column.target"), align: "end" },
        { id: "gap", title: words(ctx, "column.gap"), align: "end" },
      ],
      rows: rows.map(({ id: area, rating }) => ({ id: area, cells: [areaName(ctx.model, area), ...ratingCells(ctx, rating)] })),
      empty: words(ctx, "empty.areas"),
    }),
  );
}

function dayText(ctx: Context): string {
  return printDay(ctx.formats, ctx.scorecard.asOf, "text");
}

function below(rows: readonly RatedArea[]): number {
  return rows.filter(({ rating }) => rating.status === "scored" && rating.gap !== undefined && rating.gap > 0).length;
}

function titleOf(ctx: Context, rows: readonly RatedArea[]): string {
  const withTarget = rows.some(({ rating }) => "target" in rating && rating.target !== undefined);
  if (withTarget && rows.length > 1 && below(rows) === rows.length) return words(ctx, "chart.F1.title.all", { n: String(rows.length) });
  return withTarget
    ? countWords(ctx, "chart.F1.title", below(rows), { of: String(rows.length) })
    : words(ctx, "chart.F1.title.no-target", { n: String(rows.length) });
}

function alternative(ctx: Context, rows: readonly RatedArea[]): string {
  const scored = rows.flatMap(({ id, rating }) => (rating.status === "scored" ? [{ id, rating, score: exactOf(rating.exact.score) }] : []));
  const sorted = [...scored].sort((a, b) => cmp(b.score, a.score));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const scale = scaleOf(ctx.model);
  const what = words(ctx, "chart.F1.alt", { n: String(rows.length), asOf: dayText(ctx), min: String(scale?.min ?? 0), max: String(scale?.max ?? 5) }); // The standard scale's ends.
  const notRated = rows.length - scored.length;
  const point = words(ctx, "chart.F1.alt.point", { below: String(below(rows)), notRated: String(notRated) });
  if (first === undefined || last === undefined) return `${what} ${point}`;
  const score = (one: typeof first) => scoreOf(ctx, one.rating.exact.score, one.id, scale).text;
  return `${what} ${words(ctx, "chart.F1.alt.ends", { a: areaName(ctx.model, first.id), aScore: score(first), b: areaName(ctx.model, last.id), bScore: score(last) })} ${point}`;
}

function gapText(ctx: Context, rating: Rating): { readonly gapText?: string } {
  if (rating.status !== "scored" || rating.exact.gap === undefined || rating.exact.target === undefined || rating.gap === 0) return {};
  const { score, target, gap } = rating.exact;
  return { gapText: gapOf(ctx, { score, target, gap }, rating.id, "minus").text };
}

/** Score, range, level, target and gap of a rating, each in its state. */
export function ratingCells(ctx: Context, rating: Rating): readonly [Slot, Slot, Slot, Slot, Slot] {
  const scale = scaleOf(ctx.model, rating.kind === "area" ? rating.id : undefined);
  const absent = say(ctx, "value.not-applicable");
  if (rating.status === "not-applicable") return [say(ctx, "state.not-applicable.short"), absent, absent, absent, absent];
  const target: readonly InlineNode[] =
    rating.exact.target === undefined ? say(ctx, "target.none") : [scoreOf(ctx, rating.exact.target, `${rating.id}#target`)];
  const range = rating.exact.low === rating.exact.high ? say(ctx, "range.all-known") : rangeOf(ctx, rating.exact, rating.id);
  if (rating.status !== "scored") {
    const state = rating.status === "provisional" ? say(ctx, "state.not-rated") : say(ctx, `unscored.${rating.reason}`);
    return [state, range, state, target, state];
  }
  const gap =
    rating.exact.gap === undefined || rating.exact.target === undefined
      ? say(ctx, "target.none")
      : rating.gap === 0
        ? say(ctx, "target.met")
        : [gapOf(ctx, { score: rating.exact.score, target: rating.exact.target, gap: rating.exact.gap }, rating.id)];
  return [
    [scoreOf(ctx, rating.exact.score, rating.id, scale)],
    range,
    inlines(levelValue(ctx, rating.level, `${rating.id}#level`), ` ${levelName(scale, rating.level)}`),
    target,
    gap,
  ];
}

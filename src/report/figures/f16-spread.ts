import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printShort } from "../formats/print.js";
import { exactOf } from "../../kernel/exact.js";
import { nameOf, practiceScale, scaleOf } from "../names.js";
import { words } from "../say.js";
import { chart } from "./chart.js";

/** What one practice was rated at, by whom. */
export interface SpreadRow {
  readonly practice: string;
  readonly management: readonly number[];
  readonly it: readonly number[];
  readonly other: readonly number[];
  readonly evidence?: number;
  readonly counts?: number;
}

/** F16: how far apart the accounts of management, IT and the evidence are, the widest first. */
export function spreadFigure(ctx: Context, rows: readonly SpreadRow[], table: ChartNode["table"]): ChartNode | undefined {
  const widest = rows[0];
  if (widest === undefined) return undefined;
  const scale = practiceScale(ctx.model, widest.practice) ?? scaleOf(ctx.model);
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const number = (value: number): string => printShort(ctx.formats, exactOf(value), 1);
  const mark = (shape: "square" | "circle" | "triangle" | "diamond", at: number) => ({ shape, at, text: number(at), filled: shape !== "diamond" });
  const slots = {
    n: String(rows.length),
    practice: nameOf(ctx.model, widest.practice),
    asOf,
    three: rows
      .slice(0, 3)
      .map((row) => nameOf(ctx.model, row.practice))
      .join(", "),
  };
  return chart(
    {
      id: "spread",
      figure: "F16",
      title: words(ctx, "chart.F16.title", slots),
      subtitle: words(ctx, "chart.F16.subtitle", slots),
      description: words(ctx, "chart.F16.alt", slots),
      source: words(ctx, "chart.F16.source", slots),
    },
    {
      chart: "dumbbell",
      form: "spread",
      axis: {
        min: scale?.min ?? 0, // The standard scale's end.
        max: scale?.max ?? 5,
        label: words(ctx, "column.level"),
        ticks: (scale?.options ?? []).map((option) => ({ at: option.value, text: number(option.value) })),
      }, // The standard scale's ends.
      rows: rows.map((row) => ({
        label: nameOf(ctx.model, row.practice),
        marks: [
          ...row.management.map((at) => mark("triangle", at)),
          ...row.it.map((at) => mark("square", at)),
          ...(row.evidence === undefined ? [] : [mark("circle", row.evidence)]),
          ...(row.counts === undefined ? [] : [mark("diamond", row.counts)]),
        ],
      })),
    },
    table,
  );
}

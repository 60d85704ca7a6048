import type { ChartNode } from "../../model/report.js";
import { practicesOf, ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { printDay } from "../formats/print.js";
import { areaName, nameOf } from "../names.js";
import { type Slot, table } from "../nodes.js";
import { countOf } from "../quantity.js";
import { countWords, words } from "../say.js";
import { chart } from "./chart.js";

/** F3: every practice on one page. Rows are areas, cells stand by weight, so columns have no meaning in common. */
export function heatMap(ctx: Context): ChartNode {
  const rows = ratedAreas(ctx).flatMap(({ id, rating }) => (rating.status === "not-applicable" ? [] : [{ id, cells: cellsOf(ctx, id) }]));
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const all = rows.flatMap((row) => row.cells);
  const zeros = (row: (typeof rows)[number]) => row.cells.filter((cell) => cell.state === "value" && (cell.value ?? 1) < 1).length; // A cell in state "value" has one.
  const worst = [...rows].sort((a, b) => zeros(b) - zeros(a))[0];
  const below = all.filter((cell) => cell.state === "value" && (cell.value ?? 0) < 3).length; // As above.
  const unanswered = all.filter((cell) => cell.state === "unknown").length;
  return chart(
    {
      id: "heat-map",
      figure: "F3",
      title: countWords(ctx, "chart.F3.title", below, { of: String(all.length) }),
      subtitle: words(ctx, "chart.F3.subtitle", { n: String(all.length), asOf }),
      description: `${words(ctx, "chart.F3.alt", { n: String(all.length), asOf, below: String(below) })} ${worst === undefined || zeros(worst) === 0 ? words(ctx, "chart.F3.alt.no-zeros") : words(ctx, "chart.F3.alt.zeros", { area: areaName(ctx.model, worst.id), zeros: String(zeros(worst)) })} ${words(ctx, "chart.F3.alt.open", { unanswered: String(unanswered) })}`,
      source: words(ctx, "chart.source.scorecard", { asOf }),
    },
    { chart: "matrix", form: "heat", rows: rows.map((row) => ({ label: areaName(ctx.model, row.id), cells: row.cells })) },
    table("heat-map.data", words(ctx, "chart.F3.table"), {
      columns: [
        { id: "area", title: words(ctx, "column.area"), width: 3 },
        { id: "low", title: words(ctx, "column.levels-0-1"), align: "end" },
        { id: "two", title: words(ctx, "column.level-2"), align: "end" },
        { id: "three", title: words(ctx, "column.level-3"), align: "end" },
        { id: "high", title: words(ctx, "column.levels-4-5"), align: "end" },
        { id: "unanswered", title: words(ctx, "column.unanswered"), align: "end" },
        { id: "na", title: words(ctx, "column.not-applicable"), align: "end" },
      ],
      rows: rows.map((row) => ({ id: row.id, cells: [areaName(ctx.model, row.id), ...bandCounts(ctx, row.id, row.cells)] })),
      empty: words(ctx, "empty.areas"),
    }),
  );
}

interface HeatCell {
  readonly label: string;
  readonly value?: number;
  readonly state: "value" | "unknown" | "not-applicable";
  readonly limited?: boolean;
}

function cellsOf(ctx: Context, area: string): HeatCell[] {
  const weight = (id: string): number => ctx.model.practices.get(id)?.is.weight ?? -1; // Ids come from the model.
  const sorted = [...practicesOf(ctx, area)].sort((a, b) => weight(b.id) - weight(a.id));
  return sorted.map(({ id, rating }) => {
    const label = nameOf(ctx.model, id);
    if (rating.status === "answered") return { label, value: rating.effective, state: "value", ...(rating.limits.length > 0 ? { limited: true } : {}) };
    return { label, state: rating.status === "unanswered" ? "unknown" : "not-applicable" };
  });
}

function bandCounts(ctx: Context, area: string, cells: readonly HeatCell[]): readonly Slot[] {
  const within = (from: number, to: number): Slot => [
    countOf(ctx, cells.filter((cell) => cell.value !== undefined && cell.value >= from && cell.value < to).length, `${area}#practices`),
  ];
  const state = (wanted: HeatCell["state"]): Slot => [countOf(ctx, cells.filter((cell) => cell.state === wanted).length, `${area}#practices`)];
  return [within(0, 2), within(2, 3), within(3, 4), within(4, Infinity), state("unknown"), state("not-applicable")];
}

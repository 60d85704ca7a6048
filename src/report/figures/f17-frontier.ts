import { type Exact, cmp, div, exactOf, mul, toNumber } from "../../kernel/exact.js";
import type { FrontierPoint } from "../../model/plan-choice.js";
import type { ChartNode } from "../../model/report.js";
import type { Roadmap } from "../../model/roadmap.js";
import type { Context } from "../context.js";
import { printDay, printMoney } from "../formats/print.js";
import { table } from "../nodes.js";
import { countOf, moneyOf, pointsOf, scoreOf } from "../quantity.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

/** F17: the score of the whole that the best plan for each budget leads to. Undefined where fewer than two budgets have a score. */
export function frontierFigure(ctx: Context, roadmap: Roadmap, points: readonly FrontierPoint[]): ChartNode | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || first?.overall === undefined || last?.overall === undefined) return undefined;
  const { currency } = roadmap.prices;
  const money = (text: string): string => printMoney(ctx.formats, { amount: exactOf(text), currency }, "significant");
  const score = (text: string | undefined): string => (text === undefined ? words(ctx, "value.unknown") : scoreOf(ctx, text, "").text);
  const half = halfWay(points);
  const scale = ctx.model.program.root.scale;
  const slots = {
    n: String(points.length),
    from: score(first.overall),
    to: score(last.overall),
    most: money(last.budget),
    half: half === undefined ? "" : money(half.budget),
    asOf: printDay(ctx.formats, ctx.scorecard.asOf, "text"),
    quarters: String(roadmap.quarters.length),
  };
  return chart(
    {
      id: "roadmap.frontier",
      figure: "F17",
      title: words(ctx, half === undefined ? "chart.F17.title.flat" : "chart.F17.title", slots),
      subtitle: words(ctx, "chart.F17.subtitle", slots),
      description: words(ctx, "chart.F17.alt", slots),
      source: words(ctx, "chart.F17.source"),
    },
    {
      chart: "lines",
      form: "trend",
      columns: points.map((point) => ({ label: money(point.budget), ...(point.proven ? {} : { note: words(ctx, "chart.F17.not-proven") }) })),
      axis: { min: toNumber(scale.min), max: toNumber(scale.max), unit: words(ctx, "chart.F17.axis") },
      lines: [
        {
          label: words(ctx, "chart.F17.line"),
          style: "solid",
          points: points.map((point) => ({
            at: point.overall === undefined ? null : toNumber(exactOf(point.overall)),
            text: score(point.overall),
          })),
        },
      ],
    },
    frontierTable(ctx, points, currency),
  );
}

/** The least budget that buys at least half of the gain of the greatest. */
function halfWay(points: readonly FrontierPoint[]): FrontierPoint | undefined {
  const most = exactOf(points.at(-1)?.gain ?? "0"); // A frontier without points has no gain.
  return cmp(most, 0) <= 0 ? undefined : points.find((point) => cmp(mul(2, exactOf(point.gain)), most) >= 0);
}

function frontierTable(ctx: Context, points: readonly FrontierPoint[], currency: string) {
  const amount = (value: Exact, ref: string) => [moneyOf(ctx, value, ref, { form: "table", currency })];
  return table("roadmap.frontier.data", words(ctx, "chart.F17.table"), {
    columns: [
      { id: "budget", title: words(ctx, "column.budget-limit"), align: "end", width: 1.2, rowHeader: true },
      { id: "spent", title: words(ctx, "column.needed-of-it"), align: "end", width: 1.2 },
      { id: "items", title: words(ctx, "column.actions-count"), align: "end", width: 0.8 },
      { id: "gain", title: words(ctx, "column.gain"), align: "end", width: 1 },
      { id: "whole", title: words(ctx, "areas.overall"), align: "end", width: 1 },
      { id: "per", title: words(ctx, "column.per-point"), align: "end", width: 1.2 },
      { id: "proven", title: words(ctx, "column.proven"), width: 1.4 },
    ],
    rows: points.map((point) => {
      const ref = `frontier: ${point.budget}`;
      const gain = exactOf(point.gain);
      return {
        id: point.budget,
        cells: [
          amount(exactOf(point.budget), `${ref}.budget`),
          amount(exactOf(point.spent), `${ref}.spent`),
          [countOf(ctx, point.items.length, `${ref}.items`)],
          [pointsOf(ctx, gain, `${ref}.gain`, { digits: 2, signed: true })],
          point.overall === undefined ? say(ctx, "value.unknown") : [scoreOf(ctx, point.overall, `${ref}.overall`)],
          cmp(gain, 0) <= 0 ? "–" : amount(div(exactOf(point.spent), mul(gain, 10)), `${ref}.perTenth`),
          point.proven
            ? say(ctx, "proven.yes")
            : point.bound === undefined
              ? say(ctx, "proven.no")
              : say(ctx, "proven.bound", { bound: [pointsOf(ctx, exactOf(point.bound), `${ref}.bound`, { digits: 2, signed: true })] }),
        ],
      };
    }),
    empty: words(ctx, "empty.none"),
  });
}

import { addDays } from "../../kernel/calendar.js";
import { type Exact, cmp, mul, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Action } from "../actions.js";
import type { Context } from "../context.js";
import { printShort } from "../formats/print.js";
import { table } from "../nodes.js";
import { pointsOf } from "../quantity.js";
import { effortCell, priceCell } from "../sections/area/costs.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

interface Item {
  readonly action: Action;
  readonly days: Exact;
  readonly gain: Exact;
  readonly horizon: "soon" | "year" | "later";
}

const shapes = { soon: "circle", year: "square", later: "triangle" } as const;

/** F13: what each planned action takes and what it alone adds to the whole. Undefined when nothing has both. */
export function effortAndEffect(ctx: Context, start: string): ChartNode | undefined {
  const items = itemsOf(ctx, start);
  if (items.length < 2) return undefined;
  const top = items.reduce<Exact>((most, item) => (cmp(item.gain, most) > 0 ? item.gain : most), 0);
  const small = [...items].filter((item) => cmp(item.days, 5) < 0).sort((a, b) => cmp(b.gain, a.gain))[0];
  const largest = [...items].sort((a, b) => cmp(b.days, a.days))[0];
  const best = [...items].sort((a, b) => cmp(b.gain, a.gain))[0];
  const points = (item: Item): string => pointsOf(ctx, item.gain, "", { digits: 2 }).text;
  const days = (item: Item): string => printShort(ctx.formats, item.days, 1);
  const n = String(items.length);
  return chart(
    {
      id: "roadmap.effort",
      figure: "F13",
      title: best === undefined ? "" : words(ctx, "chart.F13.title", { action: best.action.title, points: points(best) }),
      subtitle: words(ctx, "chart.F13.subtitle", { n }),
      description: [
        words(ctx, "chart.F13.alt", { n }),
        small === undefined ? words(ctx, "chart.F13.alt.no-small") : words(ctx, "chart.F13.alt.small", { action: small.action.title, points: points(small) }),
        ...(largest === undefined ? [] : [words(ctx, "chart.F13.alt.largest", { action: largest.action.title, days: days(largest) })]),
      ].join(" "),
      source: words(ctx, "chart.F13.source"),
    },
    {
      chart: "scatter",
      form: "effort",
      x: { label: words(ctx, "chart.F13.x"), min: 0.5, max: 100, log: true },
      y: { label: words(ctx, "chart.F13.y"), min: 0, max: toNumber(mul(top, 100)) === 0 ? 1 : Math.ceil(toNumber(mul(top, 110)) / 5) * 5 },
      points: items.map(({ action, days: likely, gain, horizon }, at) => ({
        number: numberIn(action, at),
        label: action.title,
        x: inside(likely),
        y: toNumber(mul(gain, 100)),
        shape: shapes[horizon],
        ...(action.effort === undefined ? {} : { whisker: { low: inside(action.effort.low), high: inside(action.effort.high) } }),
      })),
    },
    table("roadmap.effort.data", words(ctx, "chart.F13.table"), {
      columns: [
        { id: "action", title: words(ctx, "column.action"), width: 3 },
        { id: "days", title: words(ctx, "column.effort"), align: "end", width: 1.5 },
        { id: "effect", title: words(ctx, "column.adds-alone"), align: "end", width: 1.2 },
        { id: "cost", title: words(ctx, "column.one-off"), align: "end", width: 1.5 },
        { id: "horizon", title: words(ctx, "column.horizon"), width: 1.2 },
      ],
      rows: items.map(({ action, gain, horizon }) => ({
        id: action.id,
        cells: [
          `${action.tag} ${action.title}`,
          effortCell(ctx, action),
          [pointsOf(ctx, gain, `roadmap: ${action.id}#gain`, { digits: 2, signed: true })],
          priceCell(ctx, action, "oneOff"),
          say(ctx, `horizon.${horizon}`),
        ],
      })),
      empty: words(ctx, "empty.actions"),
    }),
  );
}

function itemsOf(ctx: Context, start: string): readonly Item[] {
  const [soon, year] = [addDays(start, 90), addDays(start, 365)];
  return ctx.actions.flatMap((action): readonly Item[] => {
    if (action.effort === undefined || action.gain === undefined || action.start === undefined) return [];
    return [{ action, days: action.effort.likely, gain: action.gain, horizon: action.start <= soon ? "soon" : action.start <= year ? "year" : "later" }];
  });
}

/** The number of the action's tag. */
function numberIn(action: Action, at: number): number {
  return Number(action.tag.slice(1)) || at + 1;
}

function inside(days: Exact): number {
  return Math.min(100, Math.max(0.5, toNumber(days)));
}

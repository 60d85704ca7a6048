import { type Exact, cmp, div, mul, sub, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printPercent } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import { moneyOf, percentOf } from "../quantity.js";
import { hasColumn, sumOf, textIn } from "../records.js";
import { budgetRows } from "./budget-rows.js";
import { categories } from "./budget-categories.js";
import { sumCell } from "../sections/cells.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

const purposes = ["run", "grow", "transform"] as const;
const ref = "input: facts.budgetLines";

/** The amounts of a budget line that a bar can show, in order of time. */
const years = [
  { column: "planPriorYear", label: "chart.F7.plan-prior" },
  { column: "actualPriorYear", label: "chart.F7.actual-prior" },
  { column: "planYear", label: "chart.F7.plan-year" },
] as const;

/** F7 (a): run, grow and transform as shares of what was planned and spent. */
export function runGrowTransform(ctx: Context): ChartNode | undefined {
  const rows = budgetRows(ctx);
  if (rows === undefined || !hasColumn(rows, "purpose")) return undefined;
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const bars = years
    .filter((year) => hasColumn(rows, year.column))
    .map((year) => ({
      label: words(ctx, year.label),
      parts: purposes.map((purpose) => ({
        purpose,
        sum: sumOf(
          ctx,
          rows.filter((row) => textIn(row, "purpose") === purpose),
          year.column,
        ),
      })),
      total: sumOf(ctx, rows, year.column),
      column: year.column,
    }));
  const closed = bars.find((bar) => bar.column === "actualPriorYear");
  if (closed === undefined || cmp(closed.total.known, 0) <= 0) return undefined;
  const share = (part: Exact, total: Exact): Exact => mul(100, div(part, total));
  const shareText = (bar: typeof closed, purpose: (typeof purposes)[number]): string =>
    printPercent(ctx.formats, share(bar.parts.find((part) => part.purpose === purpose)?.sum.known ?? 0, bar.total.known), 1); // Every bar has each purpose.
  const slots = {
    run: shareText(closed, "run"),
    grow: shareText(closed, "grow"),
    transform: shareText(closed, "transform"),
    total: moneyOf(ctx, closed.total.known, ref, { form: "text" }).text,
    asOf,
  };
  const rest = (bar: typeof closed): Exact => bar.parts.reduce<Exact>((left, part) => sub(left, part.sum.known), bar.total.known);
  const some = bars.some((bar) => cmp(rest(bar), 0) > 0);
  return chart(
    {
      id: "budget.purpose",
      figure: "F7",
      title: words(ctx, "chart.F7a.title", slots),
      subtitle: words(ctx, "chart.F7a.subtitle", slots),
      description: words(ctx, "chart.F7a.alt", slots),
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.budgetLines"), asOf }),
    },
    {
      chart: "bars",
      form: "stacked-share",
      groups: bars.map((bar) => ({
        label: bar.label,
        segments: [
          ...bar.parts.map((part) => ({
            key: words(ctx, `purpose.${part.purpose}`),
            amount: toNumber(part.sum.known),
            text:
              cmp(bar.total.known, 0) <= 0
                ? ""
                : `${printPercent(ctx.formats, share(part.sum.known, bar.total.known), 1)} · ${moneyOf(ctx, part.sum.known, ref, { form: "text" }).text}`,
            style: part.purpose,
          })),
          ...(cmp(rest(bar), 0) > 0
            ? [
                {
                  key: words(ctx, "purpose.unknown"),
                  amount: toNumber(rest(bar)),
                  text: moneyOf(ctx, rest(bar), ref, { form: "text" }).text,
                  style: "unknown" as const,
                },
              ]
            : []),
        ],
      })),
    },
    table("budget.purpose.data", words(ctx, "chart.F7a.table"), {
      columns: [
        { id: "what", title: words(ctx, "column.what"), width: 1.6 },
        ...purposes.map((purpose) => ({ id: purpose, title: words(ctx, `purpose.${purpose}`), align: "end" as const })),
        ...(some ? [{ id: "unknown", title: words(ctx, "purpose.unknown"), align: "end" as const }] : []),
        { id: "total", title: words(ctx, "total"), align: "end" },
        { id: "runShare", title: words(ctx, "column.run-share"), align: "end" },
      ],
      rows: bars.map((bar) => ({
        id: bar.column,
        cells: [
          bar.label,
          ...bar.parts.map((part): Slot => [moneyOf(ctx, part.sum.known, ref, { form: "table" })]),
          ...(some ? [[moneyOf(ctx, rest(bar), ref, { form: "table" })]] : []),
          sumCell(ctx, bar.total, ref, rows.length),
          cmp(bar.total.known, 0) <= 0 ? say(ctx, "value.not-applicable") : [percentOf(ctx, share(bar.parts[0]?.sum.known ?? 0, bar.total.known), ref, 1)], // Every bar has its parts.
        ],
      })), // The first purpose is run.
      empty: words(ctx, "empty.none"),
    }),
  );
}

/** F7 (b): what was spent per category, and what was planned as a tick. */
export function categoryBars(ctx: Context): ChartNode | undefined {
  const rows = budgetRows(ctx);
  if (rows === undefined || !hasColumn(rows, "category")) return undefined;
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const groups = categories(ctx, rows);
  const largest = [...groups].filter((group) => group.variance !== undefined).sort((a, b) => cmp(b.variance ?? 0, a.variance ?? 0))[0]; // Filtered above.
  const over =
    largest?.variance !== undefined && cmp(largest.variance, 0) > 0
      ? words(ctx, "chart.F7b.alt.over", { category: largest.label, variance: moneyOf(ctx, largest.variance, ref, { form: "text" }).text })
      : words(ctx, "chart.F7b.alt.none-over");
  const slots = { n: String(groups.length), over: String(groups.filter((group) => group.variance !== undefined && cmp(group.variance, 0) > 0).length), asOf };
  return chart(
    {
      id: "budget.categories",
      figure: "F7",
      title: words(ctx, "chart.F7b.title", slots),
      subtitle: words(ctx, "chart.F7b.subtitle", slots),
      description: `${words(ctx, "chart.F7b.alt", slots)} ${over}`,
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.budgetLines"), asOf }),
    },
    {
      chart: "bars",
      form: "plain",
      groups: groups.map((group) => ({
        label: group.label,
        segments: [
          {
            key: words(ctx, "chart.F7.actual-prior"),
            amount: toNumber(group.actual.known),
            text: moneyOf(ctx, group.actual.known, ref, { form: "text" }).text,
            style: "plain",
          },
        ],
        ...(group.plan === undefined
          ? { note: words(ctx, "budget.no-budget") }
          : { plan: { amount: toNumber(group.plan), text: moneyOf(ctx, group.plan, ref, { form: "text" }).text }, note: varianceText(ctx, group.variance) }),
      })),
    },
    table("budget.categories.data", words(ctx, "chart.F7b.table"), {
      columns: [
        { id: "category", title: words(ctx, "column.category"), width: 2 },
        { id: "actual", title: words(ctx, "column.actual"), align: "end" },
        { id: "plan", title: words(ctx, "column.budget"), align: "end" },
      ],
      rows: groups.map((group) => ({
        id: group.id,
        cells: [
          group.label,
          sumCell(ctx, group.actual, ref, group.rows.length),
          group.plan === undefined ? say(ctx, "budget.no-budget") : sumCell(ctx, sumOf(ctx, group.rows, "planPriorYear"), ref, group.rows.length),
        ],
      })),
      empty: words(ctx, "empty.none"),
    }),
  );
}

function varianceText(ctx: Context, variance: Exact | undefined): string {
  if (variance === undefined) return words(ctx, "budget.no-budget");
  const text = moneyOf(ctx, variance, ref, { form: "text" }).text;
  return cmp(variance, 0) > 0 ? `+${text}` : text;
}

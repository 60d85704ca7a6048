import { type Exact, add, cmp, exactOf, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printMoney } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import { moneyOf, numberOf } from "../quantity.js";
import { type Row, numberIn, rowName, rowsOf, textIn } from "../records.js";
import { absentCell } from "../sections/cells.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

type Quadrant = "tolerate" | "invest" | "migrate" | "eliminate";

interface Application {
  readonly row: Row;
  readonly at: number;
  readonly name: string;
  readonly fit: Exact;
  readonly value: Exact;
  readonly cost: Exact | undefined;
  readonly quadrant: Quadrant;
}

/** The cuts of the quadrants: value 3.5, fit 3 (the standard pack's `timeSuggested`). */
const cutValue = exactOf("3.5");
const cutFit = 3;

/** F6: applications by technical fit and business value, sized by yearly cost. */
export function timeQuadrant(ctx: Context): ChartNode | undefined {
  const applications = applicationsOf(ctx);
  if (applications.length === 0) return undefined;
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const eliminate = applications.filter((one) => one.quadrant === "eliminate");
  const known = applications.flatMap((one) => one.cost ?? []).sort(cmp);
  const money = (list: readonly Application[]): string => {
    const sum = list.reduce<Exact>((total, one) => add(total, one.cost ?? 0), 0); // Unknown cost is left out of the sum; the table shows it.
    return ctx.currency === undefined ? moneyOf(ctx, sum, "").text : printMoney(ctx.formats, { amount: sum, currency: ctx.currency }, "significant");
  };
  const largest = [...eliminate].sort((a, b) => cmp(b.cost ?? 0, a.cost ?? 0))[0]; // As above.
  const n = String(applications.length);
  return chart(
    {
      id: "time-quadrant",
      figure: "F6",
      title: words(ctx, "chart.F6.title", { eliminate: String(eliminate.length), n, cost: money(eliminate) }),
      subtitle: words(ctx, "chart.F6.subtitle", { n, asOf }),
      description: `${words(ctx, "chart.F6.alt", { n, asOf, invest: String(count(applications, "invest")), migrate: String(count(applications, "migrate")), tolerate: String(count(applications, "tolerate")), eliminate: String(eliminate.length) })}${largest === undefined ? "" : ` ${words(ctx, "chart.F6.alt.largest", { application: largest.name })}`}`,
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.applications"), asOf }),
    },
    {
      chart: "scatter",
      form: "time",
      x: { label: words(ctx, "chart.F6.fit"), min: 1, max: 5, cut: cutFit },
      y: { label: words(ctx, "chart.F6.value"), min: 1, max: 5, cut: toNumber(cutValue) },
      corners: [words(ctx, "time.migrate"), words(ctx, "time.invest"), words(ctx, "time.eliminate"), words(ctx, "time.tolerate")],
      points: applications.map((one, at) => ({
        number: at + 1,
        label: one.name,
        x: toNumber(one.fit),
        y: toNumber(one.value),
        size: sizeOf(one.cost, known),
        ...(textIn(one.row, "overlapsWith") === undefined ? {} : { doubled: true }),
      })),
    },
    table("time-quadrant.data", words(ctx, "chart.F6.table"), {
      columns: [
        { id: "no", title: words(ctx, "column.no"), align: "end", width: 0.5 },
        { id: "application", title: words(ctx, "column.application"), rowHeader: true, width: 2.5 },
        { id: "value", title: words(ctx, "column.value-1-5"), align: "end" },
        { id: "fit", title: words(ctx, "column.fit-1-5"), align: "end" },
        { id: "cost", title: words(ctx, "column.per-year"), align: "end", width: 1.3 },
        { id: "suggestion", title: words(ctx, "column.suggestion"), width: 1.1 },
        { id: "decided", title: words(ctx, "column.decided"), width: 1.1 },
      ],
      rows: applications.map((one, at) => ({ id: one.name, cells: cellsOf(ctx, one, at + 1) })),
      empty: words(ctx, "empty.none"),
    }),
  );
}

function applicationsOf(ctx: Context): readonly Application[] {
  return (rowsOf(ctx, "applications") ?? []).flatMap((row, at): readonly Application[] => {
    const [fit, value] = [numberIn(ctx, row, "technicalFit"), numberIn(ctx, row, "businessValue")];
    if (fit === undefined || value === undefined || textIn(row, "lifecycleState") === "retired") return [];
    return [{ row, at, name: rowName(row), fit, value, cost: numberIn(ctx, row, "annualCost"), quadrant: quadrantOf(value, fit) }];
  });
}

function quadrantOf(value: Exact, fit: Exact): Quadrant {
  const [high, sound] = [cmp(value, cutValue) >= 0, cmp(fit, cutFit) >= 0];
  return high ? (sound ? "invest" : "migrate") : sound ? "tolerate" : "eliminate";
}

function count(list: readonly Application[], quadrant: Quadrant): number {
  return list.filter((one) => one.quadrant === quadrant).length;
}

/** Thirds of the known costs. */
function sizeOf(cost: Exact | undefined, known: readonly Exact[]): "small" | "medium" | "large" | "unknown" {
  if (cost === undefined) return "unknown";
  const below = known.filter((one) => cmp(one, cost) < 0).length / known.length;
  return below < 1 / 3 ? "small" : below < 2 / 3 ? "medium" : "large";
}

function cellsOf(ctx: Context, one: Application, number: number): readonly Slot[] {
  const ref = (column: string): string => `input: facts.applications[${one.at}].${column}`;
  const decided = textIn(one.row, "disposition");
  return [
    [numberOf(ctx, number, "source: order")],
    one.name,
    [numberOf(ctx, one.value, ref("businessValue"))],
    [numberOf(ctx, one.fit, ref("technicalFit"))],
    one.cost === undefined ? absentCell(ctx, one.row, "annualCost") : [moneyOf(ctx, one.cost, ref("annualCost"), { form: "table" })],
    say(ctx, `time.${one.quadrant}`),
    decided === undefined || decided === "undecided" ? say(ctx, "time.undecided") : decided,
  ];
}

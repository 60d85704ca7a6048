import { cmp } from "../../../kernel/exact.js";
import type { BlockNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { type Slot, paragraph, table } from "../../nodes.js";
import { moneyOf, numberOf, percentOf } from "../../quantity.js";
import { type Row, flagIn, numberIn, rowName, rowsOf, textIn } from "../../records.js";
import { say, sayCount, sentences, wordIf, words } from "../../say.js";
import { absentCell } from "../cells.js";

/** The indicators of the company: target, actual, last year, whether it was met, and where the figure comes from. */
export function indicators(ctx: Context): readonly BlockNode[] {
  const rows = rowsOf(ctx, "kpis");
  if (rows === undefined || rows.length === 0) return [];
  const met = rows.filter((row) => isMet(ctx, row) === true).length;
  const missed = rows.filter((row) => isMet(ctx, row) === false).length;
  const ref = "input: facts.kpis";
  return [
    paragraph(sentences(sayCount(ctx, "recap.kpis.met", { n: met, ref }), sayCount(ctx, "recap.kpis.missed", { n: missed, ref }))),
    table("recap.kpis", words(ctx, "recap.kpis.caption"), {
      columns: [
        { id: "indicator", title: words(ctx, "column.indicator"), width: 3 },
        { id: "target", title: words(ctx, "column.target"), align: "end", width: 1.4 },
        { id: "actual", title: words(ctx, "column.actual"), align: "end", width: 1.4 },
        { id: "previous", title: words(ctx, "column.last-year"), align: "end", width: 1.4 },
        { id: "met", title: words(ctx, "column.target-met"), width: 1 },
        { id: "source", title: words(ctx, "column.measured-by"), width: 1.2 },
      ],
      rows: rows.map((row, at) => {
        const met = isMet(ctx, row);
        return {
          id: textIn(row, "id") ?? rowName(row),
          cells: [
            rowName(row),
            valueCell(ctx, { row, at }, "targetValue"),
            valueCell(ctx, { row, at }, "actualValue"),
            valueCell(ctx, { row, at }, "previousValue"),
            met === undefined ? say(ctx, "value.unknown") : say(ctx, met ? "value.yes" : "value.no"),
            wordIf(ctx, `recap.kpi.${textIn(row, "dataSource") ?? ""}`) ?? textIn(row, "dataSource") ?? absentCell(ctx, row, "dataSource"),
          ],
        };
      }),
      empty: words(ctx, "empty.none"),
    }),
  ];
}

function isMet(ctx: Context, row: Row): boolean | undefined {
  const [target, actual, higher] = [numberIn(ctx, row, "targetValue"), numberIn(ctx, row, "actualValue"), flagIn(row, "higherIsBetter")];
  if (target === undefined || actual === undefined || higher === undefined) return undefined;
  return higher ? cmp(actual, target) >= 0 : cmp(actual, target) <= 0;
}

function valueCell(ctx: Context, { row, at }: { readonly row: Row; readonly at: number }, column: "targetValue" | "actualValue" | "previousValue"): Slot {
  const value = numberIn(ctx, row, column);
  if (value === undefined) return absentCell(ctx, row, column);
  const ref = `input: facts.kpis[${at}].${column}`;
  const unit = textIn(row, "unit") ?? "";
  if (unit === "%") return [percentOf(ctx, value, ref, 1)];
  if (/^[A-Z]{3}$/.test(unit)) return [moneyOf(ctx, value, ref, { form: "table", currency: unit })];
  const word = wordIf(ctx, `recap.unit.${unit}`) ?? unit;
  return [numberOf(ctx, value, ref, { suffix: word === "" ? "" : `\u00a0${word}` })];
}

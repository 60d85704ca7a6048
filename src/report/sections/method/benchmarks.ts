import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { paragraph, section, table } from "../../nodes.js";
import { numberOf } from "../../quantity.js";
import { say, sayCount, words } from "../../say.js";
import type { Benchmark } from "../../inputs.js";

/** Years after which a figure is printed as dated. */
const datedAfter = 3;

/** H7: the published figures that stand beside the company's own, each with publisher, year and label. */
export function benchmarksSection(ctx: Context): SectionNode {
  const given = ctx.inputs.benchmarks ?? [];
  const used = given.filter((one) => one.refused !== true);
  const refused = given.length - used.length;
  const dated = (one: Benchmark): boolean => Number(ctx.scorecard.asOf.slice(0, 4)) - one.year > datedAfter;
  return section("method.benchmarks", words(ctx, "benchmarks.title"), [
    table("method.benchmarks.figures", words(ctx, "benchmarks.caption"), {
      columns: [
        { id: "figure", title: words(ctx, "column.figure"), width: 2.4 },
        { id: "value", title: words(ctx, "column.value"), width: 1.4 },
        { id: "publisher", title: words(ctx, "column.publisher"), width: 2 },
        { id: "year", title: words(ctx, "column.year"), align: "end", width: 0.7 },
        { id: "label", title: words(ctx, "column.label"), width: 1.6 },
        { id: "applies", title: words(ctx, "column.applies-to"), width: 1.6 },
        { id: "dated", title: words(ctx, "column.dated"), width: 0.9 },
      ],
      rows: used.map((one) => ({
        id: one.id,
        cells: [
          one.figure,
          one.value,
          one.publisher,
          [{ ...numberOf(ctx, one.year, `source: ${one.id}`), text: String(one.year) }],
          one.label,
          one.appliesTo ?? say(ctx, "benchmarks.not-said"),
          say(ctx, dated(one) ? "benchmarks.dated" : "benchmarks.recent"),
        ],
      })),
      empty: words(ctx, "benchmarks.none"),
    }),
    ...(refused === 0 ? [] : [paragraph(sayCount(ctx, "benchmarks.refused", { n: refused, ref: "input: benchmarks" }), "note")]),
  ]);
}

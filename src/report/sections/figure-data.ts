import type { BlockNode, ChartNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { paragraph, section } from "../nodes.js";
import { say, words } from "../say.js";

/** Appendix B: the table behind every figure of the document. Undefined when it has none. */
export function figureData(ctx: Context, blocks: readonly BlockNode[]): SectionNode | undefined {
  const charts = chartsIn(blocks).filter((chart) => chart.size !== "strip"); // A strip repeats a full figure.
  if (charts.length === 0) return undefined;
  return section(
    "appendix-data",
    words(ctx, "data.title"),
    [
      paragraph(say(ctx, "data.intro")),
      ...charts.filter((chart) => chart.figure !== "F4").map((chart) => ({ ...chart.table, id: `appendix.${chart.table.id}` })),
      ...waterfallTable(
        ctx,
        charts.filter((chart) => chart.figure === "F4"),
      ),
    ],
    { sensitivity: "restricted" },
  );
}

/** The waterfalls of all areas as one table, grouped by area. */
function waterfallTable(ctx: Context, charts: readonly ChartNode[]): readonly BlockNode[] {
  const first = charts[0];
  if (first === undefined) return [];
  const rows = charts.flatMap(({ table }) =>
    [...table.rows, ...(table.total === undefined ? [] : [{ cells: table.total }])].map((row) => ({ cells: row.cells, group: table.caption })),
  );
  return [{ type: "table", id: "appendix.waterfalls", caption: words(ctx, "data.waterfalls"), columns: first.table.columns, rows, empty: first.table.empty }];
}

/** All figures in blocks, in reading order. */
export function chartsIn(blocks: readonly BlockNode[]): readonly ChartNode[] {
  return blocks.flatMap((block): readonly ChartNode[] => {
    switch (block.type) {
      case "chart":
        return [block];
      case "section":
      case "callout":
        return chartsIn(block.children);
      case "list":
        return block.items.flatMap(chartsIn);
      case "paragraph":
      case "definitions":
      case "table":
      case "rating":
      case "contents":
        return [];
    }
  });
}

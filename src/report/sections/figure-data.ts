import type { BlockNode, ChartNode, InlineNode, SectionNode, TableNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { areaName } from "../names.js";
import { inlines, paragraph, section } from "../nodes.js";
import { joined, say, sentences, words } from "../say.js";

/** Figures whose values stand, complete, in a table of a chapter. */
const printed: Readonly<Record<string, string>> = {
  profile: "areas",
  "risk-matrix": "risks.register",
  "budget.categories": "money.categories",
  "roadmap.plan": "roadmap.what",
  "timeline.calendar": "timeline.milestones",
};

/** Appendix B: the table behind every figure of the document. Undefined when it has none. */
export function figureData(ctx: Context, blocks: readonly BlockNode[]): SectionNode | undefined {
  const charts = chartsIn(blocks).filter((chart) => chart.size !== "strip"); // A strip repeats a full figure.
  if (charts.length === 0) return undefined;
  const tables = new Map(tablesIn(blocks).map((table) => [table.id, table]));
  const beside = charts.flatMap((chart) => tables.get(printed[chart.id] ?? "") ?? []); // No table has an empty id.
  const elsewhere = charts.filter((chart) => tables.has(printed[chart.id] ?? "")); // As above.
  return section(
    "appendix-data",
    words(ctx, "data.title"),
    [
      paragraph(sentences(say(ctx, "data.intro"), beside.length === 0 ? [] : say(ctx, "data.elsewhere", { tables: joined(beside.map(linkTo), "; ") }))),
      ...charts.filter((chart) => chart.figure !== "F4" && !elsewhere.includes(chart)).map((chart) => ({ ...chart.table, id: `appendix.${chart.table.id}` })),
      ...waterfallTable(
        ctx,
        charts.filter((chart) => chart.figure === "F4"),
      ),
    ],
    { sensitivity: "restricted" },
  );
}

function linkTo(table: TableNode): readonly InlineNode[] {
  return [{ type: "link", to: table.id, children: inlines(table.caption) }];
}

/** All tables in blocks, those of figures not counted. */
function tablesIn(blocks: readonly BlockNode[]): readonly TableNode[] {
  return blocks.flatMap((block) =>
    block.type === "table"
      ? [block]
      : block.type === "section" || block.type === "callout"
        ? tablesIn(block.children)
        : block.type === "list"
          ? block.items.flatMap(tablesIn)
          : [],
  );
}

/** The waterfalls of all areas as one table, grouped by area. */
function waterfallTable(ctx: Context, charts: readonly ChartNode[]): readonly BlockNode[] {
  const first = charts[0];
  if (first === undefined) return [];
  const rows = charts.flatMap(({ id, table }) =>
    [...table.rows, ...(table.total === undefined ? [] : [{ cells: table.total }])].map((row) => ({
      cells: row.cells,
      group: areaOf(ctx, id) ?? table.caption,
    })),
  );
  return [{ type: "table", id: "appendix.waterfalls", caption: words(ctx, "data.waterfalls"), columns: first.table.columns, rows, empty: first.table.empty }];
}

/** The area whose waterfall has this id. */
function areaOf(ctx: Context, id: string): string | undefined {
  const area = /^area\.(.+)\.lost$/.exec(id)?.[1];
  return area === undefined ? undefined : areaName(ctx.model, area);
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

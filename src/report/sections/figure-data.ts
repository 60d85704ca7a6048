import type { BlockNode, ChartNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { paragraph, section } from "../nodes.js";
import { say, words } from "../say.js";

/** Appendix B: the table behind every figure of the document. Undefined when it has none. */
export function figureData(ctx: Context, blocks: readonly BlockNode[]): SectionNode | undefined {
  const charts = chartsIn(blocks).filter((chart) => chart.size !== "strip"); // A strip repeats a full figure.
  if (charts.length === 0) return undefined;
  return section("appendix-data", words(ctx, "data.title"), [paragraph(say(ctx, "data.intro")), ...charts.map((chart) => ({ ...chart.table, id: `appendix.${chart.table.id}` }))], { break: "page", sensitivity: "restricted" });
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

import type { BlockNode, ChartNode, ReportTree } from "../../model/report.js";
import { figureElement } from "../svg/figure.js";
import { toSvgText } from "../svg/to-svg-text.js";
import type { Words } from "../common/words.js";
import type { Picture } from "./context.js";

/** Turns SVG text into PNG bytes; the caller brings it, since that takes a font engine. */
export type Rasterize = (svg: string) => Promise<Uint8Array> | Uint8Array;

/** Draws every figure of a tree once, in order. A bitmap that is no PNG is left out: the figure becomes a table. */
export async function picturesOf(tree: ReportTree, rasterize: Rasterize, words: Words): Promise<ReadonlyMap<ChartNode, Picture>> {
  const pictures = new Map<ChartNode, Picture>();
  for (const [index, chart] of chartsOf(tree.children).entries()) {
    const element = figureElement(chart, { words, accent: tree.theme.accent, idPrefix: `figure${index + 1}` });
    const svg = toSvgText(element);
    const png = await rasterize(svg);
    const width = Number(element.properties["width"]);
    const height = Number(element.properties["height"]);
    const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, at) => png[at] === byte);
    if (isPng) pictures.set(chart, { svg, png, width, height });
  }
  return pictures;
}

function chartsOf(nodes: readonly BlockNode[]): readonly ChartNode[] {
  return nodes.flatMap((node) => {
    if (node.type === "chart") return [node];
    if (node.type === "section" || node.type === "callout") return chartsOf(node.children);
    return node.type === "list" ? node.items.flatMap((item) => chartsOf(item)) : [];
  });
}

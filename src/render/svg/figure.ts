import type { Element } from "hast";
import type { ChartData, ChartNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { anchorText } from "../common/places.js";
import { type Words, wordOf } from "../common/words.js";
import { fontStacks } from "../theme/fonts.js";
import { type Mode, paletteOf } from "../theme/tokens.js";
import { drawBars } from "./bars.js";
import { drawBins } from "./bins.js";
import { drawDumbbell } from "./dumbbell.js";
import { svgElement } from "./element.js";
import { drawGantt } from "./gantt.js";
import { drawHeat } from "./heat.js";
import { wrapText } from "./measure.js";
import { type Drawing, type Pen, type Sheet, label, patternsOf, rect } from "./pen.js";
import { drawProfile } from "./profile.js";
import { drawRadar } from "./radar.js";
import { drawRisk } from "./risk.js";
import { drawScatter } from "./scatter.js";
import { drawSlope } from "./slope.js";
import { drawTrend } from "./trend.js";
import { drawWaterfall } from "./waterfall.js";

/** Options of a drawn figure. */
export interface FigureOptions {
  /** Title, subtitle and source are part of the picture, on page colour; otherwise the page around it prints them. Default false. */
  readonly standalone?: boolean;
  /** Literal colours for light or dark ground. Default `light`. */
  readonly mode?: Mode;
  /** The firm's accent for this mode, `#rrggbb`, as `parseTheme` accepted it. Default: the house blue. */
  readonly accent?: string;
  /** The tree's own words, for keys and notes inside the picture. Default: English. */
  readonly words?: Words;
  /** Draws for another size than the node asks for. Default: the node's own. */
  readonly size?: ChartNode["size"];
  /** Prefix of ids; safe in an attribute. Default: made from the node's id. */
  readonly idPrefix?: string;
}

const drawings: { readonly [Kind in ChartData["chart"]]: (data: Extract<ChartData, { chart: Kind }>, sheet: Sheet) => Drawing } = {
  profile: drawProfile,
  radar: drawRadar,
  matrix: (data, sheet) => (data.form === "heat" ? drawHeat(data, sheet) : drawRisk(data, sheet)),
  waterfall: drawWaterfall,
  scatter: drawScatter,
  gantt: drawGantt,
  bars: (data, sheet) => (data.form === "bins" ? drawBins(data, sheet) : drawBars(data, sheet)),
  dumbbell: drawDumbbell,
  lines: (data, sheet) => (data.form === "slope" ? drawSlope(data, sheet) : drawTrend(data, sheet)),
};

/**
 * Draws a chart node as an SVG element: role, title and description first, then the picture.
 */
export function figureElement(chart: ChartNode, options: FigureOptions = {}): Element {
  const id = options.idPrefix ?? anchorText(chart.id);
  const words = options.words ?? {}; // no words of its own: English
  const pen: Pen = { id, colors: paletteOf(options.mode ?? "light", options.accent), word: (key, slots) => wordOf(words, key, slots) };
  const size = options.size ?? chart.size;
  const paper = size === "half" ? 312 : 640;
  const edge = options.standalone === true ? 16 : 0;
  const sheet: Sheet = { pen, size, width: paper - 2 * edge };
  const drawing = drawings[chart.data.chart](chart.data as never, sheet); // the table's key is the data's kind
  const width = (drawing.width ?? sheet.width) + 2 * edge;
  const framed = options.standalone === true ? frame(pen, chart, { drawing, width, edge }) : { height: drawing.height, parts: drawing.parts };
  const patterns = patternsOf(pen, framed.parts);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(framed.height)}`,
    width: Math.ceil(width),
    height: Math.ceil(framed.height),
    role: "img",
    ariaLabelledBy: `${id}-title ${id}-desc`,
    fontFamily: fontStacks.system,
  };
  return svgElement("svg", attributes, [
    svgElement("title", { id: `${id}-title` }, [cleanText(chart.title)]),
    svgElement("desc", { id: `${id}-desc` }, [cleanText(chart.description)]),
    ...(patterns.length === 0 ? [] : [svgElement("defs", {}, patterns)]),
    ...framed.parts,
  ]);
}

function frame(
  pen: Pen,
  chart: ChartNode,
  at: { readonly drawing: Drawing; readonly width: number; readonly edge: number },
): { readonly height: number; readonly parts: readonly Element[] } {
  const { edge } = at;
  const room = at.width - 2 * edge;
  const title = wrapText(cleanText(chart.title), room, 15, 3, true);
  const subtitle = wrapText(cleanText(chart.subtitle), room, 12, 3);
  const source = wrapText(cleanText(chart.source), room, 11, 3);
  const head = edge + title.length * 20 + subtitle.length * 16 + 10;
  const foot = head + at.drawing.height + 12;
  const height = foot + source.length * 14 + edge - 4;
  const words = [
    ...title.map((text, i) => label(pen, { x: edge, y: edge + 13 + i * 20, text }, { size: 15, bold: true, width: room })),
    ...subtitle.map((text, i) => label(pen, { x: edge, y: edge + title.length * 20 + 12 + i * 16, text }, { size: 12, color: "muted", width: room })),
    ...source.map((text, i) => label(pen, { x: edge, y: foot + 10 + i * 14, text }, { size: 11, color: "muted", width: room })),
  ];
  return {
    height,
    parts: [
      rect(pen, { x: 0, y: 0, w: at.width, h: height }, { fill: "paper" }),
      ...words,
      svgElement("g", { transform: `translate(${edge} ${Math.ceil(head)})` }, at.drawing.parts),
    ],
  };
}

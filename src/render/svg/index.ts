import type { ChartNode } from "../../model/report.js";
import { type FigureOptions, figureElement } from "./figure.js";
import { toSvgText } from "./to-svg-text.js";

export type { Mode } from "../theme/tokens.js";
export type { FigureOptions } from "./figure.js";

/**
 * Draws a figure as SVG text that is also well-formed XML: the same bytes for the same node on every machine.
 *
 * No script, no style sheet, no reference to anything outside; colours are literal and also named by class. All nine kinds of chart.
 *
 * @param chart The node; its table has the same values for those who do not see the picture.
 * @param options See {@link FigureOptions}.
 */
export function toSvg(chart: ChartNode, options: FigureOptions = {}): string {
  return toSvgText(figureElement(chart, options));
}

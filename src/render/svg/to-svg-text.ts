import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";

/** Prints an SVG element as text that HTML and XML parsers read alike. */
export function toSvgText(element: Element): string {
  return toHtml(element, { space: "svg", closeEmptyElements: true, tightSelfClosing: true });
}

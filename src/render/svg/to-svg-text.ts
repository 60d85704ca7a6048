import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";

/** Prints an SVG element as text that HTML and XML parsers read alike. */
export function toSvgText(element: Element): string {
  // XML, unlike HTML, does not allow this sign row in text; in the printed form it can only be text or an attribute's value.
  return toHtml(element, { space: "svg", closeEmptyElements: true, tightSelfClosing: true }).replaceAll("]]>", "]]&gt;");
}

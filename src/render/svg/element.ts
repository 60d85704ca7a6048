import type { Element, ElementContent } from "hast";

/** The only elements a figure may hold: what Word, converters and the strictest pages take. */
export type SvgName = "svg" | "g" | "path" | "rect" | "circle" | "line" | "text" | "title" | "desc" | "pattern" | "clipPath" | "defs";

/** Attributes by their name in the syntax tree (`strokeWidth`, not `stroke-width`). */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Makes one element of a figure. Numbers are cut to two decimals, so that bytes do not depend on the last bit of a sum.
 *
 * @param children Elements and plain texts; texts are escaped when printed.
 */
export function svgElement(tagName: SvgName, attributes: SvgAttributes, children: readonly (Element | string)[] = []): Element {
  const properties: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) properties[key] = typeof value === "number" ? short(value) : value;
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child): ElementContent => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

/**
 * Cuts a coordinate to two decimals; a number that is none becomes 0.
 *
 * @example short(1.23456) //=> 1.23
 */
export function short(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0; // a coordinate out of broken data draws at the edge; the table has the value
}

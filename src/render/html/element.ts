import type { Element, ElementContent } from "hast";
import { cleanText } from "../common/clean.js";

/** Attributes by their name in the syntax tree (`className`, `ariaLabelledBy`). */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Makes an HTML element; texts among the children are cleaned here and escaped when printed.
 */
export function element(tagName: string, attributes: Attributes = {}, children: readonly (ElementContent | string)[] = []): Element {
  const properties: Record<string, string | number | boolean> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) properties[key] = value;
  }
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child): ElementContent => (typeof child === "string" ? { type: "text", value: cleanText(child) } : child)),
  };
}

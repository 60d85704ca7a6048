import type { InlineNode, QuantityNode } from "../../model/report.js";
import { cleanText } from "./clean.js";
import { markShape } from "./marks.js";

type Words = { readonly [Type in InlineNode["type"]]: (node: Extract<InlineNode, { type: Type }>) => string };

const words: Words = {
  text: (node) => node.value,
  strong: (node) => rawText(node.children),
  quantity: (node) => node.text,
  rating: (node) => node.text,
  mark: (node) => `${markShape(node)} ${node.word}`,
  link: (node) => rawText(node.children),
  note: (node) => ` (${rawText(node.children)})`,
  blank: (node) => (node.size === "box" ? `☐ ${node.label}`.trimEnd() : "____"),
};

/**
 * The words of inline nodes without any markup: for metadata, CSV cells and captions in plain text.
 *
 * @example inlineText([{ type: "text", value: "now " }, { type: "strong", children: [{ type: "text", value: "2.8" }] }]) //=> "now 2.8"
 */
export function inlineText(nodes: readonly InlineNode[]): string {
  return cleanText(rawText(nodes));
}

/**
 * The words of inline nodes as they stand in the tree, line breaks, tabs and all: only for a format that cleans them itself.
 *
 * @example rawText([{ type: "text", value: "a\tb" }]) //=> "a\tb"
 */
export function rawText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => words[node.type](node as never)).join(""); // the table's key is the node's type
}

/** A stretch of a rating's words: plain, or one of its numbers. */
export type Stretch = { readonly text: string } | { readonly quantity: QuantityNode };

/**
 * Cuts the finished words of a rating at its numbers, in order, so that each keeps its source.
 *
 * A number whose text is not found after the one before it is left inside the plain words: nothing is lost, only its markup.
 *
 * @example stretches("2.8 of 5", []) //=> [{ text: "2.8 of 5" }]
 */
export function stretches(text: string, quantities: readonly QuantityNode[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const quantity of quantities) {
    const at = quantity.text === "" ? -1 : text.indexOf(quantity.text, from);
    if (at < 0) continue;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ quantity });
    from = at + quantity.text.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/**
 * Lists the numbers of inline nodes in reading order, notes where they are called.
 *
 * @example quantitiesOf([{ type: "text", value: "none" }]) //=> []
 */
export function quantitiesOf(nodes: readonly InlineNode[]): readonly QuantityNode[] {
  return nodes.flatMap((node) => {
    if (node.type === "quantity") return [node];
    if (node.type === "rating") return node.quantities;
    return "children" in node ? quantitiesOf(node.children) : [];
  });
}

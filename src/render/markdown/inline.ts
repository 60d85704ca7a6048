import type { PhrasingContent } from "mdast";
import type { InlineNode } from "../../model/report.js";
import { linkTarget } from "../common/link.js";
import { markShape } from "../common/marks.js";
import { enterNote } from "../common/notes.js";
import type { Context } from "./context.js";
import { textNodes } from "./text.js";

type Handlers = {
  readonly [Type in InlineNode["type"]]: (node: Extract<InlineNode, { type: Type }>, context: Context, cell: boolean) => readonly PhrasingContent[];
};

const handlers: Handlers = {
  text: (node) => textNodes(node.value),
  strong: (node, context, cell) => embolden(phrasing(node.children, context, cell)),
  quantity: (node) => textNodes(node.text),
  rating: (node) => textNodes(node.text),
  mark: (node) => textNodes(`${markShape(node)} ${node.word}`),
  link: (node, context, cell) => {
    const target = linkTarget(node.to, (id) => context.places.byId(id) !== undefined);
    const children = phrasing(node.children, context, cell);
    const url = target === undefined ? undefined : target.kind === "address" ? target.href : fragmentOf(context, target.id);
    // A link inside a link is none in Markdown: the inner one keeps its words.
    return url === undefined ? children : [{ type: "link", url, children: children.flatMap((child) => (child.type === "link" ? child.children : [child])) }];
  },
  note: (node, context) => {
    const number = String(enterNote(context.notes, node.children));
    return [{ type: "footnoteReference", identifier: number, label: number }];
  },
  blank: (node, _context, cell) => {
    if (node.size === "box") return textNodes(`☐ ${node.label}`.trimEnd());
    const lines = Array.from({ length: node.size === "lines" ? (node.lines ?? 3) : 1 }, () => (node.size === "short" ? "____" : "________________")).join(" "); // three lines when not said
    return textNodes(cell || node.label === "" ? lines : `${node.label}: ${lines}`);
  },
};

/**
 * Makes words strong; space at their ends stays outside, since Markdown knows no strong space.
 */
export function embolden(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const inner = [...children];
  const outside = (value: string): readonly PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
  let before = "";
  let after = "";
  const first = inner[0];
  if (first?.type === "text") {
    before = first.value.slice(0, first.value.length - first.value.trimStart().length);
    inner[0] = { ...first, value: first.value.trimStart() };
  }
  const last = inner.at(-1);
  if (last?.type === "text") {
    after = last.value.slice(last.value.trimEnd().length);
    inner[inner.length - 1] = { ...last, value: last.value.trimEnd() };
  }
  const filled = inner.filter((child) => child.type !== "text" || child.value !== "");
  return [...outside(before), ...(filled.length === 0 ? [] : [{ type: "strong" as const, children: filled }]), ...outside(after)];
}

function fragmentOf(context: Context, id: string): string | undefined {
  const section = context.places.byId(id)?.section;
  const slug = section === undefined ? undefined : context.slugs.get(section);
  return slug === undefined ? undefined : `#${slug}`;
}

/**
 * Turns inline nodes into Markdown nodes.
 *
 * @param cell True inside a table cell, where the column's title already says what a blank is for.
 */
export function phrasing(nodes: readonly InlineNode[], context: Context, cell = false): readonly PhrasingContent[] {
  const children: PhrasingContent[] = [];
  // The table's key is the node's type.
  for (const child of nodes.flatMap((node) => handlers[node.type](node as never, context, cell))) {
    // The table's key is the node's type. Two pieces of code that touch would read as one with stray marks between: make them one.
    const last = children.at(-1);
    if (child.type === "inlineCode" && last?.type === "inlineCode") children[children.length - 1] = { type: "inlineCode", value: last.value + child.value };
    else children.push(child);
  }
  return children;
}

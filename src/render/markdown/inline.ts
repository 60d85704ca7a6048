import type { PhrasingContent } from "mdast";
import type { InlineNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { linkTarget } from "../common/link.js";
import { markShape } from "../common/marks.js";
import { enterNote } from "../common/notes.js";
import type { Context } from "./context.js";

type Handlers = { readonly [Type in InlineNode["type"]]: (node: Extract<InlineNode, { type: Type }>, context: Context, cell: boolean) => readonly PhrasingContent[] };

const plain = (value: string): readonly PhrasingContent[] => [{ type: "text", value: cleanText(value) }];

const handlers: Handlers = {
  text: (node) => plain(node.value),
  strong: (node, context, cell) => embolden(phrasing(node.children, context, cell)),
  quantity: (node) => plain(node.text),
  rating: (node) => plain(node.text),
  mark: (node) => plain(`${markShape(node)} ${node.word}`),
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
    if (node.size === "box") return plain(`☐ ${node.label}`.trimEnd());
    const lines = Array.from({ length: node.size === "lines" ? (node.lines ?? 3) : 1 }, () => (node.size === "short" ? "____" : "________________")).join(" "); // three lines when not said
    return plain(cell || node.label === "" ? lines : `${node.label}: ${lines}`);
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
  return nodes.flatMap((node) => handlers[node.type](node as never, context, cell)); // the table's key is the node's type
}

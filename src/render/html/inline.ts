import type { ElementContent } from "hast";
import type { InlineNode, QuantityNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { inlineText, stretches } from "../common/inline-text.js";
import { linkTarget } from "../common/link.js";
import { type MarkValue, markShape } from "../common/marks.js";
import { enterNote } from "../common/notes.js";
import type { Context } from "./context.js";
import { element } from "./element.js";

type Handlers = {
  readonly [Type in InlineNode["type"]]: (node: Extract<InlineNode, { type: Type }>, context: Context, place: Standing) => readonly ElementContent[];
};

/** Where inline nodes stand: in running text, in a table cell (where the column's title says what a blank is for), or in a link or note, which hold no links. */
export interface Standing {
  readonly cell: boolean;
  readonly linked: boolean;
}

const inText: Standing = { cell: false, linked: false };

const handlers: Handlers = {
  text: (node) => [{ type: "text", value: cleanText(node.value) }],
  strong: (node, context, place) => [element("strong", {}, inlines(node.children, context, place))],
  quantity: (node) => [quantityElement(node)],
  rating: (node) => [
    element(
      "span",
      { className: `rating ${node.rating.status}` },
      stretches(node.text, node.quantities).map((part) => ("text" in part ? part.text : quantityElement(part.quantity))),
    ),
  ],
  mark: (node) => [markElement(node)],
  link: (node, context, place) => {
    const target = linkTarget(node.to, (id) => context.places.byId(id) !== undefined);
    const children = inlines(node.children, context, { ...place, linked: true });
    if (target === undefined || place.linked) return children;
    if (target.kind === "address") return [element("a", { href: target.href, rel: "noreferrer" }, children)];
    const to = context.places.byId(target.id);
    if (to === undefined) return children;
    // On paper a link is its number, where the words do not have it already.
    const number = to.lead.replace(/[:. ]+$/, "");
    const said = ` ${inlineText(node.children).replace(/[^\p{L}\p{N}.]+/gu, " ")} `.includes(` ${number} `);
    const printed = number === "" || said ? [] : [element("span", { className: "on-paper" }, [` (${context.word("see", { place: number })})`])];
    return [element("a", { href: `#${to.anchor}` }, children), ...printed];
  },
  note: (node, context) => {
    const number = enterNote(context.notes, node.children);
    return [element("sup", {}, [element("a", { id: `_ref-${number}`, href: `#_note-${number}`, role: "doc-noteref" }, [String(number)])])];
  },
  blank: (node, context, place) => {
    const label = node.label.trim() === "" ? context.word("blank") : node.label;
    if (node.size === "box")
      return [element("span", { className: "blank box" }), ` ${cleanText(node.label)}`].map(
        (part): ElementContent => (typeof part === "string" ? { type: "text", value: part } : part),
      );
    const count = node.size === "lines" ? (node.lines ?? 3) : 1; // three lines when not said
    const rules = Array.from({ length: count }, () => element("span", { className: `blank ${node.size === "lines" ? "full" : node.size}` }));
    const words =
      place.cell || node.label.trim() === ""
        ? [element("span", { className: "unseen" }, [label])]
        : [element("span", { className: "blank-label" }, [`${label} `])];
    return [...words, ...rules];
  },
};

/** Turns inline nodes into HTML. */
export function inlines(nodes: readonly InlineNode[], context: Context, place: Standing = inText): readonly ElementContent[] {
  if (nodes.length === 1 && nodes[0] !== undefined) return handlers[nodes[0].type](nodes[0] as never, context, place); // the table's key is the node's type
  return nodes.flatMap((node) => handlers[node.type](node as never, context, place)); // as above
}

/** A number with its raw value and its source; a day is a time element. */
export function quantityElement(node: QuantityNode): ElementContent {
  if (node.unit === "date" && /^\d{4}-\d{2}-\d{2}$/.test(node.value))
    return element("time", { className: "q", dateTime: node.value, dataRef: cleanText(node.ref) }, [node.text]);
  return element(
    "data",
    {
      className: "q",
      value: cleanText(node.value),
      dataUnit: node.unit,
      dataCurrency: node.currency === undefined ? undefined : cleanText(node.currency),
      dataRef: cleanText(node.ref),
    },
    [node.text],
  );
}

/** A mark: its shape for the eye, its word for everyone. */
export function markElement(mark: MarkValue): ElementContent {
  const known = /^[a-z-]{1,20}$/.test(mark.value) ? ` ${mark.set}-${mark.value}` : "";
  return element("span", { className: `mark${known}` }, [element("span", { ariaHidden: "true", className: "sign" }, [markShape(mark)]), ` ${mark.word}`]);
}

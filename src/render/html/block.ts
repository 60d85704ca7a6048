import type { Element, ElementContent } from "hast";
import type { BlockNode, InlineNode } from "../../model/report.js";
import { noteDepth, takeNotes } from "../common/notes.js";
import type { Place } from "../common/places.js";
import { markShape } from "../common/marks.js";
import type { Context } from "./context.js";
import { element } from "./element.js";
import { chartElement } from "./figure.js";
import { inlines, markElement } from "./inline.js";
import { panelElement } from "./panel.js";
import { tableElement } from "./table.js";

type Handlers = { readonly [Type in BlockNode["type"]]: (node: Extract<BlockNode, { type: Type }>, context: Context) => readonly Element[] };

const handlers: Handlers = {
  section: (node, context) => {
    const place = context.places.of(node);
    const heading = `_heading-${place.anchor}`;
    const inner = beside(node.children, context);
    const notes = place.depth <= noteDepth ? noteList(context) : [];
    const mark = node.mark === undefined ? [] : [markElement(node.mark), " "];
    const title = element(`h${Math.min(6, place.depth + 1)}`, { id: heading }, [
      ...(place.lead === "" ? [] : [element("span", { className: "number" }, [place.lead])]),
      ...mark,
      node.title,
    ]);
    return [
      element(
        "section",
        {
          id: place.anchor,
          ariaLabelledBy: heading,
          className: `depth-${Math.min(4, place.depth)}${node.break === "page" ? " new-page" : ""}${node.mark === undefined ? "" : " marked"}${isAppendix(node.id, place.depth) ? " appendix" : ""}${node.children.some((child) => child.type === "rating") ? " rated" : ""}`,
        },
        [title, ...inner, ...notes],
      ),
    ];
  },
  paragraph: (node, context) => [element("p", { className: node.role === "body" ? undefined : node.role }, inlines(node.children, context))],
  list: (node, context) => {
    const items = node.items.map((item) => element("li", {}, tight(blocks(item, context))));
    if (items.length === 0) return [];
    return [element(node.style === "steps" ? "ol" : "ul", { className: node.style === "check" ? "check" : undefined }, items)];
  },
  definitions: (node, context) => (node.items.length === 0 ? [] : [definitionList(node.items, context, "definitions")]),
  table: (node, context) => {
    const place = context.places.of(node);
    return [tableElement(node, context, { anchor: place.anchor, lead: place.lead, linked: true })];
  },
  chart: (node, context) => [chartElement(node, context)],
  rating: (node, context) => [panelElement(node, context)],
  callout: (node, context) => {
    const sign = markShape({ set: "tone", value: node.tone, word: node.word });
    const title = element("p", { className: "callout-title" }, [
      element("span", { ariaHidden: "true", className: "sign" }, [sign]),
      " ",
      element("strong", {}, [node.title === "" ? node.word : `${node.word}:`]),
      ...(node.title === "" ? [] : [element("span", { className: "callout-words" }, [` ${node.title}`])]),
    ]);
    return [element("div", { className: `callout ${node.tone}`, role: "note" }, [title, ...blocks(node.children, context)])];
  },
  contents: (node, context) => {
    const listed = context.places.all.filter((place) => place.of === node.of && (node.of !== "sections" || place.depth <= node.depth));
    if (listed.length === 0) return [];
    return [
      element("div", { className: `contents ${node.of}` }, [
        ...(node.title === "" ? [] : [element("p", { className: "contents-title" }, [node.title])]),
        placeList(listed, node.of === "sections" ? 1 : 0),
      ]),
    ];
  },
};

/** Turns blocks into HTML, in order. */
export function blocks(nodes: readonly BlockNode[], context: Context): readonly Element[] {
  return nodes.flatMap((node) => handlers[node.type](node as never, context)); // the table's key is the node's type
}

function isAppendix(id: string, depth: number): boolean {
  return depth === 1 && (id === "appendix" || id.startsWith("appendix-"));
}

/** A half figure stands beside the words before it, back to the last table, panel or figure, where there is room. */
function beside(children: readonly BlockNode[], context: Context): readonly Element[] {
  const made = children.map((child) => blocks([child], context));
  const at = children.findIndex((child) => child.type === "chart" && child.size === "half");
  let from = at;
  while (from > 0 && isWords(children[from - 1])) from -= 1;
  const figure = made[at];
  if (figure === undefined || from === at) return made.flat();
  const pair = element("div", { className: "beside" }, [element("div", {}, made.slice(from, at).flat()), ...figure]);
  return [...made.slice(0, from).flat(), pair, ...made.slice(at + 1).flat()];
}

function isWords(node: BlockNode | undefined): boolean {
  return node !== undefined && node.type !== "chart" && node.type !== "table" && node.type !== "rating" && node.type !== "contents";
}

/** A list item of one paragraph needs no paragraph. */
function tight(children: readonly Element[]): readonly ElementContent[] {
  return children.flatMap((child, index) => (index === 0 && child.tagName === "p" && child.properties["className"] === undefined ? child.children : [child]));
}

/** Terms with their words. */
export function definitionList(
  items: readonly { readonly term: string; readonly children: readonly InlineNode[] }[],
  context: Context,
  className: string,
): Element {
  return element(
    "dl",
    { className },
    items.map((item) => element("div", {}, [element("dt", {}, [item.term]), element("dd", {}, inlines(item.children, context))])),
  );
}

/** The notes entered since the last end of a section, linked back to where they are called. */
export function noteList(context: Context): readonly Element[] {
  const items: Element[] = [];
  // A note may call a note: go on until none is left.
  for (let notes = takeNotes(context.notes); notes.length > 0; notes = takeNotes(context.notes))
    for (const note of notes) {
      const back = element("a", { href: `#_ref-${note.number}`, role: "doc-backlink", ariaLabel: `${context.word("backToText")} ${note.number}` }, ["↩\ufe0e"]);
      items.push(element("li", { id: `_note-${note.number}`, value: note.number }, [...inlines(note.children, context), " ", back]));
    }
  return items.length === 0 ? [] : [element("ol", { className: "notes" }, items)];
}

/** Links to places: nested by depth from `depth` on, or flat for 0. */
export function placeList(places: readonly Place[], depth: number): Element {
  const items: Element[] = [];
  for (let i = 0; i < places.length; ) {
    const place = places[i];
    if (place === undefined) break;
    let end = i + 1;
    if (depth > 0) while (end < places.length && (places[end]?.depth ?? 0) > depth) end += 1; // within the list
    const inner = places.slice(i + 1, end);
    const words = element("a", { href: `#${place.anchor}` }, [
      ...(place.lead === "" ? [] : [element("span", { className: "number" }, [place.lead])]),
      place.title,
    ]);
    items.push(element("li", {}, [words, ...(inner.length === 0 ? [] : [placeList(inner, depth + 1)])]));
    i = end;
  }
  return element("ol", {}, items);
}

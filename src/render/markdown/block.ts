import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from "mdast";
import type { BlockNode, InlineNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { markShape } from "../common/marks.js";
import { noteDepth, takeNotes } from "../common/notes.js";
import type { Place } from "../common/places.js";
import { wordOf } from "../common/words.js";
import type { Context } from "./context.js";
import { phrasing } from "./inline.js";
import { cellOf, paragraphOf, rowOf, tableBlocks } from "./table.js";
import { textNodes } from "./text.js";

type Handlers = { readonly [Type in BlockNode["type"]]: (node: Extract<BlockNode, { type: Type }>, context: Context) => readonly RootContent[] };

const handlers: Handlers = {
  section: (node, context) => {
    const place = context.places.of(node);
    const depth = Math.min(6, place.depth + 1) as 2 | 3 | 4 | 5 | 6; // a place's depth starts at 1
    const inner = blocks(node.children, context);
    return [
      { type: "heading", depth, children: [...textNodes(headingText(place, node.mark))] },
      ...inner,
      ...(place.depth <= noteDepth ? notesOf(context) : []),
    ];
  },
  paragraph: (node, context) => [{ type: "paragraph", children: [...phrasing(node.children, context)] }],
  list: (node, context) => {
    const items = node.items.map(
      (item): ListItem => ({ type: "listItem", spread: false, checked: node.style === "check" ? false : null, children: nested(blocks(item, context)) }),
    );
    return items.length === 0 ? [] : [{ type: "list", ordered: node.style === "steps", spread: false, children: items }];
  },
  definitions: (node, context) => definitionList(node.items, context),
  table: (node, context) => {
    const place = context.places.of(node);
    return tableBlocks(node, context, cleanText(`${place.lead}${node.caption}`));
  },
  chart: (node, context) => [
    paragraphOf(`${context.places.of(node).lead}${node.title}`, true),
    ...[node.subtitle, node.description].filter((words) => words.trim() !== "").map((words) => paragraphOf(words)),
    ...tableBlocks(node.table, context, ""),
    ...(node.source.trim() === "" ? [] : [paragraphOf(node.source)]),
  ],
  rating: (node, context) => {
    const head = rowOf([cellOf(textNodes(node.label)), cellOf(textNodes(node.text))]);
    const rows = node.facts.map((fact) => rowOf([cellOf(textNodes(fact.term)), cellOf(phrasing(fact.children, context, true))]));
    return [{ type: "table", align: [null, null], children: [head, ...rows] }];
  },
  callout: (node, context) => [
    {
      type: "blockquote",
      children: [paragraphOf(node.title === "" ? node.word : `${node.word}: ${node.title}`, true), ...nested(blocks(node.children, context))],
    },
  ],
  contents: (node, context) => {
    const listed = context.places.all.filter((place) => place.of === node.of && (node.of !== "sections" || place.depth <= node.depth));
    if (listed.length === 0) return [];
    const list = node.of === "sections" ? tree(listed, context, 1) : flat(listed, context);
    return [...(node.title === "" ? [] : [paragraphOf(node.title, true)]), list];
  },
};

/** Turns blocks into Markdown nodes, in order. */
export function blocks(nodes: readonly BlockNode[], context: Context): readonly RootContent[] {
  return nodes.flatMap((node) => handlers[node.type](node as never, context)); // the table's key is the node's type
}

/** The notes entered since the last end of a section, as footnotes. */
export function notesOf(context: Context): readonly RootContent[] {
  const printed: RootContent[] = [];
  // A note may call a note: go on until none is left.
  for (let notes = takeNotes(context.notes); notes.length > 0; notes = takeNotes(context.notes))
    for (const note of notes)
      printed.push({
        type: "footnoteDefinition",
        identifier: String(note.number),
        label: String(note.number),
        children: [{ type: "paragraph", children: [...phrasing(note.children, context)] }],
      });
  return printed;
}

/** The words of a heading: number, mark, title. */
export function headingText(
  place: Place,
  mark: { readonly set: "severity" | "evidence" | "status" | "tone"; readonly value: string; readonly word: string } | undefined,
): string {
  const sign = mark === undefined ? "" : `${markShape(mark)} ${mark.word}: `;
  return cleanText(`${place.lead}${sign}${place.title}`);
}

/** Terms with their words, as a list. */
export function definitionList(
  items: readonly { readonly term: string; readonly children: readonly InlineNode[] }[],
  context: Context,
): readonly RootContent[] {
  if (items.length === 0) return [];
  const lines = items.map(
    (item): ListItem => ({
      type: "listItem",
      spread: false,
      children: [
        {
          type: "paragraph",
          children: [{ type: "strong", children: [...textNodes(`${item.term}:`)] }, { type: "text", value: " " }, ...phrasing(item.children, context)],
        },
      ],
    }),
  );
  return [{ type: "list", ordered: false, spread: false, children: lines }];
}

function nested(children: readonly RootContent[]): (BlockContent | DefinitionContent)[] {
  return children as unknown as (BlockContent | DefinitionContent)[]; // blocks build flow content only
}

function entry(place: Place, context: Context): ListItem["children"][number] {
  const slug = place.section === undefined ? undefined : context.slugs.get(place.section);
  const words = textNodes(`${place.lead}${place.title}`);
  return { type: "paragraph", children: [...(slug === undefined ? words : [{ type: "link" as const, url: `#${slug}`, children: [...words] }])] };
}

function flat(places: readonly Place[], context: Context): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: places.map((place) => ({ type: "listItem", spread: false, children: [entry(place, context)] })),
  };
}

function tree(places: readonly Place[], context: Context, depth: number): List {
  const items: ListItem[] = [];
  for (let i = 0; i < places.length; ) {
    const place = places[i];
    if (place === undefined) break;
    let end = i + 1;
    while (end < places.length && (places[end]?.depth ?? 0) > depth) end += 1; // within the list
    const inner = places.slice(i + 1, end);
    items.push({ type: "listItem", spread: false, children: [entry(place, context), ...(inner.length === 0 ? [] : [tree(inner, context, depth + 1)])] });
    i = end;
  }
  return { type: "list", ordered: false, spread: false, children: items };
}

/** The word of an edition. */
export function editionWord(edition: "draft" | "for comment" | "final", context: Context): string {
  return wordOf(context.words, edition === "draft" ? "draft" : edition === "final" ? "final" : "forComment");
}

import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { InlineNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { inlineText } from "../common/inline-text.js";
import { linkTarget } from "../common/link.js";
import { markShape } from "../common/marks.js";
import { type Context, wordColor } from "./context.js";

/** How runs are set. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly color?: string;
  /** Inside a link, which holds no other link. */
  readonly linked?: boolean;
  /** Inside a table cell, where the column's title says what a blank is for. */
  readonly cell?: boolean;
  /** Inside a footnote, which calls no other. */
  readonly noted?: boolean;
}

type Handlers = {
  readonly [Type in InlineNode["type"]]: (node: Extract<InlineNode, { type: Type }>, context: Context, format: RunFormat) => readonly ParagraphChild[];
};

const severities = ["critical", "high", "medium", "low", "info"] as const;

/** One run of words. */
export function run(words: string, format: RunFormat = {}): TextRun {
  return new TextRun({
    text: cleanText(words),
    ...(format.bold === true ? { bold: true } : {}),
    ...(format.color === undefined ? {} : { color: format.color }),
    ...(format.linked === true ? { style: "Hyperlink" } : {}),
  });
}

const handlers: Handlers = {
  text: (node, _context, format) => [run(node.value, format)],
  strong: (node, context, format) => runs(node.children, context, { ...format, bold: true }),
  quantity: (node, _context, format) => [run(node.text, format)],
  rating: (node, _context, format) => [run(node.text, format)],
  mark: (node, context, format) => {
    const known = node.set === "severity" ? severities.find((value) => value === node.value) : undefined;
    return [run(markShape(node), known === undefined ? format : { ...format, color: wordColor(context.colors[known]) }), run(`\u00a0${node.word}`, format)];
  },
  link: (node, context, format) => {
    const target = format.linked === true ? undefined : linkTarget(node.to, (id) => context.places.byId(id) !== undefined);
    if (target === undefined) return runs(node.children, context, format);
    const children = [...runs(node.children, context, { ...format, linked: true })];
    if (target.kind === "address") return [new ExternalHyperlink({ link: target.href, children })];
    const place = context.places.byId(target.id);
    return place === undefined ? children : [new InternalHyperlink({ anchor: context.bookmark(place), children })];
  },
  note: (node, context, format) => {
    if (format.noted === true) return [run(` (${inlineText(node.children)})`, format)];
    context.notes.count += 1;
    const number = context.notes.count;
    context.notes.notes[String(number)] = {
      children: [new Paragraph({ style: "FootnoteText", children: [...runs(node.children, context, { noted: true })] })],
    };
    return [new FootnoteReferenceRun(number)];
  },
  blank: (node, _context, format) => {
    if (node.size === "box") return [run(`☐\u00a0${node.label}`.trimEnd(), format)];
    const rule = node.size === "short" ? "__________" : "______________________";
    const label = format.cell === true || node.label.trim() === "" ? "" : `${node.label} `;
    return [run(`${label}${Array.from({ length: node.size === "lines" ? (node.lines ?? 3) : 1 }, () => rule).join(" ")}`, format)]; // three lines when not said
  },
};

/** Turns inline nodes into runs. */
export function runs(nodes: readonly InlineNode[], context: Context, format: RunFormat = {}): readonly ParagraphChild[] {
  return nodes.flatMap((node) => handlers[node.type](node as never, context, format)); // the table's key is the node's type
}

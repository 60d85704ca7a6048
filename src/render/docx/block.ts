import { Bookmark, BorderStyle, HeadingLevel, ImageRun, InternalHyperlink, Paragraph, type ParagraphChild, type Table, TableOfContents, TableRow } from "docx";
import type { BlockNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { markShape } from "../common/marks.js";
import { withBars } from "./bars.js";
import { type Context, wordColor } from "./context.js";
import { run, runs } from "./inline.js";
import { afterTable, captionParagraph, factCell, frame, tableBlocks, wordsCell } from "./table.js";

/** A block of a Word document. */
export type WordBlock = Paragraph | Table | TableOfContents;
/** What a paragraph inherits from the callout or list around it. */
type Frame = Omit<ConstructorParameters<typeof Paragraph>[0] & object, "children" | "text">;

type Handlers = { readonly [Type in BlockNode["type"]]: (node: Extract<BlockNode, { type: Type }>, context: Context, around: Frame) => readonly WordBlock[] };

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

const handlers: Handlers = {
  section: (node, context, around) => {
    const place = context.places.of(node);
    const level = Math.min(4, place.depth) - 1;
    const mark = node.mark === undefined ? [] : [run(`${markShape(node.mark)} ${node.mark.word}: `)];
    const numbering = place.number === "" ? {} : { numbering: { reference: /^[A-Z]/.test(place.number) ? "appendices" : "chapters", level } };
    const heading = new Paragraph({
      heading: headings[level] ?? HeadingLevel.HEADING_4,
      pageBreakBefore: node.break === "page" && around.pageBreakBefore !== false,
      ...numbering,
      children: [new Bookmark({ id: context.bookmark(place), children: [...mark, run(node.title)] })],
    });
    // A page of its own for the first part would leave its chapter's heading alone on a page.
    const [first, ...rest] = node.children;
    const inner =
      first?.type === "section" ? [...blocks([first], context, { pageBreakBefore: false }), ...blocks(rest, context)] : blocks(node.children, context);
    return [heading, ...inner];
  },
  paragraph: (node, context, around) => [
    new Paragraph({
      ...(node.role === "body" ? {} : { style: node.role === "lead" ? "Lead" : "Small" }),
      ...around,
      children: [...runs(node.children, context)],
    }),
  ],
  list: (node, context, around) => {
    context.lists.count += 1;
    const instance = context.lists.count;
    const level = around.numbering === undefined ? 0 : 1;
    const reference = node.style === "steps" ? "steps" : node.style === "check" ? "checks" : "bullets";
    return node.items.flatMap((item) =>
      item.flatMap((block, index): readonly WordBlock[] => {
        const { numbering: _numbering, ...rest } = around;
        if (index === 0 && block.type === "paragraph") return handlers.paragraph(block, context, { ...rest, numbering: { reference, level, instance } });
        // What follows the first paragraph of an item is set in by as much as the item.
        return blocks(
          [block],
          context,
          block.type === "list" ? { ...rest, numbering: { reference, level, instance } } : { ...rest, indent: { left: 360 * (level + 1) } },
        );
      }),
    );
  },
  definitions: (node, context, around) =>
    node.items.map((item) => new Paragraph({ ...around, children: [run(`${item.term}: `, { bold: true }), ...runs(item.children, context)] })),
  table: (node, context) => {
    const place = context.places.of(node);
    return tableBlocks(node, context, captionParagraph(context, { lead: place.lead, text: node.caption, bookmark: context.bookmark(place) }));
  },
  chart: (node, context) => {
    const place = context.places.of(node);
    const caption = captionParagraph(context, { lead: place.lead, text: node.title, bookmark: context.bookmark(place) });
    const subtitle = node.subtitle.trim() === "" ? [] : [new Paragraph({ style: "Small", keepNext: true, children: [run(node.subtitle)] })];
    const source = node.source.trim() === "" ? [] : [new Paragraph({ style: "Small", children: [run(node.source)] })];
    const picture = context.pictures.get(node);
    if (picture === undefined)
      return [
        caption,
        ...subtitle,
        new Paragraph({ style: "Small", keepNext: true, children: [run(node.description)] }),
        ...tableBlocks(withBars(node.table, node.figure), context, undefined),
        ...source,
      ];
    const altText = { name: cleanText(place.number), title: cleanText(node.title), description: cleanText(node.description) };
    const image = new ImageRun({
      type: "svg",
      data: new TextEncoder().encode(picture.svg),
      transformation: { width: picture.width, height: picture.height },
      fallback: { type: "png", data: picture.png },
      altText,
    });
    const printed = context.places.byId(node.table.id)?.of === "tables";
    return [
      caption,
      ...subtitle,
      new Paragraph({ keepNext: true, children: [image] }),
      ...source,
      ...(printed ? [] : tableBlocks(node.table, context, undefined)),
    ];
  },
  rating: (node, context) => {
    const widths = [Math.floor(context.width * 0.34), Math.floor(context.width * 0.66)] as const;
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [wordsCell(node.label, widths[0], context, true), wordsCell(node.text, widths[1], context, true)],
    });
    const rows = node.facts.map(
      (fact) => new TableRow({ cantSplit: true, children: [wordsCell(fact.term, widths[0], context, false), factCell(fact.children, widths[1], context)] }),
    );
    return [frame([head, ...rows], widths, context), afterTable()];
  },
  callout: (node, context) => {
    const color = wordColor(
      node.tone === "decision"
        ? context.colors.accent
        : node.tone === "risk"
          ? context.colors.worse
          : node.tone === "critical"
            ? context.colors.critical
            : context.colors.rule,
    );
    const around: Frame = {
      border: { left: { style: BorderStyle.SINGLE, size: 36, color, space: 8 } },
      shading: { fill: wordColor(context.colors.tint) },
      indent: { left: 200 },
    };
    const sign = markShape({ set: "tone", value: node.tone, word: node.word });
    const title: ParagraphChild[] = [run(`${sign} `, { color }), run(node.title === "" ? node.word : `${node.word}: ${node.title}`, { bold: true })];
    return [new Paragraph({ ...around, keepNext: true, children: title }), ...blocks(node.children, context, around)];
  },
  contents: (node, context) => {
    const listed = context.places.all.filter((place) => place.of === node.of && (node.of !== "sections" || place.depth <= node.depth));
    if (listed.length === 0) return [];
    // The contents of a document with a cover start on the page after it.
    const title =
      node.title === ""
        ? []
        : [
            new Paragraph({
              style: "ContentsTitle",
              keepNext: true,
              pageBreakBefore: context.tree.children[0] === node && context.tree.kind !== "letter",
              children: [run(node.title)],
            }),
          ];
    if (node.of === "sections" && context.contents === "field")
      return [...title, new TableOfContents(cleanText(node.title), { hyperlink: true, headingStyleRange: `1-${node.depth}` })];
    return [
      ...title,
      ...listed.map(
        (place) =>
          new Paragraph({
            style: "ContentsLine",
            indent: { left: node.of === "sections" ? (place.depth - 1) * 360 : 0 },
            children: [new InternalHyperlink({ anchor: context.bookmark(place), children: [run(`${place.lead}${place.title}`, { linked: true })] })],
          }),
      ),
    ];
  },
};

/** Turns blocks into blocks of a Word document, in order. */
export function blocks(nodes: readonly BlockNode[], context: Context, around: Frame = {}): readonly WordBlock[] {
  return nodes.flatMap((node) => handlers[node.type](node as never, context, around)); // the table's key is the node's type
}

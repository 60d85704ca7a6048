import { AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { isDay } from "../../kernel/calendar.js";
import type { ReportTree } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { placesOf } from "../common/places.js";
import { readable } from "../common/readable.js";
import { wordOf } from "../common/words.js";
import { paletteOf } from "../theme/tokens.js";
import { blocks, type WordBlock } from "./block.js";
import { type Context, wordColor } from "./context.js";
import { run, runs } from "./inline.js";
import { picturesOf, type Rasterize } from "./pictures.js";
import { repack } from "./repack.js";
import { numbering, styles } from "./styles.js";

export type { Rasterize } from "./pictures.js";

/** Options of a Word document. */
export interface DocxOptions {
  /** Turns a figure's SVG into PNG bytes, for example with a browser or librsvg. Default: figures become tables with bars. */
  readonly rasterize?: Rasterize;
  /** `static`: a list of links (default). `field`: Word's own contents, which asks to be updated on opening. */
  readonly contents?: "static" | "field";
  /** Paper. Default: the paper of the tree's theme. */
  readonly paper?: "A4" | "Letter";
}

// Twentieths of a point; margins of 20 mm.
const sizes = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const margin = 1_134;

/**
 * Prints a report tree as a Word document that can be edited: real headings with automatic numbers, tables whose head repeats, captions,
 * footnotes, language and title set.
 *
 * Needs the packages `docx` and `fflate`. Every text is data, never markup or a field.
 *
 * @param tree A report tree, for example of `buildReport`.
 * @param options See {@link DocxOptions}.
 * @returns The bytes of a .docx file; the same bytes for the same tree and bitmaps.
 */
export async function toDocx(tree: ReportTree, options: DocxOptions = {}): Promise<Uint8Array> {
  const shown = readable(tree);
  const places = placesOf(shown);
  const numbers = new Map(places.all.map((place, index) => [place, index + 1]));
  const paper = sizes[options.paper ?? shown.theme.paper];
  const context: Context = {
    tree: shown,
    places,
    colors: paletteOf("light", shown.theme.accent),
    word: (key, slots) => wordOf(shown.words, key, slots),
    bookmark: (place) => `place_${numbers.get(place) ?? 0}`, // every place is numbered
    notes: { notes: {}, count: 0 },
    pictures: options.rasterize === undefined ? new Map() : await picturesOf(shown, options.rasterize, shown.words),
    contents: options.contents ?? "static",
    width: paper.width - 2 * margin,
    lists: { count: 0 },
  };
  const edition = context.word(shown.edition === "draft" ? "draft" : shown.edition === "final" ? "final" : "forComment");
  const children = [...cover(context, edition), ...blocks(shown.children, context), ...closing(context)];
  const document = new Document({
    title: cleanText(shown.title),
    subject: cleanText(shown.client),
    creator: cleanText(shown.theme.firm ?? "cio-assessment"), // a document needs an author
    lastModifiedBy: cleanText(shown.theme.firm ?? "cio-assessment"), // as above
    description: cleanText(shown.provenance.text),
    styles: styles(context),
    numbering: numbering(context),
    footnotes: context.notes.notes,
    sections: [
      {
        properties: { page: { size: paper, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        headers: { default: header(context, edition) },
        footers: { default: footer(context) },
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return repack(bytes, isDay(shown.asOf) ? shown.asOf : "1980-01-01");
}

function cover(context: Context, edition: string): readonly WordBlock[] {
  const { tree } = context;
  const firm =
    tree.theme.firm === undefined
      ? []
      : [
          new Paragraph({
            border: { top: { style: BorderStyle.SINGLE, size: 36, color: wordColor(context.colors.accent), space: 12 } },
            children: [run(tree.theme.firm, { bold: true, color: wordColor(context.colors.muted) })],
          }),
        ];
  return [
    ...firm,
    new Paragraph({ style: "Title", children: [run(tree.title)] }),
    new Paragraph({ style: "Client", children: [run(`${tree.client} · ${edition}`)] }),
    ...tree.cover.map(
      (item) => new Paragraph({ children: [run(`${item.term}: `, { color: wordColor(context.colors.muted) }), ...runs(item.children, context)] }),
    ),
  ];
}

function closing(context: Context): readonly WordBlock[] {
  const { tree } = context;
  const words = [tree.theme.footer, tree.provenance.text].filter((text) => text !== undefined && text.trim() !== "");
  return words.map((text, index) => new Paragraph({ style: "Small", ...(index === 0 ? { spacing: { before: 480 } } : {}), children: [run(text ?? "")] })); // only texts are left
}

function header(context: Context, edition: string): Header {
  const { tree } = context;
  return new Header({
    children: [
      new Paragraph({
        style: "Small",
        tabStops: [{ type: TabStopType.RIGHT, position: context.width }],
        children: [run(`${tree.client} · ${edition}`), new TextRun({ text: "\t" }), run(tree.title)],
      }),
    ],
  });
}

function footer(context: Context): Footer {
  const pages = new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: "Small",
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: context.width }],
        children: [run(context.tree.provenance.digest.slice(0, 12)), pages],
      }),
    ],
  });
}

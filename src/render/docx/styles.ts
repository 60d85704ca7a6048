import { AlignmentType, type IStylesOptions, LevelFormat, LevelSuffix, LineRuleType } from "docx";
import { type Context, wordColor } from "./context.js";

// Word takes one font, not a stack: one that comes with Word for each stack of a theme.
const fonts: Readonly<Record<string, string>> = { system: "Arial", grotesque: "Arial", humanist: "Calibri", serif: "Cambria" };

/** The font of a document. */
export function wordFont(fontFamily: string): string {
  return (Object.hasOwn(fonts, fontFamily) ? fonts[fontFamily] : undefined) ?? "Arial";
}

/** Styles with the sizes of print: text 10.5, tables 9, notes 8.5, headings 22, 16, 12.5 and 10.5 points. Sizes are in half points, spacing in twentieths. */
export function styles(context: Context): IStylesOptions {
  const { tree, colors } = context;
  const font = wordFont(tree.theme.fontFamily);
  const ink = wordColor(colors.ink);
  const muted = wordColor(colors.muted);
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, color: ink, language: { value: tree.locale } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font, size: 60, bold: true, color: ink }, paragraph: { spacing: { before: tree.kind === "letter" ? 0 : 2400, after: 120 } } },
      heading1: heading(44, 360, 200),
      heading2: heading(32, 320, 140),
      heading3: heading(25, 260, 100),
      heading4: heading(21, 220, 80),
      hyperlink: { run: { color: wordColor(colors.accent), underline: {} } },
      footnoteText: { run: { font, size: 17, color: ink }, paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } } },
      caption: { run: { font, size: 19, italics: false, color: ink }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
    },
    paragraphStyles: [
      {
        id: "Lead",
        name: "Lead",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 24 },
        paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
      },
      {
        id: "Small",
        name: "Small",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 17, color: muted },
        paragraph: { spacing: { after: 80, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: "AfterTable",
        name: "After Table",
        basedOn: "Normal",
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
      },
      { id: "ContentsTitle", name: "Contents Title", basedOn: "Normal", run: { size: 25, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
      { id: "ContentsLine", name: "Contents Line", basedOn: "Normal", paragraph: { spacing: { after: 40 } } },
      { id: "Client", name: "Client", basedOn: "Normal", run: { size: 32, color: muted }, paragraph: { spacing: { after: 480 } } },
    ],
  };
}

/** Numbering of chapters, of appendices and of lists. */
export function numbering(context: Context) {
  const appendix = context.word("appendix").replace(/%/g, "");
  const chapter = (level: number) => Array.from({ length: level + 1 }, (_, i) => `%${i + 1}`).join(".");
  const level = (at: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: 0, hanging: 0 } } },
  });
  const item = (at: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (at + 1), hanging: 300 }, spacing: { after: 60 } } },
  });
  return {
    config: [
      { reference: "chapters", levels: [0, 1, 2, 3].map((at) => level(at, chapter(at), LevelFormat.DECIMAL)) },
      {
        reference: "appendices",
        levels: [level(0, `${appendix} %1:`, LevelFormat.UPPER_LETTER), ...[1, 2, 3].map((at) => level(at, chapter(at), LevelFormat.DECIMAL))],
      },
      { reference: "bullets", levels: [0, 1].map((at) => item(at, at === 0 ? "•" : "–", LevelFormat.BULLET)) },
      { reference: "checks", levels: [0, 1].map((at) => item(at, "☐", LevelFormat.BULLET)) },
      { reference: "steps", levels: [item(0, "%1.", LevelFormat.DECIMAL), item(1, "%2.", LevelFormat.LOWER_LETTER)] },
    ],
  };
}

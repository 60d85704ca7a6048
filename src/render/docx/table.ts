import { AlignmentType, Bookmark, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { TableNode } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { type Context, wordColor } from "./context.js";
import { type RunFormat, run, runs } from "./inline.js";
import { columnWidths } from "./widths.js";

type Cell = TableNode["rows"][number]["cells"][number];
type Align = TableNode["columns"][number]["align"];

const alignments = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** A caption above its table or figure, kept with it. */
export function captionParagraph(context: Context, words: { readonly lead: string; readonly text: string; readonly bookmark: string | undefined }): Paragraph {
  const children = [run(words.lead, { color: wordColor(context.colors.muted) }), run(words.text, { bold: true })];
  return new Paragraph({
    style: "Caption",
    keepNext: true,
    children: words.bookmark === undefined ? children : [new Bookmark({ id: words.bookmark, children })],
  });
}

/** A table whose header row repeats on each page and whose rows do not split; without rows its sentence. */
export function tableBlocks(table: TableNode, context: Context, caption: Paragraph | undefined): readonly (Paragraph | Table)[] {
  const head = caption === undefined ? [] : [caption];
  if (table.rows.length === 0 && table.total === undefined) return [...head, new Paragraph({ children: [run(table.empty)] })];
  const widths = columnWidths(table, context.width);
  const cell = (content: Cell, index: number, format: RunFormat = {}) =>
    dataCell(content, { context, width: widths[index] ?? 300, align: table.columns[index]?.align ?? "start", format }); // an index of the columns
  const rows: TableRow[] = [
    new TableRow({ tableHeader: true, cantSplit: true, children: table.columns.map((column, index) => headCell(column, context, widths[index] ?? 300)) }),
  ]; // as above
  let group: string | undefined;
  for (const row of table.rows) {
    if (row.group !== undefined && row.group !== group)
      rows.push(
        new TableRow({
          cantSplit: true,
          children: table.columns.map((_, index) => cell(index === 0 ? [{ type: "text", value: row.group ?? "" }] : [], index, { bold: true })),
        }),
      ); // checked to be there
    group = row.group;
    rows.push(new TableRow({ cantSplit: true, children: table.columns.map((_, index) => cell(row.cells[index] ?? [], index)) })); // a short row ends in empty cells
  }
  const { total } = table;
  if (total !== undefined)
    rows.push(new TableRow({ cantSplit: true, children: table.columns.map((_, index) => cell(total[index] ?? [], index, { bold: true })) })); // as above
  return [...head, frame(rows, widths, context), afterTable()];
}

/** The small gap after a table; without it two tables in a row become one. */
export function afterTable(): Paragraph {
  return new Paragraph({ style: "AfterTable", children: [] });
}

/** A table with hairlines between its rows and no other lines. */
export function frame(rows: readonly TableRow[], widths: readonly number[], context: Context): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
  const hair = { style: BorderStyle.SINGLE, size: 4, color: wordColor(context.colors.grid) } as const;
  return new Table({
    rows: [...rows],
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { top: none, left: none, right: none, bottom: hair, insideHorizontal: hair, insideVertical: none },
  });
}

function headCell(column: TableNode["columns"][number], context: Context, width: number): TableCell {
  const words = [
    run(column.title, { bold: true }),
    ...(column.unit === undefined ? [] : [run(` (${column.unit})`, { color: wordColor(context.colors.muted) })]),
  ];
  const ink = { style: BorderStyle.SINGLE, size: 10, color: wordColor(context.colors.ink) } as const;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { bottom: ink },
    children: [new Paragraph({ style: "TableText", keepNext: true, alignment: alignments[column.align], children: words })],
  });
}

function dataCell(content: Cell, at: { readonly context: Context; readonly width: number; readonly align: Align; readonly format: RunFormat }): TableCell {
  const { context, width, align, format } = at;
  const only = content.length === 1 ? content[0] : undefined;
  // Lines to write on are ruled rows of their own.
  const ruled =
    only?.type === "blank" && only.size === "lines"
      ? Array.from(
          { length: only.lines ?? 3 },
          () =>
            new Paragraph({
              style: "TableText",
              spacing: { before: 240 },
              border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: wordColor(context.colors.rule) } },
              children: [],
            }),
        )
      : undefined; // three lines when not said
  // One line to write on is the line under the row, with room above it.
  if (only?.type === "blank" && (only.size === "line" || only.size === "short"))
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: wordColor(context.colors.rule) } },
      children: [new Paragraph({ style: "TableText", spacing: { before: 240 }, children: [] })],
    });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: ruled ?? [new Paragraph({ style: "TableText", alignment: alignments[align], children: [...runs(content, context, { ...format, cell: true })] })],
  });
}

/** Inline nodes as a cell of a panel. */
export function factCell(content: Cell, width: number, context: Context): TableCell {
  return dataCell(content, { context, width, align: "start", format: {} });
}

/** Plain words as a cell of a panel. */
export function wordsCell(words: string, width: number, context: Context, bold: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { fill: wordColor(context.colors.tint) },
    children: [new Paragraph({ style: "TableText", keepNext: true, children: [run(cleanText(words), { bold })] })],
  });
}

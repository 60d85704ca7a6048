import type { Paragraph, PhrasingContent, RootContent, TableCell, TableRow } from "mdast";
import type { TableNode } from "../../model/report.js";
import type { Context } from "./context.js";
import { embolden, phrasing } from "./inline.js";
import { textNodes } from "./text.js";

/** A cell of words. */
export function cellOf(children: readonly PhrasingContent[]): TableCell {
  return { type: "tableCell", children: [...children] };
}

/** A row of cells. */
export function rowOf(children: readonly TableCell[]): TableRow {
  return { type: "tableRow", children: [...children] };
}

/** A paragraph of plain words, strong when asked. */
export function paragraphOf(value: string, strong = false): Paragraph {
  const words = [...textNodes(value)];
  return { type: "paragraph", children: strong ? [{ type: "strong", children: words }] : words };
}

/**
 * A table with its caption above it; without rows its sentence stands in its place. A group's name is a row of its own; the total is the
 * last row, in bold.
 */
export function tableBlocks(table: TableNode, context: Context, caption: string): readonly RootContent[] {
  const head = caption.trim() === "" ? [] : [paragraphOf(caption, true)];
  if (table.rows.length === 0 && table.total === undefined) return [...head, paragraphOf(table.empty)];
  const titles = rowOf(table.columns.map((column) => cellOf(textNodes(column.unit === undefined ? column.title : `${column.title} (${column.unit})`))));
  const rows: TableRow[] = [];
  let group: string | undefined;
  for (const row of table.rows) {
    if (row.group !== undefined && row.group !== group)
      rows.push(rowOf(table.columns.map((_, index) => cellOf(index === 0 ? embolden(textNodes(row.group ?? "")) : [])))); // checked to be there
    group = row.group;
    rows.push(rowOf(table.columns.map((_, index) => cellOf(phrasing(row.cells[index] ?? [], context, true))))); // a short row ends in empty cells
  }
  if (table.total !== undefined) rows.push(rowOf(table.columns.map((_, index) => cellOf(embolden(phrasing(table.total?.[index] ?? [], context, true)))))); // as above
  return [
    ...head,
    {
      type: "table",
      align: table.columns.map((column) => (column.align === "end" ? "right" : column.align === "center" ? "center" : null)),
      children: [titles, ...rows],
    },
  ];
}

import { CioAssessmentError } from "../kernel/result.js";
import type { BlockNode, Cell, InlineNode, QuantityNode, SectionNode, TableNode } from "../model/report.js";

/** What may stand in a slot or a cell: plain text, one node or some. */
export type Slot = string | InlineNode | readonly InlineNode[];

/** Makes inline nodes of a slot; neighbouring texts become one, empty ones go. */
export function inlines(...slots: readonly Slot[]): readonly InlineNode[] {
  const result: InlineNode[] = [];
  for (const node of slots.flatMap((slot) => (typeof slot === "string" ? [{ type: "text", value: slot } as const] : slot))) {
    const last = result.at(-1);
    if (node.type === "text" && node.value === "") continue;
    if (node.type === "text" && last?.type === "text") result[result.length - 1] = { type: "text", value: last.value + node.value };
    else result.push(node);
  }
  return result;
}

/** The words of inline nodes, as a reader reads them; for titles, descriptions and counting. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case "text":
          return node.value;
        case "quantity":
        case "rating":
          return node.text;
        case "mark":
          return node.word;
        case "strong":
        case "link":
        case "note":
          return plainText(node.children);
        case "blank":
          return "";
      }
    })
    .join("");
}

/** All quantities in inline nodes, in reading order. */
export function quantitiesIn(nodes: readonly InlineNode[]): readonly QuantityNode[] {
  return nodes.flatMap((node) =>
    node.type === "quantity" ? [node] : node.type === "rating" ? node.quantities : "children" in node ? quantitiesIn(node.children) : [],
  );
}

/** A paragraph. */
export function paragraph(children: readonly InlineNode[], role: "lead" | "body" | "note" | "legal" = "body"): BlockNode {
  return { type: "paragraph", role, children };
}

/** A block that may be absent, for spreading. */
export function maybe(block: BlockNode | undefined): readonly BlockNode[] {
  return block === undefined ? [] : [block];
}

/** A bulleted list of one paragraph each. */
export function bullets(items: readonly (readonly InlineNode[])[]): BlockNode {
  return { type: "list", style: "bullet", items: items.map((item) => [paragraph(item)]) };
}

/** A section; `page` starts it on a new page. */
export function section(
  id: string,
  title: string,
  children: readonly BlockNode[],
  more: Partial<Pick<SectionNode, "break" | "sensitivity" | "mark">> = {},
): SectionNode {
  return { type: "section", id, title, sensitivity: "internal", break: "auto", children, ...more };
}

/** A column of a table; `width` is its share. */
export interface ColumnDraft {
  readonly id: string;
  readonly title: string;
  readonly align?: "start" | "end" | "center";
  readonly width?: number;
  readonly rowHeader?: boolean;
  readonly unit?: string;
}

/** A row: its cells in column order. */
export interface RowDraft {
  readonly id?: string;
  readonly group?: string;
  readonly cells: readonly Slot[];
}

/**
 * A table. Exactly one column is the row header: the marked one, else the first.
 *
 * @throws CioAssessmentError `broken-invariant` when a row has another number of cells than there are columns.
 */
export function table(
  id: string,
  caption: string,
  parts: { readonly columns: readonly ColumnDraft[]; readonly rows: readonly RowDraft[]; readonly empty: string; readonly total?: readonly Slot[] },
): TableNode {
  const header = Math.max(
    0,
    parts.columns.findIndex((column) => column.rowHeader === true),
  );
  const wrong = parts.rows.find((row) => row.cells.length !== parts.columns.length);
  if (wrong !== undefined)
    throw new CioAssessmentError("broken-invariant", `Table ${id}: a row has ${wrong.cells.length} cells, the table ${parts.columns.length} columns.`);
  const cell = (slot: Slot): Cell => inlines(slot);
  return {
    type: "table",
    id,
    caption,
    columns: parts.columns.map((column, at) => ({
      id: column.id,
      title: column.title,
      align: column.align ?? "start",
      width: column.width ?? 1,
      ...(at === header ? { rowHeader: true } : {}),
      ...(column.unit === undefined ? {} : { unit: column.unit }),
    })),
    rows: parts.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
    ...(parts.total === undefined ? {} : { total: parts.total.map(cell) }),
    empty: parts.empty,
  };
}

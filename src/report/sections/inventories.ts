import type { BlockNode, InlineNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { nameOf } from "../names.js";
import { type ColumnDraft, paragraph, section, table } from "../nodes.js";
import { dayOf, moneyOf, numberOf } from "../quantity.js";
import { exact } from "../../kernel/exact.js";
import { type Row, dayIn, flagIn, hasColumn, numberIn, rowName, rowsOf, stateOf, textIn } from "../records.js";
import { say, sayCount, words } from "../say.js";
import { absentCell } from "./cells.js";

/** Columns of one part of a list beside the name of the row: paper holds eight. */
const perPart = 7;
/** Columns that name the row, which the first column does already. */
const naming = new Set(["name", "title"]);

/** Appendix C, only when asked for: every list of the assessment, whole; one with more columns than paper holds in parts with the same first column. */
export function inventories(ctx: Context): SectionNode | undefined {
  if (ctx.options.inventories !== true) return undefined;
  const lists = [...ctx.model.facts].flatMap(([id, { is }]) => {
    const rows = is.type === "records" ? rowsOf(ctx, id) : undefined;
    if (is.type !== "records" || rows === undefined || rows.length === 0) return [];
    return [inventory(ctx, { id, rows, columns: Object.keys(is.columns).filter((column) => !naming.has(column) && hasColumn(rows, column)) })];
  });
  return section("appendix-inventories", words(ctx, "inventories.title"), [paragraph(say(ctx, "inventories.intro")), ...lists], { sensitivity: "restricted" });
}

interface Inventory {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

function inventory(ctx: Context, list: Inventory): SectionNode {
  const parts = Math.max(1, Math.ceil(list.columns.length / perPart));
  const title = nameOf(ctx.model, list.id);
  return section(`inventory.${list.id}`, title, [
    paragraph(sayCount(ctx, "inventories.rows", { n: list.rows.length, ref: `input: facts.${list.id}` })),
    ...Array.from({ length: parts }, (_, part) => partTable(ctx, list, { part, of: parts, title })),
  ]);
}

function partTable(ctx: Context, list: Inventory, at: { readonly part: number; readonly of: number; readonly title: string }): BlockNode {
  const own = list.columns.slice(at.part * perPart, (at.part + 1) * perPart);
  const columns: readonly ColumnDraft[] = [
    { id: "row", title: words(ctx, "column.name"), width: 2, rowHeader: true },
    ...own.map((column) => ({ id: column, title: nameOf(ctx.model, `${list.id}.${column}`).replace(/^[^:]*: /, "") })),
  ];
  const caption = at.of === 1 ? at.title : words(ctx, "inventories.part", { list: at.title, part: String(at.part + 1), of: String(at.of) });
  return table(`inventory.${list.id}.${at.part + 1}`, caption, {
    columns,
    rows: list.rows.map((row, index) => ({
      cells: [rowName(row), ...own.map((column) => cellOf(ctx, row, column, `input: facts.${list.id}[${index}].${column}`))],
    })),
    empty: words(ctx, "empty.none"),
  });
}

/** One cell in its state: a day, an amount, a number, yes or no, a text, or why there is none. */
function cellOf(ctx: Context, row: Row, column: string, ref: string): readonly InlineNode[] {
  if (stateOf(row, column) !== "value") return absentCell(ctx, row, column);
  const day = dayIn(row, column);
  if (day !== undefined) return [dayOf(ctx, day, ref, "table")];
  const flag = flagIn(row, column);
  if (flag !== undefined) return say(ctx, flag ? "value.yes" : "value.no");
  const cell = row[column];
  if (Array.isArray(cell)) return [{ type: "text", value: cell.join(", ") }];
  if (typeof cell === "object" && "amount" in cell) {
    const amount = exact(cell.amount);
    return amount === undefined ? absentCell(ctx, row, column) : [moneyOf(ctx, amount, ref, { form: "table", currency: cell.currency })];
  }
  const number = numberIn(ctx, row, column);
  if (number !== undefined) return [numberOf(ctx, number, ref, { digits: 2 })];
  const text = textIn(row, column);
  return text === undefined ? absentCell(ctx, row, column) : [{ type: "text", value: text }];
}

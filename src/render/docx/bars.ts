import type { TableNode } from "../../model/report.js";
import { quantitiesOf } from "../common/inline-text.js";

const whole = 14;

/**
 * Adds a column of bars made of characters to a table, for documents that cannot show the picture: the first column of numbers, scaled to
 * its largest.
 *
 * @returns The table as it is when it has no column of numbers or already eight columns.
 */
export function withBars(table: TableNode): TableNode {
  const index = table.columns.findIndex((_, at) => table.rows.some((row) => valueOf(row.cells[at] ?? []) !== undefined)); // a short row has no value there
  const column = table.columns[index];
  if (column === undefined || table.columns.length >= 8) return table;
  const values = table.rows.map((row) => valueOf(row.cells[index] ?? [])); // as above
  const most = Math.max(...values.map((value) => Math.abs(value ?? 0))); // a row without value has no bar
  if (!(most > 0)) return table;
  const widest = Math.max(...table.columns.map((one) => one.width));
  return {
    ...table,
    columns: [...table.columns, { id: "bars", title: `▮ ${column.title}`, align: "start", width: widest * 0.8 }],
    rows: table.rows.map((row, at) => ({
      ...row,
      cells: [...table.columns.map((_, i) => row.cells[i] ?? []), [{ type: "text" as const, value: barOf(values[at], most) }]],
    })), // as above
    ...(table.total === undefined ? {} : { total: [...table.total, []] }),
  };
}

function valueOf(cell: TableNode["rows"][number]["cells"][number]): number | undefined {
  const [first] = quantitiesOf(cell);
  if (first === undefined || first.unit === "date" || !/^-?\d+(\.\d+)?$/.test(first.value)) return undefined;
  return Number(first.value);
}

function barOf(value: number | undefined, most: number): string {
  if (value === undefined) return "?";
  const length = Math.round((Math.abs(value) / most) * whole);
  return `${value < 0 ? "−" : ""}${"█".repeat(length)}${length === 0 && value !== 0 ? "▏" : ""}`;
}

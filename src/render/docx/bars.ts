import { exact, toNumber } from "../../kernel/exact.js";
import type { ChartNode, TableNode } from "../../model/report.js";
import { quantitiesOf } from "../common/inline-text.js";

const whole = 10;

/** The column that a figure's bars show; undefined where bars would say nothing. A figure that is not here shows its first column of numbers. */
const shown: { readonly [Figure in ChartNode["figure"]]?: string | undefined } = {
  F1: "score",
  F2: "score",
  F3: undefined,
  F4: "change",
  F5: undefined,
  F8: "spend",
  F9: undefined,
  F10: "total",
  F11: "measured",
  F12: "now",
  F15: undefined,
  F16: undefined,
};

/**
 * Adds a column of bars made of characters to a table, for documents that cannot show the picture: the column that the figure is about, or
 * the first column of numbers, scaled to its largest.
 *
 * @returns The table as it is when it has no column of numbers, already eight columns, or a figure that bars cannot show.
 */
export function withBars(table: TableNode, figure?: ChartNode["figure"]): TableNode {
  const named = figure !== undefined && figure in shown ? shown[figure] : "";
  if (named === undefined) return table;
  const hasValues = (at: number): boolean => table.rows.some((row) => valueOf(row.cells[at] ?? []) !== undefined); // a short row has no value there
  const wanted = table.columns.findIndex((one, at) => one.id === named && hasValues(at));
  const index = wanted >= 0 ? wanted : table.columns.findIndex((_, at) => hasValues(at));
  const column = table.columns[index];
  if (column === undefined || table.columns.length >= 8) return table;
  const values = table.rows.map((row) => valueOf(row.cells[index] ?? [])); // as above
  const most = Math.max(...values.map((value) => Math.abs(value ?? 0))); // a row without value has no bar
  if (!(most > 0)) return table;
  const all = table.columns.reduce((sum, one) => sum + one.width, 0);
  return {
    ...table,
    columns: [...table.columns, { id: "bars", title: `▮ ${column.title}`, align: "start", width: all * 0.22 }],
    rows: table.rows.map((row, at) => ({
      ...row,
      cells: [
        ...table.columns.map((_, i) => row.cells[i] ?? []),
        [{ type: "text" as const, value: figure === "F4" && values[at] === undefined ? "" : barOf(values[at], most) }],
      ],
    })), // as above
    ...(table.total === undefined ? {} : { total: [...table.total, []] }),
  };
}

function valueOf(cell: TableNode["rows"][number]["cells"][number]): number | undefined {
  const [first] = quantitiesOf(cell);
  const number = first === undefined || first.unit === "date" ? undefined : exact(first.value);
  return number === undefined ? undefined : toNumber(number);
}

function barOf(value: number | undefined, most: number): string {
  if (value === undefined) return "?";
  const length = Math.round((Math.abs(value) / most) * whole);
  return `${value < 0 ? "−" : ""}${"█".repeat(length)}${length === 0 && value !== 0 ? "▏" : ""}`;
}

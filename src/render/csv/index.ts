import { canonical } from "../../kernel/canonical.js";
import { exact, fixedText } from "../../kernel/exact.js";
import type { ReportTree, TableNode } from "../../model/report.js";
import { quantitiesOf, rawText } from "../common/inline-text.js";
import { readable } from "../common/readable.js";
import { csvCell } from "./cell.js";

/** Options of a CSV file. */
export interface CsvOptions {
  /** Starts with a byte order mark, by which Excel knows UTF-8. Default false. */
  readonly mark?: boolean;
}

/** One column of the file: its title and what stands in it for a row. */
interface Column {
  readonly title: string;
  readonly cell: (cells: TableNode["rows"][number]["cells"]) => string;
}

/**
 * Prints a table as CSV for spreadsheets: for each column its words, and beside it the raw values of its numbers.
 *
 * A column with numbers has one more column per number in a cell (`One-off: value`, or `One-off: value 1`, `One-off: value 2` for ranges),
 * with ISO days and plain decimals (a fraction to twelve places), and for money a column with the ISO currency code. A group and the row's id come first when the table has
 * them. Cells that a spreadsheet would run as a formula start with an apostrophe. The total is not printed: a spreadsheet sums itself.
 *
 * @param table A table node; a chart's table too.
 * @param options See {@link CsvOptions}.
 * @returns RFC 4180 text with CRLF line ends; only the head when there are no rows.
 * @example toCsv({ type: "table", id: "t", caption: "", columns: [{ id: "a", title: "Item", align: "start", width: 1 }], rows: [{ cells: [[{ type: "text", value: "=1" }]] }], empty: "none" }) //=> "Item\r\n'=1\r\n"
 */
export function toCsv(table: TableNode, options: CsvOptions = {}): string {
  const columns = table.columns.flatMap((column, index) => columnsOf(table, column, index));
  const grouped = table.rows.some((row) => row.group !== undefined);
  const named = table.rows.some((row) => row.id !== undefined);
  const head = [...(named ? ["id"] : []), ...(grouped ? ["group"] : []), ...columns.map((column) => column.title)];
  // A row without id or group has none to print.
  const rows = table.rows.map((row) => [
    ...(named ? [row.id ?? ""] : []),
    ...(grouped ? [row.group ?? ""] : []),
    ...columns.map((column) => column.cell(row.cells)),
  ]);
  return (options.mark === true ? "\ufeff" : "") + [head, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function columnsOf(table: TableNode, column: TableNode["columns"][number], index: number): readonly Column[] {
  const title = column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
  const words: Column = { title, cell: (cells) => rawText(cells[index] ?? []) }; // a short row ends in empty cells
  let most = 0;
  let money = false;
  for (const row of table.rows) {
    const found = quantitiesOf(row.cells[index] ?? []); // as above
    most = Math.max(most, found.length);
    money ||= found.some((quantity) => quantity.currency !== undefined);
  }
  const values = Array.from(
    { length: most },
    (_, n): Column => ({
      title: `${column.title}: value${most === 1 ? "" : ` ${n + 1}`}`,
      cell: (cells) => plainValue(quantitiesOf(cells[index] ?? [])[n]?.value ?? ""),
    }),
  ); // a cell with fewer numbers leaves the rest empty
  const currency: readonly Column[] = money
    ? [
        {
          title: `${column.title}: currency`,
          cell: (cells) => [...new Set(quantitiesOf(cells[index] ?? []).flatMap((quantity) => quantity.currency ?? []))].join(" "),
        },
      ]
    : []; // as above
  return [words, ...values, ...currency];
}

/** Fractions as decimals of twelve places: a spreadsheet would read 1/3 as a day. */
function plainValue(value: string): string {
  const number = value.includes("/") ? exact(value) : undefined;
  return number === undefined ? value : fixedText(number, 12).replace(/\.?0+$/, "");
}

/**
 * Prints a report tree as canonical JSON: keys sorted, no white space, a line feed at the end. Equal trees give equal bytes.
 *
 * Restricted sections are left out for `board` and `executive`, as in every other format.
 *
 * @param tree A report tree.
 */
export function toJson(tree: ReportTree): string {
  return `${canonical(readable(tree))}\n`;
}

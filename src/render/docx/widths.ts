import type { TableNode } from "../../model/report.js";
import { rawText } from "../common/inline-text.js";
import { markShape } from "../common/marks.js";
import { textWidth } from "../svg/measure.js";

/** Table text is 9 points; a twentieth of a point is the unit. */
const size = 9;
const twips = 20;
/** Both margins of a cell. */
const margins = 216;

/**
 * Widths of the columns of a table, in twentieths of a point: their shares of the whole, but none narrower than its longest word, as far as
 * the whole allows.
 */
export function columnWidths(table: TableNode, whole: number): readonly number[] {
  const sum = table.columns.reduce((total, column) => total + column.width, 0);
  const shares = table.columns.map((column) => (whole * column.width) / sum);
  const wanted = table.columns.map((column, index) => {
    const cells = [...table.rows, ...(table.total === undefined ? [] : [{ cells: table.total }])].map((row) => cellText(row.cells[index] ?? [])); // a short row ends in empty cells
    return Math.max(longest(column.title, true), ...cells.map((text) => longest(text, false))) * twips + margins;
  });
  const all = wanted.reduce((total, width) => total + width, 0);
  // Where even the longest words do not fit, each column gives its part.
  const least = all > whole ? wanted.map((width) => (width * whole) / all) : wanted;
  const needs = shares.map((share, index) => Math.max(0, (least[index] ?? 0) - share)); // one of each per column
  const spare = shares.map((share, index) => Math.max(0, share - (least[index] ?? 0))); // as above
  const [missing, free] = [needs, spare].map((list) => list.reduce((total, one) => total + one, 0));
  const factor = free === undefined || free === 0 ? 0 : Math.min(1, (missing ?? 0) / free); // both lists were summed
  return shares.map((share, index) => Math.max(300, Math.floor(share + (needs[index] ?? 0) - (spare[index] ?? 0) * factor))); // one of each per column
}

/** The words of a cell as they are set: a mark stays with its word. */
function cellText(cell: TableNode["rows"][number]["cells"][number]): string {
  return cell.map((node) => (node.type === "mark" ? `${markShape(node)}\u00a0${node.word}` : rawText([node]))).join("");
}

/** Width of the longest word, in points. */
function longest(text: string, bold: boolean): number {
  return Math.max(0, ...text.split(/[ \n\t]+/).map((word) => textWidth(word.slice(0, 40), size, bold)));
}

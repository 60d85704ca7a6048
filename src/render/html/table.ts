import type { Element, ElementContent } from "hast";
import type { TableNode } from "../../model/report.js";
import type { Context } from "./context.js";
import { element } from "./element.js";
import { inlines, type Standing } from "./inline.js";

const inCell: Standing = { cell: true, linked: false };
/** From this many columns on a table scrolls sideways on a narrow screen. */
const wideFrom = 5;
/** Columns of words need more room than columns of numbers: from this many on a table of four scrolls, too. */
const wordsFrom = 3;
/** A table of so few columns and so many rows runs in two columns in an appendix on paper, one of numbers in three. */
const fewColumns = 3;
const manyRows = 20;
/** From this many rows on a table is set small on paper. */
const longFrom = 40;

/** How a table stands in the document. */
export interface TablePlace {
  readonly anchor: string;
  /** `Table 3. `, or empty behind a figure. */
  readonly lead: string;
  /** False when the anchor is taken by the figure around it. */
  readonly linked: boolean;
}

/**
 * A table with caption, column widths and header cells; a wide one in a region that a keyboard can scroll.
 */
export function tableElement(table: TableNode, context: Context, place: TablePlace): Element {
  const caption = `_caption-${place.anchor}`;
  const words: ElementContent[] = [...(place.lead === "" ? [] : [element("span", { className: "number" }, [place.lead])]), ...textOf(table.caption)];
  const id = place.linked ? place.anchor : undefined;
  if (table.rows.length === 0 && table.total === undefined)
    return element("div", { className: "table empty", id }, [element("p", { className: "caption" }, words), element("p", {}, [table.empty])]);
  const wide =
    table.columns.length >= wideFrom || (table.columns.length > fewColumns && table.columns.filter((column) => column.align === "start").length >= wordsFrom);
  const whole = element("table", { id: wide ? undefined : id, className: wide ? "wide" : undefined }, [
    element("caption", { id: caption }, words),
    element("colgroup", {}, colsOf(table, context)),
    element("thead", {}, [
      element(
        "tr",
        {},
        table.columns.map((column) =>
          element("th", { scope: "col", className: alignOf(column.align) }, [
            column.title,
            ...(column.unit === undefined ? [] : [element("span", { className: "unit" }, [` (${column.unit})`])]),
          ]),
        ),
      ),
    ]),
    ...bodies(table, context),
    ...(table.total === undefined ? [] : [element("tfoot", {}, [rowElement(table, { cells: table.total }, context)])]),
  ]);
  return wide
    ? element("div", { className: `table scroll${runs(table)}`, id, role: "region", ariaLabelledBy: caption, tabIndex: 0 }, [whole])
    : element("div", { className: `table${runs(table)}` }, [whole]);
}

/** How a table runs on paper, as style classes. */
function runs(table: TableNode): string {
  const long = table.rows.length >= longFrom ? " long" : "";
  if (table.columns.length > fewColumns || table.rows.length < manyRows) return long;
  return `${long} many${table.columns.slice(1).every((column) => column.align === "end") ? " numbers" : ""}`;
}

function textOf(value: string): readonly ElementContent[] {
  return element("span", {}, [value]).children;
}

function alignOf(align: TableNode["columns"][number]["align"]): string | undefined {
  return align === "start" ? undefined : align;
}

function colsOf(table: TableNode, context: Context): readonly Element[] {
  const sum = table.columns.reduce((total, column) => total + column.width, 0);
  return table.columns.map((column) => {
    const percent = Math.max(1, Math.round((column.width / sum) * 100));
    context.widths.add(percent);
    return element("col", { className: `w${percent}` });
  });
}

function bodies(table: TableNode, context: Context): readonly Element[] {
  const groups: { readonly name: string | undefined; readonly rows: Element[] }[] = [];
  for (const row of table.rows) {
    let group = groups.at(-1);
    if (group === undefined || group.name !== row.group) {
      group = { name: row.group, rows: [] };
      groups.push(group);
      if (row.group !== undefined)
        group.rows.push(
          element("tr", { className: "group" }, [element("th", { scope: "rowgroup" }, [row.group]), ...table.columns.slice(1).map(() => element("td"))]),
        );
    }
    group.rows.push(rowElement(table, row, context));
  }
  return groups.map((group) => element("tbody", {}, group.rows));
}

function rowElement(table: TableNode, row: { readonly cells: TableNode["rows"][number]["cells"] }, context: Context): Element {
  const cells: Element[] = [];
  for (const [index, column] of table.columns.entries()) {
    const children = inlines(row.cells[index] ?? [], context, inCell); // a short row ends in empty cells
    const properties: Element["properties"] = column.rowHeader === true ? { scope: "row" } : {};
    if (column.align !== "start") properties["className"] = [column.align];
    cells.push({ type: "element", tagName: column.rowHeader === true ? "th" : "td", properties, children: [...children] });
  }
  return { type: "element", tagName: "tr", properties: {}, children: cells };
}

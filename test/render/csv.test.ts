import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { TableNode } from "../../src/model/report.js";
import { csvCell } from "../../src/render/csv/cell.js";
import { toCsv, toJson } from "../../src/render/csv/index.js";
import { charts, quantity, table, text } from "./chart-samples.js";
import { hostileTexts } from "./hostile.js";
import { letter, report } from "./samples.js";

const read = (source: string): string[][] => parse(source, { relax_column_count: false });

describe("a cell", () => {
  test.each([
    ["a formula gets an apostrophe", "=1+1", "'=1+1"],
    ["so does a plus", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["so does an at sign", "@SUM(1)", "'@SUM(1)"],
    ["so does a minus before words", "-1+1", "'-1+1"],
    ["so does a lone minus", "-", "'-"],
    ["so does a full-width equals sign", "\uff1d1", "'\uff1d1"],
    ["a tab before a formula does not save it", "\t=1", '"\'\t=1"'],
    ["a negative number stays a number", "-5", "-5"],
    ["so does one with decimals", "-0.5", "-0.5"],
    ["so does one with an exponent", "1e5", "1e5"],
    ["a printed minus is no formula", "−1.2", "−1.2"],
    ["a comma is quoted", "a,b", '"a,b"'],
    ["a quote is doubled", 'a"b', '"a""b"'],
    ["a line feed stays inside its quotes", "a\nb", '"a\nb"'],
    ["space at the ends is kept by quotes", " a", '" a"'],
    ["nothing is nothing", "", ""],
  ])("%s", (_, value, expected) => expect(csvCell(value)).toBe(expected));
});

describe("a table as CSV", () => {
  test("has the words, and the raw values of numbers beside them", () => {
    const source = toCsv(
      table(
        "t",
        "T",
        [
          ["Item", 1],
          ["Cost", 1, "end"],
          ["By", 1],
        ],
        [
          [
            "Restore",
            [quantity("6000", "$6,000", "money"), text("–"), quantity("9500.50", "$9,500.50", "money")],
            quantity("2026-02-28", "Feb 28, 2026", "date"),
          ],
          ["Nothing", text("not priced: no quote"), text("no date")],
        ],
      ),
    );
    expect(read(source)).toEqual([
      ["Item", "Cost", "Cost: value 1", "Cost: value 2", "Cost: currency", "By", "By: value"],
      ["Restore", "$6,000–$9,500.50", "6000", "9500.50", "USD", "Feb 28, 2026", "2026-02-28"],
      ["Nothing", "not priced: no quote", "", "", "", "no date", ""],
    ]);
  });

  test("brings row ids and groups, and ends lines with CR LF", () => {
    const one: TableNode = { ...table("t", "T", [["Item", 1]], [["a"]]), rows: [{ id: "r1", group: "G", cells: [[text("a")]] }] };
    expect(toCsv(one)).toBe("id,group,Item\r\nr1,G,a\r\n");
  });

  test("starts with a mark for Excel when asked", () => {
    expect(toCsv(table("t", "T", [["Item", 1]], []), { mark: true })).toBe("\ufeffItem\r\n");
  });

  test("of no rows is its head", () => {
    expect(toCsv(table("t", "T", [["Item", 1]], []))).toBe("Item\r\n");
  });

  test("holds every figure's table", () => {
    for (const chart of Object.values(charts)) expect(read(toCsv(chart.table))).toHaveLength(chart.table.rows.length + 1);
  });

  test.each(hostileTexts)("%s reads back in one cell and starts no formula", (_, hostile) => {
    const rows = read(
      toCsv(
        table(
          "t",
          hostile,
          [
            [hostile, 1],
            ["b", 1],
          ],
          [[hostile, quantity(hostile, hostile)]],
        ),
      ),
    );
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    // Back to the same words, but for the apostrophe and for what no file of text can hold.
    const words = !/\p{Cs}/u.test(hostile) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/.test(hostile);
    if (words) expect([hostile, `'${hostile}`]).toContain(rows[1]?.[0]);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\t\r\n ]*[=+@\uff1d\uff0b\uff0d\uff20]/);
  });
});

describe("a tree as JSON", () => {
  test("reads back as the same tree, keys in order", () => {
    const source = toJson(report);
    expect(JSON.parse(source)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(source.startsWith('{"asOf":"2025-12-31","audience":"full","children":[')).toBe(true);
    expect(source.endsWith("}\n")).toBe(true);
  });
  test("for a board holds nothing restricted", () => {
    expect(toJson(letter)).not.toContain("ZEBRA");
  });
});

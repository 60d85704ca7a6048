import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import type { Token } from "../theme/tokens.js";
import { drawKey, type KeyEntry } from "./key.js";
import { textWidth, wrapText } from "./measure.js";
import { type Drawing, type Pen, type Sheet, label, path, rect } from "./pen.js";

type Matrix = Extract<ChartData, { chart: "matrix" }>;
type Cell = Matrix["rows"][number]["cells"][number];

const fills: readonly Token[] = ["l0", "l1", "l2", "l3", "l4", "l5"];
const digits: readonly Token[] = ["ink", "ink", "ink", "onL3", "paper", "paper"];

/**
 * Draws every practice as one cell: its digit on a ramp of one hue, a corner where it counts lower than answered, `?` on hatch where
 * nobody answered. A row with more cells than fit goes on below itself.
 */
export function drawHeat(data: Matrix, sheet: Sheet): Drawing {
  const { pen, width, size } = sheet;
  const half = size === "half";
  const labelWidth = half ? 0 : Math.min(190, Math.max(0, ...data.rows.map((row) => textWidth(row.label.slice(0, 200), 12))) + 2);
  const left = half ? 0 : labelWidth + 12;
  const cell = half ? { w: 30, h: 26 } : { w: 44, h: 26 };
  const perLine = Math.max(1, Math.floor((width - left + 1.5) / (cell.w + 1.5)));
  const key = drawKey(pen, keyOf(data, pen), { x: 0, y: 0, width });
  const parts: Element[] = [...key.parts];
  let y = key.height + 6;
  for (const row of data.rows) {
    const lines = half ? 1 : Math.max(1, Math.ceil(row.cells.length / perLine));
    const words = half ? wrapText(row.label, width, 11, 1) : wrapText(row.label, labelWidth, 12, 2);
    parts.push(
      ...words.map((text, i) => label(pen, { x: 0, y: half ? y + 11 : y + 17.5 + (words.length === 1 ? 0 : i * 12.5 - 6), text }, { size: half ? 11 : 12 })),
    );
    const top = half ? y + 16 : y;
    for (const [index, one] of row.cells.entries()) {
      const at = { x: left + (index % perLine) * (cell.w + 1.5), y: top + Math.floor(index / perLine) * (cell.h + 1.5), ...cell };
      parts.push(...drawCell(pen, one, at));
    }
    y = top + (half ? Math.max(1, Math.ceil(row.cells.length / perLine)) : lines) * (cell.h + 1.5) + (half ? 8 : 3);
  }
  return { height: y, parts };
}

function drawCell(pen: Pen, cell: Cell, at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }): readonly Element[] {
  const middle = { x: at.x + at.w / 2, y: at.y + at.h / 2 + 4.5 };
  if (cell.state === "unknown" || (cell.state === "value" && cell.value === undefined)) {
    const plate = { x: middle.x - 7, y: at.y + 4, w: 14, h: at.h - 8 };
    return [
      rect(pen, at, { fill: "hatch", stroke: "rule" }),
      rect(pen, plate, { fill: "paper" }),
      label(pen, { ...middle, text: "?" }, { size: 13, bold: true, anchor: "middle" }),
    ];
  }
  if (cell.state === "not-applicable")
    return [rect(pen, at, { fill: "paper", stroke: "rule" }), label(pen, { ...middle, text: "–" }, { size: 13, anchor: "middle", color: "muted" })];
  const level = Math.min(5, Math.max(0, Math.floor(cell.value ?? 0))); // a value cell has its value, checked above
  const text = String(Math.round((cell.value ?? 0) * 10) / 10); // as above
  const corner =
    cell.limited === true
      ? [
          path(
            pen,
            [
              [at.x + at.w - 10, at.y],
              [at.x + at.w, at.y],
              [at.x + at.w, at.y + 10],
            ],
            { fill: digits[level] ?? "ink", closed: true },
          ),
        ]
      : [];
  return [
    rect(pen, at, { fill: fills[level] ?? "l0", stroke: "rule" }),
    ...corner,
    label(pen, { ...middle, text }, { size: 13, bold: true, anchor: "middle", color: digits[level] ?? "ink" }),
  ];
}

function keyOf(data: Matrix, pen: Pen): readonly KeyEntry[] {
  const cells = data.rows.flatMap((row) => row.cells);
  const sample = (cell: Cell, word: KeyEntry["word"]): KeyEntry => ({
    word,
    sign: (x, y) => {
      const at = { x: x - 9, y: y - 7, w: 18, h: 14 };
      if (cell.limited === true)
        return [
          rect(pen, at, { fill: "l1", stroke: "rule" }),
          path(
            pen,
            [
              [x + 1, y - 7],
              [x + 9, y - 7],
              [x + 9, y + 1],
            ],
            { fill: "ink", closed: true },
          ),
        ];
      return [
        rect(pen, at, { fill: cell.state === "unknown" ? "hatch" : "paper", stroke: "rule" }),
        ...(cell.state === "unknown" ? [] : [label(pen, { x, y: y + 4, text: "–" }, { anchor: "middle", color: "muted" })]),
      ];
    },
  });
  const entries: KeyEntry[] = [];
  if (cells.some((cell) => cell.limited === true)) entries.push(sample({ label: "", state: "value", limited: true }, pen.word("chart.limited")));
  if (cells.some((cell) => cell.state === "unknown")) entries.push(sample({ label: "", state: "unknown" }, pen.word("chart.unanswered")));
  if (cells.some((cell) => cell.state === "not-applicable")) entries.push(sample({ label: "", state: "not-applicable" }, pen.word("chart.notApplicable")));
  return entries;
}

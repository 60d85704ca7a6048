import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import { wrapText } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Sheet, circle, label, path, planned, rect } from "./pen.js";

type Matrix = Extract<ChartData, { chart: "matrix" }>;
type Item = NonNullable<Matrix["items"]>[number];

const steps = [1, 2, 3, 4, 5] as const;
// Zones by the sum of two ranks: from 8 on act, from 6 on watch. Ranks have no product that means money; the zones only order talk.
const actFrom = 8;
const watchFrom = 6;
const tints: { readonly [Zone in "act" | "watch" | "none"]: Paint } = { act: { fill: "grid" }, watch: { fill: "tint" }, none: { fill: "paper" } };

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly w: number;
  readonly heights: readonly number[];
}

/**
 * Draws risks as numbered circles on a five by five grid of ranks, with a numbered list beside it; a hollow circle and a dashed line
 * show where a risk stood last time.
 *
 * Circles of one cell stand in rows and never overlap: a full row of the grid grows instead. More than twenty items: the first twenty
 * and a count.
 */
export function drawRisk(data: Matrix, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const half = sheet.size === "half";
  const all = data.items ?? []; // a risk matrix without items is empty
  const items = all.slice(0, 20).map((item) => ({ ...item, x: rank(item.x), y: rank(item.y) }));
  const left = half ? 84 : 92;
  const w = half ? (width - left - 1) / 5 : 60;
  const perRow = Math.max(1, Math.floor((w - 4) / 21));
  const heights = steps.map((y) => Math.max(half ? 40 : 50, ...steps.map((x) => Math.ceil(inCell(items, x, y).length / perRow) * 21 + 8)));
  const grid: Grid = { left, top: 20, w, heights };
  const bottom = grid.top + heights.reduce((sum, h) => sum + h, 0);
  const parts: Element[] = [label(pen, { x: 0, y: 12, text: `↑ ${pen.word("chart.impact")}` }, { size: 11, color: "muted", bold: true })];
  for (const y of steps) for (const x of steps) parts.push(rect(pen, box(grid, x, y), { ...tints[zone(x, y)], stroke: "rule", width: 0.75 }));
  parts.push(contour(pen, grid, actFrom, "ink"), contour(pen, grid, watchFrom, "muted"));
  parts.push(...zoneWord(pen, grid, "act"), ...zoneWord(pen, grid, "watch"));
  parts.push(...axisWords(pen, data, grid, bottom));
  parts.push(
    label(pen, { x: left + 5 * w, y: bottom + 57, text: `${pen.word("chart.likelihood")} →` }, { size: 11, color: "muted", bold: true, anchor: "end" }),
  );
  parts.push(...circles(pen, items, grid, perRow));
  const list = half ? { x: 0, y: bottom + 75, width } : { x: left + 5 * w + 22, y: 20, width: width - left - 5 * w - 22 };
  let y = list.y;
  for (const item of items) {
    const lines = wrapText(item.label, list.width - 26, 11.5, 2);
    parts.push(
      label(pen, { x: list.x + 16, y: y + 10, text: String(item.number) }, { size: 11.5, bold: true, anchor: "end" }),
      ...lines.map((text, i) => label(pen, { x: list.x + 24, y: y + 10 + i * 13, text }, { size: 11.5, width: list.width - 26 })),
    );
    y += lines.length * 13 + 4;
  }
  if (all.length > items.length)
    parts.push(label(pen, { x: list.x + 24, y: y + 10, text: pen.word("chart.more", { n: String(all.length - items.length) }) }, { size: 11, color: "muted" }));
  return { height: Math.max(bottom + 67, y + 16), parts };
}

function rank(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

function zone(x: number, y: number): "act" | "watch" | "none" {
  return x + y >= actFrom ? "act" : x + y >= watchFrom ? "watch" : "none";
}

function inCell(items: readonly Item[], x: number, y: number): readonly Item[] {
  return items.filter((item) => item.x === x && item.y === y);
}

function box(grid: Grid, x: number, y: number): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  // Impact 5 is the top row.
  const above = grid.heights.slice(y).reduce((sum, h) => sum + h, 0);
  return { x: grid.left + (x - 1) * grid.w, y: grid.top + above, w: grid.w, h: grid.heights[y - 1] ?? 0 }; // five rows, by construction
}

function contour(pen: Pen, grid: Grid, from: number, stroke: "ink" | "muted"): Element {
  // The stepped line between the cells whose ranks sum to less than `from` and the others, from the top left to the bottom right.
  const points: (readonly [number, number])[] = [];
  for (const y of [...steps].reverse()) {
    const x = Math.min(6, Math.max(1, from - y));
    const cell = box(grid, x, y);
    if (x <= 5) points.push([cell.x, cell.y], [cell.x, cell.y + cell.h]);
  }
  return path(pen, points, { stroke, width: 2 });
}

function zoneWord(pen: Pen, grid: Grid, word: "act" | "watch"): readonly Element[] {
  const cell = word === "act" ? box(grid, 5, 5) : box(grid, 1, 5);
  const x = word === "act" ? cell.x + cell.w : cell.x;
  return [
    label(
      pen,
      { x, y: cell.y - 5, text: pen.word(word === "act" ? "chart.act" : "chart.watch") },
      { size: 11, color: "muted", anchor: word === "act" ? "end" : "start" },
    ),
  ];
}

function axisWords(pen: Pen, data: Matrix, grid: Grid, bottom: number): readonly Element[] {
  const up = steps.flatMap((y) => {
    const cell = box(grid, 1, y);
    const lines = wrapText(data.yWords?.[y - 1] ?? String(y), grid.left - 10, 11, 3); // a rank without words prints its number
    return lines.map((text, i) =>
      label(
        pen,
        { x: grid.left - 8, y: cell.y + cell.h / 2 + 4 + (i - (lines.length - 1) / 2) * 12.5, text },
        { size: 11, anchor: "end", color: "muted", width: grid.left - 8 },
      ),
    );
  });
  const across = steps.flatMap((x) => {
    const cell = box(grid, x, 1);
    const lines = wrapText(data.xWords?.[x - 1] ?? String(x), grid.w - 2, 11, 3); // as above
    return lines.map((text, i) =>
      label(pen, { x: cell.x + cell.w / 2, y: bottom + 14 + i * 12.5, text }, { size: 11, anchor: "middle", color: "muted", width: grid.w - 2 }),
    );
  });
  return [...up, ...across];
}

function circles(pen: Pen, items: readonly Item[], grid: Grid, perRow: number): readonly Element[] {
  const centers = new Map<Item, readonly [number, number]>();
  for (const y of steps)
    for (const x of steps) {
      const cell = box(grid, x, y);
      const here = inCell(items, x, y);
      const rows = Math.ceil(here.length / perRow);
      for (const [index, item] of here.entries()) {
        const row = Math.floor(index / perRow);
        const inRow = Math.min(perRow, here.length - row * perRow);
        centers.set(item, [cell.x + cell.w / 2 + ((index % perRow) - (inRow - 1) / 2) * 21, cell.y + cell.h / 2 + (row - (rows - 1) / 2) * 21]);
      }
    }
  const moves = items.flatMap((item) => {
    const center = centers.get(item);
    if (item.previous === undefined || center === undefined) return [];
    const cell = box(grid, rank(item.previous.x), rank(item.previous.y));
    // Last time's places line the lower edge of a cell, apart from the circles of today.
    const from: readonly [number, number] = [cell.x + 9 + ((item.number - 1) % 4) * 10, cell.y + cell.h - 6];
    return [
      path(pen, [from, center], { stroke: "muted", width: 1.5, dash: planned }),
      circle(pen, { x: from[0], y: from[1], r: 4 }, { fill: "paper", stroke: "muted", width: 1.5 }),
    ];
  });
  const dots = items.flatMap((item) => {
    const [x, y] = centers.get(item) ?? [0, 0]; // every item has a cell
    return [
      circle(pen, { x, y, r: 9.5 }, { fill: "ink", stroke: "paper", width: 1 }),
      label(pen, { x, y: y + 4, text: String(item.number) }, { size: 11, bold: true, anchor: "middle", color: "paper" }),
    ];
  });
  return [...moves, ...dots];
}

import type { Element } from "hast";
import type { ChartData, RatingValue } from "../../model/report.js";
import { wrapText } from "./measure.js";
import { type Drawing, type Paint, type Sheet, circle, label, line, path, planned } from "./pen.js";
import { position } from "./scale.js";
import { drawKey, type KeyEntry } from "./key.js";

type Radar = Extract<ChartData, { chart: "radar" }>;
type Point = readonly [number, number];

/**
 * Draws ratings on spokes: a solid line for scores, a dashed one for targets; a spoke without a score breaks the line.
 *
 * Under 5 or over 14 spokes nothing honest can be drawn: the words say so and point to the table.
 */
export function drawRadar(data: Radar, sheet: Sheet): Drawing {
  const { pen } = sheet;
  const width = Math.min(480, sheet.width);
  const count = data.rows.length;
  if (count < 5 || count > 14)
    return {
      width,
      height: 40,
      parts: wrapText(pen.word("chart.axes"), width, 12, 2).map((text, i) => label(pen, { x: 0, y: 16 + i * 16, text }, { color: "muted" })),
    };
  const small = sheet.size === "half";
  const center = width / 2;
  const key = drawKey(pen, keyOf(sheet, data), { x: 0, y: 0, width });
  // On narrow paper spokes carry numbers, and the names stand in a list below.
  const radius = width / 2 - (small ? 40 : 104);
  // The names above and below stand clear of their neighbours.
  const clear = small ? 0 : 14;
  const middle = key.height + radius + clear + (small ? 26 : 42);
  const spoke = (index: number): Point => [Math.sin((2 * Math.PI * index) / count), -Math.cos((2 * Math.PI * index) / count)];
  const at = (index: number, value: number): Point => {
    const [dx, dy] = spoke(index);
    const r = position({ min: data.axis.min, max: data.axis.max, from: 0, to: radius }, value);
    return [center + dx * r, middle + dy * r];
  };
  const rings = Array.from({ length: Math.min(10, Math.max(1, Math.round(data.axis.max - data.axis.min))) }, (_, i) => data.axis.min + i + 1);
  const grid = rings.map((value, i) =>
    path(
      pen,
      data.rows.map((_, index) => at(index, value)),
      { stroke: i === rings.length - 1 ? "rule" : "grid", width: 1, closed: true },
    ),
  );
  const spokes = data.rows.map((_, index) =>
    line(pen, { x1: center, y1: middle, x2: at(index, data.axis.max)[0], y2: at(index, data.axis.max)[1] }, { stroke: "grid", width: 1 }),
  );
  const numbers = rings.map((value) => label(pen, { x: at(0, value)[0] + 4, y: at(0, value)[1] + 12, text: String(value) }, { size: 11, color: "muted" }));
  const bottom = middle + radius + clear + (small ? 30 : 42);
  const listed = small
    ? data.rows.flatMap((row, index) => [
        label(pen, { x: 18, y: bottom + 12 + index * 16, text: String(index + 1) }, { size: 11, bold: true, anchor: "end" }),
        label(pen, { x: 26, y: bottom + 12 + index * 16, text: row.label }, { size: 11, width: width - 26 }),
      ])
    : [];
  const names = data.rows.flatMap((row, index) => {
    const [dx, dy] = spoke(index);
    const anchor = Math.abs(dx) < 0.25 ? "middle" : dx > 0 ? "start" : "end";
    const x = center + dx * (radius + 12);
    const y = middle + dy * (radius + 14 + (Math.abs(dy) > 0.9 ? clear : 0));
    const room = Math.min(anchor === "middle" ? 150 : 120, anchor === "start" ? width - x : anchor === "end" ? x : 150);
    const lines = wrapText(small ? String(index + 1) : row.label, room, 11, dy < -0.9 ? 2 : 3);
    const first = y + 4 - (dy < -0.5 ? (lines.length - 1) * 13 : dy > 0.5 ? -6 : ((lines.length - 1) * 13) / 2);
    return lines.map((text, i) =>
      label(pen, { x, y: first + i * 13, text }, { size: 11, anchor, width: room, color: row.rating.status === "rated" ? "ink" : "muted" }),
    );
  });
  const scores = data.rows.map((row) => (row.rating.status === "rated" ? row.rating.score : undefined));
  const targets = data.rows.map((row) => targetOf(row.rating));
  const dots = scores.flatMap((score, index) =>
    score === undefined ? [] : [circle(pen, { x: at(index, score)[0], y: at(index, score)[1], r: 4.5 }, { fill: "accent", stroke: "paper", width: 1.5 })],
  );
  const parts: Element[] = [
    ...key.parts,
    ...grid,
    ...spokes,
    ...ring(targets, { stroke: "ink", width: 1.5, dash: planned }),
    ...ring(scores, { stroke: "accent", width: 2 }),
    ...dots,
    ...numbers,
    ...names,
    ...listed,
  ];
  return { width, height: small ? bottom + 8 + count * 16 : bottom, parts };

  function ring(values: readonly (number | undefined)[], paint: Paint): readonly Element[] {
    return values.flatMap((value, index) => {
      const next = (index + 1) % count;
      const other = values[next];
      if (value === undefined || other === undefined) return [];
      const [x1, y1] = at(index, value);
      const [x2, y2] = at(next, other);
      return [line(pen, { x1, y1, x2, y2 }, { ...paint, cap: "round" })];
    });
  }
}

function targetOf(rating: RatingValue): number | undefined {
  return rating.status === "rated" || rating.status === "provisional" ? rating.target : undefined;
}

function keyOf({ pen }: Sheet, data: Radar): readonly KeyEntry[] {
  const stroke = (paint: Paint) => (x: number, y: number) => [line(pen, { x1: x - 9, y1: y, x2: x + 9, y2: y }, paint)];
  const entries: KeyEntry[] = [
    { word: pen.word("chart.score"), sign: (x, y) => [...stroke({ stroke: "accent", width: 2 })(x, y), circle(pen, { x, y, r: 4 }, { fill: "accent" })] },
  ];
  if (data.rows.some((row) => targetOf(row.rating) !== undefined))
    entries.push({ word: pen.word("chart.target"), sign: stroke({ stroke: "ink", width: 1.5, dash: planned }) });
  if (data.rows.some((row) => row.rating.status !== "rated"))
    entries.push({ word: pen.word("chart.notRated"), sign: (x, y) => [label(pen, { x, y: y + 4, text: "⋯" }, { anchor: "middle", color: "muted" })] });
  return entries;
}

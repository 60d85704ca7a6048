import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import type { Token } from "../theme/tokens.js";
import { drawBars, drawSegment, fitsInside } from "./bars.js";
import { drawKey } from "./key.js";
import { wrapText } from "./measure.js";
import { type Drawing, type Pen, type Sheet, label, line, rect } from "./pen.js";
import { position, ticksOf } from "./scale.js";

type Bars = Extract<ChartData, { chart: "bars" }>;
type Segment = Bars["groups"][number]["segments"][number];

/** Fills of the stacked groups, from the bottom, far apart in grey, with the colour of words on each. */
const groupFills: readonly (readonly [fill: Token, word: Token])[] = [
  ["l2", "ink"],
  ["l4", "paper"],
  ["l0", "ink"],
  ["l1", "ink"],
];

function fillOf(keys: readonly string[], key: string): readonly [fill: Token, word: Token] {
  return groupFills[keys.indexOf(key) % groupFills.length] ?? ["l2", "ink"]; // an index within the list
}

/**
 * Draws counts by period as columns of stacked groups; what is past has a thick frame, what is unknown stands apart and is hatched, a line
 * marks today after the last past period. On narrow paper the columns lie down as bars.
 */
export function drawBins(data: Bars, sheet: Sheet): Drawing {
  if (sheet.size === "half" || data.groups.length > 14) return drawBars(data, sheet);
  const { pen, width } = sheet;
  const keys = [...new Set(data.groups.flatMap((group) => group.segments.flatMap((segment) => (segment.amount > 0 ? [segment.key] : []))))];
  const signs = keys.map((word) => ({
    word,
    sign: (x: number, y: number) => [rect(pen, { x: x - 9, y: y - 6, w: 18, h: 12 }, { fill: fillOf(keys, word)[0], stroke: "rule" })],
  }));
  const key = drawKey(pen, signs.length < 2 ? [] : signs, { x: 0, y: 0, width });
  const top = key.height + 24;
  const bottom = top + 190;
  const totals = data.groups.map((group) => group.segments.reduce((sum, segment) => sum + Math.max(0, segment.amount), 0));
  const axis = { min: 0, max: Math.max(1, ...totals), from: bottom, to: top };
  const ticks = ticksOf(axis, 4).filter((tick) => Number.isInteger(tick));
  const left = 34;
  const apartAt = data.groups.findIndex((group) => group.segments.length > 0 && group.segments.every((segment) => segment.style === "unknown"));
  const pitch = (width - left - (apartAt > 0 ? 18 : 0)) / Math.max(1, data.groups.length);
  const past = data.groups.filter((group) => group.segments.some((segment) => segment.style === "past")).length;
  const grid = ticks.flatMap((tick) => {
    const y = position(axis, tick);
    return [
      line(pen, { x1: left, y1: y, x2: width, y2: y }, { stroke: tick === 0 ? "rule" : "grid", width: 1 }),
      label(pen, { x: left - 6, y: y + 4, text: String(tick) }, { size: 11, anchor: "end", color: "muted", width: left - 6 }),
    ];
  });
  const columns = data.groups.flatMap((group, index): readonly Element[] => {
    const x = left + index * pitch + (apartAt > 0 && index >= apartAt ? 18 : 0);
    let running = 0;
    const segments = group.segments.flatMap((segment) => {
      const low = position(axis, running);
      running += Math.max(0, segment.amount);
      const high = position(axis, running);
      const at = { x: x + 5, y: high, w: pitch - 10, h: low - high };
      return segment.amount <= 0 ? [] : segment.style === "unknown" ? drawSegment(pen, segment, at) : drawGroup(pen, segment, at, fillOf(keys, segment.key));
    });
    const framed = group.segments.some((segment) => segment.style === "past")
      ? [rect(pen, { x: x + 5, y: position(axis, running), w: pitch - 10, h: bottom - position(axis, running) }, { stroke: "ink", width: 2.5 })]
      : [];
    const names = wrapText(group.label, pitch - 2, 11, 3);
    const total = group.note ?? String(totals[index] ?? ""); // one total per group
    return [
      ...segments,
      ...framed,
      label(pen, { x: x + pitch / 2, y: position(axis, running) - 6, text: total }, { size: 11.5, bold: true, anchor: "middle", width: pitch - 2 }),
      ...names.map((text, i) =>
        label(pen, { x: x + pitch / 2, y: bottom + 15 + i * 13, text }, { size: 11, anchor: "middle", color: "muted", width: pitch - 2 }),
      ),
    ];
  });
  const today =
    past > 0
      ? [
          line(pen, { x1: left + past * pitch, y1: top - 6, x2: left + past * pitch, y2: bottom }, { stroke: "accent", width: 2 }),
          label(pen, { x: left + past * pitch + 5, y: top - 4, text: pen.word("chart.asOf") }, { size: 11, color: "accent", bold: true }),
        ]
      : [];
  return { height: bottom + 56, parts: [...key.parts, ...grid, ...columns, ...today] };
}

/** One group of a column: its fill, and its count where it fits. */
function drawGroup(
  pen: Pen,
  segment: Segment,
  at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  [fill, word]: readonly [fill: Token, word: Token],
): readonly Element[] {
  const text = fitsInside(segment, at)
    ? [label(pen, { x: at.x + at.w / 2, y: at.y + at.h / 2 + 4, text: segment.text }, { size: 11.5, anchor: "middle", color: word })]
    : [];
  return [rect(pen, at, { fill, stroke: "rule" }), ...text];
}

import type { Element } from "hast";
import { isDay } from "../../kernel/calendar.js";
import type { ChartData } from "../../model/report.js";
import { calendarHead, closedDays, daySpan, type Span } from "./gantt-head.js";
import { drawKey, type KeyEntry } from "./key.js";
import { textWidth, wrapText } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Sheet, label, line, planned, rect, shape } from "./pen.js";

type Gantt = Extract<ChartData, { chart: "gantt" }>;
type Item = Gantt["lanes"][number]["items"][number];

const paints: { readonly [Kind in Item["kind"]]: Paint } = {
  bar: { fill: "rangeBar", stroke: "rule" },
  dark: { fill: "run", stroke: "run" },
  dashed: { fill: "paper", stroke: "ink", width: 1.5, dash: planned },
  milestone: { fill: "accent", stroke: "accent" },
  "milestone-late": { fill: "paper", stroke: "accent", width: 1.75 },
};

interface Placed {
  readonly item: Item;
  readonly row: number;
  readonly x1: number;
  readonly x2: number;
  readonly words: { readonly x: number; readonly text: string; readonly anchor: "start" | "end"; readonly inside: boolean; readonly width: number };
}

const rowHeight = 24;

/**
 * Draws dated work in lanes: by quarter for a roadmap, by day for a calendar. Items of a lane that would touch, words included, stand in
 * rows below each other.
 */
export function drawGantt(data: Gantt, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const half = sheet.size === "half";
  const laneWidth = half ? 0 : Math.min(140, Math.max(40, ...data.lanes.map((lane) => textWidth(lane.label.slice(0, 200), 12, true))) + 2);
  const span = daySpan(data, { from: laneWidth === 0 ? 0 : laneWidth + 12, to: width - 1 });
  const key = drawKey(pen, keyOf(data, pen), { x: 0, y: 0, width });
  const head = calendarHead(pen, data, { span, top: key.height + 4 });
  const parts: Element[] = [];
  let y = head.bottom + 4;
  const top = y;
  const hatched = data.closed.filter((one) => one.kind === "holiday" && isDay(one.day)).map((one) => ({ x1: span.at(one.day, 0), x2: span.at(one.day, 1) }));
  for (const [index, lane] of data.lanes.entries()) {
    const placed = packLane(
      lane.items.filter((item) => isDay(item.from) && isDay(item.to)),
      span,
    ); // a date that is none cannot be drawn; the table has it
    const rows = Math.max(1, ...placed.map((one) => one.row + 1));
    if (index > 0) parts.push(line(pen, { x1: 0, y1: y, x2: width, y2: y }, { stroke: "grid", width: 1 }));
    const start = half ? y + 17 : y + 3;
    const names = half ? [lane.label] : wrapText(lane.label, laneWidth, 12, Math.max(1, Math.min(3, rows * 2 - 1)), true);
    parts.push(
      ...names.map((text, i) =>
        label(pen, { x: 0, y: half ? y + 13 : start + 16 + i * 13, text }, { size: half ? 11 : 12, bold: true, width: half ? width : laneWidth }),
      ),
    );
    for (const one of placed) parts.push(...drawItem(pen, one, { y: start + one.row * rowHeight, hatched }));
    y = start + rows * rowHeight + 3;
  }
  const closed = closedDays(pen, data, { span, top, bottom: y, width });
  const feet = drawFeet(pen, data, { y: closed.bottom, laneWidth: half ? 110 : Math.max(laneWidth, 120), width });
  return { height: feet.bottom + 4, parts: [...key.parts, ...closed.behind, ...head.parts, ...head.lines(y), ...parts, ...closed.below, ...feet.parts] };
}

function packLane(items: readonly Item[], span: Span): readonly Placed[] {
  const ends: number[] = [];
  return items.map((item) => {
    const mark = item.kind === "milestone" || item.kind === "milestone-late";
    const middle = span.at(item.from, 0.5);
    const x1 = mark ? middle - 8 : span.at(item.from, 0);
    const x2 = mark ? middle + 8 : Math.max(x1 + 6, span.at(item.to, 1));
    const text = item.text === undefined ? item.label : `${item.label} · ${item.text}`;
    const wide = textWidth(text.slice(0, 400), 11.5);
    const right = span.to - x2 - 6;
    const left = x1 - span.from - 6;
    // Inside where it fits, else after, else before; where it fits nowhere, the widest of the three with an ellipsis.
    const nowhere = wide > right && wide > left;
    const inside = !mark && (wide + 12 <= x2 - x1 || (nowhere && x2 - x1 - 12 >= Math.max(left, right)));
    const after = inside || wide <= right || right >= left;
    const words = inside
      ? { x: x1 + 6, text, anchor: "start" as const, inside, width: x2 - x1 - 10 }
      : after
        ? { x: x2 + 5, text, anchor: "start" as const, inside, width: right }
        : { x: x1 - 5, text, anchor: "end" as const, inside, width: left };
    const from = inside || after ? x1 : Math.max(span.from, x1 - 5 - wide);
    const to = inside ? x2 : after ? Math.min(span.to, x2 + 5 + wide) : x2;
    const free = ends.findIndex((end) => end + 6 <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return { item, row, x1, x2, words };
  });
}

function drawItem(
  pen: Pen,
  placed: Placed,
  { y, hatched }: { readonly y: number; readonly hatched: readonly { readonly x1: number; readonly x2: number }[] },
): readonly Element[] {
  const { item, x1, x2, words } = placed;
  const mark = item.kind === "milestone" || item.kind === "milestone-late";
  const body = mark
    ? shape(pen, { x: (x1 + x2) / 2, y: y + 11, r: 6, of: "diamond" }, paints[item.kind])
    : rect(pen, { x: x1, y: y + 2, w: x2 - x1, h: 18 }, { ...paints[item.kind], round: 2 });
  const color = words.inside && item.kind === "dark" ? "paper" : "ink";
  const letters = label(pen, { x: words.x, y: y + 15, text: words.text }, { size: 11.5, anchor: words.anchor, color, width: words.width });
  if (words.inside) return [body, letters];
  const wide = Math.min(textWidth(words.text.slice(0, 400), 11.5), words.width);
  const left = words.anchor === "start" ? words.x : words.x - wide;
  // Words that run over the hatch of a holiday stand on paper, else its lines cross them.
  const crosses = hatched.some((one) => one.x1 < left + wide && one.x2 > left);
  return crosses ? [rect(pen, { x: left - 2, y: y + 3, w: wide + 4, h: 16 }, { fill: "paper" }), body, letters] : [body, letters];
}

function drawFeet(
  pen: Pen,
  data: Gantt,
  at: { readonly y: number; readonly laneWidth: number; readonly width: number },
): { readonly parts: readonly Element[]; readonly bottom: number } {
  const parts: Element[] = [];
  let y = at.y + 4;
  for (const foot of data.feet ?? []) {
    // A chart without feet has none.
    parts.push(line(pen, { x1: 0, y1: y, x2: at.width, y2: y }, { stroke: "rule", width: 1 }));
    const lines = wrapText(foot.text, at.width - at.laneWidth - 12, 11.5, 4);
    const names = wrapText(foot.label, at.laneWidth, 11.5, 2, true);
    parts.push(
      ...names.map((text, i) => label(pen, { x: 0, y: y + 15 + i * 13, text }, { size: 11.5, bold: true })),
      ...lines.map((text, i) => label(pen, { x: at.laneWidth + 12, y: y + 15 + i * 13, text }, { size: 11.5 })),
    );
    y += 8 + Math.max(lines.length, names.length) * 13 + 3;
  }
  return { parts, bottom: y };
}

function keyOf(data: Gantt, pen: Pen): readonly KeyEntry[] {
  const items = data.lanes.flatMap((lane) => lane.items);
  const day = data.unit === "day";
  const bar = (paint: Paint) => (x: number, y: number) => [rect(pen, { x: x - 9, y: y - 5, w: 18, h: 10 }, { ...paint, round: 2 })];
  const diamond = (paint: Paint) => (x: number, y: number) => [shape(pen, { x, y, r: 5.5, of: "diamond" }, paint)];
  const words = {
    bar: pen.word(day ? "chart.work" : "chart.approved"),
    dark: pen.word("chart.onSite"),
    dashed: pen.word(day ? "chart.forecast" : "chart.option"),
    milestone: pen.word(day ? "chart.milestone" : "chart.decision"),
    "milestone-late": pen.word("chart.milestoneLate"),
  } as const;
  const kinds = (["bar", "dark", "dashed", "milestone", "milestone-late"] as const).filter((kind) => items.some((item) => item.kind === kind));
  const signs: KeyEntry[] = kinds.map((kind) => ({ word: words[kind], sign: kind.startsWith("milestone") ? diamond(paints[kind]) : bar(paints[kind]) }));
  const shut = (["weekend", "closed"] as const).filter((kind) => data.closed.some((one) => one.kind === kind));
  return [
    ...signs,
    ...shut.map(
      (kind): KeyEntry => ({
        word: pen.word(kind === "weekend" ? "chart.weekend" : "chart.closed"),
        sign: bar(kind === "weekend" ? { fill: "tint", stroke: "grid" } : { fill: "grid", stroke: "rule" }),
      }),
    ),
  ];
}

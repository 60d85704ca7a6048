import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import type { Token } from "../theme/tokens.js";
import { drawKey, type KeyEntry } from "./key.js";
import { textWidth, wrapText } from "./measure.js";
import { type Drawing, type Paint, type PatternName, type Pen, type Sheet, label, line, rect } from "./pen.js";
import { position } from "./scale.js";

type Bars = Extract<ChartData, { chart: "bars" }>;
type Style = Bars["groups"][number]["segments"][number]["style"];

/** How a kind of amount is painted: fill, a pattern over it that survives grey, and the colour of words on it. */
export const segmentPaint: { readonly [Key in Style]: { readonly paint: Paint; readonly over?: PatternName; readonly word: Token } } = {
  run: { paint: { fill: "run", stroke: "rule" }, word: "paper" },
  grow: { paint: { fill: "grow", stroke: "rule" }, over: "dots", word: "paper" },
  transform: { paint: { fill: "transform", stroke: "rule" }, over: "lines", word: "ink" },
  plain: { paint: { fill: "rangeBar", stroke: "rule" }, word: "ink" },
  unknown: { paint: { fill: "hatch", stroke: "rule" }, word: "ink" },
  past: { paint: { fill: "l3", stroke: "ink", width: 2.5 }, word: "onL3" },
};

/** Whether the text of a stretch fits into it. */
export function fitsInside(segment: { readonly text: string }, at: { readonly w: number; readonly h: number }): boolean {
  return textWidth(segment.text.slice(0, 200), 11.5) + 6 <= at.w && at.h >= 15;
}

/** Draws one stretch of a bar, its pattern, and its text on a plain plate where the text fits. */
export function drawSegment(
  pen: Pen,
  segment: Bars["groups"][number]["segments"][number],
  at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): readonly Element[] {
  const { paint, over, word } = segmentPaint[segment.style];
  const wide = textWidth(segment.text.slice(0, 200), 11.5);
  const fits = fitsInside(segment, at);
  const middle = { x: at.x + at.w / 2, y: at.y + at.h / 2 };
  // Words never stand on a pattern: a plate of the bar's own colour, or of the page for hatch, keeps them legible.
  const plate = { x: middle.x - wide / 2 - 1, y: middle.y - 7.5, w: wide + 2, h: 15 };
  const plateFill = paint.fill === "hatch" ? "paper" : paint.fill;
  const plated = segment.text !== "" && (over !== undefined || paint.fill === "hatch") ? [rect(pen, plate, { fill: plateFill })] : [];
  return [
    rect(pen, at, paint),
    ...(over === undefined ? [] : [rect(pen, at, { fill: over })]),
    ...(fits ? [...plated, label(pen, { x: middle.x, y: middle.y + 4, text: segment.text }, { size: 11.5, anchor: "middle", color: word })] : []),
  ];
}

/**
 * Draws horizontal bars from zero. Form `plain`: amounts side by side, plan as a tick, a note at the right. Form `stacked-share`: each bar is
 * the whole, cut by share. (Form `bins` is drawn by `drawBins`.)
 */
export function drawBars(data: Bars, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const half = sheet.size === "half";
  const shares = data.form === "stacked-share";
  const single = data.groups.every((group) => group.segments.length <= 1);
  const widest = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((text) => textWidth(text.slice(0, 200), size)));
  const labels = half
    ? 0
    : Math.min(
        170,
        widest(
          data.groups.map((group) => group.label),
          12,
        ) + 2,
      );
  const notes = Math.min(
    half ? width * 0.6 : 244,
    widest(
      data.groups.map((group) => group.note ?? ""),
      11.5,
    ),
  ); // no note, no width
  const values =
    single && !shares
      ? widest(
          data.groups.map((group) => group.segments[0]?.text ?? ""),
          11.5,
        ) + 8
      : 0; // an empty group has no value
  const from = half ? 0 : labels + 12;
  const to = width - (notes > 0 && !half ? notes + 14 : 1) - values;
  const total = (group: Bars["groups"][number]) => group.segments.reduce((sum, segment) => sum + Math.max(0, segment.amount), 0);
  const most = Math.max(1e-9, ...data.groups.map((group) => Math.max(total(group), group.plan?.amount ?? 0))); // no plan, no tick
  const key = drawKey(pen, keyOf(data, pen), { x: 0, y: 0, width });
  // What does not fit into its stretch is printed under the bar.
  const small = data.groups.map((group) =>
    single && !shares
      ? []
      : group.segments.filter(
          (segment) =>
            segment.amount > 0 &&
            segment.text !== "" &&
            !fitsInside(segment, { w: ((to - from) * segment.amount) / (shares ? Math.max(1e-9, total(group)) : most), h: 20 }),
        ),
  );
  const below = small.some((list) => list.length > 0) ? 14 : 0;
  const pitch = (half ? 40 : shares ? 38 : 28) + (below === 0 ? 0 : half ? 20 : 14);
  const height = shares ? 26 : 18;
  const top = key.height + 6;
  const parts = data.groups.flatMap((group, index): readonly Element[] => {
    const y = top + index * pitch;
    const barTop = half ? y + 16 : y + (pitch - below - height) / 2;
    const whole = shares ? Math.max(1e-9, total(group)) : most;
    const axis = { min: 0, max: whole, from, to };
    let running = 0;
    const segments = group.segments.flatMap((segment) => {
      const x = position(axis, running);
      running += Math.max(0, segment.amount);
      const at = { x, y: barTop, w: position(axis, running) - x, h: half && shares ? 20 : height };
      const shown = single && !shares ? { ...segment, text: "" } : segment;
      const outside =
        single && !shares
          ? [
              label(
                pen,
                { x: Math.max(at.x + at.w, group.plan === undefined ? 0 : position(axis, group.plan.amount)) + 7, y: barTop + 13, text: segment.text },
                { size: 11.5 },
              ),
            ]
          : [];
      return [...drawSegment(pen, shown, at), ...outside];
    });
    const plan = group.plan === undefined ? [] : planTick(pen, position(axis, group.plan.amount), { y: barTop, h: height });
    const names = half ? [group.label] : wrapText(group.label, labels, 12, 2);
    return [
      ...names.map((text, i) =>
        label(
          pen,
          { x: 0, y: half ? y + 11 : y + (pitch - below) / 2 + 4 + (names.length === 1 ? 0 : i * 12.5 - 6), text },
          { size: half ? 11 : 12, width: half ? width - notes - 8 : labels },
        ),
      ),
      ...segments,
      ...plan,
      ...((small[index] ?? []).length === 0
        ? []
        : [
            label(
              pen,
              {
                x: from + (half ? 0 : 5),
                y: barTop + (half && shares ? 20 : height) + 13,
                text: (small[index] ?? []).map((segment) => `${segment.key} ${segment.text}`).join(" · "),
              },
              { size: 11, color: "muted", width: width - from },
            ),
          ]), // one list per group
      ...(group.note === undefined
        ? []
        : [
            label(
              pen,
              { x: width, y: half ? y + 11 : y + (pitch - below) / 2 + 4, text: group.note },
              { size: half ? 11 : 11.5, anchor: "end", color: "muted", width: notes },
            ),
          ]),
    ];
  });
  const bottom = top + data.groups.length * pitch;
  return {
    height: bottom + 2,
    parts: [...key.parts, ...parts, ...(half ? [] : [line(pen, { x1: from, y1: top, x2: from, y2: bottom }, { stroke: "rule", width: 1 })])],
  };
}

function planTick(pen: Pen, x: number, at: { readonly y: number; readonly h: number }): readonly Element[] {
  return [
    line(pen, { x1: x, y1: at.y - 4, x2: x, y2: at.y + at.h + 4 }, { stroke: "paper", width: 5 }),
    line(pen, { x1: x, y1: at.y - 4, x2: x, y2: at.y + at.h + 4 }, { stroke: "ink", width: 2 }),
  ];
}

/** The key of bars: one entry per kind of amount when there is more than one, and the plan. */
export function keyOf(data: Bars, pen: Pen): readonly KeyEntry[] {
  const kinds = new Map<string, Style>();
  for (const group of data.groups)
    for (const segment of group.segments) if (segment.amount > 0 && !kinds.has(segment.key)) kinds.set(segment.key, segment.style);
  const entries: KeyEntry[] =
    kinds.size < 2
      ? []
      : [...kinds].map(([word, style]) => ({
          word,
          sign: (x, y) => drawSegment(pen, { key: word, amount: 0, text: "", style }, { x: x - 9, y: y - 6, w: 18, h: 12 }),
        }));
  if (data.groups.some((group) => group.plan !== undefined))
    entries.push({ word: pen.word("chart.plan"), sign: (x, y) => planTick(pen, x, { y: y - 5, h: 10 }) });
  return entries;
}

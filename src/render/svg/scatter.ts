import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import { apart } from "./apart.js";
import { drawKey, type KeyEntry } from "./key.js";
import { wrapText } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Shape, type Sheet, label, line, rect, shape } from "./pen.js";
import { type Axis, position, ticksOf } from "./scale.js";

type Scatter = Extract<ChartData, { chart: "scatter" }>;
type Item = Scatter["points"][number];

const radii = { small: 9.5, medium: 13, large: 18, unknown: 9.5 } as const;

/**
 * Draws numbered points on two axes with a numbered list beside them; points that would cover each other move apart.
 *
 * Form `time`: four named quadrants, size is yearly cost, hollow is unknown cost. Form `effort`: shape is the horizon, a whisker the
 * range of days.
 */
export function drawScatter(data: Scatter, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const half = sheet.size === "half";
  const key = drawKey(pen, keyOf(data, pen), { x: 0, y: 0, width });
  const area = { x: 34, y: key.height + 26, w: half ? width - 36 : 366, h: half ? 280 : 360 };
  const x: Axis = { min: data.x.min, max: data.x.max, log: data.x.log, from: area.x + 20, to: area.x + area.w - 20 };
  // Named corners keep a strip of their own above and below the points.
  const inset = data.corners === undefined ? 20 : 44;
  const y: Axis = { min: data.y.min, max: data.y.max, from: area.y + area.h - inset, to: area.y + inset };
  const wanted = data.points.map((point) => ({ x: position(x, point.x), y: position(y, point.y), r: radiusOf(point) }));
  const discs = apart(wanted, { ...area, y: area.y + inset - 20, h: area.h - 2 * inset + 40 });
  const points = data.points.flatMap((point, index): readonly Element[] => {
    const disc = discs[index];
    return disc === undefined
      ? []
      : drawPoint(pen, point, disc, point.whisker === undefined ? undefined : [position(x, point.whisker.low), position(x, point.whisker.high)]);
  });
  const bottom = area.y + area.h;
  const list = half ? { x: 0, y: bottom + 44, width } : { x: area.x + area.w + 22, y: area.y, width: width - area.x - area.w - 22 };
  const listed = drawList(pen, data.points, list);
  const axisWord = data.x.log === true ? `${data.x.label} (${pen.word("chart.log")}) →` : `${data.x.label} →`;
  const parts = [
    ...key.parts,
    ...frame(pen, data, { area, x, y }),
    label(pen, { x: 0, y: area.y - 10, text: `↑ ${data.y.label}` }, { size: 11, bold: true, color: "muted", width: half ? width : area.x + area.w }),
    label(pen, { x: area.x + area.w, y: bottom + 32, text: axisWord }, { size: 11, bold: true, color: "muted", anchor: "end", width: area.w }),
    ...points,
    ...listed.parts,
  ];
  return { height: Math.max(bottom + 40, listed.bottom), parts };
}

function radiusOf(point: Item): number {
  return point.size === undefined ? 10.5 : radii[point.size];
}

function frame(
  pen: Pen,
  data: Scatter,
  at: { readonly area: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }; readonly x: Axis; readonly y: Axis },
): readonly Element[] {
  const { area, x, y } = at;
  const bottom = area.y + area.h;
  const xTicks = ticksOf(x, 5).flatMap((tick) => {
    const px = position(x, tick);
    return [
      line(pen, { x1: px, y1: area.y, x2: px, y2: bottom }, { stroke: "grid", width: 1 }),
      label(pen, { x: px, y: bottom + 16, text: String(tick) }, { size: 11, anchor: "middle", color: "muted" }),
    ];
  });
  const yTicks = ticksOf(y, 5).flatMap((tick) => {
    const py = position(y, tick);
    return [
      line(pen, { x1: area.x, y1: py, x2: area.x + area.w, y2: py }, { stroke: "grid", width: 1 }),
      label(pen, { x: area.x - 8, y: py + 4, text: String(tick) }, { size: 11, anchor: "end", color: "muted", width: area.x - 8 }),
    ];
  });
  const cuts = [
    ...(data.x.cut === undefined
      ? []
      : [line(pen, { x1: position(x, data.x.cut), y1: area.y, x2: position(x, data.x.cut), y2: bottom }, { stroke: "rule", width: 1.5 })]),
    ...(data.y.cut === undefined
      ? []
      : [line(pen, { x1: area.x, y1: position(y, data.y.cut), x2: area.x + area.w, y2: position(y, data.y.cut) }, { stroke: "rule", width: 1.5 })]),
  ];
  // Corner words in reading order: top left, top right, bottom left, bottom right.
  const corners = (data.corners ?? [])
    .slice(0, 4)
    .map((word, i) =>
      label(
        pen,
        { x: i % 2 === 0 ? area.x + 8 : area.x + area.w - 8, y: i < 2 ? area.y + 17 : bottom - 8, text: word },
        { size: 13, bold: true, color: "muted", anchor: i % 2 === 0 ? "start" : "end", width: area.w / 2 - 16 },
      ),
    ); // no corners: no words
  return [rect(pen, area, { fill: "paper", stroke: "rule" }), ...xTicks, ...yTicks, ...cuts, ...corners];
}

function drawPoint(
  pen: Pen,
  point: Item,
  at: { readonly x: number; readonly y: number; readonly r: number },
  whisker: readonly [number, number] | undefined,
): readonly Element[] {
  const paint: Paint = point.size === "unknown" ? { fill: "paper", stroke: "ink", width: 1.5 } : { fill: "l1", stroke: "accent", width: 1.75 };
  const of: Shape = point.shape ?? "circle";
  const whiskers =
    whisker === undefined
      ? []
      : [
          line(pen, { x1: whisker[0], y1: at.y, x2: whisker[1], y2: at.y }, { stroke: "muted", width: 1.5 }),
          ...whisker.map((x) => line(pen, { x1: x, y1: at.y - 4, x2: x, y2: at.y + 4 }, { stroke: "muted", width: 1.5 })),
        ];
  const outline = point.doubled === true ? [shape(pen, { x: at.x, y: at.y, r: at.r - 3, of }, { stroke: "accent", width: 1.25 })] : [];
  // A triangle's middle lies under the middle of its box.
  return [
    ...whiskers,
    shape(pen, { ...at, of }, paint),
    ...outline,
    label(pen, { x: at.x, y: at.y + (of === "triangle" ? 6 : 4), text: String(point.number) }, { size: 11, bold: true, anchor: "middle" }),
  ];
}

function drawList(
  pen: Pen,
  points: readonly Item[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly parts: readonly Element[]; readonly bottom: number } {
  const parts: Element[] = [];
  let y = at.y;
  for (const point of points) {
    const lines = wrapText(point.label, at.width - 28, 11.5, 2);
    parts.push(
      label(pen, { x: at.x + 18, y: y + 10, text: String(point.number) }, { size: 11.5, bold: true, anchor: "end" }),
      ...lines.map((text, i) => label(pen, { x: at.x + 26, y: y + 10 + i * 13, text }, { size: 11.5, width: at.width - 26 })),
    );
    y += lines.length * 13 + 4;
  }
  return { parts, bottom: y + 6 };
}

function keyOf(data: Scatter, pen: Pen): readonly KeyEntry[] {
  const mark = (of: Shape, r: number, paint: Paint) => (x: number, y: number) => [shape(pen, { x, y, r, of }, paint)];
  const solid: Paint = { fill: "l1", stroke: "accent", width: 1.75 };
  const has = (test: (point: Item) => boolean) => data.points.some(test);
  const entries: (KeyEntry | undefined)[] =
    data.form === "time"
      ? [
          has((p) => p.size === "small") ? { word: pen.word("chart.small"), sign: mark("circle", 4.5, solid) } : undefined,
          has((p) => p.size === "medium") ? { word: pen.word("chart.medium"), sign: mark("circle", 6.5, solid) } : undefined,
          has((p) => p.size === "large") ? { word: pen.word("chart.large"), sign: mark("circle", 8.5, solid) } : undefined,
          has((p) => p.size === "unknown")
            ? { word: pen.word("chart.unknownCost"), sign: mark("circle", 4.5, { fill: "paper", stroke: "ink", width: 1.5 }) }
            : undefined,
          has((p) => p.doubled === true)
            ? {
                word: pen.word("chart.doubled"),
                sign: (x, y) => [...mark("circle", 7, solid)(x, y), ...mark("circle", 4, { stroke: "accent", width: 1.25 })(x, y)],
              }
            : undefined,
        ]
      : [
          has((p) => (p.shape ?? "circle") === "circle") ? { word: pen.word("chart.soon"), sign: mark("circle", 6, solid) } : undefined,
          has((p) => p.shape === "square") ? { word: pen.word("chart.year"), sign: mark("square", 6, solid) } : undefined,
          has((p) => p.shape === "triangle") ? { word: pen.word("chart.later"), sign: mark("triangle", 6, solid) } : undefined,
        ];
  return entries.filter((entry) => entry !== undefined);
}

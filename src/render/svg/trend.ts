import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import { drawKey, type KeyEntry } from "./key.js";
import { textWidth, wrapText } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Sheet, circle, label, line } from "./pen.js";
import { position, spread, ticksOf } from "./scale.js";

type Lines = Extract<ChartData, { chart: "lines" }>;
type One = Lines["lines"][number];

/**
 * Draws values over columns of time, labelled at their ends; a column after a break starts anew, a point resting on little is hollow.
 */
export function drawTrend(data: Lines, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const half = sheet.size === "half";
  const few = data.lines.some((one) => one.points.some((point) => point.hollow === true));
  const key = drawKey(
    pen,
    few
      ? [{ word: pen.word("chart.few"), sign: (x, y) => [circle(pen, { x, y, r: 4.5 }, { fill: "paper", stroke: "accent", width: 1.75 })] } satisfies KeyEntry]
      : [],
    { x: 0, y: 0, width },
  );
  const names = Math.min(half ? 92 : 150, Math.max(20, ...data.lines.map((one) => textWidth(one.label.slice(0, 200), 12, true))) + 4);
  const area = { x: 40, y: key.height + 22, w: width - 40 - names - 26, h: half ? 150 : 200 };
  const bottom = area.y + area.h;
  const y = { min: data.axis.min, max: data.axis.max, from: bottom, to: area.y };
  const step = area.w / Math.max(1, data.columns.length - 1);
  const at = (index: number) => (data.columns.length === 1 ? area.x + area.w / 2 : area.x + 8 + index * ((area.w - 8) / Math.max(1, data.columns.length - 1)));
  const grid = ticksOf(y, 5).flatMap((tick) => [
    line(pen, { x1: area.x, y1: position(y, tick), x2: area.x + area.w + 6, y2: position(y, tick) }, { stroke: tick === 0 ? "rule" : "grid", width: 1 }),
    label(
      pen,
      { x: area.x - 6, y: position(y, tick) + 4, text: `${tick}${data.axis.unit.length <= 2 ? data.axis.unit : ""}` },
      { size: 11, anchor: "end", color: "muted", width: area.x - 6 },
    ),
  ]);
  const unit =
    data.axis.unit.length > 2 ? [label(pen, { x: 0, y: area.y - 9, text: `↑ ${data.axis.unit}` }, { size: 11, bold: true, color: "muted", width })] : [];
  // Where columns are narrow only every second or third is named; the table names all.
  const room = Math.max(step, 1);
  const every = Math.max(1, Math.ceil(46 / room));
  const columns = data.columns.flatMap((column, index): readonly Element[] => {
    const broken =
      column.breakBefore === true && index > 0
        ? [line(pen, { x1: at(index) - step / 2, y1: area.y, x2: at(index) - step / 2, y2: bottom + 6 }, { stroke: "rule", width: 1, dash: "2 3" })]
        : [];
    if (index % every !== 0) return broken;
    const lines = [...wrapText(column.label, room * every - 4, 11, 2), ...(column.note === undefined ? [] : wrapText(column.note, room * every - 4, 11, 2))];
    return [
      ...broken,
      ...lines.map((text, i) =>
        label(pen, { x: at(index), y: bottom + 16 + i * 13, text }, { size: 11, anchor: "middle", color: "muted", width: room * every - 2 }),
      ),
    ];
  });
  const lines = data.lines.flatMap((one) => drawLine(pen, one, (index) => at(index), { y, breaks: data.columns.map((column) => column.breakBefore === true) }));
  const last = data.lines.map((one) => lastOf(one));
  const wanted = last.map((point) => position(y, point?.at ?? y.min)); // a line without points is labelled at the foot
  const placed = spread(wanted, 28, area.y - 14, bottom + 14);
  const ends = data.lines.flatMap((one, index) => {
    const middle = placed[index] ?? 0; // one place per line
    const color = paintOf(one).stroke === "worse" ? ("worse" as const) : ("accent" as const);
    return [
      label(pen, { x: area.x + area.w + 16, y: middle - 1, text: last[index]?.text ?? "" }, { size: 12, bold: true, color, width: names }),
      label(pen, { x: area.x + area.w + 16, y: middle + 12, text: one.label }, { size: 11, width: names }),
    ]; // no point, no value
  });
  const foot =
    8 +
    13 *
      Math.max(
        1,
        ...data.columns.map(
          (column) =>
            wrapText(column.label, room * every - 4, 11, 2).length + (column.note === undefined ? 0 : wrapText(column.note, room * every - 4, 11, 2).length),
        ),
      );
  return { height: bottom + foot, parts: [...key.parts, ...grid, ...unit, ...columns, ...lines, ...valueWords(pen, data, { at, y, room }), ...ends] };
}

function paintOf(one: One): Paint {
  return one.style === "solid" || one.style === "up" ? { stroke: "accent", width: 2.5 } : { stroke: "worse", width: 2.5, dash: "6 3" };
}

function lastOf(one: One): One["points"][number] | undefined {
  return one.points.filter((point) => point.at !== null).at(-1);
}

function drawLine(
  pen: Pen,
  one: One,
  x: (index: number) => number,
  at: { readonly y: Parameters<typeof position>[0]; readonly breaks: readonly boolean[] },
): readonly Element[] {
  const paint = paintOf(one);
  const pieces = one.points.flatMap((point, index) => {
    const next = one.points[index + 1];
    if (next === undefined || point.at === null || next.at === null || at.breaks[index + 1] === true) return [];
    return [
      line(
        pen,
        { x1: x(index), y1: position(at.y, point.at), x2: x(index + 1), y2: position(at.y, next.at) },
        { ...paint, cap: paint.dash === undefined ? "round" : undefined },
      ),
    ];
  });
  const dots = one.points.flatMap((point, index) => {
    if (point.at === null) return [];
    return [
      circle(
        pen,
        { x: x(index), y: position(at.y, point.at), r: 4.5 },
        point.hollow === true ? { fill: "paper", stroke: paint.stroke, width: 1.75 } : { fill: paint.stroke, stroke: "paper", width: 1.5 },
      ),
    ];
  });
  return [...pieces, ...dots];
}

/** Values at the points, where there is room and no line or other value in the way: the upper line above itself, the lower below. */
function valueWords(
  pen: Pen,
  data: Lines,
  at: { readonly at: (index: number) => number; readonly y: Parameters<typeof position>[0]; readonly room: number },
): readonly Element[] {
  if (data.lines.length > 2) return [];
  return data.lines.flatMap((one, lineIndex) =>
    one.points.flatMap((point, index) => {
      if (point.at === null || (point === lastOf(one) && index === data.columns.length - 1) || textWidth(point.text, 11) > at.room - 2) return [];
      const other = data.lines[1 - lineIndex]?.points[index]?.at;
      const y = position(at.y, point.at);
      const gap = typeof other === "number" ? Math.abs(position(at.y, other) - y) : Number.POSITIVE_INFINITY;
      const above = typeof other === "number" ? point.at > other || (point.at === other && lineIndex === 0) : true;
      const base = above ? y - 9 : y + 18;
      if ((!above && base > at.y.from - 3) || gap < 1) return [];
      return [label(pen, { x: at.at(index), y: base, text: point.text }, { size: 11, anchor: "middle", color: "muted" })];
    }),
  );
}

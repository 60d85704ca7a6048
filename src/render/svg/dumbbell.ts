import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import { drawKey, type KeyEntry } from "./key.js";
import { textWidth, wrapText } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Shape, type Sheet, label, line, never, shape } from "./pen.js";
import { type Axis, keepInside, position } from "./scale.js";

type Dumbbell = Extract<ChartData, { chart: "dumbbell" }>;
type Row = Dumbbell["rows"][number];
type Mark = Row["marks"][number];

/**
 * Draws two or more marks per row on one axis. Form `recovery`: objective and measured time, thick line when later, dots to the edge when
 * never tested. Form `spread`: who says what, on one scale.
 */
export function drawDumbbell(data: Dumbbell, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const half = sheet.size === "half";
  const labels = half ? 0 : Math.min(190, Math.max(0, ...data.rows.map((row) => textWidth(row.label.slice(0, 200), 12))) + 2);
  const words = data.rows.map((row) => textsOf(row, data.form));
  const textWide = Math.min(half ? width * 0.55 : 150, Math.max(0, ...words.map((text) => textWidth(text.slice(0, 200), 11.5))));
  const axis: Axis = {
    min: data.axis.min,
    max: data.axis.max,
    log: data.axis.log,
    from: half ? 12 : labels + 26,
    to: half ? width - 12 : width - textWide - 26,
  };
  const key = drawKey(pen, keyOf(data, pen), { x: 0, y: 0, width });
  const top = key.height + 8;
  const pitch = half ? 38 : 28;
  const bottom = top + data.rows.length * pitch;
  let free = Number.NEGATIVE_INFINITY;
  const ticks = data.axis.ticks.flatMap((tick) => {
    const x = position(axis, tick.at);
    const wide = textWidth(tick.text.slice(0, 40), 11);
    const grid = line(pen, { x1: x, y1: top, x2: x, y2: bottom + 3 }, { stroke: "grid", width: 1 });
    const middle = keepInside(x, wide, width);
    if (middle - wide / 2 < free) return [grid];
    free = middle + wide / 2 + 3;
    return [grid, label(pen, { x: middle, y: bottom + 16, text: tick.text.slice(0, 40) }, { size: 11, anchor: "middle", color: "muted" })];
  });
  const title = data.axis.log === true ? `${data.axis.label} (${pen.word("chart.log")})` : data.axis.label;
  const rows = data.rows.flatMap((row, index): readonly Element[] => {
    const y = top + index * pitch;
    const middle = half ? y + 26 : y + pitch / 2;
    const names = half ? [row.label] : wrapText(row.label, labels, 12, 2);
    return [
      ...(index === 0 ? [] : [line(pen, { x1: 0, y1: y, x2: width, y2: y }, { stroke: "grid", width: 0.75 })]),
      ...names.map((text, i) =>
        label(
          pen,
          { x: 0, y: half ? y + 12 : middle + 4 + (names.length === 1 ? 0 : i * 12.5 - 6), text },
          { size: half ? 11 : 12, width: half ? width - textWide - 8 : labels },
        ),
      ),
      ...marksOf(pen, row, { axis, y: middle, nested: data.form === "recovery" }),
      label(
        pen,
        { x: width, y: half ? y + 12 : middle + 4, text: words[index] ?? "" },
        { size: half ? 11 : 11.5, anchor: "end", width: textWide, color: row.late === true ? "worse" : "ink", bold: row.late === true },
      ), // one text per row
    ];
  });
  return {
    height: bottom + 36,
    parts: [
      ...key.parts,
      ...ticks,
      ...rows,
      label(pen, { x: half ? 0 : axis.from, y: bottom + 31, text: title }, { size: 11, bold: true, color: "muted", width: width - (half ? 0 : axis.from) }),
    ],
  };
}

function textsOf(row: Row, form: Dumbbell["form"]): string {
  const texts = row.marks.map((mark) => mark.text);
  return [...texts, ...(row.never === undefined ? [] : [row.never])].join(form === "recovery" && row.never === undefined ? " → " : " · ");
}

function marksOf(pen: Pen, row: Row, at: { readonly axis: Axis; readonly y: number; readonly nested: boolean }): readonly Element[] {
  const { axis, y } = at;
  const xs = row.marks.map((mark) => position(axis, mark.at));
  const low = Math.min(...xs);
  const high = Math.max(...xs);
  const bar: Element[] = [];
  if (row.never !== undefined)
    bar.push(line(pen, { x1: xs.length === 0 ? axis.from : low, y1: y, x2: axis.to, y2: y }, { stroke: "muted", width: 2, dash: never, cap: "round" }));
  else if (xs.length > 1)
    bar.push(line(pen, { x1: low, y1: y, x2: high, y2: y }, row.late === true ? { stroke: "worse", width: 5 } : { stroke: "rule", width: 1.5 }));
  // Marks at one value stand side by side around it; a measured time that meets its objective stands inside it.
  const marks = row.marks.map((mark, index) => {
    const same = row.marks.map((_, i) => (Math.abs((xs[i] ?? 0) - (xs[index] ?? 0)) < 4 ? i : -1)).filter((i) => i >= 0); // one x per mark
    const met = at.nested && same.length === 2;
    if (met) return shape(pen, { x: xs[index] ?? 0, y, r: mark.shape === "circle" ? 3.5 : 7, of: mark.shape }, paintOf(mark, false)); // as above
    const x = (xs[index] ?? 0) + (same.indexOf(index) - (same.length - 1) / 2) * 11; // as above
    return shape(pen, { x, y, r: 5.5, of: mark.shape }, paintOf(mark, row.late === true));
  });
  return [...bar, ...marks];
}

function paintOf(mark: Mark, late: boolean): Paint {
  if (!mark.filled) return { fill: "paper", stroke: "ink", width: 1.75 };
  return { fill: late && mark.shape === "circle" ? "worse" : mark.shape === "diamond" ? "ink" : "accent", stroke: "paper", width: 1 };
}

function keyOf(data: Dumbbell, pen: Pen): readonly KeyEntry[] {
  const marks = data.rows.flatMap((row) => row.marks);
  const words =
    data.form === "recovery"
      ? ({ square: "chart.objective", circle: "chart.measured", triangle: "chart.management", diamond: "chart.effective" } as const)
      : ({ triangle: "chart.management", square: "chart.it", circle: "chart.evidence", diamond: "chart.effective" } as const);
  const order: readonly Shape[] = data.form === "recovery" ? ["square", "circle", "triangle", "diamond"] : ["triangle", "square", "circle", "diamond"];
  const entries = order.flatMap((of): readonly KeyEntry[] => {
    const mark = marks.find((one) => one.shape === of);
    return mark === undefined ? [] : [{ word: pen.word(words[of]), sign: (x, y) => [shape(pen, { x, y, r: 5, of }, paintOf(mark, false))] }];
  });
  if (data.rows.some((row) => row.never !== undefined))
    entries.push({
      word: pen.word("chart.never"),
      sign: (x, y) => [line(pen, { x1: x - 9, y1: y, x2: x + 9, y2: y }, { stroke: "muted", width: 2, dash: never, cap: "round" })],
    });
  return entries;
}

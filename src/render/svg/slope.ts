import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import { drawKey, type KeyEntry } from "./key.js";
import { textWidth } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Sheet, circle, label, line } from "./pen.js";
import { position, spread } from "./scale.js";

type Lines = Extract<ChartData, { chart: "lines" }>;
type Style = Lines["lines"][number]["style"];

/** How a change is drawn: up solid and thick, down dashed, cannot tell thin and grey. */
const paints: { readonly [Key in Style]: Paint } = {
  up: { stroke: "accent", width: 2.5 },
  solid: { stroke: "accent", width: 2.5 },
  down: { stroke: "worse", width: 2.5, dash: "6 3" },
  dashed: { stroke: "worse", width: 2.5, dash: "6 3" },
  "cannot-tell": { stroke: "rule", width: 1.5 },
};

/**
 * Draws then and now as two columns, a line per area, labels at both ends spread apart; areas without two values are listed below.
 */
export function drawSlope(data: Lines, sheet: Sheet): Drawing {
  const { pen, width, size } = sheet;
  const strip = size === "strip";
  const drawn = data.lines.filter((one) => typeof one.points[0]?.at === "number" && typeof one.points.at(-1)?.at === "number");
  const left = drawn.filter((one) => !(one.points.length < 2));
  const others = data.lines.filter((one) => !left.includes(one));
  const font = size === "full" ? 12 : 11;
  const gap = strip ? 13.5 : size === "half" ? 15 : 18;
  const values =
    Math.max(...left.flatMap((one) => [one.points[0]?.text ?? "", one.points.at(-1)?.text ?? ""]).map((text) => textWidth(text.slice(0, 60), font, true)), 0) +
    8; // both points exist
  // Long names are set a little smaller before they are cut.
  const widest = (at: number) => Math.max(0, ...left.map((one) => textWidth(one.label.slice(0, 200), at))) + 2;
  const nameFont = widest(font) > 200 ? 11 : font;
  const names = Math.min(size === "half" ? 138 : 214, widest(nameFont));
  // On narrow paper areas are named at the right end alone.
  const namedLeft = size !== "half";
  const x1 = (namedLeft ? names : 0) + values + 14;
  const x2 = width - names - values - 14;
  const key = drawKey(pen, keyOf(left, pen), { x: 0, y: 0, width });
  const top = key.height + (strip ? 16 : 30);
  const bottom = top + Math.max(strip ? 0 : 200, left.length * gap);
  const axis = { min: data.axis.min, max: data.axis.max, from: bottom - gap / 2, to: top + gap / 2 };
  const ends = (side: 0 | 1) => left.map((one) => position(tight(left, axis), (side === 0 ? one.points[0]?.at : one.points.at(-1)?.at) ?? axis.min)); // both points exist
  const [wantedLeft, wantedRight] = [ends(0), ends(1)];
  const [placedLeft, placedRight] = [spread(wantedLeft, gap, top, bottom), spread(wantedRight, gap, top, bottom)];
  const columns = [data.columns[0], data.columns.at(-1)].map((column, i) =>
    label(pen, { x: i === 0 ? x1 : x2, y: top - (strip ? 4 : 12), text: column?.label ?? "" }, { size: font, bold: true, anchor: i === 0 ? "end" : "start" }),
  ); // no column, no word
  const rows = left.flatMap((one, index): readonly Element[] => {
    const [yl = 0, yr = 0, y1 = 0, y2 = 0] = [placedLeft[index], placedRight[index], wantedLeft[index], wantedRight[index]]; // one of each per line
    const dot = (x: number, y: number) =>
      circle(
        pen,
        { x, y, r: strip ? 3 : 4 },
        {
          fill: one.style === "cannot-tell" ? "paper" : one.style === "down" || one.style === "dashed" ? "worse" : "accent",
          stroke: one.style === "cannot-tell" ? "muted" : "paper",
          width: 1.25,
        },
      );
    const quiet = one.style === "cannot-tell" ? ("muted" as const) : ("ink" as const);
    return [
      line(pen, { x1, y1, x2, y2 }, paints[one.style]),
      ...[[x1, y1, yl, -1] as const, [x2, y2, yr, 1] as const].flatMap(([x, wanted, placed, way]) => [
        ...(Math.abs(placed - wanted) > 2 ? [line(pen, { x1: x + way * 5, y1: wanted, x2: x + way * 13, y2: placed }, { stroke: "grid", width: 1 })] : []),
        dot(x, wanted),
        label(
          pen,
          { x: x + way * 14, y: placed + 4, text: (way < 0 ? one.points[0]?.text : one.points.at(-1)?.text) ?? "" },
          { size: font, bold: true, anchor: way < 0 ? "end" : "start", color: quiet },
        ), // both points exist
        ...(way > 0 || namedLeft
          ? [
              label(
                pen,
                { x: x + way * (14 + values), y: placed + 4, text: one.label },
                { size: nameFont, anchor: way < 0 ? "end" : "start", width: names, color: quiet },
              ),
            ]
          : []),
      ]),
    ];
  });
  const below = others.map((one, index) =>
    label(
      pen,
      { x: 0, y: bottom + 18 + index * 16, text: `${one.label}: ${one.points.map((point) => point.text).join(" → ")}` },
      { size: 11, color: "muted", width },
    ),
  );
  const end = bottom + (others.length > 0 ? 10 + others.length * 16 : strip ? 2 : 8);
  return { height: strip ? Math.max(220, end) : end, parts: [...key.parts, ...columns, ...rows, ...below] };
}

/** The part of the axis that the lines use, so that slopes of a narrow spread still show; position on it, not length, carries the value. */
function tight(lines: Lines["lines"], axis: { readonly min: number; readonly max: number; readonly from: number; readonly to: number }): typeof axis {
  const values = lines.flatMap((one) => one.points.flatMap((point) => (point.at === null ? [] : [point.at])));
  const min = Math.max(axis.min, Math.min(...values));
  const max = Math.min(axis.max, Math.max(...values));
  return max > min ? { ...axis, min, max } : axis;
}

function keyOf(lines: Lines["lines"], pen: Pen): readonly KeyEntry[] {
  const words = [
    ["up", "chart.up"],
    ["down", "chart.down"],
    ["cannot-tell", "chart.cannotTell"],
  ] as const;
  return words
    .filter(([style]) => lines.some((one) => one.style === style))
    .map(([style, word]): KeyEntry => ({ word: pen.word(word), sign: (x, y) => [line(pen, { x1: x - 9, y1: y, x2: x + 9, y2: y }, paints[style])] }));
}

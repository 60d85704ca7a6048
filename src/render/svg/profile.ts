import type { Element } from "hast";
import type { ChartData } from "../../model/report.js";
import { drawLevelAxis } from "./level-axis.js";
import { textWidth, wrapText } from "./measure.js";
import { type Drawing, type Sheet, label, line } from "./pen.js";
import { drawKey } from "./key.js";
import { profileKey, ratingMarks } from "./rating-marks.js";

type Profile = Extract<ChartData, { chart: "profile" }>;

interface Columns {
  readonly label: { readonly x: number; readonly width: number };
  readonly words: { readonly x: number; readonly width: number; readonly end: boolean };
  readonly from: number;
  readonly to: number;
  readonly gap: number;
  readonly pitch: number;
}

/**
 * Draws the maturity profile: one row per area, range bar, score, target, previous score, gap; honest about what is unknown.
 *
 * Full: label, words and plot side by side, 28 a row. Strip: the same at 14 a row. Half: label and words above the plot.
 */
export function drawProfile(data: Profile, sheet: Sheet): Drawing {
  const { pen, size } = sheet;
  const columns = columnsOf(data, sheet);
  const key = drawKey(
    pen,
    profileKey(
      data.rows.map((row) => row.rating),
      pen,
    ),
    { x: columns.label.x, y: 0, width: sheet.width },
  );
  const top = key.height + (size === "strip" ? 4 : 8);
  const bottom = top + data.rows.length * columns.pitch;
  const axis = { min: data.axis.min, max: data.axis.max, from: columns.from, to: columns.to };
  const levels = drawLevelAxis(pen, { axis, words: data.axis.words, top, bottom, oneLine: size === "strip", width: sheet.width });
  const rows = data.rows.flatMap((row, index): readonly Element[] => {
    const y = top + index * columns.pitch;
    const middle = y + (size === "half" ? 25 : columns.pitch / 2);
    const separators = index === 0 || size === "strip" ? [] : [line(pen, { x1: 0, y1: y, x2: sheet.width, y2: y }, { stroke: "grid", width: 0.75 })];
    const base = size === "half" ? y + 12 : middle + 4;
    const words = size === "full" ? wrapText(row.text, columns.words.width, 11.5, 2) : [row.text];
    // On narrow paper label and words share a line: the words take what they need, but for 110 units of label.
    const taken =
      size === "half"
        ? Math.min(sheet.width - Math.min(110, textWidth(row.label.slice(0, 200), 11)) - 10, textWidth(row.text.slice(0, 200), 11) + 1)
        : columns.words.width;
    const labels = size === "full" ? wrapText(row.label, columns.label.width, 12, 2) : [row.label];
    const labelWidth = size === "half" ? sheet.width - taken - 8 : columns.label.width;
    return [
      ...separators,
      ...labels.map((text, i) =>
        label(pen, { x: columns.label.x, y: labels.length === 1 ? base : base - 6 + i * 12.5, text }, { size: size === "full" ? 12 : 11, width: labelWidth }),
      ),
      ...words.map((text, i) =>
        label(
          pen,
          { x: columns.words.end ? columns.words.x + columns.words.width : columns.words.x, y: words.length === 1 ? base : base - 6 + i * 12.5, text },
          {
            size: size === "full" ? 11.5 : 11,
            anchor: columns.words.end ? "end" : "start",
            color: row.rating.status === "rated" ? "ink" : "muted",
            width: taken,
          },
        ),
      ),
      ...ratingMarks(pen, row.rating, { axis, y: middle, small: size !== "full" }),
      ...(row.gapText === undefined
        ? []
        : [
            label(
              pen,
              { x: sheet.width, y: middle + 4, text: row.gapText },
              {
                size: size === "full" ? 12 : 11,
                anchor: "end",
                bold: true,
                color: row.gapText.startsWith("−") || row.gapText.startsWith("-") ? "worse" : "muted",
                width: columns.gap,
              },
            ),
          ]),
    ];
  });
  return { height: size === "strip" ? Math.max(220, bottom + levels.height) : bottom + levels.height, parts: [...key.parts, ...levels.parts, ...rows] };
}

function columnsOf(data: Profile, { size, width }: Sheet): Columns {
  const widest = (texts: readonly string[], font: number) => Math.max(0, ...texts.map((text) => textWidth(text.slice(0, 200), font)));
  const gapWidth = Math.min(
    60,
    widest(
      data.rows.map((row) => row.gapText ?? ""),
      12,
    ) * 1.08,
  ); // a row without gap has no text
  const to = width - (gapWidth > 0 ? gapWidth + 14 : 10) - (size === "half" ? 0 : 4);
  if (size === "half") {
    return { label: { x: 0, width }, words: { x: 0, width, end: true }, from: 10, to: to - 2, gap: gapWidth, pitch: 37 };
  }
  const font = size === "full" ? 12 : 11;
  const labels = Math.min(
    size === "full" ? 170 : 206,
    widest(
      data.rows.map((row) => row.label),
      font,
    ) + 1,
  );
  const words = Math.min(
    size === "full" ? 104 : 196,
    widest(
      data.rows.map((row) => row.text),
      11.5,
    ) + 1,
  );
  return {
    label: { x: 0, width: labels },
    words: { x: labels + 12, width: words, end: false },
    from: labels + words + 30,
    to,
    gap: gapWidth,
    pitch: size === "full" ? 28 : 14,
  };
}

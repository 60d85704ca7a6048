import type { Element } from "hast";
import { add, exact, toNumber } from "../../kernel/exact.js";
import type { ChartData } from "../../model/report.js";
import { drawKey, type KeyEntry } from "./key.js";
import { fitText, textWidth, wrapText } from "./measure.js";
import { type Drawing, type Paint, type Pen, type Sheet, label, line, rect } from "./pen.js";
import { position } from "./scale.js";

type Waterfall = Extract<ChartData, { chart: "waterfall" }>;
type Step = Waterfall["steps"][number];

const paints: { readonly [Kind in Step["kind"]]: Paint } = {
  lost: { fill: "worse" },
  cap: { fill: "ink" },
  gain: { fill: "paper", stroke: "accent", width: 1.75 },
  rounding: { fill: "rule" },
};

interface Bar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: Step["kind"] | "end";
  readonly part: number;
}

/**
 * Draws how a start becomes an end, step by step: a bar per step between its running values, losses solid, gains hollow.
 *
 * Running values are summed exactly; the builder has checked that they add up.
 */
export function drawWaterfall(data: Waterfall, sheet: Sheet): Drawing {
  const { pen, width } = sheet;
  const bars = barsOf(data);
  const half = sheet.size === "half";
  const size = half ? 11 : 12;
  const labelWidth = Math.min(half ? 150 : 236, Math.max(...bars.map((bar) => textWidth(bar.label.slice(0, 200), size + 0.5, bar.kind === "end"))) + 2);
  const textRoom = Math.max(...bars.map((bar) => textWidth(bar.text.slice(0, 60), size, true))) + 8;
  const from = labelWidth + (half ? 8 : 14);
  const axis = {
    min: Math.min(0, ...bars.map((bar) => Math.min(bar.from, bar.to))),
    max: Math.max(...bars.map((bar) => Math.max(bar.from, bar.to)), 1e-9),
    from,
    to: width - textRoom,
  };
  const key = drawKey(pen, keyOf(data, pen), { x: 0, y: 0, width });
  const top = key.height + 8;
  const wrapped = bars.some((bar) => wrapText(bar.label, labelWidth, size, 2, bar.kind === "end").length > 1);
  const pitch = half ? (wrapped ? 25 : 16) : 28;
  const thick = half ? 10 : 17;
  const zero = position(axis, 0);
  const bottom = top + bars.length * pitch;
  const parts = bars.flatMap((bar, index): readonly Element[] => {
    const y = top + index * pitch;
    const barTop = y + (pitch - thick) / 2;
    const middle = barTop + thick / 2 + size * 0.35;
    const ends = [position(axis, bar.from), position(axis, bar.to)].sort((a, b) => a - b);
    const [x1 = 0, x2 = 0] = ends; // two ends, by construction
    const after = position(axis, bar.to);
    const connector =
      index + 1 === bars.length ? [] : [line(pen, { x1: after, y1: barTop + thick, x2: after, y2: barTop + pitch + 1 }, { stroke: "rule", width: 1 })];
    const labels = wrapText(bar.label, labelWidth, size, 2, bar.kind === "end");
    const taken = bar.part > 0 ? [takenPart(pen, bar, { axis, top: barTop, thick })] : [];
    return [
      ...labels.map((text, i) =>
        label(pen, { x: 0, y: middle + (labels.length === 1 ? 0 : i * (size + 0.5) - 6), text }, { size, bold: bar.kind === "end", width: labelWidth }),
      ),
      ...connector,
      rect(pen, { x: x1, y: barTop, w: Math.max(1.5, x2 - x1), h: thick }, bar.kind === "end" ? { fill: "rangeBar", stroke: "rule" } : paints[bar.kind]),
      ...taken,
      label(
        pen,
        { x: Math.max(x1, x2) + 6, y: middle, text: fitText(bar.text, textRoom, size, true) },
        { size, bold: true, color: bar.kind === "lost" ? "worse" : bar.kind === "gain" ? "accent" : "ink" },
      ),
    ];
  });
  return {
    height: bottom + 4,
    parts: [...key.parts, line(pen, { x1: zero, y1: top, x2: zero, y2: bottom }, { stroke: "rule", width: 1 }), ...parts],
  };
}

function takenPart(pen: Pen, bar: Bar, at: { readonly axis: Parameters<typeof position>[0]; readonly top: number; readonly thick: number }): Element {
  // The hatched end lies on the side that the step reaches last.
  const inner = bar.to + Math.sign(bar.from - bar.to) * Math.min(bar.part, Math.abs(bar.from - bar.to));
  const [x1 = 0, x2 = 0] = [position(at.axis, bar.to), position(at.axis, inner)].sort((a, b) => a - b); // two ends, by construction
  return rect(pen, { x: x1, y: at.top, w: x2 - x1, h: at.thick }, { fill: "taken", stroke: "worse", width: 1 });
}

function barsOf(data: Waterfall): readonly Bar[] {
  // Text that is no number draws at zero; the schema of the builder refuses it before.
  const read = (text: string) => exact(text) ?? 0;
  let running = read(data.start.value);
  const bars: Bar[] = [{ label: data.start.label, text: data.start.text, from: 0, to: toNumber(running), kind: "end", part: 0 }];
  for (const step of data.steps) {
    const after = add(running, read(step.delta));
    bars.push({
      label: step.label,
      text: step.text,
      from: toNumber(running),
      to: toNumber(after),
      kind: step.kind,
      part: step.part === undefined ? 0 : Math.abs(toNumber(read(step.part))),
    });
    running = after;
  }
  bars.push({ label: data.end.label, text: data.end.text, from: 0, to: toNumber(read(data.end.value)), kind: "end", part: 0 });
  return bars;
}

function keyOf(data: Waterfall, pen: Pen): readonly KeyEntry[] {
  const box = (paint: Paint) => (x: number, y: number) => [rect(pen, { x: x - 8, y: y - 5, w: 16, h: 10 }, paint)];
  const words = { lost: "chart.loss", cap: "chart.cap", gain: "chart.gain" } as const;
  const kinds = (["lost", "cap", "gain"] as const).filter((kind) => data.steps.some((step) => step.kind === kind));
  const entries: KeyEntry[] = kinds.map((kind) => ({ word: pen.word(words[kind]), sign: box(paints[kind]) }));
  if (data.steps.some((step) => step.part !== undefined))
    entries.splice(1, 0, { word: pen.word("chart.lossPart"), sign: box({ fill: "taken", stroke: "worse" }) });
  return entries;
}

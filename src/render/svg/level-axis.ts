import type { Element } from "hast";
import { cleanText } from "../common/clean.js";
import { textWidth } from "./measure.js";
import { type Pen, label, line } from "./pen.js";
import { type Axis, keepInside, position } from "./scale.js";

/** What an axis of levels is drawn from. */
export interface LevelAxis {
  readonly axis: Axis;
  /** A word for each whole step, from the low end. */
  readonly words: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Number and word on one line, words left out where they do not fit. */
  readonly oneLine: boolean;
  /** Width of the paper, that no word leaves. */
  readonly width: number;
}

/**
 * Draws hairlines at whole levels, their numbers and their words; words that would touch go to a second line by turns.
 */
export function drawLevelAxis(pen: Pen, at: LevelAxis): { readonly parts: readonly Element[]; readonly height: number } {
  const { axis, top, bottom } = at;
  const steps = Math.min(10, Math.max(1, Math.round(axis.max - axis.min)));
  const ticks = Array.from({ length: steps + 1 }, (_, i) => ({ value: axis.min + ((axis.max - axis.min) * i) / steps, word: cleanText(at.words[i] ?? "") })); // a step without a word prints its number alone
  const room = (Math.abs(axis.to - axis.from) / steps) * 0.98;
  const touching = ticks.some((tick, i) => {
    const next = ticks[i + 1];
    return next !== undefined && textWidth(tick.word, 11) / 2 + textWidth(next.word, 11) / 2 > room;
  });
  const parts = ticks.flatMap((tick, i) => {
    const x = position(axis, tick.value);
    const number = String(Math.round(tick.value * 10) / 10);
    const grid = line(pen, { x1: x, y1: top, x2: x, y2: bottom + 3 }, { stroke: i === 0 && at.width > 400 ? "rule" : "grid", width: 1 });
    if (at.oneLine) {
      const whole = `${number} ${tick.word}`.trim();
      const fits = ticks.every(({ word }) => textWidth(`0 ${word}`, 11) < room);
      return [grid, label(pen, { x, y: bottom + 15, text: fits ? whole : number }, { size: 11, anchor: "middle", color: "muted" })];
    }
    const second = touching && i % 2 === 1 ? 13 : 0;
    const word =
      tick.word === ""
        ? []
        : [
            label(
              pen,
              { x: keepInside(x, textWidth(tick.word.slice(0, 60), 11), at.width), y: bottom + 30 + second, text: tick.word },
              { size: 11, anchor: "middle", color: "muted", width: touching ? room * 2 : room * 1.6 },
            ),
          ];
    return [grid, label(pen, { x, y: bottom + 16, text: number }, { size: 12, anchor: "middle", color: "muted" }), ...word];
  });
  return { parts, height: at.oneLine ? 20 : touching ? 50 : 36 };
}

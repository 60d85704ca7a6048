import type { Element } from "hast";
import { cleanText } from "../common/clean.js";
import { textWidth } from "./measure.js";
import { type Pen, label } from "./pen.js";

/** One entry of a key: a drawn sign and its word. */
export interface KeyEntry {
  readonly word: string;
  /** Draws the sign into a box 18 wide, centred on the point. */
  readonly sign: (x: number, y: number) => readonly Element[];
}

/** Height of one row of a key. */
const rowHeight = 18;

/**
 * Sets a key in rows that flow like words: only signs that the figure uses, in the order given.
 *
 * @param at Left edge, top, and the width to flow in.
 */
export function drawKey(
  pen: Pen,
  entries: readonly KeyEntry[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly parts: readonly Element[]; readonly height: number } {
  const parts: Element[] = [];
  let x = at.x;
  let row = 0;
  for (const entry of entries) {
    const word = cleanText(entry.word);
    const wide = 22 + textWidth(word, 11) + 10;
    if (x > at.x && x + wide - 10 > at.x + at.width) {
      x = at.x;
      row += 1;
    }
    const middle = at.y + row * rowHeight + rowHeight / 2;
    parts.push(...entry.sign(x + 9, middle), label(pen, { x: x + 22, y: middle + 4, text: word }, { size: 11, color: "muted", width: at.width - 22 }));
    x += wide;
  }
  return { parts, height: entries.length === 0 ? 0 : (row + 1) * rowHeight };
}

import type { Io } from "./io.js";

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

/** Colours text on a terminal and leaves it alone everywhere else. */
export function paint(io: Io, style: keyof typeof codes, text: string): string {
  return io.isTerminal ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

/** Pads or cuts text to a width; cut text ends in an ellipsis. */
export function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

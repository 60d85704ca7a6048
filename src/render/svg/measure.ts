// Advance widths per 1000 units of the common sans-serif metrics (Helvetica's published font metrics), U+0020 to U+007E.
const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
  556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
  469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260,
  334, 584,
];
const others: Readonly<Record<string, number>> = {
  "–": 556,
  "—": 1000,
  "−": 584,
  "…": 1000,
  "‘": 222,
  "’": 222,
  "“": 333,
  "”": 333,
  "•": 350,
  "·": 278,
  "\u00a0": 278,
  "\u202f": 200,
  "×": 584,
  "→": 1000,
  "≥": 549,
  "≤": 549,
  "±": 584,
  "°": 400,
  ß: 611,
  æ: 889,
  ø: 611,
  ł: 222,
};

// Ten percent in reserve for other fonts, more for bold ones.
const reserve = 1.1;
const boldFactor = 1.08;

function unitsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0; // a sign of a string has a code point
  if (code >= 0x20 && code <= 0x7e) return ascii[code - 0x20] ?? 556;
  const known = others[sign];
  if (known !== undefined) return known;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0xc0 && code <= 0x24f) {
    const base = sign.normalize("NFD").charCodeAt(0);
    if (base >= 0x20 && base <= 0x7e) return ascii[base - 0x20] ?? 556;
  }
  if (code >= 0x1f000) return 1300;
  if (code >= 0x2e80) return 1000;
  return 700;
}

/**
 * Width of a line of text with ten percent in reserve, from a built-in table: no font is asked, so bytes are the same everywhere.
 *
 * @param size Font size in units of the drawing.
 * @example textWidth("mm", 10) //=> 18.326
 */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const sign of text) units += unitsOf(sign);
  return (units * size * reserve * (bold ? boldFactor : 1)) / 1000;
}

/**
 * The text, or as much of it as fits and an ellipsis. The full text is in the figure's table.
 *
 * @example fitText("Disaster", 400, 11) //=> "Disaster"
 */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (text.length < 400 && textWidth(text, size, bold) <= width) return text;
  const room = width - textWidth("…", size, bold);
  let kept = "";
  let used = 0;
  for (const sign of text) {
    used += textWidth(sign, size, bold);
    if (used > room) return `${kept.trimEnd()}…`;
    kept += sign;
  }
  return text;
}

/**
 * Breaks a text into lines at spaces; the last line ends in an ellipsis when the text is longer.
 *
 * @param most Most lines, at least 1.
 * @example wrapText("Information security planning", 400, 11, 2) //=> ["Information security planning"]
 */
export function wrapText(text: string, width: number, size: number, most: number, bold = false): readonly string[] {
  const words = text.split(" ").filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, fitText(`${line} ${words.slice(index).join(" ")}`, width, size, bold)];
    lines.push(fitText(line, width, size, bold));
    line = word;
  }
  return [...lines, fitText(line, width, size, bold)];
}

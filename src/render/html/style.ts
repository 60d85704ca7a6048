import type { ReportTree } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import type { WordKey } from "../common/words.js";
import { fontStack } from "../theme/fonts.js";
import { type Palette, paletteOf, tokens } from "../theme/tokens.js";
import { printRules } from "./style-print.js";
import { screenRules } from "./style-screen.js";

/** What the style sheet depends on. */
export interface StyleInput {
  readonly tree: ReportTree;
  readonly paper: "A4" | "Letter";
  /** Column widths in percent that tables use. */
  readonly widths: readonly number[];
  readonly word: (key: WordKey) => string;
  readonly edition: string;
}

/**
 * The style sheet of a document. Colours come as variables for the page and as classes for figures, whose own colours are literal.
 */
export function styleSheet(input: StyleInput): string {
  const { tree } = input;
  const light = paletteOf("light", tree.theme.accent);
  const dark = paletteOf("dark", tree.theme.accentDark);
  return [
    `:root{${variables(light)}--font:${fontStack(tree.theme.fontFamily)}}`,
    screenRules,
    input.widths.map((percent) => `.w${percent}{width:${percent}%}`).join(""),
    `@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}${tokens.map((token) => `.f-${token}{fill:${dark[token]}}.s-${token}{stroke:${dark[token]}}`).join("")}}`,
    printRules,
    pageRules(input),
  ].join("\n");
}

function variables(palette: Palette): string {
  return tokens.map((token) => `--${token}:${palette[token]};`).join("");
}

function pageRules({ tree, paper, edition }: StyleInput): string {
  const head = [tree.client, edition].filter((words) => words.trim() !== "").join(" · ");
  const box = (name: string, content: string) => `@${name}{content:${content};font:8.5pt ${fontStack(tree.theme.fontFamily)};color:#57606a}`;
  const boxes = [
    box("top-left", cssText(head)),
    box("top-right", cssText(tree.title)),
    box("bottom-left", cssText(tree.provenance.digest.slice(0, 12))),
    box("bottom-right", 'counter(page) " / " counter(pages)'),
  ];
  // The cover says all this itself.
  return `@page{size:${paper};margin:${paper === "Letter" ? "14mm 20mm" : "16mm 20mm"};${boxes.join("")}}@page:first{@top-left{content:none}@top-right{content:none}}`;
}

/**
 * Quotes any text for a style sheet: everything but letters, digits and spaces is written as a number, so that no text ends its string.
 *
 * @example cssText('a"b') //=> '"a\\22 b"'
 */
export function cssText(text: string): string {
  const safe = Array.from(cleanText(text))
    .slice(0, 200)
    .map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `)); // a sign has a code point
  return `"${safe.join("")}"`;
}

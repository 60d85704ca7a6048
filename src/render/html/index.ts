import type { ReportTree } from "../../model/report.js";
import { noteBook } from "../common/notes.js";
import { placesOf } from "../common/places.js";
import { readable } from "../common/readable.js";
import { wordOf } from "../common/words.js";
import type { Context } from "./context.js";
import { pageRoot } from "./page.js";
import { printPage } from "./print.js";

/** Options of an HTML document. */
export interface HtmlOptions {
  /** Paper when the page is printed. Default: the paper of the tree's theme. */
  readonly paper?: "A4" | "Letter";
  /** Draw each wide figure a second time for narrow screens, where the wide one could not be read. Default true. */
  readonly narrowFigures?: boolean;
}

/**
 * Prints a report tree as one self-contained HTML page: light and dark, for screens of any width, and for paper.
 *
 * Nothing is loaded and nothing runs: a strict policy in the head allows only the page's own style sheet, by its hash. Every text is
 * escaped; links lead into the page or to https addresses. Printing it with `tagged` and `outline` on gives a tagged PDF.
 *
 * @param tree A report tree, for example of `buildReport`.
 * @param options See {@link HtmlOptions}.
 * @returns HTML text; the same bytes for the same tree and options.
 */
export function toHtml(tree: ReportTree, options: HtmlOptions = {}): string {
  const shown = readable(tree);
  const context: Context = {
    tree: shown,
    places: placesOf(shown),
    notes: noteBook(),
    words: shown.words,
    word: (key, slots) => wordOf(shown.words, key, slots),
    narrowFigures: options.narrowFigures ?? true,
    widths: new Set(),
  };
  return printPage(pageRoot(context, options.paper ?? shown.theme.paper));
}

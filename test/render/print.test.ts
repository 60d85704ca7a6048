import { toHtml as printed } from "hast-util-to-html";
import type { Root } from "hast";
import { describe, expect, test } from "vitest";
import { noteBook } from "../../src/render/common/notes.js";
import { placesOf } from "../../src/render/common/places.js";
import { readable } from "../../src/render/common/readable.js";
import { wordOf } from "../../src/render/common/words.js";
import { pageRoot } from "../../src/render/html/page.js";
import { printPage } from "../../src/render/html/print.js";
import type { ReportTree } from "../../src/model/report.js";
import { hostileTexts, withText } from "./hostile.js";
import { letter, report } from "./samples.js";

function rootOf(tree: ReportTree): Root {
  const shown = readable(tree);
  const words = shown.words;
  return pageRoot(
    { tree: shown, places: placesOf(shown), notes: noteBook(), words, word: (key, slots) => wordOf(words, key, slots), narrowFigures: true, widths: new Set() },
    "A4",
  );
}

// The independent printer is the one of unified, for the same syntax tree.
describe("a printed page is the same, byte for byte, as a printer for all of HTML makes it", () => {
  test.each([
    ["a report", report],
    ["a letter", letter],
  ] as const)("%s", (_, tree) => {
    const root = rootOf(tree);
    expect(printPage(root)).toBe(printed(root));
  });

  test.each(hostileTexts)("a report full of %s", (_, text) => {
    const root = rootOf(withText(report, text));
    expect(printPage(root)).toBe(printed(root));
  });
});

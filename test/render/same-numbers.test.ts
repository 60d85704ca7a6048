import { strFromU8, unzipSync } from "fflate";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test, vi } from "vitest";
import type { BlockNode, InlineNode, ReportTree } from "../../src/model/report.js";
import { noteDepth } from "../../src/render/common/notes.js";
import { toDocx } from "../../src/render/docx/index.js";
import { toHtml } from "../../src/render/html/index.js";
import { toMarkdown } from "../../src/render/markdown/index.js";
import { buildReport } from "../../src/report/build.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { goldenInputs } from "../scripts/goldens.js";
import { report } from "./samples.js";
import { elementsOf, parseXml, textOf } from "./xml.js";

// Whole reports are rendered; a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

type Parsed = DefaultTreeAdapterTypes.Node;

/** The texts of all numbers in the order a reader meets them: notes at the end of their section. */
function numbersOf(tree: ReportTree, notesAtEnd: boolean): readonly string[] {
  const found: string[] = [];
  let notes: InlineNode[][] = [];
  const inline = (nodes: readonly InlineNode[]): void => {
    for (const node of nodes) {
      if (node.type === "quantity") found.push(node.text);
      else if (node.type === "rating") found.push(...node.quantities.map((quantity) => quantity.text));
      else if (node.type === "note" && notesAtEnd) notes.push([...node.children]);
      else if (node.type !== "note" && "children" in node) inline(node.children);
    }
  };
  const flush = (): void => {
    const open = notes;
    notes = [];
    for (const note of open) inline(note);
  };
  const block = (node: BlockNode, depth: number): void => {
    switch (node.type) {
      case "section":
        for (const child of node.children) block(child, depth + 1);
        if (depth <= noteDepth) flush();
        break;
      case "paragraph":
        inline(node.children);
        break;
      case "list":
        for (const item of node.items) for (const child of item) block(child, depth);
        break;
      case "definitions":
        for (const item of node.items) inline(item.children);
        break;
      case "table":
        for (const row of node.rows) for (const cell of row.cells) inline(cell);
        for (const cell of node.total ?? []) inline(cell);
        break;
      case "chart":
        block(node.table, depth);
        break;
      case "rating":
        found.push(...node.quantities.map((quantity) => quantity.text));
        for (const fact of node.facts) inline(fact.children);
        break;
      case "callout":
        for (const child of node.children) block(child, depth);
        break;
      case "contents":
        break;
    }
  };
  for (const item of tree.cover) inline(item.children);
  for (const child of tree.children) block(child, 1);
  flush();
  return found;
}

/** The first number that the text does not have after the one before it; undefined when it has all in order. */
function firstMissing(text: string, numbers: readonly string[]): string | undefined {
  let from = 0;
  for (const number of numbers) {
    const at = text.indexOf(number, from);
    if (at < 0) return number;
    from = at + number.length;
  }
  return undefined;
}

const recap = buildReport(standardModel(), goldenInputs().fy2026, { kind: "recap", audience: "full", locale: "en-US" });

describe.each([
  ["a report with every kind of node", report],
  ["the recap of the example company", recap],
] as const)("%s", (_, tree) => {
  test("HTML marks exactly the numbers of the tree, in order", () => {
    const shown: string[] = [];
    const walk = (node: Parsed): void => {
      if ("attrs" in node && node.attrs.some((one) => one.name === "class" && one.value === "q"))
        shown.push(...("childNodes" in node ? node.childNodes : []).map((child) => ("value" in child ? child.value : "")));
      if ("childNodes" in node) for (const child of node.childNodes) walk(child);
    };
    walk(parse(toHtml(tree)));
    expect(shown).toEqual(numbersOf(tree, true));
    expect(shown.length).toBeGreaterThan(100);
  });

  test("Markdown has all numbers of the tree, in order", () => {
    expect(firstMissing(toMarkdown(tree).replace(/\\([$.+])/g, "$1"), numbersOf(tree, true))).toBeUndefined();
  });

  test("Word has all numbers of the tree, in order, notes at the foot of the page", async () => {
    const files = unzipSync(await toDocx(tree));
    const body = elementsOf(parseXml(strFromU8(files["word/document.xml"] ?? new Uint8Array())))
      .filter((element) => element.name === "w:t")
      .map(textOf)
      .join("");
    expect(firstMissing(body, numbersOf(tree, false))).toBeUndefined();
    if (tree === report) expect(strFromU8(files["word/footnotes.xml"] ?? new Uint8Array())).toContain(">17<");
  });
});

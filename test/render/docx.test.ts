import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import type { ReportTree } from "../../src/model/report.js";
import { withBars } from "../../src/render/docx/bars.js";
import { toDocx } from "../../src/render/docx/index.js";
import { columnWidths } from "../../src/render/docx/widths.js";
import { quantity, table, text } from "./chart-samples.js";
import { hostileAddresses, hostileTexts, withText } from "./hostile.js";
import { letter, report, section } from "./samples.js";
import { elementsOf, parseXml, textOf, type XmlElement } from "./xml.js";

vi.setConfig({ testTimeout: 60_000 });

// The smallest picture: one pixel.
const pixel = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));

/** All XML parts by name, each parsed. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const files = unzipSync(bytes);
  return new Map(Object.entries(files).flatMap(([name, content]) => (/\.(xml|rels)$/.test(name) ? [[name, parseXml(strFromU8(content))] as const] : [])));
}

const part = (parts: ReadonlyMap<string, XmlElement>, name: string): XmlElement => {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`No part ${name}`);
  return found;
};
const named = (root: XmlElement, name: string) => elementsOf(root).filter((element) => element.name === name);
const styleOf = (paragraph: XmlElement) => named(paragraph, "w:pStyle")[0]?.attributes["w:val"];
const wordsOf = (root: XmlElement) => named(root, "w:t").map(textOf).join("");

describe("the document", async () => {
  const parts = partsOf(await toDocx(report));
  const body = part(parts, "word/document.xml");
  const paragraphs = named(body, "w:p");

  test("has title, author, language and a day in place of a clock", () => {
    const core = part(parts, "docProps/core.xml");
    const value = (name: string) => named(core, name).map(textOf)[0];
    expect([value("dc:title"), value("dc:creator"), value("dcterms:created"), value("dcterms:modified")]).toEqual([
      "CIO Assessment Report 2025",
      "Northlight Advisory",
      "2025-12-31T00:00:00Z",
      "2025-12-31T00:00:00Z",
    ]);
    expect(named(part(parts, "word/styles.xml"), "w:lang")[0]?.attributes["w:val"]).toBe("en-US");
  });

  test("has real headings, numbered by Word, appendices apart", () => {
    const headings = paragraphs.filter((paragraph) => /^Heading\d$/.test(styleOf(paragraph) ?? ""));
    expect(headings.slice(0, 2).map((heading) => [styleOf(heading), wordsOf(heading)])).toEqual([
      ["Heading1", "Letter"],
      ["Heading1", "Where you stand"],
    ]);
    expect(headings.every((heading) => named(heading, "w:numId").length === 1)).toBe(true);
    const lists = headings.map((heading) => named(heading, "w:numId")[0]?.attributes["w:val"]);
    expect(new Set(lists).size).toBe(2);
    expect(headings.find((heading) => wordsOf(heading) === "◆ Critical: Restores of critical systems are unproven")).toBeDefined();
  });

  test("repeats the head of each table and splits no row", () => {
    const tables = named(body, "w:tbl");
    expect(tables.length).toBeGreaterThan(20);
    for (const one of tables) {
      const rows = named(one, "w:tr");
      expect(named(rows[0] as XmlElement, "w:tblHeader")).toHaveLength(1); // every table has a head
      expect(rows.every((row) => named(row, "w:cantSplit").length === 1)).toBe(true);
      expect(named(one, "w:gridSpan")).toEqual([]);
    }
  });

  test("captions every table and figure", () => {
    const captions = paragraphs.filter((paragraph) => styleOf(paragraph) === "Caption").map(wordsOf);
    expect(captions.filter((caption) => caption.startsWith("Figure "))).toHaveLength(19);
    expect(captions).toContain("Table 2. Decisions we ask you for");
  });

  test("links contents to bookmarks that exist, in a list that asks for no update", () => {
    const names = named(body, "w:bookmarkStart").map((mark) => mark.attributes["w:name"]);
    const anchors = named(body, "w:hyperlink").flatMap((link) => link.attributes["w:anchor"] ?? []);
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
    expect(new Set(named(body, "w:bookmarkStart").map((mark) => mark.attributes["w:id"])).size).toBe(names.length);
    expect(named(body, "w:fldChar").concat(named(body, "w:instrText"))).toEqual([]);
    expect(named(part(parts, "word/settings.xml"), "w:updateFields")).toEqual([]);
  });

  test("prints notes as footnotes", () => {
    expect(named(body, "w:footnoteReference").map((note) => note.attributes["w:id"])).toEqual(["1", "2"]);
    expect(wordsOf(part(parts, "word/footnotes.xml"))).toContain("Seen in the backup console; log number 17.");
  });

  test("shows figures as tables with bars when nobody draws them", () => {
    expect(named(body, "w:drawing")).toEqual([]);
    expect(wordsOf(body)).toContain("██████████");
    expect(wordsOf(body)).toContain("Waterfall of points lost from 5.0 to 1.1.");
  });

  test("names every relationship that it uses", () => {
    const known = new Set(named(part(parts, "word/_rels/document.xml.rels"), "Relationship").map((one) => one.attributes["Id"]));
    const used = elementsOf(body).flatMap((element) => [element.attributes["r:id"], element.attributes["r:embed"]].filter((id) => id !== undefined));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

test("every part has its content type, and every relationship leads to a part", async () => {
  const files = unzipSync(await toDocx(report, { rasterize: () => pixel }));
  const parts = partsOf(await toDocx(report, { rasterize: () => pixel }));
  const types = part(parts, "[Content_Types].xml");
  const endings = new Set(named(types, "Default").map((one) => one.attributes["Extension"]));
  const own = new Set(named(types, "Override").map((one) => one.attributes["PartName"]));
  const names = Object.keys(files).filter((name) => name !== "[Content_Types].xml");
  expect(names.filter((name) => !own.has(`/${name}`) && !endings.has(name.split(".").at(-1)))).toEqual([]);
  expect([...own].filter((name) => !names.includes((name ?? "").slice(1)))).toEqual([]);
  const lost = [...parts].flatMap(([name, root]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace(/_rels\/[^/]*$/, "");
    return named(root, "Relationship").flatMap(({ attributes }) => {
      const target = attributes["Target"] ?? "";
      return attributes["TargetMode"] === "External" || names.includes(target.startsWith("/") ? target.slice(1) : `${folder}${target}`)
        ? []
        : [`${name}: ${target}`];
    });
  });
  expect(lost).toEqual([]);
});

test("no column is narrower than its longest word, while the words fit", () => {
  const severity = table(
    "t",
    "",
    [
      ["Action agreed with the management", 9],
      ["Severity", 0.3],
      ["Cost", 4, "end"],
    ],
    [["Copy", "critical", "$25,000"]],
  );
  const [action = 0, narrow = 0, cost = 0] = columnWidths(severity, 9000);
  // "Severity" in bold at 9 points is about 40 points wide with its reserve: 800 twentieths and two margins of 108.
  expect(narrow).toBeGreaterThan(950);
  expect(Math.abs(action + narrow + cost - 9000)).toBeLessThanOrEqual(3);
  expect(action).toBeGreaterThan(cost);
});

test("a fraction has its bar, and the figure names the column that bars show", () => {
  const scores = table(
    "t",
    "",
    [
      ["Area", 1],
      ["Target", 1, "end"],
      ["Score", 1, "end"],
    ],
    [
      ["a", quantity("3", "3.0"), quantity("7/2", "3.5")],
      ["b", quantity("3", "3.0"), quantity("7/4", "1.8")],
    ],
  );
  const named = { ...scores, columns: scores.columns.map((column, at) => (at === 2 ? { ...column, id: "score" } : column)) };
  expect(withBars(named, "F1").rows.map((row) => row.cells[3])).toEqual([[text("██████████")], [text("█████")]]);
  expect(withBars(named, "F5")).toBe(named);
});

describe("options", () => {
  test("a drawn figure is a picture with its words, and both a drawing and a bitmap", async () => {
    const seen: string[] = [];
    const bytes = await toDocx(report, { rasterize: (svg) => (seen.push(svg), pixel) });
    const body = part(partsOf(bytes), "word/document.xml");
    expect(seen).toHaveLength(19);
    const pictures = named(body, "wp:docPr");
    expect(pictures).toHaveLength(19);
    expect(new Set(pictures.map((picture) => picture.attributes["id"])).size).toBe(19);
    expect(pictures[5]?.attributes["descr"]).toBe("Waterfall of points lost from 5.0 to 1.1. Restore tests take 1.2, the recovery plan 0.9, a cap 0.7.");
    expect(named(body, "asvg:svgBlip")).toHaveLength(19);
  });

  test("a bitmap that is none leaves a table", async () => {
    const body = part(partsOf(await toDocx(report, { rasterize: () => new Uint8Array([1, 2, 3]) })), "word/document.xml");
    expect(named(body, "w:drawing")).toEqual([]);
  });

  test("contents as a field are Word's own", async () => {
    const body = part(partsOf(await toDocx(report, { contents: "field" })), "word/document.xml");
    expect(named(body, "w:instrText").map(textOf).join("")).toContain("TOC");
  });

  test.each([
    ["A4", "11906"],
    ["Letter", "12240"],
  ] as const)("%s is %s wide", async (paper, width) => {
    const body = part(partsOf(await toDocx(letter, { paper })), "word/document.xml");
    expect(named(body, "w:pgSz")[0]?.attributes["w:w"]).toBe(width);
  });
});

test("the same tree gives the same bytes, pictures and all", async () => {
  expect(await toDocx(report)).toEqual(await toDocx(report));
  expect(await toDocx(report, { rasterize: () => pixel })).toEqual(await toDocx(report, { rasterize: () => pixel }));
});

test("a board's letter holds nothing restricted, in no part of the file", async () => {
  const files = unzipSync(await toDocx(letter));
  for (const content of Object.values(files)) expect(strFromU8(content, true)).not.toContain("ZEBRA");
});

describe("hostile text in every field", async () => {
  // Every kind of node, but only some of the figures: this tree is written some fifty times.
  const small: ReportTree = {
    ...report,
    children: report.children.filter((node) => node.type !== "section" || !["stand", "money", "risks", "roadmap", "more"].includes(node.id)),
  };
  const count = (parts: ReadonlyMap<string, XmlElement>) =>
    ["w:p", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:footnoteReference", "w:instrText", "w:fldChar", "w:drawing"].map(
      (name) => named(part(parts, "word/document.xml"), name).length,
    );
  const plain = count(partsOf(await toDocx(withText(small, "plain words"))));
  test.each(hostileTexts.filter(([, text]) => text.trim() !== ""))("%s is text in well-formed parts", async (_, hostile) => {
    expect(count(partsOf(await toDocx(withText(small, hostile))))).toEqual(plain);
  });

  test.each(hostileAddresses)("a link to %j is no link", async (to) => {
    const tree: ReportTree = {
      ...letter,
      children: [section("only", "Only", [{ type: "paragraph", role: "body", children: [{ type: "link", to, children: [text("the words")] }] }])],
    };
    const parts = partsOf(await toDocx(tree));
    expect(named(part(parts, "word/document.xml"), "w:hyperlink")).toEqual([]);
    expect(named(part(parts, "word/_rels/document.xml.rels"), "Relationship").filter((one) => one.attributes["TargetMode"] === "External")).toEqual([]);
    expect(wordsOf(part(parts, "word/document.xml"))).toContain("the words");
  });
});

describe("bars made of characters", () => {
  const bars = (values: readonly string[]) =>
    withBars(
      table(
        "t",
        "",
        [
          ["A", 1],
          ["N", 1, "end"],
        ],
        values.map((value) => ["x", value === "" ? text("unknown") : quantity(value, value)]),
      ),
    ).rows.map((row) => row.cells[2]?.[0]);
  test("are as long as their share of the largest, of 10", () => {
    expect(bars(["10", "5", "-5", "0", ""])).toEqual(["██████████", "█████", "−█████", "", "?"].map(text));
  });
  test("are left out where there are no numbers", () => {
    const words = table("t", "", [["A", 1]], [["x"]]);
    expect(withBars(words)).toBe(words);
  });
});

import { createHash } from "node:crypto";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test, vi } from "vitest";
import type { ReportTree } from "../../src/model/report.js";
import { cssText } from "../../src/render/html/style.js";
import { toHtml } from "../../src/render/html/index.js";
import { hostileAddresses, hostileTexts, withText } from "./hostile.js";
import { letter, report, section, withInventory } from "./samples.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const elements = (node: Node): readonly Element[] => childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []));
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(textOf).join(""));
const named = (node: Node, ...names: readonly string[]) => elements(node).filter((element) => names.includes(element.tagName));
/** What a text must not change: elements, their nesting, and the names of their attributes. */
const skeleton = (node: Node): string =>
  childrenOf(node)
    .map((child) =>
      !isElement(child) ? "" : child.tagName === "svg" ? "<svg>" : `<${child.tagName} ${child.attrs.map((one) => one.name).join(" ")}>${skeleton(child)}</>`,
    )
    .join("");

const page = parse(toHtml(report));

// Whole reports are rendered and parsed many times; a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

describe("the page", () => {
  test("opens with language, title, policy and skip link, and has each landmark once", () => {
    const all = elements(page);
    expect(attribute(named(page, "html")[0] as Element, "lang")).toBe("en-US"); // a parsed page has its html element
    expect(textOf(named(page, "title")[0] as Node)).toBe("CIO Assessment Report 2025 – Tallow Creek Foods (invented)"); // as the tree says
    const links = named(page, "a");
    expect(attribute(links[0] as Element, "href")).toBe("#_main"); // the first link skips to the content
    for (const name of ["header", "nav", "main", "footer", "h1"]) expect(named(page, name), name).toHaveLength(1);
    expect(all.filter((element) => ["script", "iframe", "object", "embed", "link", "base", "form", "input", "button"].includes(element.tagName))).toEqual([]);
  });

  test("skips no level of heading", () => {
    const levels = named(page, "h1", "h2", "h3", "h4", "h5", "h6").map((heading) => Number(heading.tagName.slice(1)));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1); // the first may be 1
  });

  test("numbers sections, figures and tables in the order of the tree, appendices by letter", () => {
    const headings = named(page, "h2").map(textOf);
    expect(headings.slice(0, 3)).toEqual(["1 Letter", "2 Where you stand", "3 What we found first"]);
    expect(headings.slice(-2)).toEqual(["Appendix A: Method and honesty", "Appendix B: Data behind the figures"]);
    expect(named(page, "h5").map(textOf)).toEqual([
      "5.1.2.1 ◆ Critical Restores of critical systems are unproven",
      "5.1.2.2 ● Medium The recovery plan names people who left",
    ]);
    expect(named(page, "figcaption").map((caption) => textOf(caption).split(".")[0])).toEqual(Array.from({ length: 19 }, (_, i) => `Figure ${i + 1}`));
  });

  test("gives each id once and no link without its target", () => {
    const ids = elements(page).flatMap((element) => attribute(element, "id") ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = named(page, "a").map((link) => attribute(link, "href") ?? "");
    expect(targets.filter((href) => !href.startsWith("https://") && !ids.includes(href.slice(1)))).toEqual([]);
    for (const element of elements(page)) for (const id of (attribute(element, "aria-labelledby") ?? "").split(" ")) if (id !== "") expect(ids).toContain(id);
  });

  test("allows its one style sheet by hash, and no other style, script or address", () => {
    const styles = named(page, "style");
    expect(styles).toHaveLength(1);
    const hash = createHash("sha256")
      .update(textOf(styles[0] as Node))
      .digest("base64"); // there is one
    const policy = named(page, "meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
    expect(attribute(policy as Element, "content")).toBe(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`); // the page has a policy
    for (const element of elements(page))
      for (const { name, value } of element.attrs) {
        expect(name === "style" || name.startsWith("on")).toBe(false);
        if (name === "href") expect(value).toMatch(/^(?:https:\/\/|#)/);
        if (name === "src") expect(value).toMatch(/^data:image\//);
      }
  });

  test("heads each table with a caption, columns and one header cell in each row", () => {
    for (const table of named(page, "table")) {
      expect(named(table, "caption")).toHaveLength(1);
      const columns = named(table, "col").length;
      const heads = named(named(table, "thead")[0] as Element, "th"); // every table has a head
      expect(heads.map((head) => attribute(head, "scope"))).toEqual(Array.from({ length: columns }, () => "col"));
      for (const row of named(table, "tr").slice(1)) {
        expect(named(row, "th")).toHaveLength(1);
        expect(named(row, "th", "td")).toHaveLength(columns);
        for (const cell of named(row, "th", "td")) expect(attribute(cell, "colspan")).toBeUndefined();
      }
    }
  });

  test("prints the sentence of a table without rows", () => {
    expect(textOf(page)).toContain("There is nothing to list.");
  });

  test("links each note to its call and back", () => {
    const calls = elements(page).filter((element) => attribute(element, "role") === "doc-noteref");
    expect(calls.map(textOf)).toEqual(["1", "2"]);
    for (const call of calls) {
      const note = elements(page).find((element) => `#${attribute(element, "id") ?? ""}` === attribute(call, "href"));
      const back = named(note as Element, "a").find((link) => attribute(link, "role") === "doc-backlink"); // a call leads to a note
      expect(attribute(back as Element, "href")).toBe(`#${attribute(call, "id") ?? ""}`); // a note leads back
    }
  });

  test("puts the values of each figure into a table beside it", () => {
    for (const figure of named(page, "figure")) {
      expect(named(figure, "details")).toHaveLength(1);
      expect(named(figure, "table")).toHaveLength(1);
      expect(named(figure, "svg").length).toBe(2);
    }
    expect(named(parse(toHtml(report, { narrowFigures: false })), "figure").every((figure) => named(figure, "svg").length === 1)).toBe(true);
  });

  test("gives every number its raw value and its source", () => {
    const numbers = elements(page).filter((element) => attribute(element, "class") === "q");
    expect(numbers.length).toBeGreaterThan(100);
    for (const number of numbers) expect(attribute(number, "data-ref")).toBeTruthy();
    expect(numbers.some((number) => number.tagName === "time" && attribute(number, "datetime") === "2026-06-30" && textOf(number) === "June 30, 2026")).toBe(
      true,
    );
  });

  test("ends in the line that says what it rests on", () => {
    expect(textOf(named(page, "footer")[0] as Node).endsWith(report.provenance.text)).toBe(true); // the page has a footer
  });
});

describe("a letter", () => {
  const source = toHtml(letter);
  test("has no numbers on headings and no navigation", () => {
    expect(named(parse(source), "h2").map(textOf)).toEqual(["Letter"]);
    expect(named(parse(source), "nav")).toEqual([]);
  });

  test("for a board never holds a restricted section, whatever the tree holds", () => {
    expect(toHtml(report)).toContain("ZEBRA");
    expect(source).not.toContain("ZEBRA");
    expect(source).not.toContain("Open weaknesses");
  });
});

describe("paper", () => {
  test.each([
    ["A4", undefined, "A4"],
    ["A4", "Letter", "Letter"],
    ["Letter", undefined, "Letter"],
  ] as const)("a theme of %s and the option %s print on %s", (theme, paper, expected) => {
    const tree: ReportTree = { ...report, theme: { ...report.theme, paper: theme } };
    expect(toHtml(tree, paper === undefined ? {} : { paper })).toContain(`@page{size:${expected};`);
  });

  test("quotes client and title for the running head so that they end no string", () => {
    expect(cssText('a";}b\\')).toBe('"a\\22 \\3b \\7d b\\5c "');
  });
});

describe("a theme", () => {
  test("brings its accent to page and figures; what is no colour is passed over", () => {
    expect(toHtml({ ...report, theme: { ...report.theme, accent: "#6b1f5c" } })).toContain('fill="#6b1f5c"');
    const bad = toHtml({ ...report, theme: { ...report.theme, accent: "red;}*{display:none", fontFamily: "x;}*{}" } });
    expect(bad).not.toContain("display:none}*");
    expect(bad).not.toContain("x;}");
  });

  test("shows a logo as an image with its words, and leaves out one that is not base64", () => {
    const logo = { mediaType: "image/png" as const, base64: "iVBORw0KGgo=", alt: "Northlight" };
    const image = named(parse(toHtml({ ...report, theme: { ...report.theme, logo } })), "img")[0] as Element; // the page has a logo
    expect([attribute(image, "src"), attribute(image, "alt")]).toEqual(["data:image/png;base64,iVBORw0KGgo=", "Northlight"]);
    expect(named(parse(toHtml({ ...report, theme: { ...report.theme, logo: { ...logo, base64: '"><script>' } } })), "img")).toEqual([]);
  });
});

/** Where two long texts part, with a little around it. */
function firstDifference(a: string, b: string): string {
  if (a === b) return "";
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 60), at + 60)} ≠ ${b.slice(Math.max(0, at - 60), at + 60)}`;
}

describe("hostile text in every field", () => {
  const drawn = new Set(["g", "path", "rect", "circle", "line", "text", "title", "desc", "pattern", "defs"]);
  // Empty words print no paragraph of their own, so the plain tree is compared by texts that are not empty.
  const plain = skeleton(parse(toHtml(withText(report, "plain words"))));
  test.each(hostileTexts.filter(([, text]) => text.trim() !== ""))("%s leaves the structure as it is", (_, text) => {
    const source = toHtml(withText(report, text));
    const parsed = parse(source);
    expect(firstDifference(skeleton(parsed), plain)).toBe("");
    // Labels in figures wrap by their length; what kinds of element they hold does not change.
    for (const svg of named(parsed, "svg")) expect(elements(svg).every((element) => drawn.has(element.tagName))).toBe(true);
    expect(source).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });

  test.each(hostileTexts.filter(([, text]) => text.trim() === ""))("%s does not break the page", (_, text) => {
    expect(named(parse(toHtml(withText(report, text))), "main")).toHaveLength(1);
  });

  test.each(hostileAddresses)("a link to %j is no link, its words stay", (to) => {
    const tree: ReportTree = {
      ...report,
      children: [
        section("only", "Only", [{ type: "paragraph", role: "body", children: [{ type: "link", to, children: [{ type: "text", value: "the words" }] }] }]),
      ],
    };
    const main = named(parse(toHtml(tree)), "main")[0] as Element; // the page has its main part
    expect(named(main, "a")).toEqual([]);
    expect(textOf(main)).toContain("the words");
  });

  test("ids of any kind become safe anchors, two of a kind two anchors", () => {
    const ids = ['"><b>', "a b", "a b", "_main", "1", "é", ""];
    const tree: ReportTree = {
      ...report,
      children: ids.map((id) => section(id, "Part", [{ type: "paragraph", role: "body", children: [{ type: "text", value: "x" }] }])),
    };
    const parsed = parse(toHtml(tree));
    const anchors = named(parsed, "section").map((element) => attribute(element, "id") ?? "");
    expect(new Set(anchors).size).toBe(ids.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z][A-Za-z0-9._-]*$/);
  });
});

test("a report with 20,000 rows renders in a few seconds on a busy machine, and the same twice", () => {
  const big = withInventory(20_000);
  const before = process.cpuUsage();
  const source = toHtml(big);
  const used = process.cpuUsage(before);
  expect(source.match(/<tr>/g)?.length).toBeGreaterThan(20_000);
  expect((used.user + used.system) / 1e6).toBeLessThan(6);
  expect(toHtml(report)).toBe(toHtml(report));
}, 60_000);

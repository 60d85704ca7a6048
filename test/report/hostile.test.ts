import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import type { ReportTree } from "../../src/model/report.js";
import { unwrap } from "../../src/kernel/result.js";
import { compilePack } from "../../src/packs/compile.js";
import { toHtml } from "../../src/render/html/index.js";
import { toMarkdown } from "../../src/render/markdown/index.js";
import { toSvg } from "../../src/render/svg/index.js";
import { buildReport } from "../../src/report/build.js";
import type { ReportOptions } from "../../src/report/inputs.js";
import { score } from "../../src/scoring/score.js";
import { hostileTexts } from "../render/hostile.js";
import { parseXml } from "../render/xml.js";
import { sample, samplePack } from "./sample.js";
import { chartsOf } from "./walk.js";

vi.setConfig({ testTimeout: 120_000 });

/** Keys whose text a person writes freely, in a pack or in an assessment. */
const free = new Set(
  [
    "title",
    "label",
    "meaning",
    "purpose",
    "question",
    "evidence",
    "because",
    "impact",
    "reason",
    "note",
    "by",
    "ask",
    "weightReason",
    "despite",
    "name",
  ].concat(["approvedBy", "unknown", "notApplicable", "publisher", "unit", "anchors", "steps"]),
);
/** Values of these keys in an answer are one of a fixed list. */
const fixed = new Set(["stated", "documented", "verified"]);

/** The value with every free text replaced; numbers, ids, conditions and dates stay. */
function withText<T>(value: T, text: string): T {
  const swap = (one: unknown, key: string): unknown => {
    // Braces in an impact are slots; a pack with others is refused.
    if (typeof one === "string") return !free.has(key) || fixed.has(one) ? one : key === "impact" ? text.replace(/[{}]/g, "") : text;
    if (Array.isArray(one)) return one.map((item: unknown) => swap(item, key));
    if (one === null || typeof one !== "object") return one;
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, swap(item, name)]));
  };
  return swap(value, "") as T; // the same shape with other texts
}

const variants = [
  { audience: "full" },
  { audience: "executive" },
  { audience: "board", kind: "letter" },
  { audience: "it-lead", kind: "worklist" },
] as const satisfies readonly Partial<ReportOptions>[];

/** The documents of the sample with this text in every free field of its pack and its assessment. */
function documents(text: string): readonly ReportTree[] {
  const model = unwrap(compilePack(withText<Pack>(samplePack, text)));
  const assessment = withText<Assessment>(sample().assessment, text);
  const inputs = { assessment, scorecard: score(model, assessment) };
  return variants.map((variant) => buildReport(model, inputs, { locale: "en-US", preparedBy: text, distribution: [text], ...variant }));
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ("tagName" in child ? [child, ...elementsIn(child)] : elementsIn(child)));

/** What a browser would see: how many headings, tables, rows, cells and sections. */
function shape(tree: ReportTree): Readonly<Record<string, number>> {
  const all = elementsIn(parse(toHtml(tree)));
  const count = (...names: readonly string[]) => all.filter((one) => names.includes(one.tagName)).length;
  return {
    headings: count("h1", "h2", "h3", "h4", "h5", "h6"),
    tables: count("table"),
    rows: count("tr"),
    cells: count("td", "th"),
    sections: count("section"),
  };
}

function markdownShape(tree: ReportTree): Readonly<Record<string, number>> {
  const source = toMarkdown(tree);
  const lines = source.split("\n");
  const unescaped = source.replace(/`+[^`\n]+`+|\\[\\`*_{}[\]()#+\-.!|<>~&:@"'=$%^/,;?]/g, ""); // what is escaped means nothing
  return {
    headings: lines.filter((line) => /^#{1,6} /.test(line)).length,
    rows: lines.filter((line) => line.startsWith("| ")).length,
    links: unescaped.match(/\]\(#/g)?.length ?? 0, // none is none
    otherLinks: unescaped.match(/\]\((?!#)/g)?.length ?? 0, // as above
    html: unescaped.match(/<[a-z!/?]/gi)?.length ?? 0, // as above
  };
}

describe("hostile text in every free field of a pack and an assessment", () => {
  let plain: readonly ReportTree[];
  beforeAll(() => {
    plain = documents("plain words");
  });
  const texts = hostileTexts.filter(([, text]) => text.trim() !== "");

  test.each(texts)("%s changes no heading, row, cell or section, and nothing of it can run", (_, text) => {
    for (const [at, tree] of documents(text).entries()) {
      const before = plain[at];
      if (before === undefined) throw new RangeError("one plain document each");
      expect(shape(tree)).toEqual(shape(before));
      const all = elementsIn(parse(toHtml(tree)));
      expect(all.filter((one) => ["script", "iframe", "object", "embed", "form", "link", "base"].includes(one.tagName))).toEqual([]);
      expect(all.flatMap((one) => one.attrs).filter((one) => one.name.startsWith("on") || /^\s*javascript:/i.test(one.value))).toEqual([]);
      expect(markdownShape(tree)).toEqual(markdownShape(before));
    }
  });

  test.each(texts)("%s leaves every figure well-formed", (_, text) => {
    for (const chart of documents(text).flatMap(chartsOf)) expect(parseXml(toSvg(chart)).name).toBe("svg");
  });
});

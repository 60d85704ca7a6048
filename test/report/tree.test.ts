import { describe, expect, test } from "vitest";
import { exactOf, exactText, mul } from "../../src/kernel/exact.js";
import { type ReportTree, reportTreeSchema } from "../../src/model/report.js";
import { buildReport } from "../../src/report/build.js";
import type { Audience, ReportOptions } from "../../src/report/inputs.js";
import { phrasesEnUs } from "../../src/report/phrases/en-US.js";
import { sample } from "./sample.js";
import { blocksOf, chartsOf, inlinesOf, quantitiesOf, sectionsOf, stringsOf, tablesOf, wordsOf } from "./walk.js";

const { model, assessment, scorecard } = sample();
const report = (options: Partial<ReportOptions> = {}): ReportTree =>
  buildReport(model, { assessment, scorecard }, { audience: "full", locale: "en-US", ...options });
const variants: readonly (readonly [string, ReportTree])[] = [
  ...(["board", "executive", "full", "it-lead"] as const satisfies readonly Audience[]).map(
    (audience) => [`report for ${audience}`, report({ audience })] as const,
  ),
  ["letter", report({ kind: "letter", audience: "executive" })],
  ["work list", report({ kind: "worklist", audience: "it-lead" })],
];

describe.each(variants)("%s", (_, tree) => {
  test("is a valid report tree that survives JSON", () => {
    expect(reportTreeSchema().safeParse(tree).error?.issues ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  test("every quantity has a reference and words", () => {
    expect(quantitiesOf(tree).filter((quantity) => quantity.ref === "" || quantity.text === "")).toEqual([]);
  });

  test("numbers of nodes are those of the scorecard", () => {
    const wrong = quantitiesOf(tree).flatMap((quantity) => {
      const [id = "", field = "score"] = quantity.ref.split("#");
      const rating = id === "overall" ? scorecard.overall : scorecard.areas[id];
      if (rating === undefined || rating.status === "not-applicable") return [];
      const exact: Readonly<Record<string, string | undefined>> = rating.exact;
      const value = exact[field];
      if (value === undefined) return [];
      const expected = field === "coverage" || field === "confidence" ? exactText(mul(exactOf(value), 100)) : value;
      const signed = [expected, exactText(mul(exactOf(expected), -1))];
      return signed.includes(quantity.value) ? [] : [`${quantity.ref}: ${quantity.value} is not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });

  test("no digit stands in running words outside quantities, names and definitions", () => {
    const given = [...stringsOf(model.pack), ...stringsOf(assessment), ...Object.keys(model.pack.areas ?? {})]
      .filter((text) => /\d/.test(text))
      .flatMap((text) => [text, text.replace(/\.$/, "")]);
    // Words that define something, printed as they stand: tiers, ranks, levels of a heading.
    const definitions = Object.entries(phrasesEnUs).flatMap(([key, text]) =>
      /^(term\.|severity\..*meaning|likelihood\.|impact\.|column\.|cut\.none|worklist\.works|method\.scale\.corroboration|money\.notices)/.test(key)
        ? text.split(/\{\w+\}/)
        : [],
    );
    const known = [...given, ...definitions].filter((text) => /\d/.test(text) && text.length > 3).sort((a, b) => b.length - a.length);
    const digits = inlinesOf(tree).flatMap((node) => {
      if (node.type !== "text") return [];
      const named = node.value.replace(/\b[A-Z]{1,4}-?\d+\b|[a-z]+@\d+\.\d+\.\d+|[0-9a-f]{64}|\d{4}-\d{2}-\d{2}|cio-assessment \S+/g, "");
      const rest = known.reduce((text, one) => text.split(one).join(""), named);
      return /\d/.test(rest) ? [node.value] : [];
    });
    expect(digits).toEqual([]);
  });

  test("a node that is not rated never has a score in it", () => {
    const hidden = blocksOf(tree.children).flatMap((block) =>
      block.type === "rating" ? [block.rating] : block.type === "chart" && block.data.chart === "profile" ? block.data.rows.map((row) => row.rating) : [],
    );
    expect(hidden.filter((rating) => rating.status !== "rated" && "score" in rating)).toEqual([]);
    const bare = quantitiesOf(tree).filter((quantity) => ["projects", "overall", "cloud"].includes(quantity.ref));
    expect(bare).toEqual([]);
  });

  test("ids are unique, links lead somewhere, sections are at most four deep", () => {
    const ids = [...sectionsOf(tree), ...tablesOf(tree), ...chartsOf(tree)].map((node) => node.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const missing = inlinesOf(tree).filter((node) => node.type === "link" && !node.to.startsWith("https:") && !ids.includes(node.to));
    expect(missing).toEqual([]);
    const depth = (blocks: ReportTree["children"], at: number): number =>
      Math.max(at, ...blocks.map((block) => (block.type === "section" ? depth(block.children, at + 1) : at)));
    expect(depth(tree.children, 0)).toBeLessThanOrEqual(4);
  });

  test("tables have one row header, at most eight columns, and no blank cell", () => {
    for (const table of tablesOf(tree)) {
      expect([table.id, table.columns.filter((column) => column.rowHeader === true).length, table.columns.length <= 8]).toEqual([table.id, 1, true]);
      const blank = table.rows.flatMap((row, at) =>
        row.cells.flatMap((cell, column) => (wordsOf(cell).trim() === "" ? [`${table.id} row ${at} column ${column}`] : [])),
      );
      expect(blank).toEqual([]);
      expect(table.empty.length).toBeGreaterThan(5);
    }
  });

  test("figures have a sentence as title, an alternative of at most 60 words and a table", () => {
    for (const chart of chartsOf(tree)) {
      expect([chart.id, /^[\p{Lu}\d“].*[.!]$/u.test(chart.title)]).toEqual([chart.id, true]);
      expect([chart.id, chart.description.split(/\s+/).length <= 60]).toEqual([chart.id, true]);
      expect([chart.id, chart.table.rows.length > 0]).toEqual([chart.id, true]);
    }
  });
});

describe("what an audience may read", () => {
  test.each(["board", "executive"] as const)("%s never gets a restricted section", (audience) => {
    expect(sectionsOf(report({ audience })).filter((section) => section.sensitivity === "restricted")).toEqual([]);
  });

  test("executives get ten rows of a long table and are told so", () => {
    const accepted = scorecard.findings.find((finding) => finding.state === "accepted");
    const long = { ...scorecard, findings: Array.from({ length: 14 }, () => accepted ?? scorecard.findings[0]).flatMap((finding) => finding ?? []) };
    const tree = buildReport(model, { assessment, scorecard: long }, { audience: "executive", locale: "en-US" });
    const rows = (of: ReportTree): number | undefined => tablesOf(of).find((one) => one.id === "risks.accepted")?.rows.length;
    expect(rows(tree)).toBe(10);
    expect(blocksOf(tree.children).some((block) => block.type === "paragraph" && wordsOf(block.children) === "4 more rows are in the full report.")).toBe(true);
    expect(rows(buildReport(model, { assessment, scorecard: long }, { audience: "full", locale: "en-US" }))).toBe(14);
  });

  test("what has no input is named as absent", () => {
    expect(stringsOf(report().children)).toContain("Timeline of the assessment");
    expect(sectionsOf(report()).some((section) => section.id === "timeline")).toBe(false);
  });
});

describe("provenance", () => {
  test("the last line names pack, library, day and the first 12 characters of the result's digest", () => {
    const { provenance } = report();
    expect(provenance.packs).toEqual(["sample@1.0.0"]);
    expect(provenance.digest).toMatch(/^[0-9a-f]{12}$/);
    expect(provenance.text).toBe(`sample@1.0.0 · ${provenance.library} · as of 2025-12-31 · result ${provenance.digest}`);
  });

  test("the same input gives the same bytes", () => expect(JSON.stringify(report())).toBe(JSON.stringify(report())));

  test("an edition with its day stands on the cover", () => {
    const cover = report({ edition: "for comment", editionDate: "2026-03-27", preparedBy: "Example Advisers" }).cover.map(
      (line) => `${line.term}: ${wordsOf(line.children)}`,
    );
    expect(cover).toContain("Edition: For comment, March\u00a027, 2026");
    expect(cover).toContain("Prepared by: Example Advisers");
  });
});

import { describe, expect, test, vi } from "vitest";
import { type Exact, add, exactOf, exactText } from "../../src/kernel/exact.js";
import type { InlineNode, ReportTree } from "../../src/model/report.js";
import { reportTreeSchema } from "../../src/model/report.js";
import { checkReport } from "../../src/report/check.js";
import { goldens } from "../scripts/goldens.js";
import { blocksOf, chartsOf, inlinesOf, quantitiesOf, sectionsOf, stringsOf, tablesOf } from "./walk.js";

vi.setConfig({ testTimeout: 60_000 });

// What every document of the example company holds to: both years, all kinds, all audiences, all languages.
const trees: readonly (readonly [string, () => ReportTree])[] = goldens().flatMap(({ path, tree }) =>
  tree === undefined || !path.endsWith(".md") ? [] : [[path.replace(/\.md$/, ""), tree] as const],
);

describe.each(trees)("%s", (path, build) => {
  const tree = build();

  test("is a valid tree, and the check before release finds nothing", () => {
    expect(reportTreeSchema().safeParse(tree).error?.issues ?? []).toEqual([]);
    expect(checkReport(tree).map((issue) => issue.message)).toEqual([]);
  });

  test("every number has its words and its source", () => {
    const numbers = quantitiesOf(tree);
    expect(numbers.filter((one) => one.ref.trim() === "" || one.text.trim() === "" || one.value.trim() === "")).toEqual([]);
    if (tree.kind !== "kit" && tree.kind !== "proposal") expect(numbers.length).toBeGreaterThan(20);
  });

  test("no id stands twice, and every link inside leads somewhere", () => {
    const ids = blocksOf(tree.children).flatMap((block) => (block.type === "section" || block.type === "table" || block.type === "chart" ? [block.id] : []));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = inlinesOf(tree).flatMap((node) => (node.type === "link" && !node.to.startsWith("https://") ? [node.to] : []));
    expect(links.filter((to) => !ids.includes(to))).toEqual([]);
  });

  test("no table is wider than print carries, no cell of a row is left out, and an empty table has its sentence", () => {
    const tables = tablesOf(tree);
    expect(
      tables.filter((table) => table.columns.length > 8 || table.rows.some((row) => row.cells.length !== table.columns.length)).map((table) => table.id),
    ).toEqual([]);
    expect(tables.filter((table) => table.empty.trim() === "" || table.caption.trim() === "").map((table) => table.id)).toEqual([]);
  });

  test("every figure says its finding, has an alternative of at most 60 words and the same as a table", () => {
    const charts = chartsOf(tree);
    expect(charts.filter((chart) => !/^[\p{Lu}\d“„].*[.!]$/u.test(chart.title)).map((chart) => chart.title)).toEqual([]);
    expect(charts.filter((chart) => chart.description.split(/\s+/).length > 60).map((chart) => [chart.id, chart.description.split(/\s+/).length])).toEqual([]);
    expect(charts.filter((chart) => chart.table.rows.length === 0 || chart.description.trim() === "").map((chart) => chart.id)).toEqual([]);
  });

  test("every waterfall adds up exactly", () => {
    const falls = chartsOf(tree).flatMap((chart) => (chart.data.chart === "waterfall" ? [chart.data] : []));
    for (const fall of falls)
      expect(exactText(fall.steps.map((step) => exactOf(step.delta)).reduce<Exact>(add, exactOf(fall.start.value)))).toBe(exactText(exactOf(fall.end.value)));
  });

  test("a state that is not rated shows no score, and no level contradicts its number", () => {
    const ratings = inlinesOf(tree).flatMap((node) => (node.type === "rating" ? [node.rating] : []));
    expect(ratings.filter((rating) => rating.status !== "rated" && "score" in rating)).toEqual([]);
    expect(ratings.filter((rating) => rating.status === "rated" && Math.floor(rating.score) !== rating.level)).toEqual([]);
  });

  test("closes with the digest of what it rests on, and says that the company is invented", () => {
    expect(tree.provenance.digest).toMatch(/^[0-9a-f]{12}$/);
    expect(tree.provenance.text).toContain(tree.provenance.digest);
    expect(tree.cover.some((line) => /invented|erfunden/i.test(line.children.map(plain).join("")))).toBe(true);
  });

  if (path.includes("letter") || path.includes("executive"))
    test("holds nothing restricted and names no system of the company beside a weakness to the board", () => {
      expect(sectionsOf(tree).filter((section) => section.sensitivity === "restricted")).toEqual([]);
      if (tree.audience === "board") expect(stringsOf(tree).filter((text) => /ERP database|Domain controllers|Backup server/.test(text))).toEqual([]);
    });
});

function plain(node: InlineNode): string {
  return node.type === "text" ? node.value : node.type === "quantity" ? node.text : "children" in node ? node.children.map(plain).join("") : "";
}

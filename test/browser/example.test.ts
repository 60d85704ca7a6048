import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { unwrap } from "../../src/kernel/result.js";
import { parseAssessment } from "../../src/intake/parse.js";
import type { ReportTree } from "../../src/model/report.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { toHtml } from "../../src/render/html/index.js";
import { buildReport } from "../../src/report/build.js";
import type { ReportInputs, ReportOptions } from "../../src/report/inputs.js";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { ledgerEffects } from "../../src/scoring/effects.js";
import { score } from "../../src/scoring/score.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { chromiumPath } from "./chromium.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

// The documents of the invented example company, as its README builds them.
const file = (name: string): unknown => JSON.parse(readFileSync(`docs/examples/tallow-creek/${name}.json`, "utf8"));

if (chromiumPath === undefined) {
  test("the example's documents are not printed: Chromium is not installed", () => {
    console.warn("Chromium was not found; set CHROMIUM_PATH or install it to print the example's documents.");
    expect(chromiumPath).toBeUndefined();
  });
} else {
  const model = standardModel();
  let browser: Browser;
  let inputs: ReportInputs;
  const tree = (options: Partial<ReportOptions>): ReportTree =>
    buildReport(model, inputs, { audience: "full", locale: "en-US", editionDate: "2026-04-10", preparedBy: "Example Advisory (invented)", ...options });

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu"] }); // checked above
    const assessment = unwrap(parseAssessment(file("fy2025"), model));
    const timeline = estimateTimeline(file("engagement") as Parameters<typeof estimateTimeline>[0]); // checked by the timeline's own tests
    const roadmap = planRoadmap(model, assessment, file("roadmap") as Parameters<typeof planRoadmap>[2]); // checked by the roadmap's own tests
    inputs = { assessment, scorecard: score(model, assessment), timeline, roadmap, ledgerEffects: ledgerEffects(model, assessment) };
  });
  afterAll(() => browser.close());

  const onPage = async <T>(html: string, options: Parameters<Browser["newContext"]>[0], look: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: "load" });
    const result = await look(page);
    await context.close();
    return result;
  };

  describe("on paper", () => {
    test.each([
      ["full", "A4", "en-US", 30, 60],
      ["full", "Letter", "en-US", 30, 60],
      ["full", "A4", "de-DE", 30, 60],
      ["executive", "A4", "en-US", 7, 9],
      ["executive", "Letter", "en-US", 7, 9],
      ["board", "A4", "en-US", 1, 2],
      ["board", "Letter", "en-US", 1, 2],
    ] as const)("%s on %s in %s keeps its pages, with tags and outline", async (audience, paper, locale, least, most) => {
      const pdf = await onPage(toHtml(tree({ audience, locale }), { paper }), {}, (page) =>
        page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true }),
      );
      const source = pdf.toString("latin1");
      const pages = source.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0; // a PDF without pages fails below
      expect(pages).toBeGreaterThanOrEqual(least);
      expect(pages).toBeLessThanOrEqual(most);
      for (const sign of ["/StructTreeRoot", "/Marked true", "/Outlines", `/Lang (${locale})`, "/Figure"]) expect(source.includes(sign), sign).toBe(true);
    });

    test.each(["full", "executive", "it-lead"] as const)("nothing in %s is wider than the page, else a browser prints all of it smaller", async (audience) => {
      // The room between margins of A4 is 170 mm: 643 px.
      const width = await onPage(toHtml(tree({ audience })), { viewport: { width: 643, height: 900 } }, async (page) => {
        await page.emulateMedia({ media: "print" });
        return page.evaluate("document.documentElement.scrollWidth");
      });
      expect(width).toBe(643);
    });
  });

  describe("access", () => {
    const looks = [
      ["light", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
      ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }],
      ["on a phone", { colorScheme: "light", viewport: { width: 390, height: 800 } }],
    ] as const;
    const documents = [
      ["full", { audience: "full" }],
      ["executive", { audience: "executive" }],
      ["letter", { audience: "board", kind: "letter" }],
      ["worklist", { audience: "it-lead", kind: "worklist" }],
    ] as const;
    // The full report would take minutes; its kinds of pages are in one area, the method and the evidence.
    const parts = (whole: ReportTree): ReportTree => ({
      ...whole,
      children: whole.children.flatMap((node) =>
        node.type !== "section" || node.id === "appendix-method"
          ? [node]
          : node.id === "areas-in-detail"
            ? [{ ...node, children: node.children.filter((area) => "id" in area && area.id === "area.disaster-preparedness") }]
            : [],
      ),
    });
    const cases = documents.flatMap(([name, options]) => looks.map(([look, context]) => [name, look, options, context] as const)); // each row a tuple
    test.each(cases)("the rules of WCAG 2.2 AA find nothing in %s, %s", async (name, _look, options, context) => {
      const faults = await onPage(toHtml(name === "full" ? parts(tree(options)) : tree(options)), context, async (page) => {
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        return violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`);
      });
      expect(faults).toEqual([]);
    });

    test("a keyboard goes from top to bottom: skip link, contents, then what stands in the text, in its order", async () => {
      const order = await onPage(toHtml(tree({ audience: "executive" })), { viewport: { width: 1280, height: 900 } }, async (page) => {
        const places: string[] = [];
        for (let i = 0; i < 60; i += 1) {
          await page.keyboard.press("Tab");
          const place = await page.evaluate(
            "(() => { const one = document.activeElement; return one === document.body ? '' : one.className === 'skip' ? 'skip' : one.closest('nav') ? 'nav' : one.closest('main') ? 'main' : 'other' })()",
          );
          if (place === "") break;
          places.push(String(place));
        }
        return places.filter((place, at) => place !== places[at - 1]);
      });
      expect(order).toEqual(["skip", "nav", "main"]);
    });
  });
}

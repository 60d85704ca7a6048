import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ReportTree } from "../../src/model/report.js";
import { toHtml } from "../../src/render/html/index.js";
import { hostileTexts, withText } from "../render/hostile.js";
import { letter, report } from "../render/samples.js";
import { chromiumPath } from "./chromium.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

if (chromiumPath === undefined) {
  test("pages in a browser are not looked at: Chromium is not installed", () => {
    console.warn("Chromium was not found; set CHROMIUM_PATH or install it to check pages in a browser.");
    expect(chromiumPath).toBeUndefined();
  });
} else {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] }); // checked above
  });
  afterAll(() => browser.close());

  /** Opens a page and hands it over with everything it asked for and said. */
  const open = async <T>(
    html: string,
    options: Parameters<Browser["newContext"]>[0],
    look: (page: Page, heard: { readonly requests: string[]; readonly dialogs: string[] }) => Promise<T>,
  ): Promise<T> => {
    const context: BrowserContext = await browser.newContext(options);
    const page = await context.newPage();
    const heard = { requests: [] as string[], dialogs: [] as string[] };
    page.on("request", (request) => heard.requests.push(request.url()));
    page.on("dialog", (dialog) => {
      heard.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setContent(html, { waitUntil: "load" });
    const result = await look(page, heard);
    await context.close();
    return result;
  };

  describe("access", () => {
    test.each([
      ["a report", "light"],
      ["a report", "dark"],
      ["a letter", "light"],
      ["a letter", "dark"],
    ] as const)("the rules of WCAG 2.2 AA find nothing in %s, %s", async (kind, colorScheme) => {
      const tree = kind === "a report" ? report : letter;
      const faults = await open(toHtml(tree), { colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
        // What is closed is read too.
        await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        return violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`);
      });
      expect(faults).toEqual([]);
    });

    test("a keyboard comes to the skip link first, and from there to the content", async () => {
      const words = await open(toHtml(report), {}, async (page) => {
        await page.keyboard.press("Tab");
        const first = await page.evaluate("document.activeElement?.textContent");
        await page.keyboard.press("Enter");
        return [first, await page.evaluate("location.hash")];
      });
      expect(words).toEqual(["Skip to content", "#_main"]);
    });

    test("a phone shows everything without scrolling the page sideways", async () => {
      const width = await open(toHtml(report), { viewport: { width: 390, height: 800 } }, (page) => page.evaluate("document.documentElement.scrollWidth"));
      expect(width).toBe(390);
    });

    test("letters in figures are 11 pixels high or more on a phone and on a desk", async () => {
      for (const width of [390, 1280]) {
        const least = await open(toHtml(report), { viewport: { width, height: 800 } }, (page) =>
          page.evaluate(
            `Math.min(...[...document.querySelectorAll("figure svg")].filter((svg) => svg.getBoundingClientRect().width > 0).flatMap((svg) => [...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)))`,
          ),
        );
        expect(least, `at ${width}`).toBeGreaterThanOrEqual(11);
      }
    });
  });

  test("prints to a PDF with tags, outline, title and language", async () => {
    const pdf = await open(toHtml(report), {}, (page) => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true }));
    const source = pdf.toString("latin1");
    for (const sign of ["/StructTreeRoot", "/Marked true", "/Outlines", "/Lang (en-US)", "/Figure"]) expect(source.includes(sign), sign).toBe(true);
  });

  test("nothing of any text runs, loads or asks", async () => {
    // One page with a part for each text; the title, the cover and the running head hold all of them.
    const parts: ReportTree["children"] = report.children.filter((node) => node.type === "section" && ["letter", "found", "decide", "form"].includes(node.id));
    const short = hostileTexts.filter(([, text]) => text.length < 1000);
    const all = withText(report, short.map(([, text]) => text).join(" "));
    const tree: ReportTree = { ...all, children: hostileTexts.flatMap(([, text]) => withText({ ...report, children: parts }, text).children) };
    const outcome = await open(toHtml(tree), {}, async (page, heard) => {
      for (const y of [100, 300, 500, 700]) await page.mouse.move(300, y);
      await page.emulateMedia({ media: "print" });
      const seen = await page.evaluate(
        "({ hurt: window.hurt, display: getComputedStyle(document.querySelector('main')).display, sections: document.querySelectorAll('main > section').length })",
      );
      return { seen, ...heard };
    });
    expect(outcome).toEqual({ seen: { hurt: undefined, display: "block", sections: 4 * hostileTexts.length }, requests: [], dialogs: [] });
  });
}

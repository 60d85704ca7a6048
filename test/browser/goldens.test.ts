import { readdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { goldenFolder } from "../scripts/goldens.js";
import { chromiumPath } from "./chromium.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pages = readdirSync(goldenFolder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

if (chromiumPath === undefined) {
  test("the example's pages are not opened: Chromium is not installed", () => expect(pages.length).toBeGreaterThan(0));
} else {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu"] }); // checked above
  });
  afterAll(() => browser.close());

  describe("the pages of the example company, as they are kept", () => {
    test.each(pages)("%s fits a phone of 360 pixels without scrolling sideways", async (name) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.goto(new URL(name, goldenFolder).href);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      await page.close();
    });

    test("the recap prints on ten pages, the agenda on the first, tagged and with an outline", async () => {
      const page = await browser.newPage();
      await page.goto(new URL("fy2026/recap.html", goldenFolder).href);
      const bytes = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true })).toString("latin1");
      expect((bytes.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBe(10);
      expect([bytes.includes("/StructTreeRoot"), bytes.includes("/Outlines")]).toEqual([true, true]);
      await page.close();
    });
  });
}

import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { unwrap } from "../../src/kernel/result.js";
import { parseAssessment } from "../../src/intake/parse.js";
import { type ReportTree, reportTreeSchema } from "../../src/model/report.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { buildReport } from "../../src/report/build.js";
import { checkReport } from "../../src/report/check.js";
import type { ReportInputs, ReportOptions } from "../../src/report/inputs.js";
import { ledgerEffects } from "../../src/scoring/effects.js";
import { score } from "../../src/scoring/score.js";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { chartsOf, quantitiesOf, sectionText, sectionsOf, stringsOf, tablesOf, wordsOf } from "./walk.js";

// The invented example company, fiscal year 2025, as the documentation has it.
const file = (name: string): unknown => JSON.parse(readFileSync(`docs/examples/tallow-creek/${name}.json`, "utf8"));
const model = standardModel();
let inputs: ReportInputs;
const report = (options: Partial<ReportOptions> = {}): ReportTree =>
  buildReport(model, inputs, { audience: "full", locale: "en-US", editionDate: "2026-03-27", ...options });

beforeAll(() => {
  const assessment = unwrap(parseAssessment(file("fy2025"), model));
  const timeline = estimateTimeline(file("engagement") as Parameters<typeof estimateTimeline>[0]); // Checked by the timeline's own tests.
  const roadmap = planRoadmap(model, assessment, { start: "2026-04-06", quarters: 4, budget: { amount: "250000", currency: "USD" } });
  inputs = { assessment, scorecard: score(model, assessment), timeline, roadmap, ledgerEffects: ledgerEffects(model, assessment) };
});

describe("the report of the example company", () => {
  test("is a valid tree in every variant, and passes the check before release", () => {
    for (const audience of ["board", "executive", "full", "it-lead"] as const) {
      const tree = report({ audience });
      expect([audience, reportTreeSchema().safeParse(tree).error?.issues ?? []]).toEqual([audience, []]);
      expect([audience, checkReport(tree).map((one) => `${one.path.join(".")} ${one.message}`)]).toEqual([audience, []]);
    }
  });

  test("has the twelve areas in order, each with its page", () => {
    const areas = sectionsOf(report()).filter((section) => /^area\.[a-z-]+$/.test(section.id));
    expect(areas.map((section) => section.title)).toEqual([
      "Business-aligned IT Strategy",
      "Information Security Planning",
      "Budgeting",
      "Project Portfolio Management Strategy",
      "Disaster Preparedness",
      "Cloud Readiness",
      "Data Governance",
      "Application Rationalization",
      "IT Asset Management",
      "Cybersecurity Awareness Training",
      "Vendor Management",
      "Annual Recap with Senior Management",
    ]);
  });

  // Checked totals of the example company: spend 1,516,898 against 1,426,260, run share 69.6 %, top five vendors 38.1 %.
  test("prints the checked totals of the year", () => {
    const money = sectionText(report(), "money");
    for (const text of ["$1,516,898", "$1,426,260", "+$90,638", "6.4%"]) expect(money).toContain(text);
    expect(chartsOf(report()).find((chart) => chart.id === "budget.purpose")?.title).toBe("69.6% of the spend keeps things running.");
    expect(chartsOf(report()).find((chart) => chart.id === "vendors.spend")?.description).toContain("The top five hold 38.1%");
  });

  // Nothing was renegotiated and nothing confirmed in 2025: zero is said, as what it would be, and never added to hopes.
  test("prints savings with how sure each is", () => {
    const savings = tablesOf(report()).find((one) => one.id === "money.savings");
    expect(savings?.rows.map((row) => row.cells.slice(1).map(wordsOf))).toEqual([
      ["$0", "signed in a contract"],
      ["$0", "measured by finance"],
    ]);
    expect(savings?.total).toBeUndefined();
  });

  // First quarter 37 of 112 clicked, last 21 of 112; 3 and 15 reported.
  test("shows the phishing tests as the campaigns were", () => {
    expect(chartsOf(report()).find((chart) => chart.figure === "F14")?.description).toBe(
      "Two lines over 4 campaigns. Clicks went from 33.0% to 18.8%; reports went from 2.7% to 13.4%.",
    );
  });

  // Ten tier 1 systems, two tested; the ERP database was due in 8 hours and took 19.
  test("shows recovery against its objective", () => {
    const figure = chartsOf(report()).find((chart) => chart.figure === "F11");
    const tier1 = figure?.table.rows.filter((row) => wordsOf(row.cells[1] ?? []) === "1") ?? [];
    expect([tier1.length, tier1.filter((row) => wordsOf(row.cells[3] ?? []) !== "never tested").length]).toEqual([10, 2]);
    expect(figure?.description).toContain("objective 8 hours, measured 19 hours");
  });

  // 25 systems, 220 assets, 35 applications and 45 suppliers are in the lists; inventories are printed only when asked for.
  test("prints the inventories when asked, every row, at most eight columns a table", () => {
    expect(sectionsOf(report()).some((section) => section.id === "appendix-inventories")).toBe(false);
    const asked = report({ inventories: true });
    const rows = (list: string) => tablesOf(asked).find((one) => one.id === `inventory.${list}.1`)?.rows.length;
    expect(["systems", "assets", "applications", "vendors"].map(rows)).toEqual([25, 220, 35, 45]);
    expect(tablesOf(asked).filter((one) => one.id.startsWith("inventory.") && one.columns.length > 8)).toEqual([]);
    expect(sectionsOf(report({ audience: "executive", inventories: true })).some((section) => section.id === "appendix-inventories")).toBe(false);
  });

  test("every waterfall adds up exactly", () => {
    const falls = chartsOf(report()).filter((chart) => chart.data.chart === "waterfall");
    expect(falls.length).toBeGreaterThan(0);
    for (const chart of falls) {
      if (chart.data.chart !== "waterfall") continue;
      const sum = chart.data.steps.reduce((total, step) => total + fraction(step.delta), fraction(chart.data.start.value));
      expect(sum).toBeCloseTo(fraction(chart.data.end.value), 12);
    }
  });

  test("no system of the company is named to the board", () => {
    const names = ["ERP database", "Domain controllers", "Backup server"];
    const words = stringsOf(report({ audience: "board" }));
    expect(names.filter((name) => words.some((text) => text.includes(name)))).toEqual([]);
  });

  test("every number is the same in both English locales and in German, only printed otherwise", () => {
    // The letter apart: which of its wordings fit the budget of words depends on the language.
    const values = (locale: ReportOptions["locale"]) => {
      const tree = report({ locale });
      return quantitiesOf({ ...tree, children: tree.children.filter((block) => block.type !== "section" || block.id !== "letter") }).map(
        (quantity) => quantity.value,
      );
    };
    expect(values("de-DE")).toEqual(values("en-US"));
    expect(values("en-GB")).toEqual(values("en-US"));
  });

  test("German prints German words and numbers", () => {
    const tree = report({ locale: "de-DE" });
    expect(tree.title).toBe("CIO-Assessment-Bericht");
    expect(sectionText(tree, "money")).toContain("1.516.898\u00a0$");
    expect(tree.words["contents"]).toBe("Inhalt");
  });

  test("the roadmap book has each planned action and each quarter", () => {
    const book = report({ kind: "roadmap" });
    expect(reportTreeSchema().safeParse(book).error?.issues ?? []).toEqual([]);
    expect(tablesOf(book).find((table) => table.id === "book.what")?.rows.length).toBe(inputs.roadmap?.items.length);
    expect(sectionsOf(book).filter((section) => section.id.startsWith("book.quarter.")).length).toBe(4);
  });

  test("decisions of the letter carry price and day from the roadmap", () => {
    expect(sectionText(report(), "letter.decisions")).toMatch(
      /^\s*Decide by April\u00a06, 2026: .+ Owner: .+\. \$[\d,]+(–\$[\d,]+)? once and \$[\d,]+(–\$[\d,]+)? a year\./,
    );
  });
});

/** A decimal or a fraction as a double. */
function fraction(text: string): number {
  const [n = "", d = "1"] = text.split("/");
  return Number(n) / Number(d);
}

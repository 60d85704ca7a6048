import { describe, expect, test, vi } from "vitest";
import type { ReportTree } from "../../src/model/report.js";
import { toMarkdown } from "../../src/render/markdown/index.js";
import { slugBook, slugOf } from "../../src/render/markdown/slug.js";
import { hostileAddresses, hostileTexts, withText } from "./hostile.js";
import { letter, report, section, withInventory } from "./samples.js";

/** What a reader of Markdown would count: headings, table rows, links, notes, list items, quotes, rules. */
function counts(source: string): Readonly<Record<string, number>> {
  const lines = source.split("\n");
  // Code means nothing, and neither does what is escaped.
  const unescaped = source.replace(/`+[^`\n]+`+|\\[\\`*_{}[\]()#+\-.!|<>~&:@"'=$%^/,;?]/g, "");
  const count = (pattern: RegExp, text = unescaped) => text.match(pattern)?.length ?? 0;
  return {
    headings: lines.filter((line) => /^#{1,6} /.test(line)).length,
    setext: lines.filter(
      (line, index) => /^ {0,3}(?:=+|-+) *$/.test(line) && (lines[index - 1] ?? "").trim() !== "" && !(lines[index - 1] ?? "").startsWith("|"),
    ).length,
    rows: lines.filter((line) => /^(?:> )?\| /.test(line)).length,
    pipes: lines.filter((line) => line.startsWith("| ")).reduce((sum, line) => sum + (line.replace(/\\./g, "").match(/\|/g)?.length ?? 0), 0),
    links: count(/\]\((?:https:|#)/g),
    otherLinks: count(/\]\((?!https:|#)/g),
    images: count(/!\[/g),
    addresses: count(/<(?:https?|mailto):|(?<![(\w])https?:\/\/|(?<!\w)www\.|\w@\w/g),
    html: count(/<[a-z!/?]/gi),
    notes: count(/\[\^\d+\](?!:)/g),
    noteTexts: lines.filter((line) => /^\[\^\d+\]: /.test(line)).length,
    items: lines.filter((line) => /^(?:> )? *(?:[-*+]|\d+[.)]) /.test(line)).length,
    quotes: lines.filter((line) => line.startsWith(">")).length,
    rules: lines.filter((line) => /^ {0,3}(?:-{3,}|\*{3,}|_{3,})$/.test(line)).length,
    fences: lines.filter((line) => /^ {0,3}(?:```|~~~)/.test(line)).length,
    code: lines.filter((line) => /^ {4,}\S/.test(line) && !/^ +(?:[-*+]|\d+[.)]) /.test(line)).length,
  };
}

// Whole reports are rendered and parsed many times; a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

describe("the Markdown of a report", () => {
  const source = toMarkdown(report);

  test("opens with title, client and edition, and ends in the line that says what it rests on", () => {
    expect(
      source.startsWith("# CIO Assessment Report 2025\n\n**Tallow Creek Foods (invented) · Draft**\n\n- **Period:** January 1 to December 31, 2025\n"),
    ).toBe(true);
    expect(
      source.endsWith(
        `\n---\n\nNorthlight Advisory · invented for this sample\n\n\`standard@1.0.0\` · library 1.0.0 · as of 2025-12-31 · digest 4f1c2a9b7d30\n`,
      ),
    ).toBe(true);
  });

  test("numbers headings from the order of the tree", () => {
    const headings = source.split("\n").filter((line) => line.startsWith("#"));
    expect(headings.slice(0, 3)).toEqual(["# CIO Assessment Report 2025", "## 1 Letter", "## 2 Where you stand"]);
    expect(headings).toContain("##### 5.1.2.1 ◆ Critical: Restores of critical systems are unproven");
    expect(headings.slice(-3)).toEqual(["## Appendix A: Method and honesty", "### A.1 Scale", "## Appendix B: Data behind the figures"]);
  });

  test("prints a table with its caption, its groups, its total and its notes", () => {
    expect(source).toContain(
      [
        "**Table 2. Decisions we ask you for**",
        "",
        "| Decision | Why now | One-off ($) | Per year ($) | Decide by | Owner role |",
        "| - | - | -: | -: | - | - |",
        "| **Decide this quarter** | | | | | |",
        "| 1 Test restores of ten critical systems | Two were tested, neither met its objective | 6,000–9,500 | 4,000 | Feb 28, 2026 | IT lead |",
        "| 2 Second factor for every account | 34 of 112 accounts have none | 3,500–5,000 | none (confirmed) | Mar 15, 2026 | CFO |",
        "| **Decide by summer** | | | | | |",
        "| 3 A copy nobody can change | All copies hang on one account[^1] | 12,000–20,000 | 9,600 | Jun 30, 2026 | IT lead |",
        "| **Total** | | **21,500–34,500** | **13,600** | | |",
      ].join("\n"),
    );
    expect(source).toContain("[^1]: Seen in the backup console; log number 17.");
  });

  test("prints a chart as its finding, its description and its table", () => {
    expect(source).toContain(
      "**Figure 6. Missing restore tests cost the most**\n\nPoints lost from 5.0, disaster preparedness, December 31, 2025\n\nWaterfall of points lost from 5.0 to 1.1.",
    );
    expect(source).toContain("| Restore tests | −1.20 | 3.80 |");
  });

  test("prints callouts with their word, panels as tables, empty tables as their sentence, strong words without strong spaces", () => {
    expect(source).toContain("> **Decision: Test two systems a month**\n>\n> The IT lead");
    expect(source).toContain("| Disaster preparedness | 1.1 of 5 (0.9–1.5), level 1 Initial |\n| - | - |\n| Target | 3.0 |");
    expect(source).toContain("**Table 4. Savings**\n\nThere is nothing to list.");
    expect(source).toContain("**What is.** Of 10 critical systems 2 were tested");
  });

  test("links to headings of its own and to https addresses", () => {
    expect(source).toContain("[the chapter on disaster preparedness](#51-disaster-preparedness)");
    expect(source).toContain("](https://example.org/guide?a=1");
    const slug = slugBook();
    const fragments = source.split("\n").flatMap((line) => (/^#+ /.test(line) ? [slug(line.replace(/^#+ /, ""))] : []));
    for (const [, fragment] of source.matchAll(/\]\(#([^)]+)\)/g)) expect(fragments).toContain(fragment);
  });

  test("keeps a restricted section from a board", () => {
    expect(source).toContain("ZEBRA");
    expect(toMarkdown(letter)).not.toContain("ZEBRA");
  });
});

describe("fragments", () => {
  test.each([
    ["3.2 What we found: first", "32-what-we-found-first"],
    ["A  b", "a--b"],
    ["Größe & Maß", "größe--maß"],
    ["◆ Critical: x", "-critical-x"],
  ])("%s becomes %s", (heading, expected) => expect(slugOf(heading)).toBe(expected));
  test("the second heading of a name ends in 1, and never meets a third that is called so", () => {
    const slug = slugBook();
    expect([slug("a"), slug("a"), slug("a-1"), slug("a")]).toEqual(["a", "a-1", "a-1-1", "a-2"]);
  });
});

describe("hostile text in every field", () => {
  const plain = counts(toMarkdown(withText(report, "plain words")));
  test.each(hostileTexts.filter(([, text]) => text.trim() !== ""))("%s leaves the number of headings, rows, links and the rest as they are", (_, text) => {
    const source = toMarkdown(withText(report, text));
    expect(counts(source)).toEqual(plain);
    expect(source).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  test.each(hostileAddresses)("a link to %j is no link", (to) => {
    const tree: ReportTree = {
      ...report,
      children: [
        section("only", "Only", [{ type: "paragraph", role: "body", children: [{ type: "link", to, children: [{ type: "text", value: "the words" }] }] }]),
      ],
    };
    expect(toMarkdown(tree)).toContain("\nthe words\n");
  });
});

test("a report with 20,000 rows renders in a few seconds on a busy machine", () => {
  const big = withInventory(20_000);
  const before = process.cpuUsage();
  const source = toMarkdown(big);
  const used = process.cpuUsage(before);
  // 19,999 is 4 more than a multiple of 15 and 399 more than one of 400.
  expect(source.includes("| LT-29999 | server | Second hall | IT lead | Mar 1, 2014 | $1299 |")).toBe(true);
  expect((used.user + used.system) / 1e6).toBeLessThan(6);
}, 60_000);

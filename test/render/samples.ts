import type { BlockNode, InlineNode, ReportTree, SectionNode, TableNode } from "../../src/model/report.js";
import { areas, charts, quantity, table, text } from "./chart-samples.js";

const strong = (value: string): InlineNode => ({ type: "strong", children: [text(value)] });
const link = (to: string, words: string): InlineNode => ({ type: "link", to, children: [text(words)] });
const note = (...children: readonly InlineNode[]): InlineNode => ({ type: "note", children });
const mark = (set: "severity" | "evidence" | "status" | "tone", value: string, word: string): InlineNode => ({ type: "mark", set, value, word });
const paragraph = (...children: readonly InlineNode[]): BlockNode => ({ type: "paragraph", role: "body", children });

/** A section of the sample. */
export function section(id: string, title: string, children: readonly BlockNode[], more: Partial<SectionNode> = {}): SectionNode {
  return { type: "section", id, title, sensitivity: "open", break: "auto", children, ...more };
}

const disaster = areas[4]?.rating ?? { status: "not-applicable" as const, reason: "" };

const decisions: TableNode = {
  type: "table",
  id: "table-decisions",
  caption: "Decisions we ask you for",
  columns: [
    { id: "decision", title: "Decision", align: "start", width: 3, rowHeader: true },
    { id: "why", title: "Why now", align: "start", width: 3 },
    { id: "once", title: "One-off", align: "end", unit: "$", width: 1.6 },
    { id: "year", title: "Per year", align: "end", unit: "$", width: 1.6 },
    { id: "by", title: "Decide by", align: "start", width: 1.6 },
    { id: "owner", title: "Owner role", align: "start", width: 1.4 },
  ],
  rows: [
    {
      id: "d1",
      cells: [
        [text("1 Test restores of ten critical systems")],
        [text("Two were tested, neither met its objective")],
        [quantity("6000", "6,000", "money"), text("–"), quantity("9500", "9,500", "money")],
        [quantity("4000", "4,000", "money")],
        [quantity("2026-02-28", "Feb 28, 2026", "date")],
        [text("IT lead")],
      ],
      group: "Decide this quarter",
    },
    {
      id: "d2",
      cells: [
        [text("2 Second factor for every account")],
        [text("34 of 112 accounts have none")],
        [quantity("3500", "3,500", "money"), text("–"), quantity("5000", "5,000", "money")],
        [text("none (confirmed)")],
        [quantity("2026-03-15", "Mar 15, 2026", "date")],
        [text("CFO")],
      ],
      group: "Decide this quarter",
    },
    {
      id: "d3",
      cells: [
        [text("3 A copy nobody can change")],
        [text("All copies hang on one account"), note(text("Seen in the backup console; log number "), quantity("17", "17"), text("."))],
        [quantity("12000", "12,000", "money"), text("–"), quantity("20000", "20,000", "money")],
        [quantity("9600", "9,600", "money")],
        [quantity("2026-06-30", "Jun 30, 2026", "date")],
        [text("IT lead")],
      ],
      group: "Decide by summer",
    },
  ],
  total: [
    [text("Total")],
    [],
    [quantity("21500", "21,500", "money"), text("–"), quantity("34500", "34,500", "money")],
    [quantity("13600", "13,600", "money")],
    [],
    [],
  ],
  empty: "There is nothing to decide.",
};

const practices = table(
  "table-practices",
  "Practices and evidence",
  [
    ["Practice", 3],
    ["Answer", 1, "end"],
    ["Counts as", 1, "end"],
    ["Evidence", 1.6],
    ["Why not higher", 3],
  ],
  [
    ["Backups run and are watched", quantity("3", "3", "level"), quantity("3", "3", "level"), mark("evidence", "documented", "seen"), "no weekly review"],
    [
      "Restores are tested",
      quantity("4", "4", "level"),
      quantity("2", "2", "level"),
      mark("evidence", "stated", "heard only"),
      "answer 4, counts as 2: no protocol was shown",
    ],
    ["Recovery plan", quantity("1", "1", "level"), quantity("1", "1", "level"), mark("evidence", "verified", "tested"), text("")],
  ],
);

const finding = section(
  "finding-restore",
  "Restores of critical systems are unproven",
  [
    paragraph(
      strong("What is. "),
      text("Of "),
      quantity("10", "10"),
      text(" critical systems "),
      quantity("2", "2"),
      text(" were tested in 2025. The ERP database was due in "),
      quantity("8", "8 hours", "hours"),
      text(" and took "),
      quantity("19", "19 hours", "hours"),
      text("."),
    ),
    paragraph(
      strong("What was expected. "),
      text("Each critical system is restored once a year, as "),
      link("appendix-method", "the scale"),
      text(" says at level "),
      quantity("3", "3", "level"),
      text("."),
    ),
    {
      type: "definitions",
      items: [
        { term: "Rule", children: [text("dr.r.restore-untested")] },
        { term: "Evidence", children: [mark("evidence", "documented", "seen"), text(", log 12 and 17")] },
      ],
    },
  ],
  { mark: { set: "severity", value: "critical", word: "Critical" } },
);

const areaChapter = section(
  "area-disaster",
  "Disaster preparedness",
  [
    {
      type: "rating",
      rating: disaster,
      label: "Disaster preparedness",
      text: "1.1 of 5 (0.9–1.5), level 1 Initial",
      quantities: [quantity("1.1", "1.1", "level"), quantity("0.9", "0.9", "level"), quantity("1.5", "1.5", "level"), quantity("1", "1", "level")],
      facts: [
        { term: "Target", children: [quantity("3", "3.0", "level")] },
        { term: "Gap", children: [quantity("-1.9", "−1.9", "points")] },
        { term: "Previous", children: [quantity("1.4", "1.4", "level")] },
        { term: "Confidence", children: [text("medium, mostly seen")] },
        { term: "Coverage", children: [quantity("90", "90%", "percent")] },
        { term: "Held down by", children: [text("no restore test in 365 days")] },
      ],
    },
    paragraph(
      text("Disaster preparedness is at level "),
      quantity("1", "1", "level"),
      text(", Initial: "),
      quantity("1.1", "1.1", "level"),
      text(" of 5. It would be "),
      quantity("1.8", "1.8", "level"),
      text(", but is held at "),
      quantity("1.1", "1.1", "level"),
      text(": no restore test in 365 days. "),
      note(text("A cap is a ceiling that a single fact sets.")),
      text("Closing this gives "),
      quantity("1.8", "1.8", "level"),
      text("."),
    ),
    charts.waterfall,
    section("area-disaster-works", "What works", [
      {
        type: "list",
        style: "bullet",
        items: [
          [paragraph(text("Backups run every night and someone looks at the result. "), mark("evidence", "documented", "seen"))],
          [paragraph(text("The copy leaves the building every day."))],
        ],
      },
    ]),
    section("area-disaster-found", "What we found", [
      finding,
      section("finding-plan", "The recovery plan names people who left", [paragraph(text("Two of five names are no longer with you."))], {
        mark: { set: "severity", value: "medium", word: "Medium" },
      }),
    ]),
    section("area-disaster-do", "What to do", [
      {
        type: "callout",
        tone: "decision",
        word: "Decision",
        title: "Test two systems a month",
        children: [
          paragraph(
            text("The IT lead restores two critical systems a month and writes down the hours. It costs "),
            quantity("6000", "$6,000", "money"),
            text("–"),
            quantity("9500", "$9,500", "money"),
            text(" once."),
          ),
        ],
      },
      {
        type: "list",
        style: "steps",
        items: [
          [paragraph(text("Pick the ERP database and the file server."))],
          [paragraph(text("Restore both to spare machines.")), { type: "list", style: "bullet", items: [[paragraph(text("Write down start and end."))]] }],
          [paragraph(text("Sign the protocol."))],
        ],
      },
    ]),
    section("area-disaster-evidence", "Evidence and confidence", [practices]),
  ],
  { break: "page" },
);

/** Every state of a rating, as words in a table. */
const states = table(
  "table-states",
  "How a rating is written",
  [
    ["Area", 3],
    ["Level", 4],
  ],
  areas.map((one) => [
    one.label,
    {
      type: "rating",
      rating: one.rating,
      form: "short",
      text: one.text,
      quantities: one.rating.status === "rated" ? [quantity(String(one.rating.score), one.rating.score.toFixed(1), "level")] : [],
    },
  ]),
);

/** A whole assessment report of an invented company: every node type, every figure, every state. */
export const report: ReportTree = {
  type: "document",
  format: 1,
  kind: "assessment",
  title: "CIO Assessment Report 2025",
  client: "Tallow Creek Foods (invented)",
  audience: "full",
  locale: "en-US",
  asOf: "2025-12-31",
  edition: "draft",
  cover: [
    { term: "Period", children: [quantity("2025-01-01", "January 1", "date"), text(" to "), quantity("2025-12-31", "December 31, 2025", "date")] },
    { term: "Prepared by", children: [text("Northlight Advisory (invented), fractional CIO")] },
    { term: "Confidentiality", children: [text("Confidential. Copies: CEO, CFO, IT lead.")] },
  ],
  provenance: {
    packs: ["standard@1.0.0"],
    library: "1.0.0",
    asOf: "2025-12-31",
    digest: "4f1c2a9b7d30e55aa1",
    text: "standard@1.0.0 · library 1.0.0 · as of 2025-12-31 · digest 4f1c2a9b7d30",
  },
  words: {},
  theme: {
    name: "house",
    firm: "Northlight Advisory",
    accent: "#0b5394",
    accentDark: "#7ab8f5",
    paper: "A4",
    fontFamily: "system",
    footer: "Northlight Advisory · invented for this sample",
  },
  children: [
    { type: "contents", of: "sections", depth: 2, title: "Contents" },
    section(
      "letter",
      "Letter",
      [
        {
          type: "paragraph",
          role: "lead",
          children: [text("Ten critical systems must be back within hours. Two were tested in 2025 and neither met its objective.")],
        },
        paragraph(
          text("The ERP database was due in "),
          quantity("8", "8 hours", "hours"),
          text(" and took "),
          quantity("19", "19 hours", "hours"),
          text(". The other eight were never tested. Read more in "),
          link("area-disaster", "the chapter on disaster preparedness"),
          text(" or in the "),
          link("https://example.org/guide?a=1&b=2", "public guide"),
          text("."),
        ),
        charts.strip,
        {
          type: "callout",
          tone: "risk",
          word: "Risk carried",
          title: "Ransomware stops the plant for days",
          children: [
            paragraph(
              text("The CEO accepts this until "),
              quantity("2026-06-30", "June 30, 2026", "date"),
              text("; the likely loss is "),
              quantity("250000", "$250,000", "money"),
              text("–"),
              quantity("1000000", "$1,000,000", "money"),
              text("."),
            ),
          ],
        },
      ],
      { break: "page" },
    ),
    section(
      "stand",
      "Where you stand",
      [
        paragraph(
          text("Across "),
          quantity("12", "12"),
          text(" areas you are at "),
          quantity("2.4", "2.4", "level"),
          text(" of 5, level "),
          quantity("2", "2", "level"),
          text(" Repeatable. What we could not see could move this to between "),
          quantity("2.1", "2.1", "level"),
          text(" and "),
          quantity("2.9", "2.9", "level"),
          text("."),
        ),
        charts.profile,
        states,
        charts.heat,
        charts.radar,
      ],
      { break: "page" },
    ),
    section(
      "found",
      "What we found first",
      [
        {
          type: "callout",
          tone: "critical",
          word: "Critical",
          title: "Told in person on January 12, 2026",
          children: [
            paragraph(
              mark("severity", "critical", "Critical"),
              text(" Restores are unproven. "),
              mark("severity", "high", "High"),
              text(" Accounts without second factor. "),
              mark("severity", "medium", "Medium"),
              text(", "),
              mark("severity", "low", "Low"),
              text(", "),
              mark("severity", "info", "Info"),
            ),
          ],
        },
        {
          type: "callout",
          tone: "limit",
          word: "Limit",
          title: "Six open questions",
          children: [paragraph(text("We could not judge data governance; see "), link("unseen", "what we could not see"), text("."))],
        },
      ],
      { break: "page" },
    ),
    section("decide", "What we ask you to decide", [decisions, charts.effort], { break: "page" }),
    section(
      "areas",
      "The twelve areas",
      [areaChapter, section("area-vendors", "Vendor management", [paragraph(text("No answer yet: nobody was available.")), charts.vendors], { break: "page" })],
      { break: "page" },
    ),
    section("differ", "Where accounts differ", [charts.answers], { break: "page" }),
    section("money", "Money", [
      charts.budget,
      charts.categories,
      charts.bridge,
      table(
        "table-savings",
        "Savings",
        [
          ["Item", 3],
          ["Per year", 1, "end"],
          ["Certainty", 2],
        ],
        [],
      ),
    ]),
    section("risks", "Risks", [charts.risk], { break: "page" }),
    section("roadmap", "Roadmap", [charts.roadmap, charts.calendar]),
    section("more", "More figures", [charts.time, charts.support, charts.recovery, charts.slope, charts.phishing]),
    section("secret", "Open weaknesses in detail", [paragraph(text("The remote port 3389 of host ZEBRA is open."))], { sensitivity: "restricted" }),
    section("unseen", "What we could not see", [
      paragraph(text("Six questions on data governance are open.")),
      { type: "list", style: "check", items: [[paragraph(text("Ask the records manager"))], [paragraph(text("See the retention schedule"))]] },
      { type: "paragraph", role: "note", children: [text("We did not visit the second site.")] },
    ]),
    section("form", "Form to fill in", [
      paragraph({ type: "blank", label: "Do not know", size: "box" }, text(" "), { type: "blank", label: "Name", size: "line" }, text(" "), {
        type: "blank",
        label: "Date",
        size: "short",
      }),
      table(
        "table-form",
        "Decisions recorded",
        [
          ["Decision", 3],
          ["Outcome", 2],
          ["Signature", 2],
        ],
        [
          ["Test restores", { type: "blank", label: "Outcome", size: "short" }, { type: "blank", label: "Signature", size: "line" }],
          ["Second factor", { type: "blank", label: "Outcome", size: "short" }, { type: "blank", label: "Signature", size: "lines", lines: 2 }],
        ],
      ),
    ]),
    section(
      "appendix-method",
      "Method and honesty",
      [
        paragraph(text("Level "), quantity("3", "3", "level"), text(" means: defined, written down and followed. No audit, no certificate.")),
        section("appendix-method-scale", "Scale", [
          {
            type: "definitions",
            items: ["Absent", "Initial", "Repeatable", "Defined", "Managed", "Optimised"].map((name, level) => ({
              term: `Level ${level}`,
              children: [text(name)],
            })),
          },
        ]),
      ],
      { break: "page" },
    ),
    section(
      "appendix-data",
      "Data behind the figures",
      [
        { type: "contents", of: "charts", depth: 1, title: "Figures" },
        { type: "contents", of: "tables", depth: 1, title: "Tables" },
        { ...charts.profile.table },
        { type: "paragraph", role: "legal", children: [text("All companies named here are invented.")] },
      ],
      { break: "page" },
    ),
  ],
};

/** The board's letter: one page, no numbers on headings. */
export const letter: ReportTree = {
  ...report,
  kind: "letter",
  title: "Letter to the board",
  audience: "board",
  edition: "final",
  children: report.children.filter((node) => node.type === "section" && (node.id === "letter" || node.id === "secret")),
};

/** The report with an inventory of many rows in an appendix. */
export function withInventory(rows: number): ReportTree {
  const columns: TableNode["columns"] = ["Asset", "Type", "Site", "Owner role", "Bought", "Value"].map((title, index) => ({
    id: `c${index}`,
    title,
    align: index === 5 ? "end" : "start",
    width: index === 0 ? 2 : 1,
    ...(index === 0 ? { rowHeader: true } : {}),
  }));
  const list: TableNode = {
    type: "table",
    id: "table-inventory",
    caption: "All assets",
    columns,
    rows: Array.from({ length: rows }, (_, i) => ({
      id: `asset-${i}`,
      cells: [
        [text(`LT-${10000 + i}`)],
        [text(i % 3 === 0 ? "laptop" : "server")],
        [text(i % 2 === 0 ? "Main plant" : "Second hall")],
        [text("IT lead")],
        [quantity(`20${10 + (i % 15)}-03-01`, `Mar 1, 20${10 + (i % 15)}`, "date", `input: facts.assets[${i}].bought`)],
        [quantity(String(900 + (i % 400)), `$${900 + (i % 400)}`, "money", `input: facts.assets[${i}].value`)],
      ],
    })),
    empty: "No assets are known.",
  };
  return { ...report, children: [...report.children, section("appendix-inventory", "Inventory", [list])] };
}

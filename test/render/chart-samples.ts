import type { ChartData, ChartNode, InlineNode, QuantityNode, RatingValue, TableNode } from "../../src/model/report.js";

/** Plain words. */
export const text = (value: string): InlineNode => ({ type: "text", value });

/** A number with its words. */
export const quantity = (value: string, words: string, unit: QuantityNode["unit"] = "count", ref = "source: sample"): QuantityNode => ({
  type: "quantity",
  value,
  unit,
  text: words,
  ref,
  ...(unit === "money" ? { currency: "USD" } : {}),
});

/** A table from rows of texts and numbers; the first column is the row header. */
export function table(
  id: string,
  caption: string,
  columns: readonly (readonly [string, number, ("start" | "end")?])[],
  rows: readonly (readonly (string | InlineNode | readonly InlineNode[])[])[],
): TableNode {
  const cell = (one: string | InlineNode | readonly InlineNode[]): readonly InlineNode[] =>
    typeof one === "string" ? [text(one)] : Array.isArray(one) ? (one as readonly InlineNode[]) : [one as InlineNode]; // Array.isArray does not narrow readonly lists
  return {
    type: "table",
    id,
    caption,
    columns: columns.map(([title, width, align = "start"], index) => ({
      id: `c${index + 1}`,
      title,
      align,
      width,
      ...(index === 0 ? { rowHeader: true } : {}),
    })),
    rows: rows.map((cells) => ({ cells: cells.map(cell) })),
    empty: "There is nothing to list.",
  };
}

const rated = (score: number, low: number, high: number, level: number, more: Partial<Extract<RatingValue, { status: "rated" }>> = {}): RatingValue => ({
  status: "rated",
  score,
  low,
  high,
  level,
  levelName: ["Absent", "Initial", "Repeatable", "Defined", "Managed", "Optimised"][level] ?? "",
  coverage: 0.9,
  limits: [],
  ...more,
});

/** The twelve areas of an invented company, in every state a rating can have. */
export const areas: readonly { readonly id: string; readonly label: string; readonly rating: RatingValue; readonly text: string; readonly gapText?: string }[] =
  [
    {
      id: "strategy",
      label: "Business-aligned IT strategy",
      rating: rated(2.4, 2.1, 2.8, 2, { target: 3, gap: -0.6, previous: 1.9 }),
      text: "2.4 (2.1–2.8)",
      gapText: "−0.6",
    },
    {
      id: "security",
      label: "Information security planning",
      rating: rated(2, 2, 2, 2, {
        target: 3.5,
        gap: -1.5,
        previous: 1.6,
        raw: 2.8,
        limits: [{ kind: "cap", id: "c.mfa", text: "held at 2 because 70% of accounts use a second factor" }],
      }),
      text: "2.0",
      gapText: "−1.5",
    },
    {
      id: "budgeting",
      label: "Budgeting",
      rating: rated(3.1, 2.9, 3.4, 3, {
        target: 3,
        gap: 0.1,
        previous: 3,
        peers: { low: 2.2, high: 3, n: 64, cohort: "100–250 staff", year: 2025, label: "survey" },
      }),
      text: "3.1 (2.9–3.4)",
      gapText: "met",
    },
    {
      id: "projects",
      label: "Project portfolio management",
      rating: rated(1.7, 1.4, 2.3, 1, { target: 2.5, gap: -0.8, previous: 1.2 }),
      text: "1.7 (1.4–2.3)",
      gapText: "−0.8",
    },
    {
      id: "disaster",
      label: "Disaster preparedness",
      rating: rated(1.1, 0.9, 1.5, 1, {
        target: 3,
        gap: -1.9,
        previous: 1.4,
        raw: 1.8,
        limits: [{ kind: "held", id: "c.restore", text: "held until a restore test is known" }],
      }),
      text: "1.1 (0.9–1.5)",
      gapText: "−1.9",
    },
    { id: "cloud", label: "Cloud readiness", rating: rated(2.9, 2.4, 3.3, 2, { target: 2.5, gap: 0.4, previous: 2.6 }), text: "2.9 (2.4–3.3)", gapText: "met" },
    {
      id: "data",
      label: "Data governance",
      rating: { status: "provisional", low: 0.8, high: 3.4, coverage: 0.48, target: 2.5, missing: 6, limits: [] },
      text: "not rated (0.8–3.4, 48% answered)",
    },
    {
      id: "applications",
      label: "Application rationalization",
      rating: rated(2.2, 1.8, 2.6, 2, { target: 2.5, gap: -0.3 }),
      text: "2.2 (1.8–2.6)",
      gapText: "−0.3",
    },
    {
      id: "assets",
      label: "IT asset management",
      rating: rated(3.4, 3.2, 3.5, 3, { target: 3, gap: 0.4, previous: 2.5 }),
      text: "3.4 (3.2–3.5)",
      gapText: "met",
    },
    {
      id: "training",
      label: "Cybersecurity awareness training",
      rating: rated(3.8, 3.6, 4, 3, { target: 3.5, gap: 0.3, previous: 2.2 }),
      text: "3.8 (3.6–4.0)",
      gapText: "met",
    },
    { id: "vendors", label: "Vendor management", rating: { status: "unscored", low: 0, high: 5, reason: "nobody was available" }, text: "no answer yet" },
    {
      id: "recap",
      label: "Annual recap with senior management",
      rating: { status: "not-applicable", reason: "first year" },
      text: "does not apply: first year",
    },
  ];

const profile: ChartData = {
  chart: "profile",
  axis: { min: 0, max: 5, words: ["Absent", "Initial", "Repeatable", "Defined", "Managed", "Optimised"] },
  rows: areas,
};

const areaTable = (id: string) =>
  table(
    id,
    "Levels by area",
    [
      ["Area", 3],
      ["Score", 1, "end"],
      ["Range", 1.4],
      ["Gap", 1, "end"],
    ],
    areas.map((one) => [
      one.label,
      one.rating.status === "rated" ? quantity(String(one.rating.score), one.rating.score.toFixed(1), "level") : text(one.text),
      one.rating.status === "not-applicable" ? text("does not apply") : text(`${one.rating.low}–${one.rating.high}`),
      text(one.gapText ?? "no target set"),
    ]),
  );

const chart = (
  id: string,
  figure: ChartNode["figure"],
  data: ChartData,
  words: {
    readonly title: string;
    readonly subtitle: string;
    readonly description: string;
    readonly table: TableNode;
    readonly size?: ChartNode["size"];
    readonly source?: string;
  },
): ChartNode => ({
  type: "chart",
  id,
  figure,
  data,
  title: words.title,
  subtitle: words.subtitle,
  description: words.description,
  source: words.source ?? "Source: answers and facts as of 2025-12-31. An invented company.",
  size: words.size ?? "full",
  table: words.table,
});

const cells = (values: string) =>
  [...values].map((sign, index) => ({
    label: `practice ${index + 1}`,
    state: sign === "?" ? ("unknown" as const) : sign === "-" ? ("not-applicable" as const) : ("value" as const),
    ...(/\d/.test(sign) ? { value: Number(sign) } : {}),
    ...(index === 2 && sign !== "?" && sign !== "-" ? { limited: true } : {}),
  }));

const campaigns = ["Feb 2025", "Mar 2025", "May 2025", "Jul 2025", "Sep 2025", "Oct 2025", "Nov 2025", "Dec 2025"];
const clicked = [33, 28.4, 25, 19.6, 14.2, 11, 8.1, 5.6];
const reported = [2.7, 6, 11.5, 17.2, 22, 29.1, 34, 39.5];

/** One figure for each kind and form: all sixteen that a report can hold. */
export const charts = {
  profile: chart("fig-profile", "F1", profile, {
    title: "Six of twelve areas are below target",
    subtitle: "Maturity by area, 0 to 5, December 31, 2025, n = 118 practices",
    description:
      "Dot plot of maturity, 0 to 5, for 12 areas on December 31, 2025. Highest awareness training 3.8, lowest disaster preparedness 1.1. 6 are below target, 2 not rated.",
    table: areaTable("fig-profile-data"),
  }),
  strip: chart("fig-strip", "F1", profile, {
    title: "Six of twelve areas are below target",
    subtitle: "Maturity by area, 0 to 5",
    description: "Dot plot of maturity for 12 areas. Highest 3.8, lowest 1.1. Six are below target.",
    size: "strip",
    table: areaTable("fig-strip-data"),
  }),
  radar: chart(
    "fig-radar",
    "F2",
    { chart: "radar", axis: { min: 0, max: 5 }, rows: areas.map(({ label, rating }) => ({ label, rating })) },
    {
      title: "Training leads, disaster preparedness trails",
      subtitle: "Score and target by area, 0 to 5, December 31, 2025",
      description: "Radar of maturity, 0 to 5, for 12 areas. Highest awareness training 3.8, lowest disaster preparedness 1.1. Six are below target.",
      table: areaTable("fig-radar-data"),
    },
  ),
  heat: chart(
    "fig-heat",
    "F3",
    {
      chart: "matrix",
      form: "heat",
      rows: areas.map(({ label }, index) => ({
        label,
        cells: cells(["3224?1", "2232124", "34333", "1121220", "0011?10", "33324", "??1??2-", "22312", "34344", "44434", "????", "-----"][index] ?? ""),
      })),
    },
    {
      title: "Nine practices are at zero or one",
      subtitle: "Effective level of each practice, sorted by weight; columns carry no shared meaning",
      description: "Heat map of 70 practices in 12 areas. Disaster preparedness has most zeros. Nine practices are unanswered.",
      table: table(
        "fig-heat-data",
        "Practices by level",
        [
          ["Area", 3],
          ["0–1", 1, "end"],
          ["2", 1, "end"],
          ["3", 1, "end"],
        ],
        [["Disaster preparedness", quantity("5", "5"), quantity("0", "0"), quantity("0", "0")]],
      ),
    },
  ),
  waterfall: chart(
    "fig-waterfall",
    "F4",
    {
      chart: "waterfall",
      start: { label: "Full marks", value: "5", text: "5.0" },
      steps: [
        { label: "Restore tests", delta: "-1.2", text: "−1.20", kind: "lost", part: "0.5" },
        { label: "Recovery plan", delta: "-0.9", text: "−0.90", kind: "lost" },
        { label: "Business impact analysis", delta: "-0.62", text: "−0.62", kind: "lost", part: "0.3" },
        { label: "Second site or cloud copy for critical systems", delta: "-0.48", text: "−0.48", kind: "lost" },
        { label: "Cap: no restore test in 365 days", delta: "-0.7", text: "−0.70", kind: "cap" },
      ],
      end: { label: "Disaster preparedness", value: "1.1", text: "1.1" },
    },
    {
      title: "Missing restore tests cost the most",
      subtitle: "Points lost from 5.0, disaster preparedness, December 31, 2025",
      description: "Waterfall of points lost from 5.0 to 1.1. Restore tests take 1.2, the recovery plan 0.9, a cap 0.7.",
      table: table(
        "fig-waterfall-data",
        "Points lost",
        [
          ["Step", 3],
          ["Change", 1, "end"],
          ["Running", 1, "end"],
        ],
        [
          ["Restore tests", quantity("-1.2", "−1.20", "points"), quantity("3.8", "3.80", "points")],
          ["Recovery plan", quantity("-0.9", "−0.90", "points"), quantity("2.9", "2.90", "points")],
        ],
      ),
    },
  ),
  bridge: chart(
    "fig-bridge",
    "F4",
    {
      chart: "waterfall",
      start: { label: "Last year", value: "1516898", text: "$1,516,898" },
      steps: [
        { label: "Lines that ended", delta: "-364888", text: "−$364,888", kind: "lost" },
        { label: "New lines", delta: "405830", text: "+$405,830", kind: "gain" },
        { label: "Lines that cost more", delta: "47270", text: "+$47,270", kind: "gain" },
        { label: "Lines that cost less", delta: "-68260", text: "−$68,260", kind: "lost" },
      ],
      end: { label: "This year", value: "1536850", text: "$1,536,850" },
    },
    {
      title: "New lines outweigh those that ended",
      subtitle: "Yearly IT spend, US dollars",
      description: "Waterfall from 1,516,898 to 1,536,850 dollars. New lines add 405,830, ended lines take 364,888. The total barely moves.",
      table: table(
        "fig-bridge-data",
        "Bridge",
        [
          ["Step", 3],
          ["Change", 1, "end"],
        ],
        [["Lines that ended", quantity("-364888", "−$364,888", "money")]],
      ),
    },
  ),
  risk: chart(
    "fig-risk",
    "F5",
    {
      chart: "matrix",
      form: "risk",
      rows: [],
      xWords: ["rare", "unlikely", "possible", "likely", "almost certain"],
      yWords: ["under $10k", "$10k–$50k", "$50k–$250k", "$250k–$1m", "over $1m"],
      items: [
        { number: 1, label: "Ransomware stops the plant for days", x: 4, y: 5, previous: { x: 4, y: 4 } },
        { number: 2, label: "ERP cannot be restored in time", x: 4, y: 5 },
        { number: 3, label: "Payment fraud by mail", x: 4, y: 4, previous: { x: 5, y: 4 } },
        { number: 4, label: "Key vendor ends service", x: 2, y: 4 },
        { number: 5, label: "Unsupported servers fail", x: 4, y: 3 },
        { number: 6, label: "Loss of the only network engineer", x: 3, y: 3, previous: { x: 2, y: 3 } },
        { number: 7, label: "Licence audit", x: 3, y: 2 },
        { number: 8, label: "Fire in the server room", x: 1, y: 5 },
        { number: 9, label: "Data kept beyond the legal period", x: 4, y: 2 },
        { number: 10, label: "Contract renews unnoticed", x: 5, y: 1 },
        { number: 11, label: "Backup media stolen", x: 4, y: 5 },
      ],
    },
    {
      title: "Three risks call for action now",
      subtitle: "Likelihood and impact in ranks; their product is not money",
      description: "Risk matrix of 11 risks. Five stand in the act zone; ransomware, ERP restore and stolen media lead. Two moved up since last year.",
      table: table(
        "fig-risk-data",
        "Risks",
        [
          ["Risk", 3],
          ["Likelihood", 1],
          ["Impact", 1],
        ],
        [["Ransomware stops the plant", "likely", "over $1m"]],
      ),
    },
  ),
  time: chart(
    "fig-time",
    "F6",
    {
      chart: "scatter",
      form: "time",
      x: { label: "technical fit", min: 1, max: 5, cut: 3 },
      y: { label: "business value", min: 1, max: 5, cut: 3 },
      corners: ["Migrate", "Invest", "Eliminate", "Tolerate"],
      points: [
        { number: 1, label: "ERP", x: 2, y: 5, size: "large" },
        { number: 2, label: "CRM", x: 4, y: 4, size: "medium" },
        { number: 3, label: "Old CRM", x: 1, y: 2, size: "medium", doubled: true },
        { number: 4, label: "Payroll", x: 4, y: 4, size: "small" },
        { number: 5, label: "Quality database", x: 2, y: 2, size: "unknown" },
        { number: 6, label: "Shop-floor terminals", x: 2, y: 4, size: "medium" },
        { number: 7, label: "Intranet", x: 3, y: 2, size: "small" },
        { number: 8, label: "Fax gateway", x: 1, y: 1, size: "small" },
        { number: 9, label: "Design tools", x: 5, y: 5, size: "large" },
        { number: 10, label: "Spreadsheet of record for freight", x: 1, y: 4, size: "unknown" },
      ],
    },
    {
      title: "Three applications cost money and add little",
      subtitle: "Ten applications, scores 1 to 5, size is yearly cost",
      description: "Scatter of 10 applications by value and fit. Three lie in Eliminate, largest the old CRM. ERP is valued but fits badly.",
      table: table(
        "fig-time-data",
        "Applications",
        [
          ["Application", 3],
          ["Value", 1, "end"],
          ["Fit", 1, "end"],
        ],
        [["ERP", quantity("5", "5"), quantity("2", "2")]],
      ),
    },
  ),
  budget: chart(
    "fig-budget",
    "F7",
    {
      chart: "bars",
      form: "stacked-share",
      groups: [
        {
          label: "2024 actual",
          segments: [
            { key: "run", amount: 1062000, text: "70.0% · $1,062k", style: "run" },
            { key: "grow", amount: 303000, text: "20.0% · $303k", style: "grow" },
            { key: "transform", amount: 152000, text: "10.0%", style: "transform" },
          ],
        },
        {
          label: "2025 actual",
          segments: [
            { key: "run", amount: 1029000, text: "67.0% · $1,029k", style: "run" },
            { key: "grow", amount: 308000, text: "20.0% · $308k", style: "grow" },
            { key: "transform", amount: 200000, text: "13.0% · $200k", style: "transform" },
          ],
        },
        {
          label: "2026 plan",
          segments: [
            { key: "run", amount: 960000, text: "60.0% · $960k", style: "run" },
            { key: "grow", amount: 320000, text: "20.0% · $320k", style: "grow" },
            { key: "transform", amount: 320000, text: "20.0% · $320k", style: "transform" },
          ],
        },
      ],
    },
    {
      title: "Two thirds of the money keeps things running",
      subtitle: "Share of yearly IT spend by purpose",
      description: "Stacked bars of run, grow and transform for 3 years. Run falls from 70 to 60 percent. Transform doubles.",
      table: table(
        "fig-budget-data",
        "Spend by purpose",
        [
          ["Year", 2],
          ["Run", 1, "end"],
          ["Grow", 1, "end"],
        ],
        [["2025", quantity("67", "67.0%", "percent"), quantity("20", "20.0%", "percent")]],
      ),
    },
  ),
  categories: chart(
    "fig-categories",
    "F7",
    {
      chart: "bars",
      form: "plain",
      groups: [
        {
          label: "Staff",
          segments: [{ key: "actual", amount: 612000, text: "$612,000", style: "plain" }],
          plan: { amount: 590000, text: "$590,000" },
          note: "+3.7%",
        },
        {
          label: "Software",
          segments: [{ key: "actual", amount: 388000, text: "$388,000", style: "plain" }],
          plan: { amount: 410000, text: "$410,000" },
          note: "−5.4%",
        },
        {
          label: "Telephony and network",
          segments: [{ key: "actual", amount: 141000, text: "$141,000", style: "plain" }],
          plan: { amount: 141000, text: "$141,000" },
          note: "0.0%",
        },
        { label: "Outside help", segments: [{ key: "actual", amount: 97000, text: "$97,000", style: "plain" }], note: "no budget" },
      ],
    },
    {
      title: "Staff cost more than planned, software less",
      subtitle: "Actual against plan, US dollars, 2025",
      description: "Bars of actual spend in 4 categories with plan ticks. Staff is 3.7 percent over, software 5.4 under.",
      table: table(
        "fig-categories-data",
        "Spend",
        [
          ["Category", 2],
          ["Actual", 1, "end"],
        ],
        [["Staff", quantity("612000", "$612,000", "money")]],
      ),
    },
  ),
  vendors: chart(
    "fig-vendors",
    "F8",
    {
      chart: "bars",
      form: "plain",
      groups: [
        { label: "Northwind Hosting ●", segments: [{ key: "spend", amount: 168000, text: "$168,000", style: "plain" }], note: "11.1% · 11.1% · 2026-03-31" },
        { label: "Contoso ERP ●", segments: [{ key: "spend", amount: 142000, text: "$142,000", style: "plain" }], note: "9.4% · 20.5% · 2026-09-30" },
        { label: "Fabrikam Telecom", segments: [{ key: "spend", amount: 98000, text: "$98,000", style: "plain" }], note: "6.5% · 27.0%" },
        { label: "Litware Licences ◌", segments: [{ key: "spend", amount: 91000, text: "$91,000", style: "plain" }], note: "6.0% · 33.0%" },
        { label: "other 31", segments: [{ key: "spend", amount: 640000, text: "$640,000", style: "plain" }], note: "42.2% · 100%" },
      ],
    },
    {
      title: "Two vendors hold a fifth of the spend",
      subtitle: "Yearly spend by vendor, 2025",
      description: "Bars of yearly spend for 35 vendors. The top two hold 20.5 percent; the largest 11.1.",
      table: table(
        "fig-vendors-data",
        "Vendors",
        [
          ["Vendor", 2],
          ["Spend", 1, "end"],
        ],
        [["Northwind Hosting", quantity("168000", "$168,000", "money")]],
      ),
    },
  ),
  roadmap: chart(
    "fig-roadmap",
    "F9",
    {
      chart: "gantt",
      unit: "quarter",
      from: "2026-01-01",
      to: "2027-03-31",
      closed: [],
      lanes: [
        {
          label: "IT lead",
          items: [
            { label: "1 Restore tests", from: "2026-01-15", to: "2026-03-20", kind: "bar" },
            { label: "2 Immutable copy", from: "2026-03-01", to: "2026-07-31", kind: "bar" },
            { label: "3 Second factor for all", from: "2026-02-01", to: "2026-05-15", kind: "bar" },
            { label: "7 Retire old CRM", from: "2026-08-01", to: "2027-01-31", kind: "dashed" },
          ],
        },
        {
          label: "CFO",
          items: [
            { label: "Decide: budget", from: "2026-02-28", to: "2026-02-28", kind: "milestone" },
            { label: "4 Contract register", from: "2026-04-01", to: "2026-06-30", kind: "bar" },
          ],
        },
        {
          label: "Operations manager",
          items: [
            { label: "5 Impact analysis", from: "2026-01-10", to: "2026-02-20", kind: "bar" },
            { label: "6 Recovery plan", from: "2026-05-01", to: "2026-09-30", kind: "bar" },
            { label: "Decide: second site", from: "2026-10-15", to: "2026-10-15", kind: "milestone" },
            { label: "8 Second site", from: "2026-11-01", to: "2027-03-31", kind: "dashed" },
          ],
        },
      ],
      feet: [
        { label: "Cash out", text: "2026 Q1 $18,000–$26,000 · Q2 $31,000–$48,000 · Q3 $12,000–$20,000 · Q4 $9,000–$15,000" },
        { label: "IT lead's days", text: "2026 Q2 over by 6; other quarters within capacity" },
      ],
    },
    {
      title: "Six of eight items finish in 2026",
      subtitle: "Roadmap by owner role; left edge is January 1, 2026",
      description: "Quarterly plan of 8 items by 3 owners. Two decisions are due in 2026. The IT lead is over capacity in the second quarter.",
      table: table(
        "fig-roadmap-data",
        "Roadmap",
        [
          ["Item", 3],
          ["Start", 1],
          ["End", 1],
        ],
        [["Restore tests", quantity("2026-01-15", "Jan 15, 2026", "date"), quantity("2026-03-20", "Mar 20, 2026", "date")]],
      ),
    },
  ),
  support: chart(
    "fig-support",
    "F10",
    {
      chart: "bars",
      form: "bins",
      groups: [
        {
          label: "already past",
          segments: [
            { key: "servers", amount: 4, text: "4", style: "run" },
            { key: "laptops", amount: 9, text: "9", style: "grow" },
            { key: "past", amount: 0, text: "", style: "past" },
          ],
        },
        ...["2026 H1", "2026 H2", "2027 H1", "2027 H2", "2028 H1"].map((label, i) => ({
          label,
          segments: [
            { key: "servers", amount: i % 3, text: String(i % 3), style: "run" as const },
            { key: "laptops", amount: 3 + i * 2, text: String(3 + i * 2), style: "grow" as const },
            { key: "network", amount: 2, text: "2", style: "transform" as const },
          ],
        })),
        { label: "later", segments: [{ key: "laptops", amount: 22, text: "22", style: "grow" }] },
        { label: "date unknown", segments: [{ key: "unknown", amount: 7, text: "7", style: "unknown" }] },
      ],
    },
    {
      title: "Thirteen devices are already past support",
      subtitle: "Devices by end of support",
      description: "Columns of devices by end of support. 13 are past, 5 end within six months, 7 have no date.",
      table: table(
        "fig-support-data",
        "End of support",
        [
          ["Period", 2],
          ["Total", 1, "end"],
        ],
        [["already past", quantity("13", "13")]],
      ),
    },
  ),
  recovery: chart(
    "fig-recovery",
    "F11",
    {
      chart: "dumbbell",
      form: "recovery",
      axis: { min: 1, max: 168, log: true, label: "hours to recover", ticks: [1, 2, 4, 8, 24, 72, 168].map((at) => ({ at, text: `${at} h` })) },
      rows: [
        {
          label: "ERP database",
          marks: [
            { shape: "square", at: 8, text: "8 h", filled: false },
            { shape: "circle", at: 19, text: "19 h", filled: true },
          ],
          late: true,
        },
        {
          label: "File server",
          marks: [
            { shape: "square", at: 24, text: "24 h", filled: false },
            { shape: "circle", at: 11, text: "11 h", filled: true },
          ],
        },
        { label: "Mail", marks: [{ shape: "square", at: 8, text: "8 h", filled: false }], never: "never tested" },
        { label: "Shop-floor terminals of the second hall", marks: [{ shape: "square", at: 4, text: "4 h", filled: false }], never: "never tested" },
        {
          label: "Telephony",
          marks: [
            { shape: "square", at: 24, text: "24 h", filled: false },
            { shape: "circle", at: 24, text: "24 h", filled: true },
          ],
        },
      ],
    },
    {
      title: "The ERP database came back 11 hours late",
      subtitle: "Objective and measured recovery time, logarithmic hours, 2025",
      description: "5 critical systems: 3 tested, 2 inside their objective; ERP database objective 8 hours, measured 19.",
      table: table(
        "fig-recovery-data",
        "Recovery",
        [
          ["System", 2],
          ["Objective", 1, "end"],
          ["Measured", 1, "end"],
        ],
        [["ERP database", quantity("8", "8 hours", "hours"), quantity("19", "19 hours", "hours")]],
      ),
    },
  ),
  slope: chart(
    "fig-slope",
    "F12",
    {
      chart: "lines",
      form: "slope",
      columns: [{ label: "2025" }, { label: "2026" }],
      axis: { min: 0, max: 5, unit: "level" },
      lines: areas.map((one, i) => {
        const now = one.rating.status === "rated" ? one.rating.score : null;
        const then = one.rating.status === "rated" ? (one.rating.previous ?? one.rating.score - 0.1) : null;
        return {
          label: one.label,
          points: [
            { at: then, text: then === null ? "not rated" : then.toFixed(1) },
            { at: now, text: now === null ? "not rated" : now.toFixed(1) },
          ],
          style: now === null || then === null || i === 7 ? ("cannot-tell" as const) : now > then ? ("up" as const) : ("down" as const),
        };
      }),
    },
    {
      title: "Eight areas rose, one fell",
      subtitle: "Level by area, 2025 and 2026",
      description: "Slope of 9 areas between two years. Training rose most, by 1.6. Disaster preparedness fell by 0.3.",
      table: areaTable("fig-slope-data"),
    },
  ),
  effort: chart(
    "fig-effort",
    "F13",
    {
      chart: "scatter",
      form: "effort",
      x: { label: "likely person-days", min: 0.5, max: 100, log: true },
      y: { label: "points gained, weighted", min: 0, max: 2 },
      points: [
        { number: 1, label: "Restore tests for ten systems", x: 4, y: 1.6, shape: "circle", whisker: { low: 3, high: 8 } },
        { number: 2, label: "Immutable copy", x: 12, y: 1.2, shape: "square", whisker: { low: 8, high: 25 } },
        { number: 3, label: "Second factor for all", x: 9, y: 1.3, shape: "circle", whisker: { low: 6, high: 15 } },
        { number: 4, label: "Contract register", x: 3, y: 0.4, shape: "circle" },
        { number: 5, label: "Impact analysis", x: 6, y: 0.8, shape: "circle" },
        { number: 6, label: "Second site", x: 60, y: 1.1, shape: "triangle", whisker: { low: 40, high: 95 } },
        { number: 7, label: "Retire old CRM", x: 30, y: 0.3, shape: "square", whisker: { low: 15, high: 45 } },
      ],
    },
    {
      title: "Restore tests give the most for four days",
      subtitle: "Likely days, logarithmic, and points gained",
      description: "Scatter of 7 actions by days and effect. Restore tests gain 1.6 for 4 days. The second site takes 60 days.",
      table: table(
        "fig-effort-data",
        "Actions",
        [
          ["Action", 2],
          ["Days", 1, "end"],
        ],
        [["Restore tests", quantity("4", "4", "days")]],
      ),
    },
  ),
  phishing: chart(
    "fig-phishing",
    "F14",
    {
      chart: "lines",
      form: "trend",
      columns: campaigns.map((label, i) => ({ label, note: `${i === 1 ? 24 : 110 + i} sent`, ...(i === 4 ? { breakBefore: true } : {}) })),
      axis: { min: 0, max: 45, unit: "%" },
      lines: [
        { label: "clicked", style: "solid", points: clicked.map((at, i) => ({ at, text: `${at.toFixed(1)}%`, ...(i === 1 ? { hollow: true } : {}) })) },
        { label: "reported", style: "dashed", points: reported.map((at, i) => ({ at, text: `${at.toFixed(1)}%`, ...(i === 1 ? { hollow: true } : {}) })) },
      ],
    },
    {
      title: "Clicks fell to a sixth in eight campaigns",
      subtitle: "Share of those sent, percent",
      description: "Clicks fell from 33.0% to 5.6% over eight campaigns; reports rose from 2.7% to 39.5%.",
      table: table(
        "fig-phishing-data",
        "Campaigns",
        [
          ["Campaign", 2],
          ["Clicked", 1, "end"],
          ["Reported", 1, "end"],
        ],
        campaigns.map((label, i) => [
          label,
          quantity(String(clicked[i]), `${clicked[i]?.toFixed(1)}%`, "percent"),
          quantity(String(reported[i]), `${reported[i]?.toFixed(1)}%`, "percent"),
        ]),
      ),
    },
  ),
  calendar: chart(
    "fig-calendar",
    "F15",
    {
      chart: "gantt",
      unit: "day",
      from: "2026-03-02",
      to: "2026-04-17",
      closed: [
        ...["07", "08", "14", "15", "21", "22", "28", "29"].map((day) => ({ day: `2026-03-${day}`, kind: "weekend" as const, label: "weekend" })),
        ...["04", "05", "11", "12"].map((day) => ({ day: `2026-04-${day}`, kind: "weekend" as const, label: "weekend" })),
        { day: "2026-04-03", kind: "holiday", label: "Good Friday" },
        { day: "2026-03-20", kind: "closed", label: "stock-taking" },
      ],
      lanes: [
        { label: "Preparation", items: [{ label: "Data request", from: "2026-03-02", to: "2026-03-13", kind: "bar" }] },
        { label: "On site", items: [{ label: "Site", from: "2026-03-16", to: "2026-03-17", kind: "dark" }] },
        { label: "Analysis", items: [{ label: "Analysis and drafting", from: "2026-03-18", to: "2026-04-02", kind: "bar" }] },
        {
          label: "Report",
          items: [
            { label: "Comments", from: "2026-04-06", to: "2026-04-10", kind: "dashed" },
            { label: "Presentation", from: "2026-04-13", to: "2026-04-13", kind: "milestone" },
            { label: "80% odds", from: "2026-04-16", to: "2026-04-16", kind: "milestone-late" },
          ],
        },
      ],
    },
    {
      title: "The presentation is due on April 13",
      subtitle: "Engagement days, March 2 to April 17, 2026",
      description: "Calendar of 4 phases over 47 days. Kick-off March 2, on site March 16 and 17, presentation April 13 or, at 80 percent odds, April 16.",
      table: table(
        "fig-calendar-data",
        "Milestones",
        [
          ["Milestone", 2],
          ["Date", 1],
        ],
        [["Presentation", quantity("2026-04-13", "Apr 13, 2026", "date")]],
      ),
    },
  ),
  answers: chart(
    "fig-answers",
    "F16",
    {
      chart: "dumbbell",
      form: "spread",
      axis: { min: 0, max: 5, label: "level", ticks: [0, 1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })) },
      rows: [
        {
          label: "Restore tests",
          marks: [
            { shape: "triangle", at: 4, text: "4", filled: true },
            { shape: "square", at: 2, text: "2", filled: true },
            { shape: "circle", at: 1, text: "1", filled: true },
            { shape: "diamond", at: 1, text: "1", filled: true },
          ],
        },
        {
          label: "Recovery plan",
          marks: [
            { shape: "triangle", at: 3, text: "3", filled: true },
            { shape: "square", at: 2, text: "2", filled: true },
            { shape: "diamond", at: 2, text: "2", filled: true },
          ],
        },
        {
          label: "Patch times",
          marks: [
            { shape: "triangle", at: 3, text: "3", filled: true },
            { shape: "square", at: 3, text: "3", filled: true },
            { shape: "circle", at: 3, text: "3", filled: true },
            { shape: "diamond", at: 3, text: "3", filled: true },
          ],
        },
      ],
    },
    {
      title: "Management sees restore tests three levels higher than the evidence",
      subtitle: "Answers on the 0 to 5 scale",
      description: "Marks for three practices by who answered. Widest is restore tests, from 1 to 4. Evidence sides with IT.",
      table: table(
        "fig-answers-data",
        "Answers",
        [
          ["Practice", 2],
          ["Management", 1, "end"],
          ["IT", 1, "end"],
        ],
        [["Restore tests", quantity("4", "4", "level"), quantity("2", "2", "level")]],
      ),
    },
  ),
} as const satisfies Readonly<Record<string, ChartNode>>;

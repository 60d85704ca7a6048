import { beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { compare } from "../../src/comparison/compare.js";
import { type Exact, add, exactOf, exactText } from "../../src/kernel/exact.js";
import { unwrap } from "../../src/kernel/result.js";
import { type ReportTree, reportTreeSchema } from "../../src/model/report.js";
import { jsonSchemaOf } from "../../src/packs/json-schema.js";
import { compilePack } from "../../src/packs/compile.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { buildReport } from "../../src/report/build.js";
import { checkReport } from "../../src/report/check.js";
import type { ReportInputs, ReportOptions } from "../../src/report/inputs.js";
import { goldenInputs } from "../scripts/goldens.js";
import { smallAssessment, smallModel } from "../roadmap/small.js";
import { score } from "../../src/scoring/score.js";
import { chartsOf, quantitiesOf, sectionText, sectionsOf, tablesOf, wordsOf } from "./walk.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const model = standardModel();
let fy2026: ReportInputs;
let fy2025: ReportInputs;
const recap = (options: Partial<ReportOptions> = {}): ReportTree =>
  buildReport(model, fy2026, { kind: "recap", audience: "full", locale: "en-US", ...options });
const rowsOf = (tree: ReportTree, id: string) =>
  tablesOf(tree)
    .find((table) => table.id === id)
    ?.rows.map((row) => row.cells.map(wordsOf)) ?? [];

beforeAll(() => {
  ({ fy2025, fy2026 } = goldenInputs());
});

describe("the recap of the example company", () => {
  test("is a valid tree with each id once, and its check finds nothing", () => {
    const tree = recap();
    expect(reportTreeSchema().safeParse(tree).error?.issues ?? []).toEqual([]);
    const ids = [...sectionsOf(tree), ...tablesOf(tree), ...chartsOf(tree)].map((block) => block.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(checkReport(tree)).toEqual([]);
  });

  test("starts with an agenda of two hours that names every chapter and the decision it wants", () => {
    const tree = recap();
    const items = rowsOf(tree, "recap.agenda.items");
    expect(items.map(([item]) => item)).toEqual(tree.children.slice(1).map((block) => (block.type === "section" ? block.title : "")));
    expect(items.reduce((sum, [, minutes]) => sum + Number(minutes), 0)).toBe(120);
    expect(items.filter(([, , decision]) => decision === "")).toEqual([]);
  });

  // The company's checked totals: 1,516,898 − 364,888 + 405,830 + 47,270 − 68,260 = 1,536,850.
  test("the bridge of spend is the checked one, joined on line ids", () => {
    expect(rowsOf(recap(), "recap.spend-bridge.data").map(([step, change]) => [step, change])).toEqual([
      ["FY2025", "start or end"],
      ["Lines that ended", "−$364,888"],
      ["New lines", "+$405,830"],
      ["More on the same lines", "+$47,270"],
      ["Less on the same lines", "−$68,260"],
    ]);
    const bridge = chartsOf(recap()).find((chart) => chart.id === "recap.spend-bridge");
    expect(bridge?.data).toMatchObject({ start: { value: "1516898" }, end: { value: "1536850" } });
  });

  test("every waterfall adds up exactly", () => {
    const falls = chartsOf(recap()).flatMap((chart) => (chart.data.chart === "waterfall" ? [chart.data] : []));
    expect(falls).toHaveLength(2);
    for (const fall of falls)
      expect(exactText(fall.steps.map((step) => exactOf(step.delta)).reduce<Exact>(add, exactOf(fall.start.value)))).toBe(fall.end.value);
  });

  // Fourteen actions were agreed; A11 and A12 are in progress, of which A11 was due on 2026-09-30, 92 days before 2026-12-31.
  test("promises are counted from the list of the company", () => {
    expect(sectionText(recap(), "recap.promises")).toContain("12 of 14 agreed actions are done with proof; 1 is late.");
    expect(
      rowsOf(recap(), "recap.agreed")
        .find(([action]) => action === "Delete customer data past its retention")
        ?.at(-1),
    ).toBe("92 days late; no reason is on record");
  });

  // Of eleven indicators five met their target: K5, K6, K7, K8, K9.
  test("indicators are met where the actual reaches the target in its direction", () =>
    expect(rowsOf(recap(), "recap.kpis").flatMap(([name, , , , met]) => (met === "yes" ? [name] : []))).toEqual([
      "Simulated phishing reported",
      "Critical patches, median days",
      "IT spend against budget",
      "Unplanned outage hours",
      "Tickets closed in target time",
    ]));

  test("figures of last year stand beside this year's, from last year's inventory", () => {
    const ids = chartsOf(recap()).map((chart) => chart.id);
    expect(ids.filter((id) => id.includes("recovery") || id.includes("end-of-support"))).toEqual([
      "previous.recovery",
      "recovery",
      "previous.end-of-support",
      "end-of-support",
    ]);
    const past = tablesOf(recap()).find((table) => table.id === "previous.recovery.data");
    expect(past?.rows.flatMap((row) => row.cells.flat()).filter((node) => node.type === "quantity" && !node.ref.startsWith("previous: "))).toEqual([]);
  });

  test("a finding that management accepts says by whom and until when", () =>
    expect(
      rowsOf(recap(), "recap.findings.list")
        .find(([finding]) => finding === "Laptops without encryption")
        ?.at(-1),
    ).toMatch(/^accepted .*June\u00a030, 2027.*Operations director/));

  test("the same numbers in three locales, only printed otherwise", () => {
    const values = (locale: ReportOptions["locale"]) => quantitiesOf(recap({ locale })).map((quantity) => quantity.value);
    expect(values("de-DE")).toEqual(values("en-US"));
    expect(values("en-GB")).toEqual(values("en-US"));
  });

  test("German says no English word of ours", () => {
    const tree = recap({ locale: "de-DE" });
    expect(tree.title).toBe("Jahresrückblick mit der Geschäftsleitung");
    expect(sectionText(tree, "recap.promises")).toContain("12 von 14 vereinbarten Maßnahmen sind mit Nachweis erledigt; 1 ist verspätet.");
  });
});

describe("a first year", () => {
  const first = () => buildReport(model, fy2025, { kind: "recap", audience: "full", locale: "en-US" });

  test("has no chapters that look back, and says that it is the baseline", () => {
    expect(sectionsOf(first()).filter((section) => section.id === "recap.changes" || section.id === "recap.promises")).toEqual([]);
    expect(sectionText(first(), "recap.year")).toContain("It is the baseline that next year’s recap compares with.");
  });
  test("still takes two hours", () => expect(rowsOf(first(), "recap.agenda.items").reduce((sum, [, minutes]) => sum + Number(minutes), 0)).toBe(120));
});

describe("a year that is not rated", () => {
  // One of two practices answered: half of the weight, below the floor of 0.8.
  const floor = unwrap(compilePack({ ...smallModel.pack, scoring: { ...smallModel.pack.scoring, coverageFloor: 0.8 } }));
  const open = smallAssessment({ facts: { copies: 1 }, answers: { "a.p.one": { level: 2, evidence: "verified" } } });
  const later = smallAssessment({ facts: { copies: 1 }, asOf: "2027-03-31" });
  const tree = buildReport(
    floor,
    {
      assessment: later,
      scorecard: score(floor, later),
      previous: score(floor, open),
      previousAssessment: open,
      comparison: unwrap(compare(floor, { before: open, after: later })),
    },
    { kind: "recap", audience: "full", locale: "en-US" },
  );
  test("is shown by its range alone; nothing is added up", () => {
    expect(sectionText(tree, "recap.changes")).toContain("There is no point value to compare.");
    expect(chartsOf(tree).filter((chart) => chart.figure === "F4" || chart.figure === "F12")).toEqual([]);
    expect(rowsOf(tree, "recap.areas")).toEqual([
      ["A", "not rated (1.0–3.5)", "2.0", "no comparison: one of the years is not rated", "nothing moved", "cannot tell"],
    ]);
  });
});

describe("last year in the other documents", () => {
  test("the letter shows the change from the second year on", () => {
    const letter = buildReport(model, fy2026, { audience: "board", locale: "en-US" });
    expect(chartsOf(letter).map((chart) => chart.figure)).toEqual(["F12"]);
    expect(sectionText(letter, "letter.facts")).toContain("moved most: from 0.0 to 3.2 of 5, mainly through figures that changed.");
  });

  test("F1 and the rating panels carry last year's score", () => {
    const full = buildReport(model, fy2026, { audience: "full", locale: "en-US" });
    const profile = chartsOf(full).find((chart) => chart.id === "profile");
    const rows = profile?.data.chart === "profile" ? profile.data.rows : [];
    expect(rows.filter((row) => row.rating.status === "rated" && row.rating.previous === undefined)).toEqual([]);
    expect(rows).toHaveLength(12);
  });

  test("a year of other packs leaves its marks out and says so", () => {
    const { comparison: _, previous, ...rest } = fy2026;
    const old = previous === undefined ? undefined : { ...previous, packs: previous.packs.map((pack) => ({ ...pack, version: "0.9.0" })) };
    const full = buildReport(model, { ...rest, ...(old === undefined ? {} : { previous: old }) }, { audience: "full", locale: "en-US" });
    const profile = chartsOf(full).find((chart) => chart.id === "profile");
    expect(profile?.data.chart === "profile" ? profile.data.rows.filter((row) => "previous" in row.rating) : []).toEqual([]);
    expect(sectionText(full, "where-you-stand")).toContain("No comparison with last year: it was scored with standard@0.9.0, this year with standard@1.0.0.");
  });
});

describe("a stored result", () => {
  test("is read from JSON and switched in audience and language without scoring again", () => {
    const stored: ReportInputs = JSON.parse(JSON.stringify({ assessment: fy2025.assessment, scorecard: fy2025.scorecard }));
    for (const [audience, locale] of [
      ["full", "en-US"],
      ["executive", "de-DE"],
      ["board", "en-GB"],
      ["it-lead", "de-DE"],
    ] as const) {
      const fresh = buildReport(model, { assessment: fy2025.assessment, scorecard: fy2025.scorecard }, { audience, locale });
      expect(buildReport(model, stored, { audience, locale })).toEqual(fresh);
    }
  });
});

describe("the tree as JSON", () => {
  // The schema that the package publishes, read back as a schema of its own.
  const published = z.fromJSONSchema(jsonSchemaOf("report") as Parameters<typeof z.fromJSONSchema>[0]); // A JSON Schema is an object.
  test.each(["assessment", "letter", "recap", "roadmap", "worklist", "appendix"] as const)("%s holds to the published schema", (kind) => {
    const tree: unknown = JSON.parse(JSON.stringify(buildReport(model, fy2026, { kind, audience: "full", locale: "en-US" })));
    expect(published.safeParse(tree).error?.issues.slice(0, 3) ?? []).toEqual([]);
  });
  test("what is no tree does not", () => {
    const tree: Record<string, unknown> = JSON.parse(JSON.stringify(recap()));
    expect(published.safeParse({ ...tree, kind: "novel" }).success).toBe(false);
    expect(published.safeParse({ ...tree, extra: 1 }).success).toBe(false);
  });
});

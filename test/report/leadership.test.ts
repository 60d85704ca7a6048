import { describe, expect, test } from "vitest";
import type { EngagementSituation } from "../../src/model/engagement.js";
import type { ReportTree } from "../../src/model/report.js";
import { recommendEngagement } from "../../src/engagement/recommend.js";
import { buildReport } from "../../src/report/build.js";
import { buildEngagement } from "../../src/report/documents/engagement.js";
import { plainText } from "../../src/report/nodes.js";
import { situationCases } from "../../src/engagement/rules.js";
import { leadershipPhrasesEnUs } from "../../src/report/phrases/leadership-en-US.js";
import { sample } from "./sample.js";
import { blocksOf } from "./walk.js";

const { model, assessment, scorecard } = sample();

/** 300 employees: full-time 40 + 20 = 60; fractional 40 + 10 + 15 = 65; no rule for a revenue of 1 million or for what is medium. */
const nearSituation: EngagementSituation = {
  employees: 300,
  revenue: { amount: "1000000", currency: "USD" },
  itStaff: 4,
  cioStatus: "none",
  project: { kind: "none" },
  dayToDayNeed: "none",
  leadershipBudget: { amount: "250000", currency: "USD" },
  strategicNeed: "medium",
  regulatoryPressure: "medium",
};

function linesOf(tree: ReportTree): readonly string[] {
  return blocksOf(tree.children).flatMap((block) =>
    block.type === "paragraph"
      ? [plainText(block.children)]
      : block.type === "table" && block.id === "leadership.changes"
        ? block.rows.map((row) => row.cells.map((cell) => plainText(cell)).join(" | "))
        : [],
  );
}

describe.each([
  [
    "inside the assessment report",
    (situation: EngagementSituation, locale: "en-US" | "de-DE") =>
      buildReport(model, { assessment, scorecard, engagement: { advice: recommendEngagement(situation) } }, { audience: "full", locale }),
  ],
  [
    "as a document of its own",
    (situation: EngagementSituation, locale: "en-US" | "de-DE") =>
      buildEngagement(model, { advice: recommendEngagement(situation), client: { name: "Example Works" }, asOf: "2026-03-02" }, { locale }),
  ],
])("who leads IT, %s", (_, build) => {
  test("names who is near, and what speaks for and against it", () => {
    // Employees give full-time 20 and fractional 10; four IT staff give fractional 15.
    expect(linesOf(build(nearSituation, "en-US"))).toContain(
      "full-time CIO, 5 points behind. Against it speaks: size of the IT team. For it speaks: number of employees.",
    );
    expect(linesOf(build(nearSituation, "de-DE")).some((line) => line.includes("5 Punkte dahinter. Dagegen spricht: "))).toBe(true);
  });

  test("says which single change gives which other answer", () => {
    const lines = linesOf(build(nearSituation, "en-US"));
    // Ten IT staff: full-time 60 + 20 = 80, fractional 65 - 15 = 50.
    expect(lines).toContain("size of the IT team | three to nine people | ten people and more | full-time CIO");
    // A budget under 60,000 a year strikes out the fractional and the full-time CIO; an interim has no end; the virtual one is left.
    expect(lines).toContain("budget for leadership | $250,000 | less than this answer costs at the least | virtual CIO");
  });

  test("says when to look again sooner, and that points are judgement", () => {
    const lines = linesOf(build(nearSituation, "en-US"));
    // 300 employees and 30 % more.
    expect(lines).toContain("Look again sooner when there are 390 employees, when the IT team passes 10 people, or when an acquisition closes.");
    expect(lines).toContain("The points are judgement made visible, not a measurement. Their weights can be changed.");
  });

  test("says nothing of near models where there are none", () => {
    expect(linesOf(build({ ...nearSituation, employees: 100 }, "en-US")).some((line) => line.includes("Close behind"))).toBe(false);
  });
});

test("every case of every input has its words", () => {
  const keys = Object.entries(situationCases).flatMap(([input, cases]) => cases.map((name) => `case.${input}.${name}`));
  expect(Object.keys(leadershipPhrasesEnUs)).toEqual(expect.arrayContaining(keys));
});

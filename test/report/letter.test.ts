import { describe, expect, test } from "vitest";
import type { Scorecard } from "../../src/model/scorecard.js";
import { buildReport } from "../../src/report/build.js";
import { checkReport } from "../../src/report/check.js";
import type { ReportTree } from "../../src/model/report.js";
import { closingParts, wordCount } from "../../src/report/sections/letter/budget.js";
import { buildLetter } from "../../src/report/documents/letter.js";
import type { ReportInputs } from "../../src/report/inputs.js";
import { sample } from "./sample.js";
import { blocksOf, chartsOf, sectionText, sectionsOf, textOf, wordsOf } from "./walk.js";

const { model, assessment, scorecard } = sample();
const letter = (inputs: Partial<ReportInputs> = {}) => buildLetter(model, { assessment, scorecard, ...inputs }, { audience: "board", locale: "en-US" });

/** A closing part of the letter by its place in the last block. */
function closing(tree: ReportTree, part: (typeof closingParts)[number]): string {
  const items = blocksOf(tree.children).flatMap((block) => (block.type === "definitions" ? block.items : []));
  return wordsOf(items[closingParts.indexOf(part)]?.children ?? []);
}

describe("the letter", () => {
  test("has its six parts in order and one figure", () => {
    expect(sectionsOf(letter()).map((section) => section.id)).toEqual(["letter", "letter.facts", "letter.decisions"]);
    expect(
      letter()
        .children.flatMap((block) => (block.type === "section" ? block.children : []))
        .flatMap((block) => (block.type === "definitions" ? block.items.map((item) => item.term) : [])),
    ).toEqual(["The risk you carry", "How sure we are", "Next step"]);
    expect(chartsOf(letter()).map((chart) => [chart.figure, chart.size])).toEqual([["F1", "strip"]]);
  });

  test("first fact: the worst critical finding", () =>
    expect(sectionText(letter(), "letter.facts")).toContain("Recovery not proven. The last restore test was never"));

  test("first fact without a critical finding: the cap that costs most", () => {
    const calm: Scorecard = {
      ...scorecard,
      findings: [],
      areas: {
        ...scorecard.areas,
        recovery: {
          status: "scored",
          id: "recovery",
          kind: "area",
          weight: 3,
          caps: [{ id: "rec.c.untested", state: "true", atMost: 2, holdsAt: 2, bit: true, missing: [] }],
          score: 2,
          raw: 3,
          low: 2,
          high: 2,
          level: 2,
          coverage: 1,
          exact: { score: "2", raw: "3", low: "2", high: "2", coverage: "1" },
        },
      },
    };
    expect(sectionText(letter({ scorecard: calm }), "letter.facts")).toContain(
      "Recovery is held at 2 of 5: No restore in 12 months means recovery is unproven.",
    );
  });

  test("second fact: the largest gap by weight", () => {
    // Recovery: gap 1.25 × weight 3 = 3.75. Security: 1 × 3 = 3.
    expect(sectionText(letter(), "letter.facts")).toContain("Recovery is furthest from its target by weight: it stands at 1.8, and the target is 3.0.");
  });

  test("third fact: an area that meets its target with at least medium confidence", () =>
    expect(sectionText(letter(), "letter.facts")).toContain("Money meets its target of 2.5: it stands at 3.0."));

  test("decisions name action, owner, date, price or why there is none, reason, and what waiting means", () => {
    expect(sectionText(letter(), "letter.decisions")).toContain(
      "By December\u00a031, 2026: Second factor for everybody. Owner: IT manager. Not priced yet.\nWhy: accounts without a second factor. If you wait: 50% of the accounts have a second factor; the others open with one stolen password.",
    );
  });

  test("the accepted risk has its signer and its end", () =>
    expect(closing(letter(), "risk")).toContain("The COO accepts “Backup jobs end with errors” until June\u00a030, 2026."));

  test("without an acceptance the letter says that nobody decided", () => {
    const open = { ...scorecard, findings: scorecard.findings.map(({ waiver: _, ...finding }) => ({ ...finding, state: "open" as const })) };
    expect(closing(letter({ scorecard: open }), "risk")).toMatch(/^Nobody has accepted a risk on record\. This one is carried without a decision: “/);
  });

  test("how sure: coverage, confidence, open questions, and the one answer that could change it", () => {
    // Open: three practices (two of Projects, one of Cloud) and three facts; Training is out of scope.
    expect(closing(letter(), "sureness")).toContain("6 questions are open.");
    expect(closing(letter(), "sureness")).toContain("“Second factor for administrators”");
  });

  test("without a timeline it asks for a day", () => expect(closing(letter(), "next")).toBe("No meeting is set yet. Please name a day for the presentation."));

  test("the sample stays inside its budget of words", () => {
    expect(
      checkReport(letter())
        .filter((one) => one.code === "over-budget")
        .map((one) => `${one.path.join(".")}: ${one.message}`),
    ).toEqual([]);
    expect(wordCount(textOf(letter().children))).toBeLessThanOrEqual(360);
  });

  test("a text over its budget is an issue that names the part; nothing is cut", () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    const tree = letter({ manualTexts: [{ nodeId: "letter.risk", text: long, by: "CIO", on: "2026-01-05" }] });
    const issues = checkReport(tree);
    expect(issues[0]).toMatchObject({ code: "over-budget", severity: "warning", path: ["letter.risk"], expected: "at most 50 words" });
    expect(closing(tree, "risk")).toContain("word59");
  });
});

describe("texts written by hand", () => {
  test("stand in place of the prose, are signed, and are in the ledger", () => {
    const tree = buildReport(
      model,
      {
        assessment,
        scorecard,
        manualTexts: [{ nodeId: "area.recovery.meaning", text: "One fire would stop the ovens for weeks.", by: "CIO", on: "2026-01-05" }],
      },
      { audience: "full", locale: "en-US" },
    );
    expect(sectionText(tree, "area.recovery.meaning")).toBe("One fire would stop the ovens for weeks.\nText by CIO, Jan\u00a05, 2026.");
    expect(sectionText(tree, "method.ledger")).toContain("Text written by hand: area.recovery.meaning");
  });

  test("a text whose values changed is stale, and a final edition may not carry it", () => {
    const options = { audience: "full", locale: "en-US", edition: "final" } as const;
    const tree = buildReport(
      model,
      { assessment, scorecard, manualTexts: [{ nodeId: "area.recovery.meaning", text: "Old words.", by: "CIO", on: "2026-01-05", basis: "0".repeat(64) }] },
      options,
    );
    expect(checkReport(tree).filter((one) => one.code === "stale-text")).toMatchObject([{ severity: "error", path: ["area.recovery.meaning"] }]);
  });
});

describe("findings end in an action or in an acceptance", () => {
  test("every critical and high finding of chapter 3 is complete", () => {
    const tree = buildReport(model, { assessment, scorecard }, { audience: "full", locale: "en-US" });
    expect(checkReport(tree).filter((one) => one.code === "finding-without-action")).toEqual([]);
    for (const finding of scorecard.findings.filter((one) => one.severity === "critical" || one.severity === "high")) {
      const text = sectionText(tree, `first.${finding.rule}`);
      if (finding.state === "accepted") expect(text).toContain("Accepted: accepted until June\u00a030, 2026 by COO.");
      else for (const part of ["What to do: ", "Owner: ", "Done by ", "Not priced"]) expect(text).toContain(part);
    }
  });

  test("a finding without a recommendation is reported", () => {
    const bare = { ...scorecard, findings: scorecard.findings.map(({ recommend: _, ...finding }) => finding) };
    const tree = buildReport(model, { assessment, scorecard: bare }, { audience: "full", locale: "en-US" });
    expect(
      checkReport(tree)
        .filter((one) => one.code === "finding-without-action")
        .map((one) => one.path),
    ).toEqual([["first.rec.r.untested"], ["first.sec.r.mfa"]]);
  });
});

describe("the scope ledger", () => {
  test("lists every entry of the scorecard with its effect", () => {
    const effects = scorecard.ledger.map((entry) => ({ kind: entry.kind, id: entry.id, area: "1/4", overall: "-0.05" }));
    const tree = buildReport(model, { assessment, scorecard, ledgerEffects: effects }, { audience: "full", locale: "en-US" });
    const text = sectionText(tree, "method.ledger");
    expect(text).toContain(`${scorecard.ledger.length} entries`);
    for (const entry of scorecard.ledger) expect(text).toContain(entry.reason.replace(/\.$/, ""));
    expect(text).toContain("area +0.25, whole \u22120.05");
  });
});

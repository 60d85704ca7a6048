import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import { score } from "../../src/scoring/score.js";
import { given, practice, small, yesNo } from "./small.js";

const facts = { hole: yesNo("A hole?"), count: { type: "count", meaning: "How many" }, day: { type: "date", meaning: "When", never: true } } as const;
const rule = (when: string, severity: "critical" | "high" | "medium" | "low" | "info") => ({ when, severity, title: "T", impact: "{count}" });
const model = small(
  { practices: { p: practice() }, rules: { "a.low": rule("hole", "low"), "a.high": rule("hole && count > 3", "high"), "a.also": rule("hole", "low") } },
  { facts, areas: { b: { title: "B", practices: { q: practice() }, rules: { "b.low": rule("hole", "low") } } } },
);
const judged = (assessment: Assessment) => score(model, assessment);
const found = (assessment: Assessment) => judged(assessment).findings.map((finding) => [finding.rule, finding.exact.pointsLost]);

describe("findings", () => {
  test("come by severity, then points lost, then area, then id: a loses (5 − 4)/2, b (5 − 1)/2", () =>
    expect(found(given({ p: 4, q: 1 }, { facts: { hole: true, count: 4 } }))).toEqual([
      ["a.high", "0.5"],
      ["b.low", "2"],
      ["a.also", "0.5"],
      ["a.low", "0.5"],
    ]));

  test("of an area without a score lose nothing", () =>
    expect(found(given({ q: 5 }, { facts: { hole: true, count: 4 } }))).toEqual([
      ["a.high", "0"],
      ["a.also", "0"],
      ["a.low", "0"],
      ["b.low", "0"],
    ]));

  test("of an area that is out are none", () =>
    expect(found(given({ p: 4, q: 1 }, { facts: { hole: true, count: 4 }, exclusions: { a: { reason: "later" } } }))).toEqual([["b.low", "4"]]));

  test("carry the values they used", () =>
    expect(judged(given({ p: 4 }, { facts: { hole: true, count: 4 } })).findings[0]?.values).toEqual([
      { id: "hole", state: "value", text: "true" },
      { id: "count", state: "value", text: "4" },
    ]));

  test("that cannot be judged are open questions with what is missing; false ones are neither", () => {
    const { findings, openQuestions } = judged(given({ p: 4 }, { facts: { hole: true } }));
    expect(openQuestions).toEqual([{ rule: "a.high", area: "a", severity: "high", missing: ["count"] }]);
    expect(findings.map((finding) => finding.rule)).not.toContain("a.high");
    expect(judged(given({ p: 4 }, { facts: { hole: false } }))).toMatchObject({ findings: [], openQuestions: [] });
  });
});

describe("a waiver", () => {
  const waivers = [{ rule: "a.low", reason: "sold next year", approvedBy: "the board", until: "2026-06-30" }];
  const state = (asOf: string) => judged(given({ p: 4 }, { asOf, facts: { hole: true }, waivers })).findings.find((finding) => finding.rule === "a.low");
  test.each([
    ["2026-06-29", "accepted"],
    ["2026-06-30", "accepted"],
    ["2026-07-01", "open"],
  ])("until June 30 on %s: %s", (asOf, expected) => expect(state(asOf)?.state).toBe(expected));

  test("says who, why and until when; changes no score; touches no other rule", () => {
    expect(state("2026-06-30")?.waiver).toEqual({ reason: "sold next year", approvedBy: "the board", until: "2026-06-30" });
    const both = [judged(given({ p: 4 }, { facts: { hole: true } })), judged(given({ p: 4 }, { facts: { hole: true }, waivers }))];
    expect(both[0]?.overall).toEqual(both[1]?.overall);
    expect(both[1]?.findings.filter((finding) => finding.state === "accepted")).toHaveLength(1);
  });
});

describe("notes", () => {
  const voices = (levels: readonly number[]) => ({ p: levels.map((level, index) => ({ by: `Person ${index}`, level })) });
  const spread = (levels: readonly number[]) => {
    const scorecard = judged(given({ p: 3 }, { voices: voices(levels) }));
    const rating = scorecard.practices["p"];
    return [rating?.status === "answered" ? rating.spread : undefined, scorecard.notes.filter((note) => note.kind === "spread")];
  };
  test("respondents who differ by two levels are noted with what counts", () =>
    expect(spread([1, 3, 2])).toEqual([2, [{ kind: "spread", area: "a", practice: "p", least: 1, greatest: 3, counts: 3 }]]));
  test("one level apart is a spread, not a note", () => expect(spread([2, 3])).toEqual([1, []]));
  test("one voice has no spread", () => expect(spread([2])).toEqual([undefined, []]));

  test("figures that disagree are noted with both, only when surely so", () => {
    const checked = small({ practices: { p: practice() } }, { facts, checks: { twice: { when: "hole && count == 0", meaning: "A hole, but none counted" } } });
    const notes = (values: Assessment["facts"]) => score(checked, given({}, { facts: values })).notes;
    expect(notes({ hole: true, count: 0 })).toEqual([
      {
        kind: "check",
        check: "twice",
        values: [
          { id: "hole", state: "value", text: "true" },
          { id: "count", state: "value", text: "0" },
        ],
      },
    ]);
    expect(notes({ hole: true })).toEqual([]);
    expect(notes({ hole: true, count: 1 })).toEqual([]);
  });
});

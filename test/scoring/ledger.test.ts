import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import { ledgerEffects } from "../../src/scoring/effects.js";
import { score } from "../../src/scoring/score.js";
import { given, practice, small, yesNo } from "./small.js";

const levels = [20, 40, 60, 80, 95];
const model = small(
  {
    metrics: { m: { is: "share", better: "higher", levels } },
    caps: { "a.c": { when: "hole", atMost: 2, because: "x" } },
    practices: { p: practice({ weight: 3 }), q: practice({ weight: 2 }), r: practice({ corroboratingMetrics: ["m"] }) },
    rules: { "a.r": { when: "hole", severity: "low", title: "T", impact: "I" } },
  },
  {
    facts: { hole: yesNo("A hole?"), share: { type: "percent", meaning: "The share", min: 0, max: 100 } },
    areas: { b: { title: "B", practices: { s: practice() } } },
    scoring: { ceilings: { stated: 2, documented: 3, verified: 5 }, corroboration: { gap: 2, binds: true } },
  },
);
const answers = { p: 4, q: 1, r: 5, s: 3 };
const facts = { hole: false, share: 60 };
const entry = (more: Partial<Assessment>, other: Parameters<typeof given>[0] = {}) => {
  const assessment = given({ ...answers, ...other }, { facts, ...more });
  return [score(model, assessment).ledger, ledgerEffects(model, assessment)];
};

// Plain: r counts 4, so a is (12 + 2 + 4) / 6 = 3; b is 3; the whole 3.
describe("every departure from the plain method is listed with its reason and its effect", () => {
  test("an answer that does not apply: a was (12 + 2) / 5 without r, which is open when that is taken back", () =>
    expect(entry({}, { r: { notApplicable: "none of it" } })).toEqual([
      [{ kind: "not-applicable", id: "r", reason: "none of it" }],
      [{ kind: "not-applicable", id: "r", area: "0", overall: "0" }],
    ]));

  test("a fact that does not apply", () =>
    expect(entry({ facts: { hole: { notApplicable: "no house" }, share: 60 } })).toEqual([
      [{ kind: "not-applicable", id: "hole", reason: "no house" }],
      [{ kind: "not-applicable", id: "hole", overall: "0" }],
    ]));

  test("an answer that stands against what was measured: 5 for 4, a sixth of a, a twelfth of the whole", () =>
    expect(entry({}, { r: { level: 5, evidence: "verified", despite: "the tool is new" } })).toEqual([
      [{ kind: "despite", id: "r", reason: "the tool is new" }],
      [{ kind: "despite", id: "r", area: "1/6", overall: "1/12" }],
    ]));

  test("a weight: q at 4 gives (12 + 4 + 4) / 8 = 2.5 instead of 3", () =>
    expect(entry({ overrides: [{ what: "weight", id: "q", to: 4, because: "it matters here", by: "the CIO" }] })).toEqual([
      [{ kind: "override", id: "q", reason: "it matters here", to: "weight 4", by: "the CIO" }],
      [{ kind: "override", id: "q", area: "-0.5", overall: "-0.25" }],
    ]));

  test("a cap: at 1 while the hole is there", () => {
    const overrides = [{ what: "cap", id: "a.c", to: 1, because: "a bank" }] as const;
    expect(entry({ facts: { hole: true, share: 60 }, overrides })).toEqual([
      [{ kind: "override", id: "a.c", reason: "a bank", to: "cap 1" }],
      [{ kind: "override", id: "a.c", area: "-1", overall: "-0.5" }],
    ]);
  });

  test("cut-offs: 60 is level 5, so r counts 5", () =>
    expect(entry({ overrides: [{ what: "levels", id: "m", to: [10, 20, 30, 40, 50], because: "a shop" }] })).toEqual([
      [{ kind: "override", id: "m", reason: "a shop", to: "levels 10, 20, 30, 40, 50" }],
      [{ kind: "override", id: "m", area: "1/6", overall: "1/12" }],
    ]));

  test("a target moves no score", () =>
    expect(entry({ targets: { a: 4 } })).toEqual([
      [{ kind: "target", id: "a", reason: "Target set for this assessment", to: "4" }],
      [{ kind: "target", id: "a", area: "0", overall: "0" }],
    ]));

  test("an exclusion: without b at 1 the whole is 3 instead of 2", () =>
    expect(entry({ exclusions: { b: { reason: "sold", by: "the owner", on: "2026-05-04" } } }, { s: 1 })).toEqual([
      [{ kind: "exclusion", id: "b", reason: "sold", by: "the owner", on: "2026-05-04" }],
      [{ kind: "exclusion", id: "b", overall: "1" }],
    ]));

  test("a waiver has no effect to compute", () =>
    expect(entry({ waivers: [{ rule: "a.r", reason: "known", approvedBy: "the board", until: "2026-12-31" }] })).toEqual([
      [{ kind: "waiver", id: "a.r", reason: "known", by: "the board", until: "2026-12-31" }],
      [{ kind: "waiver", id: "a.r" }],
    ]));

  test("the plain method has an empty ledger", () => expect(entry({})).toEqual([[], []]));
});

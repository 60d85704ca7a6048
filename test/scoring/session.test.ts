import { describe, expect, test } from "vitest";
import { canonical } from "../../src/kernel/canonical.js";
import { score } from "../../src/scoring/score.js";
import { fingerprint, scorecardDigest, verify } from "../../src/scoring/seal.js";
import { type Session, openSession } from "../../src/scoring/session.js";
import { given, practice, small, yesNo } from "./small.js";

const model = small(
  {
    metrics: { m: { is: "share", better: "higher", levels: [20, 40, 60, 80, 95], weight: 1 } },
    caps: { "a.c": { when: "hole && level('p') < 3", atMost: 1, because: "x" } },
    practices: { p: practice(), q: practice({ guards: [{ when: "m < 50", atMost: 2, because: "x" }] }) },
  },
  { facts: { hole: yesNo("A hole?"), share: { type: "percent", meaning: "The share", min: 0, max: 100 } } },
);
const start = given({ p: 2, q: 4 }, { facts: { hole: true, share: 70 } });
const scoreOf = (session: Session) => {
  const rating = session.rating("a");
  return rating.status === "scored" ? rating.exact.score : rating.status;
};

describe("a what-if", () => {
  test("re-scores what an edit reaches: the cap reads a level, a guard reads a metric", () => {
    const session = openSession(model, start);
    expect(scoreOf(session)).toBe("1");
    expect(scoreOf(session.set("p", { level: 3, evidence: "verified" }))).toBe("10/3"); // (3 + 4 + 3) / 3, the cap is gone.
    expect(scoreOf(session.set("share", 30))).toBe("2"); // (3 + 2 + 1) / 3.
    expect(scoreOf(session.set("hole", undefined))).toBe("2"); // level(p) is 3: the cap is false either way.
    expect(scoreOf(session.set("p", undefined))).toBe("1.5"); // (2 + 1) / 2.
  });

  test("leaves the assessment it began with alone, and gives the edited one", () => {
    const before = canonical(start);
    const session = openSession(model, start).set("p", undefined).set("share", 30);
    expect(canonical(start)).toBe(before);
    expect(session.assessment()).toEqual({ ...start, answers: { q: start.answers["q"] }, facts: { hole: true, share: 30 } });
    expect(canonical(session.scorecard())).toBe(canonical(score(model, session.assessment())));
  });

  test("a refused fact that is given later is no longer refused", () => {
    const session = openSession(model, given({ p: 2, q: 4 }, { facts: { hole: { unknown: "would not say", refused: true }, share: 70 } }));
    expect(scoreOf(session)).toBe("1");
    expect(scoreOf(session.set("hole", false))).toBe("3");
    expect(scoreOf(session.set("hole", { unknown: "not asked" }))).toBe("3");
  });

  test.each([
    ["hole", "yes", 'hole cannot be "yes". Give true or false.'],
    ["share", 101, "share cannot be 101. Give a number up to 100."],
    ["share", -1, "share cannot be -1. Give a number from 0."],
    ["share", Number.NaN, "share cannot be null. Give a number."],
    ["hole", { notApplicable: "" }, /Give a value, \{ none: true \}/],
    ["p", { level: 9, evidence: "verified" }, "p cannot be 9. Give one of the levels 0, 1, 2, 3, 4, 5, or { notApplicable: reason }."],
    ["p", { level: 3, evidence: "heard" }, 'p.evidence cannot be "heard". Give stated, documented or verified.'],
    ["p", 3, /^p cannot be nothing/],
  ])("refuses what parsing would refuse, and keeps what was: %s = %j", (id, value, message) => {
    const session = openSession(model, start);
    expect(() => session.set(id, value as Parameters<Session["set"]>[1])).toThrow(message);
    expect(session.assessment()).toEqual(start);
  });

  test("shows nothing but its four verbs", () => expect(Object.keys(openSession(model, start))).toEqual(["set", "rating", "scorecard", "assessment"]));

  test("an unknown id is wrong use", () => {
    const session = openSession(model, start);
    expect(() => session.set("x", 1)).toThrow("No fact or practice is called x.");
    expect(() => session.rating("x")).toThrow("No area or group is called x.");
  });
});

describe("a sealed result", () => {
  const recorded = score(model, start);
  test("is reproduced", () => expect(verify(model, start, recorded)).toEqual({ same: true }));
  test("names the first thing that differs: with p at 3 the cap is gone", () =>
    expect(verify(model, given({ p: 3, q: 4 }, { facts: start.facts }), recorded)).toMatchObject({ same: false, path: "areas.a.caps.0", computed: "absent" }));
  test("names a changed number by its path", () => {
    const forged = JSON.parse(JSON.stringify(recorded)) as { overall: { score: number } };
    forged.overall.score = 4;
    expect(verify(model, start, forged as unknown as typeof recorded)).toEqual({ same: false, path: "overall.score", recorded: "4", computed: "1" });
  });
  test("names what was added or left out", () => {
    expect(verify(model, start, { ...recorded, extra: 1 } as typeof recorded)).toEqual({ same: false, path: "extra", recorded: "1", computed: "absent" });
    const { period: _none, ledger: _dropped, ...less } = recorded;
    expect(verify(model, start, less as typeof recorded)).toEqual({ same: false, path: "ledger", recorded: "absent", computed: "[]" });
  });
  test("digests do not depend on the order of keys, and change with any value", () => {
    const turned = Object.fromEntries(Object.entries(start).reverse()) as typeof start;
    expect(fingerprint(turned)).toBe(fingerprint(start));
    expect(fingerprint({ ...start, asOf: "2026-07-01" })).not.toBe(fingerprint(start));
    expect(scorecardDigest(recorded)).toMatch(/^[0-9a-f]{64}$/);
    expect(scorecardDigest({ ...recorded, asOf: "2026-07-01" })).not.toBe(scorecardDigest(recorded));
  });
});

import { describe, expect, test } from "vitest";
import { exactOf } from "../../src/kernel/exact.js";
import type { PracticeRating, Rating } from "../../src/model/rating.js";
import type { Scorecard } from "../../src/model/scorecard.js";
import { makeContext } from "../../src/report/make-context.js";
import { plainText } from "../../src/report/nodes.js";
import { moneyOf, moneyRange, pointsOf, scoreOf, shareOf } from "../../src/report/quantity.js";
import { ratingValue, ratingWords } from "../../src/report/rating.js";
import { readingValue, usedValue } from "../../src/report/values.js";
import { sample } from "./sample.js";
import { buildReport } from "../../src/report/build.js";
import { sectionText } from "./walk.js";

const { model, assessment, scorecard } = sample();
const ctx = makeContext(model, { assessment, scorecard }, { audience: "full", locale: "en-US" });
const scale = model.pack.scales?.["maturity"];

const scored = (
  score: string,
  low: string,
  high: string,
  more: { readonly raw?: string; readonly level?: number; readonly caps?: Rating["caps"] } = {},
): Rating => ({
  status: "scored",
  id: "recovery",
  kind: "area",
  weight: 3,
  caps: more.caps ?? [],
  score: Number(score),
  raw: Number(more.raw ?? score),
  low: Number(low),
  high: Number(high),
  level: more.level ?? Math.floor(Number(score)),
  coverage: 1,
  confidence: 0.8,
  exact: { score, raw: more.raw ?? score, low, high, coverage: "1", confidence: "0.8" },
}); // prettier-ignore
const cap = { id: "rec.c.untested", state: "true", atMost: 2, holdsAt: 2, bit: true, missing: [] } as const;
const held = { id: "rec.c.untested", state: "pending", atMost: 2, holdsAt: 2.5, bit: true, missing: ["lastRestore"] } as const;

describe("the table of states", () => {
  test.each<readonly [string, Rating, string, string]>([
    ["rated, all known", scored("2.8", "2.8", "2.8"), "2.8", "2.8 of 5, level 2 Repeatable"],
    ["rated, some unknown", scored("2.8", "2.1", "3.3"), "2.8 (2.1–3.3)", "2.8 (2.1–3.3), level 2 Repeatable"],
    [
      "capped",
      scored("2", "2", "2", { raw: "2.8", caps: [cap] }),
      "2.0",
      "2.0, level 2, held down from 2.8: No restore in 12 months means recovery is unproven",
    ],
    ["held", scored("2.5", "2", "2.5", { raw: "2.8", caps: [held] }), "2.5 (2.0–2.5)", "2.5 (2.0–2.5), level 2, held there until we know “Last restore test”"],
    [
      "provisional",
      {
        status: "provisional",
        id: "recovery",
        kind: "area",
        weight: 3,
        caps: [],
        low: 1.6,
        high: 3.4,
        coverage: 0.48,
        because: "coverage",
        open: [],
        exact: { low: "1.6", high: "3.4", coverage: "0.48" },
      },
      "not rated (1.6–3.4)",
      "not rated (1.6–3.4, 48% answered)",
    ],
    [
      "unscored",
      {
        status: "unscored",
        id: "recovery",
        kind: "area",
        weight: 3,
        caps: [],
        low: 0,
        high: 5,
        coverage: 0,
        reason: "nothing-answered",
        exact: { low: "0", high: "5", coverage: "0" },
      },
      "no answer yet",
      "no answer yet",
    ],
    [
      "not applicable",
      { status: "not-applicable", id: "recovery", kind: "area", weight: 3, caps: [], reason: "The company has no systems", why: "excluded" },
      "does not apply",
      "does not apply: The company has no systems",
    ],
  ])("%s", (_, rating, short, long) => {
    expect(plainText(ratingWords(ctx, rating, "short"))).toBe(short);
    expect(plainText(ratingWords(ctx, rating, "long"))).toBe(long);
  });

  test("only a rated value has a score; a capped one keeps what it was before", () => {
    expect(ratingValue(ctx, scored("2", "2", "2", { raw: "2.8", caps: [cap] }))).toMatchObject({
      status: "rated",
      score: 2,
      raw: 2.8,
      limits: [{ kind: "cap", id: "rec.c.untested" }],
    });
    expect(Object.keys(ratingValue(ctx, scorecard.areas["projects"] as Rating)).sort()).toEqual([
      "coverage",
      "high",
      "limits",
      "low",
      "missing",
      "status",
      "target",
    ]);
  });
});

describe("scores never contradict their level", () => {
  test.each([
    ["2.8", "2.8"],
    ["2.96", "2.96"],
    ["2.9999", "2.9999"],
    ["2.99999", "just under 3"],
    ["3", "3.0"],
    // 35/12 = 2.9166…: one decimal is 2.9, still level 2.
    ["35/12", "2.9"],
    ["1.95", "1.95"],
  ])("%s is printed as %s", (value, text) => expect(scoreOf(ctx, value, "recovery", scale).text).toBe(text));

  test("ends of a range that would look equal get one more decimal", () => {
    expect(plainText(ratingWords(ctx, scored("2.82", "2.81", "2.84"), "short"))).toBe("2.8 (2.81–2.84)");
  });
});

describe("shares, points and money", () => {
  test.each([
    ["0.48", "48%"],
    ["0.996", "99.6%"],
    ["0.002", "0.2%"],
    ["1", "100%"],
    ["0", "0%"],
  ])("a share of %s is %s", (value, text) => expect(shareOf(ctx, value, "x").text).toBe(text));

  test("points carry their sign when asked", () => {
    expect(pointsOf(ctx, exactOf("0.24"), "x", { digits: 2, signed: true }).text).toBe("+0.24");
    expect(pointsOf(ctx, exactOf("-1.2"), "x").text).toBe("\u22121.2");
  });

  test("money is exact in its value, rounded in its words", () => {
    expect(moneyOf(ctx, 1516898, "x")).toMatchObject({ value: "1516898", text: "$1,520,000", unit: "money", currency: "USD" });
    expect(moneyOf(ctx, 1516898, "x", { form: "table" }).text).toBe("$1,516,898");
  });

  test("a range of money is two quantities; equal ends are one", () => {
    const german = makeContext(model, { assessment, scorecard }, { audience: "full", locale: "de-DE" });
    expect(plainText(moneyRange(ctx, { low: 20000, high: 60000, currency: "USD" }, "x"))).toBe("$20,000–$60,000");
    expect(plainText(moneyRange(german, { low: 20000, high: 60000, currency: "USD" }, "x"))).toBe("20.000–60.000\u00a0$");
    expect(moneyRange(ctx, { low: 600, high: 600, currency: "USD" }, "x").length).toBe(1);
  });
});

describe("values that a condition read", () => {
  test.each([
    ["an infinite age is never", { id: "restoreAgeDays", state: "value", text: "inf" } as const, "never"],
    ["a day", { id: "lastRestore", state: "value", text: "2025-03-04" } as const, "March\u00a04, 2025"],
    ["a date that did not happen", { id: "lastRestore", state: "never" } as const, "never"],
    ["days with their unit", { id: "restoreAgeDays", state: "value", text: "400" } as const, "400 days"],
    ["percent with its sign", { id: "mfaPct", state: "value", text: "50" } as const, "50%"],
    ["money with its currency", { id: "spend", state: "value", text: "1516898" } as const, "$1,520,000"],
    ["yes and no", { id: "copyOffline", state: "value", text: "false" } as const, "no"],
    ["a range", { id: "mfaPct", state: "range", low: "20", high: "60" } as const, "between 20% and 60%"],
    ["a range without an upper end", { id: "restoreAgeDays", state: "range", low: "30", high: "inf" } as const, "30 days or more"],
    ["unknown is a word, never zero", { id: "jobs", state: "unknown" } as const, "unknown: not collected"],
    ["confirmed empty", { id: "jobs", state: "none" } as const, "none (confirmed)"],
    ["not applicable", { id: "jobs", state: "not-applicable" } as const, "does not apply"],
  ])("%s", (_, used, text) => expect(plainText(usedValue(ctx, used, "text"))).toBe(text));

  test("a base that is too small shows its value and says so", () => {
    expect(
      plainText(readingValue(ctx, "mfaPct", { state: "not-applicable", area: "security", missing: [], why: "too few", value: 50, exact: "50" }, "table")),
    ).toBe("50.0%, too few to judge");
    expect(plainText(readingValue(ctx, "mfaPct", { state: "not-applicable", area: "security", missing: [], why: "nothing to measure" }, "table"))).toBe(
      "nothing to measure",
    );
  });
});

describe("limits are named where they acted", () => {
  const tree = buildReport(model, { assessment, scorecard }, { audience: "full", locale: "en-US" });
  const limited = Object.entries(scorecard.practices).flatMap(([id, practice]: readonly [string, PracticeRating]) =>
    practice.status === "answered" && practice.limits.length > 0 ? [{ id, area: practice.area }] : [],
  );

  test("the sample has an evidence ceiling, a guard, an assumed guard and a metric", () => {
    const kinds = Object.values(scorecard.practices).flatMap((practice) =>
      practice.status === "answered" ? practice.limits.map((limit) => (limit.by === "guard" && limit.assumed ? "assumed" : limit.by)) : [],
    );
    expect([...new Set(kinds)].sort()).toEqual(["assumed", "evidence", "guard", "metric"]);
  });

  test("every limited practice stands in its area's evidence table and in appendix H3 with its reason", () => {
    const h3 = sectionText(tree, "method.limits");
    for (const { id, area } of limited) {
      const label = model.practices.get(id)?.is.label ?? id;
      expect(h3).toContain(id);
      expect(sectionText(tree, `area.${area}.evidence`)).toContain(label);
    }
    expect(h3).toContain("We only heard it, so it counts as 2 at most.");
    expect(h3).toContain("A fact speaks against the answer, so it counts as 1 at most: The last restore test is older than a year or never happened.");
    expect(h3).toContain("We assume this until we know better, so it counts as 2 at most: Accounts of leavers stay open for more than five days.");
    expect(h3).toContain("What we measured supports 3 at most: Backup jobs without error.");
  });

  test("every cap that acts or is pending stands on its area's page and in H3", () => {
    expect(sectionText(tree, "area.security.stand")).toContain(
      "It is held at 2.5 until we know “Second factor for administrators”. The worry: One stolen administrator account opens everything.",
    );
    expect(sectionText(tree, "method.limits")).toContain("sec.c.admin");
    expect(sectionText(tree, "method.limits")).toContain("rec.c.untested");
  });

  test("an answer that stands against what was measured prints its reason", () => {
    expect(sectionText(tree, "area.security.evidence")).toContain(
      "The answer stands, although what we measured says less: Accounts without a second factor are shared screens that cannot log in remotely.",
    );
  });
});

describe("a scorecard without anything", () => {
  test("still gives a report that says so", () => {
    const empty: Scorecard = {
      ...scorecard,
      areas: {},
      practices: {},
      metrics: {},
      findings: [],
      openQuestions: [],
      notes: [],
      ledger: [],
      overall: {
        status: "unscored",
        id: "overall",
        kind: "overall",
        weight: 1,
        caps: [],
        low: 0,
        high: 5,
        coverage: 0,
        reason: "nothing-answered",
        exact: { low: "0", high: "5", coverage: "0" },
      },
    };
    const tree = buildReport(model, { assessment: { ...assessment, answers: {}, facts: {} }, scorecard: empty }, { audience: "full", locale: "en-US" });
    expect(sectionText(tree, "letter")).toContain("We cannot rate the whole yet: no question is answered.");
    expect(sectionText(tree, "method.ledger")).toContain("Nothing was left out, waived, changed or written by hand.");
  });
});

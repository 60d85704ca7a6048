import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import { score } from "../../src/scoring/score.js";
import { given, practice, small, yesNo } from "./small.js";

const list = { type: "records", meaning: "Servers", columns: { ok: { type: "boolean", meaning: "Backed up" } } } as const;
const model = small(
  {
    metrics: { share: { is: "pct(servers.countIf(s, s.ok), servers.size())", better: "higher", levels: [20, 40, 60, 80, 95], weight: 1, minBase: 3 } },
    practices: { p: practice() },
  },
  { facts: { servers: list, many: yesNo("Many?") } },
);

/** Rows by letter: y backed up, n not, ? unknown. */
const rows = (letters: string) => ({ servers: [...letters].map((letter) => (letter === "?" ? {} : { ok: letter === "y" })) });

function seen(facts: Assessment["facts"], more: Partial<Assessment> = {}) {
  const { areas, metrics } = score(model, given({ p: 5 }, { facts, ...more }));
  const { a } = areas;
  return [
    metrics["share"]?.state,
    a !== undefined && "exact" in a && "score" in a.exact ? [a.exact.score, a.exact.low, a.exact.high, a.exact.coverage] : a?.status,
  ];
}

describe("a metric with a weight counts like a practice", () => {
  test.each([
    ["6 of 10 is level 3: (3 + 5) / 2", rows("yyyyyynnnn"), ["measured", ["4", "4", "4", "1"]]],
    ["50 to 75 % is level 2 or 3: the lower counts, nothing is covered", rows("yyn?"), ["bounded", ["3.5", "3.5", "4", "0.5"]]],
    ["60 to 70 % is level 3 either way: definite", rows("yyyyyynnn?"), ["bounded", ["4", "4", "4", "1"]]],
    ["a list that is not given says nothing: open, the whole scale", {}, ["unknown", ["5", "2.5", "5", "0.5"]]],
    ["two rows are too few: out", rows("yn"), ["not-applicable", ["5", "5", "5", "1"]]],
    ["an empty list has nothing to measure: out", rows(""), ["not-applicable", ["5", "5", "5", "1"]]],
  ] as const)("%s", (_, facts, expected) => expect(seen(facts)).toEqual(expected));

  test("too few shows the number, and says why it has no level", () =>
    expect(score(model, given({}, { facts: rows("yn") })).metrics["share"]).toMatchObject({ state: "not-applicable", why: "too few", value: 50 }));

  test("its confidence is the lowest grade among its facts", () => {
    const grade = (evidence: Assessment["evidence"]) => {
      const { a } = score(model, given({}, { facts: rows("yyyy"), ...(evidence === undefined ? {} : { evidence }) })).areas;
      return a !== undefined && "confidence" in a ? a.confidence : undefined;
    };
    expect(grade(undefined)).toBe(0.5);
    expect(grade({ default: "documented" })).toBe(0.8);
    expect(grade({ default: "documented", facts: { servers: { grade: "verified" } } })).toBe(1);
  });

  test("cut-offs set for one assessment count instead", () => {
    const overrides = [{ what: "levels", id: "share", to: [10, 20, 30, 50, 60], because: "a shop floor" }] as const;
    expect(seen(rows("yyyyyynnnn"), { overrides })).toEqual(["measured", ["5", "5", "5", "1"]]);
  });
});

import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import { explain } from "../../src/scoring/explain.js";
import { explanationText } from "../../src/scoring/explanation.js";
import { given, practice, small, yesNo } from "./small.js";

const facts = {
  hole: yesNo("A hole?"),
  share: { type: "percent", meaning: "The share", min: 0, max: 100 },
  since: { type: "date", meaning: "Since" },
} as const;
const area = {
  caps: { "a.c.hole": { when: "hole", atMost: 2, whenUnknown: 2.5, because: "water comes in" } },
  metrics: { m: { is: "share", better: "higher", levels: [20, 40, 60, 80, 95], label: "Share done", rationale: "How much is done" } },
  practices: {
    p: practice({ weight: 3, question: "Is it planned?" }),
    q: practice({ weight: 2, guards: [{ when: "share < 10", atMost: 1, because: "next to nothing is done" }] }),
    r: practice(),
  },
  rules: { "a.r.hole": { when: "hole && share < 50", severity: "high", title: "There is a hole", impact: "Water" } },
} as const;
const model = small(area, { facts });
const why = (id: string, assessment: Assessment) => explain(model, assessment, id);

describe("an area", () => {
  const half = given({ p: 4, q: 1 }, { facts: { hole: false, share: 70 } });

  test("gives its formula with its values", () =>
    expect(why("a", half).lines).toEqual([
      "Weighted mean of 2: (3 × 4 + 2 × 1) / (3 + 2) = 2.8.",
      "Score 2.8, level 2; with all that is unknown between 2.33 and 3.17.",
    ]));

  test("gives what each part adds and loses: 12/5 + 2/5 is 14/5, 3/5 + 8/5 is what is missing to 5", () =>
    expect(why("a", half)).toMatchObject({
      value: "2.8",
      low: "7/3",
      high: "19/6",
      capLoss: "0",
      contributions: [
        { id: "p", weight: "3", value: "4", contribution: "2.4", lost: "0.6" },
        { id: "q", weight: "2", value: "1", contribution: "0.4", lost: "1.6" },
      ],
    }));

  test("names the cap that holds it, and why", () =>
    expect(why("a", given({ p: 4, q: 1 }, { facts: { hole: true, share: 70 } })).lines[1]).toBe(
      "Cap a.c.hole at 2 is true and holds the score: water comes in.",
    ));

  test("names a cap that is true and holds nothing", () =>
    expect(why("a", given({ p: 1, q: 1 }, { facts: { hole: true, share: 70 } })).lines[1]).toBe("Cap a.c.hole at 2 is true: water comes in."));

  test("names a cap that cannot be judged, where it holds, and what would tell", () => {
    const open = why("a", given({ p: 4, q: 1 }, { facts: { share: 70 } }));
    expect(open.lines[1]).toBe("Cap a.c.hole cannot be judged, so it holds at 2.5; missing hole.");
    expect(open).toMatchObject({ value: "2.5", capLoss: "0.3", missing: ["hole"] });
  });

  test("without an answer says so, with its range", () =>
    expect(why("a", given({}, { facts: { hole: false } }))).toMatchObject({ lines: ["No score: nothing-answered. It lies between 0 and 5."] }));

  test("out of scope says why", () =>
    expect(why("a", given({ p: 3 }, { exclusions: { a: { reason: "agreed in May" } } })).lines).toEqual(["Out: agreed in May."]));
});

describe("the smallest ways to the next level", () => {
  const lifts = (answers: Parameters<typeof given>[0], hole: boolean) => why("a", given(answers, { facts: { hole, share: 70 } })).lifts;

  test("one practice, the least raise first, in the order of the pack: (3·5 + 2)/5 = 3.4, (12 + 2·2)/5 = 3.2", () =>
    expect(lifts({ p: 4, q: 1 }, false)).toEqual([
      { to: "3", caps: [], raise: [{ id: "p", from: "4", to: "5" }] },
      { to: "3", caps: [], raise: [{ id: "q", from: "1", to: "2" }] },
    ]));
  test("a cap that must end stands in each", () => expect(lifts({ p: 4, q: 1 }, true).map((lift) => lift.caps)).toEqual([["a.c.hole"], ["a.c.hole"]]));
  test("only the cap, where the practices suffice", () => expect(lifts({ p: 5, q: 5 }, true)).toEqual([{ to: "3", caps: ["a.c.hole"], raise: [] }]));
  test("two together where one does not suffice: of 3 to 5 only both reach 4", () =>
    expect(explain(small({ practices: { p: practice(), q: practice() }, rollup: { kind: "minimum" } }), given({ p: 3, q: 3 }), "a").lifts).toEqual([
      {
        to: "4",
        caps: [],
        raise: [
          { id: "p", from: "3", to: "4" },
          { id: "q", from: "3", to: "4" },
        ],
      },
    ]));
  test("none at the top, and none without a score", () => {
    expect(lifts({ p: 5, q: 5, r: 5 }, false)).toEqual([]);
    expect(lifts({}, false)).toEqual([]);
  });
});

describe("a practice", () => {
  const of = (answer: Assessment["answers"][string], values: Assessment["facts"]) => why("q", given({ q: answer }, { facts: values })).lines;
  test("answered, unlimited", () => expect(of({ level: 4, evidence: "verified" }, { share: 70 })).toEqual(["Answer 4, verified.", "It counts as 4."]));
  test("held by a fact", () =>
    expect(of({ level: 4, evidence: "verified" }, { share: 5 })).toEqual([
      "Answer 4, verified.",
      "A fact contradicts it, so it counts at most as 1: next to nothing is done.",
      "It counts as 1.",
    ]));
  test("perhaps held", () =>
    expect(of({ level: 4, evidence: "verified" }, {})).toEqual(["Answer 4, verified.", "It counts as 4, between 1 and 4 until this is known: share."]));
  test("not applicable", () => expect(of({ notApplicable: "no such thing" }, {})).toEqual(["Does not apply: no such thing."]));
  test("not answered", () =>
    expect(why("p", given({}))).toMatchObject({ title: "Is it planned?", lines: ["Not answered."], missing: ["p"], low: "0", high: "5" }));
});

describe("anything else", () => {
  test("a metric gives its formula with values, and its level", () => {
    const told = why("m", given({}, { facts: { share: 70 } }));
    expect(told).toMatchObject({ title: "Share done", value: "70" });
    expect(told.lines.slice(0, 2)).toEqual(["m = share = 70", "That is level 3."]);
  });
  test("an unknown metric gives its range and what is missing", () => expect(why("m", given({}))).toMatchObject({ low: "0", high: "100", missing: ["share"] }));
  test("a fact gives its value, a date as a day", () => {
    expect(why("since", given({}, { facts: { since: "2025-02-28" } }))).toMatchObject({ kind: "fact", title: "Since", value: "2025-02-28" });
    expect(why("share", given({}))).toMatchObject({ value: "0 to 100", missing: ["share"] });
  });
  test("a cap gives its truth and what it holds", () =>
    expect(why("a.c.hole", given({}, { facts: { hole: true } }))).toMatchObject({
      kind: "cap",
      title: "water comes in",
      value: "true",
      lines: expect.arrayContaining(["It holds a at most at 2."]),
    }));
  test("a rule gives its truth, its values and what is missing", () => {
    expect(why("a.r.hole", given({}, { facts: { hole: true, share: 20 } }))).toMatchObject({
      value: "true",
      lines: expect.arrayContaining(["With hole = true, share = 20."]),
    });
    expect(why("a.r.hole", given({}, { facts: { hole: true } }))).toMatchObject({ value: "unknown", missing: ["share"] });
    expect(why("a.r.hole", given({}, { facts: { hole: false } }))).toMatchObject({ value: "false", missing: [] });
  });
  test("an unknown name is wrong use, with the nearest", () =>
    expect(() => why("a.c.hold", given({}))).toThrow("Nothing is called a.c.hold. Did you mean a.c.hole?"));
});

test("as text, each part is indented below its whole", () => {
  const text = explanationText(why("a", given({ p: 4, q: 1 }, { facts: { hole: false, share: 70 } })), 1).split("\n");
  expect(text[0]).toBe("a: 2.8 (2.33 to 3.17)");
  expect(text).toContain("  To reach 3: p from 4 to 5.");
  expect(text).toContain("    p: 4");
  expect(text).toContain("      Is it planned?");
  expect(explanationText(why("a", given({ p: 4 })), 0)).not.toContain("Is it planned?");
});

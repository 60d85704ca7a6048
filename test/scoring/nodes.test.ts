import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import type { Area } from "../../src/model/pack.js";
import { score } from "../../src/scoring/score.js";
import { given, practice, small, yesNo } from "./small.js";

/** Status, exact score and exact ends of area `a`. */
function rated(area: Area, assessment: Assessment, more = {}) {
  const rating = score(small(area, more), assessment).areas["a"];
  if (rating === undefined || rating.status === "not-applicable") return rating?.status;
  return [rating.status, ...("score" in rating ? [rating.exact.score] : []), rating.exact.low, rating.exact.high];
}

const three = { practices: { p: practice({ weight: 3 }), q: practice({ weight: 2 }), r: practice() } };

describe("what counts", () => {
  test("weights 3, 2, 1 with 4, 1 and one unanswered: 14/5 between 14/6 and 19/6", () =>
    expect(rated(three, given({ p: 4, q: 1 }))).toEqual(["scored", "2.8", "7/3", "19/6"]));

  test("a weight of 0 is shown and never counted", () => {
    const area = { practices: { p: practice(), q: practice({ weight: 0 }) } };
    expect(rated(area, given({ p: 4, q: 0 }))).toEqual(["scored", "4", "4", "4"]);
    expect(rated(area, given({ q: 3 }))).toEqual(["unscored", "0", "5"]);
    expect(score(small(area), given({ q: 3 })).practices["q"]?.status).toBe("answered");
  });

  test("a weight of 0 with nothing beside it leaves the area not applicable", () =>
    expect(rated({ practices: { q: practice({ weight: 0 }) } }, given({ q: 3 }))).toBe("not-applicable"));

  test("what does not apply leaves numerator and denominator", () =>
    expect(rated(three, given({ p: 4, q: { notApplicable: "no vendors" }, r: 2 }))).toEqual(["scored", "3.5", "3.5", "3.5"]));

  test("all not applicable: the area is not applicable, and the whole leaves it out", () => {
    const na = { notApplicable: "nothing of the kind" };
    const model = small({ practices: { p: practice() } }, { areas: { b: { title: "B", practices: { q: practice() } } } });
    const scorecard = score(model, given({ p: na, q: 3 }));
    expect(scorecard.areas["a"]).toMatchObject({ status: "not-applicable", why: "children" });
    expect(scorecard.overall).toMatchObject({ status: "scored", exact: { score: "3", low: "3", high: "3" } });
  });

  test("an area whose condition is false is out, although answered; true, it counts; unknown, it is the whole scale for the bounds", () => {
    const model = small(
      { practices: { p: practice() } },
      { facts: { outside: yesNo("Anything outside?") }, areas: { b: { title: "B", appliesWhen: "outside", practices: { q: practice() } } } },
    );
    const overall = (facts: Assessment["facts"]) => {
      const rating = score(model, given({ p: 4, q: 2 }, { facts })).overall;
      return rating.status === "scored" ? [rating.exact.score, rating.exact.low, rating.exact.high] : rating.status;
    };
    expect(overall({ outside: false })).toEqual(["4", "4", "4"]);
    expect(overall({ outside: true })).toEqual(["3", "3", "3"]);
    expect(overall({})).toEqual(["3", "2", "4.5"]);
    expect(score(model, given({ p: 4, q: 2 }, { facts: { outside: false } })).areas["b"]).toMatchObject({ status: "not-applicable", why: "condition" });
  });

  test("an excluded area is out, with its reason", () => {
    const model = small({ practices: { p: practice() } }, { areas: { b: { title: "B", practices: { q: practice() } } } });
    const scorecard = score(model, given({ p: 4, q: 2 }, { exclusions: { b: { reason: "agreed on May 4" } } }));
    expect(scorecard.areas["b"]).toMatchObject({ status: "not-applicable", why: "excluded", reason: "agreed on May 4" });
    expect(scorecard.overall).toMatchObject({ exact: { score: "4" } });
  });
});

describe("options of a node", () => {
  test("unanswered: lowest counts it as 0; block gives no score", () => {
    expect(rated({ ...three, unanswered: "lowest" }, given({ p: 4, q: 1 }))).toEqual(["scored", "7/3", "7/3", "19/6"]);
    expect(rated({ ...three, unanswered: "block" }, given({ p: 4, q: 1 }))).toEqual(["unscored", "7/3", "19/6"]);
    expect(rated({ ...three, unanswered: "block" }, given({ p: 4, q: 1, r: 1 }))).toEqual(["scored", "2.5", "2.5", "2.5"]);
  });

  test.each([
    ["points, as nothing: 3 · 4/5 + 0", { kind: "points" }, ["scored", "2.4", "2.4", "3.4"]],
    ["points back on the scale, as nothing: (3 · 4/5 + 0) / 4 · 5", { kind: "points", normalised: true }, ["scored", "3", "3", "4.25"]],
    ["deduction, as nothing met: 5 − 3 · 1/5 − 1", { kind: "deduction", start: 5 }, ["scored", "3.4", "3.4", "4.4"]],
  ] as const)("an unanswered child counts by default in %s", (_, rollup, expected) =>
    expect(rated({ rollup, practices: { p: practice({ weight: 3 }), r: practice() } }, given({ p: 4 }))).toEqual(expected),
  );

  test("not applicable: target puts the target in its place", () => {
    const practices = { p: practice(), q: practice({ target: 4 }), r: practice() };
    const na = { notApplicable: "none here" };
    expect(rated({ practices, notApplicable: "target" }, given({ p: 1, q: na, r: 1 }))).toEqual(["scored", "2", "2", "2"]);
    expect(rated({ practices }, given({ p: 1, q: na, r: 1 }))).toEqual(["scored", "1", "1", "1"]);
    // Without a target of its own there is nothing to put in.
    expect(rated({ practices: { p: practice(), r: practice() }, notApplicable: "target" }, given({ p: 1, r: na }))).toEqual(["scored", "1", "1", "1"]);
  });

  test("a gate: false shuts the node out of its parent, unknown leaves it without a score", () => {
    const facts = { plan: yesNo("A plan?") };
    const model = small({ practices: { p: practice() } }, { facts, areas: { b: { title: "B", gate: "plan", practices: { q: practice() } } } });
    const at = (values: Assessment["facts"]) => {
      const { areas, overall } = score(model, given({ p: 4, q: 2 }, { facts: values }));
      const { b } = areas;
      return [b?.status === "unscored" ? b.reason : b?.status, overall.status === "scored" ? [overall.exact.score, overall.exact.low, overall.exact.high] : ""];
    };
    expect(at({ plan: true })).toEqual(["scored", ["3", "3", "3"]]);
    expect(at({ plan: false })).toEqual(["gate", ["4", "4", "4"]]);
    expect(at({})).toEqual(["gate-unknown", ["4", "2", "4.5"]]);
  });

  test("clamp, then round, then caps", () => {
    const area = { practices: { p: practice(), q: practice() }, clamp: { min: 0, max: 3.25 }, round: { digits: 0, mode: "half-even" } } as const;
    expect(rated(area, given({ p: 5, q: 4 }))).toEqual(["scored", "3", "3", "3"]);
    expect(rated({ ...area, clamp: { min: 2, max: 5 } }, given({ p: 0, q: 1 }))).toEqual(["scored", "2", "2", "2"]);
    expect(rated({ ...area, round: { digits: 0, mode: "half-up" }, clamp: { min: 0, max: 5 } }, given({ p: 5, q: 4 }))).toEqual(["scored", "5", "5", "5"]);
  });

  test("a formula has ends only when it calls itself monotone, or when nothing is missing", () => {
    const is = "children.sumOf(c, c.value)";
    const area = (monotone: boolean) => ({
      practices: { p: practice(), q: practice() },
      rollup: { kind: "formula", is, monotone } as const,
      clamp: { min: 0, max: 5 },
    });
    expect(rated(area(true), given({ p: 2 }))).toEqual(["scored", "2", "2", "5"]);
    expect(rated(area(false), given({ p: 2 }))).toEqual(["scored", "2", "0", "5"]);
    expect(rated(area(false), given({ p: 2, q: 1 }))).toEqual(["scored", "3", "3", "3"]);
  });

  test("a formula that gives no number gives no score", () => {
    const area = { practices: { p: practice() }, rollup: { kind: "formula", is: "children.sumOf(c, c.value) / children.sumOf(c, c.value)" } as const };
    expect(rated(area, given({ p: 3 }))).toEqual(["scored", "1", "1", "1"]);
    expect(rated(area, given({ p: 0 }))?.[0]).toBe("unscored");
  });
});

describe("caps", () => {
  const facts = { hole: yesNo("A hole?") };
  const capped = (cap: object) => ({ ...three, facts, caps: { "a.c.hole": { when: "hole", atMost: 2, because: "a hole", ...cap } } });
  test.each([
    ["false changes nothing", {}, { hole: false }, ["scored", "2.8", "7/3", "19/6"]],
    ["true holds score and both ends", {}, { hole: true }, ["scored", "2", "2", "2"]],
    ["unknown lowers the low end only", {}, {}, ["scored", "2.8", "2", "19/6"]],
    ["unknown with whenUnknown holds there", { whenUnknown: 2.5 }, {}, ["scored", "2.5", "2", "19/6"]],
    ["refused counts as true", { whenUnknown: 2.5 }, { hole: { unknown: "would not say", refused: true } }, ["scored", "2", "2", "2"]],
  ] as const)("%s", (_, cap, values, expected) => expect(rated(capped(cap), given({ p: 4, q: 1 }, { facts: values }))).toEqual(expected));

  test("the lowest of several bites, and only it", () => {
    const caps = { low: { when: "hole", atMost: 1, because: "x" }, high: { when: "hole", atMost: 2, because: "y" } };
    const rating = score(small({ ...three, facts, caps }), given({ p: 4, q: 1, r: 4 }, { facts: { hole: true } })).areas["a"];
    expect(rating?.caps.map((cap) => [cap.id, cap.state, cap.bit])).toEqual([
      ["low", "true", true],
      ["high", "true", false],
    ]);
    expect(rating).toMatchObject({ exact: { score: "1", raw: "3" } });
  });

  test("a cap above the score does not bite", () =>
    expect(score(small(capped({ atMost: 4 })), given({ p: 3, q: 3, r: 3 }, { facts: { hole: true } })).areas["a"]?.caps).toMatchObject([
      { state: "true", bit: false },
    ]));
});

describe("coverage, confidence and status", () => {
  const scoring = { coverageFloor: 0.8 };
  test.each([
    ["at the floor it is scored", { p: 4, q: 4, r: 4, s: 4 }, "scored"],
    ["below it is provisional", { p: 4, q: 4, r: 4 }, "provisional"],
  ] as const)("%s", (_, answers, status) => {
    const practices = Object.fromEntries(["p", "q", "r", "s", "t"].map((id) => [id, practice()]));
    expect(rated({ practices }, given(answers), { scoring })?.[0]).toBe(status);
  });

  test("an open required practice makes every node above it provisional, and names it", () => {
    const model = small({ practices: { p: practice({ required: true }), q: practice({ weight: 9 }) } });
    const scorecard = score(model, given({ q: 3 }));
    expect(scorecard.areas["a"]).toMatchObject({ status: "provisional", because: "required", open: ["p"] });
    expect(scorecard.overall).toMatchObject({ status: "provisional", because: "required", open: ["p"] });
    expect(score(model, given({ q: 3, p: 1 })).areas["a"]?.status).toBe("scored");
    expect(scorecard.areas["a"]).not.toHaveProperty("score");
  });

  test("a required practice of weight 0 asks nothing", () =>
    expect(rated({ practices: { p: practice({ required: true, weight: 0 }), q: practice() } }, given({ q: 3 }))?.[0]).toBe("scored"));

  test("confidence is the mean over what is answered, weighed by weight and by what is covered below", () => {
    const groups = { g: { title: "G" }, h: { title: "H" } };
    const practices = { p: practice({ group: "g" }), q: practice({ group: "g" }), r: practice({ group: "h" }) };
    const answers = { p: { level: 3, evidence: "stated" }, r: { level: 3, evidence: "verified" } } as const;
    // Group g is half covered at 0.5, group h wholly at 1: (0.5 · 0.5 + 1 · 1) / 1.5.
    expect(score(small({ groups, practices }), given(answers)).areas["a"]).toMatchObject({ exact: { confidence: "5/6", coverage: "0.75" } });
  });

  test("without any answer there is no confidence", () => expect(score(small(three), given({})).areas["a"]).not.toHaveProperty("confidence"));
});

describe("level", () => {
  const ten = Object.fromEntries("klmnopqrst".split("").map((id) => [id, practice()]));
  test("nine at 3 and one at 2.999 is level 2", () => {
    const fine = { min: 0, max: 5, options: [0, 2.999, 3, 5].map((value) => ({ id: `v${String(value).replace(".", "-")}`, value, label: String(value) })) };
    const practices = Object.fromEntries(Object.entries(ten).map(([id, one]) => [id, { ...one, scale: "fine" }]));
    const maturity = { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: `${value}` })) };
    const model = small({ practices }, { scales: { maturity, fine } });
    const answers = Object.fromEntries(Object.keys(ten).map((id) => [id, id === "t" ? 2.999 : 3]));
    expect(score(model, given(answers)).areas["a"]).toMatchObject({ level: 2, exact: { score: "2.9999" } });
  });
  test.each([
    [3, 3],
    [0, 0],
    [5, 5],
  ])("at %d it is %d", (value, level) => {
    const answers = Object.fromEntries(Object.keys(ten).map((id) => [id, value]));
    expect(score(small({ practices: ten }), given(answers)).areas["a"]).toMatchObject({ level });
  });
});

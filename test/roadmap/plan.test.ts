import { describe, expect, test } from "vitest";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { parseRoadmapInput } from "../../src/roadmap/parse.js";
import { proposeAdvice } from "../../src/roadmap/propose.js";
import { smallAssessment, smallModel } from "./small.js";

describe("proposals", () => {
  const proposals = proposeAdvice(smallModel, smallAssessment());
  const find = (id: string) => proposals.find((one) => one.id === id);

  test("come from a true rule, from practices below lift and target, and from what needs them; others are not proposed", () =>
    expect(proposals.map((one) => [one.id, one.causes.map((cause) => cause.kind)])).toEqual([
      ["a.a.plan", ["prerequisite"]],
      ["a.a.copy", ["rule", "practice"]],
      ["a.a.two", ["practice"]],
    ]));
  // sqrt(400 / 100) = 2, so 2 likely days become 4.
  test("effort is scaled by the root of the size", () => expect(find("a.a.two")?.effort).toEqual({ low: "2", likely: "4", high: "8" }));
  test("prices are computed from the company's own figures, which are named", () => {
    expect(find("a.a.two")?.oneOff).toEqual({ low: "4000", high: "8000" });
    expect(find("a.a.two")?.basis).toEqual([{ id: "N", value: "400" }]);
  });
  test("an unknown figure leaves the price out and says what is missing", () => {
    const open = proposeAdvice(smallModel, smallAssessment({ facts: { copies: 0 } })).find((one) => one.id === "a.a.two");
    expect([open?.oneOff, open?.missing]).toEqual([undefined, ["staff"]]);
  });
  // Alone: the copy ends the cap and lifts one practice to 3: (3 + 2) / 2 = 2.5 instead of the capped 1.
  test("the effect of the copy alone is 1.5 points", () => expect(find("a.a.copy")?.gain).toEqual({ overall: "1.5", area: "1.5" }));
  test("under the cap the second alone changes nothing", () => expect(find("a.a.two")?.gain).toEqual({ overall: "0", area: "0" }));
  test("what is done, rejected, accepted or running is kept apart", () =>
    expect(proposeAdvice(smallModel, smallAssessment({ advice: { "a.a.copy": { status: "done", on: "2026-01-31" } } })).map((one) => one.id)).toEqual([
      "a.a.two",
    ]));
});

describe("roadmap", () => {
  const input = { start: "2026-04-01", quarters: 4 };
  const plan = (more: object) => planRoadmap(smallModel, smallAssessment(), { ...input, ...more });

  test("without limits everything is placed, what is needed first, and the effect is computed", () => {
    const roadmap = plan({});
    expect(roadmap.items.map((item) => [item.proposal.id, item.quarter])).toEqual([
      ["a.a.plan", 1],
      ["a.a.copy", 1],
      ["a.a.two", 1],
    ]);
    const [first, second] = roadmap.items;
    expect((first?.end ?? "") < (second?.start ?? "")).toBe(true);
    // (3 + 4) / 2 = 3.5 when all is done; 1 before.
    expect(roadmap.effect.find((one) => one.id === "a")).toMatchObject({ before: { score: "1" }, after: { score: "3.5" } });
  });
  test("quarters add up to the totals", () => {
    const roadmap = plan({});
    // Copy 1000 to 3000 and second 4000 to 8000 once; 0 to 400 a year each, 4 quarters.
    expect(roadmap.totals.oneOff).toEqual({ low: "5000", high: "11000" });
    expect(roadmap.quarters[0]?.recurring).toEqual({ low: "0", high: "200" });
    expect(roadmap.totals.withinPlan).toEqual({ low: "5000", high: "11800" });
  });
  test("a budget of zero gives an honest plan of what costs nothing", () => {
    const roadmap = plan({ budget: { amount: "0", currency: "USD" } });
    expect(roadmap.items.map((item) => item.proposal.id)).toEqual(["a.a.plan"]);
    expect(roadmap.dropped.map((one) => [one.proposal.id, one.why])).toEqual([
      ["a.a.copy", "budget"],
      ["a.a.two", "budget"],
    ]);
  });
  test.each([
    ["3000 once and 400 a year fit exactly", "3400", 1],
    ["one short: waiting would make it cheaper within the plan, which is no saving", "3399", undefined],
  ] as const)("the budget holds to the last unit: %s", (_, amount, quarter) =>
    expect(plan({ budget: { amount, currency: "USD" } }).items.find((item) => item.proposal.id === "a.a.copy")?.quarter).toBe(quarter),
  );
  test("no capacity in any quarter binds everything", () =>
    expect(plan({ capacity: 0 }).dropped.map((one) => one.why)).toEqual(["capacity", "prerequisite", "capacity"]));
  test("two days a quarter spread the work", () =>
    expect(plan({ capacity: 4 }).items.map((item) => [item.proposal.id, item.quarter])).toEqual([
      ["a.a.plan", 1],
      ["a.a.copy", 1],
      ["a.a.two", 2],
    ]));
  test("an excluded item takes what needs it along", () =>
    expect(plan({ exclude: { "a.a.plan": "not now" } }).dropped.map((one) => [one.proposal.id, one.why])).toEqual([
      ["a.a.plan", "excluded"],
      ["a.a.copy", "prerequisite"],
    ]));
  test("quarters are named after the fiscal year", () =>
    expect(plan({ fiscalYearStart: 7 }).quarters.map((one) => one.label)).toEqual(["FY2026 Q4", "FY2027 Q1", "FY2027 Q2", "FY2027 Q3"]));
});

describe("bad input is refused with every fault", () => {
  const codes = (input: object) => {
    const result = parseRoadmapInput(input, smallModel);
    return result.ok ? [] : result.issues.map((one) => one.code);
  };
  test.each([
    ["another currency", { start: "2026-04-01", budget: { amount: "1", currency: "EUR" } }, ["other-currency"]],
    [
      "an unknown recommendation and role",
      { start: "2026-04-01", exclude: { "a.a.cpy": "x" }, capacityByRole: { boss: 1 } },
      ["unknown-recommendation", "unknown-role"],
    ],
    ["must and must not", { start: "2026-04-01", exclude: { "a.a.copy": "x" }, mustStartBy: { "a.a.copy": 1 } }, ["contradiction"]],
  ] as const)("%s", (_, input, expected) => expect(codes(input)).toEqual(expected));
  test.each([
    ["a negative budget", { start: "2026-04-01", budget: { amount: "-1", currency: "USD" } }],
    ["no quarter", { start: "2026-04-01", quarters: 0 }],
    ["30 February", { start: "2026-02-30" }],
  ])("%s", (_, input) => expect(codes(input).length).toBeGreaterThan(0));
});

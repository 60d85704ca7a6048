import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/model/pack.js";
import type { RoadmapInput } from "../../src/model/roadmap.js";
import { compilePack } from "../../src/packs/compile.js";
import { parseRoadmapInput } from "../../src/roadmap/parse.js";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { smallAssessment, smallModel } from "./small.js";

const start = "2026-04-01";
const usd = (amount: string) => ({ amount, currency: "USD" });
const plan = (input: Partial<RoadmapInput>, more: object = {}) => planRoadmap(smallModel, smallAssessment(more), { start, quarters: 4, ...input });
const why = (input: Partial<RoadmapInput>, more: object = {}) => plan(input, more).dropped.map((one) => [one.proposal.id, one.why, one.detail]);

describe("which limit binds is said", () => {
  // The copy: 3000 once, 400 a year. The second: 8000 once, 400 a year. Planning costs nothing. Two days each, the second four.
  test.each<[string, Partial<RoadmapInput>, readonly (readonly string[])[]]>([
    [
      "a budget of zero",
      { budget: usd("0") },
      [
        ["a.a.copy", "budget", "whole plan"],
        ["a.a.two", "budget", "whole plan"],
      ],
    ],
    [
      "nobody in any quarter",
      { capacity: 0 },
      [
        ["a.a.plan", "capacity", "quarter 4"],
        ["a.a.copy", "prerequisite", "a.a.plan"],
        ["a.a.two", "capacity", "quarter 4"],
      ],
    ],
    [
      "one role",
      { capacityByRole: { cio: 0 } },
      [
        ["a.a.plan", "capacity", "cio, quarter 4"],
        ["a.a.copy", "prerequisite", "a.a.plan"],
      ],
    ],
    [
      "a fiscal year and those after it",
      {
        limits: [
          { amount: usd("0"), fiscalYear: 2026 },
          { amount: usd("0"), fiscalYear: 2027 },
        ],
      },
      [
        ["a.a.copy", "budget", "FY2027"],
        ["a.a.two", "budget", "FY2027"],
      ],
    ],
    [
      "what recurs",
      { limits: [{ amount: usd("399"), part: "recurring" }] },
      [
        ["a.a.copy", "budget", "whole plan recurring"],
        ["a.a.two", "budget", "whole plan recurring"],
      ],
    ],
    ["what is booked as capital", { capex: ["a.a.two"], limits: [{ amount: usd("7999"), accounting: "capex" }] }, [["a.a.two", "budget", "whole plan capex"]]],
    [
      "what already runs takes people first",
      { capacity: 4, commitments: [{ title: "Move", quarters: 4, personDays: 4 }] },
      [
        ["a.a.plan", "capacity", "quarter 4"],
        ["a.a.copy", "prerequisite", "a.a.plan"],
        ["a.a.two", "capacity", "quarter 4"],
      ],
    ],
    [
      "what already runs takes money first",
      { budget: usd("4000"), commitments: [{ title: "Move", quarters: 4, personDays: 0, cost: usd("1000") }] },
      [
        ["a.a.copy", "budget", "whole plan"],
        ["a.a.two", "budget", "whole plan"],
      ],
    ],
  ])("%s", (_, input, expected) => expect(why(input)).toEqual(expected));
  test("a limit on run, grow or transform leaves what has no purpose alone", () => expect(why({ limits: [{ amount: usd("0"), purpose: "run" }] })).toEqual([]));
});

describe("what was decided elsewhere", () => {
  const advice = (state: object) => ({ advice: { "a.a.plan": state } });
  test("what needs refused work is not planned", () => expect(why({}, advice({ status: "rejected" }))).toEqual([["a.a.copy", "prerequisite", "a.a.plan"]]));
  test("what needs done work may start at once", () => expect(plan({}, advice({ status: "done" })).items[0]?.start).toBe("2026-04-01"));
  test("what needs running work starts the day after it ends", () =>
    expect(plan({}, advice({ status: "running", until: "2026-05-09" })).items.find((one) => one.proposal.id === "a.a.copy")?.start).toBe("2026-05-10"));
});

describe("musts", () => {
  test("critical work starts by its quarter and takes what it needs along", () =>
    expect(
      plan({ criticalBy: 1, capacity: 4 })
        .items.filter((one) => one.quarter === 1)
        .map((one) => one.proposal.id),
    ).toEqual(["a.a.plan", "a.a.copy"]));
  test.each<[string, unknown, number]>([
    ["a day in the first quarter", "2026-06-30", 1],
    ["the first day of the second", "2026-07-01", 2],
  ])("by %s", (_, by, quarter) => {
    // A must with room only later is not in the plan; with room by then it is.
    const input = parseRoadmapInput({ start, quarters: 4, mustStartBy: { "a.a.two": by }, budgetPerQuarter: [usd("0"), usd("20000")] }, smallModel);
    const placed = input.ok ? planRoadmap(smallModel, smallAssessment(), input.value).items.find((one) => one.proposal.id === "a.a.two")?.quarter : 0;
    expect(placed).toBe(quarter === 1 ? undefined : 2);
  });
  test("before the plan begins is an issue", () => {
    const result = parseRoadmapInput({ start, mustStartBy: { "a.a.two": "2026-03-31" } }, smallModel);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["before-start"]);
  });
});

describe("a pack whose advice cannot be planned is refused", () => {
  const advice = (more: object) => ({
    title: "R",
    effort: { low: 1, likely: 1, high: 1 },
    oneOffCost: { low: 0, high: 1 },
    annualCost: { low: 0, high: 0 },
    owner: "cio",
    horizon: "now",
    prerequisites: [],
    lifts: [],
    steps: [],
    ...more,
  });
  const pack = (recommendations: object, area: object = {}, horizons: object = { now: { fromDays: 0, toDays: 90 } }) =>
    ({
      format: 1,
      id: "b",
      version: "1.0.0",
      scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: "" })) } },
      horizons,
      areas: { a: { title: "A", practices: { p: { question: "?", weight: 1 } }, recommendations, ...area } },
    }) as unknown as Pack; // Faulty on purpose; compilePack checks it.
  const codes = (of: Pack) => {
    const result = compilePack(of);
    return result.ok ? [] : result.issues.map((one) => one.code);
  };
  test.each([
    ["a circle of prerequisites", pack({ x: advice({ prerequisites: ["y"] }), y: advice({ prerequisites: ["x"] }) }), ["cycle"]],
    ["itself as its prerequisite", pack({ x: advice({ prerequisites: ["x"] }) }), ["cycle"]],
    ["a negative cost", pack({ x: advice({ oneOffCost: { low: -5, high: 5 } }) }), ["negative-amount"]],
    ["a low cost above the high one", pack({ x: advice({ annualCost: { low: 6, high: 5 } }) }), ["upside-down"]],
    ["a lift above every scale", pack({ x: advice({ lifts: [{ id: "p", to: 6 }] }) }), ["off-scale"]],
    ["a target above every scale", pack({}, { target: 6 }), ["off-scale"]],
    ["a horizon that ends before it begins", pack({}, {}, { now: { fromDays: 90, toDays: 89 } }), ["upside-down"]],
    ["a horizon of one day is one", pack({}, {}, { now: { fromDays: 90, toDays: 90 } }), []],
  ])("%s", (_, of, expected) => expect(codes(of)).toEqual(expected));
});

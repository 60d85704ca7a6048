import { expect, test } from "vitest";
import type { RoadmapInput } from "../../src/model/roadmap.js";
import { frontier, nextBuy, pricesOfTargets } from "../../src/roadmap/optimise/frontier.js";
import { robustness } from "../../src/roadmap/optimise/robust.js";
import { loadSolver } from "../../src/roadmap/optimise/solve.js";
import { smallAssessment, smallModel } from "./small.js";

const solver = await loadSolver();
const input = { start: "2026-04-01", quarters: 1 };
const problem = (planned: RoadmapInput) => ({ model: smallModel, assessment: smallAssessment(), input: planned });
const usd = (amount: string) => ({ amount, currency: "USD" });

// One quarter: the copy costs 3000 + 100 at most and ends the cap (1 → 2.5); the second 8000 + 100 more (→ 3.5, counted to the target of 3).
test("the frontier starts at nothing, never falls and ends at the whole gain", () => {
  const points = frontier(problem(input), solver, { steps: 4 });
  expect(points.map((point) => point.budget)).toEqual(["0", "2800", "5600", "8400", "11200"]);
  expect(points.map((point) => point.gain)).toEqual(["0", "0", "1.5", "1.5", "2"]);
});

test("the price of a target is that of the cheapest work that reaches it", () =>
  expect(pricesOfTargets(problem(input), solver)).toEqual([
    { area: "a", target: "3", items: ["a.a.plan", "a.a.copy", "a.a.two"], price: { money: "11200", personDays: "8" }, proven: true },
  ]));

test("with 2000 the next thing more money buys is the copy", () => {
  const next = nextBuy(problem({ ...input, budget: usd("2000") }), solver);
  expect(next).toMatchObject({ budget: "3200", more: "1200", gain: "1.5", items: ["a.a.plan", "a.a.copy"] }); // Planning alone adds nothing, so it comes with the copy.
});

test("without a budget there is no next thing to buy", () => expect(nextBuy(problem(input), solver)).toBeUndefined());

test("what is always needed is robust; what hangs on the budget says so; the same seed gives the same", () => {
  const once = robustness(problem({ ...input, budget: usd("3100") }), solver, { draws: 20, seed: 7 });
  const copy = once.find((one) => one.id === "a.a.copy");
  expect(once.find((one) => one.id === "a.a.plan")?.draws).toBe(20);
  expect(copy).toMatchObject({ robust: false, dependsOn: { what: "budget", id: "budget" } });
  expect(robustness(problem({ ...input, budget: usd("3100") }), solver, { draws: 20, seed: 7 })).toEqual(once);
});

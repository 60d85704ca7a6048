import { expect, test } from "vitest";
import { cmp, exactOf } from "../../src/kernel/exact.js";
import { counterfactualText, counterfactuals } from "../../src/roadmap/counterfactual.js";
import { whatIf } from "../../src/roadmap/scenario.js";
import { runAll } from "../../src/scoring/run.js";
import { smallAssessment, smallModel } from "./small.js";
import { standard, tallowCreek } from "./tallow-creek.js";

// Answers 2 and 2 under a cap at 1; the copy ends the cap and lifts one practice to 3: (3 + 2) / 2 = 2.5. It needs the plan first.
test("an area under a cap: why it is there, and the one way out with what it needs first", () =>
  expect(counterfactuals(smallModel, smallAssessment())).toEqual([
    {
      area: "a",
      score: "1",
      next: "2",
      because: { caps: ["a.c.copy"], practices: [] },
      ways: [{ actions: ["a.a.plan", "a.a.copy"], chosen: ["a.a.copy"], gives: "2.5" }],
    },
  ]));

test("in words", () => {
  const [one] = counterfactuals(smallModel, smallAssessment());
  expect(one === undefined ? [] : counterfactualText(smallModel, one)).toEqual([
    'A is at 1 because "No copy".',
    'Doing "Plan it" and "Make a copy" gives 2.5.',
  ]);
});

test("an area at its target has none", () =>
  expect(
    counterfactuals(
      smallModel,
      smallAssessment({
        facts: { copies: 1, staff: 400 },
        answers: { "a.p.one": { level: 3, evidence: "verified" }, "a.p.two": { level: 3, evidence: "verified" } },
      }),
    ),
  ).toEqual([]));

test("without a copy the second alone reaches nothing, and that is said", () =>
  expect(counterfactuals(smallModel, smallAssessment({ advice: { "a.a.copy": { status: "rejected" } } }))[0]?.ways).toEqual([]));

test("each way of the example company reaches the next level, and no smaller choice of it does", () => {
  const what = whatIf(runAll(standard, tallowCreek));
  const found = counterfactuals(standard, tallowCreek);
  expect(found.length).toBeGreaterThan(5);
  for (const { area, next, ways } of found)
    for (const way of ways) {
      const score = (ids: readonly string[]) => what.after(ids).nodes.get(area)?.value ?? 0; // Every area has a score here.
      expect(cmp(score(way.actions), exactOf(next))).toBeGreaterThanOrEqual(0);
      expect(way.chosen.length).toBeLessThanOrEqual(3);
    }
});

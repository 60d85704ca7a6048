import { expect, test } from "vitest";
import { score } from "../../src/scoring/score.js";
import { numbersOf } from "../../src/scoring/scorer/general.js";
import { compareDecisions } from "../bench/decisions.js";

// `npm run bench -- --only decisions` does the same for 200,000 assessments.
test("3,000 random assessments: no level, cap or printed double differs from whole-number arithmetic, where doubles go wrong", () => {
  const found = compareDecisions(30, 100, 20260302);
  expect(found).toMatchObject({ assessments: 3000, wrong: 0, first: undefined });
  expect(found.decisions).toBeGreaterThan(20_000);
  expect(found.wrongInDoubles).toBeGreaterThan(0);
});

test("300 of them by the scorecard: none either", () => {
  const found = compareDecisions(10, 30, 7, (model, assessment) => {
    const card = score(model, assessment);
    return { overall: numbersOf(card.overall), areas: model.areaOrder.map((id) => numbersOf(card.areas[id] ?? card.overall)), findings: [], openQuestions: [] };
  });
  expect(found).toMatchObject({ assessments: 300, wrong: 0, first: undefined });
});

import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Rating } from "../../src/model/rating.js";
import { compilePack } from "../../src/packs/compile.js";
import { score } from "../../src/scoring/score.js";

/** A scale from values; ids are made from their order. */
export const scaleOf = (min: number, max: number, values: readonly number[]) => ({
  min,
  max,
  options: values.map((value, index) => ({ id: `o${index}`, value, label: String(value) })),
});

/** Scores one area of a small base pack. */
export function rateModel(pack: object, answers: { readonly [id: string]: number }, facts: object = {}, node = "model"): Rating {
  const model = unwrap(compilePack({ format: 1, id: "published", version: "1.0.0", ...pack }));
  const assessment = {
    format: 1,
    packs: [{ id: "published", version: "1.0.0" }],
    asOf: "2026-03-02",
    organization: { name: "Published model" },
    facts,
    answers: Object.fromEntries(Object.entries(answers).map(([id, level]) => [id, { level, evidence: "verified" }])),
  } as Assessment; // Made of valid parts.
  const card = score(model, assessment);
  return card.areas[node] ?? card.groups[node] ?? card.overall;
}

/** The score of a rating; an error where it has none. */
export function scoreOf(rating: Rating): number {
  if (rating.status !== "scored") throw new Error(`It is ${rating.status}`);
  return rating.score;
}

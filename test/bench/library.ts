import { type Scorer, prepareScorer } from "../../src/scoring/scorer/scorer.js";
import type { Ratings } from "../../src/scoring/scorer/ratings.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Scorecard } from "../../src/model/scorecard.js";
import { score } from "../../src/scoring/score.js";
import type { Model } from "../../src/packs/model.js";
import { assessmentOf, modelOf } from "./pack.js";
import type { Bench, Input, Outcome } from "./workload.js";

/** The library as a contender. */
export interface LibraryContender {
  readonly model: Model;
  readonly scorer: Scorer;
  /** The input as a document, made once. */
  documentOf(input: Input): Assessment;
  ratings(input: Input): Ratings;
  card(input: Input): Scorecard;
  score(input: Input): Outcome;
}

/** Prepares the library for a model. */
export function library(bench: Bench): LibraryContender {
  const model = modelOf(bench);
  const scorer = prepareScorer(model);
  const documents = new WeakMap<Input, Assessment>();
  const documentOf = (input: Input): Assessment => {
    const known = documents.get(input);
    if (known !== undefined) return known;
    const made = assessmentOf(bench, input);
    documents.set(input, made);
    return made;
  };
  const ratings = (input: Input) => scorer.load(documentOf(input)).ratings();
  return { model, scorer, documentOf, ratings, card: (input) => score(model, documentOf(input)), score: (input) => outcomeOf(ratings(input)) };
}

function outcomeOf({ areas, overall, findings }: Ratings): Outcome {
  return {
    areas: areas.map((area) => ({
      score: area.score ?? null,
      low: area.low ?? null,
      high: area.high ?? null,
      confidence: area.confidence ?? null,
      gap: area.gap ?? null,
      level: area.level ?? null,
    })),
    overall: overall.score ?? null,
    overallLow: overall.low ?? null,
    overallHigh: overall.high ?? null,
    findings,
  };
}

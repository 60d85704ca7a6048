import type { Assessment } from "../../model/assessment.js";
import { toNumber } from "../../kernel/exact.js";
import type { Rating } from "../../model/rating.js";
import type { Model } from "../../packs/model.js";
import { truth } from "../outcome.js";
import { type InnerSession, openInnerSession } from "../session.js";
import type { NumberRating, Ratings } from "./ratings.js";

/** The same by the general engine. */
export interface GeneralScorer {
  load(assessment: Assessment): void;
  ratings(): Ratings;
  overall(): number | undefined;
  set(practice: string, level: number): void;
}

/** Makes the general scorer of a model; before `load` it must not be asked. */
export function general(model: Model): GeneralScorer {
  let session: InnerSession | undefined;
  const current = () => session as InnerSession; // Loaded first.
  return {
    load(assessment) {
      session = openInnerSession(model, assessment);
    },
    ratings() {
      const { run } = current();
      const judged = model.program.rules
        .filter((rule) => run.nodes.get(rule.area)?.out === undefined)
        .map((rule) => ({ id: rule.id, state: truth(rule.when.evaluate(run.context.env)) }));
      return {
        overall: numbersOf(current().rating("overall")),
        areas: model.areaOrder.map((id) => numbersOf(current().rating(id))),
        findings: judged.filter((one) => one.state === "true").map((one) => one.id),
        openQuestions: judged.filter((one) => one.state === "unknown").map((one) => one.id),
      };
    },
    overall() {
      const node = current().node("overall");
      return node.state === "counts" ? toNumber(node.value) : undefined;
    },
    set(practice, level) {
      const answer = current().assessment().answers[practice];
      const kept = answer === undefined || "notApplicable" in answer ? { evidence: "verified" as const } : answer;
      const { option: _dropped, ...rest } = { option: undefined, ...kept };
      current().set(practice, { ...rest, level });
    },
  };
}

/** The numbers of a rating. */
export function numbersOf(rating: Rating): NumberRating {
  const scored = rating.status === "scored" ? rating : undefined;
  const measured = rating.status === "not-applicable" ? undefined : rating;
  return {
    id: rating.id,
    status: rating.status,
    score: scored?.score,
    raw: scored?.raw,
    level: scored?.level,
    low: measured?.low,
    high: measured?.high,
    coverage: measured?.coverage,
    confidence: measured?.confidence,
    target: measured?.target,
    gap: scored?.gap,
  };
}

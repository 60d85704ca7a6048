import { type Result, ok } from "./kernel/result.js";
import { parseAssessment } from "./intake/parse.js";
import type { Assessment } from "./model/assessment.js";
import type { Scorecard } from "./model/scorecard.js";
import type { Model } from "./packs/model.js";
import { score } from "./scoring/score.js";

/** What {@link assess} gives. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
}

/**
 * Does the whole in one call: parse, score.
 *
 * @param json An assessment as it comes from a file or a network.
 * @param model For example `standardModel()`.
 * @returns The parsed assessment and its scorecard, or every issue of the input.
 */
export function assess(json: unknown, model: Model): Result<Assessed> {
  const parsed = parseAssessment(json, model);
  return parsed.ok ? ok({ assessment: parsed.value, scorecard: score(model, parsed.value) }, parsed.warnings) : parsed;
}

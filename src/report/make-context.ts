import type { Model } from "../packs/model.js";
import type { Context } from "./context.js";
import { evidenceRegister } from "./evidence.js";
import { formatsOf } from "./formats/print.js";
import type { ReportInputs, ReportOptions } from "./inputs.js";
import { phrasesOf } from "./phrases/catalogue.js";
import { proposedActions } from "./proposed-actions.js";
import { roadmapActions } from "./roadmap-actions.js";

/** Prepares what the builders share. */
export function makeContext(model: Model, inputs: ReportInputs, options: ReportOptions): Context {
  const { assessment, scorecard } = inputs;
  return {
    model,
    inputs,
    assessment,
    scorecard,
    options,
    phrases: phrasesOf(options.locale, options.theme?.wording),
    formats: formatsOf(options.locale),
    currency: scorecard.organization.currency ?? assessment.organization.currency,
    evidence: evidenceRegister(model, assessment, scorecard),
    actions: inputs.roadmap === undefined ? proposedActions(model, inputs, options) : roadmapActions(model, inputs, inputs.roadmap),
  };
}

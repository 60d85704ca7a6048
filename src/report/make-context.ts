import type { Model } from "../packs/model.js";
import type { Context } from "./context.js";
import { evidenceRegister } from "./evidence.js";
import { formatsOf } from "./formats/print.js";
import type { ReportInputs, ReportOptions } from "./inputs.js";
import { phrasesOf } from "./phrases/catalogue.js";
import { proposedActions } from "./proposed-actions.js";
import { roadmapActions } from "./roadmap-actions.js";
import { withCodes } from "./themed.js";

/** Prepares what the builders share. */
export function makeContext(model: Model, given: ReportInputs, options: ReportOptions): Context {
  const { assessment, scorecard } = given;
  const { previous: _, ...alone } = given;
  const inputs: ReportInputs = comparable(given) ? given : alone;
  return {
    model,
    inputs,
    ...(given.previous === undefined || inputs.previous !== undefined ? {} : { otherPacks: packsOf(given.previous) }),
    assessment,
    scorecard,
    options,
    phrases: phrasesOf(options.locale, options.theme?.wording),
    formats: withCodes(formatsOf(options.locale), options.theme),
    currency: scorecard.organization.currency ?? assessment.organization.currency,
    evidence: evidenceRegister(model, assessment, scorecard),
    actions: inputs.roadmap === undefined ? proposedActions(model, inputs, options) : roadmapActions(model, inputs, inputs.roadmap),
  };
}

/** True when marks of last year may stand beside this year's: the packs are the same, or the comparison says what their difference does. */
function comparable(inputs: ReportInputs): boolean {
  const { previous, comparison, scorecard } = inputs;
  return previous === undefined || comparison !== undefined || packsOf(previous) === packsOf(scorecard);
}

/** The packs of a scorecard as one text. */
export function packsOf(scorecard: ReportInputs["scorecard"]): string {
  return scorecard.packs.map((pack) => `${pack.id}@${pack.version}`).join(", ");
}

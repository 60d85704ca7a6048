import type { Command } from "../command.js";
import { printIssues } from "../issues.js";
import { loadModel, modelOptionHelp, modelOptions, readAssessment } from "../load.js";

/** `validate`: every issue of an assessment. */
export const validateCommand: Command = {
  name: "validate",
  summary: "list every issue of an assessment",
  usage: "[FILE] [options]",
  details: "Reads an assessment and lists all that is wrong with it at once: where, what was found, what was expected, what to do.",
  options: modelOptions,
  optionHelp: modelOptionHelp,
  examples: ["validate assessment.yaml", "validate --json < assessment.json"],
  async run(io, [file], options) {
    const model = await loadModel(io, options);
    const result = await readAssessment(io, model, file);
    const issues = result.ok ? result.warnings : result.issues;
    const asJson = options["json"] === true;
    if (issues.length > 0 || asJson) printIssues(io, issues, asJson);
    if (result.ok && !asJson) {
      const { facts, answers } = result.value;
      io.out(
        `${issues.length === 0 ? "Fine" : "Valid"}: ${Object.keys(facts).length} of ${model.facts.size} facts, ${Object.keys(answers).length} of ${model.practices.size} practices.\n`,
      );
    }
    return result.ok ? 0 : 1;
  },
};

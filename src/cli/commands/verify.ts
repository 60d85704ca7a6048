import { verify } from "../../index.js";
import type { Command } from "../command.js";
import { badInput, wrongUse } from "../errors.js";
import { readText } from "../io.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions } from "../load.js";

/** `verify`: a stored scorecard against its assessment. */
export const verifyCommand: Command = {
  name: "verify",
  summary: "score again and compare with a stored scorecard",
  usage: "SCORECARD ASSESSMENT [options]",
  details: "Reproduces every number of a stored scorecard, or names the first that differs.",
  options: modelOptions,
  optionHelp: modelOptionHelp,
  examples: ["verify scorecard.json assessment.json"],
  async run(io, [scorecardFile, assessmentFile], options) {
    if (scorecardFile === undefined || assessmentFile === undefined) throw wrongUse("verify needs a scorecard and its assessment.");
    const model = await loadModel(io, options);
    const assessment = await loadAssessment(io, model, assessmentFile);
    const found = verify(model, assessment, parseJson(await readText(io, scorecardFile), scorecardFile));
    if (options["json"] === true) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else io.out(found.same ? "Every number is reproduced.\n" : `Differs first at ${found.path}: recorded ${found.recorded}, computed ${found.computed}.\n`);
    return found.same ? 0 : 1;
  },
};

function parseJson(text: string, file: string) {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput([{ code: "not-json", severity: "error", path: [], file, message: "The scorecard is not JSON." }]);
  }
}

import { score } from "../../index.js";
import type { Command } from "../command.js";
import { textOption } from "../command.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions } from "../load.js";
import { summary } from "../summary.js";

/** `score`: the scorecard on one screen, or as JSON. */
export const scoreCommand: Command = {
  name: "score",
  summary: "score an assessment: one screen, or --json for the scorecard",
  usage: "[FILE] [options]",
  details: "Scores every area with its range. What is unknown widens the range and is never counted as zero.",
  options: modelOptions,
  optionHelp: modelOptionHelp,
  examples: ["score assessment.yaml", "score assessment.json --json --out scorecard.json", "score assessment.json --pack clinics.yaml"],
  async run(io, [file], options) {
    const model = await loadModel(io, options);
    const scorecard = score(model, await loadAssessment(io, model, file));
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(scorecard, null, 2)}\n` : summary(io, model, scorecard));
    return 0;
  },
};

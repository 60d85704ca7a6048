import { existsSync } from "node:fs";
import { type Assessment, type Model, counterfactualText, counterfactuals, explain, explanationText } from "../../index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions } from "../load.js";

/** `explain`: why a number is what it is. */
export const explainCommand: Command = {
  name: "explain",
  summary: "explain any number: an area, practice, metric, cap, rule or overall",
  usage: "ID [FILE] [options]",
  details: "Prints the formula with its values, what limited it, what is missing, and the smallest changes that lift it to the next level.",
  options: { ...modelOptions, depth: { type: "string" } },
  optionHelp: [...modelOptionHelp, ["--depth N", "levels of parts to print, 0 to 3 (default 1)"]],
  examples: ["explain disaster-preparedness assessment.json", "explain restoreTestAgeDays assessment.json", "explain overall assessment.json --depth 0"],
  async run(io, [id, file], options) {
    if (id === undefined) throw wrongUse("explain needs an id: an area, practice, metric, fact, cap, rule, or overall.");
    if (isFile(id)) throw wrongUse(`Which id? It stands before the file: explain ${file ?? "overall"} ${id}.`);
    const depth = Number(textOption(options, "depth") ?? "1");
    if (!Number.isInteger(depth) || depth < 0 || depth > 3) throw wrongUse("--depth takes 0 to 3.");
    const model = await loadModel(io, options);
    const assessment = await loadAssessment(io, model, file);
    const explanation = explain(model, assessment, id);
    await writeOut(
      io,
      textOption(options, "out"),
      options["json"] === true
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : `${[explanationText(explanation, depth), ...otherwise(model, assessment, id)].join("\n")}\n`,
    );
    return 0;
  },
};

/** The id was forgotten, or stands behind the file. */
function isFile(word: string): boolean {
  return /\.(ya?ml|json)$/i.test(word) || existsSync(word);
}

/** For an area below its target: what would have to be done for its next level. */
function otherwise(model: Model, assessment: Assessment, id: string): readonly string[] {
  if (!model.areas.has(id)) return [];
  return counterfactuals(model, assessment, [id]).flatMap((one) => ["", ...counterfactualText(model, one)]);
}

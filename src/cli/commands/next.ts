import { askNext } from "../../index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions } from "../load.js";
import { fit } from "../terminal.js";

/** `next`: what to ask next. */
export const nextCommand: Command = {
  name: "next",
  summary: "what to ask next: the unknowns that narrow the result most",
  usage: "[FILE] [options]",
  details: "Ranks what is still unknown by how much it can narrow the range of the whole, with where to get it.",
  options: { ...modelOptions, most: { type: "string" } },
  optionHelp: [...modelOptionHelp, ["--most N", "how many to list (default 20)"]],
  examples: ["next assessment.json", "next assessment.json --most 5 --json"],
  async run(io, [file], options) {
    const most = Number(textOption(options, "most") ?? "20");
    if (!Number.isInteger(most) || most < 1) throw wrongUse("--most takes a whole number from 1.");
    const model = await loadModel(io, options);
    const questions = askNext(model, await loadAssessment(io, model, file), { most });
    const lines = questions.map((question) => `${question.narrows.toFixed(3).padStart(7)}  ${fit(question.id, 36)}  ${question.ask ?? ""}`);
    await writeOut(
      io,
      textOption(options, "out"),
      options["json"] === true
        ? `${JSON.stringify(questions, null, 2)}\n`
        : `Narrows  What                                  Where to get it\n${lines.join("\n")}\n`,
    );
    return 0;
  },
};

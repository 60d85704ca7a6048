import { proposeAdvice } from "../../index.js";
import { type Command, textOption } from "../command.js";
import { writeOut } from "../io.js";
import { decimal, priceText } from "../amounts.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions } from "../load.js";
import { fit } from "../terminal.js";

/** `advise`: what the result asks for, in order of value. */
export const adviseCommand: Command = {
  name: "advise",
  summary: "list the recommendations a result asks for, with causes and prices",
  usage: "[FILE] [options]",
  details: "Proposes recommendations from findings and gaps, prices them with the company's own figures, and computes what each adds.",
  options: modelOptions,
  optionHelp: modelOptionHelp,
  examples: ["advise assessment.json", "advise assessment.json --json --out advice.json"],
  async run(io, [file], options) {
    const model = await loadModel(io, options);
    const proposals = proposeAdvice(model, await loadAssessment(io, model, file));
    const lines = proposals.map(
      (one) =>
        `${one.critical ? "!" : " "} ${fit(one.id, 30)} ${fit(model.recommendations.get(one.id)?.is.title ?? "", 46)} ${priceText(one.oneOff).padStart(17)} ${priceText(one.annual).padStart(17)} ${one.gain === undefined ? "" : `+${Number.parseFloat(decimal(one.gain.overall)).toFixed(2)}`}`,
    );
    const head = `  ${fit("Recommendation", 77)} ${"Once".padStart(17)} ${"A year".padStart(17)} Adds to the whole`;
    await writeOut(
      io,
      textOption(options, "out"),
      options["json"] === true ? `${JSON.stringify(proposals, null, 2)}\n` : `${[head, ...lines].join("\n")}\n! a critical finding asks for it\n`,
    );
    return 0;
  },
};

import { compare } from "../../comparison/index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions, take } from "../load.js";
import { fit } from "../terminal.js";

/** `compare`: two assessments of one company. */
export const compareCommand: Command = {
  name: "compare",
  summary: "compare two assessments: what changed and why, adding up exactly",
  usage: "BEFORE AFTER [options]",
  details: "Moves the first assessment to the second one cause at a time and scores after each, so that the causes add up to the change.",
  options: modelOptions,
  optionHelp: modelOptionHelp,
  examples: ["compare fy2025.json fy2026.json", "compare fy2025.json fy2026.json --json --out change.json"],
  async run(io, [beforeFile, afterFile], options) {
    if (beforeFile === undefined || afterFile === undefined) throw wrongUse("compare needs two assessments: before and after.");
    const model = await loadModel(io, options);
    const found = take(compare(model, { before: await loadAssessment(io, model, beforeFile), after: await loadAssessment(io, model, afterFile) }));
    const lines = found.changes.map((one) => {
      const causes = (one.causes ?? []).filter((cause) => cause.delta !== "0").map((cause) => `${cause.cause} ${signed(cause.delta)}`);
      const change = one.change === undefined ? "no comparison" : `${signed(one.change)}${one.cannotTell ? " (cannot tell)" : ""}`;
      return `${fit(one.id === "overall" ? "The whole" : (model.areas.get(one.id)?.title ?? one.id), 44)} ${short(one.before.score)} → ${short(one.after.score)}  ${fit(change, 8)} ${causes.join(", ")}`;
    });
    const { findings, promises } = found;
    const tail = [
      "",
      `Findings: ${findings.closed.length} closed, ${findings.stayed.length} stayed, ${findings.new.length} new, ${findings.unclear.length} cannot be judged now.`,
      `Promises: ${promises.filter((one) => one.status === "done").length} of ${promises.length} done.`,
    ];
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(found, null, 2)}\n` : `${[...lines, ...tail].join("\n")}\n`);
    return 0;
  },
};

function value(text: string): number {
  const [n, d] = text.split("/");
  return Number(n) / Number(d ?? "1");
}

function short(text: string | undefined): string {
  return text === undefined ? "  –" : value(text).toFixed(1).padStart(3);
}

function signed(text: string): string {
  const number = value(text);
  return `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(2)}`;
}

import { compare } from "../../comparison/index.js";
import type { Comparison } from "../../comparison/index.js";
import type { Model } from "../../index.js";
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
  details:
    "Moves the first assessment to the second one cause at a time (method, time passed, scope, evidence, finished recommendations, other answers, facts) and scores after each, so that the causes add up to the change.",
  options: { ...modelOptions, orders: { type: "boolean" } },
  optionHelp: [...modelOptionHelp, ["--orders", "also the least and greatest effect of each cause in any other order"]],
  examples: ["compare fy2025.json fy2026.json", "compare fy2025.json fy2026.json --orders", "compare fy2025.json fy2026.json --json --out change.json"],
  async run(io, [beforeFile, afterFile], options) {
    if (beforeFile === undefined || afterFile === undefined) throw wrongUse("compare needs two assessments: before and after.");
    const model = await loadModel(io, options);
    const pair = { before: await loadAssessment(io, model, beforeFile), after: await loadAssessment(io, model, afterFile) };
    const found = take(compare(model, pair, { orders: options["orders"] === true }));
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(found, null, 2)}\n` : `${textOf(model, found).join("\n")}\n`);
    return 0;
  },
};

type Change = Comparison["changes"][number];

function textOf(model: Model, found: Comparison): readonly string[] {
  const name = (id: string): string => (id === "overall" ? "The whole" : (model.areas.get(id)?.title ?? id));
  const lines = found.changes.map((one) => {
    const causes = (one.causes ?? []).filter((cause) => cause.delta !== "0").map((cause) => `${cause.cause} ${signed(cause.delta)}`);
    const change = one.change === undefined ? "no comparison" : `${signed(one.change)}${one.cannotTell ? " (cannot tell)" : ""}`;
    return `${fit(name(one.id), 44)} ${short(one.before.score)} → ${short(one.after.score)}  ${fit(change, 8)} ${causes.join(", ")}`;
  });
  const whole = found.changes.find((one) => one.id === "overall");
  const { findings, promises } = found;
  return [
    ...lines,
    ...(whole === undefined ? [] : ["", ...wholeText(whole)]),
    "",
    `Findings: ${findings.closed.length} closed, ${findings.stayed.length} stayed, ${findings.new.length} new, ${findings.reopened.length} open again, ${findings.unclear.length} cannot be judged now.`,
    `Promises: ${promises.filter((one) => one.status === "done").length} of ${promises.length} done; ${promises.filter((one) => one.stillProposed).length} still asked for.`,
    `Method: ${found.method.length === 0 ? "no change." : found.method.map((one) => `${one.kind} ${one.id} ${one.from ?? "new"} → ${one.to ?? "gone"}`).join("; ")}`,
  ];
}

/** The whole as a sum, one cause a line. */
function wholeText(whole: Change): readonly string[] {
  if (whole.causes === undefined || whole.change === undefined) return ["The whole: one of the years is not rated, so there is no comparison of points."];
  return [
    `The whole then      ${short(whole.before.score)}`,
    ...whole.causes.map(
      (one) =>
        `  ${fit(one.cause, 16)} ${signed(one.delta).padStart(6)}${one.low === undefined ? "" : `   ${signed(one.low)} to ${signed(one.high ?? one.low)} in another order`}`,
    ), // Both ends come together.
    `The whole now       ${short(whole.after.score)}   (${signed(whole.change)})`,
  ];
}

function value(text: string): number {
  const [n, d] = text.split("/");
  return Number(n) / Number(d ?? "1");
}

function short(text: string | undefined): string {
  return text === undefined ? "  –" : value(text).toFixed(2).padStart(4);
}

function signed(text: string): string {
  const number = value(text);
  return `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(2)}`;
}

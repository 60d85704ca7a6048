import { type Model, type Question, askNext } from "../../index.js";
import { type Command, textOption, textOptions } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadModel, modelOptionHelp, modelOptions } from "../load.js";

/** `next`: what to ask next. */
export const nextCommand: Command = {
  name: "next",
  summary: "what to ask next: the unknowns that narrow the result most",
  usage: "[FILE] [options]",
  details: "Ranks what is still unknown by how much it can narrow the range of the whole, with where to get it.",
  options: { ...modelOptions, most: { type: "string" }, area: { type: "string", multiple: true } },
  optionHelp: [...modelOptionHelp, ["--most N", "how many to list (default 20)"], ["--area ID", "only what this area asks; may be given several times"]],
  examples: ["next assessment.json", "next assessment.json --area budgeting --most 5", "next assessment.json --json"],
  async run(io, [file], options) {
    const most = Number(textOption(options, "most") ?? "20");
    if (!Number.isInteger(most) || most < 1) throw wrongUse(`--most takes a whole number from 1; found ${String(options["most"])}.`);
    const model = await loadModel(io, options);
    const areas = textOptions(options, "area");
    for (const area of areas) if (!model.areas.has(area)) throw wrongUse(`No area is called "${area}". There are: ${model.areaOrder.join(", ")}.`);
    const all = askNext(model, await loadAssessment(io, model, file), { most: areas.length === 0 ? most : Number.MAX_SAFE_INTEGER });
    const questions = all
      .filter((question) => areas.length === 0 || areas.includes(question.area))
      .slice(0, most)
      .map((question) => ({ ...question, text: textOf(model, question) }));
    await writeOut(
      io,
      textOption(options, "out"),
      options["json"] === true ? `${JSON.stringify(questions, null, 2)}\n` : `Narrows  What, and where to get it\n${questions.map(lines).join("")}`,
    );
    return 0;
  },
};

function lines(question: Question & { readonly text: string }): string {
  const ask = question.ask === undefined ? "" : `         Look at: ${question.ask}\n`;
  return `${question.narrows.toFixed(3).padStart(7)}  ${question.id}: ${question.text}\n${ask}`;
}

/** A practice by its question, a fact or column by its meaning. */
function textOf(model: Model, { id, kind }: Question): string {
  if (kind === "practice") return model.practices.get(id)?.is.question ?? id;
  const fact = model.facts.get(id)?.is;
  if (fact !== undefined) return fact.meaning;
  const dot = id.lastIndexOf(".");
  const list = model.facts.get(id.slice(0, dot))?.is;
  return (list?.type === "records" ? list.columns[id.slice(dot + 1)]?.meaning : undefined) ?? id;
}

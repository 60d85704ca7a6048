import { type CostComparison, type EngagementAdvice, compareCosts, recommendEngagement } from "../../index.js";
import { buildEngagement } from "../../report/index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadModel, modelOptionHelp, modelOptions } from "../load.js";
import { knownAssessment } from "../plan/inputs.js";
import { blockOf, documentOptionHelp, documentOptions, dressOf, formatOption, writeJson, writeTable, writeTree } from "../plan/print.js";
import { costOptionsFrom, situationFrom } from "../plan/situation.js";
import { fit } from "../terminal.js";

const text = { type: "string" } as const;
const formats = ["text", "md", "html", "docx", "json", "csv"] as const;

/** `engagement`: which kind of IT leadership fits. */
export const engagementCommand: Command = {
  name: "engagement",
  summary: "choose between full-time, fractional, interim and virtual CIO and MSP, with reasons",
  usage: "[FILE] [options]",
  details:
    "Scores each model by the rule table, strikes out what cannot be, and says what weighed most, what is near, what is unknown and what would change the answer. With --costs it puts your own figures side by side; none are assumed.",
  options: { ...documentOptions, ...modelOptions, assessment: text, costs: text, "as-of": text },
  optionHelp: [
    ["--assessment FILE", "reads the situation from its facts; FILE adds to it"],
    ["--costs FILE", "options to compare (YAML or JSON): options, each an id and its costs"],
    ["--format F", `${formats.join(", ")} (default: the ending of --out, else text)`],
    ["--as-of DAY", "day of the situation, for a document (default: that of the assessment)"],
    ...documentOptionHelp,
    ...modelOptionHelp,
  ],
  examples: [
    "engagement situation.yaml",
    "engagement --assessment assessment.json --costs costs.yaml",
    "engagement situation.yaml --assessment assessment.json --out leadership.html",
    "engagement situation.yaml --json",
  ],
  async run(io, [file], options) {
    const format = formatOption(options, formats);
    const model = await loadModel(io, options);
    const assessment = await knownAssessment(io, model, options);
    const advice = recommendEngagement(await situationFrom(io, file, assessment));
    const costOptions = await costOptionsFrom(io, options);
    const costs = costOptions === undefined ? undefined : compareCosts(costOptions);
    if (format === "json") await writeJson(io, options, costs === undefined ? advice : { ...advice, costs });
    else if (format === "text") await writeOut(io, textOption(options, "out"), adviceText(advice, costs));
    else {
      const asOf = textOption(options, "as-of") ?? assessment?.asOf;
      if (asOf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw wrongUse("A document says when the situation was so: add --as-of YYYY-MM-DD.");
      const invented = assessment?.organization.invented;
      const client = {
        name: textOption(options, "client") ?? assessment?.organization.name,
        ...(invented === undefined ? {} : { invented }),
      };
      const tree = buildEngagement(model, { advice, ...(costs === undefined ? {} : { costs }), client, asOf }, await dressOf(io, options));
      const table = blockOf(tree, "table", "leadership.models");
      if (format !== "csv") await writeTree(io, options, { tree, format });
      else if (table.type === "table") await writeTable(io, options, table);
    }
    return 0;
  },
};

function adviceText(advice: EngagementAdvice, costs: CostComparison | undefined): string {
  const { leader, msp } = advice.answer;
  const head = leader === undefined ? "No leader model is left" : `${named(leader)}${msp ? " and MSP" : ""}`;
  const rows = advice.models.map(
    (one) =>
      `${one.model === leader ? ">" : " "} ${fit(named(one.model), 16)} ${String(one.score).padStart(4)} ${(one.low === one.high ? "" : `${one.low} to ${one.high}`).padStart(10)}  ${[...one.struckOut.map((strike) => `struck out: ${strike.reason.replaceAll("-", " ")}`), ...one.notes.map((note) => note.replaceAll("-", " "))].join("; ")}`,
  );
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)]);
  return `${[
    `${head} (${advice.status}).`,
    "",
    ...rows,
    ...list(
      "Weighed most:",
      advice.weighedMost.map((one) => `${one.input} ${one.points > 0 ? "+" : ""}${one.points}`),
    ),
    ...list(
      "Near:",
      advice.near.map((one) => `${named(one.model)}, ${one.behind} points behind`),
    ),
    ...list(
      "Not known and able to change the answer:",
      advice.unknown.filter((one) => one.canChange).map((one) => one.input),
    ),
    ...list(
      "Would change the answer:",
      advice.wouldChange.map((one) => `${one.input} ${one.from} -> ${one.to}: ${one.answer.leader ?? "no leader"}${one.answer.msp ? " and MSP" : ""}`),
    ),
    ...list("Mandate:", advice.mandate),
    ...list(
      "Costs:",
      (costs?.options ?? []).map(
        (one) => `${fit(one.id, 30)} ${one.total.amount} ${one.total.currency}${one.notPriced.length === 0 ? "" : `, without ${one.notPriced.join(", ")}`}`,
      ),
    ),
    ...(costs === undefined || costs.likeForLike ? [] : ["  Not like for like: the options give different days of leadership."]),
    ...list("Assumptions:", advice.assumptions),
  ].join("\n")}\n`;
}

function named(model: string): string {
  return model === "msp" ? "MSP" : model === "full-time" ? "Full-time CIO" : `${model.charAt(0).toUpperCase()}${model.slice(1)} CIO`;
}

import { parseRoadmapInput, planRoadmap, proposeAdvice } from "../../index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadData, loadModel, modelOptionHelp, modelOptions, take } from "../load.js";
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

/** `roadmap`: the advice laid over quarters. */
export const roadmapCommand: Command = {
  name: "roadmap",
  summary: "plan the advice over quarters within money and people",
  usage: "[FILE] --start DAY [options]",
  details:
    "Places recommendations in quarters in their order of value, never before what they need, within budget and capacity, and says what was left out and why.",
  options: {
    ...modelOptions,
    input: { type: "string" },
    start: { type: "string" },
    quarters: { type: "string" },
    budget: { type: "string" },
    capacity: { type: "string" },
  },
  optionHelp: [
    ...modelOptionHelp,
    ["--start DAY", "first day of the plan, YYYY-MM-DD"],
    ["--quarters N", "how many quarters, 1 to 12 (default 4)"],
    ["--budget MONEY", "outside money for the whole plan: 250000 USD"],
    ["--capacity DAYS", "person-days a quarter"],
    ["--input FILE", "all of these and more as YAML or JSON"],
  ],
  examples: ['roadmap assessment.json --start 2026-04-01 --budget "250000 USD" --capacity 60', "roadmap assessment.json --input plan.yaml --json"],
  async run(io, [file], options) {
    const model = await loadModel(io, options);
    const assessment = await loadAssessment(io, model, file);
    const inputFile = textOption(options, "input");
    const given = inputFile === undefined ? {} : await loadData(io, inputFile);
    const roadmap = planRoadmap(model, assessment, take(parseRoadmapInput({ ...given, ...fromOptions(options) }, model)));
    const title = (id: string) => model.recommendations.get(id)?.is.title ?? id;
    const quarters = roadmap.quarters.flatMap((quarter) => [
      `${quarter.label} (${quarter.from} to ${quarter.to}): once ${priceText(quarter.oneOff)}, recurring ${priceText(quarter.recurring)}, ${decimal(quarter.effort)} person-days`,
      ...quarter.starts.map((id) => `  ${title(id)}`),
    ]);
    const effect = roadmap.effect
      .filter((one) => one.id === "overall")
      .map((one) => `The whole: ${decimal(one.before.score ?? one.before.low)} before, ${decimal(one.after.score ?? one.after.low)} when all is done.`);
    const dropped =
      roadmap.dropped.length === 0 ? [] : ["", "Not in this plan:", ...roadmap.dropped.map((one) => `  ${title(one.proposal.id)}: ${one.why}, ${one.detail}`)];
    await writeOut(
      io,
      textOption(options, "out"),
      options["json"] === true ? `${JSON.stringify(roadmap, null, 2)}\n` : `${[...quarters, "", ...effect, ...dropped].join("\n")}\n`,
    );
    return 0;
  },
};

function fromOptions(options: Parameters<Command["run"]>[2]): object {
  const [start, quarters, budget, capacity] = ["start", "quarters", "budget", "capacity"].map((name) => textOption(options, name));
  const money = budget === undefined ? undefined : /^([\d.]+) ([A-Z]{3})$/.exec(budget);
  if (money === null) throw wrongUse('--budget takes an amount and a currency, for example "250000 USD".');
  return {
    ...(start === undefined ? {} : { start }),
    ...(quarters === undefined ? {} : { quarters: Number(quarters) }),
    ...(money === undefined ? {} : { budget: { amount: money[1], currency: money[2] } }),
    ...(capacity === undefined ? {} : { capacity: Number(capacity) }),
  };
}

function priceText(span: { readonly low: string; readonly high: string } | undefined): string {
  return span === undefined ? "not priced" : `${decimal(span.low)}–${decimal(span.high)}`;
}

/** Lossless text for a terminal: fractions to two decimals, whole numbers as they are. */
function decimal(text: string): string {
  const [n, d] = text.split("/");
  const value = d === undefined ? Number(text) : Number(n) / Number(d);
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

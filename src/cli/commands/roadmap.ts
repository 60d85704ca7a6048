import { type Model, type PlanChoice, type Roadmap, type RoadmapInput, parseRoadmapInput, planRoadmap } from "../../index.js";
import { decimal, priceText } from "../amounts.js";
import { type Command, type Options, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadInput, loadModel, modelOptionHelp, modelOptions } from "../load.js";
import { bestOptionHelp, bestOptions, choiceText, planWithSolver, wantsSolver } from "../roadmap/best.js";

const text = { type: "string" } as const;

/** `roadmap`: the advice laid over quarters. */
export const roadmapCommand: Command = {
  name: "roadmap",
  summary: "plan the advice over quarters within money and people",
  usage: "[FILE] --start DAY [options]",
  details:
    "Places recommendations in quarters, never before what they need, within budget and capacity, and says what was left out and why. In their order of value, or with --best so that the gain is the greatest.",
  options: {
    ...modelOptions,
    input: text,
    start: text,
    quarters: text,
    budget: text,
    "budget-share": text,
    capacity: text,
    "critical-by": text,
    ...bestOptions,
  },
  optionHelp: [
    ...modelOptionHelp,
    ["--start DAY", "first day of the plan, YYYY-MM-DD"],
    ["--quarters N", "how many quarters, 1 to 12 (default 4)"],
    ["--budget MONEY", "outside money for the whole plan: 250000 USD"],
    ["--budget-share S", "what if there is only this share of all money: 0.5"],
    ["--capacity DAYS", "person-days a quarter"],
    ["--critical-by Q", "quarter by which what answers a critical finding must have started"],
    ["--input FILE", "all of these and more as YAML or JSON"],
    ...bestOptionHelp,
  ],
  examples: [
    'roadmap assessment.json --start 2026-04-01 --budget "250000 USD" --capacity 60',
    "roadmap assessment.json --input plan.yaml --best --budget-share 0.5",
    "roadmap assessment.json --input plan.yaml --best --frontier --robust --json --out plan.json",
  ],
  async run(io, [file], options) {
    const model = await loadModel(io, options);
    const assessment = await loadAssessment(io, model, file);
    const inputFile = textOption(options, "input");
    const sources = { file: inputFile, options: fromOptions(options), flags: { start: "--start 2026-01-05, the first day of the plan" } };
    const input = withShare(await loadInput(io, sources, (given) => parseRoadmapInput(given, model)), options);
    const solved = wantsSolver(options) ? await planWithSolver({ model, assessment, input }, options) : undefined;
    const roadmap = solved?.roadmap ?? planRoadmap(model, assessment, input);
    const choice = solved?.choice ?? {}; // Without the solver there is none.
    const asData = Object.keys(choice).length === 0 ? roadmap : { roadmap, choice };
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(asData, null, 2)}\n` : planText(model, roadmap, choice));
    return 0;
  },
};

function planText(model: Model, roadmap: Roadmap, choice: PlanChoice): string {
  const title = (id: string) => model.recommendations.get(id)?.is.title ?? id;
  const quarters = roadmap.quarters.flatMap((quarter) => [
    `${quarter.label} (${quarter.from} to ${quarter.to}): once ${priceText(quarter.oneOff)}, recurring ${priceText(quarter.recurring)}, ${decimal(quarter.effort)} person-days`,
    ...quarter.starts.map((id) => `  ${title(id)}`),
  ]);
  const effect = roadmap.effect
    .filter((one) => one.id === "overall")
    .map((one) =>
      one.before.score === undefined || one.after.score === undefined
        ? `The whole is not rated yet: ${decimal(one.before.low)} to ${decimal(one.before.high)} before, ${decimal(one.after.low)} to ${decimal(one.after.high)} when all is done.`
        : `The whole: ${decimal(one.before.score)} before, ${decimal(one.after.score)} when all is done.`,
    );
  const dropped =
    roadmap.dropped.length === 0 ? [] : ["", "Not in this plan:", ...roadmap.dropped.map((one) => `  ${title(one.proposal.id)}: ${one.why}, ${one.detail}`)];
  const urgent = roadmap.dropped.filter((one) => one.proposal.critical).length;
  const warning = urgent === 0 ? [] : [`! ${urgent} of what is left out answers a critical finding. --critical-by makes such work a must.`];
  return `${[...quarters, "", ...effect, proofText(roadmap.proof), ...warning, ...choiceText(choice, title), ...dropped].join("\n")}\n`;
}

/** How the plan was chosen; where it is not proven best, by how much a better one could exceed it at most. */
function proofText(proof: Roadmap["proof"]): string {
  const gain = proof.gain === undefined ? "" : ` Gain towards the targets: ${decimal(proof.gain, 4)} points.`;
  if (proof.bound === undefined) return `${proof.note}${gain}`;
  const gap = Number(decimal(proof.bound, 6)) - Number(decimal(proof.gain ?? "0", 6)); // Nothing gained: the bound is the gap.
  return `${proof.note}${gain} No plan gains more than ${decimal(proof.bound, 4)}: the gap is ${gap.toFixed(4)}.`;
}

function fromOptions(options: Options): object {
  const [start, quarters, budget, capacity, criticalBy] = ["start", "quarters", "budget", "capacity", "critical-by"].map((name) => textOption(options, name));
  const money = budget === undefined ? undefined : /^([\d.]+) ([A-Z]{3})$/.exec(budget);
  if (money === null) throw wrongUse('--budget takes an amount and a currency, for example "250000 USD".');
  return {
    ...(start === undefined ? {} : { start }),
    ...(quarters === undefined ? {} : { quarters: Number(quarters) }),
    ...(money === undefined ? {} : { budget: { amount: money[1], currency: money[2] } }),
    ...(capacity === undefined ? {} : { capacity: Number(capacity) }),
    ...(criticalBy === undefined ? {} : { criticalBy: Number(criticalBy) }),
  };
}

/** Every amount of money of the input times the share, in whole units. */
function withShare(input: RoadmapInput, options: Options): RoadmapInput {
  const given = textOption(options, "budget-share");
  if (given === undefined) return input;
  const share = Number(given);
  if (!/^\d+(\.\d+)?$/.test(given) || share > 10) throw wrongUse("--budget-share takes a number from 0 to 10: 0.5 is half of the money.");
  if (input.budget === undefined && input.budgetPerQuarter === undefined && input.limits === undefined)
    throw wrongUse("--budget-share needs a budget to take a share of: --budget, or one in --input.");
  const part = (money: { readonly amount: string; readonly currency: string }) => ({ ...money, amount: String(Math.floor(Number(money.amount) * share)) });
  return {
    ...input,
    ...(input.budget === undefined ? {} : { budget: part(input.budget) }),
    ...(input.budgetPerQuarter === undefined ? {} : { budgetPerQuarter: input.budgetPerQuarter.map(part) }),
    ...(input.limits === undefined ? {} : { limits: input.limits.map((limit) => ({ ...limit, amount: part(limit.amount) })) }),
  };
}

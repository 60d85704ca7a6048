import { type Assessment, type Model, type PlanChoice, type Roadmap, type RoadmapInput, nearest } from "../../index.js";
import { decimal } from "../amounts.js";
import { type Options, textOption, textOptions } from "../command.js";
import { wrongUse } from "../errors.js";

/** Options of `roadmap` that need the solver. */
export const bestOptions = {
  best: { type: "boolean" },
  reach: { type: "string", multiple: true },
  frontier: { type: "boolean" },
  robust: { type: "boolean" },
  draws: { type: "string" },
  seed: { type: "string" },
  "time-limit": { type: "string" },
} as const;

/** Help for {@link bestOptions}. */
export const bestOptionHelp = [
  ["--best", "choose so that the gain towards the targets is the greatest, proven or within a bound"],
  ["--reach AREA=LEVEL", "instead: reach these levels as cheaply as can be; may be given several times"],
  ["--frontier", "also: what other budgets buy, the next thing more money buys, the price of each target"],
  ["--robust", "also: plan again under other weights, prices and answers, and say what stays"],
  ["--draws N", "how often for --robust, 1 to 1000 (default 20)"],
  ["--seed N", "seed of the draws and the solver (default 1)"],
  ["--time-limit S", "seconds for each of these questions (default 20); then the best so far, with its bound"],
] as const;

/** True when an option needs the solver. */
export function wantsSolver(options: Options): boolean {
  return options["best"] === true || options["frontier"] === true || options["robust"] === true || textOptions(options, "reach").length > 0;
}

/** Plans with the solver, within the time given for each question. */
export async function planWithSolver(
  problem: { readonly model: Model; readonly assessment: Assessment; readonly input: RoadmapInput },
  options: Options,
): Promise<{ readonly roadmap: Roadmap; readonly choice: PlanChoice }> {
  const limitSeconds = numberOption(options, "time-limit", { otherwise: 20, least: 1, most: 86_400 });
  const draws = numberOption(options, "draws", { otherwise: 20, least: 1, most: 1000 });
  const seed = numberOption(options, "seed", { otherwise: 1, least: 0, most: 2_147_483_647 });
  const targets = reachOf(problem.model, options);
  const optimise = await solverDoor();
  const solver = await optimise.loadSolver();
  const now = () => performance.now();
  const roadmap = optimise.planBest(problem, solver, { limitSeconds, seed, now, ...(targets === undefined ? {} : { targets }) });
  const asked = { limitSeconds, now };
  const next = options["frontier"] === true ? optimise.nextBuy(problem, solver, asked) : undefined;
  const choice: PlanChoice = {
    ...(options["frontier"] === true
      ? {
          frontier: optimise.frontier(problem, solver, asked),
          targetPrices: optimise.pricesOfTargets(problem, solver, { now, limitSeconds: limitSeconds / Math.max(1, problem.model.areaOrder.length) }),
        }
      : {}),
    ...(next === undefined ? {} : { nextBuy: next }),
    ...(options["robust"] === true ? { robustness: optimise.robustness(problem, solver, { draws, seed, ...asked }) } : {}),
  };
  return { roadmap, choice };
}

/** The solver is the package `highs`, which a user of the library may not have. */
async function solverDoor() {
  try {
    return await import("../../roadmap/optimise/index.js");
  } catch {
    throw wrongUse("The best plan needs the package highs: npm install highs.");
  }
}

function numberOption(options: Options, name: string, range: { readonly otherwise: number; readonly least: number; readonly most: number }): number {
  const given = textOption(options, name);
  if (given === undefined) return range.otherwise;
  const value = Number(given);
  if (!Number.isInteger(value) || value < range.least || value > range.most)
    throw wrongUse(`--${name} takes a whole number from ${range.least} to ${range.most}; found "${given}".`);
  return value;
}

/** `AREA=LEVEL`, checked against the areas and their scale. */
function reachOf(model: Model, options: Options): Readonly<Record<string, number>> | undefined {
  const given = textOptions(options, "reach");
  if (given.length === 0) return undefined;
  return Object.fromEntries(
    given.map((one) => {
      const [area = "", level = ""] = one.split("=");
      if (!model.areaOrder.includes(area)) {
        const near = nearest(area, [...model.areaOrder]);
        throw wrongUse(`--reach takes AREA=LEVEL; no area is called "${area}".${near === undefined ? "" : ` Did you mean "${near}"?`}`);
      }
      const { min, max } = model.program.root.scale;
      const [least = 0, most = 0] = [min, max].map((end) => (typeof end === "number" ? end : Number(end.n) / Number(end.d))); // Two ends in, two out.
      const value = Number(level);
      if (level === "" || !Number.isFinite(value) || value < least || value > most)
        throw wrongUse(`--reach ${area} takes a level from ${least} to ${most}; found "${level}".`);
      return [area, value] as const;
    }),
  );
}

/** What is known beside the plan, as lines. */
export function choiceText(choice: PlanChoice, title: (id: string) => string): readonly string[] {
  return [
    ...(choice.frontier === undefined
      ? []
      : [
          "",
          "What other budgets buy (budget, needed of it, gain, the whole):",
          ...choice.frontier.map(
            (one) =>
              `  ${decimal(one.budget).padStart(12)} ${decimal(one.spent).padStart(12)} ${`+${decimal(one.gain, 3)}`.padStart(8)} ${one.overall === undefined ? "" : decimal(one.overall).padStart(6)}${one.proven ? "" : "  best found in time"}`,
          ),
        ]),
    ...(choice.nextBuy === undefined
      ? []
      : [`With ${decimal(choice.nextBuy.more)} more: +${decimal(choice.nextBuy.gain, 3)}, by ${choice.nextBuy.items.map(title).join("; ")}.`]),
    ...(choice.targetPrices === undefined
      ? []
      : [
          "",
          "What each target costs, on its own:",
          ...choice.targetPrices.map(
            (one) =>
              `  ${one.area} to ${decimal(one.target)}: ${one.price === undefined ? "not reached by these actions in this time" : `${decimal(one.price.money)} and ${decimal(one.price.personDays)} person-days, ${one.items.length} actions${one.proven === true ? "" : ", the cheapest found in time"}`}`,
          ),
        ]),
    ...(choice.robustness === undefined
      ? []
      : [
          "",
          "How sure (plans that hold it):",
          ...choice.robustness.map(
            (one) =>
              `  ${String(one.holds).padStart(4)} of ${one.draws}  ${title(one.id)}${one.dependsOn === undefined ? "" : `; depends on ${one.dependsOn.what}${one.dependsOn.what === "budget" ? "" : ` of ${one.dependsOn.id}`}`}`,
          ),
        ]),
  ];
}

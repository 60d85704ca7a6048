import { type Assessment, type CostOption, type EngagementSituation, type Issue, parseCostInput, parseSituation, situationOf } from "../../index.js";
import { type Options, textOption } from "../command.js";
import { badInput, wrongUse } from "../errors.js";
import type { Io } from "../io.js";
import { loadData, loadInput } from "../load.js";

/** A company's situation: what the assessment says, and over it what the file says. */
export async function situationFrom(io: Io, file: string | undefined, assessment: Assessment | undefined): Promise<EngagementSituation> {
  if (file === undefined && assessment === undefined) throw wrongUse("engagement needs a file with the situation, or --assessment FILE.");
  return loadInput(io, { file, known: assessment === undefined ? {} : situationOf(assessment) }, parseSituation);
}

/** The options of `--costs`: `{ options: [{ id, costs: [...] }] }`; every fault of every cost at once. */
export async function costOptionsFrom(io: Io, options: Options): Promise<readonly CostOption[] | undefined> {
  const file = textOption(options, "costs");
  if (file === undefined) return undefined;
  const data = await loadData(io, file);
  const list: unknown = "options" in data ? data.options : undefined;
  if (!Array.isArray(list) || list.length === 0 || list.length > 20)
    throw badInput([fault(file, ["options"], "The costs are a list of 1 to 20 options, each with an id and its costs.")]);
  const issues: Issue[] = [];
  const found = list.flatMap((one: unknown, index) => {
    const id: unknown = typeof one === "object" && one !== null && "id" in one ? one.id : undefined;
    const costs: unknown = typeof one === "object" && one !== null && "costs" in one ? one.costs : undefined;
    if (typeof id !== "string" || !Array.isArray(costs)) {
      issues.push(fault(file, ["options", index], "An option has an id and a list of costs."));
      return [];
    }
    return [
      {
        id,
        costs: costs.flatMap((cost: unknown, position) => {
          const parsed = parseCostInput(cost);
          if (parsed.ok) return [parsed.value];
          issues.push(...parsed.issues.map((issue) => ({ ...issue, file, path: ["options", index, "costs", position, ...issue.path] })));
          return [];
        }),
      },
    ];
  });
  if (issues.length > 0) throw badInput(issues);
  return found;
}

function fault(file: string, path: readonly (string | number)[], message: string): Issue {
  return { code: "wrong-type", severity: "error", path, file, message };
}

import { type Issue, issue } from "../kernel/issue.js";
import { nearest } from "../kernel/near.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { schemaIssues } from "../kernel/schema-issues.js";
import { type RoadmapInput, roadmapInputSchema } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";

/**
 * Checks what a roadmap is to be planned under: every fault at once.
 *
 * @returns The input, or issues: unknown recommendations and roles, money in another currency than the pack's prices, negative amounts.
 */
export function parseRoadmapInput(input: unknown, model: Model): Result<RoadmapInput> {
  const parsed = roadmapInputSchema().safeParse(input);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, input));
  const issues: Issue[] = [];
  const value = parsed.data;
  const known = (ids: readonly string[], path: string, names: Iterable<string>, what: string) => {
    const list = [...names];
    for (const id of ids) {
      if (list.includes(id)) continue;
      const near = nearest(id, list);
      issues.push(
        issue({
          code: `unknown-${what}`,
          path: [path, id],
          message: `No ${what} is called ${id}.`,
          found: id,
          ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
        }),
      );
    }
  };
  known(Object.keys(value.mustStartBy ?? {}), "mustStartBy", model.recommendations.keys(), "recommendation");
  known(Object.keys(value.exclude ?? {}), "exclude", model.recommendations.keys(), "recommendation");
  known(Object.keys(value.capacityByRole ?? {}), "capacityByRole", model.pack.owners ?? [], "role");
  const currency = model.pack.prices?.currency;
  for (const [path, money] of [["budget", value.budget] as const, ...(value.budgetPerQuarter ?? []).map((one) => ["budgetPerQuarter", one] as const)])
    if (money !== undefined && currency !== undefined && money.currency !== currency)
      issues.push(
        issue({
          code: "other-currency",
          path: [path],
          message: `The pack's prices are in ${currency}; this is ${money.currency}. Convert it.`,
          found: money.currency,
          expected: currency,
        }),
      );
  const both = Object.keys(value.mustStartBy ?? {}).filter((id) => Object.hasOwn(value.exclude ?? {}, id));
  for (const id of both)
    issues.push(issue({ code: "contradiction", path: ["exclude", id], message: `${id} must start and is excluded. Keep one of the two.`, found: id }));
  return issues.length > 0 ? fail(issues) : ok(value as RoadmapInput); // Checked by the schema just above.
}

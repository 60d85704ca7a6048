import { type Issue, issue } from "../kernel/issue.js";
import { nearest } from "../kernel/near.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { schemaIssues } from "../kernel/schema-issues.js";
import { type StoredPlan, storedPlanSchema } from "../model/plan-choice.js";
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
  known(value.approved ?? [], "approved", model.recommendations.keys(), "recommendation");
  known(value.capex ?? [], "capex", model.recommendations.keys(), "recommendation");
  known(Object.keys(value.capacityByRole ?? {}), "capacityByRole", model.pack.owners ?? [], "role");
  known(
    (value.commitments ?? []).flatMap((one) => one.owner ?? []),
    "commitments",
    model.pack.owners ?? [],
    "role",
  );
  issues.push(...earlyMusts(value));
  const currency = model.pack.prices?.currency;
  for (const [path, money] of moneyOf(value))
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

/** The input as its schema gives it. */
type Parsed = Extract<ReturnType<ReturnType<typeof roadmapInputSchema>["safeParse"]>, { success: true }>["data"];

/** Every amount of an input with the field it stands in. */
function moneyOf(value: Parsed) {
  return [
    ["budget", value.budget] as const,
    ...(value.budgetPerQuarter ?? []).map((one) => ["budgetPerQuarter", one] as const),
    ...(value.limits ?? []).map((one) => ["limits", one.amount] as const),
    ...(value.commitments ?? []).map((one) => ["commitments", one.cost] as const),
  ];
}

/** A must before the plan begins can never be kept. */
function earlyMusts(value: Parsed): readonly Issue[] {
  return Object.entries(value.mustStartBy ?? {}).flatMap(([id, by]) =>
    typeof by === "string" && by < value.start
      ? [
          issue({
            code: "before-start",
            path: ["mustStartBy", id],
            message: `${id} must start by ${by}, before the plan begins on ${value.start}. Begin the plan earlier or give a later day.`,
            found: by,
            expected: `${value.start} or later`,
          }),
        ]
      : [],
  );
}

/**
 * Checks a roadmap that was stored, alone or as `{ roadmap, choice }`.
 *
 * @returns The plan, or every fault of its shape, and recommendations that the model does not have.
 */
export function parseStoredPlan(input: unknown, model: Model): Result<StoredPlan> {
  const wrapped = typeof input === "object" && input !== null && "roadmap" in input;
  const given = wrapped ? input : { roadmap: input };
  const parsed = storedPlanSchema().safeParse(given);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, given));
  const { roadmap, choice } = parsed.data;
  const missing = [...roadmap.items, ...roadmap.dropped].map((one) => one.proposal.id).filter((id) => !model.recommendations.has(id));
  if (missing.length > 0)
    return fail(
      missing.map((id) =>
        issue({ code: "unknown-recommendation", path: ["roadmap", id], message: `No recommendation is called ${id}: plan again.`, found: id }),
      ),
    );
  return ok({ roadmap, choice: choice ?? {} });
}

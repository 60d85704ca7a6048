import { type Issue, issue } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { forbiddenNames, schemaIssues } from "../kernel/schema-issues.js";
import { type CostInput, type EngagementSituation, costInputSchema, engagementSituationSchema } from "../model/engagement.js";

/**
 * Checks a company's situation. Fields may be missing: what is not known widens the scores.
 *
 * @returns The situation, or every issue with its path.
 * @example parseSituation({ employees: 0, itStaff: -1 }).ok //=> false
 */
export function parseSituation(input: unknown): Result<EngagementSituation> {
  const schema = engagementSituationSchema();
  const parsed = schema.safeParse(input);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, input, Object.keys(schema.shape)));
  const value: EngagementSituation = parsed.data;
  const found = [...forbiddenNames(input), ...situationIssues(value)];
  return found.some((one) => one.severity === "error") ? fail(found) : ok(value, found);
}

function situationIssues(value: EngagementSituation): readonly Issue[] {
  const issues: Issue[] = [];
  const gone = value.cioStatus === "vacant" || value.cioStatus === "leaving" || value.cioStatus === "on-leave";
  if (value.absenceMonths !== undefined && value.cioStatus !== undefined && !gone) {
    issues.push(
      issue({
        code: "figures-disagree",
        path: ["absenceMonths"],
        message: `The CIO is said to be missing for ${value.absenceMonths} months, but the status is ${value.cioStatus}. Correct one of them.`,
        found: String(value.absenceMonths),
        expected: "no absence, or the status vacant, leaving or on-leave",
      }),
    );
  }
  if (value.itStaff !== undefined && value.employees !== undefined && value.itStaff > value.employees) {
    issues.push(
      issue({
        code: "figures-disagree",
        severity: "warning",
        path: ["itStaff"],
        message: `There are more IT staff (${value.itStaff}) than employees (${value.employees}). Correct one of them.`,
        found: String(value.itStaff),
        expected: `at most ${value.employees}`,
      }),
    );
  }
  if (new Set(value.marks ?? []).size !== (value.marks ?? []).length)
    issues.push(issue({ code: "duplicate-id", severity: "warning", path: ["marks"], message: "A mark stands twice. It counts once." }));
  return issues;
}

/**
 * Checks what one model costs.
 *
 * @returns The cost, or every issue with its path; all money must be in one currency.
 * @example parseCostInput({ model: "virtual", feePerMonth: { amount: "2000", currency: "USD" } }).ok //=> true
 */
export function parseCostInput(input: unknown): Result<CostInput> {
  const parsed = costInputSchema().safeParse(input);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, input));
  const value: CostInput = parsed.data;
  const currencies = moneyIn(value);
  const first = currencies[0]?.currency;
  const found = [
    ...forbiddenNames(input),
    ...currencies
      .filter((one) => one.currency !== first)
      .map((one) =>
        issue({
          code: "currency-mismatch",
          path: [one.field, "currency"],
          message: `${one.field} is in ${one.currency}, the other amounts in ${String(first)}. Convert it, with a rate and its date.`,
          found: one.currency,
          expected: String(first),
        }),
      ),
  ];
  return found.length > 0 ? fail(found) : ok(value);
}

/** The money fields of a cost, in order. */
export function moneyIn(value: CostInput): readonly { readonly field: string; readonly amount: string; readonly currency: string }[] {
  return Object.entries(value).flatMap(([field, is]) => (typeof is === "object" ? [{ field, amount: is.amount, currency: is.currency }] : []));
}

import type { Issue } from "../kernel/issue.js";
import { isDay } from "../kernel/calendar.js";
import type { Model } from "../packs/model.js";
import { assessmentShape } from "./check/assessment.js";
import { checkDates } from "./check/dates.js";
import { checkParts } from "./check/parts.js";
import { reportDangling } from "./check/references.js";
import { checkShape } from "./shape.js";
import { issuesOf, startWalk, within } from "./walk.js";
import { isObject } from "./wrong-type.js";

/** What one pass over an assessment found. */
export interface Inspection {
  /** Empty when the value is an assessment for this model. Errors and warnings. */
  readonly issues: readonly Issue[];
  /** How many keys its objects have, when there are no issues. */
  readonly keys: number;
}

/**
 * Checks everything about an assessment in one pass: its shape, its ids, values, scales, packs, shares, days and references.
 *
 * Plain loops: on clean input nothing is allocated but the sets of row ids. It accepts what the zod schema accepts and the model allows.
 */
export function inspect(input: unknown, model: Model): Inspection {
  const walk = startWalk(model);
  if (isObject(input)) {
    const { asOf, organization } = input;
    if (isDay(asOf)) walk.asOf = asOf;
    const currency = isObject(organization) ? organization["currency"] : undefined;
    if (typeof currency === "string" && /^[A-Z]{3}$/.test(currency)) walk.currency = currency;
  }
  checkShape(walk, input, assessmentShape());
  const facts = isObject(input) ? input["facts"] : undefined;
  if (isObject(facts)) {
    checkParts(walk, facts);
    if (walk.isLate) checkDates(walk, facts);
    if (walk.hasReferences) within(walk, "facts", () => reportDangling(walk, facts), facts);
  }
  return { issues: issuesOf(walk), keys: walk.keys };
}

import { type Result, fail, ok } from "../kernel/result.js";
import { schemaIssues } from "../kernel/schema-issues.js";
import type { Fact } from "../model/fact.js";
import { factValuesSchema } from "../model/fact-values.js";
import type { ById, ValuesOf } from "./define.js";

/**
 * Checks values of facts against their definitions, for a form or a file that brings the facts of one area.
 *
 * `parseAssessment` checks a whole assessment and also what no single value shows: parts above their whole, dangling references, money without currency.
 *
 * @param facts The definitions, for example `disasterPreparednessFacts`.
 * @param value Anything.
 * @returns The values, typed; or every fault with its path.
 */
export function parseFacts<F extends ById<Fact>>(facts: F, value: unknown): Result<ValuesOf<F>> {
  const checked = factValuesSchema(facts).safeParse(value);
  // The schema was made of the definitions that the type is made of.
  return checked.success ? ok(checked.data as ValuesOf<F>) : fail(schemaIssues(checked.error.issues, value, fieldsOf(facts)));
}

function fieldsOf(facts: ById<Fact>): readonly string[] {
  return Object.entries(facts).flatMap(([id, fact]) => (fact.type === "records" ? [id, ...Object.keys(fact.columns)] : [id]));
}

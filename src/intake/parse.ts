import { type Issue, issue, pathText } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import { inspect } from "./inspect.js";
import { type PlainCopy, plainCopy } from "./plain-copy.js";

/**
 * Checks that a value of unknown origin is an assessment for this model.
 *
 * Every fault is reported at once, each with its code, path, what was found, what is expected and a hint. Nothing is repaired or left
 * out in silence. Limits: 32 levels of nesting, 20,000 entries in a map by id, 1,000,000 rows in a list; 1,000 issues are listed one by one.
 *
 * @param input JSON data, for example what `JSON.parse` gave. For JSON text use `parseAssessmentText`, which also knows lines.
 * @param model What it is to be scored with; the packs must be those the assessment names.
 * @returns A fresh plain copy with any warnings, or all issues.
 */
export function parseAssessment(input: unknown, model: Model): Result<Assessment> {
  const copy = guardedCopy(input);
  const refused = new Set(copy.issues.map((one) => pathText(one.path)));
  // What could not be copied stands as null in the copy: say what it was, not that it is null.
  const { issues } = inspect(copy.value, model);
  return resultOf(copy.value, [...copy.issues, ...issues.filter((one) => !refused.has(pathText(one.path)))]);
}

/** Getters and proxies of a hostile object may throw: that is an issue, never a crash. */
function guardedCopy(input: unknown): PlainCopy {
  try {
    return plainCopy(input);
  } catch {
    return { value: null, issues: [issue({ code: "not-json", path: [], message: "The assessment cannot be read: it is not plain JSON data." })] };
  }
}

/** A value with its issues as a result: warnings alone do not stop it. */
export function resultOf(value: unknown, issues: readonly Issue[]): Result<Assessment> {
  if (issues.some((one) => one.severity === "error")) return fail(issues);
  return ok(value as Assessment, issues); // The inspection found nothing wrong with it.
}

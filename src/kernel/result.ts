import { type Issue, issueText } from "./issue.js";

/**
 * What a `parseX` or `compilePack` returns: the value, or every issue found.
 *
 * `warnings` stand beside a usable value: they never stop anything.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A success. @example ok(1) //=> { ok: true, value: 1, warnings: [] } */
export function ok<T>(value: T, warnings: readonly Issue[] = []): Result<T> {
  return { ok: true, value, warnings };
}

/** A failure with all its issues. @example fail([]).ok //=> false */
export function fail<T>(issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}

/** The codes of {@link CioAssessmentError}: bad input unwrapped, a bad trusted literal, a broken promise of a caller, a broken promise of ours. */
export type CioAssessmentErrorCode = "invalid-input" | "invalid-definition" | "wrong-use" | "broken-invariant";

/**
 * The one error class of the library. Test `error.code`, never `instanceof`: two copies of a package have two classes.
 */
export class CioAssessmentError extends Error {
  override readonly name = "CioAssessmentError";
  readonly code: CioAssessmentErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: CioAssessmentErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/**
 * Takes the value out of a result, or throws once with every issue in the message.
 *
 * @throws CioAssessmentError with code `invalid-input` when the result is a failure.
 * @example unwrap(ok(3)) //=> 3
 */
export function unwrap<T>(result: Result<T>, code: CioAssessmentErrorCode = "invalid-input"): T {
  if (result.ok) return result.value;
  const count = result.issues.length;
  const lines = result.issues.slice(0, 50).map((one) => `  ${issueText(one)}`);
  if (count > 50) lines.push(`  … and ${count - 50} more`);
  throw new CioAssessmentError(code, `${count} ${count === 1 ? "issue" : "issues"}:\n${lines.join("\n")}`, result.issues);
}

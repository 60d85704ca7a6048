import { CioAssessmentError, type Issue } from "../index.js";

/** Says that the command line was wrong: one line, exit code 2. */
export function wrongUse(message: string): CioAssessmentError {
  return new CioAssessmentError("wrong-use", message);
}

/** Says that the input was wrong: every issue is printed, exit code 1. */
export function badInput(issues: readonly Issue[]): CioAssessmentError {
  return new CioAssessmentError("invalid-input", "The input has issues.", issues);
}

/** The code of an error of the library; undefined for any other. Two copies of a package have two classes, so the code is asked, not the class. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && "issues" in error && typeof error.code === "string" ? error.code : undefined;
}

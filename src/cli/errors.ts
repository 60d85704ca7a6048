import type { Issue } from "../index.js";

/** The command line was wrong: said in one line, exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}

/** The input was wrong: every issue is printed, exit code 1. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super("The input has issues.");
    this.issues = issues;
  }
}

import { type Issue, issueText } from "../index.js";
import type { Io } from "./io.js";
import { paint } from "./terminal.js";

/** Prints issues, one a line, or as JSON. */
export function printIssues(io: Io, issues: readonly Issue[], asJson: boolean): void {
  if (asJson) {
    io.out(`${JSON.stringify({ issues }, null, 2)}\n`);
    return;
  }
  for (const one of issues.slice(0, 200)) io.err(`${paint(io, one.severity === "error" ? "red" : "yellow", one.severity)} ${issueText(one)}\n`);
  if (issues.length > 200) io.err(`… and ${issues.length - 200} more; --json lists all.\n`);
  const errors = issues.filter((one) => one.severity === "error").length;
  if (issues.length > 0)
    io.err(`${errors} ${errors === 1 ? "error" : "errors"}, ${issues.length - errors} ${issues.length - errors === 1 ? "warning" : "warnings"}.\n`);
}

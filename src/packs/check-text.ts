import { issueText } from "../kernel/issue.js";
import type { CheckReport } from "./check.js";

/**
 * Prints a check for a terminal: one line for each diagnostic, then a closing line.
 *
 * @example formatCheck({ diagnostics: [], errors: 0, warnings: 0, pack: { id: "a", version: "1.0.0" } }) //=> "a 1.0.0: no issues\n"
 */
export function formatCheck(report: CheckReport): string {
  const lines = report.diagnostics.map((one) => `${one.severity} ${issueText(one)}${one.fix === undefined ? "" : ` Fix: ${one.fix.says}`}`);
  const name = report.pack === undefined ? (report.file ?? "The pack") : `${report.pack.id} ${report.pack.version}`;
  const fixes = report.diagnostics.filter((one) => one.fix !== undefined).length;
  const counts = [
    count(report.errors, "error"),
    count(report.warnings, "warning"),
    ...(fixes === 0 ? [] : [`${fixes} ${fixes === 1 ? "fix" : "fixes"} can be applied`]),
  ];
  return `${[...lines, `${name}: ${report.diagnostics.length === 0 ? "no issues" : counts.join(", ")}`].join("\n")}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

import type { Command } from "./command.js";
import { commands } from "./commands/table.js";

/** The list of commands. */
export function generalHelp(): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  return [
    "cio-assessment — from a company's facts and answers to its CIO Assessment Report",
    "",
    "Usage: cio-assessment <command> [options]",
    "",
    "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
    "",
    "Every command takes --help. Files may be JSON or YAML; without a file, or with -, standard input is read.",
    "Exit code: 0 fine, 1 issues in the input, 2 wrong use.",
    "",
    "Start here:",
    "  cio-assessment init --out assessment.yaml",
    "  cio-assessment report assessment.yaml --format html --out report.html",
    "",
  ].join("\n");
}

/** The help of one command, with examples. */
export function commandHelp(command: Command): string {
  const options = [
    ...command.optionHelp,
    ["--json", "print data as JSON"],
    ["--out FILE", "write to a file instead of the terminal"],
    ["--help", "show this"],
  ] as const;
  const width = Math.max(...options.map(([name]) => name.length)) + 2;
  return [
    `Usage: cio-assessment ${command.name} ${command.usage}`,
    "",
    command.details,
    "",
    "Options:",
    ...options.map(([name, text]) => `  ${name.padEnd(width)}${text}`),
    "",
    "Examples:",
    ...command.examples.map((example) => `  cio-assessment ${example}`),
    "",
  ].join("\n");
}

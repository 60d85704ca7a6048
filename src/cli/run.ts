import { parseArgs } from "node:util";
import { type Issue, nearest } from "../index.js";
import type { Command } from "./command.js";
import { codeOf, wrongUse } from "./errors.js";
import { commands } from "./commands/table.js";
import { commandHelp, generalHelp } from "./help.js";
import type { Io } from "./io.js";
import { printIssues } from "./issues.js";

/**
 * Runs one command line.
 *
 * @returns The exit code: 0 fine, 1 issues in the input, 2 wrong use. Never throws; a fault of our own is one line, too.
 */
export async function runCli(io: Io, argv: readonly string[]): Promise<number> {
  const asJson = argv.includes("--json");
  try {
    return await dispatch(io, argv);
  } catch (error) {
    const code = codeOf(error);
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    if (code === "invalid-input" && typeof error === "object" && error !== null && "issues" in error) {
      printIssues(io, error.issues as readonly Issue[], asJson); // An error of this code carries issues.
      return 1;
    }
    io.err(
      code === "wrong-use"
        ? `cio-assessment: ${message}\n`
        : `cio-assessment: this should not happen: ${message}. Please report it with the command you typed.\n`,
    );
    return 2;
  }
}

async function dispatch(io: Io, argv: readonly string[]): Promise<number> {
  const [first, second] = argv;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    const asked = first === "help" && second !== undefined ? find(second, argv[2]) : undefined;
    io.out(asked === undefined ? generalHelp() : commandHelp(asked));
    return first === undefined ? 2 : 0;
  }
  if (first === "--version" || first === "-v") {
    const { libraryVersion } = await import("../index.js");
    io.out(`${libraryVersion}\n`);
    return 0;
  }
  const command = find(first, second);
  const rest = argv.slice(command.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) {
    io.out(commandHelp(command));
    return 0;
  }
  const parsed = parse(command, rest);
  return command.run(io, parsed.positionals, parsed.values);
}

function find(first: string, second: string | undefined): Command {
  const two = second === undefined ? undefined : commands.find((command) => command.name === `${first} ${second}`);
  const found = two ?? commands.find((command) => command.name === first);
  if (found !== undefined) return found;
  const family = commands.filter((command) => command.name.startsWith(`${first} `)).map((command) => command.name);
  if (family.length > 0) throw wrongUse(`${first} is followed by one of: ${family.map((name) => name.slice(first.length + 1)).join(", ")}.`);
  const near = nearest(
    first,
    commands.map((command) => command.name),
  );
  throw wrongUse(`No command is called "${first}".${near === undefined ? "" : ` Did you mean "${near}"?`} See cio-assessment --help.`);
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...withNumbers(command, args)],
      options: { ...command.options, json: { type: "boolean" }, out: { type: "string" } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    const ambiguous = /^Option '(?:-\w, )?(--[\w-]+).*ambiguous/.exec(message)?.[1];
    if (ambiguous !== undefined)
      throw wrongUse(
        `${ambiguous} needs a value; ${args[args.indexOf(ambiguous) + 1] ?? "nothing"} is another option. See cio-assessment ${command.name} --help.`,
      );
    throw wrongUse(`${message.replace(/\. To specify.*$/, ".")} See cio-assessment ${command.name} --help.`);
  }
}

/** A negative number behind an option is its value, which the command judges, and not an option of its own. */
function withNumbers(command: Command, args: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1) ?? ""; // Before the first there is none.
    const takesText = before.startsWith("--") && command.options[before.slice(2)]?.type === "string";
    if (takesText && /^-\.?\d/.test(arg)) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

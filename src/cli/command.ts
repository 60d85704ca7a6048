import type { ParseArgsConfig } from "node:util";
import { wrongUse } from "./errors.js";
import type { Io } from "./io.js";

/** Values of options as `parseArgs` gives them. */
export type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One command: what it is for, what it takes, and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  readonly details: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** What each option means, in the order shown. */
  readonly optionHelp: readonly (readonly [string, string])[];
  readonly examples: readonly string[];
  /** @returns The exit code: 0 fine, 1 issues in the input, 2 wrong use. */
  run(io: Io, args: readonly string[], options: Options): Promise<number>;
}

/** Reads an option as text. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** Reads an option that may be given several times. */
export function textOptions(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}

/** Reads an option that is one of a list. */
export function choiceOption<const Choice extends string>(options: Options, name: string, choices: readonly Choice[], otherwise: Choice): Choice {
  const value = textOption(options, name);
  if (value === undefined) return otherwise;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrongUse(`--${name} takes ${choices.join(", ")}; found "${value}".`);
  return found;
}

const otherEndings: Readonly<Record<string, string>> = { txt: "text", markdown: "md", htm: "html" };

/**
 * The format that the ending of a file names; undefined without a file or an ending.
 *
 * @throws CioAssessmentError `wrong-use` for an ending that is none of the formats: a PDF is not written by calling it so.
 */
export function formatOfFile<const Format extends string>(file: string | undefined, formats: readonly Format[]): Format | undefined {
  const name = file === undefined ? "-" : (file.split(/[\\/]/).at(-1) ?? file);
  const dot = name.lastIndexOf(".");
  if (dot <= 0) return undefined;
  const ending = name.slice(dot + 1).toLowerCase();
  const found = formats.find((format) => format === ending || format === otherEndings[ending]);
  if (found === undefined) throw wrongUse(`Nothing is written as .${ending}: give --out an ending of ${formats.join(", ")}, or say --format.`);
  return found;
}

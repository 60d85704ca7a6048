import { type Issue, isAboutName } from "../../kernel/issue.js";
import { type Result, ok } from "../../kernel/result.js";
import { follow, place } from "./spot.js";
import { type TextOptions, readText } from "./text.js";

/**
 * Reads YAML or JSON text as plain data: duplicate keys, alias bombs, forbidden names and depth are issues with line and column.
 *
 * @returns The data, not checked against any shape.
 * @example parseDataText("a: 1") //=> { ok: true, value: { a: 1 }, warnings: [] }
 */
export function parseDataText(text: string, options: TextOptions = {}): Result<unknown> {
  const read = readText(text, options, emptyText);
  return read.ok ? ok(read.value.value) : read;
}

const emptyText = "The text is empty: nothing but blanks and comments stands in it.";

/** Data that was read from a text that is at hand. */
export interface PlacedData {
  readonly value: unknown;
  /** Adds file, line and column to issues about the data: an unknown name at the name, what is missing at the nearest thing above it. */
  readonly placed: (issues: readonly Issue[]) => readonly Issue[];
}

/**
 * Reads like {@link parseDataText}, and keeps the text, so that what is found wrong with the data later has a line and a column, too.
 *
 * @example
 * const read = parsePlacedText("facts:\n  siteCount: many");
 * read.ok && read.value.placed([{ code: "wrong-type", severity: "error", path: ["facts", "siteCount"], message: "" }])[0]?.column //=> 14
 */
export function parsePlacedText(text: string, options: TextOptions = {}): Result<PlacedData> {
  const read = readText(text, options, emptyText);
  if (!read.ok) return read;
  const { value, root, starts } = read.value;
  const named = options.file === undefined ? {} : { file: options.file };
  const offsetOf = (one: Issue): number => {
    const { at, nameAt, isWhole } = follow(root, one.path);
    return isWhole && nameAt !== undefined && isAboutName(one) ? nameAt : at;
  };
  return ok({ value, placed: (issues) => issues.map((one) => ({ ...one, ...named, ...place(starts, offsetOf(one)) })) });
}

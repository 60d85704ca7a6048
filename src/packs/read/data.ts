import { type Result, ok } from "../../kernel/result.js";
import { type TextOptions, readText } from "./text.js";

/**
 * Reads YAML or JSON text as plain data: duplicate keys, alias bombs, forbidden names and depth are issues with line and column.
 *
 * @returns The data, not checked against any shape.
 * @example parseDataText("a: 1") //=> { ok: true, value: { a: 1 }, warnings: [] }
 */
export function parseDataText(text: string, options: TextOptions = {}): Result<unknown> {
  const read = readText(text, options);
  return read.ok ? ok(read.value.value) : read;
}

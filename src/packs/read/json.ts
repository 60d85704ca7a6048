import { exact } from "../../kernel/exact.js";
import { type Issue, issue, shown } from "../../kernel/issue.js";
import { type Spot, fieldCollector, readLimits } from "./spot.js";

/** Receives an issue with its offset in the text. */
export type Report = (one: Issue, at: number) => void;

interface Reader {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
  readonly report: Report;
}

/** Marks the one fault after which reading stops; it never leaves this file. */
const stopped = Symbol("stopped");

/**
 * Reads JSON (RFC 8259) with the place of every value, in one pass. `JSON.parse` would keep the last of two equal keys and say nothing.
 *
 * @returns The root; undefined after a fault of syntax, which was reported.
 */
export function readJson(text: string, report: Report): Spot | undefined {
  const reader: Reader = { text, at: 0, path: [], report };
  try {
    const root = value(reader);
    blanks(reader);
    if (reader.at < text.length) stop(reader, "The JSON value ends here, and something follows it. Remove what follows.");
    return root;
  } catch (error) {
    if (error === stopped) return undefined;
    throw error;
  }
}

function stop(reader: Reader, message: string, code = "bad-syntax"): never {
  reader.report(
    issue({
      code,
      path: reader.path.slice(0, 12),
      message,
      ...(reader.at < reader.text.length ? { found: shown(reader.text.slice(reader.at, reader.at + 20)) } : {}),
    }),
    reader.at,
  );
  throw stopped; // Caught in readJson alone.
}

function value(reader: Reader): Spot {
  blanks(reader);
  const at = reader.at;
  const first = reader.text[at];
  if (first === "{" || first === "[") {
    if (reader.path.length >= readLimits.depth) stop(reader, `Maps and lists stand more than ${readLimits.depth} deep. Make it flatter.`, "too-deep");
    return first === "{" ? map(reader) : list(reader);
  }
  if (first === '"') {
    const read = string(reader);
    return { at, end: reader.at, ...read };
  }
  const word = /[^\s,:{}[\]"]*/y;
  word.lastIndex = at;
  const text = word.exec(reader.text)?.[0] ?? "";
  if (text === "true" || text === "false" || text === "null") {
    reader.at += text.length;
    return { at, end: reader.at, leaf: text === "null" ? null : text === "true" };
  }
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text))
    return stop(reader, text === "" ? "A value is missing here." : "This is not a JSON value. Put texts in double quotes.");
  reader.at += text.length;
  return { at, end: reader.at, leaf: number(text, [...reader.path], (one) => reader.report(one, at)) };
}

function map(reader: Reader): Spot {
  const at = reader.at;
  const { fields, add } = fieldCollector([...reader.path], reader.report);
  reader.at += 1;
  if (next(reader) === "}") {
    reader.at += 1;
    return { at, end: reader.at, fields };
  }
  for (;;) {
    if (next(reader) !== '"') stop(reader, "A field name in double quotes is missing here.");
    const keyAt = reader.at;
    const key = string(reader).leaf;
    const keyEnd = reader.at;
    if (next(reader) !== ":") stop(reader, `A colon is missing after the field name ${shown(key)}.`);
    reader.at += 1;
    reader.path.push(key);
    const inside = value(reader);
    reader.path.pop();
    add(key, { keyAt, keyEnd, value: inside });
    if (ends(reader, "}")) return { at, end: reader.at, fields };
  }
}

function list(reader: Reader): Spot {
  const at = reader.at;
  const items: Spot[] = [];
  reader.at += 1;
  if (next(reader) === "]") {
    reader.at += 1;
    return { at, end: reader.at, items };
  }
  for (;;) {
    reader.path.push(items.length);
    items.push(value(reader));
    reader.path.pop();
    if (ends(reader, "]")) return { at, end: reader.at, items };
  }
}

/** Takes a comma or the closing bracket; true at the bracket. */
function ends(reader: Reader, bracket: "}" | "]"): boolean {
  const found = next(reader);
  if (found !== "," && found !== bracket) stop(reader, `A comma or ${bracket} is missing here.`);
  reader.at += 1;
  return found === bracket;
}

function next(reader: Reader): string | undefined {
  blanks(reader);
  return reader.text[reader.at];
}

function blanks(reader: Reader): void {
  const blank = /[ \t\r\n]*/y;
  blank.lastIndex = reader.at;
  blank.exec(reader.text);
  reader.at = blank.lastIndex;
}

function string(reader: Reader): { readonly leaf: string; readonly isLiteral: boolean } {
  const { text } = reader;
  let end = reader.at + 1;
  while (end < text.length && text[end] !== '"' && text[end] !== "\n") end += text[end] === "\\" ? 2 : 1;
  if (text[end] !== '"') return stop(reader, "The closing double quote of this text is missing. A line break inside a text is written \\n.");
  const quoted = text.slice(reader.at, end + 1);
  const read = unescape(quoted);
  if (read === undefined) return stop(reader, "This text holds a control character or an escape that JSON does not have.");
  reader.at = end + 1;
  return { leaf: read, isLiteral: !quoted.includes("\\") };
}

function unescape(quoted: string): string | undefined {
  try {
    const read: unknown = JSON.parse(quoted);
    return typeof read === "string" ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The number that a text writes; not finite, or more digits than a number keeps, is an issue, so that no weight changes unseen.
 */
export function number(text: string, path: readonly (string | number)[], report: (one: Issue) => void): number {
  const read = Number(text);
  if (!Number.isFinite(read))
    report(
      issue({
        code: "not-finite",
        path,
        message: "A number must be finite. Write the number that is meant.",
        found: shown(text),
        expected: "a finite number",
      }),
    );
  else if (exactKey(text) !== exactKey(String(read)))
    report(
      issue({
        code: "inexact-number",
        path,
        message: `This number has more digits than can be kept: it would count as ${read}. Write at most 15 digits.`,
        found: shown(text),
      }),
    );
  return read;
}

function exactKey(text: string): string {
  const read = exact(text);
  return read === undefined ? text : typeof read === "number" ? String(read) : `${read.n}/${read.d}`;
}

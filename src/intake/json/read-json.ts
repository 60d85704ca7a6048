import { limits } from "../limits.js";

/** Told what the reader sees, in order. */
export interface JsonVisitor {
  /** A key and where it and its value start; `isDuplicate` when the object had it before. */
  key(name: string, keyAt: number, valueAt: number, isDuplicate: boolean): void;
  /** An item of a list and where it starts. */
  item(index: number, valueAt: number): void;
  /** The value of the last key or item has ended. */
  leave(): void;
}

/** Why a text is not JSON, and where. */
export interface JsonFault {
  readonly code: "syntax" | "too-deep";
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
}

/**
 * Reads JSON text by RFC 8259, telling a visitor the place of everything; makes no values.
 *
 * @returns The first fault; undefined when the text is JSON.
 */
export function readJson(text: string, visitor: JsonVisitor): JsonFault | undefined {
  const reader: Reader = { text, at: 0, depth: 0, visitor };
  skipSpace(reader);
  if (reader.at >= text.length) return { code: "syntax", at: 0, message: "The text is empty." };
  const fault = readValue(reader);
  if (fault !== undefined) return fault;
  skipSpace(reader);
  return reader.at < text.length ? fail(reader, `Expected the end of the text; found ${seen(reader)}.`) : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  readonly visitor: JsonVisitor;
}

type Outcome = JsonFault | undefined;

function readValue(reader: Reader): Outcome {
  switch (reader.text[reader.at]) {
    case "{":
      return nested(reader, readObject);
    case "[":
      return nested(reader, readList);
    case '"':
      return readString(reader);
    default:
      return readWord(reader);
  }
}

function nested(reader: Reader, read: (reader: Reader) => Outcome): Outcome {
  if (reader.depth >= limits.depth)
    return { code: "too-deep", at: reader.at, message: `The text is nested more than ${limits.depth} levels deep. An assessment needs 7.` };
  reader.depth += 1;
  reader.at += 1;
  const fault = read(reader);
  reader.depth -= 1;
  return fault;
}

function readObject(reader: Reader): Outcome {
  const names = new Set<string>();
  skipSpace(reader);
  if (take(reader, "}")) return undefined;
  for (;;) {
    const keyAt = reader.at;
    if (reader.text[keyAt] !== '"') return fail(reader, `Expected a name in double quotes; found ${seen(reader)}.`, keyHint(reader));
    const bad = readString(reader);
    if (bad !== undefined) return bad;
    const name = decode(reader.text.slice(keyAt, reader.at));
    skipSpace(reader);
    if (!take(reader, ":")) return fail(reader, `Expected a colon after ${JSON.stringify(name.slice(0, 80))}; found ${seen(reader)}.`);
    skipSpace(reader);
    reader.visitor.key(name, keyAt, reader.at, names.has(name));
    names.add(name);
    const fault = readValue(reader);
    if (fault !== undefined) return fault;
    reader.visitor.leave();
    skipSpace(reader);
    if (take(reader, "}")) return undefined;
    if (!take(reader, ",")) return fail(reader, `Expected a comma or } after the value of ${JSON.stringify(name.slice(0, 80))}; found ${seen(reader)}.`);
    skipSpace(reader);
    if (reader.text[reader.at] === "}") return fail(reader, "Expected a name after the comma; found }.", "Remove the last comma.");
  }
}

function readList(reader: Reader): Outcome {
  skipSpace(reader);
  if (take(reader, "]")) return undefined;
  for (let index = 0; ; index += 1) {
    reader.visitor.item(index, reader.at);
    const fault = readValue(reader);
    if (fault !== undefined) return fault;
    reader.visitor.leave();
    skipSpace(reader);
    if (take(reader, "]")) return undefined;
    if (!take(reader, ",")) return fail(reader, `Expected a comma or ] after item ${index}; found ${seen(reader)}.`);
    skipSpace(reader);
    if (reader.text[reader.at] === "]") return fail(reader, "Expected a value after the comma; found ].", "Remove the last comma.");
  }
}

/** Reads a string; the quotes are part of it. */
function readString(reader: Reader): Outcome {
  const { text } = reader;
  const start = reader.at;
  for (reader.at += 1; reader.at < text.length; reader.at += 1) {
    const code = text.charCodeAt(reader.at);
    if (code === 34) {
      reader.at += 1;
      return undefined;
    }
    if (code < 32)
      return fail(
        reader,
        "A text may not hold a line break or control character as it is.",
        code === 10 || code === 13 ? 'Close the text with ", or write the line break as \\n.' : "Write it as \\t or \\u0000.",
      );
    if (code !== 92) continue;
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(reader.at + 1, reader.at + 6));
    if (escape === null) return fail(reader, `${text.slice(reader.at, reader.at + 2)} is no escape that JSON knows.`, "Write a backslash as \\\\.");
    reader.at += escape[0].length;
  }
  return { code: "syntax", at: start, message: "The text that starts here has no closing quote." };
}

function readWord(reader: Reader): Outcome {
  const rest = reader.text.slice(reader.at, reader.at + 400);
  const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(rest);
  const after = word === null ? "" : rest.charAt(word[0].length);
  if (word === null || /[\w.+-]/.test(after)) return fail(reader, `Expected a value; found ${seen(reader)}.`, wordHint(rest));
  reader.at += word[0].length;
  return undefined;
}

function wordHint(rest: string): string | undefined {
  if (/^[-+]?(?:NaN|Infinity|Inf)\b/i.test(rest)) return "JSON has no such number. Leave the value out while it is unknown.";
  if (/^[\d+.-]/.test(rest)) return "Write numbers plainly: 1250, -3, 0.25.";
  if (rest.startsWith("'")) return "Use double quotes.";
  if (/^\/[/*]/.test(rest)) return "JSON has no comments. Remove it.";
  if (/^(?:true|false|null)/i.test(rest)) return "Write true and false in small letters.";
  return /^[\p{L}_]/u.test(rest) ? "Put text in double quotes." : undefined;
}

function keyHint(reader: Reader): string | undefined {
  return wordHint(reader.text.slice(reader.at, reader.at + 40));
}

function skipSpace(reader: Reader): void {
  for (; reader.at < reader.text.length; reader.at += 1) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
  }
}

function take(reader: Reader, wanted: string): boolean {
  if (reader.text[reader.at] !== wanted) return false;
  reader.at += 1;
  return true;
}

function fail(reader: Reader, message: string, hint?: string): JsonFault {
  return { code: "syntax", at: reader.at, message, ...(hint === undefined ? {} : { hint }) };
}

/** What stands at the place in hand, as words. */
function seen(reader: Reader): string {
  if (reader.at >= reader.text.length) return "the end of the text";
  const word = /^(?:[\p{L}\p{N}_.+-]{1,30}|.)/su.exec(reader.text.slice(reader.at, reader.at + 60));
  const text = word?.[0] ?? "nothing";
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : `the character U+${(text.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The name that a string in quotes writes. */
function decode(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

import type { Field, Spot } from "../read/spot.js";
import type { ReadText } from "../read/text.js";
import type { Operation } from "./rule.js";
import { keyText, scalarText } from "./scalar-text.js";

/** A stretch of a text and what stands there instead. */
export interface Splice {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds what one operation changes in a text, and nothing around it: comments, blanks, quotes and order stay.
 *
 * @returns Undefined where the change cannot be made in one place; the caller then writes the text anew.
 */
export function spliceOf(read: ReadText, operation: Operation): Splice | undefined {
  const last = operation.path.at(-1);
  const above = spotAt(read.root, operation.path.slice(0, -1));
  if (last === undefined || above === undefined) return undefined;
  const field = above.fields?.get(String(last));
  const spot = field?.value ?? (typeof last === "number" ? above.items?.[last] : undefined);
  switch (operation.op) {
    case "rename":
      return field === undefined ? undefined : { at: field.keyAt, end: field.keyEnd, text: keyText(operation.to, read.text.slice(field.keyAt, field.keyEnd)) };
    case "remove":
      return spot === undefined ? undefined : removal(read, operation.path, above, { spot, field });
    case "set":
      return spot === undefined ? insertion(read, above, String(last), operation.value) : replacement(read, spot, operation.value);
  }
}

/** The text with splices that do not overlap put in. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let from = 0;
  for (const one of [...splices].sort((a, b) => a.at - b.at || a.end - b.end)) {
    result += text.slice(from, one.at) + one.text;
    from = one.end;
  }
  return result + text.slice(from);
}

function spotAt(root: Spot, path: readonly (string | number)[]): Spot | undefined {
  let spot: Spot | undefined = root;
  for (const step of path) spot = spot?.fields?.get(String(step))?.value ?? (typeof step === "number" ? spot?.items?.[step] : undefined);
  return spot;
}

function isLeaf(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function replacement({ text, format }: ReadText, spot: Spot, value: unknown): Splice | undefined {
  if (!isLeaf(value) || spot.leaf === undefined || spot.leaf === null) return undefined;
  const end = lastOf(text, spot);
  return { at: spot.at, end, text: scalarText(value, format === "json" ? '"' : (text[spot.at] ?? "")) };
}

/** A new field behind the last one, written like it. */
function insertion({ text, format }: ReadText, above: Spot, name: string, value: unknown): Splice | undefined {
  const before = above.fields === undefined ? undefined : [...above.fields.values()].at(-1);
  if (!isLeaf(value) || before === undefined) return undefined;
  const quote = format === "json" ? '"' : "";
  const written = `${keyText(name, quote)}: ${scalarText(value, quote)}`;
  const end = lastOf(text, before.value, before);
  const line = lineStart(text, before.keyAt);
  const indent = text.slice(line, before.keyAt);
  const ownLine = /^[ \t]*$/.test(indent);
  if (isFlow(text, above)) return { at: end, end, text: ownLine ? `,${newline(text)}${indent}${written}` : `, ${written}` };
  const blank = " ".repeat(before.keyAt - line);
  const lineEnd = endOfLine(text, end);
  return { at: lineEnd, end: lineEnd, text: `${newline(text)}${ownLine ? indent : blank}${written}` };
}

function removal(
  read: ReadText,
  path: readonly (string | number)[],
  above: Spot,
  one: { readonly spot: Spot; readonly field: Field | undefined },
): Splice | undefined {
  const { text } = read;
  const entries = entriesOf(text, above);
  const start = one.field?.keyAt ?? one.spot.at;
  const index = entries.findIndex((entry) => entry.at === start);
  const [entry, before, after] = [entries[index], entries[index - 1], entries[index + 1]];
  if (entry === undefined) return undefined;
  if (entries.length === 1) return emptied(read, path, above, entry.end);
  if (isFlow(text, above)) return after === undefined ? { at: before?.end ?? entry.at, end: entry.end, text: "" } : { at: entry.at, end: after.at, text: "" }; // One of two has a neighbour.
  const line = lineStart(text, start);
  if (!/^[ \t]*(- +)?$/.test(text.slice(line, start)) || (one.field !== undefined && text.slice(line, start).includes("-"))) return undefined;
  const next = text.indexOf("\n", entry.end);
  return { at: line, end: next === -1 ? text.length : next + 1, text: "" };
}

/** A map or list that loses its only entry stays, empty, on the line of its name. */
function emptied(read: ReadText, path: readonly (string | number)[], above: Spot, end: number): Splice | undefined {
  const brackets = above.fields === undefined ? "[]" : "{}";
  if (isFlow(read.text, above)) return { at: above.at, end: above.end, text: brackets };
  const home = path.length < 2 ? undefined : spotAt(read.root, path.slice(0, -2))?.fields?.get(String(path.at(-2)));
  if (home === undefined) return undefined;
  const colon = read.text.indexOf(":", home.keyEnd);
  return colon === -1 || colon > above.at ? undefined : { at: colon + 1, end, text: ` ${brackets}` };
}

/** Where each entry of a map or list begins and ends. */
function entriesOf(text: string, above: Spot): readonly { readonly at: number; readonly end: number }[] {
  if (above.fields !== undefined) return [...above.fields.values()].map((field) => ({ at: field.keyAt, end: lastOf(text, field.value, field) }));
  return (above.items ?? []).map((spot) => ({ at: spot.at, end: lastOf(text, spot) }));
}

function isFlow(text: string, spot: Spot): boolean {
  return text[spot.at] === "{" || text[spot.at] === "[";
}

/** Offset behind the last letter of a value; block style has none of its own, so that of its last entry. */
function lastOf(text: string, spot: Spot, field?: Field): number {
  let [last, name] = [spot, field];
  while (last.leaf === undefined && !isFlow(text, last)) {
    name = last.fields === undefined ? undefined : [...last.fields.values()].at(-1);
    const inner = name?.value ?? last.items?.at(-1);
    if (inner === undefined) break;
    last = inner;
  }
  // Nothing behind a colon ends with the colon.
  if (last.leaf === null && name !== undefined && last.end <= name.keyEnd) return text.indexOf(":", name.keyEnd) + 1;
  let end = last.end;
  while (end > last.at && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  return next === -1 ? text.length : text[next - 1] === "\r" ? next - 1 : next;
}

function newline(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

import type { Issue } from "../../kernel/issue.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import { type Pack, packSchema } from "../../model/pack.js";
import { plainCopy } from "./plain.js";
import { schemaIssues } from "./schema-issues.js";
import { type ReadText, type TextOptions, locate, readText } from "./text.js";

/**
 * Checks that data is a pack: shape, types and ids. Names inside expressions and ids of other packs are checked when it is compiled.
 *
 * @param input Anything, for example the result of `JSON.parse`. Functions, instances, `__proto__` and numbers that are not finite are refused.
 * @param options File name for the issues.
 * @returns The pack, a copy of the input; or every fault with its path.
 * @example parsePack({ format: 1, id: "small", version: "1.0.0" }).ok //=> true
 */
export function parsePack(input: unknown, options: { readonly file?: string } = {}): Result<Pack> {
  const named = options.file === undefined ? {} : { file: options.file };
  const copied = plainCopy(input);
  if (copied.issues.length > 0) return fail(copied.issues.map((one) => ({ ...one, ...named })));
  const parsed = packSchema().safeParse(copied.value);
  if (parsed.success) return ok<Pack>(parsed.data);
  return fail(schemaIssues(packSchema(), copied.value, parsed.error).map((one) => ({ ...one, ...named })));
}

/** A pack with the text it was read from. */
export interface PackText {
  readonly pack: Pack;
  readonly read: ReadText;
}

/**
 * Reads a pack from YAML or JSON text.
 *
 * @param options `file` names the text in issues and tells the format by its ending; `format` says it outright.
 * @returns The pack; or every fault with line and column. At most 12 million characters are read, about a megabyte of YAML a second.
 * @example parsePackText("format: 1\nid: small\nversion: 1.0.0\n").ok //=> true
 */
export function parsePackText(text: string, options: TextOptions = {}): Result<Pack> {
  const read = readPackText(text, options);
  return read.ok ? ok(read.value.pack, read.warnings) : read;
}

/** Like {@link parsePackText}, and keeps the text so that later issues can be located with `locate`. */
export function readPackText(text: string, options: TextOptions = {}): Result<PackText> {
  const read = readText(text, options);
  if (!read.ok) return read;
  const parsed = parsePack(read.value.value, options);
  if (parsed.ok) return ok({ pack: parsed.value, read: read.value });
  return fail(inTextOrder(parsed.issues.map((one) => ({ ...one, ...locate(read.value, one.path) }))));
}

/** Sorts issues by line and column; those without a place keep their order, first. */
export function inTextOrder(issues: readonly Issue[]): readonly Issue[] {
  const key = (one: Issue) => [one.line ?? 0, one.column ?? 0] as const; // No line stands before line 1.
  return [...issues].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
}

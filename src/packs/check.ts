import { type Issue, issue, pathText } from "../kernel/issue.js";
import { memo } from "../kernel/memo.js";
import type { Result } from "../kernel/result.js";
import type { Pack } from "../model/pack.js";
import { compileParts } from "./compile.js";
import { contentOf } from "./lint/content.js";
import { withFix } from "./lint/fix-for.js";
import { ownItems, ownPath } from "./lint/own-path.js";
import type { Diagnostic, LintContext, LintRule } from "./lint/rule.js";
import { lintRules } from "./lint/table.js";
import { textsOf } from "./lint/texts.js";
import { mergePacks } from "./merge.js";
import type { Model } from "./model.js";
import { inTextOrder, parsePack } from "./read/parse-pack.js";
import { type ReadText, type TextOptions, locate, readText } from "./read/text.js";

/** How to check a pack. */
export interface CheckOptions extends TextOptions {
  /** The packs it extends, and those that they extend. */
  readonly bases?: readonly Pack[];
  /** The last published version of the same pack: the new version's number is judged against it. */
  readonly previous?: Pack;
  /** Another severity for a rule, by id, or none at all. Faults of reading, merging and compiling cannot be switched off. */
  readonly rules?: Readonly<Record<string, "off" | "warning" | "error">>;
}

/** What a check found. */
export interface CheckReport {
  /** Id and version, where the pack could be read. */
  readonly pack?: { readonly id: string; readonly version: string };
  readonly file?: string;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Checks a pack completely: reads it, merges it with its bases, compiles it, and runs every lint rule over what it says itself.
 *
 * @param input Text in YAML or JSON, or the pack as data; with text, every diagnostic has line and column.
 * @returns Never throws; `errors` is 0 when the pack may be used.
 * @example checkPack("format: 1\nid: small\nversion: 1.0.0\nscales: { maturity: { min: 0, max: 5, options: [] } }").errors //=> 0
 */
export function checkPack(input: unknown, options: CheckOptions = {}): CheckReport {
  const read = typeof input === "string" ? readText(input, options) : undefined;
  if (read !== undefined && !read.ok) return report(read.issues, options);
  const text = read?.value;
  const value = text === undefined ? input : text.value;
  const place = placer(text, options);
  const parsed = parsePack(value);
  if (!parsed.ok)
    return report(
      parsed.issues.map((one) => place(withFix(one, value))),
      options,
    );
  const pack = parsed.value;
  const head = { id: pack.id, version: pack.version };
  const compiled = compileWith(pack, options.bases ?? []);
  const items = ownItems(pack);
  const faults = (compiled.ok ? compiled.warnings : compiled.issues).map((one) => {
    const gone = one.found !== undefined && Object.hasOwn({ ...pack.remove }, one.found) ? one.found : undefined;
    if (gone !== undefined) return place(removalFault(one, gone, pack));
    const path = ownPath(one, pack, items);
    return path === undefined ? elsewhere(one, options.bases ?? []) : place(withFix({ ...one, path }, value));
  });
  if (!compiled.ok) return report(faults, options, head);
  const own = [...items.values()];
  const context: LintContext = {
    pack,
    items: own,
    texts: memo(() => textsOf(pack, own)),
    model: compiled.value,
    content: contentOf(compiled.value),
    ...(options.previous === undefined ? {} : { previous: options.previous }),
  };
  const found = lintRules.flatMap((rule) => runRule(rule, context, options)).map(place);
  return report([...faults, ...found], options, head);
}

/** What still reads something that this pack removes is told at the removal. */
function removalFault(one: Issue, id: string, pack: Pack): Issue {
  const { line: _line, column: _column, hint: _hint, ...rest } = one;
  return {
    ...rest,
    code: "still-read",
    path: ["remove", id],
    message: `${pack.id} removes ${id}, and ${pathText(one.path)} still reads it. Override or remove that too, or keep ${id}.`,
  };
}

/** A fault inside a base: its path is the base's, and a line inside an expression is no line of a file. */
function elsewhere(one: Issue, bases: readonly Pack[]): Issue {
  const { line: _line, column: _column, ...rest } = one;
  if (one.pack !== undefined) return rest;
  for (const base of [...bases].reverse()) {
    const path = ownPath(one, base, ownItems(base));
    if (path !== undefined) return { ...rest, path, pack: base.id };
  }
  return rest;
}

function compileWith(pack: Pack, bases: readonly Pack[]): Result<Model> {
  const packs = [...bases, pack];
  const base = packs.find((one) => one.extends === undefined);
  if (base !== undefined) return compileParts(base, ...packs.filter((one) => one !== base));
  const merged = mergePacks(packs);
  return merged.ok ? { ok: false, issues: [issue({ code: "no-base", path: [], message: "None of the packs is a base pack." })] } : merged;
}

function runRule(rule: LintRule, context: LintContext, options: CheckOptions): readonly Diagnostic[] {
  const own = { ...options.rules };
  const severity = Object.hasOwn(own, rule.id) ? (own[rule.id] ?? rule.severity) : rule.severity;
  if (severity === "off") return [];
  const found = rule.check(context);
  const more = found.length - mostOfOneRule;
  const rest = { path: [], message: `${more} more of this kind were found and are not listed. Correct the first ${mostOfOneRule}, then check again.` };
  return [...found.slice(0, mostOfOneRule), ...(more > 0 ? [rest] : [])].map((one) => ({ code: rule.id, severity, ...one }));
}

/** Diagnostics of one rule that are listed: a hostile pack cannot fill the screen or the memory with them. */
const mostOfOneRule = 1000;

function placer(text: ReadText | undefined, options: TextOptions): (one: Diagnostic) => Diagnostic {
  const named = options.file === undefined ? {} : { file: options.file };
  return (one) => {
    if (text === undefined) return { ...one, ...named };
    const inside = one.line === undefined ? undefined : { line: one.line, column: one.column ?? 1 }; // A line without column means its begin.
    return { ...one, ...named, ...locate(text, one.path, inside) };
  };
}

function report(found: readonly Issue[], options: CheckOptions, pack?: CheckReport["pack"]): CheckReport {
  const diagnostics = inTextOrder(found);
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  return {
    ...(pack === undefined ? {} : { pack }),
    ...(options.file === undefined ? {} : { file: options.file }),
    diagnostics,
    errors,
    warnings: diagnostics.length - errors,
  };
}

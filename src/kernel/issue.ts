/**
 * One fault in an input, as a value.
 *
 * Faults are collected, never thrown one by one: a form with nine mistakes hears nine. Test by `code`, never by `message`.
 */
export interface Issue {
  /** Stable machine name, kebab-case: `unknown-id`, `off-scale`, `not-a-day`. */
  readonly code: string;
  /** `error` stops, `warning` is reported and the value is still usable. */
  readonly severity: "error" | "warning";
  /** Where, from the root of the input: `["answers", "dr.p.recovery-plan", "level"]`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, where and what to do, in one or two sentences. */
  readonly message: string;
  /** What stood there, shortened to 80 characters; absent when nothing did. */
  readonly found?: string;
  /** What would have been accepted. */
  readonly expected?: string;
  /** The one thing to try first, for example a near id. */
  readonly hint?: string;
  /** Id of the pack that `path` starts in, where several were merged. */
  readonly pack?: string;
  /** File name, where the input came from one. */
  readonly file?: string;
  /** Line in the file or text, from 1. */
  readonly line?: number;
  /** Column in the line, from 1. */
  readonly column?: number;
}

/** An {@link Issue} without its severity: what most call sites write. */
export type IssueDraft = Omit<Issue, "severity"> & { readonly severity?: Issue["severity"] };

/**
 * Makes an issue; severity is `error` when not given.
 *
 * @example issue({ code: "unknown-id", path: ["answers", "x"], message: "No practice is called x." }).severity //=> "error"
 */
export function issue(draft: IssueDraft): Issue {
  return { severity: "error", ...draft };
}

const aboutNames: ReadonlySet<string> = new Set(["unknown-field", "unknown-id", "unknown-column", "renamed-id", "retired-id", "forbidden-key"]);

/**
 * True for an issue about the name of a field rather than its value: it is shown at the name.
 *
 * @example isAboutName({ code: "unknown-id" }) //=> true
 */
export function isAboutName(one: Pick<Issue, "code">): boolean {
  return aboutNames.has(one.code);
}

/**
 * Shortens any value to one printable line for the `found` field of an issue.
 *
 * @returns At most 80 characters; control characters are escaped, so that a message stays one line in a terminal.
 * @example shown({ a: 1 }) //=> '{"a":1}'
 */
export function shown(value: unknown): string {
  const line = printed(value, 2).replace(
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Deeper than `levels` only the kind is said: a hostile value may be nested without end. */
function printed(value: unknown, levels: number): string {
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? value.slice(0, 80) : value);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value))
    return levels === 0 || value.length > 8 ? `a list of ${value.length}` : `[${value.map((item) => printed(item, levels - 1)).join(",")}]`;
  const entries = Object.entries(value);
  if (levels === 0 || entries.length > 6) return `an object with ${entries.length} ${entries.length === 1 ? "field" : "fields"}`;
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${printed(item, levels - 1)}`).join(",")}}`;
}

/**
 * Prints a path the way a reader would type it.
 *
 * @example pathText(["facts", "systems", 2, "rtoHours"]) //=> "facts.systems[2].rtoHours"
 */
export function pathText(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step)) text += text === "" ? step : `.${step}`;
    else text += `["${step}"]`;
  }
  return text === "" ? "(root)" : text;
}

/**
 * Prints one issue as a line for a terminal or a log: place, message, hint.
 *
 * @example issueText(issue({ code: "x", path: ["a"], message: "Is wrong." })) //=> "a: Is wrong. [x]"
 */
export function issueText(one: Issue): string {
  const place =
    one.file !== undefined || one.line !== undefined
      ? `${one.file ?? "input"}${one.line === undefined ? "" : `:${one.line}:${one.column ?? 1}`}: `
      : one.pack === undefined
        ? ""
        : `${one.pack}: `;
  const hint = one.hint === undefined ? "" : ` ${one.hint}`;
  return `${place}${pathText(one.path)}: ${one.message}${hint} [${one.code}]`;
}

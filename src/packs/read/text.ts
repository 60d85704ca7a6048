import { type Issue, issue } from "../../kernel/issue.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import { type Report, readJson } from "./json.js";
import { type Spot, follow, lineStarts, place, readLimits, valueOf } from "./spot.js";
import { readYaml } from "./yaml.js";

/** Line and column of a text, both from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text that was read: its value, and where each part of it stands. */
export interface ReadText {
  readonly value: unknown;
  readonly file?: string;
  readonly text: string;
  readonly format: "yaml" | "json";
  /** Offsets at which lines begin. */
  readonly starts: readonly number[];
  readonly root: Spot;
}

/** How to read a text. */
export interface TextOptions {
  /** Name that issues carry; its ending tells the format. */
  readonly file?: string;
  readonly format?: "yaml" | "json";
}

/**
 * Reads YAML or JSON as untrusted text: every fault with line and column, within fixed limits of size and depth.
 *
 * @param empty What to say of a text that holds nothing.
 * @param options Format by `format`, else by the ending of `file`, else JSON when the text begins with `{`.
 */
export function readText(text: string, options: TextOptions = {}, empty = "The text holds no pack. Begin with format: 1, id and version."): Result<ReadText> {
  const named = options.file === undefined ? {} : { file: options.file };
  if (text.length > readLimits.characters) {
    return fail([
      issue({
        code: "too-long",
        path: [],
        ...named,
        message: `The text has ${text.length} characters; at most ${readLimits.characters} are read. Split it: a pack into overlays, long lists into CSV files.`,
      }),
    ]);
  }
  const body = text.startsWith("\ufeff") ? text.slice(1) : text; // Editors do not count a byte order mark as a column.
  const starts = lineStarts(body);
  const issues: Issue[] = [];
  const report: Report = (one, at) => {
    if (issues.length < readLimits.issues) issues.push({ ...one, ...named, ...place(starts, at) });
  };
  const format = options.format ?? formatOf(options.file, body);
  const root = format === "json" ? readJson(body, report) : readYaml(body, report, empty);
  if (root === undefined || issues.length > 0) return fail(issues);
  return ok({ value: valueOf(root), text: body, format, starts, root, ...named });
}

function formatOf(file: string | undefined, text: string): "yaml" | "json" {
  if (file !== undefined && /\.json$/i.test(file)) return "json";
  if (file !== undefined && /\.ya?ml$/i.test(file)) return "yaml";
  return /^\s*\{\s*["}]/.test(text) ? "json" : "yaml";
}

/**
 * Where a path stands in the text; the nearest thing above it when the text does not have it.
 *
 * @param inside Line and column inside the text that stands there, for example of an expression.
 */
export function locate(read: ReadText, path: readonly (string | number)[], inside?: Partial<Place>): Place {
  const { at, spot, isWhole } = follow(read.root, path);
  const found = place(read.starts, at);
  if (!isWhole || inside?.column === undefined || spot.isLiteral !== true || (inside.line ?? 1) > 1) return found; // One line unless said.
  const quote = /["']/.test(read.text[spot.at] ?? "") ? 1 : 0; // Past the end there is no quote.
  return { line: found.line, column: found.column + quote + inside.column - 1 };
}

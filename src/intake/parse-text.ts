import { type Issue, issue, shown } from "../kernel/issue.js";
import { type Result, fail } from "../kernel/result.js";
import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import { inspect } from "./inspect.js";
import { countKeys } from "./json/count-keys.js";
import { placeIssues, placesOf } from "./json/place.js";
import { readJson } from "./json/read-json.js";
import { limits } from "./limits.js";
import { parseAssessment, resultOf } from "./parse.js";

/** How JSON text is read. */
export interface ParseTextOptions {
  /** Name of the file, for the issues. */
  readonly file?: string;
}

/**
 * Reads an assessment from JSON text (RFC 8259).
 *
 * Like `parseAssessment`, with line and column for every issue, and with keys that an object has twice, which `JSON.parse` drops without
 * a word. A byte order mark at the start is skipped. At most 33,554,432 characters: longer lists come in as CSV.
 *
 * @returns The assessment with any warnings, or all issues.
 */
export function parseAssessmentText(text: string, model: Model, options: ParseTextOptions = {}): Result<Assessment> {
  const { file } = options;
  if (typeof text !== "string")
    return fail([issue({ code: "wrong-type", path: [], message: "An assessment is read from text; this is none.", found: shown(text), expected: "text" })]);
  if (text.length > limits.textLength) return fail([tooLarge(text, file)]);
  // Notepad and spreadsheets begin a file with a byte order mark; the same length keeps the columns right.
  const json = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const faults = textIssues(json, file);
    return fail(
      faults.length > 0
        ? faults
        : [issue({ code: "syntax", path: [], message: "The text is not JSON that this runtime can read.", ...(file === undefined ? {} : { file }) })],
    );
  }
  // Only an escape can hide half a character in text that was decoded from UTF-8.
  const { issues, keys } = json.includes("\\u") ? inspectCopy(value, model) : inspect(value, model);
  if (issues.length === 0 && keys === countKeys(json)) return resultOf(value, issues);
  const placed = placeIssues(json, issues, file);
  return resultOf(value, [...textIssues(json, file), ...placed]);
}

/** Text with escapes goes through the copy, which looks at every character. */
function inspectCopy(value: unknown, model: Model): { readonly issues: readonly Issue[]; readonly keys: number } {
  const result = parseAssessment(value, model);
  return result.ok && result.warnings.length === 0 ? inspect(value, model) : { issues: result.ok ? result.warnings : result.issues, keys: -1 };
}

function tooLarge(text: string, file: string | undefined): Issue {
  return issue({
    code: "too-large",
    path: [],
    message: `The text has ${text.length} characters; at most ${limits.textLength} are read. Bring long lists in as CSV.`,
    found: `${text.length} characters`,
    expected: `at most ${limits.textLength} characters`,
    ...(file === undefined ? {} : { file }),
  });
}

/** What is wrong with the text itself: syntax, depth, keys given twice. */
function textIssues(text: string, file: string | undefined): readonly Issue[] {
  const found: { readonly at: number; readonly draft: Omit<Issue, "severity"> }[] = [];
  const path: (string | number)[] = [];
  let unlisted = 0;
  const enter = (step: string | number) => void path.push(step);
  const key = (name: string, keyAt: number, _: number, isDuplicate: boolean) => {
    enter(name);
    if (!isDuplicate) return;
    if (found.length >= limits.issues) unlisted += 1;
    else
      found.push({
        at: keyAt,
        draft: {
          code: "duplicate-key",
          path: [...path],
          message: `${name.slice(0, 80)} is given twice in the same object. Keep one of them.`,
          found: name.slice(0, 80),
        },
      });
  };
  const fault = readJson(text, { key, item: enter, leave: () => path.pop() });
  if (fault !== undefined) {
    const { code, at, message, hint } = fault;
    found.push({ at, draft: { code, path: [...path], message, ...(hint === undefined ? {} : { hint }) } });
  }
  const places = placesOf(
    text,
    found.map(({ at }) => at),
  );
  const issues = found.map(({ draft }, index) => issue({ ...draft, ...(file === undefined ? {} : { file }), ...places[index] }));
  return unlisted === 0 ? issues : [...issues, issue({ code: "more-issues", path: [], message: `${unlisted} more keys are given twice.` })];
}

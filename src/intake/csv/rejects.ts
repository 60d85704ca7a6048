import { type Issue, issue } from "../../kernel/issue.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import type { Reject, Row } from "./read-row.js";

/**
 * Writes one rejected record as a line of a rejects file: the record as it stood in the file, then its line and all reasons.
 *
 * The file begins with {@link rejectsHeader}. Mended, it can be imported with the same mapping: its two last columns are then extra.
 *
 * @param delimiter The one of the file it came from.
 * @example rejectLine({ line: 7, raw: "A,x", issues: [] }) //=> 'A,x,7,""\r\n'
 */
export function rejectLine(reject: Reject, delimiter = ","): string {
  return `${reject.raw}${delimiter}${reject.line}${delimiter}${quoted(reject.issues.map((one) => one.message).join(" "))}\r\n`;
}

/** The header of a rejects file. @example rejectsHeader("id,crew") //=> "id,crew,rejectedLine,reasons\r\n" */
export function rejectsHeader(header: string, delimiter = ","): string {
  return `${header}${delimiter}rejectedLine${delimiter}reasons\r\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A list that has been read, and from which file. */
export interface GivenList {
  readonly list: string;
  readonly file?: string;
  readonly rows: readonly Row[];
}

/**
 * Puts lists together as the facts of an assessment. A list that is given twice is an issue, never a guess which one counts.
 *
 * @example joinLists([{ list: "boats", rows: [] }]) //=> { ok: true, value: { boats: [] }, warnings: [] }
 */
export function joinLists(lists: readonly GivenList[]): Result<Readonly<Record<string, readonly Row[]>>> {
  const facts = new Map<string, readonly Row[]>();
  const files = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { list, file = "input", rows } of lists) {
    const before = files.get(list);
    if (before !== undefined)
      issues.push(
        issue({
          code: "duplicate-list",
          path: [list],
          message: `${list} is given twice: by ${before} and by ${file}. Keep one, or put both into one file.`,
          found: file,
          file,
        }),
      );
    files.set(list, file);
    facts.set(list, rows);
  }
  return issues.length > 0 ? fail(issues) : ok(Object.fromEntries(facts));
}

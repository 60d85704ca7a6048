import { type Issue, issue } from "../../kernel/issue.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import type { Model } from "../../packs/model.js";
import { sharesOfList } from "../check/parts.js";
import { startWalk } from "../walk.js";
import type { Mapping } from "./mapping.js";
import { unknownList } from "./parse-mapping.js";
import { type Plan, planImport } from "./plan.js";
import { type Imported, type Reject, type Row, type RowReader, readRow, recordIssue } from "./read-row.js";
import { type CsvInput, type CsvRecord, readRecords } from "./records.js";

/** Counts of an import; `read` is the sum of the other four. */
export interface ImportCounts {
  /** Records after the header; empty lines are none. */
  readonly read: number;
  readonly kept: number;
  readonly rejected: number;
  /** Records of which every cell is empty. */
  readonly empty: number;
  /** Records that the mapping's `only` leaves out. */
  readonly leftOut: number;
}

/** The end of an import. */
export interface ImportSummary {
  readonly list: string;
  readonly counts: ImportCounts;
  /** The header as it stood in the file, for a file of rejects. */
  readonly header: string;
  readonly warnings: readonly Issue[];
}

/** How a file is read. */
export interface ImportOptions {
  /** Id of the list, a fact of type `records`. */
  readonly list: string;
  /** Name of the file, for the issues. */
  readonly file?: string;
  /** Renamed columns and values, and how the file writes things; without it, the columns of the list in plain style. */
  readonly mapping?: Mapping;
}

/**
 * Reads a record list from CSV, row by row, in flat memory: only the ids of rows are kept.
 *
 * A row is kept whole or rejected whole. What is wrong with the file as a whole (no header, a column that the mapping needs and the file lacks,
 * a list the model does not have) ends the reading: the return value is then a failure and nothing is yielded.
 *
 * @param input The text, or chunks of it, or of bytes in the encoding that the mapping says.
 * @returns The yielded rows and rejects in the order of the file; at the end the counts.
 */
export async function* streamRecords(model: Model, input: CsvInput, options: ImportOptions): AsyncGenerator<Imported, Result<ImportSummary>> {
  const { list } = options;
  const fact = model.facts.get(list)?.is;
  const at = options.file === undefined ? {} : { file: options.file };
  if (fact?.type !== "records") return fail([{ ...unknownList(model, list, [list]), ...at }]);
  const style = { ...options.mapping, ...options.mapping?.lists[list] };
  let plan: Plan | undefined;
  let header: CsvRecord | undefined;
  const counts = { read: 0, kept: 0, rejected: 0, empty: 0, leftOut: 0 };
  const reader: RowReader = { walk: startWalk(model), list, ids: new Map(), shares: sharesOfList(model, list), at };
  // Whether amounts have a currency is asked when the whole assessment is parsed; here a number is enough.
  reader.walk.currency = "XXX";
  for await (const record of readRecords(input, style)) {
    if (plan === undefined || header === undefined) {
      if (isComment(record)) continue;
      header = record;
      plan = planImport(list, fact.columns, record.cells, options.mapping);
      const errors = plan.issues.filter((one) => one.severity === "error");
      if (record.fault !== undefined) return fail([recordIssue(reader, record, record.fault)]);
      if (errors.length > 0) return fail(plan.issues.map((one) => ({ ...one, ...at, line: record.line })));
      continue;
    }
    counts.read += 1;
    const outcome = readRow(reader, plan, header, record);
    if (typeof outcome === "string") counts[outcome] += 1;
    else {
      counts[outcome.kind === "row" ? "kept" : "rejected"] += 1;
      yield outcome;
    }
  }
  if (plan === undefined || header === undefined)
    return fail([
      issue({
        code: "no-header",
        path: [list],
        message: "The file is empty: its first line must name the columns.",
        expected: Object.keys(fact.columns).join(", "),
        ...at,
      }),
    ]);
  const line = header.line;
  return ok({ list, counts, header: header.raw, warnings: plan.issues.map((one) => ({ ...one, ...at, line })) });
}

/** A whole list, read. */
export interface ImportedList extends ImportSummary {
  readonly rows: readonly Row[];
  readonly rejects: readonly Reject[];
}

/**
 * Reads a record list from CSV and gathers its rows, for `facts[list] = rows`.
 *
 * Good rows are kept, bad ones come as rejects with their reasons, and the counts add up. For lists that need not be held in memory see
 * `streamRecords`; for references between lists `checkReferences`.
 *
 * @returns The rows, rejects and counts; a failure when the file as a whole cannot be read.
 */
export async function importRecords(model: Model, input: CsvInput, options: ImportOptions): Promise<Result<ImportedList>> {
  const rows: Row[] = [];
  const rejects: Reject[] = [];
  const stream = streamRecords(model, input, options);
  for (;;) {
    const next = await stream.next();
    if (next.done === true) return next.value.ok ? ok({ ...next.value.value, rows, rejects }, next.value.value.warnings) : next.value;
    if (next.value.kind === "row") rows.push(next.value.row);
    else rejects.push(next.value.reject);
  }
}

/** Lines before the header that begin with `#` are notes, as a template has them. */
function isComment(record: CsvRecord): boolean {
  return record.cells[0]?.trimStart().startsWith("#") === true;
}

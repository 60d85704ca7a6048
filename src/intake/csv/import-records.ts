import { type Issue, issue, shown } from "../../kernel/issue.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import type { CellState } from "../../model/assessment.js";
import type { Model } from "../../packs/model.js";
import { checkRowShares, sharesOfList } from "../check/parts.js";
import { checkValue } from "../check/value.js";
import { type Walk, startWalk } from "../walk.js";
import type { Mapping } from "./mapping.js";
import { unknownList } from "./parse-mapping.js";
import { type Plan, planImport } from "./plan.js";
import { type CsvInput, type CsvRecord, readRecords } from "./records.js";

/** A row of a record list. */
export type Row = { readonly [column: string]: CellState };

/** A record that was not taken, with all reasons. */
export interface Reject {
  /** Line on which it begins. */
  readonly line: number;
  /** The record as it stood in the file. */
  readonly raw: string;
  /** Each with file, line, the path `[list, column]`, what was found and the rule. */
  readonly issues: readonly Issue[];
}

/** What reading a file gives, record by record. */
export type Imported = { readonly kind: "row"; readonly line: number; readonly row: Row } | { readonly kind: "reject"; readonly reject: Reject };

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
 * @param list Id of a fact of type `records`.
 * @returns The yielded rows and rejects in the order of the file; at the end the counts.
 */
export async function* streamRecords(model: Model, list: string, input: CsvInput, options: ImportOptions = {}): AsyncGenerator<Imported, Result<ImportSummary>> {
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
  if (plan === undefined || header === undefined) return fail([issue({ code: "no-header", path: [list], message: "The file is empty: its first line must name the columns.", expected: Object.keys(fact.columns).join(", "), ...at })]);
  const line = header.line;
  return ok({ list, counts, header: header.raw, warnings: plan.issues.map((one) => ({ ...one, ...at, line })) });
}

/** A whole list, read. */
export interface ImportedList extends ImportSummary {
  readonly rows: readonly Row[];
  readonly rejects: readonly Reject[];
}

/**
 * Reads a record list from CSV and gathers its rows: `facts[list] = rows`.
 *
 * Good rows are kept, bad ones come as rejects with their reasons, and the counts add up. For lists that need not be held in memory see
 * `streamRecords`; for references between lists `checkReferences`.
 *
 * @returns The rows, rejects and counts; a failure when the file as a whole cannot be read.
 */
export async function importRecords(model: Model, list: string, input: CsvInput, options: ImportOptions = {}): Promise<Result<ImportedList>> {
  const rows: Row[] = [];
  const rejects: Reject[] = [];
  const stream = streamRecords(model, list, input, options);
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

/** What reading the rows of one file needs to know. */
interface RowReader {
  readonly walk: Walk;
  readonly list: string;
  /** Line of each id. */
  readonly ids: Map<string, number>;
  readonly shares: ReturnType<typeof sharesOfList>;
  readonly at: { readonly file?: string };
}

function readRow(reader: RowReader, plan: Plan, header: CsvRecord, record: CsvRecord): Imported | "empty" | "leftOut" {
  if (record.fault !== undefined) return rejectOf(record, [recordIssue(reader, record, record.fault)]);
  if (record.cells.every((cell) => cell.trim() === "")) return "empty";
  if (plan.only.some(({ at, texts }) => !texts.has((record.cells[at] ?? "").trim()))) return "leftOut";
  const surplus = record.cells.slice(header.cells.length).some((cell) => cell.trim() !== "");
  if (surplus || record.cells.length < header.cells.length) {
    return rejectOf(record, [recordIssue(reader, record, `the record has ${record.cells.length} cells, the header ${header.cells.length}; a delimiter is missing, left over or not in quotes`, "cell-count")]);
  }
  return readCells(reader, plan, record);
}

function readCells(reader: RowReader, plan: Plan, record: CsvRecord): Imported {
  const { walk, list } = reader;
  const row: { [column: string]: CellState } = {};
  const textOf = (name: string) => record.cells[plan.positions.get(name) ?? -1] ?? "";
  walk.issues.length = 0;
  walk.unlisted = 0;
  for (const { name, column, read, from } of plan.columns) {
    const before = walk.issues.length;
    const result = read(textOf);
    walk.path.push(list, name);
    if ("problem" in result) walk.issues.push(issue({ ...draftOf(result.problem), path: [...walk.path], message: `${name} ${result.problem.says}` }));
    else if (result.state !== undefined) {
      checkValue(walk, result.state, column);
      row[name] = result.state;
    }
    walk.path.length = 0;
    if (from !== "" && from !== name) for (let at = before; at < walk.issues.length; at += 1) walk.issues[at] = withSource(walk.issues[at] as Issue, from); // The index is within the list.
  }
  checkRowShares(walk, row, reader.shares, [list]);
  checkId(reader, row, record);
  if (walk.issues.length === 0) return { kind: "row", line: record.line, row };
  return rejectOf(record, walk.issues.map((one) => ({ ...one, ...reader.at, line: record.line })));
}

function draftOf<T extends { readonly says: string }>({ says: _, ...rest }: T): Omit<T, "says"> {
  return rest;
}

/** Says which column of the file a value was made of. */
function withSource(one: Issue, from: string): Issue {
  return { ...one, message: `${one.message} (From column ${from}.)` };
}

function checkId({ walk, ids, list }: RowReader, row: Row, record: CsvRecord): void {
  const id = row["id"];
  if (typeof id !== "string") return;
  const first = ids.get(id);
  // Written out afresh: a piece of a text keeps the whole text in memory.
  if (first === undefined) ids.set(String(JSON.parse(JSON.stringify(id))), record.line);
  else walk.issues.push(issue({ code: "duplicate-id", path: [list, "id"], message: `id is ${shown(id)}, as on line ${first}. Each row needs an id of its own.`, found: shown(id), expected: "an id of its own" }));
}

function recordIssue(reader: RowReader, record: CsvRecord, fault: string, code = "wrong-csv"): Issue {
  return issue({ code, path: [reader.list], message: `This record cannot be read: ${fault}.`, found: shown(record.raw), ...reader.at, line: record.line });
}

function rejectOf(record: CsvRecord, issues: readonly Issue[]): Imported {
  return { kind: "reject", reject: { line: record.line, raw: record.raw, issues } };
}

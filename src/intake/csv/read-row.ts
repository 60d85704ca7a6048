import { type Issue, issue, shown } from "../../kernel/issue.js";
import type { CellState } from "../../model/assessment.js";
import { checkRowShares, type sharesOfList } from "../check/parts.js";
import { checkValue } from "../check/value.js";
import type { Walk } from "../walk.js";
import type { Plan } from "./plan.js";
import type { CsvRecord } from "./records.js";

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

/** What reading the rows of one file needs to know. */
export interface RowReader {
  readonly walk: Walk;
  readonly list: string;
  /** Line of each id. */
  readonly ids: Map<string, number>;
  readonly shares: ReturnType<typeof sharesOfList>;
  readonly at: { readonly file?: string };
}

/** Reads one record: a row, a reject, or neither because it is empty or left out by the mapping. */
export function readRow(reader: RowReader, plan: Plan, header: CsvRecord, record: CsvRecord): Imported | "empty" | "leftOut" {
  if (record.fault !== undefined) return rejectOf(record, [recordIssue(reader, record, record.fault)]);
  if (record.cells.every((cell) => cell.trim() === "")) return "empty";
  if (plan.only.some(({ at, texts }) => !texts.has((record.cells[at] ?? "").trim()))) return "leftOut";
  const surplus = record.cells.slice(header.cells.length).some((cell) => cell.trim() !== "");
  if (surplus || record.cells.length < header.cells.length) {
    return rejectOf(record, [
      recordIssue(
        reader,
        record,
        `the record has ${record.cells.length} cells, the header ${header.cells.length}; a delimiter is missing, left over or not in quotes`,
        "cell-count",
      ),
    ]);
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
  return rejectOf(
    record,
    walk.issues.map((one) => ({ ...one, ...reader.at, line: record.line })),
  );
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
  else
    walk.issues.push(
      issue({
        code: "duplicate-id",
        path: [list, "id"],
        message: `id is ${shown(id)}, as on line ${first}. Each row needs an id of its own.`,
        found: shown(id),
        expected: "an id of its own",
      }),
    );
}

/** The issue of a record that could not be taken apart. */
export function recordIssue(reader: RowReader, record: CsvRecord, fault: string, code = "wrong-csv"): Issue {
  return issue({ code, path: [reader.list], message: `This record cannot be read: ${fault}.`, found: shown(record.raw), ...reader.at, line: record.line });
}

function rejectOf(record: CsvRecord, issues: readonly Issue[]): Imported {
  return { kind: "reject", reject: { line: record.line, raw: record.raw, issues } };
}

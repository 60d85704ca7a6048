import { type Issue, issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Column } from "../../model/fact.js";
import { cellStyle } from "./cell.js";
import type { ListMapping, Mapping } from "./mapping.js";
import { type ReadColumn, headersOf, readerOf } from "./source.js";

/** How the records of one file become rows: made once from its header. */
export interface Plan {
  /** Place of each column of the file. */
  readonly positions: ReadonlyMap<string, number>;
  /** Readers of the columns of the list, in its order. */
  readonly columns: readonly PlannedColumn[];
  /** Records of other kinds are left out: place of a cell and the texts it may have. */
  readonly only: readonly { readonly at: number; readonly texts: ReadonlySet<string> }[];
  readonly issues: readonly Issue[];
}

/** One column of the list. */
export interface PlannedColumn {
  readonly name: string;
  readonly column: Column;
  readonly read: ReadColumn;
  /** The column of the file it is made of, for messages. */
  readonly from: string;
}

/** Plans a file by its header. Faults of the header and of the mapping against it are errors; columns left over are a warning. */
export function planImport(list: string, columns: Readonly<Record<string, Column>>, header: readonly string[], mapping: Mapping | undefined): Plan {
  const one: ListMapping = mapping?.lists[list] ?? {};
  const issues: Issue[] = [];
  const positions = positionsOf(list, header, issues);
  const planned: PlannedColumn[] = [];
  const used = new Set(one.ignore ?? []);
  for (const [name, column] of Object.entries(columns)) {
    const source = one.columns !== undefined && Object.hasOwn(one.columns, name) ? one.columns[name] : undefined;
    if (source === undefined && (!positions.has(name) || used.has(name))) continue;
    const from = source ?? name;
    const headers = headersOf(from);
    for (const needed of headers) {
      used.add(needed);
      if (!positions.has(needed)) issues.push(missingColumn(list, name, needed, [...positions.keys()]));
    }
    const read = readerOf(from, column, cellStyle(mapping, one, typeof from === "string" ? undefined : from));
    planned.push({ name, column, read, from: headers.join(", ") });
  }
  const only = Object.entries(one.only ?? {}).flatMap(([name, texts]) => {
    used.add(name);
    const at = positions.get(name);
    if (at === undefined) issues.push(missingColumn(list, "only", name, [...positions.keys()]));
    return at === undefined ? [] : [{ at, texts: new Set(texts) }];
  });
  issues.push(...leftOver(list, columns, positions, used, planned));
  return { positions, columns: planned, only, issues };
}

function positionsOf(list: string, header: readonly string[], issues: Issue[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [at, cell] of header.entries()) {
    const name = cell.trim();
    if (name === "") continue;
    if (positions.has(name))
      issues.push(
        issue({
          code: "duplicate-column",
          path: [list, name.slice(0, 80)],
          message: `The header names ${name.slice(0, 80)} twice. Rename one of the columns.`,
          found: name.slice(0, 80),
        }),
      );
    else positions.set(name, at);
  }
  return positions;
}

function missingColumn(list: string, column: string, needed: string, names: readonly string[]): Issue {
  const near = nearest(needed, names);
  return issue({
    code: "missing-column",
    path: [list, column],
    message: `The mapping takes ${column} from ${needed}, which the file does not have. Correct the mapping or the header.`,
    found: names.join(", ").slice(0, 400),
    expected: needed,
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}

function leftOver(
  list: string,
  columns: Readonly<Record<string, Column>>,
  positions: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
  planned: readonly PlannedColumn[],
): readonly Issue[] {
  const expected = Object.keys(columns).join(", ");
  if (planned.length === 0) {
    const names = [...positions.keys()];
    const hint =
      names.length === 1 && /[;\t|,]/.test(names[0] ?? "")
        ? "The header is one single column: say the delimiter of the file."
        : "Say in a mapping which column is which.";
    return [
      issue({ code: "no-columns", path: [list], message: `No column of the file belongs to ${list}.`, found: names.join(", ").slice(0, 400), expected, hint }),
    ];
  }
  const issues: Issue[] = [];
  const extra = [...positions.keys()].filter((name) => !used.has(name) && !planned.some((one) => one.name === name));
  if (extra.length > 0) {
    issues.push(
      issue({
        code: "extra-columns",
        severity: "warning",
        path: [list],
        message: `${extra.length === 1 ? "One column of the file is" : `${extra.length} columns of the file are`} not used: ${extra.join(", ").slice(0, 400)}. Map or ignore them in the mapping.`,
        found: extra.join(", ").slice(0, 400),
        expected,
      }),
    );
  }
  if (Object.hasOwn(columns, "id") && !planned.some((one) => one.name === "id")) {
    issues.push(
      issue({
        code: "no-ids",
        severity: "warning",
        path: [list, "id"],
        message: `The file gives its rows no id, so that no other list can refer to them and rows given twice are not noticed.`,
        hint: "Map a column to id.",
      }),
    );
  }
  return issues;
}

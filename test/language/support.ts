import { dayNumber } from "../../src/kernel/calendar.js";
import { exactOf, exactText } from "../../src/kernel/exact.js";
import { unwrap } from "../../src/kernel/result.js";
import { type Checked, checkExpression } from "../../src/language/check.js";
import { compileExpression } from "../../src/language/compile.js";
import { parseExpression } from "../../src/language/parse.js";
import type { ColumnSymbol, ExpressionType, Scope, Stratum, Symbol } from "../../src/language/scope.js";
import { type Env, type Value, maybe, maybeOrNot, never, none, notApplicable, open, openOrNone } from "../../src/language/value.js";
import { isNumber } from "../../src/language/values.js";

/** A name in the neutral form of the cases: what a pack declares, reduced to what the language sees. */
export interface Declared {
  readonly type: "number" | "boolean" | "date" | "text" | "set" | "records" | "metric";
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly empty?: "none";
  readonly columns?: Readonly<Record<string, Declared>>;
}

export type Declarations = Readonly<Record<string, Declared>>;
/** Values given: absent is unknown, `"never"`, `"none"`, `{ notApplicable: true }`, a list of rows. */
export type Given = Readonly<Record<string, unknown>>;

export interface ScopeOptions {
  readonly levels?: readonly string[];
  readonly upTo?: Stratum;
}

/** A scope in which the declared names have the slots 0, 1, 2 …, and practices the slots after them. */
export function scopeOf(declare: Declarations, { levels = [], upTo = "level" }: ScopeOptions = {}): Scope {
  const names = Object.keys(declare);
  const symbols = new Map<string, Symbol>();
  names.forEach((name, slot) => symbols.set(name, symbolOf(name, slot, declare[name] as Declared)));
  return { symbols, levels: new Map(levels.map((id, index) => [id, names.length + index])), upTo };
}

function symbolOf(name: string, slot: number, declared: Declared): Symbol {
  const { type, columns, empty, ...rest } = declared;
  const base = { name, slot, stratum: type === "metric" ? ("metric" as const) : ("fact" as const), type: typeOf(type), mayBeNone: empty === "none", ...rest };
  if (columns === undefined) return base;
  const entries = Object.entries(columns).map(([id, column], index): [string, ColumnSymbol] => {
    const { type: columnType, columns: _, empty: blank, ...range } = column;
    return [id, { name: id, index, type: typeOf(columnType), mayBeNone: blank === "none", ...range }];
  });
  return { ...base, columns: new Map(entries) };
}

function typeOf(type: Declared["type"]): ExpressionType {
  return type === "set" ? "list" : type === "metric" ? "number" : type;
}

/** An environment with the given values in their slots; practice levels follow the facts. */
export function envOf(declare: Declarations, given: Given, asOf = "2026-06-30", levels: readonly Value[] = []): Env {
  const slots = Object.entries(declare).map(([name, declared]) => encode(name, declared, given[name]));
  return { asOf: dayNumber(asOf), slots: [...slots, ...levels] };
}

function encode(name: string, declared: Declared, value: unknown): Value {
  if (value === "none" && declared.type !== "text") return none;
  if (typeof value === "object" && value !== null && "none" in value) return none;
  if (typeof value === "object" && value !== null && "notApplicable" in value) return notApplicable;
  const blank = declared.empty === "none";
  switch (declared.type) {
    case "number":
    case "metric":
      if (typeof value === "number" || typeof value === "string") return exactOf(value);
      return {
        kind: "range",
        low: declared.min === undefined ? -Infinity : exactOf(declared.min),
        high: declared.max === undefined ? Infinity : exactOf(declared.max),
        orNot: blank,
      };
    case "boolean":
      return typeof value === "boolean" ? value : blank ? maybeOrNot : maybe;
    case "date":
      return value === "never" ? never : typeof value === "string" ? dayNumber(value) : blank ? openOrNone : open;
    case "text":
      return typeof value === "string" ? value : blank ? openOrNone : open;
    case "set":
      return Array.isArray(value) ? { kind: "list", items: value as string[], unknown: false } : { kind: "list", items: [], unknown: true };
    case "records": {
      const rows = Array.isArray(value) ? (value as Given[]) : [];
      const columns = Object.entries(declared.columns ?? {});
      return { kind: "rows", list: name, rows: rows.map((row) => columns.map(([id, column]) => encode(id, column, row[id]))), unknown: !Array.isArray(value) };
    }
  }
}

/** Parses and checks an expression that is known to be right. */
export function checkedIn(scope: Scope, text: string): Checked {
  return unwrap(checkExpression(unwrap(parseExpression(text)), scope));
}

/** Readable form of a value: numbers as lossless text, unknown and not applicable in words. */
export function told(value: Value): unknown {
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (isNumber(value)) return exactText(value);
  const or = "orNot" in value && value.orNot ? " or n/a" : "";
  switch (value.kind) {
    case "range":
      return `${exactText(value.low)}..${exactText(value.high)}${or}`;
    case "maybe":
    case "open":
      return `?${or}`;
    case "list":
      return value.unknown ? "? list" : value.items.map((item, index) => (value.sure?.[index] === false ? [told(item), "maybe"] : told(item)));
    case "rows":
      return value.unknown ? "? rows" : value.rows.map((_, index) => (value.sure?.[index] === false ? "maybe" : "row"));
    case "not-applicable":
      return "n/a";
    case "never":
    case "none":
      return value.kind;
  }
}

/** The names the rows of the function tests read. Dates are counted from asOf 2026-06-30. */
export const sample: Declarations = {
  a: { type: "number" },
  b: { type: "number" },
  unit: { type: "number", min: 2, max: 10 },
  signed: { type: "number", min: -3, max: 5 },
  count: { type: "number", min: 0 },
  blank: { type: "number", min: 0, empty: "none" },
  yes: { type: "boolean" },
  mark: { type: "boolean", empty: "none" },
  name: { type: "text", empty: "none" },
  grade: { type: "text", values: ["low", "mid", "high"] },
  day: { type: "date" },
  due: { type: "date", empty: "none" },
  tags: { type: "set", values: ["x", "y", "z"], empty: "none" },
  rows: {
    type: "records",
    columns: {
      id: { type: "text" },
      n: { type: "number", min: 0, max: 9 },
      m: { type: "number", min: -4, max: 4, empty: "none" },
      ok: { type: "boolean" },
      on: { type: "date" },
      owner: { type: "text", empty: "none" },
      tags: { type: "set" },
    },
  },
  "clinics.hosts": { type: "number", min: 0 },
  "clinics.ehr-tested": { type: "number", min: 0 },
  share: { type: "metric", min: 0, max: 100 },
};

/** Evaluates an expression over {@link sample}, in readable form. */
export function result(text: string, given: Given = {}): unknown {
  return told(compileExpression(checkedIn(scopeOf(sample), text))(envOf(sample, given)));
}

/** A row of a function's test: what it shows, the expression, what is given, the result. */
export type Row = readonly [says: string, text: string, given: Given, expected: unknown];

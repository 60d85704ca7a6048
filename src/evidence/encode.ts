import { dayNumber } from "../kernel/calendar.js";
import { type Exact, exact, exactOf } from "../kernel/exact.js";
import type { ColumnSymbol, ExpressionType, Symbol } from "../language/scope.js";
import { type Rows, type Value, type ValueList, maybe, never, none, notApplicable, open, openOrNone } from "../language/value.js";
import type { FactState } from "../model/assessment.js";
import type { FactSlot, Program } from "../packs/program.js";

/** Encodes all facts into the slots of a program; metrics and levels are left open. */
export function encodeFacts(
  program: Program,
  facts: { readonly [id: string]: FactState | undefined },
): { readonly slots: Value[]; readonly refused: Set<string> } {
  const slots = new Array<Value>(program.slotCount).fill(notApplicable);
  const refused = new Set<string>();
  for (const step of program.facts) slots[step.slot] = encodeFact(step, Object.hasOwn(facts, step.id) ? facts[step.id] : undefined, refused);
  return { slots, refused };
}

/** Encodes one fact; a refused one is added to the set. */
export function encodeFact(step: FactSlot, state: FactState | undefined, refused: Set<string>): Value {
  const { fact, symbol, id } = step;
  if (fact.type !== "records") return encodeCell(state, symbol, id, refused);
  if (Array.isArray(state)) return encodeRows(step, state as readonly { readonly [column: string]: FactState | undefined }[], refused); // The list of a record fact holds rows.
  if (isState(state, "unknown") && (state as { refused?: boolean }).refused === true) refused.add(id); // Asked just before.
  if (isState(state, "none")) return { kind: "rows", list: id, rows: [], unknown: false };
  if (isState(state, "notApplicable")) return notApplicable;
  return { kind: "rows", list: id, rows: [], unknown: true };
}

function encodeRows(step: FactSlot, rows: readonly { readonly [column: string]: FactState | undefined }[], refused: Set<string>): Rows {
  const columns = [...(step.symbol.columns?.values() ?? [])];
  const encoded = rows.map((row, index) =>
    columns.map((column) => encodeCell(Object.hasOwn(row, column.name) ? row[column.name] : undefined, column, `${step.id}[${index}].${column.name}`, refused)),
  );
  return { kind: "rows", list: step.id, rows: encoded, unknown: false };
}

function encodeCell(state: FactState | undefined, symbol: Symbol | ColumnSymbol, name: string, refused: Set<string>): Value {
  switch (typeof state) {
    case "undefined":
      return unknownOf(symbol);
    case "number":
      return exact(state) ?? unknownOf(symbol);
    case "boolean":
      return state;
    case "string":
      return symbol.type === "date" ? (state === "never" ? never : dayNumber(state)) : state;
    case "object":
      break;
    default:
      return unknownOf(symbol);
  }
  if (Array.isArray(state)) return { kind: "list", items: state as readonly string[], unknown: false } satisfies ValueList; // The list of a set holds texts.
  if (isState(state, "amount")) return exactOf((state as { amount: string }).amount); // Asked just before.
  if (isState(state, "none")) return symbol.type === "list" ? { kind: "list", items: [], unknown: false } : none;
  if (isState(state, "notApplicable")) return notApplicable;
  if ((state as { refused?: boolean }).refused === true) refused.add(name); // Only an unknown state is left.
  return unknownOf(symbol);
}

function isState(state: FactState | undefined, key: string): boolean {
  return typeof state === "object" && !Array.isArray(state) && Object.hasOwn(state, key);
}

const unknownTexts: { readonly [Type in Exclude<ExpressionType, "number">]: (orNone: boolean) => Value } = {
  boolean: () => maybe,
  text: (orNone) => (orNone ? openOrNone : open),
  date: (orNone) => (orNone ? openOrNone : open),
  list: () => ({ kind: "list", items: [], unknown: true }),
  records: () => ({ kind: "rows", list: "", rows: [], unknown: true }),
};

/** What an unknown value of a name may be. */
export function unknownOf(symbol: Symbol | ColumnSymbol): Value {
  if (symbol.type !== "number") return unknownTexts[symbol.type](symbol.mayBeNone);
  const low: Exact = symbol.min === undefined ? -Infinity : exactOf(symbol.min);
  const high: Exact = symbol.max === undefined ? Infinity : exactOf(symbol.max);
  return { kind: "range", low, high, orNot: symbol.mayBeNone };
}

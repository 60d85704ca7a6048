import type { ColumnSymbol, Symbol } from "../../language/scope.js";
import type { RollupStep } from "../program.js";
import { type Compiler, expression } from "./expressions.js";

/** Columns of the list `children` that a formula reads, by position. */
export const childColumns = ["id", "value", "fraction", "weight", "state"] as const;

const column = (name: string, index: number): readonly [string, ColumnSymbol] => [
  name,
  { name, index, type: name === "id" || name === "state" ? "text" : "number", mayBeNone: false, ...(name === "fraction" ? { min: 0, max: 1 } : {}) },
];

/** Compiles a formula roll-up; it sees the list `children` in a slot of its own, and nothing else. */
export function compileFormula(text: string, monotone: boolean, path: readonly (string | number)[], compiler: Compiler): RollupStep {
  const children: Symbol = { name: "children", slot: 0, stratum: "fact", type: "records", mayBeNone: false, columns: new Map(childColumns.map(column)) };
  const is = expression(text, path, { symbols: new Map([["children", children]]), levels: new Map(), upTo: "fact" }, "number", compiler.issues);
  return { kind: "formula", is, monotone, slot: 0 };
}

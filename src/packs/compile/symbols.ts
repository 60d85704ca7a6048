import type { ColumnSymbol, ExpressionType, Symbol } from "../../language/scope.js";
import type { Column, Fact } from "../../model/fact.js";

const types: { readonly [Type in Fact["type"]]: ExpressionType } = {
  count: "number",
  number: "number",
  money: "number",
  percent: "number",
  duration: "number",
  date: "date",
  boolean: "boolean",
  text: "text",
  enum: "text",
  set: "list",
  ref: "text",
  records: "records",
};

const leastByType: { readonly [type: string]: number } = { count: 0, money: 0, percent: 0, duration: 0 };

function ends(fact: Column | Fact): { min?: number; max?: number } {
  if (!("min" in fact) && types[fact.type] !== "number") return {};
  const declared = fact as { min?: number; max?: number }; // Only numeric facts have ends.
  const min = declared.min ?? leastByType[fact.type];
  const max = declared.max ?? (fact.type === "percent" ? 100 : undefined);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** The name of a fact as expressions see it. */
export function factSymbol(id: string, slot: number, fact: Fact): Symbol {
  const columns =
    fact.type === "records" ? new Map(Object.entries(fact.columns).map(([name, column], index) => [name, columnSymbol(name, index, column)])) : undefined;
  return {
    name: id,
    slot,
    stratum: "fact",
    type: types[fact.type],
    ...("values" in fact ? { values: fact.values } : {}),
    ...ends(fact),
    mayBeNone: fact.empty === "none",
    ...(columns === undefined ? {} : { columns }),
  };
}

function columnSymbol(name: string, index: number, column: Column): ColumnSymbol {
  return {
    name,
    index,
    type: types[column.type],
    ...("values" in column ? { values: column.values } : {}),
    ...ends(column),
    mayBeNone: column.empty === "none",
  };
}

/** The name of a metric. Its range is not declared: it comes from its own reading. */
export function metricSymbol(id: string, slot: number): Symbol {
  return { name: id, slot, stratum: "metric", type: "number", mayBeNone: false };
}

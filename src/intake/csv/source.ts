import { type Exact, add, exact, exactText, greatest, least, mul } from "../../kernel/exact.js";
import { shown } from "../../kernel/issue.js";
import type { Column } from "../../model/fact.js";
import { describe } from "../check/describe.js";
import { type CellStyle, type Read, emptyCell, numberState, readCell } from "./cell.js";
import type { CellTarget, ColumnSource } from "./mapping.js";
import { numberFrom } from "./number-text.js";

/** Gives the text of a column of the file in the record in hand. */
export type TextOf = (header: string) => string;

/** Reads one column of the list out of a record. */
export type ReadColumn = (textOf: TextOf) => Read;

type Object_ = Exclude<ColumnSource, string>;

/** The columns of the file that a source reads. */
export function headersOf(source: ColumnSource): readonly string[] {
  if (typeof source === "string") return [source];
  if ("from" in source) return [source.from];
  if ("least" in source) return source.least;
  if ("greatest" in source) return source.greatest;
  if ("sum" in source) return source.sum;
  if ("first" in source) return source.first;
  return "join" in source ? source.join : [];
}

/** Makes the reader of a column. */
export function readerOf(source: ColumnSource, column: Column, style: CellStyle): ReadColumn {
  if (typeof source === "string") return (textOf) => readCell(textOf(source), column, style);
  if ("constant" in source) return () => readTarget(source.constant, column, style);
  if ("from" in source) return fromReader(source, column, style);
  if ("first" in source) {
    return (textOf) => readCell(source.first.map(textOf).find((text) => !isBlank(text, style)) ?? "", column, style);
  }
  if ("join" in source) {
    // An id of which a part is missing would be no id.
    return (textOf) =>
      source.join.some((header) => isBlank(textOf(header), style))
        ? emptyCell(column)
        : readCell(source.join.map((header) => textOf(header).trim()).join(source.with), column, style);
  }
  if ("least" in source) return combined(source.least, least, source.times, column, style);
  if ("greatest" in source) return combined(source.greatest, greatest, source.times, column, style);
  return combined(source.sum, add, source.times, column, style);
}

function isBlank(text: string, style: CellStyle): boolean {
  const bare = text.trim();
  return bare === "" || style.blanks.has(bare.toLowerCase());
}

function fromReader(source: Extract<Object_, { readonly from: string }>, column: Column, style: CellStyle): ReadColumn {
  const values = source.values === undefined ? undefined : new Map(Object.entries(source.values));
  const factor = source.times === undefined ? undefined : exact(source.times);
  return (textOf) => {
    const text = textOf(source.from).trim();
    const target = values?.get(text);
    if (target !== undefined) return readTarget(target, column, style);
    if (isBlank(text, style)) return emptyCell(column);
    if (source.otherwise !== undefined) return readTarget(source.otherwise, column, style);
    if (factor === undefined) return readCell(`${source.before ?? ""}${text}${source.after ?? ""}`, column, style);
    const number = numberFrom(text, style);
    return number === undefined ? notANumber(source.from, text, column) : numberState(mul(number, factor), text, column);
  };
}

function notANumber(header: string, text: string, column: Column): Read {
  return {
    problem: {
      code: "not-a-number",
      says: `is made of ${header}, which is ${shown(text)}; it must be a number.`,
      found: shown(text),
      expected: describe(column),
    },
  };
}

/** What a mapping puts in place of a text: a state as it is, text like a cell of the file in the plain style. */
function readTarget(target: CellTarget, column: Column, style: CellStyle): Read {
  if (target === null) return emptyCell(column);
  return { state: column.type === "set" && typeof target === "string" ? target.split(style.members).map((member) => member.trim()) : target };
}

/** A number made of several cells; when one of them is empty, so is the result. */
function combined(headers: readonly string[], join: (a: Exact, b: Exact) => Exact, times: number | undefined, column: Column, style: CellStyle): ReadColumn {
  const factor = times === undefined ? 1 : (exact(times) ?? 1); // The schema allows finite numbers only.
  return (textOf) => {
    let result: Exact | undefined;
    for (const header of headers) {
      const text = textOf(header);
      if (isBlank(text, style)) return emptyCell(column);
      const number = numberFrom(text, style);
      if (number === undefined) return notANumber(header, text, column);
      result = result === undefined ? number : join(result, number);
    }
    if (result === undefined) return emptyCell(column);
    const product = mul(result, factor);
    return numberState(product, exactText(product), column);
  };
}

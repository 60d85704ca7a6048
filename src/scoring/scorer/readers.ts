import { digits15 } from "../../kernel/decimal-scale.js";
import { largest } from "../../kernel/small-ratio.js";
import { dayNumber } from "../../kernel/calendar.js";
import type { ColumnSymbol } from "../../language/scope.js";

/** A row of a record list as it stands in an assessment. */
export type RawRow = { readonly [column: string]: unknown };

type ReadValues = (rows: readonly RawRow[], name: string, to: Float64Array, texts: readonly string[]) => boolean;
type ReadCents = (rows: readonly RawRow[], name: string, to: Float64Array, most: number) => boolean;

/** Read one field of all rows into an array of numbers; false when a cell is not a plain value of the column's type, or not whole hundredths. */
export interface Readers {
  readonly values: ReadValues;
  readonly cents: ReadCents;
}

/**
 * Deals out readers, column by column.
 *
 * The loops below are the same few lines again and again, on purpose: engines learn for each place in the source which field of which rows it reads, and read a field
 * they know several times as fast as any field. So each column gets a place of its own as long as there are some; after that columns share, which is as right and slower.
 */
export function readersOf(): (symbol: ColumnSymbol) => Readers {
  const dealt = { number: 0, boolean: 0, date: 0, text: 0, cents: 0 };
  const next = <T>(kind: keyof typeof dealt, pool: readonly T[]): T => {
    dealt[kind] += 1;
    return pool[(dealt[kind] - 1) % pool.length] as T; // No pool is empty.
  };
  return ({ type }) => {
    const values = type === "list" || type === "records" ? refuse : next<ReadValues>(type, pools[type]);
    return { values, cents: type === "number" ? next<ReadCents>("cents", centsPool) : () => false };
  };
}

const refuse: ReadValues = () => false;

function putNumber(value: unknown, at: number, to: Float64Array): boolean {
  if (typeof value !== "number") return false;
  to[at] = value;
  return true;
}

function putTruth(value: unknown, at: number, to: Float64Array): boolean {
  to[at] = value === true ? 1 : 0;
  return typeof value === "boolean";
}

function putDay(value: unknown, at: number, to: Float64Array): boolean {
  // A parsed day has ten characters; `never` has not.
  if (typeof value !== "string" || value.length !== 10) return false;
  to[at] = dayNumber(value);
  return true;
}

function putText(value: unknown, at: number, to: Float64Array, texts: readonly string[]): boolean {
  if (typeof value !== "string") return false;
  to[at] = texts.indexOf(value);
  return true;
}

function putCents(value: unknown, at: number, to: Float64Array, most: number): boolean {
  if (typeof value !== "number") return false;
  const cents = Math.round(value * 100);
  to[at] = cents;
  return cents / 100 === value && cents <= most && cents >= -most;
}

/** The most hundredths a cell may have, so that no sum over so many rows reaches 2^53. */
export function mostCents(rows: number): number {
  return Math.min(digits15, largest / (rows + 1));
}

const pools: { readonly [Type in "number" | "boolean" | "date" | "text"]: readonly ReadValues[] } = {
  number: [
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putNumber((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putNumber((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putNumber((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putNumber((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putNumber((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
  ],
  boolean: [
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putTruth((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putTruth((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putTruth((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
  ],
  date: [
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putDay((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putDay((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
    (rows, name, to) => {
      for (let i = 0; i < rows.length; i += 1) if (!putDay((rows[i] as RawRow)[name], i, to)) return false; // i < length.
      return true;
    },
  ],
  text: [
    (rows, name, to, texts) => {
      for (let i = 0; i < rows.length; i += 1) if (!putText((rows[i] as RawRow)[name], i, to, texts)) return false; // i < length.
      return true;
    },
    (rows, name, to, texts) => {
      for (let i = 0; i < rows.length; i += 1) if (!putText((rows[i] as RawRow)[name], i, to, texts)) return false; // i < length.
      return true;
    },
    (rows, name, to, texts) => {
      for (let i = 0; i < rows.length; i += 1) if (!putText((rows[i] as RawRow)[name], i, to, texts)) return false; // i < length.
      return true;
    },
  ],
};

const centsPool: readonly ReadCents[] = [
  (rows, name, to, most) => {
    for (let i = 0; i < rows.length; i += 1) if (!putCents((rows[i] as RawRow)[name], i, to, most)) return false; // i < length.
    return true;
  },
  (rows, name, to, most) => {
    for (let i = 0; i < rows.length; i += 1) if (!putCents((rows[i] as RawRow)[name], i, to, most)) return false; // i < length.
    return true;
  },
  (rows, name, to, most) => {
    for (let i = 0; i < rows.length; i += 1) if (!putCents((rows[i] as RawRow)[name], i, to, most)) return false; // i < length.
    return true;
  },
];

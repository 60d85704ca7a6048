import type { Money } from "../kernel/money.js";
import type { Column, Fact } from "../model/fact.js";
import type { Metric } from "../model/metric.js";
import type { Practice } from "../model/practice.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Cap, Check, Rule } from "../model/rule.js";

/** A table of content by id. */
export type ById<T> = Readonly<Record<string, T>>;

/** Confirmed empty: an answer, allowed only where a blank is one (`empty: "none"`). */
export interface None {
  readonly none: true;
}

/** Does not exist here, with the reason. */
export interface NotApplicable {
  readonly notApplicable: string;
}

/** Not collected, with the reason; `refused` when it was asked and not given. */
export interface Unknown {
  readonly unknown: string;
  readonly refused?: boolean;
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A value of a fact or cell, or why there is none. Leaving it out means unknown. */
export type Stated<V> = V | NotApplicable | Unknown;

declare const value: unique symbol;

/** Remembers the type of the values in a definition; no field at run time. */
export interface Of<V> {
  readonly [value]?: V;
}

/** A fact whose values have the type `V`. */
export type FactOf<V> = Fact & Of<V>;

/** A column whose cells have the type `V`. */
export type ColumnOf<V> = Column & Of<V>;

/** The values that a definition allows. */
export type ValueOf<T> = T extends Of<infer V> ? V : never;

/** One row of a record list: every cell may be left out (unknown) or state why it has no value. */
export type RowOf<C> = { readonly [Id in keyof C]?: Stated<ValueOf<C[Id]>> };

/** The values of a table of facts, as an assessment states them: `{ biaDate: "2025-03-01", systems: [...] }`. */
export type ValuesOf<F> = { readonly [Id in keyof F]?: Stated<ValueOf<F[Id]>> };

type Empty = "none" | "unknown";
type Tier = "core" | "standard" | "context";
/** A blank is an answer where the definition says so. */
type Blank<E> = E extends "none" ? None : never;

interface Described<E> {
  readonly label?: string;
  readonly unit?: string;
  /** What is counted, so that two people give the same value. */
  readonly meaning: string;
  /** Where to get it: a document, an export, a role. */
  readonly ask?: string;
  /** `core`: needed for a cap or a grave finding; `standard`: for the rest of the score; `context`: for the story. */
  readonly tier: Tier;
  /** What a blank means: `none` is an answer ("nobody"), `unknown` (default) a gap. */
  readonly empty?: E;
}

interface Numeric<E> extends Described<E> {
  readonly min?: number;
  readonly max?: number;
}

/** Makers of columns; each fills in what its type implies (a count starts at 0, a percent is 0 to 100). */
export const column = {
  count: <E extends Empty = "unknown">(spec: Numeric<E>): ColumnOf<number | Blank<E>> => ({ type: "count", min: 0, ...spec }),
  number: <E extends Empty = "unknown">(spec: Numeric<E>): ColumnOf<number | Blank<E>> => ({ type: "number", ...spec }),
  money: <E extends Empty = "unknown">(spec: Numeric<E>): ColumnOf<number | Money | Blank<E>> => ({ type: "money", min: 0, ...spec }),
  percent: <E extends Empty = "unknown">(spec: Numeric<E>): ColumnOf<number | Blank<E>> => ({ type: "percent", unit: "%", min: 0, max: 100, ...spec }),
  duration: <E extends Empty = "unknown">(spec: Numeric<E> & { readonly unit: string }): ColumnOf<number | Blank<E>> => ({ type: "duration", min: 0, ...spec }),
  date: <E extends Empty = "unknown", N extends boolean = false>(
    spec: Described<E> & { readonly never?: N },
  ): ColumnOf<Day | (N extends true ? "never" : never) | Blank<E>> => ({ type: "date", ...spec }),
  boolean: <E extends Empty = "unknown">(spec: Described<E>): ColumnOf<boolean | Blank<E>> => ({ type: "boolean", ...spec }),
  text: <E extends Empty = "unknown">(spec: Described<E>): ColumnOf<string | Blank<E>> => ({ type: "text", ...spec }),
  oneOf: <const V extends string, E extends Empty = "unknown">(spec: Described<E> & { readonly values: readonly V[] }): ColumnOf<V | Blank<E>> => ({
    type: "enum",
    ...spec,
  }),
  anyOf: <const V extends string>(spec: Described<"none"> & { readonly values: readonly V[] }): ColumnOf<readonly V[] | None> => ({
    type: "set",
    empty: "none",
    ...spec,
  }),
  /** The `id` of a row in another list. */
  ref: <E extends Empty = "unknown">(spec: Described<E> & { readonly of: string }): ColumnOf<string | Blank<E>> => ({ type: "ref", ...spec }),
};

/** Makers of facts: those of columns, and `records` for a list with one row per thing. */
export const fact = {
  ...column,
  records: <C extends ById<ColumnOf<unknown>>>(spec: Described<"none"> & { readonly columns: C }): FactOf<readonly RowOf<C>[] | None> => ({
    type: "records",
    empty: "none",
    ...spec,
  }),
};

export type { Cap, Check, Fact, Metric, Practice, Recommendation, Rule };

import type { Exact } from "../kernel/exact.js";

/**
 * What an expression yields. Definite values are bare JavaScript values, so that the common path allocates nothing:
 *
 * - number: an {@link Exact}; a date is its day number (days since 1970-01-01);
 * - boolean, text (also enum members);
 * - {@link never}: the date that did not happen; {@link none}: confirmed empty; {@link notApplicable};
 * - {@link Range}: an unknown number or day between two ends, which may also turn out not applicable;
 * - {@link maybe} / {@link maybeOrNot}: an unknown truth value (the second may also turn out not applicable);
 * - {@link Open}: an unknown text, enum member or date (a date that is unknown may also be `never`);
 * - {@link ValueList}: a set, a list literal or a `distinct`; {@link Rows}: a record list.
 */
export type Value = Exact | boolean | string | Never | None | NotApplicable | Range | Maybe | Open | ValueList | Rows;

/** The date that did not happen. */
export interface Never {
  readonly kind: "never";
}
/** Confirmed empty. */
export interface None {
  readonly kind: "none";
}
/** Not applicable: a division by zero, an aggregate of nothing, `none` in arithmetic, or a stated reason. */
export interface NotApplicable {
  readonly kind: "not-applicable";
}
/** An unknown number: at least `low`, at most `high`; `orNot`: it may also turn out not applicable. */
export interface Range {
  readonly kind: "range";
  readonly low: Exact;
  readonly high: Exact;
  readonly orNot: boolean;
  /** Which infinite ends may themselves be the value (the age of `never` is +∞); absent: every value is finite. */
  readonly infinite?: "low" | "high" | "both";
}
/** An unknown truth value. */
export interface Maybe {
  readonly kind: "maybe";
  readonly orNot: boolean;
}
/** An unknown text, enum member or date; `orNot`: it may be none or not applicable. */
export interface Open {
  readonly kind: "open";
  readonly orNot: boolean;
}
/** A list of plain values. Members may be open; `sure` says which are surely in it (absent: all). `unknown`: the list itself was not given. */
export interface ValueList {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly sure?: readonly boolean[];
  readonly unknown: boolean;
}
/** A record list: rows of cells by column position. `unknown`: the list was not given (any number of rows of any content). */
export interface Rows {
  readonly kind: "rows";
  /** Id of the list, for reports of what is missing. */
  readonly list: string;
  readonly rows: readonly (readonly Value[])[];
  /** Which rows are surely in it (absent: all); made by `filter`. */
  readonly sure?: readonly boolean[];
  readonly unknown: boolean;
}

/** The one value of its kind. */
export const never: Never = { kind: "never" };
/** The one value of its kind. */
export const none: None = { kind: "none" };
/** The one value of its kind. */
export const notApplicable: NotApplicable = { kind: "not-applicable" };
/** Unknown, and surely true or false in the end. */
export const maybe: Maybe = { kind: "maybe", orNot: false };
/** Unknown, and perhaps not applicable in the end. */
export const maybeOrNot: Maybe = { kind: "maybe", orNot: true };
/** Unknown, and surely a value in the end. */
export const open: Open = { kind: "open", orNot: false };
/** Unknown, and perhaps none or not applicable in the end. */
export const openOrNone: Open = { kind: "open", orNot: true };

/** What an expression is evaluated in. */
export interface Env {
  /** Day number of `asOf`. */
  readonly asOf: number;
  /** One value per slot of the scope: facts, then metrics, then levels, as far as they are filled. */
  readonly slots: readonly Value[];
}

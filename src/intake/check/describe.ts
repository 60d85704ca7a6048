import type { Column, Fact } from "../../model/fact.js";
import type { Problem } from "../walk.js";

/** A definition of one value: a fact or a column that is not itself a list of rows. */
export type Single = Exclude<Fact, { readonly type: "records" }> | Column;

/** Numeric definitions. */
export type Numeric = Extract<Single, { readonly type: "count" | "number" | "money" | "percent" | "duration" }>;

/** The least value a definition allows; undefined: none. The same rule as the range of an unknown value. */
export function leastOf(is: Numeric): number | undefined {
  return is.min ?? (is.type === "number" ? undefined : 0);
}

/** The greatest value a definition allows; undefined: none. */
export function greatestOf(is: Numeric): number | undefined {
  return is.max ?? (is.type === "percent" ? 100 : undefined);
}

/** Says what a definition accepts, for `expected` fields and CSV templates. */
export function describe(is: Single): string {
  switch (is.type) {
    case "count":
      return `a whole number${span(is)}${unit(is)}`;
    case "number":
      return `a number${span(is)}${unit(is)}`;
    case "duration":
      return `a number${span(is)}${unit(is)}`;
    case "percent":
      return `a number${span(is)} (percent)`;
    case "money":
      return `an amount of money${span(is)}${unit(is)}`;
    case "date":
      return is.never === true ? 'a day, YYYY-MM-DD, or "never"' : "a day, YYYY-MM-DD";
    case "boolean":
      return "true or false";
    case "text":
      return "text";
    case "enum":
      return `one of ${is.values.join(", ")}`;
    case "set":
      return `a list of ${is.values.join(", ")}`;
    case "ref":
      return `the id of a row of ${is.of}`;
  }
}

/** The problem of a number outside the ends of its definition. */
export function outOfRange(value: number | string, is: Numeric): Problem {
  return { code: "out-of-range", says: `is ${value}; it must be ${describe(is)}.`, found: String(value), expected: describe(is) };
}

function span(is: Numeric): string {
  const least = leastOf(is);
  const greatest = greatestOf(is);
  if (least === undefined) return greatest === undefined ? "" : ` up to ${greatest}`;
  return greatest === undefined ? ` from ${least}` : ` from ${least} to ${greatest}`;
}

function unit(is: Numeric): string {
  return is.unit === undefined || is.unit === "-" ? "" : ` (${is.unit})`;
}

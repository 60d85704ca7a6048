import * as z from "zod";

/** A type with every field and list readonly, all the way down: what a parsed value is. */
export type Plain<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : { readonly [Key in keyof T]: Plain<T[Key]> };

/** An id: letters, digits, `.`, `-`, `_`; starts with a letter; at most 80 characters. Ids outside the standard pack are namespaced by their pack: `clinics.ehrHosts`. */
export const idText = () => z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, "an id: letters, digits, dots, dashes; at most 80");
/** A sentence or more for people; at most 4,000 characters. */
export const prose = () => z.string().max(4000);
/** Text that may not be empty: a reason, a title. */
export const reasonText = () => z.string().trim().min(1).max(4000);
/** An expression of the pack language; its own parser has the closer limits. */
export const expressionText = () => z.string().min(1).max(4000);
/** A calendar day, `YYYY-MM-DD`. */
export const dayText = () => z.iso.date();
/** A record by id; keys are checked as ids. */
export const byId = <T extends z.ZodType>(item: T) => z.record(idText(), item);

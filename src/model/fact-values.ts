import * as z from "zod";
import { isDay } from "../kernel/calendar.js";
import type { Column, Fact } from "./fact.js";
import { reasonText } from "./plain.js";

type Single = Exclude<Fact, { readonly type: "records" }> | Column;

/**
 * Makes the zod schema of the values of a table of facts: what an assessment may state for each, every one of them optional.
 *
 * The same rules as `parseAssessment` has for single values: types, ranges, members, `"never"` and blanks only where the definition allows them.
 *
 * @param facts Facts by id.
 */
export function factValuesSchema(facts: Readonly<Record<string, Fact>>): z.ZodType {
  return z.strictObject(Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, factValueSchema(fact).optional()])));
}

function factValueSchema(fact: Fact): z.ZodType {
  if (fact.type !== "records") return singleSchema(fact);
  const row = z.strictObject(Object.fromEntries(Object.entries(fact.columns).map(([id, column]) => [id, singleSchema(column).optional()])));
  return z.union([z.array(row).max(1_000_000), noneState(), ...states()]);
}

function singleSchema(is: Single): z.ZodType {
  const blank = is.empty === "none" || is.type === "set" ? [noneState()] : [];
  return z.union([valueSchema(is), ...blank, ...states()]);
}

function valueSchema(is: Single): z.ZodType {
  switch (is.type) {
    case "count":
      return ranged(z.number().int(), leastOf(is), is.max);
    case "number":
    case "duration":
      return ranged(z.number(), leastOf(is), is.max);
    case "percent":
      return ranged(z.number(), leastOf(is), is.max ?? 100);
    case "money":
      return z.union([ranged(z.number(), leastOf(is), is.max), moneyOf(leastOf(is), is.max)]);
    case "date":
      return is.never === true ? z.union([day(), z.literal("never")]) : day();
    case "boolean":
      return z.boolean();
    case "text":
    case "ref":
      return z.string().trim().min(1).max(100_000);
    case "enum":
      return z.enum(is.values);
    case "set":
      return z.array(z.enum(is.values)).max(500);
  }
}

/** Only a plain number may be negative without saying so. */
function leastOf(is: { readonly type: string; readonly min?: number | undefined }): number | undefined {
  return is.min ?? (is.type === "number" ? undefined : 0);
}

function ranged(schema: z.ZodNumber, min: number | undefined, max: number | undefined): z.ZodType {
  const from = min === undefined ? schema : schema.min(min);
  return max === undefined ? from : from.max(max);
}

function moneyOf(min: number | undefined, max: number | undefined): z.ZodType {
  // A sum of money is judged by its nearest double: bounds of money are whole numbers.
  const inRange = (amount: string) => (min === undefined || Number(amount) >= min) && (max === undefined || Number(amount) <= max);
  return z.strictObject({
    amount: z
      .string()
      .regex(/^-?\d{1,18}(\.\d{1,6})?$/)
      .refine(inRange, "an amount in range"),
    currency: z.string().regex(/^[A-Z]{3}$/),
  });
}

const day = () => z.iso.date().refine(isDay, "a day that exists");
const noneState = () => z.strictObject({ none: z.literal(true) });
const states = () => [z.strictObject({ notApplicable: reasonText() }), z.strictObject({ unknown: reasonText(), refused: z.boolean().optional() })];

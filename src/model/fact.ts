import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, byId, idText, prose } from "./plain.js";

const shared = () => ({
  /** Short name for tables and forms; the id is shown when absent. */
  label: prose().optional(),
  /** Unit in the reader's words: heads, days, %, currency/year. */
  unit: prose().optional(),
  /** What is counted, in one sentence, so that two people give the same value. */
  meaning: prose(),
  /** Where to get it: a document, an export, a role. */
  ask: prose().optional(),
  /** `core` before `standard` before `context`, when time is short. */
  tier: z.enum(["core", "standard", "context"]).optional(),
  /** What a blank cell or an explicit blank means. `none`: the blank is an answer; `unknown` (default): it is a gap. */
  empty: z.enum(["none", "unknown"]).optional(),
});

const numeric = () => ({
  /** Least value allowed, and so the least an unknown can be. */
  min: z.number().optional(),
  /** Greatest value allowed. */
  max: z.number().optional(),
});

/** zod schema of a {@link Column}. */
export const columnSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.enum(["count", "number", "money", "percent", "duration"]), ...shared(), ...numeric() }),
      z.strictObject({ type: z.literal("date"), ...shared(), never: z.boolean().optional() }),
      z.strictObject({ type: z.enum(["boolean", "text"]), ...shared() }),
      z.strictObject({ type: z.enum(["enum", "set"]), ...shared(), values: z.array(z.string().max(80)).max(200) }),
      z.strictObject({ type: z.literal("ref"), ...shared(), of: idText() }),
    ])
    .meta({ id: "Column" }),
);

/** A column of a record list: like a fact, but never itself a list of rows. */
export type Column = Plain<z.infer<ReturnType<typeof columnSchema>>>;

/** zod schema of a {@link Fact}. */
export const factSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.enum(["count", "number", "money", "percent", "duration"]), ...shared(), ...numeric() }),
      z.strictObject({ type: z.literal("date"), ...shared(), never: z.boolean().optional() }),
      z.strictObject({ type: z.enum(["boolean", "text"]), ...shared() }),
      z.strictObject({ type: z.enum(["enum", "set"]), ...shared(), values: z.array(z.string().max(80)).max(200) }),
      z.strictObject({ type: z.literal("ref"), ...shared(), of: idText() }),
      z.strictObject({ type: z.literal("records"), ...shared(), columns: byId(columnSchema()) }),
    ])
    .meta({ id: "Fact" }),
);

/**
 * A fact that can be asked of a company: its type, unit and meaning.
 *
 * Types: `count` (whole, from 0), `number`, `money` (in the reporting currency), `percent` (0 to 100), `duration` (in the stated
 * unit, from 0), `date` (a day; `never: true` where "it never happened" is an answer), `boolean`, `text`, `enum` and `set` (of
 * `values`), `ref` (the `id` of a row in the list `of`), `records` (rows with `columns`).
 */
export type Fact = Plain<z.infer<ReturnType<typeof factSchema>>>;

/** The types of a fact. */
export type FactType = Fact["type"];

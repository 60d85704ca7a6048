import * as z from "zod";
import { assessmentSchema } from "../model/assessment.js";
import { packSchema } from "../model/pack.js";
import { reportTreeSchema } from "../model/report.js";
import { scorecardSchema } from "../model/scorecard.js";
import { describe } from "./describe.js";
import type { JsonSchema } from "./json-schema-type.js";

/** The shapes with a published JSON Schema. */
export type SchemaName = "pack" | "assessment" | "scorecard" | "report";

const schemas: { readonly [Name in SchemaName]: () => z.ZodType } = {
  pack: packSchema,
  assessment: assessmentSchema,
  scorecard: scorecardSchema,
  report: reportTreeSchema,
};

/**
 * The JSON Schema (draft 2020-12) of a shape, made from the schema that the library itself parses with.
 *
 * With `# yaml-language-server: $schema=…` in the first line of a pack, editors complete its fields, explain them and underline mistakes.
 *
 * @example jsonSchemaOf("pack").$ref //=> "#/$defs/Pack"
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const made: unknown = z.toJSONSchema(schemas[name](), { io: "input", target: "draft-2020-12" });
  const schema = made as JsonSchema; // zod types it by the draft's own names.
  return name === "pack" ? describe(schema) : schema;
}

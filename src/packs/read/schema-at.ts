import * as z from "zod";

/**
 * The schema that a path of a value leads to, for telling what would have been accepted there.
 *
 * @returns Undefined where the path leaves the schema.
 */
export function schemaAt(root: z.ZodType, path: readonly (string | number)[], value: unknown): z.ZodType | undefined {
  let schema: z.ZodType | undefined = chosen(root, value);
  let inside = value;
  for (const step of path) {
    inside = child(inside, step);
    schema = schema === undefined ? undefined : stepInto(schema, step);
    if (schema !== undefined) schema = chosen(schema, inside);
  }
  return schema;
}

/** The field or item of a value; undefined where there is none. */
export function child(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
}

/** The fields that an object at this schema may have; empty for other schemas. */
export function fieldsOf(schema: z.ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodDiscriminatedUnion) return [...new Set(schema.options.flatMap((option) => fieldsOf(asType(option))))];
  return [];
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? asType(schema.shape[step]) : undefined;
  if (schema instanceof z.ZodRecord) return asType(schema.valueType);
  if (schema instanceof z.ZodArray) return asType(schema.element);
  return undefined;
}

/** Takes optional off and, in a union, the option that the value's kind picks. */
function chosen(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return chosen(asType(schema.unwrap()) ?? schema, value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const name = schema.def.discriminator;
  const kind = child(value, name);
  const option = schema.options.find((one) => one instanceof z.ZodObject && asType(one.shape[name])?.safeParse(kind).success === true);
  return option === undefined ? schema : asType(option);
}

function asType(schema: unknown): z.ZodType | undefined {
  return schema instanceof z.ZodType ? schema : undefined;
}

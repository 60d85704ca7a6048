import { descriptions } from "./descriptions.js";
import type { JsonSchema } from "./json-schema-type.js";

/** Where a shape takes descriptions from that it does not have itself. */
const parents: Readonly<Record<string, string>> = { Column: "Fact", Area: "Node", Group: "Node" };

/** The description of a field by its key; undefined when nobody wrote one. @example descriptionOf("Column.unit") //=> "Unit in the reader's words: heads, days, %." */
export function descriptionOf(key: string): string | undefined {
  const own = Object.hasOwn(descriptions, key) ? descriptions[key] : undefined;
  const dot = key.indexOf(".");
  const owner = dot < 0 ? key : key.slice(0, dot);
  const parent = Object.hasOwn(parents, owner) ? parents[owner] : undefined;
  return own ?? (parent === undefined || dot < 0 ? undefined : descriptionOf(`${parent}${key.slice(dot)}`));
}

/** Puts descriptions into the JSON Schema of a pack. */
export function describe(schema: JsonSchema): JsonSchema {
  const defs = Object.entries({ ...schema.$defs }).map(([name, one]) => [name, withDescriptions(one, name)] as const);
  return { ...schema, $defs: Object.fromEntries(defs) };
}

function withDescriptions(schema: JsonSchema, key: string): JsonSchema {
  const description = descriptionOf(key);
  const { properties, items, additionalProperties, oneOf, anyOf } = schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, withDescriptions(one, `${key}.${name}`)])) }),
    ...(items === undefined ? {} : { items: withDescriptions(items, `${key}[]`) }),
    ...(typeof additionalProperties !== "object" ? {} : { additionalProperties: withDescriptions(additionalProperties, `${key}.*`) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((one) => inside(one, key)) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => inside(one, key)) }),
  };
}

/** An option of a union is described by its fields: the union itself has the description. */
function inside(option: JsonSchema, key: string): JsonSchema {
  const { description: _description, ...rest } = withDescriptions(option, key);
  return rest;
}

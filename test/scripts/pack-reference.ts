import { descriptionOf } from "../../src/packs/describe.js";
import { jsonSchemaOf } from "../../src/packs/json-schema.js";
import type { JsonSchema } from "../../src/packs/json-schema-type.js";
import { lintRules } from "../../src/packs/lint/table.js";

/** The shapes in the order in which a reader meets them. */
const order = [
  "Pack",
  "Source",
  "Scale",
  "Fact",
  "Column",
  "Area",
  "Group",
  "Node",
  "Rollup",
  "Metric",
  "Bands",
  "Practice",
  "Guard",
  "Cap",
  "Rule",
  "Recommendation",
  "Check",
  "ScoringPolicy",
  "TargetProfiles",
  "Migration",
  "Example",
];

/** Writes `docs/guide/pack-reference.md` from the schema, its descriptions and the table of lint rules. */
export function packReference(): string {
  const defs = { ...jsonSchemaOf("pack").$defs };
  const left = Object.keys(defs).filter((name) => !order.includes(name));
  const shapes = [...order, ...left].map((name) => shapeText(name, defs[name] ?? {}));
  const rules = lintRules.map((rule) => `| \`${rule.id}\` | ${rule.severity} | ${cell(rule.says)} | ${cell(rule.why)} |`);
  return [
    "# Pack reference",
    "",
    "<!-- Written by `npm run generate` from the schema; edit src/packs/descriptions.ts and src/packs/lint/rules/. -->",
    "",
    "Every field of a pack, in the order in which a reader meets it. How to write one, step by step: [packs.md](packs.md). A field with * is needed (where only some kinds have it, in those).",
    "Texts have at most 4,000 characters; ids have Latin letters, digits, dots, dashes and underscores, begin with a letter and have at most 80 characters.",
    "",
    ...shapes,
    "## Lint rules",
    "",
    "What `pack check` reports beyond faults of reading, merging and compiling, which are always errors.",
    "",
    "| rule | severity | reports | why |",
    "|---|---|---|---|",
    ...rules,
    "",
  ].join("\n");
}

function shapeText(name: string, schema: JsonSchema): string {
  const rows = fieldsOf(schema, name).map(
    ({ key, schema: field, isNeeded }) =>
      `| \`${key.slice(name.length + 1)}\`${isNeeded ? " *" : ""} | ${typeText(field)} | ${cell(descriptionOf(key) ?? "")} |`,
  );
  return [`## ${name}`, "", descriptionOf(name) ?? "", "", "| field | type | meaning |", "|---|---|---|", ...rows, ""].join("\n");
}

interface Field {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly isNeeded: boolean;
}

/** All fields below a shape, each once; those of a union in the order of its options. */
function fieldsOf(schema: JsonSchema, key: string): readonly Field[] {
  const options = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((option) => option.properties !== undefined);
  const found = new Map<string, Field>();
  for (const option of options.length > 0 ? options : [schema]) {
    for (const [name, field] of Object.entries({ ...option.properties })) {
      const isNeeded = option.required?.includes(name) ?? false;
      const one = { key: `${key}.${name}`, schema: field, isNeeded };
      const before = found.get(one.key);
      found.set(one.key, before === undefined ? one : { ...before, schema: joined(before.schema, field), isNeeded: before.isNeeded && isNeeded });
      for (const inner of below(field, one.key)) found.set(inner.key, found.get(inner.key) ?? inner);
    }
  }
  return [...found.values()];
}

function below(field: JsonSchema, key: string): readonly Field[] {
  if (field.items !== undefined) return [...fieldsOf(field.items, `${key}[]`), ...below(field.items, `${key}[]`)];
  if (typeof field.additionalProperties === "object") return fieldsOf(field.additionalProperties, `${key}.*`);
  return field.properties === undefined && field.anyOf === undefined && field.oneOf === undefined ? [] : fieldsOf(field, key);
}

/** Two options that have one field: their values together. */
function joined(a: JsonSchema, b: JsonSchema): JsonSchema {
  const values = (one: JsonSchema) => one.enum ?? (one.const === undefined ? [] : [one.const]);
  const all = [...new Set([...values(a), ...values(b)])];
  return all.length > 0 ? { ...a, enum: all } : typeText(a) === typeText(b) ? a : { anyOf: [a, b] };
}

function typeText(schema: JsonSchema): string {
  const { $ref, anyOf, oneOf, items, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const options = [...(anyOf ?? []), ...(oneOf ?? [])];
  if (options.length > 0) return [...new Set(options.flatMap((option) => typeText(option).split(" or ")))].join(" or ");
  if (items !== undefined) return `list of ${typeText(items)}`;
  if (typeof additionalProperties === "object") return `map of ${typeText(additionalProperties)}`;
  if (schema.type === "object") return "map";
  if (schema.type === "string") return schema.format === "date" ? "day" : schema.pattern?.startsWith("^[A-Za-z]") === true ? "id" : "text";
  return schema.type ?? "anything";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

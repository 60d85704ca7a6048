import { describe, expect, test } from "vitest";
import { checkPack } from "../../src/packs/check.js";
import { descriptions } from "../../src/packs/descriptions.js";
import { descriptionOf } from "../../src/packs/describe.js";
import { type SchemaName, jsonSchemaOf } from "../../src/packs/json-schema.js";
import type { JsonSchema } from "../../src/packs/json-schema-type.js";
import { newPack } from "../../src/packs/new.js";
import { standardPack } from "../../src/packs/standard-text.js";
import { parseGoldenClientText } from "../../src/testing/client.js";
import { testPack } from "../../src/testing/test-pack.js";

describe("a new pack", () => {
  test.each([
    ["on its own", "my-shop", {}],
    ["with a title of its own", "shop", { title: 'The "shop": a\nreview' }],
    ["over the standard pack", "clinics", { base: standardPack() }],
    ["over the standard pack, with a hyphen", "ai-ready", { base: standardPack() }],
  ])("%s passes its check and its tests as it is", (_, id, options) => {
    const files = newPack(id, options);
    if (!files.ok) throw new Error("The id is one.");
    const text = (path: string) => files.value.find((file) => file.path === path)?.text ?? "";
    const bases = "base" in options && options.base !== undefined ? [options.base] : [];
    const client = parseGoldenClientText(text("clients/small-shop.yaml"));
    expect(client).toMatchObject({ ok: true });
    expect(checkPack(text("pack.yaml"), { bases }).diagnostics).toEqual([]);
    expect(testPack(text("pack.yaml"), { bases, clients: client.ok ? [client.value] : [] }).cases.filter((one) => one.issues.length > 0)).toEqual([]);
    expect(text("README.md")).toContain("pack check pack.yaml");
  });

  test.each(["", "1st", "a b", "a.b", "../x", "x".repeat(31), "standard"])("%j is no id for one", (id) => {
    expect(newPack(id, { base: standardPack() })).toMatchObject({ ok: false, issues: [{ code: "bad-id" }] });
  });
});

describe("the JSON Schema", () => {
  test.each<SchemaName>(["pack", "assessment", "scorecard", "report"])("of a %s is there", (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test("describes every field of a pack, and nothing else", () => {
    const keys = keysOf(jsonSchemaOf("pack"));
    expect(keys.filter((key) => descriptionOf(key) === undefined)).toEqual([]);
    expect(Object.keys(descriptions).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test("carries the descriptions to where editors look for them", () => {
    expect(jsonSchemaOf("pack").$defs?.["Metric"]?.properties?.["is"]?.description).toBe("The formula, over facts and other metrics.");
    expect(jsonSchemaOf("pack").$defs?.["Area"]?.properties?.["gate"]?.description).toBe("Condition; unless true, the node has no score.");
  });
});

/** Names of all shapes and fields of a schema: `Metric`, `Metric.is`, `Scale.options[].id`. */
function keysOf(schema: JsonSchema): readonly string[] {
  const keys: string[] = [];
  const walk = (one: JsonSchema, key: string) => {
    for (const option of [...(one.oneOf ?? []), ...(one.anyOf ?? [])]) walk(option, key);
    for (const [name, field] of Object.entries({ ...one.properties })) {
      keys.push(`${key}.${name}`);
      walk(field, `${key}.${name}`);
    }
    if (one.items !== undefined) walk(one.items, `${key}[]`);
    if (typeof one.additionalProperties === "object") walk(one.additionalProperties, `${key}.*`);
  };
  for (const [name, one] of Object.entries({ ...schema.$defs })) {
    keys.push(name);
    walk(one, name);
  }
  return keys;
}

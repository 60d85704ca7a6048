import { describe, expect, test } from "vitest";
import * as z from "zod";
import { forbiddenNames, schemaIssues } from "../../src/kernel/schema-issues.js";

const schema = z.strictObject({
  count: z.number().int().min(1).max(9).optional(),
  day: z.iso.date().optional(),
  word: z.enum(["north", "south"]).optional(),
  either: z.union([z.number(), z.array(z.strictObject({ id: z.string().regex(/^a/, "a text that begins with a") })).min(1)]).optional(),
  thing: z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("one") }), z.strictObject({ kind: z.literal("two"), size: z.number() })]).optional(),
});

const issuesOf = (value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : schemaIssues(parsed.error.issues, value, Object.keys(schema.shape));
};

describe("what a schema finds becomes an issue", () => {
  test.each<readonly [string, unknown, string, string]>([
    ["a number below its least", { count: 0 }, "out-of-range", "count"],
    ["a number above its most", { count: 10 }, "out-of-range", "count"],
    ["a number that is not whole", { count: 1.5 }, "wrong-type", "count"],
    ["a number that is infinite", { count: Number.POSITIVE_INFINITY }, "not-finite", "count"],
    ["null", { count: null }, "null", "count"],
    ["a day that does not exist", { day: "2026-02-29" }, "not-a-day", "day"],
    ["an unknown word", { word: "nort" }, "unknown-value", "word"],
    ["neither of two kinds", { either: "x" }, "wrong-type", "either"],
    ["the right kind with a fault inside", { either: [{ id: "b" }] }, "bad-format", "either.0.id"],
    ["an empty list", { either: [] }, "out-of-range", "either"],
    ["an unknown kind", { thing: { kind: "tow" } }, "unknown-value", "thing.kind"],
    ["a field of its kind that is missing", { thing: { kind: "two" } }, "missing-field", "thing.size"],
    ["an unknown field", { coun: 1 }, "unknown-field", "coun"],
  ])("%s", (_, value, code, path) => expect(issuesOf(value).map((one) => [one.code, one.path.join(".")])).toEqual([[code, path]]));

  test("says what stood there, what would do, and what is near", () => {
    expect(issuesOf({ word: "nort" })).toEqual([
      {
        code: "unknown-value",
        severity: "error",
        path: ["word"],
        message: 'word is "nort". Choose one of the values.',
        found: '"nort"',
        expected: "north, south",
        hint: "Did you mean north?",
      },
    ]);
    expect(issuesOf({ either: "x" })[0]?.expected).toBe("a number or a list");
    expect(issuesOf({ coun: 1 })[0]?.hint).toBe("Did you mean count?");
  });
});

describe("names that would reach into every object", () => {
  test.each<readonly [string, string, readonly (readonly (string | number)[])[]]>([
    ["at the top", '{"__proto__":1}', [["__proto__"]]],
    ["inside a list", '{"a":[{"__proto__":1}]}', [["a", 0, "__proto__"]]],
    ["nowhere", '{"a":{"proto":1}}', []],
  ])("%s", (_, json, paths) => expect(forbiddenNames(JSON.parse(json)).map((one) => one.path)).toEqual(paths));
});

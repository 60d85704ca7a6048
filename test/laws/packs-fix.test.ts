import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/kernel/canonical.js";
import { applyFixes, applyFixesToText } from "../../src/packs/lint/apply.js";
import type { Operation } from "../../src/packs/lint/rule.js";
import { readText } from "../../src/packs/read/text.js";
import { goodPack } from "../packs/good-pack.js";

describe("fixes of a text are fixes of its data", { timeout: 120_000 }, () => {
  const data = readText(goodPack);
  if (!data.ok) throw new Error("The good pack can be read.");
  const { value } = data.value;
  const paths = pathsOf(value, []);
  const operation: fc.Arbitrary<Operation> = fc.oneof(
    fc.record({
      op: fc.constant("set" as const),
      path: fc.constantFrom(...paths),
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom("a: b", "#x", "- y", "'", '"', "\n", "yes", "", " ", "{", "x, y")),
    }),
    fc.record({ op: fc.constant("remove" as const), path: fc.constantFrom(...paths) }),
    fc.record({
      op: fc.constant("rename" as const),
      path: fc.constantFrom(...paths.filter((path) => typeof path.at(-1) === "string")),
      to: fc.constant("new#0"),
    }),
  );
  test.each([
    ["YAML", goodPack, "yaml"],
    ["YAML with the line ends of Windows", goodPack.replaceAll("\n", "\r\n"), "yaml"],
    ["JSON", `${JSON.stringify(value, null, 2)}\n`, "json"],
    ["JSON on one line", JSON.stringify(value), "json"],
  ] as const)("in %s", (_, text, format) => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 6 }), (operations) => {
        const fixes = operations.map((one) => ({ says: "", operations: [one] }));
        const after = applyFixesToText(text, fixes, format);
        const read = after.ok ? readText(after.value, { format }) : after;
        // Two names may have become one.
        if (!read.ok) expect([...new Set(read.issues.map((one) => one.code))]).toEqual(["duplicate-key"]);
        else expect(canonical(read.value.value)).toBe(canonical(applyFixes(value, fixes)));
      }),
      { seed: 20_260_331, numRuns: 150 },
    );
  });
});

function pathsOf(value: unknown, path: Operation["path"]): readonly Operation["path"][] {
  if (typeof value !== "object" || value === null) return [];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inside]) => [[...path, step], ...pathsOf(inside, [...path, step])]);
}

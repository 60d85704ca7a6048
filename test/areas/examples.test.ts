import { describe, expect, test } from "vitest";
import { all } from "../../src/areas/all.js";
import type { AreaContent } from "../../src/areas/area-content.js";
import { examplePack } from "../../src/areas/pack.js";
import { unwrap } from "../../src/kernel/result.js";
import { compilePack } from "../../src/packs/compile.js";
import { runExamples } from "../../src/testing/examples.js";
import { sloppyTests } from "../../src/testing/sloppy.js";

const pack = examplePack();
const model = unwrap(compilePack(pack));
const areas: readonly AreaContent[] = all;

describe("the examples of the areas", () => {
  const { results } = runExamples(model, pack);
  test.each(results.map((one) => [one.says ?? String(one.index), one.issues] as const))("%s", (_, issues) =>
    expect(issues.map((one) => one.message)).toEqual([]),
  );
});

describe.each(areas.filter((one) => one.examples !== undefined).map((one) => [one.id, one] as const))("the examples of %s", (id, area) => {
  test("show every cap, guard and rule acting and at rest, and every scored metric", () => {
    const sloppy = sloppyTests(model, pack).filter((one) => one.path[0] === "examples" || (one.path[0] === "areas" && one.path[1] === id));
    expect(sloppy.map((one) => one.message)).toEqual([]);
  });

  test("show each of them unknown", () => {
    const expected = area.examples?.flatMap((one) => Object.entries(one.expect)) ?? [];
    const shown = new Set(expected.filter(([, value]) => value === "unknown" || value === "open-question").map(([name]) => name));
    const guards = Object.entries(area.practices).flatMap(([name, one]) => (one.guards ?? []).map((_, index) => `${name}#${index}`));
    expect([...Object.keys(area.caps), ...Object.keys(area.rules), ...guards].filter((name) => !shown.has(name))).toEqual([]);
  });
});

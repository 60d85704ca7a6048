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

describe.each(areas.map((one) => [one.id, one] as const))("the examples of %s", (id, area) => {
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

  const scored = Object.entries(area.metrics).filter(([, metric]) => metric.levels !== undefined);
  const readings = (name: string) => (area.examples ?? []).flatMap((one) => (name in one.expect ? [one.expect[name]] : []));
  const level = (reading: ReturnType<typeof readings>[number]) => (typeof reading === "object" ? reading.level : undefined);

  test("show every scored metric on two levels", () => {
    const thin = scored.filter(
      ([name]) =>
        new Set(
          readings(name)
            .map(level)
            .filter((one) => one !== undefined),
        ).size < 2,
    );
    expect(thin.map(([name]) => name)).toEqual([]);
  });

  test("show every scored metric unknown", () => {
    const open = (reading: ReturnType<typeof readings>[number]) => reading === "unknown" || (typeof reading === "object" && reading.low !== reading.high);
    expect(scored.filter(([name]) => !readings(name).some(open)).map(([name]) => name)).toEqual([]);
  });

  test("show every share that needs a base below it", () => {
    const based = scored.filter(([, metric]) => metric.minBase !== undefined);
    expect(based.filter(([name]) => !readings(name).includes("not applicable")).map(([name]) => name)).toEqual([]);
  });
});

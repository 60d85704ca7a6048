import { describe, expect, test } from "vitest";
import { all } from "../../src/areas/all.js";
import type { AreaContent } from "../../src/areas/area-content.js";
import { type AreaExample, exampleDay } from "../../src/areas/example.js";
import { examplePack } from "../../src/areas/pack.js";
import { daysFrom, isDay } from "../../src/kernel/calendar.js";
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

describe("edges", () => {
  const dayOf = (value: unknown) => (isDay(value) && isDay(exampleDay) ? daysFrom(value, exampleDay) : value);
  /** What an example says of a name: the definite number it expects, or what it gives; of `ageDays(fact)` the age. */
  const shownBy = (example: AreaExample, name: string, isAge: boolean): unknown => {
    const expected = example.expect[name];
    if (typeof expected === "number") return expected;
    if (typeof expected === "object") return expected.low === expected.high ? expected.low : undefined;
    const given: unknown = new Map<string, unknown>(Object.entries(example.given)).get(name);
    return isAge ? dayOf(given) : given;
  };

  // An age in months of 30.4 days meets no cut-off of its own: its days stand on both sides of it, see its examples.
  test.each(areas.map((one) => [one.id, one] as const))("every scored metric of %s stands on a cut-off once", (_, area) => {
    const missed = Object.entries(area.metrics).filter(
      ([name, metric]) =>
        metric.levels !== undefined &&
        name !== "recapAgeMonths" &&
        !(area.examples ?? []).some((example) => metric.levels?.some((cut) => cut === shownBy(example, name, false)) === true),
    );
    expect(missed.map(([name]) => name)).toEqual([]);
  });

  test.each(areas.map((one) => [one.id, one] as const))("every number that a rule, cap or guard of %s compares with is met exactly", (_, area) => {
    const judged = [
      ...[...Object.entries(area.rules), ...Object.entries(area.caps)].map(([id, one]) => [id, one.when] as const),
      ...Object.entries(area.practices).flatMap(([id, one]) => (one.guards ?? []).map((guard, index) => [`${id}#${index}`, guard.when] as const)),
    ];
    const missed = judged.flatMap(([id, when]) =>
      // `s.tier == 1` is no edge, and a share of another fact (`0.5 * total`) has no number of its own.
      [...when.matchAll(/(?<![.\w])(?:ageDays\((\w+)\)|([a-z]\w+)) (?:<=|>=|<|>) (\d+(?:\.\d+)?)(?![\d.]| \*)/g)].flatMap(([text, aged, plain, number]) => {
        const name = aged ?? plain ?? "";
        const examples = (area.examples ?? []).filter((example) => id in example.expect);
        return examples.some((example) => shownBy(example, name, aged !== undefined) === Number(number)) ? [] : [`${id}: ${text}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  test.each(areas.map((one) => [one.id, one] as const))("every metric of %s is shown", (_, area) => {
    const shown = new Set((area.examples ?? []).flatMap((one) => Object.keys(one.expect)));
    // A list of words has no reading; test/areas/formulas.test.ts compares it with the calculation of the same name.
    expect(Object.keys(area.metrics).filter((name) => name !== "timeSuggested" && !shown.has(name))).toEqual([]);
  });
});

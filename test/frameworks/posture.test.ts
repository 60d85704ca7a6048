import { describe, expect, test } from "vitest";
import { frameworks, posture } from "../../src/frameworks/posture.js";
import type { Assessment } from "../../src/model/assessment.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { score } from "../../src/scoring/score.js";

const model = standardModel();
const assessment = (answers: Assessment["answers"]): Assessment => ({
  format: 1,
  packs: [...model.packs],
  asOf: "2026-03-02",
  organization: { name: "Case" },
  facts: { oversightBody: "board" },
  answers,
});

// Counts of entries as the publishers give them.
test.each([
  ["csf-2.0", 22, 106],
  ["cis-8.1", 18, 153],
  ["iso-27001-2022", 4, 93],
  ["cobit-2019", 5, 40],
  ["itil-4", 3, 34],
] as const)("%s has %i groups and %i entries", (id, groups, entries) => {
  const found = frameworks.find((one) => one.id === id);
  expect([Object.keys(found?.groups ?? {}).length, Object.values(found?.groups ?? {}).flat().length]).toEqual([groups, entries]);
});

test("every mapping of the standard pack names an entry that exists", () => {
  const known = new Map(frameworks.map((one) => [one.id, new Set(Object.values(one.groups).flat())]));
  const wrong = [...model.practices].flatMap(([id, { is }]) =>
    Object.entries(is.maps ?? {}).flatMap(([framework, entries]) =>
      entries.filter((entry) => known.get(framework)?.has(entry) !== true).map((entry) => `${id}: ${framework} ${entry}`),
    ),
  );
  expect(wrong).toEqual([]);
});

describe("posture", () => {
  // One answer: level 3, verified, which nothing contradicts.
  const card = score(model, assessment({ "dr.p.supplier-continuity": { level: 3, evidence: "verified" } }));
  const csf = posture(model, card, "nist-csf-2.0");
  test("an answered practice supports its entries with what it counts as", () => {
    const entry = csf.groups.flatMap((group) => group.entries).find((one) => one.id === "GV.SC-07");
    expect(entry?.practices).toContainEqual({ id: "dr.p.supplier-continuity", state: "answered", effective: 3 });
    expect(csf.groups.find((group) => group.id === "GV.SC")?.exact).toBe("3");
  });
  test("what no practice names is listed as not covered, and never rated", () => {
    const missing = new Set(csf.notCovered);
    const entries = csf.groups.flatMap((group) => group.entries);
    expect(entries.filter((entry) => missing.has(entry.id)).every((entry) => entry.practices.length === 0)).toBe(true);
    expect(csf.groups.reduce((sum, group) => sum + group.supported, 0) + csf.notCovered.length).toBe(106);
  });
  test("a group without an answer has no mean", () => expect(csf.groups.find((group) => group.id === "RC.CO")?.mean).toBeUndefined());
  test("it says supports, never fulfils", () => expect(csf.caveat).toMatch(/support.*no entry is claimed to be fulfilled/));
  test("an unknown framework is named with the near one", () => expect(() => posture(model, card, "csf-2.1")).toThrow("Did you mean csf-2.0?"));
});

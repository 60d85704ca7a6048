import { describe, expect, test } from "vitest";
import { commonFacts, disasterPreparednessFacts, parseFacts } from "../../src/areas/index.js";
import { parseAssessment } from "../../src/intake/parse.js";
import { standardModel } from "../../src/packs/standard.js";

const codes = (value: unknown) => {
  const result = parseFacts({ ...commonFacts, ...disasterPreparednessFacts }, value);
  return result.ok ? [] : result.issues.map((one) => one.code);
};

const accepted: readonly (readonly [string, unknown])[] = [
  ["nothing at all", {}],
  [
    "values of every type",
    { employeeCount: 140, backupOffsite: true, drExerciseType: "tabletop", biaDate: "2025-03-01", upsRuntimeMinutes: 12.5, regulatoryRegimes: ["hipaa"] },
  ],
  ["never, where it is an answer", { biaDate: "never" }],
  ["money with and without its currency", { annualRevenue: 46_300_000, internalDayRate: { amount: "512.50", currency: "USD" } }],
  ["a blank, where it is an answer", { fullRebuildHours: { none: true }, regulatoryRegimes: { none: true }, systems: { none: true } }],
  ["reasons for having no value", { outages12m: { unknown: "No log", refused: true }, fullRebuildHours: { notApplicable: "Provider service only" } }],
  [
    "rows, with cells left out or explained",
    {
      systems: [
        { id: "erp", tier: 1 },
        { rtoHours: { none: true }, name: { unknown: "not asked" } },
      ],
    },
  ],
];

const isAcceptedInAssessment = (facts: unknown) =>
  parseAssessment(
    { format: 1, packs: [{ id: "standard", version: "1.0.0" }], asOf: "2026-06-30", organization: { name: "Invented", currency: "USD" }, facts, answers: {} },
    standardModel(),
  ).ok;

describe("facts of an area are accepted", () => {
  test.each(accepted)("%s", (_, value) => expect(codes(value)).toEqual([]));
  test.each(accepted)("%s, as in an assessment", (_, value) => expect(isAcceptedInAssessment(value)).toBe(true));
});

describe("facts of an area are refused", () => {
  test.each([
    ["an id that is misspelled", { backupOfsite: true }, "unknown-field"],
    ["a count below zero", { outages12m: -1 }, "out-of-range"],
    ["a tier off its range", { systems: [{ tier: 5 }] }, "out-of-range"],
    ["a member that does not exist", { drExerciseType: "table-top" }, "unknown-value"],
    ["a day that does not exist", { biaDate: "2026-02-30" }, "not-a-day"],
    ["null", { outages12m: null }, "null"],
    ["a number that is not one", { outages12m: Number.NaN }, "not-finite"],
    ["a column that does not exist", { systems: [{ rto: 4 }] }, "unknown-field"],
    ["text for a number", { outages12m: "3" }, "wrong-type"],
  ])("%s", (_, value, code) => {
    expect(codes(value)).toContain(code);
    expect(isAcceptedInAssessment(value)).toBe(false);
  });

  test.each([
    ["never, where it is no answer", { systems: [{ lastRestoreTest: "never", applicationId: "a", name: "x" }], employeeCount: "never" }],
    ["a blank, where it is a gap", { outages12m: { none: true } }],
    ["no reason", { outages12m: { unknown: "" } }],
    ["half a count", { outages12m: 1.5 }],
    ["money below zero", { internalDayRate: { amount: "-1", currency: "USD" } }],
  ])("%s", (_, value) => {
    expect(codes(value)).not.toEqual([]);
    expect(isAcceptedInAssessment(value)).toBe(false);
  });

  test("every fault is heard at once", () => expect(codes({ backupOfsite: true, outages12m: -1, systems: [{ tier: 5 }] })).toHaveLength(3));

  test("the nearest id is offered", () => {
    const result = parseFacts(disasterPreparednessFacts, { backupOfsite: true });
    expect(result.ok ? undefined : result.issues[0]?.hint).toBe("Did you mean backupOffsite?");
  });
});

import { describe, expect, test } from "vitest";
import { importRecords } from "../../src/intake/csv/import-records.js";
import { joinLists } from "../../src/intake/csv/rejects.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { parseAssessment } from "../../src/intake/parse.js";
import type { Issue } from "../../src/kernel/issue.js";
import { pathText } from "../../src/kernel/issue.js";
import type { Result } from "../../src/kernel/result.js";
import { standardModel } from "../../src/packs/standard.js";

/** What goes wrong with real inputs of the standard pack: each fault is one issue, and where two numbers contradict each other it names both. */
const model = standardModel();
const base = {
  format: 1,
  packs: [{ id: "standard", version: "1.0.0" }],
  asOf: "2025-12-31",
  organization: { name: "Harbour Tools (invented)", currency: "USD" },
  facts: {},
  answers: {},
};
const heard = (result: Result<unknown>): readonly Issue[] => (result.ok ? result.warnings : result.issues);
const facts = (given: Record<string, unknown>) => heard(parseAssessment({ ...base, facts: given }, model));

describe("one clear issue each", () => {
  test.each<[string, Record<string, unknown>, string, string, string | undefined]>([
    [
      "an unknown id",
      { userAccountsTotl: 3 },
      "facts.userAccountsTotl",
      "userAccountsTotl is not the id of a fact of these packs. Correct or remove it.",
      "Did you mean userAccountsTotal?",
    ],
    [
      "a unit in the value",
      { outageHours12m: "4 h" },
      "facts.outageHours12m",
      'outageHours12m must be a number from 0 (h); found "4 h".',
      "Write 4 without quotes; the unit is h.",
    ],
    [
      "a percentage with its sign",
      { cloudSpendWastePct: "27 %" },
      "facts.cloudSpendWastePct",
      'cloudSpendWastePct must be a number from 0 to 100 (percent); found "27 %".',
      "Write 27 without quotes; the unit is %.",
    ],
    [
      "a percentage over its unit",
      { cloudSpendWastePct: 270 },
      "facts.cloudSpendWastePct",
      "cloudSpendWastePct is 270; it must be a number from 0 to 100 (percent).",
      undefined,
    ],
    [
      "another currency",
      { annualRevenue: { amount: "4", currency: "EUR" } },
      "facts.annualRevenue.currency",
      "currency is in EUR, but the assessment is in USD. Convert it.",
      undefined,
    ],
    ["a negative count", { employeeCount: -5 }, "facts.employeeCount", "employeeCount is -5; it must be a whole number from 1 (heads).", undefined],
    [
      "a negative count in a row",
      { phishCampaigns: [{ id: "Q1", sent: -112 }] },
      "facts.phishCampaigns[0].sent",
      "sent is -112; it must be a whole number from 0 (messages).",
      undefined,
    ],
    [
      "a part larger than its whole",
      { userAccountsTotal: 260, userAccountsMfa: 290 },
      "facts.userAccountsMfa",
      "userAccountsMfa (290) exceeds userAccountsTotal (260), of which it is a part. Correct one of them.",
      undefined,
    ],
    [
      "a part larger than its whole in a row, though several metrics take that share",
      { phishCampaigns: [{ id: "Q1", sent: 112, clicked: 113 }] },
      "facts.phishCampaigns[0].clicked",
      "clicked (113) exceeds sent (112), of which it is a part. Correct one of them.",
      undefined,
    ],
    [
      "a day after the day of the assessment",
      { drPlanDate: "2026-02-01" },
      "facts.drPlanDate",
      "drPlanDate is 2026-02-01, after 2025-12-31, the day the assessment speaks of. Correct the day, or leave it for the next assessment.",
      undefined,
    ],
    [
      "such a day in a row",
      { systems: [{ id: "S1", lastRestoreTest: "2026-01-01" }] },
      "facts.systems[0].lastRestoreTest",
      "lastRestoreTest is 2026-01-01, after 2025-12-31, the day the assessment speaks of. Correct the day, or leave it for the next assessment.",
      undefined,
    ],
    [
      "a word that is none of the list",
      { vendors: [{ id: "V", criticality: "crit" }] },
      "facts.vendors[0].criticality",
      'criticality is "crit"; it must be one of critical, important, standard.',
      "Did you mean critical?",
    ],
    [
      "an id twice",
      { systems: [{ id: "S1" }, { id: "S2" }, { id: "S1" }] },
      "facts.systems[2].id",
      "id is S1, as in row 0. Each row needs an id of its own.",
      undefined,
    ],
    [
      "a row that points at nothing",
      { vendors: [{ id: "V1" }], applications: [{ id: "A1", vendorId: "V2" }] },
      "facts.applications[0].vendorId",
      "vendorId is V2, but vendors has no row with that id. Add the row or correct the id.",
      "Did you mean V1?",
    ],
  ])("%s", (_, given, path, message, hint) => {
    expect(facts(given).map((one) => ({ path: pathText(one.path), message: one.message, hint: one.hint }))).toEqual([{ path, message, hint }]);
  });

  test("an unknown practice", () => {
    const issues = heard(parseAssessment({ ...base, answers: { "dr.p.recovry-plan": { level: 3, evidence: "stated" } } }, model));
    expect(issues).toMatchObject([{ code: "unknown-id", hint: "Did you mean dr.p.recovery-plan?" }]);
  });

  test("a list that is given twice in one text names the place of the second", () => {
    const text = JSON.stringify({ ...base, facts: { vendors: [{ id: "A" }] } }).replace('"vendors":', '"vendors":[{"id":"B"}],\n"vendors":');
    expect(heard(parseAssessmentText(text, model, { file: "a.json" }))).toMatchObject([
      { code: "duplicate-key", message: "vendors is given twice in the same object. Keep one of them.", file: "a.json", line: 2, column: 1 },
    ]);
  });

  test("a list that is given by two files names both", () => {
    const lists = [
      { list: "vendors", file: "a.csv", rows: [{ id: "A" }] },
      { list: "vendors", file: "b.csv", rows: [{ id: "B" }] },
    ];
    expect(heard(joinLists(lists)).map((one) => one.message)).toEqual(["vendors is given twice: by a.csv and by b.csv. Keep one, or put both into one file."]);
  });

  test("all of them in one assessment are heard at once, each once", () => {
    const issues = facts({
      userAccountsTotl: 3,
      outageHours12m: "4 h",
      employeeCount: -5,
      userAccountsTotal: 260,
      userAccountsMfa: 290,
      drPlanDate: "2026-02-01",
      industry: "manufactoring",
    });
    expect(issues.map((one) => one.code).sort()).toEqual(["after-as-of", "out-of-range", "part-exceeds-whole", "unknown-id", "unknown-value", "wrong-type"]);
  });
});

test("the same faults in a CSV name file, line, column, value and rule, and cost their row alone", async () => {
  const csv = "id,sent,clicked,channel\nQ1,112,113,email\nQ2,-1,0,email\nQ3,112,4,post\nQ4,112,31,email\n";
  const result = await importRecords(model, csv, { list: "phishCampaigns", file: "campaigns.csv" });
  if (!result.ok) throw new Error("refused as a whole");
  const { rows, rejects, counts } = result.value;
  expect(rows).toEqual([{ id: "Q4", sent: 112, clicked: 31, channel: "email" }]);
  expect(counts).toEqual({ read: 4, kept: 1, rejected: 3, empty: 0, leftOut: 0 });
  expect(rejects.map((one) => one.issues.map((issue) => `${issue.file}:${issue.line} ${pathText(issue.path)} ${issue.code} ${issue.found}`))).toEqual([
    ["campaigns.csv:2 phishCampaigns.clicked part-exceeds-whole 113"],
    ["campaigns.csv:3 phishCampaigns.sent out-of-range -1"],
    ['campaigns.csv:4 phishCampaigns.channel unknown-value "post"'],
  ]);
});

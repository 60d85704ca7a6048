/**
 * Builds the assessments of the invented example company from what a CIO would have: the inventories as CSV with their mapping, the facts
 * that stand in no list, and the judged answers. Run with `npx tsx test/scripts/example.ts`; a test fails when the result is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkReferences } from "../../src/intake/check/references.js";
import { importRecords } from "../../src/intake/csv/import-records.js";
import { parseMapping } from "../../src/intake/csv/parse-mapping.js";
import { joinLists } from "../../src/intake/csv/rejects.js";
import { issueText } from "../../src/kernel/issue.js";
import { unwrap } from "../../src/kernel/result.js";
import { parseAssessment } from "../../src/intake/parse.js";
import type { Assessment } from "../../src/model/assessment.js";
import { standardModel } from "../../src/packs/standard.js";

/** Where the example lives. */
export const exampleFolder = new URL("../../docs/examples/tallow-creek/", import.meta.url);

/** The two fiscal years. */
export const exampleYears = ["2025", "2026"] as const;

function jsonOf(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, exampleFolder), "utf8")) as Record<string, unknown>; // Checked as a whole by parseAssessment.
}

/** Imports every inventory of a year; a rejected row, a warning or a dangling reference is an error here. */
export async function exampleLists(year: string): Promise<Readonly<Record<string, unknown>>> {
  const model = standardModel();
  const mapping = unwrap(parseMapping(jsonOf("mapping.json"), model));
  const given = [];
  for (const [list, { file = "" }] of Object.entries(mapping.lists)) {
    const path = new URL(`inventories/${year}/${file}`, exampleFolder);
    if (!existsSync(path)) continue;
    const { rows, rejects, warnings } = unwrap(await importRecords(model, readFileSync(path, "utf8"), { list, file, mapping }));
    const faults = [...warnings, ...rejects.flatMap((reject) => reject.issues)];
    if (faults.length > 0) throw new Error(faults.map(issueText).join("\n"));
    given.push({ list, file, rows });
  }
  const lists = unwrap(joinLists(given));
  const dangling = checkReferences(model, lists);
  if (dangling.length > 0) throw new Error(dangling.map(issueText).join("\n"));
  return lists;
}

/** Builds the assessment of a year. */
export async function buildExample(year: string): Promise<Assessment> {
  const model = standardModel();
  const { facts, evidence } = jsonOf(`facts-fy${year}.json`);
  const assessment = {
    format: 1,
    packs: model.packs.map(({ id, version }) => ({ id, version })),
    asOf: `${year}-12-31`,
    period: `FY${year}`,
    organization: { name: "Tallow Creek Components, Inc. (invented)", currency: "USD", country: "US", fiscalYearStart: 1, invented: true },
    facts: { ...(facts as object), ...(await exampleLists(year)) }, // The facts that stand in no list are an object, or parsing says so.
    evidence,
    ...jsonOf(`answers-fy${year}.json`),
  };
  return unwrap(parseAssessment(assessment, model));
}

/** The text of an example file. */
export function exampleText(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 1)}\n`;
}

if (process.argv[1]?.endsWith("example.ts") === true) {
  for (const year of exampleYears) writeFileSync(new URL(`fy${year}.json`, exampleFolder), exampleText(await buildExample(year)));
}

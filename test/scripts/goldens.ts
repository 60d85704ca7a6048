/**
 * Builds every document of the invented example company, in every format, as files to look at and to compare with. Run with
 * `npx tsx test/scripts/goldens.ts` after a change that they show; a test fails while they are stale. Nothing else writes them.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { alternatives } from "../../src/cli/report/build.js";
import { compare } from "../../src/comparison/compare.js";
import { buildProposalData, parseProposalInput } from "../../src/engagement/proposal.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { unwrap } from "../../src/kernel/result.js";
import type { ReportTree, TableNode } from "../../src/model/report.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { toCsv } from "../../src/render/csv/index.js";
import { toDocx } from "../../src/render/docx/index.js";
import { toHtml } from "../../src/render/html/index.js";
import { toMarkdown } from "../../src/render/markdown/index.js";
import { buildReport } from "../../src/report/build.js";
import { buildKit } from "../../src/report/documents/kit.js";
import { buildProposal } from "../../src/report/documents/proposal.js";
import type { ReportInputs, ReportOptions } from "../../src/report/inputs.js";
import { roadmapList, workList } from "../../src/report/lists/actions.js";
import { findingsList } from "../../src/report/lists/findings.js";
import { parseRoadmapInput } from "../../src/roadmap/parse.js";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { ledgerEffects } from "../../src/scoring/effects.js";
import { score } from "../../src/scoring/score.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { planFactFinding } from "../../src/timeline/kit.js";
import { parseTimelineInput } from "../../src/timeline/parse.js";
import { exampleFolder } from "./example.js";

/** Where the documents lie. */
export const goldenFolder = new URL("reports/", exampleFolder);

/** A file of the folder and how it is made. */
export interface Golden {
  readonly path: string;
  readonly what: string;
  readonly make: () => string | Uint8Array | Promise<Uint8Array>;
  /** The document it prints; a list has none. */
  readonly tree?: () => ReportTree;
}

const model = standardModel();
const textOf = (name: string): string => readFileSync(new URL(name, exampleFolder), "utf8");
const dataOf = (name: string): unknown => JSON.parse(textOf(name));
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const preparedBy = "Ridgeline Advisory, fractional CIO (invented)";

/** Both years: what each is built from. */
export function goldenInputs() {
  const year = (name: string) => unwrap(parseAssessmentText(textOf(`${name}.json`), model));
  const [first, second] = [year("fy2025"), year("fy2026")];
  const timeline = estimateTimeline(unwrap(parseTimelineInput(dataOf("engagement.json"))));
  const plan = (name: string) => unwrap(parseRoadmapInput(dataOf(name), model));
  const [firstPlan, secondPlan] = [plan("roadmap.json"), plan("roadmap-fy2026.json")];
  const fy2025: ReportInputs = {
    assessment: first,
    scorecard: score(model, first),
    timeline,
    roadmap: planRoadmap(model, first, firstPlan),
    ledgerEffects: ledgerEffects(model, first),
  };
  const comparison = unwrap(compare(model, { before: first, after: second }, { orders: true }));
  const fy2026: ReportInputs = {
    assessment: second,
    scorecard: score(model, second),
    previous: fy2025.scorecard,
    previousAssessment: first,
    comparison,
    roadmap: planRoadmap(model, second, secondPlan),
    planOptions: alternatives(model, second, secondPlan),
    ledgerEffects: ledgerEffects(model, second),
  };
  return { fy2025, fy2026, timeline, comparison };
}

/** Every file, made when asked for. */
export function goldens(): readonly Golden[] {
  const { fy2025, fy2026, timeline, comparison } = goldenInputs();
  const client = { name: fy2025.assessment.organization.name, invented: true };
  const proposal = buildProposalData(unwrap(parseProposalInput(dataOf("proposal.json"))), timeline);
  const kit = planFactFinding(model, { timeline });
  const report = (inputs: ReportInputs, options: Partial<ReportOptions>): ReportTree => {
    const editionDate = inputs === fy2025 ? "2026-04-02" : "2027-01-20";
    return buildReport(model, inputs, { audience: "full", locale: "en-US", edition: "final", editionDate, preparedBy, ...options });
  };
  const list = (of: typeof findingsList, inputs: ReportInputs): TableNode => of(model, inputs, { audience: "full", locale: "en-US" });
  const firstYear = (options: Partial<ReportOptions>) => () => report(fy2025, options);
  const secondYear = (options: Partial<ReportOptions>) => () => report(fy2026, options);
  return [
    ...files("fy2025/assessment", "CIO Assessment Report, full", firstYear({}), ["md", "html"]),
    ...files("fy2025/executive", "the same for executives", firstYear({ audience: "executive" }), ["md", "html", "docx"]),
    ...files("fy2025/it-lead", "the same for the IT lead", firstYear({ audience: "it-lead" }), ["md"]),
    ...files("fy2025/letter", "letter to the board", firstYear({ audience: "board" }), ["md", "html", "docx", "json"]),
    ...files("fy2025/letter.de-DE", "the same in German", firstYear({ audience: "board", locale: "de-DE" }), ["md"]),
    ...files("fy2025/letter.en-GB", "the same in British English", firstYear({ audience: "board", locale: "en-GB" }), ["md"]),
    ...files("fy2025/roadmap", "roadmap and budget book", firstYear({ kind: "roadmap" }), ["md", "html"]),
    ...files("fy2025/worklist", "work list for the IT lead", firstYear({ kind: "worklist", audience: "it-lead" }), ["md", "html"]),
    ...files("fy2025/appendix", "method and honesty appendix alone", firstYear({ kind: "appendix" }), ["md"]),
    { path: "fy2025/findings.csv", what: "every finding, for a spreadsheet", make: () => toCsv(list(findingsList, fy2025)) },
    { path: "fy2025/roadmap.csv", what: "every action, for a spreadsheet", make: () => toCsv(list(roadmapList, fy2025)) },
    { path: "fy2025/worklist.csv", what: "the work of IT, for a spreadsheet", make: () => toCsv(list(workList, fy2025)) },
    { path: "fy2025/scorecard.json", what: "scorecard", make: () => json(fy2025.scorecard) },
    { path: "fy2025/timeline.json", what: "dates of the engagement", make: () => json(timeline) },
    ...files("fy2025/kit", "fact-finding kit", () => buildKit(model, { kit, timeline, client }, { locale: "en-US", preparedBy }), ["md", "html"]),
    ...files("fy2025/proposal", "engagement proposal", () => buildProposal(model, { proposal, timeline, invented: true }, { locale: "en-US" }), ["md", "html"]),
    ...files("fy2026/recap", "Annual Recap with Senior Management", secondYear({ kind: "recap" }), ["md", "html", "docx"]),
    ...files("fy2026/recap.de-DE", "the same in German", secondYear({ kind: "recap", locale: "de-DE" }), ["md"]),
    ...files("fy2026/recap.en-GB", "the same in British English", secondYear({ kind: "recap", locale: "en-GB" }), ["md"]),
    ...files("fy2026/executive", "CIO Assessment Report for executives, a year later", secondYear({ audience: "executive" }), ["md", "html"]),
    ...files("fy2026/letter", "letter to the board, a year later", secondYear({ audience: "board" }), ["md", "html"]),
    { path: "fy2026/scorecard.json", what: "scorecard", make: () => json(fy2026.scorecard) },
    { path: "fy2026/comparison.json", what: "what changed and why", make: () => json(comparison) },
  ];
}

type Format = "md" | "html" | "docx" | "json";

/** One document in some formats; its tree is built once. */
function files(path: string, what: string, tree: () => ReportTree, formats: readonly Format[]): readonly Golden[] {
  let built: ReportTree | undefined;
  const once = (): ReportTree => (built ??= tree());
  const print = { md: () => toMarkdown(once()), html: () => toHtml(once()), docx: () => toDocx(once()), json: () => json(once()) };
  return formats.map((format) => ({ path: `${path}.${format}`, what, make: print[format], tree: once }));
}

/** The list of the folder. */
export function goldenIndex(all: readonly Golden[]): string {
  const rows = all.map((one) => `| [${one.path}](${one.path}) | ${one.what} |`);
  return [
    "# Documents of the example company",
    "",
    "**The company is invented.** Everything here is made by `npx tsx test/scripts/goldens.ts` from the assessments one folder up, and by nothing else; a test fails when a file is stale.",
    "",
    "| file | what it is |",
    "| - | - |",
    ...rows,
    "",
  ].join("\n");
}

/** Files that lie in the folder, by path. */
export function goldenPaths(): readonly string[] {
  const all = readdirSync(goldenFolder, { recursive: true, withFileTypes: true });
  const root = new URL(goldenFolder).pathname;
  return all.flatMap((entry) => (entry.isFile() ? [`${entry.parentPath}/${entry.name}`.replace(root, "").replace(/^\//, "")] : [])).sort();
}

if (process.argv[1]?.endsWith("goldens.ts") === true) {
  const all = goldens();
  rmSync(goldenFolder, { recursive: true, force: true });
  for (const one of all) {
    const file = new URL(one.path, goldenFolder);
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, await one.make());
  }
  writeFileSync(new URL("README.md", goldenFolder), goldenIndex(all));
}

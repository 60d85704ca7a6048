import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { estimateTimeline, ledgerEffects, parseAssessmentText, parseRoadmapInput, parseTimelineInput, planRoadmap, score, unwrap } from "../../src/index.js";
import { summary } from "../../src/cli/summary.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { toHtml } from "../../src/render/html/index.js";
import { toMarkdown } from "../../src/render/markdown/index.js";
import { buildReport } from "../../src/report/index.js";

/** Everything for the invented example company: report, scorecard, timeline, and a summary on the screen. */
const example = new URL("../../docs/examples/tallow-creek/", import.meta.url);
const out = new URL("../../out/", import.meta.url);

const model = standardModel();
const assessment = unwrap(parseAssessmentText(readFileSync(new URL("fy2025.json", example), "utf8"), model, { file: "fy2025.json" }));
const scorecard = score(model, assessment);
const timeline = estimateTimeline(unwrap(parseTimelineInput(JSON.parse(readFileSync(new URL("engagement.json", example), "utf8")))));
const roadmap = planRoadmap(model, assessment, unwrap(parseRoadmapInput(JSON.parse(readFileSync(new URL("roadmap.json", example), "utf8")), model)));
const report = buildReport(
  model,
  { assessment, scorecard, timeline, roadmap, ledgerEffects: ledgerEffects(model, assessment) },
  { audience: "full", locale: "en-US", edition: "draft" },
);

const files: readonly (readonly [string, string])[] = [
  ["report.md", toMarkdown(report)],
  ["report.html", toHtml(report)],
  ["scorecard.json", `${JSON.stringify(scorecard, null, 2)}\n`],
  ["timeline.json", `${JSON.stringify(timeline, null, 2)}\n`],
];
mkdirSync(out, { recursive: true });
for (const [name, text] of files) writeFileSync(new URL(name, out), text);

const io = {
  stdin: process.stdin,
  isTerminal: process.stdout.isTTY,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};
io.out(summary(io, model, scorecard));
io.out("\nTimeline of the engagement:\n");
for (const one of timeline.milestones.filter((milestone) => ["kick-off", "site-from", "site-to", "draft", "presentation"].includes(milestone.id)))
  io.out(`  ${one.date}  ${one.id}\n`);
io.out(`\nWritten to out/: ${files.map(([name]) => name).join(", ")}. Open out/report.html in a browser.\n`);

import { estimateTimeline, ledgerEffects, parseRoadmapInput, parseTimelineInput, planRoadmap, score } from "../../index.js";
import { toHtml } from "../../render/html/index.js";
import { toMarkdown } from "../../render/markdown/index.js";
import { buildReport } from "../../report/index.js";
import { type Command, choiceOption, textOption } from "../command.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadData, loadModel, modelOptionHelp, modelOptions, take } from "../load.js";

/** `report`: a document of an assessment. */
export const reportCommand: Command = {
  name: "report",
  summary: "write the report: Markdown, HTML or the tree as JSON",
  usage: "[FILE] [options]",
  details: "Builds a document from an assessment. One result, many documents: the audience selects what is shown, it never changes a number.",
  options: {
    ...modelOptions,
    format: { type: "string" },
    document: { type: "string" },
    audience: { type: "string" },
    locale: { type: "string" },
    edition: { type: "string" },
    timeline: { type: "string" },
    roadmap: { type: "string" },
    "prepared-by": { type: "string" },
  },
  optionHelp: [
    ...modelOptionHelp,
    ["--format F", "md, html or json (default md)"],
    ["--document D", "assessment, letter or worklist (default assessment)"],
    ["--audience A", "full, executive, board or it-lead (default full)"],
    ["--locale L", "en-US, en-GB or de-DE (default en-US)"],
    ["--edition E", "draft, for comment or final (default draft)"],
    ["--timeline FILE", "timeline input (YAML or JSON) for the chapter on dates"],
    ["--roadmap FILE", "roadmap input (YAML or JSON): prices, dates and decisions"],
    ["--prepared-by TEXT", "who prepared it: firm and role"],
  ],
  examples: [
    "report assessment.json --format html --out report.html",
    "report assessment.json --audience board --format md",
    "report assessment.json --document worklist --format html --out work.html",
  ],
  async run(io, [file], options) {
    const format = choiceOption(options, "format", ["md", "html", "json"], "md");
    const kind = choiceOption(options, "document", ["assessment", "letter", "worklist"], "assessment");
    const audience = choiceOption(options, "audience", ["full", "executive", "board", "it-lead"], "full");
    const locale = choiceOption(options, "locale", ["en-US", "en-GB", "de-DE"], "en-US");
    const edition = choiceOption(options, "edition", ["draft", "for comment", "final"], "draft");
    const preparedBy = textOption(options, "prepared-by");
    const timelineFile = textOption(options, "timeline");
    const model = await loadModel(io, options);
    const assessment = await loadAssessment(io, model, file);
    const timeline = timelineFile === undefined ? undefined : estimateTimeline(take(parseTimelineInput(await loadData(io, timelineFile))));
    const roadmapFile = textOption(options, "roadmap");
    const roadmap = roadmapFile === undefined ? undefined : planRoadmap(model, assessment, take(parseRoadmapInput(await loadData(io, roadmapFile), model)));
    const tree = buildReport(
      model,
      {
        assessment,
        scorecard: score(model, assessment),
        ledgerEffects: ledgerEffects(model, assessment),
        ...(timeline === undefined ? {} : { timeline }),
        ...(roadmap === undefined ? {} : { roadmap }),
      },
      { kind, audience, locale, edition, ...(preparedBy === undefined ? {} : { preparedBy }) },
    );
    const text = format === "md" ? toMarkdown(tree) : format === "html" ? toHtml(tree) : `${JSON.stringify(tree, null, 2)}\n`;
    await writeOut(io, textOption(options, "out"), text);
    return 0;
  },
};

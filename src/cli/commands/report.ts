import { checkReport } from "../../report/index.js";
import { type Command, textOption } from "../command.js";
import { writeOut } from "../io.js";
import { printIssues } from "../issues.js";
import { modelOptionHelp, modelOptions } from "../load.js";
import { buildOf, buildPlanDocument, makeInputs } from "../report/build.js";
import { audiences, choicesOf, documents, editions, formats, locales } from "../report/choices.js";
import { printList, printTree } from "../report/print.js";

const text = { type: "string" } as const;

/** `report`: a document of an assessment. */
export const reportCommand: Command = {
  name: "report",
  summary: "write a document: report, letter, recap, roadmap book, work list, kit, proposal",
  usage: "[FILE] [options]",
  details:
    "Builds a document from an assessment. One result, many documents: the audience selects what is shown, it never changes a number. Figures in Word are tables with bars unless --draw names a program that draws; HTML has the pictures.",
  options: {
    ...modelOptions,
    format: text,
    document: text,
    audience: text,
    locale: text,
    edition: text,
    "edition-date": text,
    previous: text,
    timeline: text,
    roadmap: text,
    proposal: text,
    client: text,
    theme: text,
    draw: text,
    "prepared-by": text,
  },
  optionHelp: [
    ...modelOptionHelp,
    ["--document D", `${documents.join(", ")} (default assessment)`],
    ["--format F", `${formats.join(", ")} (default: the ending of --out, else md)`],
    ["--audience A", `${audiences.join(", ")} (default full)`],
    ["--locale L", `${locales.join(", ")} (default en-US)`],
    ["--edition E", `${editions.join(", ")} (default draft); final is refused while a text is stale`],
    ["--edition-date DAY", "day of the edition, YYYY-MM-DD"],
    ["--previous FILE", "assessment of the year before: its marks, the change, and the recap"],
    ["--roadmap FILE", "roadmap input (YAML or JSON): prices, dates and decisions"],
    ["--timeline FILE", "timeline input (YAML or JSON) for dates; needed by kit and proposal"],
    ["--proposal FILE", "proposal input (YAML or JSON): client, scope, fees"],
    ["--client NAME", "name on a kit, when no assessment is given"],
    ["--draw PROGRAM", "draws the figures of a Word document: chromium, or rsvg-convert (default: tables with bars)"],
    ["--theme FILE", "white label (YAML or JSON): firm, colours, logo, words"],
    ["--prepared-by TEXT", "who prepared it: firm and role"],
  ],
  examples: [
    "report assessment.json --out report.html",
    "report assessment.json --audience board --format md",
    "report fy2026.json --document recap --previous fy2025.json --out recap.docx",
    "report assessment.json --document worklist --format csv --out work.csv",
    'report --document kit --timeline engagement.yaml --client "Example Works" --out kit.html',
  ],
  async run(io, [file], options) {
    const out = textOption(options, "out");
    const choices = choicesOf(options, out);
    const draw = textOption(options, "draw");
    if (choices.document === "kit" || choices.document === "proposal") {
      const tree = await buildPlanDocument(io, choices, { file, options });
      await writeOut(io, out, await printTree(tree, choices.format === "csv" ? "md" : choices.format, draw)); // No list: refused before.
      return 0;
    }
    const made = await makeInputs(io, choices, { file, options });
    if (choices.format === "csv") {
      await writeOut(io, out, await printList(made, choices.document));
      return 0;
    }
    const tree = buildOf(made);
    const issues = checkReport(tree);
    if (issues.length > 0) printIssues(io, issues, false);
    if (issues.some((one) => one.severity === "error")) return 1;
    await writeOut(io, out, await printTree(tree, choices.format, draw));
    return 0;
  },
};

import { type Timeline, reEstimate, score } from "../../index.js";
import { buildTimeline } from "../../report/index.js";
import { type Command, type Options, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { type Io, writeOut } from "../io.js";
import { loadModel, modelOptionHelp, modelOptions } from "../load.js";
import { knownAssessment, planOptionHelp, planOptions, timelineOf } from "../plan/inputs.js";
import { blockOf, documentOptionHelp, documentOptions, dressOf, formatOption, writeJson, writeTable, writeTree } from "../plan/print.js";
import { reEstimateText, timelineText } from "../plan/text.js";

const text = { type: "string" } as const;
const formats = ["text", "md", "html", "docx", "json", "csv", "ics", "svg"] as const;

/** `timeline`: the dated plan of an engagement, and where it stands. */
export const timelineCommand: Command = {
  name: "timeline",
  summary: "plan the engagement: site days, analysis, every milestone dated",
  usage: "[FILE] [options]",
  details:
    "Plans 1 to 2 days on site and 2 to 3 weeks of analysis and report, on working days of both parties. What does not fit raises a flag; the plan never silently grows. With --on it says where a running engagement stands: what remains, when the report can be ready, which area it waits for.",
  options: { ...planOptions, ...documentOptions, ...modelOptions, on: text, held: text, engagement: text, stamp: text, sequence: text },
  optionHelp: [
    ...planOptionHelp,
    ["--format F", `${formats.join(", ")} (default: the ending of --out, else text)`],
    ["--assessment FILE", "counts that the file does not give; with --on: what is known so far"],
    ["--on DAY", "estimates anew on that day, from --assessment"],
    ["--held N", "talks held by then (default: all once the visit is over)"],
    ["--engagement NAME", "ics: name in the event ids; keep it, and an import updates what is there"],
    ["--stamp DAY", "ics: day of making (default: the kick-off)"],
    ["--sequence N", "ics: raise it with every change of the plan (default 0)"],
    ...documentOptionHelp,
    ...modelOptionHelp,
  ],
  examples: [
    "timeline --employees 140 --start 2026-03-02",
    "timeline engagement.yaml --json",
    "timeline --employees 60 --deadline 2026-06-30",
    "timeline engagement.yaml --engagement example-works-2026 --out visit.ics",
    "timeline engagement.yaml --seed 20260302 --format svg --out plan.svg",
    "timeline engagement.yaml --assessment so-far.json --on 2026-03-18",
  ],
  async run(io, [file], options) {
    const format = formatOption(options, formats);
    const model = await loadModel(io, options);
    const assessment = await knownAssessment(io, model, options);
    const plan = await timelineOf(io, file, { options, assessment });
    const on = textOption(options, "on");
    if (on !== undefined) {
      if (assessment === undefined) throw wrongUse("--on needs --assessment FILE: what is known by that day.");
      if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw wrongUse(`--on takes a day, YYYY-MM-DD; found "${on}".`);
      const held = numberOption(options, "held");
      const now = reEstimate(model, plan, { on, assessment, scorecard: score(model, assessment), ...(held === undefined ? {} : { interviewsHeld: held }) });
      if (format === "json") await writeJson(io, options, now);
      else if (format === "text") await writeOut(io, textOption(options, "out"), reEstimateText(model, now));
      else throw wrongUse("With --on the format is text or json.");
      return 0;
    }
    await write(io, options, { plan, format, name: assessment?.organization.name });
    return 0;
  },
};

interface Written {
  readonly plan: Timeline;
  readonly format: (typeof formats)[number];
  readonly name: string | undefined;
}

async function write(io: Io, options: Options, { plan, format, name }: Written): Promise<void> {
  const out = textOption(options, "out");
  if (format === "text") return writeOut(io, out, timelineText(plan));
  if (format === "json") return writeJson(io, options, plan);
  if (format === "ics") {
    const { toCalendar } = await import("../../render/calendar/index.js");
    const sequence = numberOption(options, "sequence");
    return writeOut(
      io,
      out,
      toCalendar(plan, {
        engagement: textOption(options, "engagement") ?? "engagement",
        stamp: textOption(options, "stamp") ?? plan.span.kickOff,
        ...(sequence === undefined ? {} : { sequence }),
        closedDays: true,
      }),
    );
  }
  const { standardModel } = await import("../../packs/standard-text.js");
  const client = { name: textOption(options, "client") ?? name };
  const tree = buildTimeline(standardModel(), { timeline: plan, client }, await dressOf(io, options));
  if (format === "csv") {
    const table = blockOf(tree, "table", "timeline.milestones");
    return table.type === "table" ? writeTable(io, options, table) : undefined;
  }
  if (format !== "svg") return writeTree(io, options, { tree, format });
  const chart = blockOf(tree, "chart", "timeline.calendar");
  if (chart.type === "chart") await writeOut(io, out, (await import("../../render/svg/index.js")).toSvg(chart));
}

function numberOption(options: Options, name: string): number | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value)) throw wrongUse(`--${name} takes a whole number; found "${value}".`);
  return Number(value);
}

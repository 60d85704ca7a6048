import { type TimelineInput, estimateTimeline, parseTimelineInput } from "../../index.js";
import { type Command, choiceOption, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { type Io, writeOut } from "../io.js";
import { loadData, take } from "../load.js";

/** `timeline`: the dated plan of an engagement. */
export const timelineCommand: Command = {
  name: "timeline",
  summary: "plan the engagement: site days, analysis, every milestone dated",
  usage: "[FILE] [options]",
  details:
    "Plans 1 to 2 days on site and 2 to 3 weeks of analysis and report, on working days of both parties. What does not fit raises a flag; the plan never silently grows.",
  options: { employees: { type: "string" }, start: { type: "string" }, deadline: { type: "string" }, holidays: { type: "string" } },
  optionHelp: [
    ["--employees N", "size of the company, when no file is given"],
    ["--start DAY", "day of the kick-off, YYYY-MM-DD"],
    ["--deadline DAY", "day of the presentation: plans backward to the latest kick-off"],
    ["--holidays SET", "us-federal or none (default: those in the file, else us-federal)"],
  ],
  examples: ["timeline --employees 140 --start 2026-03-02", "timeline engagement.yaml --json", "timeline --employees 60 --deadline 2026-06-30"],
  async run(io, [file], options) {
    const timeline = estimateTimeline(await inputOf(io, file, options));
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(timeline, null, 2)}\n` : timelineText(timeline));
    return 0;
  },
};

async function inputOf(io: Io, file: string | undefined, options: Parameters<Command["run"]>[2]): Promise<TimelineInput> {
  const { employees, start, deadline } = {
    employees: textOption(options, "employees"),
    start: textOption(options, "start"),
    deadline: textOption(options, "deadline"),
  };
  if (file === undefined && employees === undefined) throw wrongUse("timeline needs a file, or --employees with --start or --deadline.");
  const given = file === undefined ? {} : await loadData(io, file);
  const merged = {
    ...given,
    ...(employees === undefined ? {} : { employees: Number(employees) }),
    ...(start === undefined ? {} : { start }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  const holidays = choiceOption(options, "holidays", ["us-federal", "none"], "us-federal");
  // Where nothing is said, the plan itself takes the US federal holidays.
  return take(parseTimelineInput(holidays === "none" ? { ...merged, holidays: [] } : merged));
}

function timelineText(timeline: ReturnType<typeof estimateTimeline>): string {
  const lines = timeline.milestones.map((one) => `${one.date}  ${["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][one.weekday] ?? ""}  ${one.id}`);
  const flags = timeline.flags.map((flag) => `! ${flag.code}: ${flag.remedies.map((remedy) => remedy.code.replaceAll("-", " ")).join("; ")}`);
  return `${[...lines, "", `${timeline.site.planned / 2} days on site, ${timeline.effort.planned} working days of analysis and report.`, ...flags].join("\n")}\n`;
}

import {
  type Assessment,
  type Model,
  type Timeline,
  type TimelineInput,
  estimateTimeline,
  parseTimelineInput,
  simulateTimeline,
  timelineInputOf,
} from "../../index.js";
import { type Options, choiceOption, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import type { Io } from "../io.js";
import { loadAssessment, loadInput } from "../load.js";

const text = { type: "string" } as const;

/** Options that say what is planned. */
export const planOptions = { employees: text, start: text, deadline: text, holidays: text, assessment: text, seed: text } as const;

/** Help for {@link planOptions}. */
export const planOptionHelp = [
  ["--employees N", "size of the company, when no file says it"],
  ["--start DAY", "day of the kick-off, YYYY-MM-DD"],
  ["--deadline DAY", "day of the presentation: plans backward to the latest kick-off"],
  ["--holidays SET", "us-federal or none (default: those in the file, else us-federal)"],
  ["--seed N", "draws the odds with this seed: the median to plan, the 80 % day to quote"],
] as const;

/** The assessment that `--assessment` names. */
export async function knownAssessment(io: Io, model: Model, options: Options): Promise<Assessment | undefined> {
  const file = textOption(options, "assessment");
  return file === undefined ? undefined : loadAssessment(io, model, file);
}

/** Plans from a file, from options, and from an assessment that has the counts; the more special one wins. */
export async function timelineOf(
  io: Io,
  file: string | undefined,
  given: { readonly options: Options; readonly assessment?: Assessment | undefined },
): Promise<Timeline> {
  const plan = estimateTimeline(await inputOf(io, file, given));
  const seed = textOption(given.options, "seed");
  if (seed === undefined) return plan;
  if (!/^\d{1,9}$/.test(seed)) throw wrongUse(`--seed takes a whole number of at most nine digits; found "${seed}".`);
  return { ...plan, odds: simulateTimeline(plan, { seed: Number(seed) }) };
}

async function inputOf(io: Io, file: string | undefined, { options, assessment }: Parameters<typeof timelineOf>[2]): Promise<TimelineInput> {
  const [employees, start, deadline] = [textOption(options, "employees"), textOption(options, "start"), textOption(options, "deadline")];
  if (file === undefined && employees === undefined && assessment === undefined)
    throw wrongUse("A plan needs a file, or --employees (or --assessment) with --start or --deadline.");
  const holidays = choiceOption(options, "holidays", ["us-federal", "none"], "us-federal");
  const sources = {
    file,
    known: assessment === undefined ? {} : timelineInputOf(assessment),
    options: {
      ...(employees === undefined ? {} : { employees: /^-?[\d.]+$/.test(employees) ? Number(employees) : employees }),
      ...(start === undefined ? {} : { start }),
      ...(deadline === undefined ? {} : { deadline }),
      // Where nothing is said, the plan itself takes the US federal holidays.
      ...(holidays === "none" ? { holidays: [] } : {}),
    },
    flags: { employees: "--employees 140", start: "--start 2026-03-02" },
  };
  return loadInput(io, sources, parseTimelineInput);
}

import { nearest } from "../kernel/near.js";
import type { PracticeRating, Rating, Reading } from "../model/rating.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { truth } from "../scoring/outcome.js";
import { type Run, runAll } from "../scoring/run.js";
import { present } from "../scoring/score.js";
import type { Assessment } from "../model/assessment.js";

/** What came out for one id, in the few words that an expectation can speak of. */
export type Actual =
  /** A number as lossless text; `level` where there is one. */
  | { readonly is: "number"; readonly text: string; readonly level?: number }
  /** Between two numbers as lossless text; `text` is what counts meanwhile, `level` of that or of both ends. */
  | { readonly is: "range"; readonly low: string; readonly high: string; readonly text?: string; readonly level?: number; readonly word?: "provisional" }
  /** `true`, `false`, `unknown`, `not applicable`, `finding`, `open-question`, `none`, `unscored`. */
  | { readonly is: "word"; readonly word: string };

/** A scored assessment that can be asked for anything a pack defines. */
export interface Outcome {
  readonly run: Run;
  readonly scorecard: Scorecard;
}

/** Scores an assessment and keeps everything for {@link actualOf}. */
export function outcomeOf(model: Model, assessment: Assessment): Outcome {
  const run = runAll(model, assessment);
  return { run, scorecard: present(run) };
}

/** What came out for an id: metric, practice, guard (`practice#0`), cap, rule, check, area, group or `overall`; undefined for anything else. */
export function actualOf(outcome: Outcome, id: string): Actual | undefined {
  const { run, scorecard } = outcome;
  const { model } = run.context;
  const own = <T>(record: Readonly<Record<string, T>>) => (Object.hasOwn(record, id) ? record[id] : undefined);
  const metric = own(scorecard.metrics);
  if (metric !== undefined) return ofReading(metric);
  const practice = own(scorecard.practices);
  if (practice !== undefined) return ofPractice(practice);
  const node = id === "overall" ? scorecard.overall : (own(scorecard.areas) ?? own(scorecard.groups));
  if (node !== undefined) return ofRating(node);
  if (model.rules.has(id))
    return word(
      scorecard.findings.some((one) => one.rule === id) ? "finding" : scorecard.openQuestions.some((one) => one.rule === id) ? "open-question" : "none",
    );
  const when = conditionOf(model, id);
  if (when !== undefined) return word(refusedCap(outcome, id) ? "true" : truth(when.evaluate(run.context.env)));
  return undefined;
}

/** The id nearest to one that nothing defines. */
export function nearestId(model: Model, id: string): string | undefined {
  const { program } = model;
  const guards = program.practices.flatMap((practice) => practice.guards.map((_, index) => `${practice.id}#${index}`));
  return nearest(id, [
    ...model.metrics.keys(),
    ...model.rules.keys(),
    ...model.caps.keys(),
    ...model.practices.keys(),
    ...program.nodes.map((node) => node.id),
    ...program.checks.map((check) => check.id),
    ...guards,
  ]);
}

function conditionOf(model: Model, id: string) {
  const { program } = model;
  const check = program.checks.find((one) => one.id === id);
  if (check !== undefined) return check.when;
  for (const node of program.nodes) for (const cap of node.caps) if (cap.id === id) return cap.when;
  const [practiceId, index] = id.split("#", 2);
  return index === undefined || !/^\d{1,3}$/.test(index) ? undefined : program.practices.find((one) => one.id === practiceId)?.guards[Number(index)]?.when;
}

/** A cap that is unknown only because facts were refused counts as true. */
function refusedCap({ scorecard }: Outcome, id: string): boolean {
  const ratings = [scorecard.overall, ...Object.values(scorecard.areas), ...Object.values(scorecard.groups)];
  return ratings.some((rating) => rating.caps.some((cap) => cap.id === id && cap.refused === true));
}

function word(text: string): Actual {
  return { is: "word", word: text === "not-applicable" ? "not applicable" : text };
}

function ofReading(reading: Reading): Actual {
  switch (reading.state) {
    case "measured":
      return { is: "number", text: reading.exact, ...levelOf(reading.levels) };
    case "bounded":
      return { is: "range", ...reading.exact, ...levelOf(reading.levels) };
    case "unknown":
    case "not-applicable":
      return word(reading.state);
  }
}

function levelOf(levels: readonly number[] | undefined): { readonly level?: number } {
  const [low, high] = levels ?? [];
  return low === undefined || low !== high ? {} : { level: low };
}

function ofPractice(practice: PracticeRating): Actual {
  switch (practice.status) {
    case "answered":
      return practice.exact.low === practice.exact.high
        ? { is: "number", text: practice.exact.effective }
        : { is: "range", low: practice.exact.low, high: practice.exact.high, text: practice.exact.effective };
    case "unanswered":
      return word("unknown");
    case "not-applicable":
      return word("not applicable");
  }
}

function ofRating(rating: Rating): Actual {
  switch (rating.status) {
    case "scored":
      return rating.exact.low === rating.exact.high
        ? { is: "number", text: rating.exact.score, level: rating.level }
        : { is: "range", low: rating.exact.low, high: rating.exact.high, text: rating.exact.score, level: rating.level };
    case "provisional":
      return { is: "range", low: rating.exact.low, high: rating.exact.high, word: "provisional" };
    case "unscored":
      return word("unscored");
    case "not-applicable":
      return word("not applicable");
  }
}

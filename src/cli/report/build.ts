import {
  type Assessment,
  type Model,
  type RoadmapInput,
  type StoredPlan,
  type Timeline,
  askNext,
  budgetBook,
  buildProposalData,
  counterfactuals,
  estimateTimeline,
  ledgerEffects,
  parseProposalInput,
  parseRoadmapInput,
  parseStoredPlan,
  parseTimelineInput,
  planFactFinding,
  planRoadmap,
  score,
} from "../../index.js";
import { benchmarkRows, benchmarksOf } from "../../areas/index.js";
import { compare } from "../../comparison/index.js";
import { parseTheme } from "../../render/theme/index.js";
import { type ReportInputs, type ReportOptions, buildKit, buildProposal, buildReport, checkTheme } from "../../report/index.js";
import { type Options, textOption } from "../command.js";
import { badInput, wrongUse } from "../errors.js";
import type { Io } from "../io.js";
import { loadAssessment, loadData, loadModel, take } from "../load.js";
import type { Choices } from "./choices.js";

/** Everything that a document or a list is built from. */
export interface Made {
  readonly model: Model;
  readonly inputs: ReportInputs;
  readonly options: ReportOptions;
}

/** What every document carries on its cover. */
async function dressOf(
  io: Io,
  choices: Choices,
  options: Options,
): Promise<Pick<ReportOptions, "locale" | "edition" | "editionDate" | "preparedBy" | "theme">> {
  const [themeFile, preparedBy, editionDate] = [textOption(options, "theme"), textOption(options, "prepared-by"), textOption(options, "edition-date")];
  if (editionDate !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(editionDate)) throw wrongUse(`--edition-date takes a day, YYYY-MM-DD; found "${editionDate}".`);
  const theme = themeFile === undefined ? undefined : take(parseTheme(await loadData(io, themeFile)));
  const faults = theme === undefined ? [] : checkTheme(theme);
  if (faults.length > 0) throw badInput(faults);
  return {
    locale: choices.locale,
    edition: choices.edition,
    ...(editionDate === undefined ? {} : { editionDate }),
    ...(preparedBy === undefined ? {} : { preparedBy }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** Reads and computes what a report needs: scorecard, roadmap, timeline, and last year's. */
export async function makeInputs(io: Io, choices: Choices, given: { readonly file: string | undefined; readonly options: Options }): Promise<Made> {
  const { options } = given;
  const model = await loadModel(io, options);
  const assessment = await loadAssessment(io, model, given.file);
  const timeline = await timelineOf(io, options);
  const planned = await planOf(io, options, { model, assessment });
  const scorecard = score(model, assessment);
  const inputs: ReportInputs = {
    assessment,
    scorecard,
    benchmarks: benchmarkRows(benchmarksOf(assessment, scorecard)),
    ledgerEffects: ledgerEffects(model, assessment),
    ...(timeline === undefined ? {} : { timeline }),
    ...(planned === undefined
      ? {}
      : { roadmap: planned.roadmap, planChoice: planned.choice, budgetBook: budgetBook(assessment, { roadmap: planned.roadmap }) }),
    ...(planned === undefined && choices.audience !== "full" ? {} : { counterfactuals: counterfactuals(model, assessment) }),
    ...(planned === undefined || choices.document !== "recap" ? {} : { planOptions: alternatives(model, assessment, planned.roadmap.input) }),
    ...(await lastYear(io, choices, { model, assessment, options })),
  };
  const kind = choices.document === "kit" || choices.document === "proposal" ? "assessment" : choices.document;
  return { model, inputs, options: { ...(await dressOf(io, choices, options)), kind, audience: choices.audience } };
}

/** Builds one of the documents about a result. */
export function buildOf(made: Made) {
  return buildReport(made.model, made.inputs, made.options);
}

async function lastYear(
  io: Io,
  choices: Choices,
  given: { readonly model: Model; readonly assessment: Assessment; readonly options: Options },
): Promise<Partial<ReportInputs>> {
  const file = textOption(given.options, "previous");
  if (file === undefined) return {};
  const before = await loadAssessment(io, given.model, file);
  const comparison = take(compare(given.model, { before, after: given.assessment }, { orders: choices.document === "recap" }));
  return { previous: score(given.model, before), previousAssessment: before, comparison };
}

async function timelineOf(io: Io, options: Options): Promise<Timeline | undefined> {
  const file = textOption(options, "timeline");
  return file === undefined ? undefined : estimateTimeline(take(parseTimelineInput(await loadData(io, file))));
}

async function planOf(io: Io, options: Options, of: { readonly model: Model; readonly assessment: Assessment }): Promise<StoredPlan | undefined> {
  const file = textOption(options, "roadmap");
  if (file === undefined) return undefined;
  const data = await loadData(io, file);
  if ("roadmap" in data || "proof" in data) return take(parseStoredPlan(data, of.model));
  return { roadmap: planRoadmap(of.model, of.assessment, take(parseRoadmapInput(data, of.model))), choice: {} };
}

/** Half of the money and people, and half as much again; nothing where the plan limits neither. */
export function alternatives(model: Model, assessment: Assessment, plan: RoadmapInput): NonNullable<ReportInputs["planOptions"]> {
  if (plan.budget === undefined && plan.capacity === undefined) return {};
  const times = (factor: 0.5 | 1.5) =>
    planRoadmap(model, assessment, {
      ...plan,
      // A share of whole units is money enough for a plan to choose from.
      ...(plan.budget === undefined ? {} : { budget: { ...plan.budget, amount: String(Math.round(Number(plan.budget.amount) * factor)) } }),
      ...(plan.capacity === undefined ? {} : { capacity: plan.capacity * factor }),
    });
  return { minimum: times(0.5), faster: times(1.5) };
}

/** Builds the kit or the proposal; the assessment is optional and shortens the kit by what is known. */
export async function buildPlanDocument(io: Io, choices: Choices, given: { readonly file: string | undefined; readonly options: Options }) {
  const { options } = given;
  const model = await loadModel(io, options);
  const timeline = await timelineOf(io, options);
  if (timeline === undefined) throw wrongUse(`A ${choices.document} needs --timeline FILE, the input of the timeline.`);
  const dress = await dressOf(io, choices, options);
  const assessment = given.file === undefined ? undefined : await loadAssessment(io, model, given.file);
  const invented = assessment?.organization.invented;
  if (choices.document === "proposal") {
    const file = textOption(options, "proposal");
    if (file === undefined) throw wrongUse("A proposal needs --proposal FILE: client, scope, fees.");
    const proposal = buildProposalData(take(parseProposalInput(await loadData(io, file))), timeline);
    return buildProposal(model, { proposal, timeline, ...(invented === undefined ? {} : { invented }) }, dress);
  }
  const name = textOption(options, "client") ?? assessment?.organization.name;
  if (name === undefined) throw wrongUse("A kit names the client: give its assessment, or --client NAME.");
  const known =
    assessment === undefined ? {} : { assessment, scorecard: score(model, assessment), order: askNext(model, assessment, { most: 200 }).map((one) => one.id) };
  const kit = planFactFinding(model, { timeline, ...known });
  return buildKit(model, { kit, timeline, client: { name, ...(invented === undefined ? {} : { invented }) } }, dress);
}

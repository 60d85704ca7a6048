import { type Result, fail, ok } from "../../kernel/result.js";
import type { Assessment } from "../../model/assessment.js";
import type { PackRef, Scorecard } from "../../model/scorecard.js";
import type { Model } from "../model.js";
import { type Parse, fit, withPacks } from "./fit.js";
import { type Move, movesOf } from "./moves.js";
import { applyOperations, mentions } from "./operations.js";
import { type StepContext, type StepDraft, declarations, renameStep, retireStep, scaleSteps, stepsFor } from "./steps.js";

/** One step of a migration, with what it does to the scores. */
export interface MigrationStep extends StepDraft {
  /** What this step moves, when all steps before it are taken as suggested. The moves of all steps add up to those of the plan. */
  readonly moves: readonly Move[];
}

/** Everything that moving an assessment to other packs needs and does. Plain data; nothing has been changed yet. */
export interface MigrationPlan {
  readonly from: readonly PackRef[];
  readonly to: readonly PackRef[];
  /** The assessment as it is. */
  readonly assessment: Assessment;
  /** In the order in which they are taken. The first, `judgement`, changes no value: it is what the new packs make of the same answers. */
  readonly steps: readonly MigrationStep[];
  /** What all steps together move, taken as suggested. */
  readonly moves: readonly Move[];
  /** Ids of the new packs that have to be asked when all steps are taken as suggested. */
  readonly asks: readonly string[];
}

/** The two stages that planning calls. They are given because packs know no stage: `{ parse: parseAssessment, score }`. */
export interface MigrationStages {
  /** Reads the assessment against a model: `parseAssessment`. */
  readonly parse: Parse;
  /** Scores it: `score`. */
  readonly score: (model: Model, assessment: Assessment) => Scorecard;
}

/**
 * Plans how an assessment moves from one set of packs to another: every step, why, what it does to the scores, and what must be asked
 * again. Changes nothing; `applyMigration` does what is confirmed.
 *
 * Steps come from the new packs' `migrations` (the first whose `from` holds the old version), `renamed` and `retired`; what they do not
 * declare is found and told: scales that are others, ids that are gone, values that are not accepted any more.
 *
 * @param models The packs that the assessment names, and those it moves to, each compiled.
 * @param input An assessment of the old packs; it is parsed first, so a pinned pack with other content is refused here.
 * @param stages `{ parse: parseAssessment, score }`.
 * @returns The plan; or the issues of the assessment with the old packs. One scoring for each step.
 */
export function planMigration(models: { readonly from: Model; readonly to: Model }, input: unknown, stages: MigrationStages): Result<MigrationPlan> {
  const { from, to } = models;
  const parsed = stages.parse(input, from);
  if (!parsed.ok) return parsed;
  const assessment = parsed.value;
  const found = findSteps(from, to, assessment);
  const fitted = fit(to, found.assessment, stages.parse);
  if (fitted.issues.length > 0) return fail(fitted.issues);
  const drafts = [judgementStep(from, to), ...found.steps, ...fitted.steps];
  const before = stages.score(from, assessment);
  const scored = withMoves(drafts, before, assessment, to, stages);
  return ok({
    from: from.packs,
    to: to.packs,
    assessment,
    steps: scored.steps,
    moves: movesOf(before, scored.after),
    asks: [...new Set(drafts.flatMap((step) => step.choices[0].asks ?? []))],
  });
}

function judgementStep(from: Model, to: Model): StepDraft {
  const text = (model: Model) => model.packs.map((pack) => `${pack.id} ${pack.version}`).join(", ");
  return {
    key: "judgement",
    kind: "judgement",
    because: `The same answers are judged by ${text(to)}, no longer by ${text(from)}.`,
    isDeclared: true,
    choices: [{ id: "accept", says: "No value changes.", operations: [] }],
  };
}

function findSteps(from: Model, to: Model, original: Assessment): { readonly steps: readonly StepDraft[]; readonly assessment: Assessment } {
  const steps: StepDraft[] = [];
  const oldNames = new Map<string, string>();
  let assessment = original;
  const context = (): StepContext => ({ from, to, assessment, wasCalled: (id) => oldNames.get(id) ?? id });
  const take = (step: StepDraft) => {
    steps.push(step);
    for (const one of step.choices[0].operations) if (one.op === "rename") oldNames.set(one.to, oldNames.get(one.id) ?? one.id);
    assessment = applyOperations(assessment, step.choices[0].operations);
  };
  for (const declared of declarations(from, to)) for (const step of stepsFor(declared, context())) take(step);
  for (const [id, now] of Object.entries({ ...to.pack.renamed })) if (mentions(assessment, id)) take(renameStep(id, now, `The pack calls it ${now} now.`));
  for (const [id, reason] of Object.entries({ ...to.pack.retired })) if (mentions(assessment, id)) take(retireStep(id, reason));
  const declaredScales = new Set(steps.flatMap((step) => (step.kind === "scale" ? [step.key] : [])));
  for (const practice of to.program.practices) {
    if (declaredScales.has(`scale ${practice.id}`)) continue;
    for (const step of scaleSteps(practice, context(), { how: "ask", because: "Its scale is another, and no pack says how to move.", isDeclared: false }))
      take(step);
  }
  return { steps, assessment };
}

function withMoves(
  drafts: readonly StepDraft[],
  before: Scorecard,
  original: Assessment,
  to: Model,
  { parse, score }: MigrationStages,
): { readonly steps: readonly MigrationStep[]; readonly after: Scorecard } {
  let card = before;
  let assessment = original;
  const steps = drafts.map((draft): MigrationStep => {
    assessment = applyOperations(assessment, draft.choices[0].operations);
    const next = score(to, fit(to, withPacks(assessment, to), parse).assessment);
    const moves = movesOf(card, next);
    card = next;
    return { ...draft, moves };
  });
  return { steps, after: card };
}

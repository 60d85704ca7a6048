import type { Answer, Assessment } from "../model/assessment.js";
import type { ChangeCause } from "../model/comparison.js";
import type { Model } from "../packs/model.js";

/** An assessment on its way from the first to the second, after one cause was replaced. */
export interface Stage {
  readonly cause: ChangeCause;
  readonly assessment: Assessment;
}

/**
 * Walks from the first assessment to the second, replacing one thing at a time, in the order that is printed. The last stage is the second.
 */
export function stagesBetween(before: Assessment, after: Assessment, model: Model): readonly Stage[] {
  const stages: Stage[] = [];
  let now = before;
  const step = (cause: ChangeCause, next: Assessment) => {
    now = next;
    stages.push({ cause, assessment: next });
  };
  step("method", replaced(now, after, ["overrides", "targets", "packs"]));
  step("time", { ...now, asOf: after.asOf });
  step("scope", { ...replaced(now, after, ["exclusions"]), answers: scopeAnswers(now, after), facts: scopeFacts(now, after) });
  step("evidence", { ...replaced(now, after, ["evidence"]), answers: gradedAnswers(now, after) });
  const lifted = liftedByDone(after, model);
  step("recommendations", { ...now, answers: pickAnswers(now, after, (id) => lifted.has(id)) });
  step("answers", { ...now, answers: pickAnswers(now, after, () => true) });
  step("facts", after);
  return stages;
}

function replaced(now: Assessment, after: Assessment, fields: readonly (keyof Assessment)[]): Assessment {
  const next: Record<string, unknown> = { ...now };
  for (const field of fields) {
    if (after[field] === undefined) delete next[field];
    else next[field] = after[field];
  }
  return next as unknown as Assessment; // Fields of an assessment from an assessment.
}

const isOut = (answer: Answer | undefined) => answer !== undefined && "notApplicable" in answer;

/** Answers that enter or leave the scope: not applicable in one of the two. */
function scopeAnswers(now: Assessment, after: Assessment): Assessment["answers"] {
  return pickAnswers(now, after, (id) => isOut(now.answers[id]) || isOut(after.answers[id]));
}

function scopeFacts(now: Assessment, after: Assessment): Assessment["facts"] {
  const isOutFact = (assessment: Assessment, id: string) => {
    const state = assessment.facts[id];
    return typeof state === "object" && !Array.isArray(state) && "notApplicable" in state;
  };
  const facts = { ...now.facts };
  for (const id of new Set([...Object.keys(now.facts), ...Object.keys(after.facts)])) {
    if (!isOutFact(now, id) && !isOutFact(after, id)) continue;
    const next = after.facts[id];
    if (next === undefined) delete facts[id];
    else facts[id] = next;
  }
  return facts;
}

/** The same levels with the new grades, where both have an answer. */
function gradedAnswers(now: Assessment, after: Assessment): Assessment["answers"] {
  const answers: Record<string, Answer> = { ...now.answers };
  for (const [id, old] of Object.entries(now.answers)) {
    const next = after.answers[id];
    if (next === undefined || "notApplicable" in next || "notApplicable" in old) continue;
    const { despite: _old, on: _day, ...rest } = old;
    answers[id] = {
      ...rest,
      evidence: next.evidence,
      ...(next.on === undefined ? {} : { on: next.on }),
      ...(next.despite === undefined ? {} : { despite: next.despite }),
    };
  }
  return answers;
}

function pickAnswers(now: Assessment, after: Assessment, which: (id: string) => boolean): Assessment["answers"] {
  const answers: Record<string, Answer> = { ...now.answers };
  for (const id of new Set([...Object.keys(now.answers), ...Object.keys(after.answers)])) {
    if (!which(id)) continue;
    const next = after.answers[id];
    if (next === undefined) delete answers[id];
    else answers[id] = next;
  }
  return answers;
}

function liftedByDone(after: Assessment, model: Model): ReadonlySet<string> {
  const lifted = new Set<string>();
  for (const [id, state] of Object.entries(after.advice ?? {}))
    if (state.status === "done") for (const lift of model.recommendations.get(id)?.is.lifts ?? []) lifted.add(lift.id);
  return lifted;
}

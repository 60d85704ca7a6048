import { canonical } from "../kernel/canonical.js";
import type { Answer, Assessment, FactState } from "../model/assessment.js";
import type { ChangeCause } from "../model/comparison.js";
import type { Model } from "../packs/model.js";

/** The causes in the order in which they are replaced and printed. */
export const causeOrder: readonly ChangeCause[] = ["method", "time", "scope", "evidence", "recommendations", "answers", "facts"];

/** Two assessments, and which practices the recommendations done between them lift. */
export interface Pair {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly lifted: ReadonlySet<string>;
}

/** Finds the practices that the recommendations done by the second assessment lift. */
export function pairOf(before: Assessment, after: Assessment, model: Model): Pair {
  const lifted = new Set<string>();
  for (const [id, state] of Object.entries(after.advice ?? {}))
    if (state.status === "done") for (const lift of model.recommendations.get(id)?.is.lifts ?? []) lifted.add(lift.id);
  return { before, after, lifted };
}

/**
 * The first assessment with some causes replaced by those of the second: none gives the first, all give the second.
 */
export function mixOf(pair: Pair, taken: ReadonlySet<ChangeCause>): Assessment {
  const { before, after } = pair;
  const rest = taken.has("facts") ? after : before;
  const mixed: Record<string, unknown> = { ...rest };
  const take = (cause: ChangeCause, fields: readonly (keyof Assessment)[]): void => {
    for (const field of fields) {
      const value = (taken.has(cause) ? after : before)[field];
      if (value === undefined) delete mixed[field];
      else mixed[field] = value;
    }
  };
  take("method", ["overrides", "targets", "packs", "history"]);
  take("time", ["asOf"]);
  take("scope", ["exclusions"]);
  take("evidence", ["evidence"]);
  mixed["answers"] = picked(before.answers, after.answers, (id, old, next) => answerOf(pair, taken, { id, old, next }));
  mixed["facts"] = picked(before.facts, after.facts, (_, old, next) => (taken.has(isOut(old) || isOut(next) ? "scope" : "facts") ? next : old));
  return mixed as unknown as Assessment; // Fields of an assessment from two assessments.
}

/** The causes that change anything between two assessments, in printed order. */
export function activeCauses(pair: Pair): readonly ChangeCause[] {
  const first = canonical(pair.before);
  return causeOrder.filter((cause) => canonical(mixOf(pair, new Set([cause]))) !== first);
}

function isOut(state: Answer | FactState | undefined): boolean {
  return typeof state === "object" && !Array.isArray(state) && "notApplicable" in state;
}

function picked<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  which: (id: string, old: T | undefined, next: T | undefined) => T | undefined,
): Readonly<Record<string, T>> {
  const all: Record<string, T> = {};
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const one = which(id, before[id], after[id]);
    if (one !== undefined) all[id] = one;
  }
  return all;
}

interface Answers {
  readonly id: string;
  readonly old: Answer | undefined;
  readonly next: Answer | undefined;
}

/** One answer on the way: what is out of scope in one of the two is scope; the level is of its cause, the grade of the evidence. */
function answerOf(pair: Pair, taken: ReadonlySet<ChangeCause>, { id, old, next }: Answers): Answer | undefined {
  if (isOut(old) || isOut(next)) return taken.has("scope") ? next : old;
  const level = taken.has(pair.lifted.has(id) ? "recommendations" : "answers") ? next : old;
  const grade = taken.has("evidence") ? next : old;
  return level === undefined || grade === undefined || level === grade ? level : graded(level, grade);
}

function graded(level: Answer, grade: Answer): Answer {
  if ("notApplicable" in level || "notApplicable" in grade) return level;
  const { despite: _despite, on: _on, ...rest } = level;
  return {
    ...rest,
    evidence: grade.evidence,
    ...(grade.on === undefined ? {} : { on: grade.on }),
    ...(grade.despite === undefined ? {} : { despite: grade.despite }),
  };
}

import type { Assessment } from "../../model/assessment.js";
import type { Migration } from "../../model/pack.js";
import type { PackRef } from "../../model/scorecard.js";
import { inRange, parseRange, parseVersion } from "../../kernel/semantic-version.js";
import type { Model } from "../model.js";
import type { PracticeStep, ScaleEnds } from "../program.js";
import { isSameScale, levelsOperation } from "./levels.js";
import { type MigrationOperation, canMerge, mentions, own } from "./operations.js";

/** One way to take a step. */
export interface MigrationChoice {
  /** `apply`, `accept`, `copy`, `lowest`, `highest`, `clamp`, `rescale`, `keep`, `ask`, `retire`. */
  readonly id: string;
  /** What it does, in a sentence. */
  readonly says: string;
  readonly operations: readonly MigrationOperation[];
  /** Ids whose value has to be asked when this is chosen, by their new names; absent: none. */
  readonly asks?: readonly string[];
}

/** A step before its effect is known. */
export interface StepDraft {
  /** Names the step in choices: `rename dr.p.old`. */
  readonly key: string;
  readonly kind: "judgement" | "rename" | "split" | "merge" | "scale" | "retire" | "ask" | "gone";
  readonly because: string;
  /** False for what no pack declares: the new packs simply do not know it any more. */
  readonly isDeclared: boolean;
  /** At least one; the first is what the pack suggests. */
  readonly choices: readonly [MigrationChoice, ...MigrationChoice[]];
}

/** What the steps of a plan are made from; `assessment` is what the steps before have made of it. */
export interface StepContext {
  readonly from: Model;
  readonly to: Model;
  readonly assessment: Assessment;
  /** What an id was called in the old packs. */
  readonly wasCalled: (id: string) => string;
}

/** What the new packs declare for assessments of the old ones, in the order in which it is to be done. */
export function declarations(from: Model, to: Model): readonly Migration["steps"][number][] {
  const before = new Map(from.packs.map((pack) => [pack.id, pack]));
  return to.packs.flatMap((pack, index) => {
    const old = before.get(pack.id);
    if (old === undefined || (old.version === pack.version && old.digest === pack.digest)) return [];
    return migrationFor(to, pack, index === 0, old)?.steps ?? [];
  });
}

/** The first migration of a pack whose range holds the old version. */
function migrationFor(to: Model, pack: PackRef, isBase: boolean, old: PackRef): Migration | undefined {
  return to.pack.migrations?.find((one) => {
    const range = parseRange(one.from);
    const version = parseVersion(old.version);
    return (one.pack ?? (isBase ? pack.id : undefined)) === pack.id && range !== undefined && version !== undefined && inRange(version, range);
  });
}

/** The steps that a declaration needs for this assessment; none when it touches nothing that is there. */
export function stepsFor(step: Migration["steps"][number], context: StepContext): readonly StepDraft[] {
  const { because } = step;
  const isThere = (id: string) => mentions(context.assessment, id);
  switch (step.kind) {
    case "rename":
      return isThere(step.id) ? [renameStep(step.id, step.to, because)] : [];
    case "split":
      return isThere(step.id) ? [splitStep(step.id, step.to, because)] : [];
    case "merge":
      return step.ids.some(isThere) ? [mergeStep(step.ids, step.to, canMerge(context.assessment, step.ids) ? step.take : undefined, because)] : [];
    case "scale":
      return practicesOn(step.id, context.to).flatMap((practice) => scaleSteps(practice, context, { how: step.how, because, isDeclared: true }));
    case "retire":
      return isThere(step.id) ? [retireStep(step.id, because)] : [];
    case "ask":
      return isThere(step.id) ? [askStep(step.id, because, { isDeclared: true, mayStay: true })] : [];
  }
}

/** A new name. */
export function renameStep(id: string, to: string, because: string): StepDraft {
  return {
    key: `rename ${id}`,
    kind: "rename",
    because,
    isDeclared: true,
    choices: [
      { id: "apply", says: `${id} becomes ${to}, as it is.`, operations: [{ op: "rename", id, to }] },
      { id: "ask", says: `${id} goes, and ${to} is asked again.`, operations: [{ op: "drop", id }], asks: [to] },
    ],
  };
}

/** What a pack retired. */
export function retireStep(id: string, because: string): StepDraft {
  return {
    key: `retire ${id}`,
    kind: "retire",
    because,
    isDeclared: true,
    choices: [{ id: "retire", says: `${id} goes; the history of the assessment keeps it.`, operations: [{ op: "drop", id }] }],
  };
}

/** What has to be asked again; with `mayStay` the old value may also be confirmed. */
export function askStep(id: string, because: string, { isDeclared, mayStay }: { readonly isDeclared: boolean; readonly mayStay: boolean }): StepDraft {
  const ask: MigrationChoice = { id: "ask", says: `${id} is unknown until it is asked again.`, operations: [{ op: "drop", id }], asks: [id] };
  const keep: MigrationChoice = { id: "keep", says: `${id} stays as it is: someone looked, and it is still true.`, operations: [] };
  return { key: `ask ${id}`, kind: "ask", because, isDeclared, choices: mayStay ? [ask, keep] : [ask] };
}

function splitStep(id: string, to: readonly string[], because: string): StepDraft {
  return {
    key: `split ${id}`,
    kind: "split",
    because,
    isDeclared: true,
    choices: [
      { id: "ask", says: `${id} goes, and ${to.join(", ")} are asked.`, operations: [{ op: "drop", id }], asks: to },
      { id: "copy", says: `Each of ${to.join(", ")} gets what ${id} had.`, operations: [{ op: "copy", id, to }] },
    ],
  };
}

/** `take` is undefined where not all of them are known: then there is nothing to choose. */
function mergeStep(ids: readonly string[], to: string, take: "lowest" | "highest" | "ask" | undefined, because: string): StepDraft {
  const choice = (how: "lowest" | "highest"): MigrationChoice => ({
    id: how,
    says: `${to} gets the ${how} of ${ids.join(", ")}.`,
    operations: [{ op: "merge", ids, to, take: how }],
  });
  const ask: MigrationChoice = {
    id: "ask",
    says: `${ids.join(", ")} go, and ${to} is asked.`,
    operations: ids.map((id) => ({ op: "drop", id })),
    asks: [to],
  };
  const key = `merge ${ids.join(" ")}`;
  if (take === undefined) return { key, kind: "merge", because, isDeclared: true, choices: [ask] };
  const all = { ask, lowest: choice("lowest"), highest: choice("highest") };
  const others = (["lowest", "highest", "ask"] as const).filter((how) => how !== take).map((how) => all[how]);
  return { key, kind: "merge", because, isDeclared: true, choices: [all[take], ...others] };
}

/** A practice by id, or all that are answered on a scale. */
function practicesOn(id: string, to: Model): readonly PracticeStep[] {
  const one = to.program.practices.filter((practice) => practice.id === id);
  return one.length > 0 ? one : to.program.practices.filter((practice) => practice.scale.id === id);
}

/** The step of one practice whose scale is another than before; none when it is the same, or has no answer. */
export function scaleSteps(
  practice: PracticeStep,
  { from, assessment, wasCalled }: StepContext,
  step: { readonly how: "clamp" | "rescale" | "ask"; readonly because: string; readonly isDeclared: boolean },
): readonly StepDraft[] {
  const { id } = practice;
  const before = wasCalled(id);
  const old = from.program.practices.find((one) => one.id === before)?.scale;
  const isAsked = own(assessment.answers, id) !== undefined || own(assessment.voices, id) !== undefined || own(assessment.targets, id) !== undefined;
  if (old === undefined || isSameScale(old, practice.scale) || !isAsked) return [];
  const all = scaleChoices(id, old, practice.scale);
  const others = (["ask", "clamp", "rescale"] as const).filter((how) => how !== step.how).map((how) => all[how]);
  return [{ key: `scale ${id}`, kind: "scale", because: step.because, isDeclared: step.isDeclared, choices: [all[step.how], ...others] }];
}

function scaleChoices(id: string, old: ScaleEnds, now: ScaleEnds): { readonly [How in "clamp" | "rescale" | "ask"]: MigrationChoice } {
  const ends = (scale: ScaleEnds) => `${scale.id} (${scale.options.length} options)`;
  return {
    clamp: {
      id: "clamp",
      says: `The value of ${id} stays; what ${ends(now)} does not have becomes its next lower option.`,
      operations: [levelsOperation(id, old, now, "clamp")],
    },
    rescale: {
      id: "rescale",
      says: `The value of ${id} is stretched from ${ends(old)} to ${ends(now)}, and rounded down to an option.`,
      operations: [levelsOperation(id, old, now, "rescale")],
    },
    ask: { id: "ask", says: `${id} is unknown until it is asked again.`, operations: [{ op: "drop", id }], asks: [id] },
  };
}

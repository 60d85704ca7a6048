import { type Exact, exactText, sub, toNumber } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { LedgerEntry } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { ledgerOf } from "./ledger.js";
import { type Run, runAll } from "./run.js";

/** A ledger entry with what it does to the whole: the score with it minus the score without it. */
export interface LedgerEffect {
  readonly entry: LedgerEntry;
  /** Absent when it changes no score (a waiver), belongs to the packs, or one of the two has no score. */
  readonly overall?: number;
  readonly exact?: string;
}

/**
 * Computes the effect of every departure from the plain method by scoring once without it.
 *
 * Costs one scoring per entry.
 */
export function ledgerEffects(model: Model, assessment: Assessment): readonly LedgerEffect[] {
  const run = runAll(model, assessment);
  const now = overall(run);
  return ledgerOf(run).map((entry) => {
    const without = remove(entry, assessment);
    if (without === undefined || now === undefined) return { entry };
    const then = overall(runAll(model, without));
    if (then === undefined) return { entry };
    const difference = sub(now, then);
    return { entry, overall: toNumber(difference), exact: exactText(difference) };
  });
}

function overall(run: Run): Exact | undefined {
  const node = run.nodes.get("overall");
  return node?.state === "counts" ? node.value : undefined;
}

function remove(entry: LedgerEntry, assessment: Assessment): Assessment | undefined {
  const { answers, facts } = assessment;
  switch (entry.kind) {
    case "not-applicable":
      return { ...assessment, answers: omit(answers, entry.id), facts: omit(facts, entry.id) };
    case "exclusion":
      return { ...assessment, exclusions: omit(assessment.exclusions ?? {}, entry.id) };
    case "override":
      return { ...assessment, overrides: (assessment.overrides ?? []).filter((one) => one.id !== entry.id) };
    case "target":
      return { ...assessment, targets: omit(assessment.targets ?? {}, entry.id) };
    case "despite": {
      const answer = answers[entry.id];
      if (answer === undefined || "notApplicable" in answer) return undefined;
      const { despite: _dropped, ...rest } = answer;
      return { ...assessment, answers: { ...answers, [entry.id]: rest } };
    }
    case "waiver":
    case "pack-override":
    case "pack-remove":
      return undefined;
  }
}

function omit<T>(record: { readonly [id: string]: T }, id: string): { readonly [id: string]: T } {
  const { [id]: _dropped, ...rest } = record;
  return rest;
}

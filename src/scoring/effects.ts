import { exactText, sub } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { LedgerEntry } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { ledgerOf } from "./ledger.js";
import { type Run, runAll } from "./run.js";

/** What one entry of the ledger does: the score with it minus the score without it, as lossless text. */
export interface LedgerEffect {
  readonly kind: LedgerEntry["kind"];
  readonly id: string;
  /** Effect on the area it stands in; absent for a change of packs, a waiver, or where one of the two has no score. */
  readonly area?: string;
  /** Effect on the whole; absent likewise. */
  readonly overall?: string;
}

/**
 * Computes the effect of every departure from the plain method by scoring once without it.
 *
 * Costs one scoring per entry.
 */
export function ledgerEffects(model: Model, assessment: Assessment): readonly LedgerEffect[] {
  const run = runAll(model, assessment);
  return ledgerOf(run).map((entry) => {
    const without = remove(entry, assessment);
    const base = { kind: entry.kind, id: entry.id };
    if (without === undefined) return base;
    const then = runAll(model, without);
    const areaId = areaOf(entry.id, model);
    const area = areaId === undefined ? undefined : difference(run, then, areaId);
    const overall = difference(run, then, "overall");
    return { ...base, ...(area === undefined ? {} : { area }), ...(overall === undefined ? {} : { overall }) };
  });
}

function difference(run: Run, then: Run, id: string): string | undefined {
  const [now, before] = [run.nodes.get(id), then.nodes.get(id)];
  return now?.state === "counts" && before?.state === "counts" ? exactText(sub(now.value, before.value)) : undefined;
}

function areaOf(id: string, model: Model): string | undefined {
  if (model.areas.has(id)) return id;
  const area = (model.practices.get(id) ?? model.metrics.get(id) ?? model.caps.get(id) ?? model.facts.get(id))?.area;
  return area === "" ? undefined : area;
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

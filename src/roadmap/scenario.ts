import { type Exact, cmp, exactOf } from "../kernel/exact.js";
import { printExpression } from "../language/print.js";
import type { Model } from "../packs/model.js";
import type { Scenario } from "../scoring/context.js";
import { rescoring } from "../scoring/rescoring.js";
import type { Run } from "../scoring/run.js";

/** By recommendation, the caps that end with it. */
export type EndedCaps = ReadonlyMap<string, readonly string[]>;

/** A run, and what it would be with recommendations done. */
export interface WhatIf {
  readonly run: Run;
  readonly ended: EndedCaps;
  /** The run with all of these done; the run itself for none. */
  readonly after: (ids: readonly string[]) => Run;
}

/** Prepares a run for scenarios. */
export function whatIf(run: Run): WhatIf {
  const { model } = run.context;
  const ended = endedCaps(model);
  const rescore = rescoring(run);
  return { run, ended, after: (ids) => (ids.length === 0 ? run : rescore(scenarioOf(model, ids, ended))) };
}

/**
 * Finds the caps that a recommendation ends: those whose condition is the condition of a rule that recommends it. What such a rule finds is
 * what the work mends.
 */
export function endedCaps(model: Model): EndedCaps {
  const byCondition = new Map<string, string[]>();
  for (const node of model.program.nodes) for (const cap of node.caps) push(byCondition, printExpression(cap.when.checked.ast), cap.id);
  const ended = new Map<string, string[]>();
  for (const rule of model.program.rules) {
    if (rule.recommend === undefined) continue;
    for (const cap of byCondition.get(printExpression(rule.when.checked.ast)) ?? []) push(ended, rule.recommend, cap);
  }
  return ended;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** What is supposed when these recommendations are done. */
export function scenarioOf(model: Model, ids: Iterable<string>, ended: EndedCaps): Scenario {
  const practices = new Map<string, Exact>();
  const metrics = new Map<string, Exact>();
  const caps = new Set<string>();
  for (const id of ids) {
    for (const lift of model.recommendations.get(id)?.is.lifts ?? []) {
      const target = model.practices.has(lift.id) ? practices : metrics;
      const to = exactOf(lift.to);
      const before = target.get(lift.id);
      if (before === undefined || cmp(before, to) < 0) target.set(lift.id, to);
    }
    for (const cap of ended.get(id) ?? []) caps.add(cap);
  }
  return { practices, metrics, endedCaps: caps };
}

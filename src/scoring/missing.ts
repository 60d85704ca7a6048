import { missingInputs } from "../language/missing.js";
import { missingOf } from "../evidence/readings.js";
import type { Expr } from "../packs/program.js";
import type { Context } from "./context.js";

/**
 * The facts and cells that would settle an unknown expression: names of metrics and levels are replaced by what they lack.
 *
 * Cells keep their row: `systems[2].backup`. Sorted.
 */
export function missingFor(context: Context, expr: Expr): readonly string[] {
  const names = new Set<string>();
  for (const name of missingInputs(expr.checked, context.env)) for (const inner of expand(context, name)) names.add(inner);
  return [...names].sort();
}

/** What one name lacks: itself for a fact or cell, its inputs for a metric. */
export function expand(context: Context, name: string): readonly string[] {
  const known = context.missing.get(name);
  if (known !== undefined) return known;
  const step = context.model.program.metricById.get(name);
  const found = step === undefined ? [name] : missingOf(step, context.env, (inner) => expand(context, inner));
  context.missing.set(name, found);
  return found;
}

/** True when everything that is missing was asked for and refused. */
export function onlyRefused(context: Context, expr: Expr): boolean {
  if (context.refused.size === 0) return false;
  const names = missingFor(context, expr);
  return names.length > 0 && names.every((name) => context.refused.has(name));
}

import { type Exact, cmp, greatest, least } from "../kernel/exact.js";
import { missingInputs } from "../language/missing.js";
import { type Env, type Value, notApplicable } from "../language/value.js";
import type { MetricStep } from "../packs/program.js";
import { bandValue } from "./bands.js";

/** What a metric reads, inside the engine. */
export interface MetricState {
  /** What conditions see: a number, a range, or not applicable (also when the base is too small). */
  readonly value: Value;
  /** The base was too small: the number as measured, for display only. */
  readonly tooFew?: Value;
  /** Worst and best value of its bands, when it has bands and is not not-applicable. */
  readonly levels?: readonly [Exact, Exact];
}

/** Reads one metric. Facts and the metrics it reads must be in the slots. */
export function readMetric(step: MetricStep, env: Env): MetricState {
  const value = withBase(step, step.is.evaluate(env), env);
  if (value.tooFew !== undefined || step.bands === undefined) return value;
  const levels = levelsOf(value.value, step);
  return levels === undefined ? value : { ...value, levels };
}

function withBase(step: MetricStep, raw: Value, env: Env): { readonly value: Value; readonly tooFew?: Value } {
  if (typeof raw === "object" && "kind" in raw && raw.kind !== "range" && raw.kind !== "list") return { value: notApplicable };
  if (step.minBase === undefined || step.base === undefined) return { value: raw };
  const base = step.base.evaluate(env);
  const [low, high] = ends(base);
  if (low === undefined || high === undefined) return { value: raw };
  if (cmp(high, step.minBase) < 0) return { value: notApplicable, tooFew: raw };
  return cmp(low, step.minBase) < 0 ? { value: perhaps(raw) } : { value: raw };
}

/** The same number, which may also turn out not applicable. */
function perhaps(value: Value): Value {
  const [low, high] = ends(value);
  return low === undefined || high === undefined ? value : { kind: "range", low, high, orNot: true };
}

/** Ends of a number or range; undefined for anything else. */
export function ends(value: Value): readonly [Exact, Exact] | readonly [undefined, undefined] {
  if (typeof value === "number") return [value, value];
  if (typeof value !== "object") return [undefined, undefined];
  if ("n" in value) return [value, value];
  return value.kind === "range" ? [value.low, value.high] : [undefined, undefined];
}

function levelsOf(value: Value, step: MetricStep): readonly [Exact, Exact] | undefined {
  const [low, high] = ends(value);
  if (low === undefined || high === undefined || step.bands === undefined) return undefined;
  const one = bandValue(low, step.bands, step.scale);
  const other = bandValue(high, step.bands, step.scale);
  return [least(one, other), greatest(one, other)];
}

/** True when the value is a definite number. */
export function isDefinite(value: Value): value is Exact {
  return typeof value === "number" || (typeof value === "object" && "n" in value);
}

/** Finds what is missing for an expression; names of metrics are replaced by what they lack. */
export function missingOf(step: Pick<MetricStep, "is" | "base">, env: Env, expand: (name: string) => readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const expr of [step.is, step.base]) {
    if (expr === undefined) continue;
    for (const name of missingInputs(expr.checked, env)) for (const inner of expand(name)) names.add(inner);
  }
  return [...names].sort();
}

import { type Exact, exactOf } from "../kernel/exact.js";
import type { MetricState } from "../evidence/readings.js";
import type { Env, Value } from "../language/value.js";
import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import type { CapStep, ScaleEnds } from "../packs/program.js";

/** What an assessment changes in the method, by what and id; looked up, never applied to the model. */
export interface Overrides {
  readonly weights: ReadonlyMap<string, Exact>;
  readonly targets: ReadonlyMap<string, Exact>;
  readonly levels: ReadonlyMap<string, readonly Exact[]>;
  readonly ceilings: ReadonlyMap<string, Exact>;
  readonly caps: ReadonlyMap<string, Exact>;
}

/**
 * What a scenario supposes on top of an assessment: work that was done. Practices and metrics reach at least a value on their scale, and
 * caps no longer hold. Nothing in it can lower a score.
 */
export interface Scenario {
  readonly practices: ReadonlyMap<string, Exact>;
  readonly metrics: ReadonlyMap<string, Exact>;
  readonly endedCaps: ReadonlySet<string>;
}

/** Everything the scoring of one assessment reads. The slots and states are filled in order and may be refilled by a session. */
export interface Context {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly overrides: Overrides;
  readonly scenario?: Scenario;
  readonly asOf: number;
  readonly slots: Value[];
  readonly env: Env;
  readonly refused: Set<string>;
  readonly metrics: Map<string, MetricState>;
  /** Missing inputs of metrics already asked for; emptied on every change. */
  readonly missing: Map<string, readonly string[]>;
}

/** Gathers the overrides of an assessment. */
export function gatherOverrides(assessment: Assessment): Overrides {
  const weights = new Map<string, Exact>();
  const targets = new Map(Object.entries(assessment.targets ?? {}).map(([id, value]) => [id, exactOf(value)]));
  const levels = new Map<string, readonly Exact[]>();
  const ceilings = new Map<string, Exact>();
  const caps = new Map<string, Exact>();
  for (const one of assessment.overrides ?? []) {
    switch (one.what) {
      case "weight":
        weights.set(one.id, exactOf(one.to));
        break;
      case "target":
        targets.set(one.id, exactOf(one.to));
        break;
      case "levels":
        levels.set(one.id, one.to.map(exactOf));
        break;
      case "ceiling":
        ceilings.set(one.id, exactOf(one.to));
        break;
      case "cap":
        caps.set(one.id, exactOf(one.to));
        break;
    }
  }
  return { weights, targets, levels, ceilings, caps };
}

/** A child's weight in this assessment. */
export function weightOf(context: Context, step: { readonly id: string; readonly weight: Exact }): Exact {
  return context.overrides.weights.get(step.id) ?? step.weight;
}

/** A cap's ceiling in this assessment. */
export function atMostOf(context: Context, cap: CapStep): Exact {
  return context.overrides.caps.get(cap.id) ?? cap.atMost;
}

/** The whole of a scale as low and high. */
export function whole(scale: ScaleEnds): { readonly low: Exact; readonly high: Exact } {
  return { low: scale.min, high: scale.max };
}

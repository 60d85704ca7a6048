import type { Exact, RoundMode } from "../kernel/exact.js";
import type { Checked } from "../language/check.js";
import type { Evaluate } from "../language/compile.js";
import type { Symbol } from "../language/scope.js";
import type { Fact } from "../model/fact.js";
import type { Bands } from "../model/metric.js";
import type { Severity } from "../model/rule.js";

/** An expression, checked and compiled. */
export interface Expr {
  readonly text: string;
  readonly checked: Checked;
  readonly evaluate: Evaluate;
}

/** Ends of a scale and the values of its options, exact and rising. */
export interface ScaleEnds {
  readonly id: string;
  readonly min: Exact;
  readonly max: Exact;
  readonly options: readonly { readonly id: string; readonly value: Exact }[];
}

/** A fact's place among the slots. */
export interface FactSlot {
  readonly id: string;
  readonly slot: number;
  readonly fact: Fact;
  readonly symbol: Symbol;
}

/** Cut-offs with exact numbers; `better` decides the direction. */
export interface ExactBands {
  readonly kind: Bands["kind"];
  readonly better: "higher" | "lower";
  readonly points: readonly { readonly at: Exact; readonly value: Exact }[];
  readonly below: Exact;
  readonly median?: Exact;
  readonly p10?: Exact;
}

/** A metric, in the order in which they can be read. */
export interface MetricStep {
  readonly id: string;
  readonly area: string;
  readonly slot: number;
  readonly is: Expr;
  readonly base?: Expr;
  readonly minBase?: Exact;
  readonly bands?: ExactBands;
  readonly scale: ScaleEnds;
  /** Cut-offs come from `levels` and so may be overridden. */
  readonly fromLevels: boolean;
}

/** What every point of the tree has. */
interface ChildStep {
  readonly id: string;
  readonly area: string;
  readonly weight: Exact;
  readonly scale: ScaleEnds;
  readonly stage: number;
  readonly appliesWhen?: Expr;
  readonly target?: Exact;
}

/** A practice. */
export interface PracticeStep extends ChildStep {
  readonly kind: "practice";
  /** Slot of `level('id')`. */
  readonly slot: number;
  readonly required: boolean;
  readonly guards: readonly { readonly when: Expr; readonly atMost: Exact }[];
  readonly corroborating: readonly MetricStep[];
}

/** A metric that counts as an indicator. */
export interface IndicatorStep extends ChildStep {
  readonly kind: "indicator";
  readonly metric: MetricStep;
}

/** A node: the whole, an area, a group. */
export interface NodeStep extends ChildStep {
  readonly kind: "overall" | "area" | "group";
  readonly rollup: RollupStep;
  readonly children: readonly (PracticeStep | IndicatorStep | NodeStep)[];
  readonly caps: readonly CapStep[];
  readonly gate?: Expr;
  readonly clamp?: { readonly min: Exact; readonly max: Exact };
  readonly round?: { readonly digits: number; readonly mode: RoundMode };
  readonly unanswered?: "exclude" | "lowest" | "block";
  readonly notApplicable: "exclude" | "target";
}

/** A cap of a node. */
export interface CapStep {
  readonly id: string;
  readonly when: Expr;
  readonly atMost: Exact;
  readonly whenUnknown?: Exact;
}

/** A roll-up with exact parameters. */
export type RollupStep =
  | { readonly kind: "weighted-mean" | "minimum" | "geometric-mean" }
  | { readonly kind: "staged"; readonly passAt: Exact; readonly passBelowAt: Exact; readonly stages: number }
  | { readonly kind: "deduction"; readonly start: Exact }
  | { readonly kind: "points"; readonly normalised: boolean }
  | { readonly kind: "formula"; readonly is: Expr; readonly monotone: boolean; readonly slot: number };

/** A rule. */
export interface RuleStep {
  readonly id: string;
  readonly area: string;
  readonly when: Expr;
  readonly severity: Severity;
  readonly recommend?: string;
  /** Names that its impact text prints. */
  readonly prints: readonly string[];
}

/** A cross-area check. */
export interface CheckStep {
  readonly id: string;
  readonly when: Expr;
}

/** Targets by size and what raises them. */
export interface TargetStep {
  readonly sizeSlot?: number;
  readonly rows: readonly { readonly from: Exact; readonly to: Exact; readonly targets: ReadonlyMap<string, Exact> }[];
  readonly raise: readonly { readonly when: Expr; readonly by: Exact; readonly areas: ReadonlySet<string> }[];
}

/** Effort and cost of a recommendation over the cost variables, whose values stand in the slots in the order of the pack. */
export interface CostStep {
  readonly effort: { readonly low: Expr; readonly likely: Expr; readonly high: Expr };
  readonly oneOff: { readonly low: Expr; readonly high: Expr };
  readonly annual: { readonly low: Expr; readonly high: Expr };
}

/** The evidence policy with exact numbers. */
export interface Policy {
  readonly ceilings?: { readonly stated: Exact; readonly documented: Exact; readonly verified: Exact };
  readonly confidence: { readonly stated: Exact; readonly documented: Exact; readonly verified: Exact };
  readonly assumeUnknownGuards: ReadonlySet<string>;
  readonly halfLifeDays: { readonly stated?: number | undefined; readonly documented?: number | undefined; readonly verified?: number | undefined };
  readonly coverageFloor: Exact;
  readonly corroboration?: { readonly gap: Exact; readonly binds: boolean };
}

/** Everything a pack set computes, in order. For the stages only; users hold it inside a Model. */
export interface Program {
  readonly slotCount: number;
  readonly symbols: ReadonlyMap<string, Symbol>;
  readonly facts: readonly FactSlot[];
  /** In reading order: a metric comes after those it reads. */
  readonly metrics: readonly MetricStep[];
  readonly metricById: ReadonlyMap<string, MetricStep>;
  readonly practices: readonly PracticeStep[];
  readonly practiceById: ReadonlyMap<string, PracticeStep>;
  /** Children before parents; the last is the whole. */
  readonly nodes: readonly NodeStep[];
  readonly root: NodeStep;
  readonly rules: readonly RuleStep[];
  readonly checks: readonly CheckStep[];
  readonly targets: TargetStep;
  readonly costVariables: ReadonlyMap<string, Expr>;
  readonly costs: ReadonlyMap<string, CostStep>;
  readonly defaultScale: ScaleEnds;
  readonly policy: Policy;
}

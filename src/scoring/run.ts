import { dayNumber } from "../kernel/calendar.js";
import { cmp } from "../kernel/exact.js";
import { encodeFacts } from "../evidence/encode.js";
import { type MetricState, readMetric } from "../evidence/readings.js";
import { type Value, notApplicable } from "../language/value.js";
import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import type { IndicatorStep, MetricStep, NodeStep } from "../packs/program.js";
import { type Context, gatherOverrides } from "./context.js";
import { indicatorOutcome, practiceOutcome } from "./leaf.js";
import { nodeOutcome } from "./node.js";
import type { LeafOutcome, NodeOutcome } from "./outcome.js";

/** All numbers of one assessment, before they are put into words and JSON. */
export interface Run {
  readonly context: Context;
  readonly leaves: Map<string, LeafOutcome>;
  readonly nodes: Map<string, NodeOutcome>;
}

/** Encodes an assessment and computes everything: facts, metrics, practices, nodes, each once and in that order. */
export function runAll(model: Model, assessment: Assessment): Run {
  const context = makeContext(model, assessment);
  const leaves = new Map<string, LeafOutcome>();
  const nodes = new Map<string, NodeOutcome>();
  const run = { context, leaves, nodes };
  for (const step of model.program.metrics) runMetric(run, step);
  for (const step of model.program.practices) runPractice(run, step);
  for (const step of model.program.nodes) runNode(run, step);
  return run;
}

/** Prepares the context of an assessment: overrides gathered, facts encoded, nothing computed. */
export function makeContext(model: Model, assessment: Assessment): Context {
  const { slots, refused } = encodeFacts(model.program, assessment.facts);
  const asOf = dayNumber(assessment.asOf);
  return { model, assessment, overrides: gatherOverrides(assessment), asOf, slots, env: { asOf, slots }, refused, metrics: new Map(), missing: new Map() };
}

/** Computes one metric into its slot. */
export function runMetric(run: Run, step: MetricStep): MetricState {
  const { context } = run;
  const state = readMetric(withOverride(step, context), context.env);
  context.slots[step.slot] = state.value;
  context.metrics.set(step.id, state);
  return state;
}

function withOverride(step: MetricStep, context: Context): MetricStep {
  const levels = context.overrides.levels.get(step.id);
  if (levels === undefined || step.bands === undefined) return step;
  const points = levels.map((at, index) => ({ at, value: index + 1 }));
  return { ...step, bands: { ...step.bands, kind: "step", points } };
}

/** Computes one practice and its `level()` slot. */
export function runPractice(run: Run, step: Model["program"]["practices"][number]): LeafOutcome {
  const outcome = practiceOutcome(step, run.context);
  run.leaves.set(step.id, outcome);
  run.context.slots[step.slot] = levelValue(outcome);
  return outcome;
}

function levelValue(outcome: LeafOutcome): Value {
  if (outcome.state === "out") return notApplicable;
  const isPoint = outcome.state === "counts" && !outcome.maybeOut && cmp(outcome.low, outcome.high) === 0;
  return isPoint ? outcome.value : { kind: "range", low: outcome.low, high: outcome.high, orNot: outcome.maybeOut };
}

/** Computes one node; its children must be there. */
export function runNode(run: Run, step: NodeStep): NodeOutcome {
  for (const child of step.children) if (child.kind === "indicator") runIndicator(run, child);
  const outcome = nodeOutcome(step, { get: (id) => run.leaves.get(id) ?? run.nodes.get(id) }, run.context);
  run.nodes.set(step.id, outcome);
  return outcome;
}

function runIndicator(run: Run, step: IndicatorStep): void {
  run.leaves.set(step.id, indicatorOutcome(step, run.context));
}

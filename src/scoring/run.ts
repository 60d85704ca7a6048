import { dayNumber } from "../kernel/calendar.js";
import { type Exact, cmp, greatest } from "../kernel/exact.js";
import { encodeFacts } from "../evidence/encode.js";
import { type MetricState, readMetric } from "../evidence/readings.js";
import { type Value, notApplicable } from "../language/value.js";
import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import type { IndicatorStep, MetricStep, NodeStep } from "../packs/program.js";
import { type Context, type Scenario, gatherOverrides } from "./context.js";
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
export function runAll(model: Model, assessment: Assessment, scenario?: Scenario): Run {
  const context = { ...makeContext(model, assessment), ...(scenario === undefined ? {} : { scenario }) };
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
  const read = readMetric(withOverride(step, context), context.env);
  const state = supposed(step, read, context);
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

/** A metric that a scenario supposes to reach a level stands at the cut-off of that level, unless it is better already. */
function supposed(step: MetricStep, read: MetricState, context: Context): MetricState {
  const level = context.scenario?.metrics.get(step.id);
  if (level === undefined || step.bands === undefined || (read.levels !== undefined && cmp(read.levels[0], level) >= 0)) return read;
  const point = step.bands.points.find((one) => cmp(one.value, level) >= 0);
  return point === undefined ? read : { value: point.at, levels: [point.value, point.value] };
}

/** Computes one practice and its `level()` slot. */
export function runPractice(run: Run, step: Model["program"]["practices"][number]): LeafOutcome {
  const outcome = raised(practiceOutcome(step, run.context), run.context.scenario?.practices.get(step.id));
  run.leaves.set(step.id, outcome);
  run.context.slots[step.slot] = levelValue(outcome);
  return outcome;
}

/** A practice that a scenario supposes to reach a value counts at least as that, whether or not it was answered. */
function raised(outcome: LeafOutcome, to: Exact | undefined): LeafOutcome {
  if (to === undefined || outcome.state === "out") return outcome;
  const isHigher = outcome.state === "open" || cmp(outcome.value, to) < 0;
  const value = isHigher ? to : outcome.value;
  // One that may turn out to be out keeps the whole of its scale.
  const ends = outcome.maybeOut ? {} : { low: greatest(outcome.low, to), high: greatest(outcome.high, to) };
  return { ...outcome, ...ends, state: "counts", value, coverage: 1, requiredOpen: [] };
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

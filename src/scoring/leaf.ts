import { dayNumber } from "../kernel/calendar.js";
import { Decimal } from "../kernel/decimal.js";
import { type Exact, add, cmp, exactOf, fromDecimal, greatest, least, mul, sub, toDecimal } from "../kernel/exact.js";
import type { Answer, EvidenceGrade } from "../model/assessment.js";
import type { IndicatorStep, PracticeStep } from "../packs/program.js";
import { type Context, weightOf, whole } from "./context.js";
import { onlyRefused } from "./missing.js";
import { type LeafOutcome, type LimitOutcome, rescale, truth } from "./outcome.js";

type Answered = Exclude<Answer, { readonly notApplicable: string }>;

const nothing = { coverage: 0, confidence: undefined, requiredOpen: [], limits: [], guardsUnknown: [] } as const;

/** The outcome of a practice: `min(answer, ceiling of its evidence grade, atMost of every true guard)`, with its range. */
export function practiceOutcome(step: PracticeStep, context: Context): LeafOutcome {
  const applies = step.appliesWhen === undefined ? "true" : truth(step.appliesWhen.evaluate(context.env));
  const range = whole(step.scale);
  const weight = weightOf(context, step);
  if (applies === "false")
    return {
      step,
      state: "out",
      value: step.scale.min,
      ...range,
      ...nothing,
      maybeOut: false,
      applies: "true",
      out: { why: "condition", reason: step.appliesWhen?.text ?? "" },
    };
  const answer = answerOf(step.id, context);
  if (answer !== undefined && "notApplicable" in answer)
    return { step, state: "out", value: step.scale.min, ...range, ...nothing, maybeOut: false, applies, out: { why: "answer", reason: answer.notApplicable } };
  const maybeOut = applies === "unknown";
  if (answer === undefined)
    return {
      step,
      state: "open",
      value: step.scale.min,
      ...range,
      ...nothing,
      maybeOut,
      applies,
      requiredOpen: step.required && weight !== 0 ? [step.id] : [],
    };
  return answered(step, answer, context, maybeOut, applies);
}

function answerOf(id: string, context: Context): Answer | undefined {
  return Object.hasOwn(context.assessment.answers, id) ? context.assessment.answers[id] : undefined;
}

function answered(step: PracticeStep, answer: Answered, context: Context, maybeOut: boolean, applies: "true" | "unknown"): LeafOutcome {
  const given = valueOf(step, answer);
  const limits: LimitOutcome[] = [];
  const guardsUnknown: number[] = [];
  let value = given;
  let high = given;
  let low = given;
  const ceiling = ceilingOf(step, answer.evidence, context);
  if (ceiling !== undefined && cmp(ceiling, given) < 0) {
    limits.push({ by: "evidence", atMost: ceiling });
    value = low = high = ceiling;
  }
  step.guards.forEach((guard, index) => {
    const state = truth(guard.when.evaluate(context.env));
    if (state === "false") return;
    const refused = state === "unknown" && onlyRefused(context, guard.when);
    const isTrue = state === "true" || refused;
    if (!isTrue) guardsUnknown.push(index);
    low = least(low, guard.atMost);
    const assumed = !isTrue && context.model.program.policy.assumeUnknownGuards.has(answer.evidence);
    if (isTrue) high = least(high, guard.atMost);
    if (isTrue || assumed) value = least(value, guard.atMost);
    if ((isTrue || assumed) && cmp(guard.atMost, given) < 0) limits.push({ by: "guard", index, atMost: guard.atMost, assumed, refused });
  });
  const support = corroboration(step, given, context);
  if (support.bound !== undefined && answer.despite === undefined) {
    value = least(value, support.bound);
    high = least(high, support.bound);
    if (cmp(support.bound, given) < 0) limits.push({ by: "metric", metrics: support.metrics, atMost: support.bound });
  }
  if (answer.despite === undefined && support.lowest !== undefined) low = least(low, support.lowest);
  low = least(low, value);
  return {
    step,
    state: "counts",
    value,
    ...(maybeOut ? whole(step.scale) : { low, high }),
    maybeOut,
    applies,
    coverage: 1,
    confidence: confidenceOf(answer.evidence, answer.on, context),
    requiredOpen: [],
    answer: given,
    limits,
    guardsUnknown,
    ...(support.worst === undefined ? {} : { unsupported: { worst: support.worst, metrics: support.metrics } }),
  };
}

function valueOf(step: PracticeStep, answer: Answered): Exact {
  if (answer.option !== undefined) return step.scale.options.find((option) => option.id === answer.option)?.value ?? step.scale.min;
  return exactOf(answer.level ?? 0); // Parsing requires a level or an option.
}

/** Ceilings are on the default scale; other scales take them at the same share. */
function ceilingOf(step: PracticeStep, grade: EvidenceGrade, context: Context): Exact | undefined {
  const { policy, defaultScale } = context.model.program;
  const ceiling = context.overrides.ceilings.get(grade) ?? policy.ceilings?.[grade];
  return ceiling === undefined ? undefined : rescale(ceiling, defaultScale, step.scale);
}

interface Support {
  /** What the worst definite metric binds the answer to. */
  readonly bound?: Exact;
  /** What an indefinite metric could bind it to. */
  readonly lowest?: Exact;
  readonly worst?: Exact;
  readonly metrics: readonly string[];
}

function corroboration(step: PracticeStep, given: Exact, context: Context): Support {
  const { corroboration: policy } = context.model.program.policy;
  if (policy === undefined) return { metrics: [] };
  let worst: Exact | undefined;
  let lowest: Exact | undefined;
  const levels: { readonly id: string; readonly level: Exact }[] = [];
  for (const metric of step.corroborating) {
    const found = context.metrics.get(metric.id)?.levels;
    if (found === undefined) continue;
    const [low, high] = found.map((level) => rescale(level, metric.scale, step.scale)) as [Exact, Exact]; // Two levels in, two out.
    lowest = lowest === undefined ? low : least(lowest, low);
    const value = context.slots[metric.slot];
    const perhapsNot = typeof value === "object" && "kind" in value && value.kind === "range" && value.orNot;
    if (cmp(low, high) !== 0 || perhapsNot) continue;
    levels.push({ id: metric.id, level: low });
    worst = worst === undefined ? low : least(worst, low);
  }
  const tooFar = (level: Exact) => cmp(sub(given, level), policy.gap) >= 0;
  const bindTo = (level: Exact) => add(level, sub(policy.gap, 1));
  const widened = policy.binds && lowest !== undefined && tooFar(lowest) ? { lowest: bindTo(lowest) } : {};
  if (worst === undefined || !tooFar(worst)) return { metrics: [], ...widened };
  const worstLevel = worst;
  const metrics = levels.filter((one) => cmp(one.level, worstLevel) === 0).map((one) => one.id);
  return { worst, metrics, ...widened, ...(policy.binds ? { bound: bindTo(worst) } : {}) };
}

/** The grade's weight times its freshness, where the pack lets evidence age. */
export function confidenceOf(grade: EvidenceGrade, on: string | undefined, context: Context): Exact {
  const { policy } = context.model.program;
  const half = policy.halfLifeDays[grade];
  const base = policy.confidence[grade];
  if (half === undefined || on === undefined) return base;
  const age = Math.max(0, context.asOf - dayNumber(on));
  return mul(base, fromDecimal(new Decimal(0.5).pow(toDecimal(age).div(half)).toDecimalPlaces(20)));
}

/** The outcome of a metric with a weight: its bands' value; a range counts with its lower end and no coverage. */
export function indicatorOutcome(step: IndicatorStep, context: Context): LeafOutcome {
  const applies = step.appliesWhen === undefined ? "true" : truth(step.appliesWhen.evaluate(context.env));
  const base = { step, ...whole(step.scale), ...nothing, value: step.scale.min };
  if (applies === "false") return { ...base, state: "out", maybeOut: false, applies: "true", out: { why: "condition", reason: step.appliesWhen?.text ?? "" } };
  const levels = context.metrics.get(step.id)?.levels;
  if (levels === undefined) return { ...base, state: "out", maybeOut: false, applies, out: { why: "condition", reason: "" } };
  const value = context.slots[step.metric.slot];
  const isRange = typeof value === "object" && "kind" in value && value.kind === "range";
  // A range that could be worth anything on the scale says nothing: open, not zero.
  const anything = isRange && cmp(levels[0], step.scale.min) === 0 && cmp(levels[1], step.scale.max) === 0;
  const maybeOut = applies === "unknown" || (isRange && value.orNot);
  if (anything) return { ...base, state: "open", maybeOut, applies };
  const [low, high] = levels;
  const definite = cmp(low, high) === 0 && !(isRange && value.orNot);
  return {
    ...base,
    state: "counts",
    value: low,
    ...(maybeOut ? whole(step.scale) : { low, high: greatest(low, high) }),
    maybeOut,
    applies,
    coverage: definite ? 1 : 0,
    confidence: definite ? indicatorConfidence(step, context) : undefined,
  };
}

function indicatorConfidence(step: IndicatorStep, context: Context): Exact {
  const grades = factsBehind(step.metric.id, context).map((fact) => {
    const own = context.assessment.evidence?.facts?.[fact];
    return confidenceOf(own?.grade ?? context.assessment.evidence?.default ?? "stated", own?.on, context);
  });
  return grades.reduce<Exact>(least, 1);
}

/** The facts that a metric reads, through other metrics too. */
export function factsBehind(metric: string, context: Context): readonly string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    const step = context.model.program.metricById.get(id);
    if (step === undefined) found.add(id);
    else for (const name of step.is.checked.reads) visit(name);
  };
  visit(metric);
  return [...found];
}

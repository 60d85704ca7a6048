import { dayNumber } from "../../kernel/calendar.js";
import { exactRatio } from "../../kernel/small-ratio.js";
import { encodeFact } from "../../evidence/encode.js";
import { readMetric } from "../../evidence/readings.js";
import type { Value } from "../../language/value.js";
import { notApplicable } from "../../language/value.js";
import type { Answer, Assessment, EvidenceGrade, FactState } from "../../model/assessment.js";
import type { Model } from "../../packs/model.js";
import type { Expr, FactSlot, MetricStep } from "../../packs/program.js";
import { inherits, makeFacts, ownOf } from "./facts.js";
import { type Lists, makeLists } from "./lists.js";
import { metricPart } from "./metrics.js";
import type { Plan } from "./plan.js";
import { type Part, type Registers, found } from "./registers.js";
import { kinds, putNumber, putValue } from "./slots.js";
import { type State, makeState, states } from "./state.js";

/** Reads assessments into the state of a planned model. */
export interface Loader {
  readonly state: State;
  /** @returns False when the assessment asks for what only the general engine does. */
  load(assessment: Assessment): boolean;
  /** The truth of a condition, judged when it is first asked for after a change. */
  truthOf(condition: number): number;
  /** True when something that keeps a condition unknown was refused. */
  isRefused(condition: number): boolean;
  /** Sets the limits of a practice from its evidence and guards; false as for `load`. */
  limit(practice: number, grade: EvidenceGrade): boolean;
  /** Computes effective value and ends of a practice from its level, and puts them into its slot. */
  settle(practice: number): void;
}

/** Makes the loader of a planned model. */
export function makeLoader(model: Model, plan: Plan): Loader {
  const { program } = model;
  const byStep = new Map<Expr, readonly number[]>();
  const readsOf = (expr: Expr): readonly number[] => {
    const known = byStep.get(expr);
    if (known !== undefined) return known;
    const names = expr.checked.reads.flatMap((name) => program.symbols.get(name)?.slot ?? []);
    const found = [...names, ...expr.checked.levels.flatMap((id) => program.practiceById.get(id)?.slot ?? [])];
    byStep.set(expr, found);
    return found;
  };
  const nothing = new Set<string>();
  const factAt = new Map(program.facts.map((step) => [step.slot, step]));
  const metricAt = new Map(program.metrics.map((step) => [step.slot, step]));
  const practiceAt = new Map(plan.areas.flatMap((area) => area.practices).map(({ step }, index) => [step.slot, index]));
  const state: State = makeState(model, plan, readsOf, (slots) => {
    for (const slot of slots) if (state.slots.made[slot] === 0) make(slot);
  });
  const { slots, practice } = state;
  const registers: Registers = { n: 0, d: 1 };
  const day = { at: 0 };
  const lists: Lists = makeLists();
  const parts = program.metrics.map((step) => ({
    step,
    part: metricPart(step, { registers, slots, lists, day }),
    reads: [...readsOf(step.is), ...(step.base === undefined ? [] : readsOf(step.base))],
  }));
  const facts = makeFacts(program.facts, slots);
  const practices = plan.areas.flatMap((area) => area.practices);
  const ids = practices.map((one) => one.step.id);
  const isInherited = Uint8Array.from(ids, inherits);
  const isLimited = Uint8Array.from(practices, (_, at) => (plan.ceilings !== undefined || (state.guards[at] ?? []).length > 0 ? 1 : 0));
  const { limitValue, limitLow, limitHigh } = state.practice;
  for (const limits of [limitValue, limitLow, limitHigh]) limits.fill(Infinity);

  const stateOf = (step: FactSlot): FactState | undefined => {
    const given = state.assessment?.facts ?? {};
    return Object.hasOwn(given, step.id) ? given[step.id] : undefined;
  };
  const make = (slot: number): void => {
    slots.made[slot] = 1;
    slots.values[slot] = valueAt(slot);
  };
  const valueAt = (slot: number): Value => {
    const fact = factAt.get(slot);
    if (fact !== undefined) return encodeFact(fact, stateOf(fact), nothing);
    if (slots.kind[slot] === kinds.number || slots.kind[slot] === kinds.wide) return exactRatio(slots.n[slot] as number, slots.d[slot] as number); // A slot of the program, here and below.
    const metric = metricAt.get(slot);
    if (metric !== undefined) return valueOf(metric);
    const at = practiceAt.get(slot);
    if (at === undefined || practice.state[at] === states.out) return notApplicable;
    const scale = plan.levelScale;
    return { kind: "range", low: exactRatio(slots.n[slot] as number, scale), high: exactRatio(slots.h[slot] as number, scale), orNot: false }; // In range.
  };
  const readOne = ({ step, part }: { readonly step: MetricStep; readonly part: Part | undefined }): void => {
    const is = part === undefined ? found.ask : part();
    if (is === found.any) {
      slots.kind[step.slot] = kinds.any;
      slots.made[step.slot] = 0;
      return;
    }
    if (is === found.number) {
      putNumber(slots, step.slot, registers.n, registers.d);
      slots.made[step.slot] = 0;
      return;
    }
    putValue(slots, step.slot, valueOf(step));
  };
  const valueOf = (step: MetricStep): Value => {
    for (const slot of readsOf(step.is)) if (slots.made[slot] === 0) make(slot);
    if (step.base !== undefined) for (const slot of readsOf(step.base)) if (slots.made[slot] === 0) make(slot);
    return readMetric(step, state.env).value;
  };
  const blocked = (slot: number): boolean => {
    if (slots.kind[slot] === kinds.number || slots.kind[slot] === kinds.wide) return false;
    const fact = factAt.get(slot);
    if (fact !== undefined) return isRefused(stateOf(fact));
    const metric = metricAt.get(slot);
    return metric !== undefined && (readsOf(metric.is).some(blocked) || (metric.base !== undefined && readsOf(metric.base).some(blocked)));
  };

  const loader: Loader = {
    state,
    truthOf(condition) {
      const known = state.truth[condition] as number; // Numbers of this table.
      if (known !== 3) return known;
      const found = state.judge.truthOf(condition);
      state.truth[condition] = found;
      return found;
    },
    isRefused: (condition) => (state.conditions.reads[condition] ?? []).some(blocked),
    load(assessment) {
      if (hasOverrides(assessment)) return false;
      state.assessment = assessment;
      day.at = dayNumber(assessment.asOf);
      state.env.asOf = day.at;
      state.judge.setDay(day.at);
      slots.made.fill(0);
      state.truth.fill(3);
      state.area.stale.fill(1);
      facts(assessment.facts);
      lists.load(assessment);
      for (let i = 0; i < parts.length; i += 1) readOne(parts[i] as (typeof parts)[number]); // In range.
      const { answers } = assessment;
      for (let i = 0; i < practices.length; i += 1) if (!read(i, ownOf(answers, ids[i] as string, isInherited[i] === 1))) return false; // i < length.
      return true;
    },
    limit(at, grade) {
      if (isLimited[at] === 0) return true;
      const ceiling = plan.ceilings?.[grade] ?? Infinity;
      let value = ceiling;
      let low = ceiling;
      let high = ceiling;
      for (const guard of state.guards[at] ?? []) {
        const truth = loader.truthOf(guard.condition);
        if (truth === 0) continue;
        if (truth === 2 && loader.isRefused(guard.condition)) return false;
        low = Math.min(low, guard.atMost);
        if (truth === 1) high = Math.min(high, guard.atMost);
        if (truth === 1 || program.policy.assumeUnknownGuards.has(grade)) value = Math.min(value, guard.atMost);
      }
      practice.limitValue[at] = value;
      practice.limitLow[at] = low;
      practice.limitHigh[at] = high;
      return true;
    },
    settle(at) {
      const slot = practice.slot[at] as number; // A position of the practices, here and below.
      slots.made[slot] = 0;
      slots.d[slot] = plan.levelScale;
      if (practice.state[at] === states.counts) {
        const given = practice.given[at] as number; // In range.
        const value = Math.min(given, practice.limitValue[at] as number); // In range.
        const low = Math.min(given, practice.limitLow[at] as number, value); // In range.
        const high = Math.min(given, practice.limitHigh[at] as number); // In range.
        practice.value[at] = value;
        practice.low[at] = low;
        practice.high[at] = high;
        slots.kind[slot] = low === high ? kinds.number : kinds.range;
        slots.n[slot] = low;
        slots.h[slot] = high;
      } else if (practice.state[at] === states.open) {
        slots.kind[slot] = kinds.range;
        slots.n[slot] = plan.low;
        slots.h[slot] = plan.high;
      } else slots.kind[slot] = kinds.out;
    },
  };
  const read = (at: number, answer: Answer | undefined): boolean => {
    if (answer === undefined) practice.state[at] = states.open;
    else {
      const { level: given, option, evidence } = answer as Partial<Exclude<Answer, { readonly notApplicable: string }>>; // Not applicable has none of them.
      if (evidence === undefined) practice.state[at] = states.out;
      else {
        const level = option === undefined ? (given ?? 0) * plan.levelScale : (practices[at]?.options.get(option) ?? plan.low); // As the general engine.
        if (!Number.isSafeInteger(level) || level < 0 || level > plan.high) return false;
        practice.state[at] = states.counts;
        practice.given[at] = level;
        practice.confidence[at] = plan.confidence[evidence];
        if (!loader.limit(at, evidence)) return false;
      }
    }
    loader.settle(at);
    return true;
  };
  return loader;
}

function hasOverrides({ overrides, exclusions, targets }: Assessment): boolean {
  return (overrides !== undefined && overrides.length > 0) || !isEmpty(exclusions) || !isEmpty(targets);
}

function isEmpty(record: object | undefined): boolean {
  for (const _ in record) return false;
  return true;
}

/** True for a fact that was refused, or a list with such a cell. */
function isRefused(state: unknown): boolean {
  if (typeof state !== "object" || state === null) return false;
  if (Array.isArray(state)) return state.some((row) => typeof row === "object" && row !== null && Object.values(row).some(isRefused));
  return (state as { refused?: unknown }).refused === true; // Any object may be asked.
}

import type { Exact } from "../../kernel/exact.js";
import type { Assessment } from "../../model/assessment.js";
import type { Env } from "../../language/value.js";
import { notApplicable } from "../../language/value.js";
import type { Model } from "../../packs/model.js";
import type { Expr } from "../../packs/program.js";
import { type Conditions, conditionTable } from "./conditions.js";
import type { Judge } from "./judge.js";
import type { Plan, PlannedCap } from "./plan.js";
import { type Slots, makeSlots } from "./slots.js";

/** What became of a practice or an area. */
export const states = { open: 0, counts: 1, out: 2 } as const;

/** The numbers of one assessment in typed arrays, by position of practice, area (the whole comes last) and condition. */
export interface State {
  readonly model: Model;
  readonly plan: Plan;
  readonly slots: Slots;
  readonly env: Env & { asOf: number };
  assessment: Assessment | undefined;
  readonly practice: PracticeArrays;
  readonly area: AreaArrays;
  /** 0 to 2 as `truths` names them; 3: not judged since something it reads changed. */
  readonly truth: Uint8Array;
  readonly conditions: Conditions;
  readonly judge: Judge;
  readonly caps: CapArrays;
  readonly ownCaps: readonly CapPlace[];
  /** By rule of the program. */
  readonly ruleConditions: Int32Array;
  /** By practice. */
  readonly guards: readonly (readonly { readonly condition: number; readonly atMost: number }[])[];
  /** By practice: conditions that read its level, and per condition the areas whose caps it is. */
  readonly readers: readonly Int32Array[];
  readonly areasOf: readonly Int32Array[];
}

/** A cap with the number of its condition. */
export interface CapPlace extends PlannedCap {
  readonly condition: number;
}

/** By practice: weight, area, slot; and of the assessment: state, the level as given, effective value, ends, confidence and what limits it. */
export interface PracticeArrays {
  readonly weight: Float64Array;
  readonly area: Int32Array;
  readonly slot: Int32Array;
  readonly state: Uint8Array;
  readonly given: Float64Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly confidence: Float64Array;
  readonly limitValue: Float64Array;
  readonly limitLow: Float64Array;
  readonly limitHigh: Float64Array;
}

/** By area: position of its first practice; sums over its practices; the score as a ratio, and whether it must be computed again. */
export interface AreaArrays {
  readonly start: Int32Array;
  readonly weight: Float64Array;
  readonly state: Uint8Array;
  readonly stale: Uint8Array;
  readonly sum: Float64Array;
  readonly lowSum: Float64Array;
  readonly highSum: Float64Array;
  readonly confidenceSum: Float64Array;
  readonly answered: Float64Array;
  readonly open: Float64Array;
  readonly scoreN: Float64Array;
  readonly scoreD: Float64Array;
  readonly lowN: Float64Array;
  readonly lowD: Float64Array;
  readonly highN: Float64Array;
  readonly highD: Float64Array;
}

/** Caps of all areas, the whole's last, in the order of areas. */
export interface CapArrays {
  /** By area: position of its first cap; one more than there are nodes. */
  readonly start: Int32Array;
  readonly condition: Int32Array;
  readonly n: Float64Array;
  readonly d: Float64Array;
  /** What it holds at when unknown; NaN: nothing. */
  readonly heldN: Float64Array;
  readonly heldD: Float64Array;
}

/** Lays out the state of a planned model. */
export function makeState(model: Model, plan: Plan, readsOf: (expr: Expr) => readonly number[], prepare: (slots: readonly number[]) => void): State {
  const { program } = model;
  const slots = makeSlots(program.slotCount, notApplicable);
  const env = { asOf: 0, slots: slots.values };
  const conditions = conditionTable({ slots, env, readsOf, prepare });
  const practices = plan.areas.flatMap((area, at) => area.practices.map((practice) => ({ ...practice, at })));
  const caps = [...plan.areas, plan.overall].map((node) => node.caps.map((cap): CapPlace => ({ ...cap, condition: conditions.add(cap.step.when) })));
  const ruleConditions = Int32Array.from(program.rules, (rule) => conditions.add(rule.when));
  const guards = practices.map(({ step }) =>
    step.guards.map((guard) => ({ condition: conditions.add(guard.when), atMost: Math.round(toScale(guard.atMost, plan.levelScale)) })),
  );
  const count = practices.length;
  const areas = plan.areas.length;
  const floats = (length: number) => new Float64Array(length);
  const start = new Int32Array(areas + 1);
  plan.areas.forEach((area, at) => {
    start[at + 1] = (start[at] as number) + area.practices.length; // Filled from the front.
  });
  const areasOf = conditions.reads.map((_, condition) =>
    Int32Array.from(caps.flatMap((list, at) => (list.some((cap) => cap.condition === condition) ? [at] : []))),
  );
  return {
    model,
    plan,
    slots,
    env,
    assessment: undefined,
    practice: {
      weight: Float64Array.from(practices, (practice) => practice.weight),
      area: Int32Array.from(practices, (practice) => practice.at),
      slot: Int32Array.from(practices, (practice) => practice.step.slot),
      state: new Uint8Array(count),
      given: floats(count),
      value: floats(count),
      low: floats(count),
      high: floats(count),
      confidence: floats(count),
      limitValue: floats(count),
      limitLow: floats(count),
      limitHigh: floats(count),
    },
    area: {
      start,
      weight: Float64Array.from(plan.areas, (area) => area.weight),
      state: new Uint8Array(areas),
      stale: new Uint8Array(areas),
      sum: floats(areas),
      lowSum: floats(areas),
      highSum: floats(areas),
      confidenceSum: floats(areas),
      answered: floats(areas),
      open: floats(areas),
      scoreN: floats(areas),
      scoreD: floats(areas),
      lowN: floats(areas),
      lowD: floats(areas),
      highN: floats(areas),
      highD: floats(areas),
    },
    truth: new Uint8Array(conditions.reads.length).fill(3),
    conditions,
    judge: conditions.close(),
    caps: capArrays(caps),
    ownCaps: caps[areas] ?? [],
    ruleConditions,
    guards,
    readers: practices.map(({ step }) => Int32Array.from(conditions.reads.flatMap((reads, condition) => (reads.includes(step.slot) ? [condition] : [])))),
    areasOf,
  };
}

function capArrays(caps: readonly (readonly CapPlace[])[]): CapArrays {
  const all = caps.flat();
  const start = new Int32Array(caps.length + 1);
  caps.forEach((list, at) => {
    start[at + 1] = (start[at] as number) + list.length; // Filled from the front.
  });
  return {
    start,
    condition: Int32Array.from(all, (cap) => cap.condition),
    n: Float64Array.from(all, (cap) => cap.atMost.n),
    d: Float64Array.from(all, (cap) => cap.atMost.d),
    heldN: Float64Array.from(all, (cap) => cap.whenUnknown?.n ?? Number.NaN),
    heldD: Float64Array.from(all, (cap) => cap.whenUnknown?.d ?? Number.NaN),
  };
}

function toScale(value: Exact, scale: number): number {
  return typeof value === "number" ? value * scale : Number((value.n * BigInt(scale)) / value.d);
}

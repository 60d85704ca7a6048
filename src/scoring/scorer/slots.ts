import type { Exact } from "../../kernel/exact.js";
import { largest } from "../../kernel/small-ratio.js";
import type { Value } from "../../language/value.js";

/** What a slot holds. Truth values are the numbers 0 and 1. */
export const kinds = {
  /** The number `n / d`, exactly, both within `bounds`. */
  number: 0,
  /** Unknown, from `n / d` to `h / d`; ends may be infinite. */
  range: 1,
  /** Not applicable, or confirmed empty. */
  out: 2,
  /** Unknown, and a comparison with it is never settled. */
  any: 3,
  /** Only the general evaluator can say. */
  other: 4,
  /** The number `n / d`, exactly, beyond `bounds`. */
  wide: 5,
} as const;

/** Within these a number compared with a constant of a table is two products below 2^53, hence exact, without asking. */
export const bounds = { slotN: 2 ** 43, slotD: 2 ** 22, constantN: 2 ** 31, constantD: 2 ** 10 } as const;

/**
 * The slots of a program as ratios of whole numbers in typed arrays: what a condition compares is then two products, exact below 2^53, and nothing is allocated.
 *
 * Beside them stand the values that the general evaluator reads; each is made when it is first asked for after a change.
 */
export interface Slots {
  readonly kind: Uint8Array;
  readonly n: Float64Array;
  readonly d: Float64Array;
  readonly h: Float64Array;
  readonly values: Value[];
  /** 1 where the value stands for what is in the arrays. */
  readonly made: Uint8Array;
}

/** Makes the slots of a program. */
export function makeSlots(count: number, empty: Value): Slots {
  return {
    kind: new Uint8Array(count).fill(kinds.other),
    n: new Float64Array(count),
    d: new Float64Array(count).fill(1),
    h: new Float64Array(count),
    values: new Array<Value>(count).fill(empty),
    made: new Uint8Array(count),
  };
}

/** Puts a value of the general evaluator into a slot. */
export function putValue(slots: Slots, slot: number, value: Value): void {
  slots.values[slot] = value;
  slots.made[slot] = 1;
  slots.d[slot] = 1;
  if (typeof value === "boolean") putNumber(slots, slot, value ? 1 : 0, 1);
  else if (typeof value === "number" && Number.isFinite(value)) putNumber(slots, slot, value, 1);
  else if (typeof value !== "object") slots.kind[slot] = kinds.other;
  else if (!("kind" in value)) putRatio(slots, slot, value);
  else if (value.kind === "not-applicable" || value.kind === "none") slots.kind[slot] = kinds.out;
  else if (value.kind === "maybe" || value.kind === "open") slots.kind[slot] = kinds.any;
  else if (value.kind !== "range") slots.kind[slot] = kinds.other;
  else if (value.orNot) slots.kind[slot] = kinds.any;
  else if (typeof value.low === "number" && typeof value.high === "number" && value.infinite === undefined) {
    slots.kind[slot] = kinds.range;
    slots.n[slot] = value.low;
    slots.h[slot] = value.high;
  } else slots.kind[slot] = kinds.other;
}

/** Puts the number `n / d` into a slot; both whole and below 2^53, `d > 0`. */
export function putNumber({ kind, n, d }: Slots, slot: number, over: number, under: number): void {
  kind[slot] = over <= bounds.slotN && over >= -bounds.slotN && under <= bounds.slotD ? kinds.number : kinds.wide;
  n[slot] = over;
  d[slot] = under;
}

function putRatio(slots: Slots, slot: number, value: Exclude<Exact, number>): void {
  const n = Number(value.n);
  const d = Number(value.d);
  if (n <= largest && n >= -largest && d <= largest) putNumber(slots, slot, n, d);
  else slots.kind[slot] = kinds.other;
}

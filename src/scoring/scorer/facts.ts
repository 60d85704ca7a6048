import { dayNumber } from "../../kernel/calendar.js";
import { decimalScale } from "../../kernel/decimal-scale.js";
import { encodeFact, unknownOf } from "../../evidence/encode.js";
import type { Assessment, FactState } from "../../model/assessment.js";
import type { FactSlot } from "../../packs/program.js";
import { type Slots, kinds, putNumber, putValue } from "./slots.js";

/** How a fact is read: left to the general evaluator, or one of the plain kinds. */
const ways = { later: 0, plain: 1, date: 2 } as const;

/**
 * Makes the reader of all facts but record lists: plain numbers, days and truth values go straight into the arrays, everything else through the encoder.
 *
 * Texts, sets and lists are for the general evaluator, which makes their values when it is asked.
 */
export function makeFacts(steps: readonly FactSlot[], slots: Slots): (facts: Assessment["facts"]) => void {
  const ids = steps.map((step) => step.id);
  const slotOf = Int32Array.from(steps, (step) => step.slot);
  const way = Uint8Array.from(steps, ({ symbol: { type } }) =>
    type === "date" ? ways.date : type === "number" || type === "boolean" ? ways.plain : ways.later,
  );
  const isInherited = Uint8Array.from(ids, inherits);
  // What an unknown fact looks like in the arrays never changes.
  const blank = steps.map((step, at) => {
    if (way[at] !== ways.later) putValue(slots, step.slot, unknownOf(step.symbol));
    return { kind: slots.kind[step.slot] ?? kinds.other, n: slots.n[step.slot], h: slots.h[step.slot] };
  });
  const blankKind = Uint8Array.from(blank, (one) => one.kind);
  const blankN = Float64Array.from(blank, (one) => one.n ?? Number.NaN);
  const blankH = Float64Array.from(blank, (one) => one.h ?? Number.NaN);
  const { kind, n, d, h } = slots;

  const slow = (at: number, state: FactState): void => {
    const step = steps[at] as FactSlot; // A position of the steps.
    putValue(slots, step.slot, encodeFact(step, state, new Set()));
  };
  return (facts) => {
    for (let i = 0; i < ids.length; i += 1) {
      const slot = slotOf[i] as number; // i < length, here and below.
      if (way[i] === ways.later) {
        kind[slot] = kinds.other;
        continue;
      }
      const state = ownOf(facts, ids[i] as string, isInherited[i] === 1); // In range.
      if (typeof state === "number") {
        const scale = decimalScale(state);
        if (scale === 0) {
          slow(i, state);
          continue;
        }
        putNumber(slots, slot, scale === 1 ? state + 0 : Math.round(state * scale), scale);
      } else if (typeof state === "boolean") {
        kind[slot] = kinds.number;
        n[slot] = state ? 1 : 0;
        d[slot] = 1;
      } else if (typeof state === "string" && way[i] === ways.date && state !== "never") {
        kind[slot] = kinds.number;
        n[slot] = dayNumber(state);
        d[slot] = 1;
      } else if (state === undefined) {
        kind[slot] = blankKind[i] as number; // In range.
        n[slot] = blankN[i] as number; // In range.
        h[slot] = blankH[i] as number; // In range.
        d[slot] = 1;
      } else slow(i, state);
    }
  };
}

/** True for an id that every object has a property of: only for those must a record be asked whether it is its own. */
export function inherits(id: string): 0 | 1 {
  return id in Object.prototype ? 1 : 0;
}

/** What a record holds under an id of its own. */
export function ownOf<T>(record: { readonly [id: string]: T }, id: string, isInherited: boolean): T | undefined {
  return isInherited && !Object.hasOwn(record, id) ? undefined : record[id];
}

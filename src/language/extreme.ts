import type { Exact } from "../kernel/exact.js";
import type { Fold } from "./tree.js";
import { type Value, notApplicable } from "./value.js";
import { asRange, mayBeOut, rangeOf, reachesDown, reachesUp } from "./values.js";

/**
 * The fold behind `minOf` and `maxOf`. The outer end is reached by any row; the inner end is held by the rows that are surely there,
 * and where none is surely there, by whichever single row may be.
 *
 * @param outer Chooses the result of two numbers: `least` for a minimum.
 * @param inner The opposite choice.
 * @param isMinimum The outer end is the low one.
 * @example extremeFold((a) => a, (a) => a, true).end() //=> { kind: "not-applicable" }
 */
export function extremeFold(outer: (a: Exact, b: Exact) => Exact, inner: (a: Exact, b: Exact) => Exact, isMinimum: boolean): Fold {
  let reach: Exact | undefined;
  let held: Exact | undefined;
  let alone: Exact | undefined;
  let down = false;
  let up = false;
  return {
    take: (value, sure) => {
      const range = asRange(value);
      if (range === undefined) return false;
      const [far, near] = isMinimum ? [range.low, range.high] : [range.high, range.low];
      reach = reach === undefined ? far : outer(reach, far);
      if (sure && !mayBeOut(value)) held = held === undefined ? near : outer(held, near);
      else alone = alone === undefined ? near : inner(alone, near);
      down ||= reachesDown(range);
      up ||= reachesUp(range);
      return false;
    },
    end: (): Value => {
      const end = held ?? alone;
      if (reach === undefined || end === undefined) return notApplicable;
      return isMinimum ? rangeOf(reach, end, { orNot: held === undefined, down, up }) : rangeOf(end, reach, { orNot: held === undefined, down, up });
    },
  };
}

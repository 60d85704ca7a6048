import type { Fold, MethodRow } from "../tree.js";
import { rangeOf } from "../values.js";

/** `list.countIf(x, p)`: how many rows satisfy p; from the sure rows to the sure and maybe rows. */
export const countIf: MethodRow = {
  name: "countIf",
  body: "boolean",
  result: () => ({ type: "number" }),
  start: countFold,
  quick: "count",
  unlimited: (sample) => (sample === false ? 0 : { kind: "range", low: 0, high: Infinity, orNot: false }),
};

/** Counts the rows whose value is true. @example countFold().end() //=> 0 */
export function countFold(): Fold {
  let sureRows = 0;
  let maybeRows = 0;
  return {
    take: (value, sure) => {
      if (value === true && sure) sureRows += 1;
      else if (value !== false) maybeRows += 1;
      return false;
    },
    end: () => rangeOf(sureRows, sureRows + maybeRows),
  };
}

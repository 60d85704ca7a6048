import { sign } from "../../kernel/exact.js";
import { hull } from "../hull.js";
import { sumStart } from "../sum.js";
import type { MethodRow } from "../tree.js";
import { asRange, mayBeOut, rangeOf, reachesDown, reachesUp } from "../values.js";

/** `list.sumOf(x, e)`: the sum of e; 0 on an empty list. A row that is maybe in the list adds the hull of 0 and its value. */
export const sumOf: MethodRow = {
  name: "sumOf",
  body: "number",
  result: () => ({ type: "number" }),
  start: () => {
    const sum = sumStart();
    return {
      take: (value, sure) => {
        if (sure && !mayBeOut(value)) sum.add(value);
        else {
          const range = asRange(value);
          if (range !== undefined) sum.add(hull(0, rangeOf(range.low, range.high, { down: reachesDown(range), up: reachesUp(range) })));
        }
        return false;
      },
      end: sum.end,
    };
  },
  quick: "sum",
  unlimited: (sample) => {
    const range = asRange(sample);
    if (range === undefined) return 0; // A sum of nothing: no row has a value.
    const low = sign(range.low) < 0 ? -Infinity : 0;
    const high = sign(range.high) > 0 ? Infinity : 0;
    return rangeOf(low, high, { orNot: reachesDown(range) && reachesUp(range), down: reachesDown(range), up: reachesUp(range) });
  },
};

import type { MethodRow } from "../tree.js";
import { type Value, maybe } from "../value.js";

/** `list.all(x, p)`: every row satisfies p; true on an empty list. */
export const all: MethodRow = {
  name: "all",
  body: "boolean",
  result: () => ({ type: "boolean" }),
  start: () => {
    let result: Value = true;
    return {
      take: (value, sure) => {
        if (value === false && sure) result = false;
        else if (value !== true) result = maybe;
        return result === false;
      },
      end: () => result,
    };
  },
  unlimited: (sample) => (sample === true ? true : maybe),
};

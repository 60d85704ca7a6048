import type { MethodRow } from "../tree.js";
import { type Value, maybe } from "../value.js";

/** `list.exists(x, p)`: some row satisfies p; false on an empty list. */
export const exists: MethodRow = {
  name: "exists",
  body: "boolean",
  result: () => ({ type: "boolean" }),
  start: () => {
    let result: Value = false;
    return {
      take: (value, sure) => {
        if (value === true && sure) result = true;
        else if (value !== false) result = maybe;
        return result === true;
      },
      end: () => result,
    };
  },
  unlimited: (sample) => (sample === false ? false : maybe),
};

import { listOf, unknownListOf } from "../lists.js";
import type { MethodRow } from "../tree.js";
import type { Value } from "../value.js";
import { mayBeOut } from "../values.js";

/** `list.map(x, e)`: the values of e, in the order of the rows; a row whose e is `none` or not applicable has none. */
export const map: MethodRow = {
  name: "map",
  body: "any",
  result: (_source, body) => ({ type: "list", item: body ?? { type: "error" } }),
  start: () => {
    const items: Value[] = [];
    const sures: boolean[] = [];
    return {
      take: (value, sure) => {
        items.push(value);
        sures.push(sure && !mayBeOut(value));
        return false;
      },
      end: () => listOf(items, sures),
    };
  },
  unlimited: (sample) => unknownListOf(sample),
};

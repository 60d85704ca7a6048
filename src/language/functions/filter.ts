import type { MethodRow } from "../tree.js";
import type { Value } from "../value.js";
import { listOf, unknownListOf } from "../lists.js";

/** `list.filter(x, p)`: the rows that satisfy p; a row whose p is unknown is maybe in it. On a record list the compiler fuses it into what follows. */
export const filter: MethodRow = {
  name: "filter",
  body: "boolean",
  result: (source) => source,
  start: () => {
    const items: Value[] = [];
    const sures: boolean[] = [];
    return {
      take: (value, sure, item) => {
        if (value !== false) {
          items.push(item);
          sures.push(sure && value === true);
        }
        return false;
      },
      end: () => listOf(items, sures),
    };
  },
  unlimited: (sample, item) => (sample === false ? listOf([], []) : unknownListOf(item)),
};

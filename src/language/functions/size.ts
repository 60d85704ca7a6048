import type { MethodRow } from "../tree.js";
import { countFold } from "./count-if.js";

/** `list.size()`: the number of rows or items. */
export const size: MethodRow = {
  name: "size",
  result: () => ({ type: "number" }),
  start: countFold,
  quick: "count",
  unlimited: () => ({ kind: "range", low: 0, high: Infinity, orNot: false }),
};

import { lowestMedian, medianOfAll } from "../median.js";
import { spreadFold } from "../spread.js";
import type { MethodRow } from "../tree.js";
import { perhaps } from "../values.js";

/** `list.medianOf(x, e)`: the middle value of e, the mean of the middle two of an even number; not applicable on an empty list. */
export const medianOf: MethodRow = {
  name: "medianOf",
  body: "number",
  result: () => ({ type: "number" }),
  start: () => spreadFold(medianOfAll, lowestMedian),
  unlimited: (sample) => perhaps(sample),
};

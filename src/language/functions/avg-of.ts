import { spreadFold } from "../spread.js";
import { lowestMean, meanOf } from "../mean.js";
import type { MethodRow } from "../tree.js";
import { perhaps } from "../values.js";

/** `list.avgOf(x, e)`: the mean of e over the rows; not applicable on an empty list. */
export const avgOf: MethodRow = {
  name: "avgOf",
  body: "number",
  result: () => ({ type: "number" }),
  start: () => spreadFold(meanOf, lowestMean),
  unlimited: (sample) => perhaps(sample),
};

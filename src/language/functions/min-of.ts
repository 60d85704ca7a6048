import { greatest, least } from "../../kernel/exact.js";
import { extremeFold } from "../extreme.js";
import type { MethodRow } from "../tree.js";
import { perhaps } from "../values.js";

/** `list.minOf(x, e)`: the least of e over the rows; not applicable on an empty list. */
export const minOf: MethodRow = {
  name: "minOf",
  body: "number",
  result: () => ({ type: "number" }),
  start: () => extremeFold(least, greatest, true),
  unlimited: (sample) => perhaps(sample),
};

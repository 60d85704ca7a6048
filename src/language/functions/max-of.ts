import { greatest, least } from "../../kernel/exact.js";
import { extremeFold } from "../extreme.js";
import type { MethodRow } from "../tree.js";
import { perhaps } from "../values.js";

/** `list.maxOf(x, e)`: the greatest of e over the rows; not applicable on an empty list. */
export const maxOf: MethodRow = {
  name: "maxOf",
  body: "number",
  result: () => ({ type: "number" }),
  start: () => extremeFold(greatest, least, false),
  unlimited: (sample) => perhaps(sample),
};

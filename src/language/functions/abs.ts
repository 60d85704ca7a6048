import { absolute, greatest, least, sign } from "../../kernel/exact.js";
import type { FunctionRow } from "../tree.js";
import { type Value, notApplicable } from "../value.js";
import { asRange, rangeOf, reachesDown, reachesUp } from "../values.js";

/** `abs(a)`: the number without its sign. */
export const abs: FunctionRow = {
  name: "abs",
  parameters: ["number"],
  result: "number",
  compile: (a) => (env) => magnitude(a(env)),
};

function magnitude(a: Value): Value {
  if (typeof a === "number") return Math.abs(a);
  const x = asRange(a);
  if (x === undefined) return notApplicable;
  const low = absolute(x.low);
  const high = absolute(x.high);
  const crosses = sign(x.low) < 0 && sign(x.high) > 0;
  return rangeOf(crosses ? 0 : least(low, high), greatest(low, high), { orNot: x.orNot, up: reachesDown(x) || reachesUp(x) });
}

import { least } from "../../kernel/exact.js";
import type { FunctionRow } from "../tree.js";
import { type Value, notApplicable } from "../value.js";
import { asRange, rangeOf, reachesDown, reachesUp } from "../values.js";

/** `min(a, b, …)`: the lesser of two or more numbers; not applicable when one of them is. */
export const min: FunctionRow = {
  name: "min",
  parameters: ["number", "number"],
  more: true,
  result: "number",
  compile: (_a, _b, args) => (env) => {
    let result: Value | undefined;
    for (const arg of args) {
      const value = arg(env);
      result = result === undefined ? value : ofTwo(result, value);
    }
    return result ?? notApplicable;
  },
};

function ofTwo(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return Math.min(a, b);
  const x = asRange(a);
  const y = asRange(b);
  if (x === undefined || y === undefined) return notApplicable;
  return rangeOf(least(x.low, y.low), least(x.high, y.high), {
    orNot: x.orNot || y.orNot,
    down: reachesDown(x) || reachesDown(y),
    up: reachesUp(x) || reachesUp(y),
  });
}

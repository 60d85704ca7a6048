import { divValues, mulValues } from "../arithmetic.js";
import type { FunctionRow } from "../tree.js";

/** `pct(a, b)`: a / b × 100; not applicable when b is 0, an unbounded unknown when b may be. */
export const pct: FunctionRow = {
  name: "pct",
  parameters: ["number", "number"],
  result: "number",
  compile: (a, b) => (env) => divValues(mulValues(a(env), 100), b(env)),
};

import { subValues } from "../arithmetic.js";
import { dayDistance } from "../dates.js";
import type { FunctionRow } from "../tree.js";

/** `ageDays(d)`: days from d to `asOf`, negative for a day to come; infinite for `never`. */
export const ageDays: FunctionRow = {
  name: "ageDays",
  parameters: ["date"],
  result: "number",
  compile: (day) => (env) => {
    const value = day(env);
    return typeof value === "number" ? env.asOf - value : dayDistance(value, (known) => subValues(env.asOf, known));
  },
};

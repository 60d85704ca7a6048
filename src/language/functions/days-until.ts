import { subValues } from "../arithmetic.js";
import { dayDistance } from "../dates.js";
import type { FunctionRow } from "../tree.js";

/** `daysUntil(d)`: days from `asOf` to d, negative for a day past; infinite for `never`. */
export const daysUntil: FunctionRow = {
  name: "daysUntil",
  parameters: ["date"],
  result: "number",
  compile: (day) => (env) => {
    const value = day(env);
    return typeof value === "number" ? value - env.asOf : dayDistance(value, (known) => subValues(known, env.asOf));
  },
};

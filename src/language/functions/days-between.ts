import { subValues } from "../arithmetic.js";
import type { FunctionRow } from "../tree.js";
import { type Value, notApplicable } from "../value.js";
import { isOut, rangeOf } from "../values.js";

/** `daysBetween(a, b)`: days from a to b, negative when b is earlier; not applicable with `never`. */
export const daysBetween: FunctionRow = {
  name: "daysBetween",
  parameters: ["date", "date"],
  result: "number",
  compile: (from, to) => (env) => distance(from(env), to(env)),
};

function distance(from: Value, to: Value): Value {
  if (isNowhere(from) || isNowhere(to)) return notApplicable;
  // An unknown date may be `never`, and then the distance is not applicable.
  return isOpen(from) || isOpen(to) ? rangeOf(-Infinity, Infinity, { orNot: true }) : subValues(to, from);
}

function isNowhere(date: Value): boolean {
  return isOut(date) || (typeof date === "object" && "kind" in date && date.kind === "never");
}

function isOpen(date: Value): boolean {
  return typeof date === "object" && "kind" in date && date.kind === "open";
}

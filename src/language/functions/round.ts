import { roundTo } from "../../kernel/exact.js";
import { fault } from "../fault.js";
import type { FunctionRow } from "../tree.js";
import { notApplicable } from "../value.js";
import { asRange, rangeOf, reachesDown, reachesUp } from "../values.js";

/** The most decimals `round(a, digits)` keeps. */
export const maxRoundDigits = 10;

/** `round(a)` to a whole number, `round(a, digits)` to so many decimals, 0 to 10; halves go to the even neighbour. */
export const round: FunctionRow = {
  name: "round",
  parameters: ["number", "number"],
  optional: 1,
  result: "number",
  check: ([, digits], at) => {
    if (digits === undefined || digits.kind === "error") return [];
    const isFine = digits.kind === "constant" && typeof digits.value === "number" && digits.value <= maxRoundDigits;
    return isFine ? [] : [fault("wrong-arguments", at, `round() keeps a fixed number of decimals: write 0 to ${maxRoundDigits}, such as round(x, 2).`)];
  },
  compile:
    (a, _, [, digits]) =>
    (env) => {
      const value = a(env);
      if (typeof value === "number") return value;
      const x = asRange(value);
      if (x === undefined) return notApplicable;
      const kept = digits === undefined ? 0 : digits(env);
      // The check lets only small whole numbers through.
      const places = typeof kept === "number" ? kept : 0;
      return rangeOf(roundTo(x.low, places), roundTo(x.high, places), { orNot: x.orNot, down: reachesDown(x), up: reachesUp(x) });
    },
};

import type { Exact } from "../kernel/exact.js";
import { add, total } from "../kernel/exact.js";
import { addValues } from "./arithmetic.js";
import type { Value } from "./value.js";
import { isNumber } from "./values.js";

/** Adds values one by one; what comes to infinity minus infinity is not applicable. */
export interface Sum {
  add(value: Value): void;
  end(): Value;
}

/**
 * Starts a sum at 0. Whole numbers are added as such; fractions are collected and added together at the end, which keeps long lists of
 * cents and of unlike denominators fast.
 *
 * @example const sum = sumStart(); sum.add(2); sum.end() //=> 2
 */
export function sumStart(): Sum {
  let whole = 0;
  let fractions: Exact[] | undefined;
  let rest: Value = 0;
  return {
    add: (value) => {
      if (typeof value === "number") {
        const sum = whole + value;
        if (Number.isSafeInteger(sum)) whole = sum;
        else rest = addValues(rest, value);
      } else if (isNumber(value)) (fractions ??= []).push(value);
      else rest = addValues(rest, value);
    },
    end: () => {
      const settled = fractions === undefined ? whole : add(total(fractions), whole);
      return rest === 0 ? settled : addValues(settled, rest);
    },
  };
}

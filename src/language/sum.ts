import type { Exact } from "../kernel/exact.js";
import { add } from "../kernel/exact.js";
import { addValues } from "./arithmetic.js";
import type { Value } from "./value.js";
import { isNumber } from "./values.js";

/** Adds values one by one; what comes to infinity minus infinity is not applicable. */
export interface Sum {
  add(value: Value): void;
  end(): Value;
}

/**
 * Starts a sum at 0. Whole numbers are added as such; fractions are collected and added pairwise at the end, so that a long list of
 * unlike denominators costs little more than its result is long.
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
      const total = fractions === undefined ? whole : add(pairwise(fractions, 0, fractions.length), whole);
      return rest === 0 ? total : addValues(total, rest);
    },
  };
}

function pairwise(items: readonly Exact[], from: number, to: number): Exact {
  if (to - from <= 1) return items[from] ?? 0; // An empty list sums to 0.
  const middle = (from + to) >> 1;
  return add(pairwise(items, from, middle), pairwise(items, middle, to));
}

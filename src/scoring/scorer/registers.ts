import { largest } from "../../kernel/small-ratio.js";

/**
 * A small machine for ratios of whole numbers: each part of an expression puts its number into `n` and `d`, and says whether it is settled and fits below 2^53.
 * Where it says no, the general evaluator is asked instead.
 */
export interface Registers {
  n: number;
  d: number;
}

/** A part of an expression; false: not settled here. */
export type Part = () => boolean;

/** Adds, or with `sign` −1 subtracts. */
export function sumPart(to: Registers, left: Part, right: Part, sign: 1 | -1): Part {
  return () => {
    if (!left()) return false;
    const { n, d } = to;
    if (!right()) return false;
    if (d === to.d) to.n = n + sign * to.n;
    else if (to.d % d === 0) to.n = n * (to.d / d) + sign * to.n;
    else {
      to.n = n * to.d + sign * to.n * d;
      to.d *= d;
    }
    return fits(to);
  };
}

/** Multiplies. */
export function productPart(to: Registers, left: Part, right: Part): Part {
  return () => {
    if (!left()) return false;
    const { n, d } = to;
    if (!right()) return false;
    to.n *= n;
    to.d *= d;
    return fits(to);
  };
}

/** Divides; by zero it is not settled here. */
export function ratioPart(to: Registers, left: Part, right: Part): Part {
  return () => {
    if (!left()) return false;
    const { n, d } = to;
    if (!right() || to.n === 0) return false;
    const under = to.n < 0 ? -1 : 1;
    const rest = to.n * under;
    to.n = n * to.d * under;
    to.d = d * rest;
    return fits(to);
  };
}

/** A sum or product of whole numbers below 2^53 is exact when it is itself below; one that was rounded lies at or above. */
function fits(to: Registers): boolean {
  return to.n <= largest && to.n >= -largest && to.d <= largest;
}

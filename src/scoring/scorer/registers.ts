import { largest } from "../../kernel/small-ratio.js";

/**
 * A small machine for ratios of whole numbers: each part of an expression puts its number into `n` and `d`, as long as it is settled and fits below 2^53.
 */
export interface Registers {
  n: number;
  d: number;
}

/** What a part found: nothing it may say itself, so that the general evaluator is asked; a number; or an unknown with which no comparison is ever settled. */
export const found = { ask: 0, number: 1, any: 2 } as const;

/** A part of an expression; gives one of `found`. */
export type Part = () => number;

/** Adds, or with `sign` −1 subtracts. */
export function sumPart(to: Registers, left: Part, right: Part, sign: 1 | -1): Part {
  return () => {
    const a = left();
    if (a === found.ask) return found.ask;
    const { n, d } = to;
    const b = right();
    if (a !== found.number || b !== found.number) return b === found.ask ? found.ask : found.any;
    if (d === to.d) to.n = n + sign * to.n;
    else if (to.d % d === 0) to.n = n * (to.d / d) + sign * to.n;
    else {
      to.n = n * to.d + sign * to.n * d;
      to.d *= d;
    }
    return fits(to);
  };
}

/** Multiplies. What is unknown times zero is zero: the general evaluator says so. */
export function productPart(to: Registers, left: Part, right: Part): Part {
  return () => {
    const a = left();
    if (a === found.ask) return found.ask;
    const { n, d } = to;
    const b = right();
    if (a !== found.number || b !== found.number) return open(a, n, b, to.n);
    to.n *= n;
    to.d *= d;
    return fits(to);
  };
}

/** Divides; by zero the general evaluator is asked. */
export function ratioPart(to: Registers, left: Part, right: Part): Part {
  return () => {
    const a = left();
    if (a === found.ask) return found.ask;
    const { n, d } = to;
    const b = right();
    if (a !== found.number || b !== found.number) return open(a, n, b, to.n);
    if (to.n === 0) return found.ask;
    const under = to.n < 0 ? -1 : 1;
    const rest = to.n * under;
    // Two of one denominator lose it.
    const isSame = d === to.d;
    to.n = (isSame ? n : n * to.d) * under;
    to.d = isSame ? rest : d * rest;
    return fits(to);
  };
}

/** At least one of two is open: the result is, unless the other is zero. */
function open(a: number, n: number, b: number, m: number): number {
  return b === found.ask || (a === found.number && n === 0) || (b === found.number && m === 0) ? found.ask : found.any;
}

/** A sum or product of whole numbers below 2^53 is exact when it is itself below; one that was rounded lies at or above. */
function fits(to: Registers): number {
  return to.n <= largest && to.n >= -largest && to.d <= largest ? found.number : found.ask;
}

import { type Exact, add, div } from "../../kernel/exact.js";
import { exactRatio } from "../../kernel/small-ratio.js";

/** Ratios to be added up, kept so that the sum can be done again exactly. */
export interface Terms {
  count: number;
  readonly n: Float64Array;
  readonly d: Float64Array;
}

/** Makes room for so many terms. */
export function makeTerms(count: number): Terms {
  return { count: 0, n: new Float64Array(count), d: new Float64Array(count) };
}

/** Adds the term `n / d`, both whole and below 2^53, `d > 0`. */
export function pushTerm(terms: Terms, n: number, d: number): void {
  terms.n[terms.count] = n;
  terms.d[terms.count] = d;
  terms.count += 1;
}

/** 2^27 + 1: splits a double into halves whose products are exact. */
const splitter = 134_217_729;
/** Below it the unevaluated sum of two doubles differs from the true sum of some hundred terms, relative to the sum of their sizes. */
const relativeError = 2 ** -90;

/** A number as a double and what is left of it, about 106 bits together; overwritten by every computation. */
export interface Pair {
  hi: number;
  lo: number;
}

/** What sums and quotients are computed with; one set per scorer, so that nothing is allocated. */
export interface Workspace {
  readonly over: Pair;
  readonly under: Pair;
}

/** Makes a workspace. */
export function makeWorkspace(): Workspace {
  return { over: { hi: 0, lo: 0 }, under: { hi: 0, lo: 0 } };
}

/**
 * Computes `Σ over / Σ under` into a pair; terms must not be negative, `under` not all zero. Where `under` has no terms, `weights` stands for its sum.
 *
 * The relative error is below 2^-90 for up to some thousand terms: every operation on pairs loses at most a few units of 2^-104.
 */
export function quotient({ over, under, weights }: Fraction, to: Pair, { over: first, under: second }: Workspace): void {
  sumTerms(over, first);
  if (under.count === 0) {
    second.hi = weights;
    second.lo = 0;
  } else sumTerms(under, second);
  const q = first.hi / second.hi;
  const p = q * second.hi;
  // What q lacks: the rest of first − q · second, of which the leading part is exact.
  const rest = first.hi - p - productError(q, second.hi, p) + first.lo - q * second.lo;
  const more = rest / second.hi;
  to.hi = q + more;
  to.lo = more - (to.hi - q);
}

/** What is divided: sums of ratios, the lower one a whole number where it has no terms. */
export interface Fraction {
  readonly over: Terms;
  readonly under: Terms;
  readonly weights: number;
}

/**
 * The nearest double of what a pair stands for, given how far it may be off at most; NaN where that leaves two.
 *
 * @param slack Absolute error of the pair.
 */
export function nearestOf({ hi, lo }: Pair, slack: number): number {
  return hi + (lo + slack) === hi && hi + (lo - slack) === hi ? hi : Number.NaN;
}

/** How far a quotient may be off. */
export function slackOf(pair: Pair): number {
  return Math.abs(pair.hi) * relativeError;
}

/** The same quotient, exactly: what is asked when a pair cannot decide. */
export function exactQuotient({ over, under, weights }: Fraction): Exact {
  return div(exactSum(over), under.count === 0 ? weights : exactSum(under));
}

function exactSum(terms: Terms): Exact {
  let sum: Exact = 0;
  for (let i = 0; i < terms.count; i += 1) sum = add(sum, exactRatio(terms.n[i] as number, terms.d[i] as number)); // i < count.
  return sum;
}

function sumTerms(terms: Terms, to: Pair): void {
  let hi = 0;
  let lo = 0;
  for (let i = 0; i < terms.count; i += 1) {
    const n = terms.n[i] as number; // i < count, here and below.
    const d = terms.d[i] as number; // In range.
    let term = n;
    if (d !== 1) {
      term = n / d;
      const p = term * d;
      lo += (n - p - productError(term, d, p)) / d;
    }
    const sum = hi + term;
    const back = sum - hi;
    lo += hi - (sum - back) + (term - back);
    hi = sum;
  }
  to.hi = hi + lo;
  to.lo = lo - (to.hi - hi);
}

/** What the double `p = a · b` lacks of the true product. */
function productError(a: number, b: number, p: number): number {
  const wideA = splitter * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = splitter * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return highA * highB - p + highA * lowB + lowA * highB + lowA * lowB;
}

import { type Exact, cmp } from "../kernel/exact.js";
import { type Maybe, type Open, type Range, type Value, maybe, maybeOrNot, notApplicable, open, openOrNone } from "./value.js";

/** True for an exact number (also a day number). @example isNumber(3) //=> true */
export function isNumber(value: Value): value is Exact {
  return typeof value === "number" || (typeof value === "object" && !("kind" in value));
}

/** True for not applicable and for `none`, which arithmetic, comparisons and aggregates treat alike. @example isOut(3) //=> false */
export function isOut(value: Value): boolean {
  return typeof value === "object" && "kind" in value && (value.kind === "not-applicable" || value.kind === "none");
}

/**
 * True when the value is not settled: filling in what is unknown can change it.
 *
 * @example isUnknown({ kind: "maybe", orNot: false }) //=> true
 */
export function isUnknown(value: Value): boolean {
  if (typeof value !== "object" || !("kind" in value)) return false;
  switch (value.kind) {
    case "range":
    case "maybe":
    case "open":
      return true;
    case "never":
    case "none":
    case "not-applicable":
      return false;
    case "list":
      return value.unknown || (value.sure?.includes(false) ?? false) || value.items.some(isUnknown);
    case "rows":
      return value.unknown || (value.sure?.includes(false) ?? false);
  }
}

/** True when an unknown value may also turn out none or not applicable. @example mayBeOut(3) //=> false */
export function mayBeOut(value: Value): boolean {
  return typeof value === "object" && "kind" in value && (value.kind === "range" || value.kind === "maybe" || value.kind === "open") && value.orNot;
}

/** What more is known of a range than its ends. */
export interface RangeNotes {
  /** It may also turn out not applicable; then it stays a range, even of one point. */
  readonly orNot?: boolean;
  /** The value may be −∞ itself; counts only where the low end is. */
  readonly down?: boolean;
  /** The value may be +∞ itself; counts only where the high end is. */
  readonly up?: boolean;
}

/**
 * A range, or the number itself when the range is one point.
 *
 * @param notes Each absent one is false.
 * @example rangeOf(7, 7) //=> 7
 */
export function rangeOf(low: Exact, high: Exact, notes: RangeNotes = {}): Value {
  return notes.orNot !== true && cmp(low, high) === 0 ? low : reaching(low, high, notes);
}

function reaching(low: Exact, high: Exact, { orNot = false, down = false, up = false }: RangeNotes): Range {
  const isLow = down && low === -Infinity;
  const isHigh = up && high === Infinity;
  if (!isLow && !isHigh) return { kind: "range", low, high, orNot };
  return { kind: "range", low, high, orNot, infinite: isLow && isHigh ? "both" : isLow ? "low" : "high" };
}

/** True when the value may be −∞ itself. @example reachesDown({ kind: "range", low: -Infinity, high: 0, orNot: false }) //=> false */
export function reachesDown(x: Range): boolean {
  return x.low === -Infinity && (x.infinite === "low" || x.infinite === "both" || x.high === -Infinity);
}

/** True when the value may be +∞ itself. @example reachesUp({ kind: "range", low: 0, high: Infinity, orNot: false, infinite: "high" }) //=> true */
export function reachesUp(x: Range): boolean {
  return x.high === Infinity && (x.infinite === "high" || x.infinite === "both" || x.low === Infinity);
}

/** A number as a range of itself, a range as it is; undefined for what is not a number. @example asRange(3)?.high //=> 3 */
export function asRange(value: Value): Range | undefined {
  if (isNumber(value)) return reaching(value, value, { down: true, up: true });
  return typeof value === "object" && value.kind === "range" ? value : undefined;
}

/** The unknown truth value. @example maybeOf(false) //=> { kind: "maybe", orNot: false } */
export function maybeOf(orNot: boolean): Maybe {
  return orNot ? maybeOrNot : maybe;
}

/** The unknown text or date. @example openOf(true) //=> { kind: "open", orNot: true } */
export function openOf(orNot: boolean): Open {
  return orNot ? openOrNone : open;
}

/** The same value, which may also turn out not applicable. @example orOut(7) //=> { kind: "range", low: 7, high: 7, orNot: true } */
export function orOut(value: Value): Value {
  if (isOut(value)) return notApplicable;
  if (typeof value === "boolean") return maybeOrNot;
  if (isNumber(value)) return rangeOf(value, value, { orNot: true, down: true, up: true });
  if (typeof value === "string") return openOrNone;
  switch (value.kind) {
    case "range":
      return { ...value, orNot: true };
    case "maybe":
      return maybeOrNot;
    case "open":
    case "never":
      return openOrNone;
    case "none":
    case "not-applicable":
    case "list":
    case "rows":
      return value;
  }
}

/** An aggregate over any number of rows each like `sample`: anywhere in its range, and not applicable when there is none. @example perhaps(7) //=> { kind: "range", low: 7, high: 7, orNot: true } */
export function perhaps(sample: Value): Value {
  const range = asRange(sample);
  return range === undefined ? notApplicable : rangeOf(range.low, range.high, { orNot: true, down: reachesDown(range), up: reachesUp(range) });
}

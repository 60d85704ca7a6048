import { exactOf, fixedText, roundTo } from "../kernel/exact.js";
import type { BenchmarkFigure, Certainty } from "./benchmark.js";

const certainties: Readonly<Record<Certainty, string>> = {
  "published-and-verified-here": "published",
  "widely-quoted-unverified": "widely quoted, not verified",
  judgement: "judgement",
};

/** A number as text: at most two decimals, thousands parted by commas. @example numberWords(46200000) //=> "46,200,000" */
export function numberWords(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "any number" : "no number";
  const [whole = "", decimals = ""] = fixedText(roundTo(exactOf(value), 2), 2).split(".");
  const kept = decimals.replace(/0+$/, "");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${kept === "" ? "" : `.${kept}`}`;
}

/** What a figure says, printed. @example valueWords({ figure: "x", unit: "%", low: 2, high: 4.5, year: 2026, publisher: "p", label: "judgement", cohort: { words: "all" } }) //=> "2–4.5 %" */
export function valueWords({ low, typical, high, unit, value }: BenchmarkFigure): string {
  if (value !== undefined) return value;
  if (low !== undefined && high !== undefined) return `${numberWords(low)}–${numberWords(high)} ${unit}`;
  if (low !== undefined) return `from ${numberWords(low)} ${unit}`;
  if (high !== undefined) return `up to ${numberWords(high)} ${unit}`;
  return typical === undefined ? "no number" : `${numberWords(typical)} ${unit}`;
}

/** Where a figure comes from and how sure it is. @example sourceWords({ figure: "x", unit: "%", year: 2020, publisher: "A survey", label: "published-and-verified-here", seenIn: "copy", cohort: { words: "all" } }) //=> "A survey, 2020, published, seen: copy" */
export function sourceWords({ publisher, year, label, seenIn }: BenchmarkFigure): string {
  const seen = seenIn === undefined ? "" : `, seen: ${seenIn}`;
  return `${publisher}, ${year ?? "no year"}, ${certainties[label]}${seen}`;
}

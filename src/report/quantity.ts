import { type Exact, cmp, exactOf, exactText, isInfinite, mul, neg, roundTo, sub } from "../kernel/exact.js";
import type { InlineNode, QuantityNode } from "../model/report.js";
import type { Scale } from "../model/scale.js";
import type { WordContext } from "./context.js";
import { printDay, printMoney, printNumber, printPercent, printShort } from "./formats/print.js";
import { inlines } from "./nodes.js";

/** A count, whole. */
export function countOf(ctx: WordContext, n: number, ref: string): QuantityNode {
  return { type: "quantity", value: String(n), unit: "count", text: printNumber(ctx.formats, n, 0), ref };
}

/** A day, long in sentences, short in tables. */
export function dayOf(ctx: WordContext, day: string, ref: string, form: "text" | "table" = "text"): QuantityNode {
  return { type: "quantity", value: day, unit: "date", text: printDay(ctx.formats, day, form), ref };
}

/** A share of 0 to 1 as a percentage without decimals; never printed as 0% or 100% when it is not. @param value Lossless text. */
export function shareOf(ctx: WordContext, value: string, ref: string): QuantityNode {
  const percent = mul(exactOf(value), 100);
  const whole = roundTo(percent, 0);
  const plain = cmp(whole, percent) === 0 || (cmp(whole, 0) > 0 && cmp(whole, 100) < 0);
  return { type: "quantity", value: exactText(percent), unit: "percent", text: printPercent(ctx.formats, percent, plain ? 0 : 1), ref };
}

/** A percentage of 0 to 100. */
export function percentOf(ctx: WordContext, value: Exact, ref: string, digits = 0): QuantityNode {
  return { type: "quantity", value: exactText(value), unit: "percent", text: printPercent(ctx.formats, value, digits), ref };
}

/** Money: whole units in tables, three significant digits in sentences; a plain number when the currency is not known. */
export function moneyOf(
  ctx: WordContext,
  amount: Exact,
  ref: string,
  more: { readonly form?: "text" | "table"; readonly currency?: string } = {},
): QuantityNode {
  const currency = more.currency ?? ctx.currency;
  if (currency === undefined) return { type: "quantity", value: exactText(amount), unit: "other", text: printNumber(ctx.formats, amount, 0), ref };
  return {
    type: "quantity",
    value: exactText(amount),
    unit: "money",
    currency,
    text: printMoney(ctx.formats, { amount, currency }, more.form === "table" ? "whole" : "significant"),
    ref,
  };
}

/**
 * A score: one decimal, more where one would contradict the level, at most four, then "just under 3" in the locale's words.
 *
 * @param value Lossless text.
 * @param scale Its options decide which level a printed number would belong to; absent: one decimal.
 */
export function scoreOf(ctx: WordContext, value: string, ref: string, scale?: Scale): QuantityNode {
  return { type: "quantity", value, unit: "level", text: scoreText(ctx, exactOf(value), scale), ref };
}

/**
 * A score beside another one: as `scoreOf`, with more digits, at most four, while both would look equal and are not.
 *
 * @param value Lossless text.
 * @param other The score beside it, lossless.
 */
export function scoreBeside(ctx: WordContext, value: string, other: string, ref: string, scale?: Scale): QuantityNode {
  const [own, beside] = [exactOf(value), exactOf(other)];
  const plain = scoreOf(ctx, value, ref, scale);
  if (cmp(own, beside) === 0 || plain.text !== scoreOf(ctx, other, ref, scale).text) return plain;
  let digits = 2;
  while (digits < 4 && cmp(roundTo(own, digits), roundTo(beside, digits)) === 0) digits += 1;
  return { ...plain, text: printNumber(ctx.formats, own, digits) };
}

/**
 * The distance of a score to its target; two decimals where the printed score and the printed target would not add up to one.
 *
 * @param rating Score, target and gap, lossless.
 */
export function gapOf(
  ctx: WordContext,
  rating: { readonly score: string; readonly target: string; readonly gap: string },
  ref: string,
  sign: "plus" | "minus" = "plus",
): QuantityNode {
  const [score, target, gap] = [exactOf(rating.score), exactOf(rating.target), exactOf(rating.gap)];
  const fits = cmp(sub(roundTo(target, 1), roundTo(score, 1)), roundTo(gap, 1)) === 0;
  return pointsOf(ctx, sign === "plus" ? gap : neg(gap), `${ref}#gap`, { digits: fits ? 1 : 2 });
}

function scoreText(ctx: WordContext, value: Exact, scale: Scale | undefined): string {
  const level = levelOf(value, scale);
  for (let digits = 1; digits <= 4; digits += 1) {
    if (levelOf(roundTo(value, digits), scale) === level) return printNumber(ctx.formats, value, digits);
  }
  return (ctx.phrases["score.just-under"] ?? "{n}").replace("{n}", printNumber(ctx.formats, roundTo(value, 0), 0));
}

function levelOf(value: Exact, scale: Scale | undefined): number {
  let level = -1;
  for (const [at, option] of (scale?.options ?? []).entries()) if (cmp(exactOf(option.value), value) <= 0) level = at;
  return level;
}

/** A difference of scores, with its sign; two decimals unless told. */
export function pointsOf(ctx: WordContext, value: Exact, ref: string, more: { readonly digits?: number; readonly signed?: boolean } = {}): QuantityNode {
  const text = printNumber(ctx.formats, value, more.digits ?? 1);
  return { type: "quantity", value: exactText(value), unit: "points", text: more.signed === true && cmp(value, 0) > 0 ? `+${text}` : text, ref };
}

/** A plain number with a unit of its own. */
export function numberOf(
  ctx: WordContext,
  value: Exact,
  ref: string,
  more: { readonly unit?: QuantityNode["unit"]; readonly digits?: number; readonly suffix?: string } = {},
): QuantityNode {
  return {
    type: "quantity",
    value: exactText(value),
    unit: more.unit ?? "other",
    text: `${printShort(ctx.formats, value, more.digits ?? 1)}${more.suffix ?? ""}`,
    ref,
  };
}

/** A level or another value of a scale, as it stands there: whole, or with its decimals. */
export function levelValue(ctx: WordContext, value: number, ref: string): QuantityNode {
  return { type: "quantity", value: String(value), unit: "level", text: printShort(ctx.formats, exactOf(value), 2), ref };
}

/**
 * The two ends of a range of scores; one more decimal where they would look equal and are not.
 *
 * @param ref Id of the node; the ends get `#low` and `#high`.
 */
export function endsOf(
  ctx: WordContext,
  ends: { readonly low: string; readonly high: string },
  ref: string,
): { readonly low: QuantityNode; readonly high: QuantityNode } {
  const [low, high] = [exactOf(ends.low), exactOf(ends.high)];
  let digits = 1;
  while (digits < 4 && cmp(low, high) !== 0 && cmp(roundTo(low, digits), roundTo(high, digits)) === 0) digits += 1;
  const end = (value: Exact, side: string): QuantityNode => ({
    type: "quantity",
    value: exactText(value),
    unit: "level",
    text: printNumber(ctx.formats, value, digits),
    ref: `${ref}#${side}`,
  });
  return { low: end(low, "low"), high: end(high, "high") };
}

/** The range of a rating, joined as the locale joins it. */
export function rangeOf(ctx: WordContext, ends: { readonly low: string; readonly high: string }, ref: string): readonly InlineNode[] {
  const { low, high } = endsOf(ctx, ends, ref);
  return between(ctx, low, high);
}

/** Two quantities joined as a range. */
export function between(ctx: WordContext, low: QuantityNode, high: QuantityNode): readonly InlineNode[] {
  const [before = "", middle = "", after = ""] = ctx.formats.range.split(/\{a\}|\{b\}/);
  return inlines(before, low, middle, high, after);
}

/** A range of money; one quantity where both ends are equal. */
export function moneyRange(
  ctx: WordContext,
  range: { readonly low: Exact; readonly high: Exact; readonly currency: string },
  ref: string,
  form: "text" | "table" = "table",
): readonly InlineNode[] {
  const high = moneyOf(ctx, range.high, `${ref}#high`, { form, currency: range.currency });
  if (cmp(range.low, range.high) === 0 && !isInfinite(range.low)) return [high];
  const low = moneyOf(ctx, range.low, `${ref}#low`, { form, currency: range.currency });
  const symbol = ctx.formats.symbols[range.currency];
  const shown = ctx.formats.symbolTwice || symbol === undefined ? low : { ...low, text: low.text.replace(symbol, "").trim() };
  return between(ctx, shown, high);
}

import { type Exact, exact, exactText, isInfinite } from "../kernel/exact.js";
import { isDay } from "../kernel/calendar.js";
import type { InlineNode, QuantityNode } from "../model/report.js";
import type { Reading } from "../model/rating.js";
import type { ValueUsed } from "../model/scorecard.js";
import type { WordContext } from "./context.js";
import { printShort } from "./formats/print.js";
import { inlines, plainText } from "./nodes.js";
import { dayOf, moneyOf, numberOf, percentOf } from "./quantity.js";
import { say, words } from "./say.js";

/** Where a value is printed: with its unit in a `table` or `text`, or in a `template` that writes its own unit. */
export type ValueForm = "table" | "text" | "template";

interface Measure {
  readonly id: string;
  readonly unit: string | undefined;
  readonly ref: string;
}

/** Prints a value that a condition read, in its state: the value, a range, `unknown`, `never`, `none (confirmed)` or `does not apply`. */
export function usedValue(ctx: WordContext, used: ValueUsed, form: ValueForm): readonly InlineNode[] {
  const measure = measureOf(ctx, used.id);
  switch (used.state) {
    case "value":
      return used.text === undefined ? say(ctx, "value.unknown") : oneValue(ctx, measure, used.text, form);
    case "range":
      return bounds(ctx, measure, { low: used.low ?? "-inf", high: used.high ?? "inf" }, form);
    case "unknown":
      return say(ctx, form === "template" ? "value.unknown.template" : "value.unknown");
    case "never":
      return say(ctx, "value.never");
    case "none":
      return say(ctx, "value.none");
    case "not-applicable":
      return say(ctx, "value.not-applicable");
  }
}

/** Prints what a metric reads. */
export function readingValue(ctx: WordContext, id: string, reading: Reading, form: ValueForm): readonly InlineNode[] {
  const measure = measureOf(ctx, id);
  switch (reading.state) {
    case "measured":
      return oneValue(ctx, measure, reading.exact, form);
    case "bounded":
      return bounds(ctx, measure, reading.exact, form);
    case "unknown":
      return say(ctx, form === "template" ? "value.unknown.template" : "value.unknown");
    case "not-applicable":
      if (reading.why === "nothing to measure") return say(ctx, "reading.nothing");
      return reading.exact === undefined
        ? say(ctx, "reading.too-few")
        : say(ctx, "reading.too-few.value", { value: inlines(oneValue(ctx, measure, reading.exact, form)) });
  }
}

/** Prints one number with the unit of a metric: a cut-off. */
export function cutOff(ctx: WordContext, id: string, value: number, ref: string): readonly InlineNode[] {
  return oneValue(ctx, { ...measureOf(ctx, id), ref }, String(value), "table");
}

function measureOf(ctx: WordContext, id: string): Measure {
  const level = /^level\((.+)\)$/.exec(id)?.[1];
  if (level !== undefined) return { id, unit: "level", ref: level };
  const metric = ctx.model.metrics.get(id);
  if (metric !== undefined) return { id, unit: metric.is.unit, ref: id };
  return { id, unit: ctx.model.facts.get(id)?.is.unit, ref: id };
}

function oneValue(ctx: WordContext, measure: Measure, text: string, form: ValueForm): readonly InlineNode[] {
  if (text === "inf" || text === "never") return say(ctx, "value.never");
  if (isDate(text)) return [dayOf(ctx, text, measure.ref, form === "table" ? "table" : "text")];
  if (text === "true" || text === "false") return say(ctx, text === "true" ? "value.yes" : "value.no");
  const number = exact(text);
  if (number === undefined) return inlines(isWord(ctx, measure.id) ? text.replaceAll("-", " ") : text);
  return [quantityOf(ctx, measure, number, form)];
}

function isDate(text: string): boolean {
  return isDay(text);
}

function isWord(ctx: WordContext, id: string): boolean {
  const type = ctx.model.facts.get(id)?.is.type;
  return type === "enum" || type === "set";
}

function quantityOf(ctx: WordContext, measure: Measure, value: Exact, form: ValueForm): QuantityNode {
  const { unit = "", ref } = measure;
  const type = ctx.model.facts.get(measure.id)?.is.type;
  if (unit === "%" || unit === "percent" || type === "percent") return percentOf(ctx, value, ref, form === "table" ? 1 : 0);
  if (unit.startsWith("currency") || type === "money") return moneyOf(ctx, value, ref, { form: form === "table" ? "table" : "text" });
  if (unit === "ratio") return numberOf(ctx, value, ref, { unit: "ratio", digits: 2 });
  return withUnit(ctx, { ...measure, unit }, value, form);
}

const durations = { days: "days", h: "hours", hours: "hours", months: "months" } as const;

function withUnit(ctx: WordContext, measure: Measure & { readonly unit: string }, value: Exact, form: ValueForm): QuantityNode {
  const digits = printShort(ctx.formats, value, 1).length > 3 && form !== "table" ? 0 : 1;
  const kind = durations[measure.unit as keyof typeof durations] as (typeof durations)[keyof typeof durations] | undefined; // Other units have none.
  const bare = numberOf(ctx, value, measure.ref, { digits, ...(kind === undefined ? {} : { unit: kind }) });
  if (form === "template") return bare;
  if (measure.unit === "level") return { ...bare, text: words(ctx, "unit.level", { n: bare.text }) };
  if (kind !== undefined) {
    const phrase = value === 1 ? (`unit.${kind}.one` as const) : (`unit.${kind}.other` as const);
    return { ...bare, text: words(ctx, phrase, { n: bare.text }) };
  }
  // Units of packs are plural words: one thing goes without.
  return value !== 1 && /^[a-z][a-z -]*$/i.test(measure.unit) ? { ...bare, text: `${bare.text}\u00a0${measure.unit}` } : bare;
}

function bounds(ctx: WordContext, measure: Measure, ends: { readonly low: string; readonly high: string }, form: ValueForm): readonly InlineNode[] {
  const [low, high] = [exact(ends.low), exact(ends.high)];
  const end = (text: string, side: string): readonly InlineNode[] => oneValue(ctx, { ...measure, ref: `${measure.ref}#${side}` }, text, form);
  if (low === undefined && high === undefined) return say(ctx, "value.unknown");
  if (measure.unit === "%" && low === 0 && high === 100) return say(ctx, "value.unknown");
  if (high === undefined || isInfinite(high))
    return low === 0 || low === undefined ? say(ctx, "value.unknown") : say(ctx, "value.at-least", { low: end(exactText(low), "low") });
  if (low === undefined || isInfinite(low)) return say(ctx, "value.at-most", { high: end(ends.high, "high") });
  const [from, to] = [end(ends.low, "low"), end(ends.high, "high")];
  // Ends so close that they print alike are one value for a reader.
  return plainText(from) === plainText(to) ? from : say(ctx, "value.between", { low: from, high: to });
}

import { isDay } from "../../kernel/calendar.js";
import { exact } from "../../kernel/exact.js";
import type { InlineNode } from "../../model/report.js";
import type { WordContext } from "../context.js";
import { areaName, readableId } from "../names.js";
import { type Slot, inlines } from "../nodes.js";
import { type PhraseKey, slotsOf } from "../phrases/catalogue.js";
import { dayOf, numberOf } from "../quantity.js";
import { listed, say, wordIf } from "../say.js";

/** Values that a code of a plan brings for its words. */
export type CodeValues = Readonly<Record<string, number | string>>;

/**
 * Words for a code of a plan (`timeline.flag.MONTH_END`): its phrase with the values as quantities, days and names.
 *
 * @returns The code itself in words when the catalogue has no phrase for it, or its values do not fill the phrase.
 */
export function codeWords(ctx: WordContext, key: string, values: CodeValues): readonly InlineNode[] {
  const phrase = wordIf(ctx, key);
  if (phrase === undefined || slotsOf(phrase).some((slot) => values[slot] === undefined)) return inlines(readableId(key).replaceAll("_", " "));
  const slots = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, slotOf(ctx, key, value)]));
  return say(ctx, key as PhraseKey, slots); // The catalogue has the key: checked above.
}

function slotOf(ctx: WordContext, key: string, value: number | string): Slot {
  const number = exact(value);
  if (number !== undefined) return [numberOf(ctx, number, `plan: ${key}`, { digits: 2 })];
  const parts = String(value).split(", ");
  return listed(
    ctx,
    parts.map((part) => partOf(ctx, key, part)),
  );
}

/** A day, the name of an area, a word of the catalogue, or the text itself. */
function partOf(ctx: WordContext, key: string, part: string): Slot {
  if (ctx.model.areas.has(part)) return areaName(ctx.model, part);
  const word = wordIf(ctx, `plan.word.${part}`);
  return word ?? (isDay(part) ? dayOf(ctx, part, `plan: ${key}`) : part);
}

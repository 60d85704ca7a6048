import { CioAssessmentError } from "../kernel/result.js";
import type { InlineNode } from "../model/report.js";
import type { WordContext } from "./context.js";
import { type Slot, inlines, plainText } from "./nodes.js";
import type { CountKey, PhraseKey } from "./phrases/catalogue.js";
import { countOf } from "./quantity.js";

/** Values for the slots of a phrase. */
export type Slots = Readonly<Record<string, Slot>>;

/**
 * Fills a phrase. Slots take inline nodes, so that a number keeps its source in any word order.
 *
 * @throws CioAssessmentError `broken-invariant` when the phrase names a slot that was not given.
 */
export function say(ctx: WordContext, key: PhraseKey, slots: Slots = {}): readonly InlineNode[] {
  return fill(ctx, key, slots);
}

/** Fills a phrase whose words depend on a count; slot `{n}` is the count. @param ref Where the count comes from. */
export function sayCount(ctx: WordContext, key: CountKey, count: { readonly n: number; readonly ref: string }, slots: Slots = {}): readonly InlineNode[] {
  const form = count.n === 0 && ctx.phrases[`${key}.zero`] !== undefined ? "zero" : count.n === 1 ? "one" : "other";
  return fill(ctx, `${key}.${form}`, { n: countOf(ctx, count.n, count.ref), ...slots });
}

/** A phrase as plain text, for titles and alternatives. */
export function words(ctx: WordContext, key: PhraseKey, slots: Slots = {}): string {
  return plainText(say(ctx, key, slots));
}

/** A counted phrase as plain text. */
export function countWords(ctx: WordContext, key: CountKey, n: number, slots: Slots = {}): string {
  return plainText(sayCount(ctx, key, { n, ref: "" }, slots));
}

/** A word that may have a phrase under a computed key (`role.cfo`); undefined when it has none. */
export function wordIf(ctx: WordContext, key: string): string | undefined {
  return ctx.phrases[key];
}

/** Joins pieces with a plain separator. */
export function joined(pieces: readonly Slot[], between = ", "): readonly InlineNode[] {
  return inlines(...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])));
}

/** Joins pieces as the locale lists them: a, b and c. */
export function listed(ctx: WordContext, pieces: readonly Slot[]): readonly InlineNode[] {
  return inlines(...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [at === pieces.length - 1 ? ctx.formats.and : ", ", piece])));
}

/** Joins whole sentences with a space. */
export function sentences(...pieces: readonly Slot[]): readonly InlineNode[] {
  return joined(
    pieces.filter((piece) => typeof piece === "string" || !Array.isArray(piece) || piece.length > 0),
    " ",
  );
}

function fill(ctx: WordContext, key: string, slots: Slots): readonly InlineNode[] {
  const phrase = ctx.phrases[key];
  if (phrase === undefined) throw new CioAssessmentError("broken-invariant", `No phrase is called ${key}.`);
  return inlines(
    ...phrase.split(/(\{\w+\})/).map((part): Slot => {
      if (!part.startsWith("{")) return part;
      const slot = slots[part.slice(1, -1)];
      if (slot === undefined) throw new CioAssessmentError("broken-invariant", `Phrase ${key}: slot ${part} has no value.`);
      return slot;
    }),
  );
}

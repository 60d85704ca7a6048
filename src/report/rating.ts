import { cmp, exactOf } from "../kernel/exact.js";
import type { InlineNode, RatingValue } from "../model/report.js";
import type { CapResult, Rating } from "../model/rating.js";
import type { Context } from "./context.js";
import { factName, levelName, nameOf, readableId, scaleOf } from "./names.js";
import { inlines, plainText } from "./nodes.js";
import { countOf, levelValue, rangeOf, scoreBeside, scoreOf, shareOf } from "./quantity.js";
import { listed, say, words } from "./say.js";
import { midSentence } from "./template.js";

/** Why a node is out: the reason given; a condition of the pack is said in words, not as its expression. */
export function outReason(ctx: Context, rating: Extract<Rating, { status: "not-applicable" }>): string {
  return rating.why === "excluded" ? midSentence(rating.reason) : words(ctx, `out.${rating.why}`);
}

/** A rating with a score. */
export type Scored = Extract<Rating, { status: "scored" }>;

/** The area whose scale a rating is on; undefined for the whole. */
export function areaOf(rating: Rating): string | undefined {
  return rating.kind === "area" ? rating.id : undefined;
}

/** What the tree carries of a rating: numbers for drawing, limits as words. A provisional rating has no score to leak. */
export function ratingValue(ctx: Context, rating: Rating, previous?: Rating): RatingValue {
  const limits = rating.caps
    .filter((cap) => cap.bit)
    .map((cap) => ({ kind: cap.state === "true" ? ("cap" as const) : ("held" as const), id: cap.id, text: plainText(capReason(ctx, cap)) }));
  switch (rating.status) {
    case "scored":
      return {
        status: "rated",
        score: rating.score,
        low: rating.low,
        high: rating.high,
        level: rating.level,
        levelName: levelName(scaleOf(ctx.model, areaOf(rating)), rating.level),
        ...(rating.target === undefined ? {} : { target: rating.target }),
        ...(rating.gap === undefined ? {} : { gap: rating.gap }),
        ...(previous?.status === "scored" ? { previous: previous.score } : {}),
        ...(rating.exact.raw === rating.exact.score ? {} : { raw: rating.raw }),
        coverage: rating.coverage,
        ...(rating.confidence === undefined ? {} : { confidence: rating.confidence }),
        limits,
      };
    case "provisional":
      return {
        status: "provisional",
        low: rating.low,
        high: rating.high,
        coverage: rating.coverage,
        ...(rating.target === undefined ? {} : { target: rating.target }),
        missing: rating.open.length,
        limits,
      };
    case "unscored":
      return { status: "unscored", low: rating.low, high: rating.high, reason: words(ctx, `unscored.${rating.reason}`) };
    case "not-applicable":
      return { status: "not-applicable", reason: outReason(ctx, rating) };
  }
}

/** Why a cap holds, in the words of the pack or as the facts that would decide it. */
export function capReason(ctx: Context, cap: CapResult): readonly InlineNode[] {
  if (cap.state === "true") return inlines(midSentence(ctx.model.caps.get(cap.id)?.is.because ?? cap.id));
  return say(ctx, "held.until", { facts: missingNames(ctx, cap.missing) });
}

/** Names of missing inputs, at most three, then "and {n} more". */
export function missingNames(ctx: Context, missing: readonly string[]): readonly InlineNode[] {
  const names = [...new Set(missing.map((id) => missingName(ctx, id)))];
  const shown = names.slice(0, names.length > 3 ? 2 : 3);
  if (names.length <= 3) return names.length === 0 ? say(ctx, "missing.nothing-named") : listed(ctx, shown);
  return say(ctx, "missing.more", { names: shown.join(", "), n: countOf(ctx, names.length - shown.length, "scorecard: missing") });
}

/** One missing input in quotes: a fact, a whole list, or a column of one. */
export function missingName(ctx: Context, id: string): string {
  const [list = id, column] = id.replace(/\[[^\]]*\]/g, "").split(".");
  const fact = ctx.model.facts.get(id) === undefined ? ctx.model.facts.get(list)?.is : ctx.model.facts.get(id)?.is;
  if (fact?.type !== "records") return quoted(ctx, midSentence(nameOf(ctx.model, id)));
  if (column === undefined) return words(ctx, "missing.list", { list: quoted(ctx, factName(ctx.model, list)) });
  return words(ctx, "missing.column", { column: quoted(ctx, fact.columns[column]?.label ?? readableId(column)), list: quoted(ctx, factName(ctx.model, list)) });
}

/** Puts words in the locale's quotation marks. */
export function quoted(ctx: Context, text: string): string {
  return `${ctx.formats.quoteOpen}${text}${ctx.formats.quoteClose}`;
}

/** The cap that holds the score where it is: the lowest that bit. */
export function bindingCap(rating: Rating): CapResult | undefined {
  return rating.caps.filter((cap) => cap.bit).sort((a, b) => (a.holdsAt ?? a.atMost) - (b.holdsAt ?? b.atMost))[0];
}

/** A rating in words by the table of states, the same in sentences, tables and charts. */
export function ratingWords(ctx: Context, rating: Rating, form: "short" | "long"): readonly InlineNode[] {
  switch (rating.status) {
    case "scored":
      return scoredWords(ctx, rating, form);
    case "provisional":
      return form === "short"
        ? say(ctx, "state.provisional.short", { range: rangeOf(ctx, rating.exact, rating.id) })
        : say(ctx, "state.provisional", {
            range: rangeOf(ctx, rating.exact, rating.id),
            coverage: shareOf(ctx, rating.exact.coverage, `${rating.id}#coverage`),
          });
    case "unscored":
      return say(ctx, `unscored.${rating.reason}`);
    case "not-applicable":
      return form === "short" ? say(ctx, "state.not-applicable.short") : say(ctx, "state.not-applicable", { reason: outReason(ctx, rating) });
  }
}

function scoredWords(ctx: Context, rating: Scored, form: "short" | "long"): readonly InlineNode[] {
  const scale = scaleOf(ctx.model, areaOf(rating));
  const score = scoreOf(ctx, rating.exact.score, rating.id, scale);
  const known = cmp(exactOf(rating.exact.low), exactOf(rating.exact.high)) === 0;
  const withRange = known ? [score] : say(ctx, "state.with-range", { score, range: rangeOf(ctx, rating.exact, rating.id) });
  if (form === "short") return withRange;
  const cap = bindingCap(rating);
  const level = levelValue(ctx, rating.level, `${rating.id}#level`);
  if (cap?.state === "true")
    return say(ctx, "state.capped", {
      score: withRange,
      level,
      raw: scoreBeside(ctx, rating.exact.raw, rating.exact.score, `${rating.id}#raw`, scale),
      because: capReason(ctx, cap),
    });
  if (cap !== undefined) return say(ctx, "state.held", { score: withRange, level, facts: missingNames(ctx, cap.missing) });
  const name = levelName(scale, rating.level);
  if (!known) return say(ctx, "state.range", { score: withRange, level, name });
  return say(ctx, "state.exact", { score, max: maxOf(ctx, rating), level, name });
}

/** Top of the scale a rating is on, as a quantity. */
export function maxOf(ctx: Context, rating: Rating): InlineNode {
  const scale = scaleOf(ctx.model, areaOf(rating));
  return levelValue(ctx, scale?.max ?? 5, "source: scale"); // The standard scale ends at 5.
}

import { cmp, exactOf, exactText, fixedText, sub } from "../../kernel/exact.js";
import type { Rating } from "../../model/rating.js";
import type { Scorecard } from "../../model/scorecard.js";

/** A rating in a few words. */
export interface RatingWords {
  readonly status: Rating["status"] | "absent";
  /** Lossless text, where it is scored. */
  readonly score?: string;
  readonly level?: number;
}

/** One rating that is another than before. */
export interface Move {
  /** `overall`, an area or a group. */
  readonly id: string;
  readonly from: RatingWords;
  readonly to: RatingWords;
  /** New score less old, as lossless text; absent unless both are scored. */
  readonly by?: string;
}

/** The ratings that differ between two scorecards: the whole, then areas, then groups. */
export function movesOf(before: Scorecard, after: Scorecard): readonly Move[] {
  const ids = new Set(["overall", ...Object.keys(before.areas), ...Object.keys(after.areas), ...Object.keys(before.groups), ...Object.keys(after.groups)]);
  return [...ids].flatMap((id) => {
    const [from, to] = [ratingWords(before, id), ratingWords(after, id)];
    if (from.status === to.status && from.score === to.score && from.level === to.level) return [];
    const by = from.score === undefined || to.score === undefined ? {} : { by: exactText(sub(exactOf(to.score), exactOf(from.score))) };
    return [{ id, from, to, ...by }];
  });
}

/** The rating of a node in a few words; `absent` when the scorecard has none. */
export function ratingWords(card: Scorecard, id: string): RatingWords {
  const own = (record: Readonly<Record<string, Rating>>) => (Object.hasOwn(record, id) ? record[id] : undefined);
  const rating = id === "overall" ? card.overall : (own(card.areas) ?? own(card.groups));
  if (rating === undefined) return { status: "absent" };
  return rating.status === "scored" ? { status: "scored", score: rating.exact.score, level: rating.level } : { status: rating.status };
}

/**
 * A move in a few words, with two decimals; where these would print nothing, the exact difference.
 *
 * @example moveText({ id: "overall", from: { status: "unscored" }, to: { status: "scored", score: "7/2", level: 3 } }) //=> "overall: unscored to 3.50 (level 3)"
 */
export function moveText({ id, from, to, by }: Move): string {
  return `${id}: ${wordsText(from)} to ${wordsText(to)}${by === undefined ? "" : ` (${signed(by)})`}`;
}

function wordsText(words: RatingWords): string {
  return words.score === undefined ? words.status : `${fixedText(exactOf(words.score), 2)}${words.level === undefined ? "" : ` (level ${words.level})`}`;
}

function signed(by: string): string {
  const value = exactOf(by);
  const text = /^-?0\.00$/.test(fixedText(value, 2)) ? by : fixedText(value, 2);
  return cmp(value, 0) > 0 ? `+${text}` : text;
}

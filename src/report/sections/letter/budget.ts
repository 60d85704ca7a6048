import type { InlineNode } from "../../../model/report.js";
import { plainText } from "../../nodes.js";

/** Words that each part of the letter may have; where `each`, every item of its list may have them. */
export const letterBudget = {
  opening: { most: 25, each: false },
  facts: { most: 35, each: true },
  decisions: { most: 45, each: true },
  risk: { most: 50, each: false },
  sureness: { most: 30, each: false },
  next: { most: 15, each: false },
} as const;

/** Words that the whole letter may have. */
export const wholeLetter = 360;

/** Words as a reader counts them; a range or an amount is one. @example wordCount("It lies between 2.1 and 3.3.") //=> 6 */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first of some wordings that stays inside a number of words; the last one when none does. */
export function firstThatFits(most: number, wordings: readonly [readonly InlineNode[], ...(readonly InlineNode[])[]]): readonly InlineNode[] {
  return wordings.find((wording) => wordCount(plainText(wording)) <= most) ?? wordings.at(-1) ?? wordings[0];
}

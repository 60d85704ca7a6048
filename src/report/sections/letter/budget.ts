import type { InlineNode } from "../../../model/report.js";
import { plainText } from "../../nodes.js";

/** Words that each part of the letter may have; of facts and decisions each one. */
export const letterBudget = { opening: 25, facts: 35, decisions: 45, risk: 50, sureness: 30, next: 15 } as const;

/** The parts that close the letter, in the order of its last block. */
export const closingParts = ["risk", "sureness", "next"] as const;

/** Words that the whole letter may have. */
export const wholeLetter = 360;

/** Words as a reader counts them; a range or an amount is one. @example wordCount("It lies between 2.1 and 3.3.") //=> 6 */
export function wordCount(text: string): number {
  // A no-break space is inside an amount or a date.
  return text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first of some wordings that stays inside a number of words; the last one when none does. */
export function firstThatFits(most: number, wordings: readonly [readonly InlineNode[], ...(readonly InlineNode[])[]]): readonly InlineNode[] {
  return wordings.find((wording) => wordCount(plainText(wording)) <= most) ?? wordings.at(-1) ?? wordings[0];
}

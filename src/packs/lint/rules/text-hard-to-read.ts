import type { LintRule } from "../rule.js";

/** A sentence beyond this many words is not understood at first reading. Source: our judgement; plain-language guides say 20 to 25 on average. */
const mostWords = 40;
/** Texts above this LIX are "very difficult". Source: Björnsson, Läsbarhet, 1968: 60 and more; 8 points of grace for trade words. */
const mostLix = 68;

/** Reports sentences that have to be read twice. */
export const textHardToRead: LintRule = {
  id: "text-hard-to-read",
  severity: "warning",
  says: "A text has a sentence of more than 40 words, or long words in long sentences (LIX above 68).",
  why: "The report is read by people who run companies, not by people who run computers.",
  check: ({ texts }) =>
    texts().flatMap(({ path, text, field }) => {
      if (field === "title" || field === "label" || field === "unit") return [];
      const sentences = text
        .split(/[.!?:;](?=\s|$)/)
        .map(wordsOf)
        .filter((words) => words.length > 0);
      const longest = Math.max(0, ...sentences.map((words) => words.length));
      if (longest > mostWords)
        return [{ path, message: `A sentence of ${longest} words. Split it: ${mostWords} are the most that is understood at first reading.` }];
      const words = sentences.flat();
      const lix = words.length / Math.max(1, sentences.length) + (100 * words.filter((word) => word.length > 6).length) / Math.max(1, words.length);
      return words.length >= 15 && lix > mostLix
        ? [{ path, message: `Hard to read (LIX ${Math.round(lix)}; at most ${mostLix}). Use shorter words or shorter sentences.` }]
        : [];
    }),
};

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

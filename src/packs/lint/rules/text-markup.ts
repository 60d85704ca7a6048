import { shown } from "../../../kernel/issue.js";
import type { LintRule } from "../rule.js";

/** Reports markup: texts are plain. */
export const textMarkup: LintRule = {
  id: "text-markup",
  severity: "error",
  says: "A text holds HTML, a script link or a spreadsheet formula.",
  why: "Texts are plain: renderers escape them, so markup would be printed as it stands; and a text that begins like a formula runs when a table is opened in a spreadsheet.",
  check: ({ texts }) =>
    texts().flatMap(({ path, text, field }) => {
      const tag = /<\/?[a-zA-Z!][^<>]{0,200}>?|&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,20});|\b(?:javascript|vbscript|data):/i.exec(text)?.[0];
      if (tag !== undefined)
        return [{ path, message: `This ${field} holds ${shown(tag)}, which would be printed as it stands. Write plain text.`, found: shown(tag) }];
      if (/^\s*(?:[=@＝＠]|[+\-＋－](?=[\p{L}\d(]))/u.test(text))
        return [{ path, message: `This ${field} begins like a spreadsheet formula. Begin it with a word.`, found: shown(text.slice(0, 20)) }];
      return [];
    }),
};

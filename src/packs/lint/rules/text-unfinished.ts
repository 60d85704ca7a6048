import type { LintRule } from "../rule.js";

/** Reports texts that are still to be written. */
export const textUnfinished: LintRule = {
  id: "text-unfinished",
  severity: "warning",
  says: "A text is blank, or still a placeholder.",
  why: "It would be printed in a client's report.",
  check: ({ texts }) =>
    texts().flatMap(({ path, text, field }) => {
      const mark = /\b(?:TODO|FIXME|TBD|XXX|lorem ipsum)\b|\?{3,}|\.{4,}/i.exec(text)?.[0];
      if (text.trim() === "") return [{ path, message: `This ${field} is blank. Write it, or remove the field.` }];
      return mark === undefined ? [] : [{ path, message: `This ${field} still says ${mark}. Finish it.`, found: mark }];
    }),
};

import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports cut-offs that rest on nothing. */
export const missingSource: LintRule = {
  id: "missing-source",
  severity: "warning",
  says: "A metric has cut-offs and says neither where they come from nor why they are right.",
  why: "The first question of every board is who says that this is good.",
  check: ({ items }) =>
    items.filter(isKind("metric")).flatMap((item) => {
      const { levels, bands, source, rationale } = item.value;
      return (levels === undefined && bands === undefined) || source !== undefined || rationale !== undefined
        ? []
        : [{ path: item.path, message: `${item.id} has cut-offs without a source or rationale. Name a source, or say in rationale why these numbers.` }];
    }),
};

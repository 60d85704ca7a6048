import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports advice that no company can get. */
export const unusedRecommendation: LintRule = {
  id: "unused-recommendation",
  severity: "warning",
  says: "A recommendation lifts nothing and no rule or other recommendation leads to it.",
  why: "It can never appear in a report.",
  check: ({ items, model }) => {
    const reached = new Set(
      [...model.rules.values()].map(({ is }) => is.recommend).concat([...model.recommendations.values()].flatMap(({ is }) => is.prerequisites)),
    );
    return items.filter(isKind("recommendation")).flatMap((item) =>
      item.value.lifts.length > 0 || reached.has(item.id)
        ? []
        : [
            {
              path: item.path,
              message: `Nothing leads to ${item.id}: it lifts no practice and no rule recommends it. Name it in a rule, give it lifts, or remove it.`,
            },
          ],
    );
  },
};

import { type Exact, cmp, exactText } from "../../../kernel/exact.js";
import { asRange } from "../../../language/values.js";
import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports cut-offs that no set of facts can reach. */
export const bandUnreachable: LintRule = {
  id: "band-unreachable",
  severity: "warning",
  says: "A cut-off lies outside of what the metric can read.",
  why: "No company can ever reach that level, or none can miss it.",
  check: ({ items, content }) =>
    items.filter(isKind("metric")).flatMap((item) => {
      const step = content.metrics.get(item.id);
      const range = step === undefined ? undefined : asRange(content.atLeastKnown(step.is));
      if (step?.bands === undefined || range === undefined) return [];
      const { better, points } = step.bands;
      const isOut = (at: Exact) => (better === "higher" ? cmp(at, range.high) > 0 : cmp(at, range.low) < 0);
      return points.flatMap((point, index) => {
        if (!isOut(point.at)) return [];
        const path = [...item.path, ...(item.value.levels !== undefined ? ["levels", index] : ["bands", "points", index, "at"])];
        return [
          {
            path,
            message: `${item.id} reads ${exactText(range.low)} to ${exactText(range.high)}; its cut-off ${exactText(point.at)} for ${exactText(point.value)} can never be reached. Correct the cut-off, or the bounds of the facts.`,
          },
        ];
      });
    }),
};

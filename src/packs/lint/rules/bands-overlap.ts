import { cmp, exactText } from "../../../kernel/exact.js";
import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports two cut-offs that are one: the lower value can never be read. */
export const bandsOverlap: LintRule = {
  id: "bands-overlap",
  severity: "warning",
  says: "Two neighbouring cut-offs of a metric are the same.",
  why: "The value of the first can never be read, so a level of the scale does not exist for this metric.",
  check: ({ items, content }) =>
    items.filter(isKind("metric")).flatMap((item) => {
      const points = content.metrics.get(item.id)?.bands?.points ?? [];
      return points.flatMap((point, index) => {
        const before = points[index - 1];
        if (before === undefined || cmp(point.at, before.at) !== 0) return [];
        const path = [...item.path, ...(item.value.levels !== undefined ? ["levels", index] : ["bands", "points", index, "at"])];
        return [
          {
            path,
            message: `${item.id} gives ${exactText(before.value)} and ${exactText(point.value)} at the same cut-off ${exactText(point.at)}: ${exactText(before.value)} can never be read. Move one of them.`,
          },
        ];
      });
    }),
};

import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports advice that rules itself out. */
export const prerequisiteExcluded: LintRule = {
  id: "prerequisite-excluded",
  severity: "error",
  says: "A recommendation excludes what it requires.",
  why: "It could never be planned.",
  check: ({ items, model }) =>
    items.filter(isKind("recommendation")).flatMap((item) =>
      item.value.prerequisites.flatMap((id, index) => {
        const excluded = (item.value.excludes ?? []).includes(id) || (model.recommendations.get(id)?.is.excludes ?? []).includes(item.id);
        return excluded
          ? [
              {
                path: [...item.path, "prerequisites", index],
                message: `${item.id} needs ${id} first, and the two exclude each other. Take one of the two out.`,
              },
            ]
          : [];
      }),
    ),
};

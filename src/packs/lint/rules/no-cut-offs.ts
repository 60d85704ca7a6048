import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports metrics that say which way is better and not what is good. */
export const noCutOffs: LintRule = {
  id: "no-cut-offs",
  severity: "warning",
  says: "A metric says that higher or lower is better and has no cut-offs.",
  why: "It looks as if it were judged and never is.",
  check: ({ items }) =>
    items.filter(isKind("metric")).flatMap((item) =>
      item.value.better === "none" || item.value.levels !== undefined || item.value.bands !== undefined
        ? []
        : [
            {
              path: [...item.path, "better"],
              message: `${item.id} says that ${item.value.better} is better but gives no levels or bands. Give cut-offs, or say better: none.`,
              found: item.value.better,
              fix: { says: "Say that it is only shown.", operations: [{ op: "set" as const, path: [...item.path, "better"], value: "none" }] },
            },
          ],
    ),
};

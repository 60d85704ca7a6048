import type { LintRule } from "../rule.js";

/** Reports judgements that no example shows. */
export const missingExample: LintRule = {
  id: "missing-example",
  severity: "warning",
  says: "A metric with cut-offs, a cap, a guard or a rule is not expected in any example.",
  why: "An example is the pack's test and its documentation; without one nobody notices a wrong sign.",
  check: ({ pack, items }) => {
    const expected = new Set((pack.examples ?? []).flatMap((example) => Object.keys(example.expect)));
    return items.flatMap((item) => {
      const ids =
        item.kind === "rule" || item.kind === "cap" || (item.kind === "metric" && (item.value.levels !== undefined || item.value.bands !== undefined))
          ? [item.id]
          : item.kind === "practice"
            ? (item.value.guards ?? []).map((_, index) => `${item.id}#${index}`)
            : [];
      return ids
        .filter((id) => !expected.has(id))
        .map((id) => ({ path: item.path, message: `No example expects ${id}. Add one to examples: what is given, and what ${id} must then be.` }));
    });
  },
};

import { nearest } from "../../../kernel/near.js";
import type { LintRule } from "../rule.js";

/** Reports sources that nobody declared. */
export const unknownSource: LintRule = {
  id: "unknown-source",
  severity: "error",
  says: "Something names a source that neither the pack nor its bases declare.",
  why: "The report would cite what it cannot name.",
  check: ({ pack, items, model }) => {
    const known = [...Object.keys({ ...pack.sources }), ...Object.keys({ ...model.pack.sources })];
    return items.flatMap((item) => {
      if (!("source" in item.value) || typeof item.value.source !== "string" || known.includes(item.value.source)) return [];
      const { source } = item.value;
      const near = nearest(source, known);
      const path = [...item.path, "source"];
      return [
        {
          path,
          message: `${item.id} names source ${source}, which is not declared under sources.`,
          found: source,
          ...(near === undefined
            ? {}
            : { hint: `Did you mean ${near}?`, fix: { says: `Write ${near}.`, operations: [{ op: "set" as const, path, value: near }] } }),
        },
      ];
    });
  },
};

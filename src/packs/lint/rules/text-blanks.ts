import type { LintRule } from "../rule.js";

/** Reports blanks that should not be there. */
export const textBlanks: LintRule = {
  id: "text-blanks",
  severity: "warning",
  says: "A text begins or ends with blanks, or has two in a row.",
  why: "They survive into every table and every comparison of two versions.",
  check: ({ texts }) =>
    texts().flatMap(({ path, text, field }) => {
      // One line feed at the end is what a YAML block leaves.
      const clean = text.replace(/\n$/, "").trim().replace(/ {2,}/g, " ");
      return clean === text.replace(/\n$/, "") || clean === ""
        ? []
        : [
            {
              path,
              message: `This ${field} has blanks at an end or two in a row.`,
              fix: { says: "Take them out.", operations: [{ op: "set" as const, path, value: clean }] },
            },
          ];
    }),
};

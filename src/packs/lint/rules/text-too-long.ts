import type { LintRule } from "../rule.js";

/** Reports texts that do not fit where they are printed. */
export const textTooLong: LintRule = {
  id: "text-too-long",
  severity: "warning",
  says: "A text is longer than the place where the report prints it.",
  why: "Tables break and nobody reads it.",
  check: ({ texts }) =>
    texts().flatMap(({ path, text, field, limit }) =>
      text.length <= limit
        ? []
        : [
            {
              path,
              message: `This ${field} has ${text.length} characters; at most ${limit} read well where it is printed. Shorten it.`,
              expected: `at most ${limit} characters`,
            },
          ],
    ),
};

import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports sources that nothing rests on. */
export const unusedSource: LintRule = {
  id: "unused-source",
  severity: "warning",
  says: "A source is declared and nothing names it.",
  why: "A list of sources should say what the numbers rest on, and nothing else.",
  check: ({ items }) => {
    const named = new Set(items.flatMap((item) => ("source" in item.value && typeof item.value.source === "string" ? [item.value.source] : [])));
    const own = items.filter(isKind("source"));
    // A name that is not declared may be a misspelling of one that looks unused; then removing is no fix.
    const isSure = [...named].every((name) => own.some((item) => item.id === name));
    return own.flatMap((item) => {
      if (named.has(item.id)) return [];
      const fix = { says: "Remove the source.", operations: [{ op: "remove" as const, path: item.path }] };
      return [{ path: item.path, message: `Nothing names source ${item.id}. Name it where it counts, or remove it.`, ...(isSure ? { fix } : {}) }];
    });
  },
};

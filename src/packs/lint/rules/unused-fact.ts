import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports questions whose answer changes nothing. */
export const unusedFact: LintRule = {
  id: "unused-fact",
  severity: "warning",
  says: "A fact is asked for and no metric, condition or text reads it.",
  why: "Every question costs the client time; one that changes nothing should not be asked.",
  check: ({ pack, items, model, content }) => {
    const printed = printedNames(items.flatMap((item) => (item.kind === "rule" ? [item.value.impact] : [])));
    const referred = new Set(
      [...model.facts.values()].flatMap(({ is }) =>
        is.type === "ref" ? [is.of] : is.type === "records" ? Object.values(is.columns).flatMap((column) => (column.type === "ref" ? [column.of] : [])) : [],
      ),
    );
    const sizes = [pack.targets?.bySize?.fact, model.pack.targets?.bySize?.fact];
    return items.filter(isKind("fact")).flatMap((item) => {
      if (item.value.tier === "context" || content.read.has(item.id) || printed.has(item.id) || referred.has(item.id) || sizes.includes(item.id)) return [];
      return [
        {
          path: item.path,
          message: `Nothing reads ${item.id}. Use it in a metric or condition, mark it tier: context, or remove it.`,
          fix: { says: "Mark it as context.", operations: [{ op: "set" as const, path: [...item.path, "tier"], value: "context" }] },
        },
      ];
    });
  },
};

/** The names between braces of templates. */
function printedNames(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/\{\s*([^{}\s]+)\s*\}/g)].map((match) => match[1] ?? "")));
}

import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports two rules that say the same thing. */
export const duplicateCondition: LintRule = {
  id: "duplicate-condition",
  severity: "warning",
  says: "Two rules have the same condition.",
  why: "One fault gives two findings, and the report looks worse than the company is.",
  check: ({ items, model }) => {
    const texts = new Map<string, string[]>();
    for (const rule of model.program.rules) {
      const key = rule.when.text.replace(/\s+/g, " ").trim();
      const list = texts.get(key);
      if (list === undefined) texts.set(key, [rule.id]);
      else list.push(rule.id);
    }
    return items.filter(isKind("rule")).flatMap((item) => {
      const first = texts.get(item.value.when.replace(/\s+/g, " ").trim())?.[0];
      return first === undefined || first === item.id
        ? []
        : [
            {
              path: [...item.path, "when"],
              message: `${item.id} has the condition of ${first}: one fault would be found twice. Join them, or make one of them narrower.`,
            },
          ];
    });
  },
};

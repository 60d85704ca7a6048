import type { Item } from "../../merge/items.js";
import type { Expr } from "../../program.js";
import type { LintContext, LintRule } from "../rule.js";

/** Reports conditions that are the same for every company. */
export const constantCondition: LintRule = {
  id: "constant-condition",
  severity: "warning",
  says: "A condition is true, or false, whatever the facts are.",
  why: "A rule, cap or guard that always or never acts does not judge anything.",
  check: (context) => {
    const { items, model, content } = context;
    const rules = new Map(model.program.rules.map((rule) => [rule.id, rule.when]));
    const checks = new Map(model.program.checks.map((check) => [check.id, check.when]));
    return items.flatMap((item) =>
      conditionsOf(item, context, rules, checks).flatMap(({ expr, path }) => {
        const value = expr === undefined ? undefined : content.atLeastKnown(expr);
        if (typeof value !== "boolean") return [];
        return [
          {
            path,
            message: `This condition is ${value ? "true" : "false"} whatever the facts are. Correct it, or take ${item.id} out.`,
            ...(expr === undefined ? {} : { found: expr.text.slice(0, 80) }),
          },
        ];
      }),
    );
  },
};

interface Condition {
  readonly expr: Expr | undefined;
  readonly path: readonly (string | number)[];
}

function conditionsOf(item: Item, { content }: LintContext, rules: ReadonlyMap<string, Expr>, checks: ReadonlyMap<string, Expr>): readonly Condition[] {
  switch (item.kind) {
    case "cap":
      return [{ expr: content.caps.get(item.id)?.cap.when, path: [...item.path, "when"] }];
    case "rule":
      return [{ expr: rules.get(item.id), path: [...item.path, "when"] }];
    case "check":
      return [{ expr: checks.get(item.id), path: [...item.path, "when"] }];
    case "practice": {
      const step = content.practices.get(item.id);
      return [
        { expr: step?.appliesWhen, path: [...item.path, "appliesWhen"] },
        ...(step?.guards ?? []).map((guard, index) => ({ expr: guard.when, path: [...item.path, "guards", index, "when"] })),
      ];
    }
    case "area":
    case "group": {
      const step = content.nodes.get(item.id);
      return [
        { expr: step?.appliesWhen, path: [...item.path, "appliesWhen"] },
        { expr: step?.gate, path: [...item.path, "gate"] },
      ];
    }
    case "fact":
    case "metric":
    case "recommendation":
    case "scale":
    case "source":
    case "costVariable":
    case "overall":
    case "scoring":
    case "targets":
    case "effortScale":
    case "prices":
      return [];
  }
}

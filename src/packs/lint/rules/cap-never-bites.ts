import { cmp } from "../../../kernel/exact.js";
import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports caps that cannot lower any score. */
export const capNeverBites: LintRule = {
  id: "cap-never-bites",
  severity: "warning",
  says: "A cap holds its node at or above the top of its scale, or under another cap with the same condition.",
  why: "It is printed in the report as a limit and limits nothing.",
  check: ({ items, content }) =>
    items.filter(isKind("cap")).flatMap((item) => {
      const own = content.caps.get(item.id);
      if (own === undefined) return [];
      const fix = { says: "Remove the cap.", operations: [{ op: "remove" as const, path: item.path }] };
      if (cmp(own.cap.atMost, own.node.scale.max) >= 0)
        return [
          {
            path: [...item.path, "atMost"],
            message: `${item.id} holds ${own.node.id} at ${item.value.atMost}, which is the top of its scale: it can never bite. Lower it or remove it.`,
            found: String(item.value.atMost),
            fix,
          },
        ];
      const lower = own.node.caps.find(
        (other) =>
          other.id !== item.id &&
          other.when.text === own.cap.when.text &&
          (cmp(other.atMost, own.cap.atMost) < 0 || (cmp(other.atMost, own.cap.atMost) === 0 && other.id < item.id)),
      );
      return lower === undefined
        ? []
        : [
            {
              path: item.path,
              message: `${item.id} has the condition of ${lower.id}, which holds ${own.node.id} no higher: it can never bite. Remove one of them.`,
              fix,
            },
          ];
    }),
};

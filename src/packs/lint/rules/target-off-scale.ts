import { cmp, exactOf, exactText, toNumber } from "../../../kernel/exact.js";
import type { LintRule } from "../rule.js";

/** Reports targets that cannot be met. */
export const targetOffScale: LintRule = {
  id: "target-off-scale",
  severity: "error",
  says: "A target lies outside the scale of what it is a target of.",
  why: "The gap could never be closed.",
  check: ({ items, content }) =>
    items.flatMap((item) => {
      if (item.kind !== "practice" && item.kind !== "group" && item.kind !== "area" && item.kind !== "overall") return [];
      const scale = (item.kind === "practice" ? content.practices : content.nodes).get(item.id)?.scale;
      const { target } = item.value;
      if (scale === undefined || target === undefined || (cmp(exactOf(target), scale.min) >= 0 && cmp(exactOf(target), scale.max) <= 0)) return [];
      const path = [...item.path, "target"];
      const end = toNumber(cmp(exactOf(target), scale.min) < 0 ? scale.min : scale.max);
      return [
        {
          path,
          message: `The target of ${item.id} is ${target}; its scale goes from ${exactText(scale.min)} to ${exactText(scale.max)}.`,
          found: String(target),
          expected: `${exactText(scale.min)} to ${exactText(scale.max)}`,
          fix: { says: `Write ${end}, the end of its scale.`, operations: [{ op: "set", path, value: end }] },
        },
      ];
    }),
};

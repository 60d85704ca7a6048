import { cmp } from "../../../kernel/exact.js";
import type { LintRule } from "../rule.js";

/** Reports weights that change no score. */
export const weightWithoutEffect: LintRule = {
  id: "weight-without-effect",
  severity: "warning",
  says: "A weight stands where the roll-up does not use weights, or where everything inside weighs nothing.",
  why: "A reader of the pack believes that the number matters.",
  check: ({ items, content }) =>
    items.flatMap((item) => {
      if (item.kind !== "practice" && item.kind !== "metric" && item.kind !== "group" && item.kind !== "area") return [];
      const { weight } = item.value;
      if (weight === undefined || weight === 0) return [];
      const path = [...item.path, "weight"];
      const parent = content.parents.get(item.id);
      const node = content.nodes.get(item.id);
      if (parent !== undefined && (parent.rollup.kind === "minimum" || parent.rollup.kind === "staged") && weight !== 1)
        return [
          {
            path,
            message: `${parent.id} is rolled up by ${parent.rollup.kind}, which does not use weights: ${weight} changes nothing. Write 1 (0 leaves ${item.id} out), or choose another roll-up.`,
            found: String(weight),
            fix: { says: "Write 1.", operations: [{ op: "set" as const, path, value: 1 }] },
          },
        ];
      if (node !== undefined && node.children.length === 0)
        return [{ path, message: `${item.id} weighs ${weight} and holds nothing that could be scored. Add practices, or remove the weight.` }];
      if (node !== undefined && node.children.every((child) => cmp(child.weight, 0) === 0))
        return [{ path, message: `${item.id} weighs ${weight}, and everything in it weighs 0. Give a part of it weight, or set this weight to 0.` }];
      return [];
    }),
};

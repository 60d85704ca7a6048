import { cmp, exactOf, exactText, toNumber } from "../../../kernel/exact.js";
import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports promises above what a scale has. */
export const liftOffScale: LintRule = {
  id: "lift-off-scale",
  severity: "error",
  says: "A recommendation lifts a practice to a value outside its scale.",
  why: "The roadmap would promise a score that cannot be had.",
  check: ({ items, content }) =>
    items.filter(isKind("recommendation")).flatMap((item) =>
      item.value.lifts.flatMap((lift, index) => {
        const scale = content.practices.get(lift.id)?.scale;
        if (scale === undefined || (cmp(exactOf(lift.to), scale.min) > 0 && cmp(exactOf(lift.to), scale.max) <= 0)) return [];
        const path = [...item.path, "lifts", index, "to"];
        const top = toNumber(scale.max);
        // A lift to the bottom lifts nothing; what was meant instead nobody knows.
        const fix = lift.to > top ? { fix: { says: `Write ${top}, the top of its scale.`, operations: [{ op: "set" as const, path, value: top }] } } : {};
        return [
          {
            path,
            message: `${item.id} lifts ${lift.id} to ${lift.to}; its scale goes from ${exactText(scale.min)} to ${exactText(scale.max)}.`,
            found: String(lift.to),
            expected: `above ${exactText(scale.min)}, at most ${exactText(scale.max)}`,
            ...fix,
          },
        ];
      }),
    ),
};

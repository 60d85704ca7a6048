import { type Exact, add, cmp, div, exactOf, exactText, mul, sub } from "../../../kernel/exact.js";
import type { NodeStep, PracticeStep } from "../../program.js";
import { isKind, liftsOf } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports practices for which the pack has no advice. */
export const noWayUp: LintRule = {
  id: "no-way-up",
  severity: "warning",
  says: "No recommendation lifts a practice, or none lifts it to its target.",
  why: "The report would show a gap and have nothing to say about closing it.",
  check: ({ items, model, content }) => {
    const highest = liftsOf(model);
    return items.filter(isKind("practice")).flatMap((item) => {
      const step = content.practices.get(item.id);
      const lift = highest.get(item.id);
      if (step === undefined || item.value.weight === 0) return [];
      if (lift === undefined)
        return [{ path: item.path, message: `Nothing lifts ${item.id}: no recommendation names it in lifts. Add it to one, or add a recommendation.` }];
      const goal = goalOf(step, content.parents.get(item.id));
      return goal === undefined || cmp(exactOf(lift), goal) >= 0
        ? []
        : [
            {
              path: item.path,
              message: `The highest that a recommendation lifts ${item.id} to is ${lift}; its target is ${exactText(goal)}. Add advice for the last step.`,
            },
          ];
    });
  },
};

/** The practice's own target, else that of its node, on the practice's scale. */
function goalOf(practice: PracticeStep, parent: NodeStep | undefined): Exact | undefined {
  if (practice.target !== undefined) return practice.target;
  if (parent?.target === undefined) return undefined;
  const { scale } = parent;
  const share = div(sub(parent.target, scale.min), sub(scale.max, scale.min));
  return add(practice.scale.min, mul(share, sub(practice.scale.max, practice.scale.min)));
}

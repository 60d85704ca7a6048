import { toNumber } from "../../../kernel/exact.js";
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
      if (lift === undefined) return [{ path: item.path, message: `Nothing lifts ${item.id}: no recommendation names it in lifts. Add it to one, or add a recommendation.` }];
      const target = item.value.target ?? content.parents.get(item.id)?.target;
      const goal = typeof target === "number" ? target : target === undefined ? undefined : toNumber(target);
      return goal === undefined || lift >= goal ? [] : [{ path: item.path, message: `The highest that a recommendation lifts ${item.id} to is ${lift}; its target is ${goal}. Add advice for the last step.` }];
    });
  },
};

import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";
import type { Model } from "../../model.js";

/** Reports recommendations that wait for each other. */
export const prerequisiteCircle: LintRule = {
  id: "prerequisite-circle",
  severity: "error",
  says: "Recommendations require each other in a circle.",
  why: "None of them could ever start.",
  check: ({ items, model }) => {
    const circles = circlesIn(model);
    return items.filter(isKind("recommendation")).flatMap((item) => {
      const circle = circles.get(item.id);
      // Each circle is told once, at its first member of this pack.
      if (circle === undefined || items.find((other) => other.kind === "recommendation" && circle.includes(other.id))?.id !== item.id) return [];
      const path = [...item.path, "prerequisites"];
      const own = item.value.prerequisites.indexOf(item.id);
      // What needs only itself has one way out; of several nobody knows which was meant.
      const fix =
        circle.length > 1 || own === -1 ? {} : { fix: { says: "Take it out of its own.", operations: [{ op: "remove" as const, path: [...path, own] }] } };
      return [
        {
          path,
          message: `${[...circle, circle[0]].join(" needs ")}: a circle, so none can start. Take one prerequisite out.`,
          ...fix,
        },
      ];
    });
  },
};

/** For each recommendation on a circle, the circle it stands on. Linear: each is walked once. */
function circlesIn(model: Model): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const start of model.recommendations.keys()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    const pending: { readonly id: string; readonly before: Iterator<string> }[] = [];
    const enter = (id: string) => {
      trail.push(id);
      onTrail.add(id);
      pending.push({ id, before: (model.recommendations.get(id)?.is.prerequisites ?? [])[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
      const next = top.before.next();
      if (next.done === true) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
        pending.pop();
      } else if (onTrail.has(next.value)) {
        const circle = trail.slice(trail.indexOf(next.value));
        for (const id of circle) if (!circles.has(id)) circles.set(id, circle);
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
  return circles;
}

import { circlesIn } from "../../compile/circles.js";
import { isKind } from "../content.js";
import type { LintRule } from "../rule.js";

/** Reports recommendations that wait for each other. */
export const prerequisiteCircle: LintRule = {
  id: "prerequisite-circle",
  severity: "error",
  says: "Recommendations require each other in a circle.",
  why: "None of them could ever start.",
  check: ({ items, model }) => {
    const circles = circlesIn(model.recommendations);
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

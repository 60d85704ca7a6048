import { nearest } from "../../kernel/near.js";
import { didYouMean, fault } from "../fault.js";
import type { FunctionRow } from "../tree.js";
import { notApplicable } from "../value.js";

/** `level('practice')`: the effective level of a practice, a range where that is one; in caps and rules only. */
export const level: FunctionRow = {
  name: "level",
  parameters: ["text"],
  result: "number",
  check: ([node], at, scope) => {
    if (scope.levels.size === 0) return [fault("wrong-stratum", at, "Practice levels are known only to caps and rules; they may not be read here.")];
    if (node?.kind === "error") return [];
    if (node?.kind !== "constant" || typeof node.value !== "string")
      return [fault("wrong-arguments", at, "level() takes the id of a practice in quotes, such as level('dr.p.recovery-plan').")];
    const slot = scope.levels.get(node.value);
    if (slot === undefined)
      return [
        fault("unknown-name", node.ast, `No practice is called ${node.value}.`, { found: node.value, ...didYouMean(nearest(node.value, scope.levels.keys())) }),
      ];
    return { kind: "level", id: node.value, slot, ast: at, type: { type: "number" } };
  },
  // Never reached: the check puts a level node in its place.
  compile: () => () => notApplicable,
};

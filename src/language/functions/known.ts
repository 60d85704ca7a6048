import { fault } from "../fault.js";
import type { FunctionRow } from "../tree.js";
import { type Value, maybe, notApplicable } from "../value.js";

/**
 * `known(x)`: true for a value or `never`, false for `none`, unknown for unknown.
 *
 * Meant for facts and columns whose blank means `none`: it is false nowhere else but for an explicit `none`, hence the warning.
 */
export const known: FunctionRow = {
  name: "known",
  parameters: ["any"],
  result: "boolean",
  check: ([node], at) => {
    if (node?.kind === "error") return [];
    const symbol = node?.kind === "symbol" ? node.symbol : node?.kind === "cell" ? node.column : undefined;
    if (symbol === undefined) return [fault("wrong-type", at, "known() asks about a fact or a column; name one, such as known(owner).")];
    if (symbol.mayBeNone) return [];
    const message = `A blank ${symbol.name} is a gap and not an answer, so known(${symbol.name}) can hardly be false. Leave the test out, or declare that its blank means none.`;
    return [{ ...fault("always-known", at, message), severity: "warning" }];
  },
  compile: (x) => (env) => isGiven(x(env)),
};

function isGiven(value: Value): Value {
  if (typeof value !== "object" || !("kind" in value)) return true;
  switch (value.kind) {
    case "never":
      return true;
    case "none":
      return false;
    case "not-applicable":
      return notApplicable;
    case "range":
    case "maybe":
    case "open":
      return maybe;
    case "list":
      return value.unknown ? maybe : value.items.length > 0;
    case "rows":
      return value.unknown ? maybe : value.rows.length > 0;
  }
}

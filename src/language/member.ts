import { equalValues } from "./compare.js";
import { orValues } from "./logic.js";
import type { Evaluate, Node } from "./tree.js";
import { type Value, maybe, notApplicable } from "./value.js";
import { isOut, mayBeOut, maybeOf } from "./values.js";

/**
 * Compiles `item in list`: true when an item that is surely in the list equals, false when none can, else unknown.
 *
 * Members of the list that are `none` or not applicable are passed over; with such an item left of `in` it is not applicable.
 */
export function memberOf(item: Evaluate, list: Evaluate, node: Node): Evaluate {
  const texts = literalTexts(node);
  return (env) => {
    const value = item(env);
    if (texts !== undefined && typeof value === "string") return texts.has(value);
    return isMember(value, list(env));
  };
}

function literalTexts(node: Node): ReadonlySet<string> | undefined {
  if (node.kind !== "list") return undefined;
  const texts = node.items.map((item) => (item.kind === "constant" && typeof item.value === "string" ? item.value : undefined));
  return texts.includes(undefined) ? undefined : new Set(texts.filter((text) => text !== undefined));
}

function isMember(value: Value, list: Value): Value {
  if (isOut(value)) return notApplicable;
  if (typeof list !== "object" || !("kind" in list)) return notApplicable;
  if (list.kind !== "list") return list.kind === "none" ? (mayBeOut(value) ? maybeOf(true) : false) : notApplicable;
  if (mayBeOut(value)) return maybeOf(true);
  if (list.unknown) return maybe;
  let result: Value = false;
  list.items.forEach((member, index) => {
    if (isOut(member)) return;
    const equal = equalValues(value, member);
    const isSure = list.sure?.[index] ?? true;
    result = orValues(result, equal === false ? false : equal === true && isSure ? true : maybe);
  });
  return result;
}

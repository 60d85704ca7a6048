import type { Issue } from "../../kernel/issue.js";
import type { Pack } from "../../model/pack.js";
import { type Item, itemsOf } from "../merge/items.js";
import { extendsOf } from "../merge/order.js";

/**
 * Finds where a fault of the merged pack stands in the pack as it is written.
 *
 * @returns The path in the pack, or undefined when the fault stands in another pack.
 */
export function ownPath(one: Issue, pack: Pack, items: ReadonlyMap<string, Item>): readonly (string | number)[] | undefined {
  if (one.pack !== undefined) return one.pack === pack.id ? one.path : undefined;
  if (extendsOf(pack).length === 0) return one.path;
  const steps = one.path;
  // The last step that is an id names the innermost item that the path goes through.
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const id = String(steps[index]);
    const item = items.get(id);
    const rest = steps.slice(index + 1);
    if (item !== undefined && item.path.length === index + 1 && item.path.every((step, at) => step === steps[at])) {
      // The head of an area or group that only receives additions is not the overlay's own.
      return (item.kind === "area" || item.kind === "group") && item.value.title === undefined ? overridden(pack, id, rest) : [...item.path, ...rest];
    }
    const changed = overridden(pack, id, rest);
    if (changed !== undefined) return changed;
  }
  const [part] = steps;
  return (part === "targets" || part === "costVariables") && pack[part] !== undefined ? steps : undefined;
}

function overridden(pack: Pack, id: string, rest: readonly (string | number)[]): readonly (string | number)[] | undefined {
  const override = { ...pack.override };
  const guard = rest[0] === "guards" && typeof rest[1] === "number" ? `${id}#${rest[1]}` : undefined;
  if (guard !== undefined && Object.hasOwn(override, guard)) return ["override", guard, ...rest.slice(2)];
  return Object.hasOwn(override, id) ? ["override", id, ...rest] : undefined;
}

/** Own items by id, for {@link ownPath}. */
export function ownItems(pack: Pack): ReadonlyMap<string, Item> {
  return new Map(itemsOf(pack).map((item) => [item.id, item]));
}

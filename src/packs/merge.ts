import type { Pack } from "../model/pack.js";
import type { LedgerEntry } from "../model/scorecard.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { addItems } from "./merge/add.js";
import { assemble } from "./merge/assemble.js";
import { type Draft, draftOf, report } from "./merge/draft.js";
import { orderPacks } from "./merge/order.js";
import { overrideItems } from "./merge/override.js";
import { forgetMentions, removeItems } from "./merge/remove.js";

/** Several packs as one, and what the overlays changed of the base. */
export interface Merged {
  /** Id and version of the base; the content of all. */
  readonly pack: Pack;
  /** Every field that was overridden and everything removed, in order of pack id, each with its reason. */
  readonly changes: readonly LedgerEntry[];
}

/**
 * Merges a base pack and its overlays into one pack.
 *
 * Overlays say what they do: they add new ids (beginning with their own name), `override` fields of what they extend, and `remove`
 * with a reason. Nothing wins silently: an unknown target, an id that is taken or reads like another, and two overlays on one field
 * are issues, each with the pack and the path in it. The order of the argument does not matter. Expressions are not read here.
 *
 * @param packs One base, and overlays in any order.
 * @returns Time linear in the size of the packs; one pack alone is returned as it is.
 * @example mergePacks([{ format: 1, id: "small", version: "1.0.0" }]) //=> { ok: true, value: { pack: { format: 1, id: "small", version: "1.0.0" }, changes: [] }, warnings: [] }
 */
export function mergePacks(packs: readonly Pack[]): Result<Merged> {
  const order = orderPacks(packs);
  const draft = draftOf(order.below);
  draft.issues.push(...order.issues);
  const [base, ...overlays] = order.packs;
  if (draft.issues.length > 0 || base === undefined) return fail(draft.issues);

  addItems(draft, base, true);
  for (const field of ["override", "remove"] as const) {
    if (base[field] !== undefined)
      report(draft, base, { code: "overlay-only", path: [field], message: `A base pack has nothing to ${field}. Say extends, or change the content itself.` });
  }
  for (const overlay of overlays) {
    addItems(draft, overlay, false);
    overrideItems(draft, overlay);
    removeItems(draft, overlay);
  }
  forgetMentions(draft);
  refuseRetired(draft, order.packs);
  if (draft.issues.length > 0) return fail(draft.issues);
  return ok({ pack: overlays.length === 0 ? base : assemble(draft, base), changes: draft.changes });
}

/** A published id is never used again: what is renamed or retired may not be defined. */
function refuseRetired(draft: Draft, packs: readonly Pack[]): void {
  for (const pack of packs) {
    for (const field of ["renamed", "retired"] as const) {
      for (const id of Object.keys({ ...pack[field] })) {
        const owned = draft.items.get(id);
        if (owned !== undefined)
          report(draft, pack, {
            code: "retired-id",
            path: [field, id],
            message: `${id} is ${field} and still defined as a ${owned.item.kind} of ${owned.owner}. A published id is never used again: choose a new one.`,
          });
      }
    }
  }
}

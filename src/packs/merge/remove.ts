import type { Pack } from "../../model/pack.js";
import { type Draft, report } from "./draft.js";
import type { Item } from "./items.js";
import { isSingle, isTarget } from "./override.js";

/** Takes out what an overlay removes, with everything inside it, and notes why. */
export function removeItems(draft: Draft, pack: Pack): void {
  const reasons = new Map<string, string>();
  for (const [id, reason] of Object.entries(pack.remove ?? {})) {
    const path = ["remove", id];
    if (isSingle(id)) {
      report(draft, pack, { code: "unknown-target", path, message: `${id} is a part of every pack and cannot be removed. Override its fields instead.` });
      continue;
    }
    if (!isTarget(draft, pack, id, path, "remove")) continue;
    const item = draft.items.get(id)?.item;
    if (item === undefined) continue;
    reasons.set(id, reason.trim());
    draft.changes.push({ kind: "pack-remove", id, reason: reason.trim(), by: pack.id, from: titleOf(item) });
  }
  if (reasons.size === 0) return;
  // A copy: items are taken out on the way.
  for (const { item, owner } of Array.from(draft.items.values())) {
    const root = reasons.has(item.id)
      ? item.id
      : reasons.has(item.area)
        ? item.area
        : item.group !== undefined && reasons.has(item.group)
          ? item.group
          : undefined;
    if (root === undefined) continue;
    refuseConflicts(draft, pack, item, { root, owner });
    reasons.set(item.id, reasons.get(root) as string); // root was found in this map.
  }
  for (const [id, reason] of reasons) {
    draft.items.delete(id);
    draft.gone.set(id, { reason, by: pack.id });
  }
}

function refuseConflicts(draft: Draft, pack: Pack, item: Item, { root, owner }: { readonly root: string; readonly owner: string }): void {
  const path = ["remove", root];
  for (const [field, by] of draft.overridden.get(item.id) ?? []) {
    report(draft, pack, {
      code: "conflict",
      path,
      message: `${pack.id} removes ${item.id}, whose ${field} ${by} overrides. Two overlays may not touch one thing: take it out of one of them.`,
    });
  }
  if (item.id !== root && owner !== draft.items.get(root)?.owner && !(draft.below.get(pack.id)?.has(owner) ?? false)) {
    report(draft, pack, { code: "conflict", path, message: `${pack.id} removes ${root}, into which ${owner} puts ${item.id}. Use one pack or the other.` });
  }
}

/**
 * Takes removed ids out of lists that merely mention them: lifts, corroborating metrics, prerequisites, excludes and a rule's
 * recommendation. Each is noted, with the reason of the removal. Formulas that read a removed id stay and are the compiler's issue.
 */
export function forgetMentions(draft: Draft): void {
  if (draft.gone.size === 0) return;
  for (const [id, { item, owner }] of draft.items) {
    const next = withoutMentions(item, (mention) => draft.gone.has(mention));
    if (next === undefined) continue;
    draft.items.set(id, { item: next.item, owner });
    for (const { field, mention } of next.dropped) {
      const gone = draft.gone.get(mention);
      if (gone !== undefined) draft.changes.push({ kind: "pack-override", id, field, ...gone, from: mention });
    }
  }
}

interface Trimmed {
  readonly item: Item;
  readonly dropped: readonly { readonly field: string; readonly mention: string }[];
}

function withoutMentions(item: Item, isGone: (id: string) => boolean): Trimmed | undefined {
  const dropped: { field: string; mention: string }[] = [];
  const keep = <T>(field: string, list: readonly T[] | undefined, idOf: (one: T) => string): readonly T[] | undefined =>
    list?.filter((one) => {
      if (!isGone(idOf(one))) return true;
      dropped.push({ field, mention: idOf(one) });
      return false;
    });
  const self = (id: string) => id;
  let next = item;
  if (item.kind === "practice") {
    const corroboratingMetrics = keep("corroboratingMetrics", item.value.corroboratingMetrics, self);
    if (corroboratingMetrics !== undefined) next = { ...item, value: { ...item.value, corroboratingMetrics } };
  } else if (item.kind === "recommendation") {
    const { value } = item;
    const excludes = keep("excludes", value.excludes, self);
    const lists = {
      prerequisites: keep("prerequisites", value.prerequisites, self) ?? value.prerequisites,
      lifts: keep("lifts", value.lifts, (lift) => lift.id) ?? value.lifts,
    };
    next = { ...item, value: { ...value, ...lists, ...(excludes === undefined ? {} : { excludes }) } };
  } else if (item.kind === "rule" && item.value.recommend !== undefined && isGone(item.value.recommend)) {
    const { recommend, ...value } = item.value;
    dropped.push({ field: "recommend", mention: recommend });
    next = { ...item, value };
  } else if (item.kind === "targets") {
    const raise = item.value.raise?.map((one) => ({ ...one, areas: keep("raise", one.areas, self) ?? one.areas }));
    const bySize = item.value.bySize;
    const rows = bySize?.rows.map((row) => ({ ...row, targets: Object.fromEntries(Object.entries(row.targets).filter(([area]) => !isGone(area))) }));
    const goneRows = bySize?.rows.flatMap((row) => Object.keys(row.targets).filter(isGone)) ?? [];
    for (const mention of new Set(goneRows)) dropped.push({ field: "bySize", mention });
    next = {
      ...item,
      value: {
        ...item.value,
        ...(raise === undefined ? {} : { raise }),
        ...(bySize === undefined || rows === undefined ? {} : { bySize: { ...bySize, rows } }),
      },
    };
  }
  return dropped.length === 0 ? undefined : { item: next, dropped };
}

function titleOf(item: Item): string {
  const { value } = item;
  if ("title" in value && typeof value.title === "string") return value.title;
  if ("label" in value && typeof value.label === "string") return value.label;
  if ("question" in value && typeof value.question === "string") return value.question;
  if ("because" in value && typeof value.because === "string") return value.because;
  return item.kind;
}

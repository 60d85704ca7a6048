import { canonical } from "../../kernel/canonical.js";
import { shown } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Pack } from "../../model/pack.js";
import { ownSource } from "./add.js";
import { type Draft, didYouMean, isBelow, report } from "./draft.js";
import { type Item, singles } from "./items.js";
import { collections, itemFields, itemSchemas } from "./schemas.js";

/** Replaces the fields that an overlay names, each with its reason in the ledger. */
export function overrideItems(draft: Draft, pack: Pack): void {
  for (const [target, patch] of Object.entries(pack.override ?? {})) {
    const path = ["override", target];
    const { because, ...fields } = patch;
    const reason = typeof because === "string" ? because.trim() : "";
    if (reason === "")
      report(draft, pack, {
        code: "missing-reason",
        path,
        message: `The override of ${target} needs a because: the report prints it beside the change.`,
        expected: "because: one sentence",
      });
    if (Object.keys(fields).length === 0)
      report(draft, pack, {
        code: "empty-override",
        path,
        message: `The override of ${target} changes nothing. Name a field and its new value, or take it out.`,
      });
    const [id = target, guard] = target.split("#", 2);
    if (!isTarget(draft, pack, id, path, "override")) continue;
    const owned = draft.items.get(id);
    if (owned === undefined) continue;
    if (guard === undefined) replaceFields(draft, pack, owned.item, { fields, reason, path });
    else replaceGuard(draft, pack, owned.item, { fields, reason, path, guard });
  }
}

/** True when the pack may change or remove the id: it stands in something the pack extends, and no one took it out. */
export function isTarget(draft: Draft, pack: Pack, id: string, path: readonly string[], verb: "override" | "remove"): boolean {
  const owned = draft.items.get(id);
  const gone = draft.gone.get(id)?.by;
  if (gone !== undefined)
    report(draft, pack, {
      code: "conflict",
      path,
      message: `${pack.id} would ${verb} ${id}, which ${gone} removes. Two overlays may not touch one thing: take it out of one of them.`,
    });
  else if (owned === undefined)
    report(draft, pack, {
      code: "unknown-target",
      path,
      message: `There is nothing called ${id} to ${verb} in what ${pack.id} extends.`,
      ...didYouMean(draft, id),
    });
  else if (owned.owner === pack.id)
    report(draft, pack, { code: "own-item", path, message: `${id} is defined in this pack itself. Change it there instead of writing ${verb}.` });
  else if (!isBelow(draft, owned.owner, pack))
    report(draft, pack, {
      code: "not-extended",
      path,
      message: `${id} belongs to ${owned.owner}, which ${pack.id} does not extend.`,
      hint: `Add ${owned.owner} to extends.`,
    });
  else return true;
  return false;
}

interface Change {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly path: readonly string[];
}

function replaceFields(draft: Draft, pack: Pack, item: Item, { fields, reason, path }: Change): void {
  const known = itemFields()[item.kind];
  const before = new Map<string, unknown>(Object.entries(item.value));
  const after = new Map(before);
  const changed: string[] = [];
  for (const [field, given] of Object.entries(fields)) {
    const at = [...path, field];
    if (collections.includes(field) && !known.includes(field)) {
      report(draft, pack, { code: "unknown-field", path: at, message: `The ${field} of ${item.id} are overridden one by one, each by its own id.` });
    } else if (!known.includes(field)) {
      const near = nearest(field, known);
      report(draft, pack, {
        code: "unknown-field",
        path: at,
        message: `A ${item.kind} has no field ${field}.`,
        expected: known.join(", "),
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      });
    } else if (claim(draft, pack, item.id, field, at)) {
      changed.push(field);
      // null says that an optional field goes; the check below refuses it for one that is needed.
      if (given === null) after.delete(field);
      else after.set(field, field === "source" && typeof given === "string" ? ownSource(given, pack) : given);
    }
  }
  store(draft, pack, item, { changed, value: Object.fromEntries(after), path, strict: true });
  for (const field of changed) note(draft, pack, { id: item.id, field, from: before.get(field), to: after.get(field), reason });
}

function replaceGuard(draft: Draft, pack: Pack, item: Item, { fields, reason, path, guard }: Change & { readonly guard: string }): void {
  const guards = item.kind === "practice" ? (item.value.guards ?? []) : [];
  const index = /^\d{1,3}$/.test(guard) ? Number(guard) : -1;
  const old = guards[index];
  if (item.kind !== "practice" || old === undefined) {
    report(draft, pack, {
      code: "unknown-target",
      path,
      message: `${item.id} has no guard #${guard}.`,
      expected: guards.length === 0 ? "a practice with guards" : `${item.id}#0 to #${guards.length - 1}`,
    });
    return;
  }
  const id = `${item.id}#${guard}`;
  const changed = Object.keys(fields).filter((field) => claim(draft, pack, item.id, `guards#${guard}.${field}`, [...path, field]));
  const next = guards.map((one, at) => (at === index ? { ...one, ...Object.fromEntries(changed.map((field) => [field, fields[field]])) } : one));
  store(draft, pack, item, { changed, value: { ...item.value, guards: next }, path, strict: false });
  const before = new Map<string, unknown>(Object.entries(old));
  for (const field of changed) note(draft, pack, { id, field, from: before.get(field), to: fields[field], reason });
}

/** Notes who overrides the field; false, with an issue, when another overlay already does. The whole list and one guard of it clash too. */
function claim(draft: Draft, pack: Pack, id: string, field: string, path: readonly string[]): boolean {
  const fields = draft.overridden.get(id) ?? new Map<string, string>();
  draft.overridden.set(id, fields);
  const clash =
    field === "guards"
      ? [...fields.keys()].find((one) => one.startsWith("guards"))
      : fields.has(field)
        ? field
        : field.startsWith("guards#") && fields.has("guards")
          ? "guards"
          : undefined;
  const other = clash === undefined ? undefined : fields.get(clash);
  if (other !== undefined) {
    report(draft, pack, {
      code: "conflict",
      path,
      message:
        other === pack.id
          ? `${pack.id} overrides ${clash} of ${id} twice. Leave one.`
          : `${pack.id} and ${other} both override ${clash} of ${id}. There is no last one that wins: take it out of one of them.`,
    });
    return false;
  }
  fields.set(field, pack.id);
  return true;
}

function store(
  draft: Draft,
  pack: Pack,
  item: Item,
  next: { readonly changed: readonly string[]; readonly value: object; readonly path: readonly string[]; readonly strict: boolean },
): void {
  const checked = itemSchemas()[item.kind].safeParse(next.value);
  if (!checked.success) {
    for (const fault of checked.error.issues) {
      const steps = fault.path.map((step) => (typeof step === "number" ? step : String(step)));
      // A guard's own field stands after ["guards", index].
      const inside = next.strict ? steps : steps.slice(2);
      report(draft, pack, {
        code: "bad-value",
        path: [...next.path, ...inside],
        message: `${item.id} would no longer be a valid ${item.kind}: ${fault.message}.`,
        found: shown(at(next.value, steps)),
      });
    }
    return;
  }
  // Same kind, checked against the schema of that kind.
  draft.items.set(item.id, { item: { ...item, value: checked.data } as Item, owner: draft.items.get(item.id)?.owner ?? pack.id });
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let inside = value;
  for (const step of path) inside = typeof inside === "object" && inside !== null && Object.hasOwn(inside, step) ? Reflect.get(inside, step) : undefined;
  return inside;
}

function note(
  draft: Draft,
  pack: Pack,
  change: { readonly id: string; readonly field: string; readonly from: unknown; readonly to: unknown; readonly reason: string },
): void {
  const { id, field, reason } = change;
  const from = change.from === undefined ? {} : { from: wordsOf(change.from) };
  const to = change.to === undefined || change.to === null ? {} : { to: wordsOf(change.to) };
  draft.changes.push({ kind: "pack-override", id, field, reason, by: pack.id, ...from, ...to });
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : canonical(value);
}

/** True for the ids that name a part of every pack, which can be overridden and not removed. */
export function isSingle(id: string): boolean {
  return (singles as readonly string[]).includes(id); // Widened: includes() wants the literal type.
}

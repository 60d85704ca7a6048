import { canonical } from "../../kernel/canonical.js";
import type { Pack } from "../../model/pack.js";
import { type Draft, didYouMean, isBelow, report } from "./draft.js";
import { type Item, type ItemValues, itemsOf, singles } from "./items.js";
import { skeleton } from "./look-alike.js";

/** Puts everything an overlay (or, first, the base) defines into the draft. */
export function addItems(draft: Draft, pack: Pack, isBase: boolean): void {
  for (const original of itemsOf(pack)) {
    const item = isBase ? original : withOwnSources(original, pack);
    const before = draft.items.get(item.id);
    const placed = isBase || item.kind === "area" || isPlaceable(draft, pack, item);
    if (before === undefined) {
      if (placed) add(draft, pack, item, isBase);
    } else if (!isBase && (item.kind === "area" || item.kind === "group") && before.item.kind === item.kind && before.item.area === item.area) {
      refuseHead(draft, pack, item);
    } else if (!isBase && item.kind === "targets" && before.item.kind === "targets") {
      mergeTargets(draft, pack, before.item, item.value);
    } else {
      refuseTwin(draft, pack, item, before);
    }
  }
  draft.rest = addRest(draft, pack, isBase);
}

function add(draft: Draft, pack: Pack, item: Item, isBase: boolean): void {
  const { id, path } = item;
  const single = (singles as readonly string[]).includes(id); // Widened: includes() wants the literal type.
  if (single && item.kind !== id) {
    report(draft, pack, { code: "reserved-id", path, message: `${id} names a part of every pack and cannot name a ${item.kind}. Choose another id.` });
    return;
  }
  if (!isBase && item.kind === "area" && !isNamespaced(id, pack.id) && !draft.gone.has(id)) {
    report(draft, pack, {
      code: "unknown-area",
      path,
      message: `There is no area called ${id} in what ${pack.id} extends, and a new area must begin with the pack's own name.`,
      expected: `${pack.id}, ${ownPrefix(pack.id)}.… or an area that exists`,
      ...didYouMean(draft, id),
    });
    return;
  }
  if (!isBase && item.kind === "area" && item.value.title === undefined)
    report(draft, pack, { code: "missing-title", path, message: `Area ${id} is new and needs a title.` });
  if (!isBase && item.kind === "group" && item.value.title === undefined && !draft.gone.has(id)) {
    report(draft, pack, {
      code: "unknown-group",
      path,
      message: `There is no group called ${id} in area ${item.area} of what ${pack.id} extends, and a new group needs a title.`,
      ...didYouMean(draft, id),
    });
    return;
  }
  if (!isBase && !single && !isNamespaced(id, pack.id) && !draft.gone.has(id)) {
    report(draft, pack, {
      code: "not-namespaced",
      path,
      message: `${id} must begin with the pack's own name, so that it never meets an id of another pack.`,
      expected: `${ownPrefix(pack.id)}.${id.split(".").at(-1) ?? id}`,
    });
    return;
  }
  const gone = draft.gone.get(id)?.by;
  if (gone !== undefined) {
    report(draft, pack, { code: "conflict", path, message: `${pack.id} defines ${id}, which ${gone} removes. Use one pack or the other, or another id.` });
    return;
  }
  const twin = draft.skeletons.get(skeleton(id));
  if (twin !== undefined) {
    report(draft, pack, {
      code: "look-alike-id",
      path,
      message: `${id} reads like ${twin}: they differ only in case or in letters that look alike. Rename one.`,
    });
    return;
  }
  draft.skeletons.set(skeleton(id), id);
  draft.items.set(id, { item, owner: pack.id });
}

/** An item that stands in an area or group needs one that is there, from this pack or one below it. */
function isPlaceable(draft: Draft, pack: Pack, item: Item): boolean {
  if (item.area === "" || item.area === "overall") return true;
  return isOpenTo(draft, pack, item, ["area", item.area]) && (item.group === undefined || isOpenTo(draft, pack, item, ["group", item.group]));
}

function isOpenTo(draft: Draft, pack: Pack, item: Item, [kind, id]: readonly ["area" | "group", string]): boolean {
  const gone = draft.gone.get(id)?.by;
  if (gone !== undefined) {
    report(draft, pack, {
      code: "conflict",
      path: item.path,
      message: `${pack.id} adds ${item.id} to ${kind} ${id}, which ${gone} removes. Use one pack or the other.`,
    });
    return false;
  }
  const place = draft.items.get(id);
  if (place !== undefined && place.owner !== pack.id && !isBelow(draft, place.owner, pack)) {
    report(draft, pack, {
      code: "not-extended",
      path: item.path,
      message: `${pack.id} adds ${item.id} to ${kind} ${id} of ${place.owner}, which it does not extend.`,
      hint: `Add ${place.owner} to extends.`,
    });
    return false;
  }
  return true;
}

/** An area or group that exists is named only to add to it. */
function refuseHead(draft: Draft, pack: Pack, { kind, id, path, value }: Item): void {
  for (const [field, is] of Object.entries(value)) {
    if (is === undefined) continue;
    report(draft, pack, {
      code: "say-override",
      path: [...path, field],
      message: `${kind === "area" ? "Area" : "Group"} ${id} exists already; its ${field} can only be overridden.`,
      hint: `Write override: { ${id}: { ${field}: …, because: … } }.`,
    });
  }
}

function refuseTwin(draft: Draft, pack: Pack, item: Item, before: { readonly item: Item; readonly owner: string }): void {
  const { id, kind, path } = item;
  const other = before.owner === pack.id ? `a ${before.item.kind} at ${before.item.path.join(".")}` : `a ${before.item.kind} of ${before.owner}`;
  const visible = before.owner !== pack.id && isBelow(draft, before.owner, pack) && before.item.kind === kind;
  report(draft, pack, {
    code: "duplicate-id",
    path,
    message: `${id} is already ${other}. Every id names one thing in all packs together.`,
    hint: visible ? `To change it write override: { ${id}: { …, because: … } }.` : "Choose another id.",
  });
}

/** Rows for new areas join the base's rows of the same sizes; conditions are appended. */
function mergeTargets(draft: Draft, pack: Pack, before: Extract<Item, { readonly kind: "targets" }>, value: ItemValues["targets"]): void {
  const old = before.value.bySize;
  let bySize = old ?? value.bySize;
  if (old !== undefined && value.bySize !== undefined) {
    const rows = new Map(value.bySize.rows.map((row) => [`${row.from} to ${row.to}`, row.targets]));
    const clash = old.rows.some((row) => Object.keys(rows.get(`${row.from} to ${row.to}`) ?? {}).some((area) => Object.hasOwn(row.targets, area)));
    const stray =
      value.bySize.fact !== old.fact ||
      value.bySize.rows.length !== rows.size ||
      [...rows.keys()].some((key) => !old.rows.some((row) => `${row.from} to ${row.to}` === key));
    if (clash)
      report(draft, pack, {
        code: "say-override",
        path: ["targets", "bySize"],
        message: "An area of these rows has a target already; it can only be overridden.",
        hint: "Write override: { <area>: { target: …, because: … } }.",
      });
    if (stray)
      report(draft, pack, {
        code: "targets-differ",
        path: ["targets", "bySize"],
        message: "Rows of targets by size can only be added to the rows that exist: the same fact, from and to.",
        expected: `${old.fact}: ${old.rows.map((row) => `${row.from} to ${row.to}`).join(", ")}`,
      });
    bySize = { ...old, rows: old.rows.map((row) => ({ ...row, targets: { ...row.targets, ...rows.get(`${row.from} to ${row.to}`) } })) };
  }
  const raise = [...(before.value.raise ?? []), ...(value.raise ?? [])];
  const merged = { ...(bySize === undefined ? {} : { bySize }), ...(raise.length === 0 ? {} : { raise }) };
  draft.items.set("targets", { item: { ...before, value: merged }, owner: draft.items.get("targets")?.owner ?? pack.id });
}

function addRest(draft: Draft, pack: Pack, isBase: boolean): Draft["rest"] {
  const { rest } = draft;
  if (!isBase && pack.defaultScale !== undefined) {
    report(draft, pack, {
      code: "base-only",
      path: ["defaultScale"],
      message: "Only a base pack has a defaultScale: changing it would change every answer. Give scale at your own areas and practices.",
    });
  }
  for (const [id, horizon] of Object.entries({ ...pack.horizons })) {
    const known = rest.horizons !== undefined && Object.hasOwn(rest.horizons, id) ? rest.horizons[id] : undefined;
    if (known !== undefined && canonical(known) !== canonical(horizon))
      report(draft, pack, { code: "duplicate-id", path: ["horizons", id], message: `Horizon ${id} exists already with other days. Choose another id.` });
  }
  for (const part of ["renamed", "retired"] as const) {
    for (const id of Object.keys({ ...pack[part] })) {
      if (!isBase && !isNamespaced(id, pack.id))
        report(draft, pack, {
          code: "not-namespaced",
          path: [part, id],
          message: `${id} is not an id of ${pack.id}: a pack can only say what became of its own ids.`,
          expected: `${ownPrefix(pack.id)}.…`,
        });
    }
  }
  const migrations = (pack.migrations ?? []).map((migration) => (isBase ? migration : { pack: pack.id, ...migration }));
  const owners = [...new Set([...(rest.owners ?? []), ...(pack.owners ?? [])])];
  const moved = [...(rest.migrations ?? []), ...migrations];
  const examples = [...(rest.examples ?? []), ...(pack.examples ?? [])];
  return {
    ...(owners.length === 0 ? {} : { owners }),
    ...joined("horizons", rest.horizons, pack.horizons),
    ...joined("renamed", rest.renamed, pack.renamed),
    ...joined("retired", rest.retired, pack.retired),
    ...(moved.length === 0 ? {} : { migrations: moved }),
    ...(examples.length === 0 ? {} : { examples }),
  };
}

type Records = Pick<Draft["rest"], "horizons" | "renamed" | "retired">;

function joined<K extends keyof Records>(name: K, first: Records[K], second: Records[K]): Records {
  return first === undefined && second === undefined ? {} : { [name]: { ...first, ...second } };
}

/** Sources belong to their pack: `survey` of clinics becomes `clinics.survey`, and so do its own mentions of it. */
function withOwnSources(item: Item, pack: Pack): Item {
  if (item.kind === "source") return { ...item, id: ownSource(item.id, pack) };
  const { value } = item;
  if (!("source" in value) || typeof value.source !== "string") return item;
  const source = ownSource(value.source, pack);
  // The same item with one text replaced by another.
  return source === value.source ? item : ({ ...item, value: { ...value, source } } as Item);
}

/** The merged id of a source that the pack names. */
export function ownSource(id: string, pack: Pack): string {
  const own = pack.sources !== undefined && Object.hasOwn(pack.sources, id);
  return own && !isNamespaced(id, pack.id) ? `${ownPrefix(pack.id)}.${id}` : id;
}

/** What a pack's ids begin with. Expressions cannot read a hyphen, so `ai-readiness` writes `aiReadiness`. */
export function ownPrefix(packId: string): string {
  return packId.replace(/[-_]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function isNamespaced(id: string, packId: string): boolean {
  return id === packId || id.startsWith(`${packId}.`) || id.startsWith(`${ownPrefix(packId)}.`);
}

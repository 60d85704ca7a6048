import type { Group } from "../../model/node.js";
import type { Area, Pack } from "../../model/pack.js";
import type { Draft } from "./draft.js";
import type { Item, ItemKind } from "./items.js";

/** Puts the items back into the shape of one pack, with the id and version of the base. */
export function assemble(draft: Draft, base: Pack): Pack {
  const byKind = groupItems(draft);
  const { format, id, version, title, description, defaultScale } = base;
  const caps = capsBy(byKind);
  const wholeCaps = caps.get("overall");
  const whole = valueOf(byKind, "overall", "overall");
  return {
    format,
    id,
    version,
    ...given({ title, description, defaultScale }),
    ...given({ sources: all(byKind, "source"), scales: all(byKind, "scale") }),
    ...given({ overall: whole === undefined && wholeCaps === undefined ? undefined : { ...whole, ...given({ caps: wholeCaps }) } }),
    ...given({ scoring: valueOf(byKind, "scoring", "scoring"), targets: valueOf(byKind, "targets", "targets") }),
    ...given({ effortScale: valueOf(byKind, "effortScale", "effortScale"), prices: valueOf(byKind, "prices", "prices") }),
    ...given({ facts: record(byKind.fact.filter((item) => item.area === "")), areas: areasOf(byKind, caps) }),
    ...given({ checks: all(byKind, "check"), costVariables: all(byKind, "costVariable") }),
    ...draft.rest,
  };
}

type Of<K extends ItemKind> = Extract<Item, { readonly kind: K }>;
type ByKind = { readonly [K in ItemKind]: readonly Of<K>[] };
type Value<K extends ItemKind> = Of<K>["value"];

function groupItems(draft: Draft): ByKind {
  const by: { [K in ItemKind]: Of<K>[] } = {
    area: [],
    group: [],
    fact: [],
    metric: [],
    practice: [],
    cap: [],
    rule: [],
    recommendation: [],
    check: [],
    scale: [],
    source: [],
    costVariable: [],
    overall: [],
    scoring: [],
    targets: [],
    effortScale: [],
    prices: [],
  };
  // Each list takes the items of its own kind.
  for (const { item } of draft.items.values()) (by[item.kind] as Item[]).push(item);
  return by;
}

/** Caps by the node they hold: `overall`, an area or a group. */
function capsBy(byKind: ByKind): ReadonlyMap<string, Readonly<Record<string, Value<"cap">>>> {
  const lists = new Map<string, Of<"cap">[]>();
  for (const cap of byKind.cap) {
    const node = cap.group ?? cap.area;
    const list = lists.get(node);
    if (list === undefined) lists.set(node, [cap]);
    else list.push(cap);
  }
  return new Map([...lists].map(([node, list]) => [node, record(list) ?? {}]));
}

function areasOf(byKind: ByKind, caps: ReturnType<typeof capsBy>): Pack["areas"] {
  if (byKind.area.length === 0) return undefined;
  const facts = byArea(byKind.fact);
  const groups = byArea(byKind.group.map((group): Placed<Group> => ({ ...group, value: { ...group.value, ...given({ caps: caps.get(group.id) }) } })));
  const metrics = byArea(byKind.metric);
  const practices = byArea(byKind.practice);
  const rules = byArea(byKind.rule);
  const recommendations = byArea(byKind.recommendation);
  return Object.fromEntries(
    byKind.area.map(({ id, value }): [string, Area] => [
      id,
      {
        ...value,
        ...given({
          caps: caps.get(id),
          facts: facts.get(id),
          groups: groups.get(id),
          metrics: metrics.get(id),
          practices: practices.get(id),
          rules: rules.get(id),
          recommendations: recommendations.get(id),
        }),
      },
    ]),
  );
}

interface Placed<T> {
  readonly id: string;
  readonly area: string;
  readonly value: T;
}

function byArea<T>(items: readonly Placed<T>[]): ReadonlyMap<string, Readonly<Record<string, T>>> {
  const lists = new Map<string, Placed<T>[]>();
  for (const item of items) {
    const list = lists.get(item.area);
    if (list === undefined) lists.set(item.area, [item]);
    else list.push(item);
  }
  return new Map([...lists].map(([area, list]) => [area, record(list) ?? {}]));
}

function record<T>(items: readonly { readonly id: string; readonly value: T }[]): Readonly<Record<string, T>> | undefined {
  return items.length === 0 ? undefined : Object.fromEntries(items.map(({ id, value }) => [id, value]));
}

function all<K extends ItemKind>(byKind: ByKind, kind: K): Readonly<Record<string, Value<K>>> | undefined {
  const items: readonly Placed<unknown>[] = byKind[kind];
  return record(items as readonly Placed<Value<K>>[]); // The list of kind K holds items of kind K.
}

function valueOf<K extends ItemKind>(byKind: ByKind, kind: K, id: string): Value<K> | undefined {
  const item: Item | undefined = byKind[kind].find((one) => one.id === id);
  return item?.value as Value<K> | undefined; // As in all().
}

/** The fields that are there: the types allow an absent field and not an undefined one. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }; // Only undefined was filtered.
}

import type { Fact } from "../../model/fact.js";
import type { Metric } from "../../model/metric.js";
import type { Group, Node } from "../../model/node.js";
import type { Area, Pack, Source } from "../../model/pack.js";
import type { Practice } from "../../model/practice.js";
import type { Recommendation } from "../../model/recommendation.js";
import type { Cap, Check, Rule } from "../../model/rule.js";
import type { Scale } from "../../model/scale.js";

/** What an area says of itself, without what stands in it. */
export type AreaHead = Omit<Area, "caps" | "facts" | "groups" | "metrics" | "practices" | "rules" | "recommendations">;

/** What a pack can define, by kind. The single ones (`overall` …) go by that name as their id. */
export interface ItemValues {
  readonly area: AreaHead;
  readonly group: Omit<Group, "caps">;
  readonly fact: Fact;
  readonly metric: Metric;
  readonly practice: Practice;
  readonly cap: Cap;
  readonly rule: Rule;
  readonly recommendation: Recommendation;
  readonly check: Check;
  readonly scale: Scale;
  readonly source: Source;
  readonly costVariable: NonNullable<Pack["costVariables"]>[string];
  readonly overall: Omit<Node, "caps">;
  readonly scoring: NonNullable<Pack["scoring"]>;
  readonly targets: NonNullable<Pack["targets"]>;
  readonly effortScale: NonNullable<Pack["effortScale"]>;
  readonly prices: NonNullable<Pack["prices"]>;
}

/** The kinds of things a pack defines. */
export type ItemKind = keyof ItemValues;

/** One thing a pack defines. */
export type Item = {
  readonly [K in ItemKind]: {
    readonly kind: K;
    readonly id: string;
    /** Area id; `overall` for its caps; empty outside areas. */
    readonly area: string;
    /** Group id, for caps of a group. */
    readonly group?: string;
    /** Where it stands in the pack that defines it. */
    readonly path: readonly string[];
    readonly value: ItemValues[K];
  };
}[ItemKind];

/** Ids that name a part of every pack and so cannot name anything else. */
export const singles = ["overall", "scoring", "targets", "effortScale", "prices"] as const;

/**
 * Lists everything a pack defines, in the order of the file.
 *
 * @returns Linear in the size of the pack.
 */
export function itemsOf(pack: Pack): readonly Item[] {
  const items: Item[] = [];
  for (const [id, value] of entries(pack.sources)) items.push({ kind: "source", id, area: "", path: ["sources", id], value });
  for (const [id, value] of entries(pack.scales)) items.push({ kind: "scale", id, area: "", path: ["scales", id], value });
  if (pack.overall !== undefined) {
    const { caps, ...value } = pack.overall;
    if (Object.keys(value).length > 0) items.push({ kind: "overall", id: "overall", area: "", path: ["overall"], value });
    for (const [id, cap] of entries(caps)) items.push({ kind: "cap", id, area: "overall", path: ["overall", "caps", id], value: cap });
  }
  if (pack.scoring !== undefined) items.push({ kind: "scoring", id: "scoring", area: "", path: ["scoring"], value: pack.scoring });
  if (pack.targets !== undefined) items.push({ kind: "targets", id: "targets", area: "", path: ["targets"], value: pack.targets });
  if (pack.effortScale !== undefined) items.push({ kind: "effortScale", id: "effortScale", area: "", path: ["effortScale"], value: pack.effortScale });
  if (pack.prices !== undefined) items.push({ kind: "prices", id: "prices", area: "", path: ["prices"], value: pack.prices });
  for (const [id, value] of entries(pack.facts)) items.push({ kind: "fact", id, area: "", path: ["facts", id], value });
  for (const [id, area] of entries(pack.areas)) for (const item of itemsOfArea(id, area)) items.push(item);
  for (const [id, value] of entries(pack.checks)) items.push({ kind: "check", id, area: "", path: ["checks", id], value });
  for (const [id, value] of entries(pack.costVariables)) items.push({ kind: "costVariable", id, area: "", path: ["costVariables", id], value });
  return items;
}

function itemsOfArea(area: string, all: Area): readonly Item[] {
  const { caps, facts, groups, metrics, practices, rules, recommendations, ...value } = all;
  const at = (part: string, id: string) => ({ id, area, path: ["areas", area, part, id] });
  const items: Item[] = [{ kind: "area", id: area, area, path: ["areas", area], value }];
  for (const [id, cap] of entries(caps)) items.push({ kind: "cap", ...at("caps", id), value: cap });
  for (const [id, fact] of entries(facts)) items.push({ kind: "fact", ...at("facts", id), value: fact });
  for (const [id, { caps: groupCaps, ...group }] of entries(groups)) {
    items.push({ kind: "group", ...at("groups", id), value: group });
    for (const [cap, is] of entries(groupCaps))
      items.push({ kind: "cap", id: cap, area, group: id, path: ["areas", area, "groups", id, "caps", cap], value: is });
  }
  for (const [id, metric] of entries(metrics)) items.push({ kind: "metric", ...at("metrics", id), value: metric });
  for (const [id, practice] of entries(practices)) items.push({ kind: "practice", ...at("practices", id), value: practice });
  for (const [id, rule] of entries(rules)) items.push({ kind: "rule", ...at("rules", id), value: rule });
  for (const [id, recommendation] of entries(recommendations)) items.push({ kind: "recommendation", ...at("recommendations", id), value: recommendation });
  return items;
}

function entries<T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return record === undefined ? [] : Object.entries(record);
}

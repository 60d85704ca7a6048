import { memo } from "../kernel/memo.js";
import type { Scale } from "../model/scale.js";
import type { Model } from "../packs/model.js";

/** Words of ids that are written in their own way. */
const shortWords = memo(
  () =>
    new Map([
      ["saas", "SaaS"],
      ...[
        "rto",
        "rpo",
        "mfa",
        "edr",
        "sla",
        "hhi",
        "cpi",
        "spi",
        "it",
        "dr",
        "bcp",
        "ups",
        "ai",
        "os",
        "vpn",
        "sso",
        "usb",
        "erp",
        "fte",
        "cio",
        "ceo",
        "cfo",
        "coo",
        "hr",
        "spof",
        "kpi",
        "bia",
        "byod",
        "dlp",
      ].map((word): [string, string] => [word, word.toUpperCase()]),
    ]),
);
/** Endings of ids that repeat the unit. */
const unitEndings = /(?:Pct|Days|Hours|Months|Date|Ratio|Avg)$/;
/** Endings that name a period: `12m`, `30d`. */
const period = /(\d+)([dm])$/;

/**
 * A readable name made of an id, for definitions without a label: the last part, split into words.
 *
 * @example readableId("dr.p.impact-analysis") //=> "Impact analysis"
 * @example readableId("rtoMetPct") //=> "RTO met"
 * @example readableId("outages12m") //=> "Outages in 12 months"
 * @example readableId("leaversDisabledWithin1d") //=> "Leavers disabled within 1 day"
 */
export function readableId(id: string): string {
  const last = id.split(".").at(-1) ?? id;
  const [, count, unit] = period.exec(last) ?? [];
  const whole = count === undefined ? last : last.replace(period, "");
  const bare = whole.replace(unitEndings, "");
  const split = (bare === "" ? whole : bare).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([a-z])(\d+)/gi, "$1 $2");
  const parts = split.split(/[\s_-]+/).filter((part) => part !== "");
  const text = parts.map((part) => shortWords().get(part.toLowerCase()) ?? part.toLowerCase()).join(" ");
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  if (count === undefined) return name;
  return `${name}${/ within$/i.test(name) ? "" : " in"} ${count} ${unit === "d" ? "day" : "month"}${count === "1" ? "" : "s"}`;
}

/** Title of an area; its readable id when it has none. */
export function areaName(model: Model, id: string): string {
  return model.areas.get(id)?.title ?? readableId(id);
}

/** Short upper-case code of an area, the prefix of its finding tags: `DR`. */
export function areaCode(model: Model, id: string): string {
  const code = model.areas.get(id)?.code;
  return (
    code ??
    id
      .split("-")
      .map((word) => word.charAt(0))
      .join("")
      .slice(0, 4)
  ).toUpperCase();
}

/** Name of a practice, metric, fact, group, area, rule, recommendation or check, whatever the id is. */
export function nameOf(model: Model, id: string): string {
  const level = /^level\((.+)\)$/.exec(id)?.[1];
  if (level !== undefined) return nameOf(model, level);
  const practice = model.practices.get(id);
  if (practice !== undefined) return practice.is.label ?? readableId(id);
  const metric = model.metrics.get(id);
  if (metric !== undefined) return metric.is.label ?? readableId(id);
  if (model.facts.has(id)) return factName(model, id);
  return model.rules.get(id)?.is.title ?? model.recommendations.get(id)?.is.title ?? groupTitle(model, id) ?? areaName(model, id);
}

function groupTitle(model: Model, id: string): string | undefined {
  for (const area of model.areas.values()) {
    const group = area.groups?.[id];
    if (group !== undefined) return group.title;
  }
  return undefined;
}

/** Name of a fact: its label; else its meaning up to the first stop, which reads better in a report than an id; else the id. */
export function factName(model: Model, id: string): string {
  const fact = model.facts.get(id)?.is;
  if (fact === undefined) return columnName(model, id) ?? readableId(id);
  if (fact.label !== undefined) return fact.label;
  // A list is called by its own name; "Of these, ..." means nothing away from its neighbour.
  const first = fact.meaning.split(/[;:(]|\. /)[0]?.trim() ?? "";
  return fact.type === "records" || first === "" || first.length > 90 || /^of (these|the|all)\b/i.test(first) ? readableId(id) : first;
}

/** `systems.rtoHours` or `systems[2].rtoHours`: the list and the column. */
function columnName(model: Model, id: string): string | undefined {
  const [list = "", column] = id.replace(/\[[^\]]*\]/g, "").split(".");
  const fact = model.facts.get(list)?.is;
  if (fact?.type !== "records" || column === undefined) return undefined;
  return `${factName(model, list)}: ${fact.columns[column]?.label ?? readableId(column)}`;
}

/** The scale of an area or of the whole; undefined when the pack has none of that name. */
export function scaleOf(model: Model, area?: string): Scale | undefined {
  const { pack } = model;
  const id = (area === undefined || area === "overall" ? pack.overall?.scale : model.areas.get(area)?.scale) ?? pack.defaultScale;
  return id === undefined ? undefined : pack.scales?.[id];
}

/** The scale of a practice: its own, else its area's. */
export function practiceScale(model: Model, id: string): Scale | undefined {
  const practice = model.practices.get(id);
  const own = practice?.is.scale;
  return own === undefined ? scaleOf(model, practice?.area) : model.pack.scales?.[own];
}

/** Name of the level a value stands on: `Repeatable`; the value as text when the scale does not name it. @param level A value of the scale. */
export function levelName(scale: Scale | undefined, level: number): string {
  return scale?.options.find((option) => option.value === level)?.label ?? String(level);
}

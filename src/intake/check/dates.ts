import type { Model } from "../../packs/model.js";
import { type Walk, report } from "../walk.js";
import { isObject } from "../wrong-type.js";

/**
 * Warns of days after `asOf` in dates that speak of the past.
 *
 * A pack says which those are by how it uses them: a date whose age it asks for (`ageDays`), and never the time until it or between it
 * and another (`daysUntil`, `daysBetween`), is one of something that has happened. Ends of contracts and support, due days and plans are not.
 */
export function checkDates(walk: Walk, facts: unknown): void {
  if (!isObject(facts)) return;
  const past = pastDates(walk.model);
  for (const id of Object.keys(facts)) {
    const fact = walk.model.facts.get(id)?.is;
    const value = facts[id];
    if (fact?.type === "date" && past.has(id)) checkDate(walk, value, ["facts", id]);
    if (fact?.type !== "records" || !Array.isArray(value)) continue;
    const columns = Object.keys(fact.columns).filter((name) => fact.columns[name]?.type === "date" && past.has(`${id}.${name}`));
    if (columns.length === 0) continue;
    for (const [index, row] of value.entries()) {
      if (isObject(row)) for (const name of columns) if (Object.hasOwn(row, name)) checkDate(walk, row[name], ["facts", id, index, name]);
    }
  }
}

function checkDate(walk: Walk, value: unknown, path: readonly (string | number)[]): void {
  if (typeof value !== "string" || value === "never" || !(value > walk.asOf)) return;
  report(
    walk,
    {
      code: "after-as-of",
      severity: "warning",
      says: `is ${value.slice(0, 80)}, after ${walk.asOf}, the day the assessment speaks of. Correct the day, or leave it for the next assessment.`,
      found: value.slice(0, 80),
      expected: `${walk.asOf} or earlier`,
    },
    ...path,
  );
}

/** Names of dates of which only the age is asked for: `penTestDate`, `systems.lastRestoreTest`. */
function pastDates(model: Model): ReadonlySet<string> {
  const past = new Set<string>();
  const ahead = new Set<string>();
  for (const text of expressionsOf(model)) {
    if (!/ageDays|daysUntil|daysBetween/.test(text)) continue;
    const lists = new Map<string, string>();
    for (const [, list = "", name = ""] of text.matchAll(
      /([A-Za-z][\w.-]*?)\.(?:filter\([^()]*(?:\([^()]*\)[^()]*)*\)\.)*(?:filter|map|exists|all|countIf|sumOf|avgOf|minOf|maxOf|medianOf|distinct)\((\w+),/g,
    ))
      lists.set(name, list);
    const full = (name: string) => {
      const dot = name.indexOf(".");
      const list = dot === -1 ? undefined : lists.get(name.slice(0, dot));
      return list === undefined ? name : `${list}.${name.slice(dot + 1)}`;
    };
    for (const [, name = ""] of text.matchAll(/\bageDays\(([A-Za-z][\w.-]*)\)/g)) past.add(full(name));
    for (const [, first = "", second = ""] of text.matchAll(/\b(?:daysUntil|daysBetween)\(([A-Za-z][\w.-]*)(?:, ([A-Za-z][\w.-]*))?\)/g)) {
      ahead.add(full(first));
      if (second !== "") ahead.add(full(second));
    }
  }
  for (const name of ahead) past.delete(name);
  return past;
}

function* expressionsOf(model: Model): Generator<string> {
  for (const { is } of model.metrics.values()) yield is.is;
  for (const { is } of model.caps.values()) yield is.when;
  for (const { is } of model.rules.values()) yield is.when;
  for (const { is } of model.practices.values()) {
    if (is.appliesWhen !== undefined) yield is.appliesWhen;
    for (const guard of is.guards ?? []) yield guard.when;
  }
}

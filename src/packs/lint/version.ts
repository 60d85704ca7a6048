import { canonical } from "../../kernel/canonical.js";
import type { Pack } from "../../model/pack.js";
import { type Item, itemsOf } from "../merge/items.js";
import { parseVersion } from "../../kernel/semantic-version.js";

/** What a change of a pack does to those who use it. */
export interface VersionChange {
  /**
   * `major`: an assessment of the old version needs a migration (an id is gone, a type or scale is another). `minor`: a score can move,
   * or there is something new. `patch`: words only.
   */
  readonly needs: "none" | "patch" | "minor" | "major";
  /** What was found, the weightiest first. */
  readonly because: readonly string[];
}

/** Fields that are read by people and by no formula. */
const words = new Set([
  "title",
  "label",
  "unit",
  "meaning",
  "ask",
  "question",
  "evidence",
  "weightReason",
  "because",
  "impact",
  "rationale",
  "purpose",
  "interview",
  "documents",
  "notes",
  "description",
  "anchors",
  "steps",
  "source",
  "standing",
  "publisher",
  "seen",
  "year",
  "says",
  "maps",
  "number",
  "code",
  "tier",
]);

/**
 * Says how large a step of the version a change needs. A change that can move a score is never a patch.
 *
 * @example versionChange({ format: 1, id: "a", version: "1.0.0" }, { format: 1, id: "a", version: "1.0.1", title: "A" }).needs //=> "patch"
 */
export function versionChange(before: Pack, after: Pack): VersionChange {
  const old = new Map(itemsOf(before).map((item) => [item.id, item]));
  const now = new Map(itemsOf(after).map((item) => [item.id, item]));
  const found: { readonly needs: "patch" | "minor" | "major"; readonly says: string }[] = [];
  for (const [id, item] of old) {
    const next = now.get(id);
    if (next === undefined) found.push({ needs: isAnswered(item) ? "major" : "minor", says: `${item.kind} ${id} is gone` });
    else found.push(...itemChange(item, next));
  }
  for (const [id, item] of now) if (!old.has(id)) found.push({ needs: item.kind === "source" ? "patch" : "minor", says: `${item.kind} ${id} is new` });
  for (const field of ["extends", "defaultScale", "override", "remove", "owners", "horizons", "renamed", "retired", "migrations"] as const) {
    if (canonical(before[field]) !== canonical(after[field])) found.push({ needs: field === "defaultScale" ? "major" : "minor", says: `${field} changed` });
  }
  for (const field of ["title", "description", "examples"] as const)
    if (canonical(before[field]) !== canonical(after[field])) found.push({ needs: "patch", says: `${field} changed` });
  const order = ["major", "minor", "patch"] as const;
  const needs = order.find((size) => found.some((one) => one.needs === size)) ?? "none";
  return { needs, because: order.flatMap((size) => found.filter((one) => one.needs === size).map((one) => one.says)) };
}

/** True for what an assessment names: its loss leaves an answer or fact without a home. */
function isAnswered(item: Item): boolean {
  return item.kind === "fact" || item.kind === "practice" || item.kind === "scale" || item.kind === "area";
}

function itemChange(before: Item, after: Item): readonly { readonly needs: "patch" | "minor" | "major"; readonly says: string }[] {
  if (before.kind !== after.kind) return [{ needs: "major", says: `${before.id} was a ${before.kind} and is a ${after.kind}` }];
  const fields = (item: Item) => new Map<string, unknown>(Object.entries(item.value));
  const [old, now] = [fields(before), fields(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((field) => canonical(old.get(field)) !== canonical(now.get(field)));
  return changed.map((field) => {
    const says = `${field} of ${before.id} changed`;
    const isShape =
      (before.kind === "fact" && ["type", "values", "columns", "of", "min", "max", "never", "empty"].includes(field)) ||
      (before.kind === "scale" && field !== "title") ||
      (before.kind === "practice" && field === "scale");
    if (isShape) return { needs: "major" as const, says };
    // Guards, bands and the like hold texts inside; only a change of the text alone is a patch.
    const isWords = words.has(field) || (field === "guards" && canonical(withoutWords(old.get(field))) === canonical(withoutWords(now.get(field))));
    return { needs: isWords ? ("patch" as const) : ("minor" as const), says };
  });
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => !words.has(field)));
}

/** The least version that a change of this size may have. @example neededVersion("1.4.2", "minor") //=> "1.5.0" */
export function neededVersion(before: string, needs: VersionChange["needs"]): string {
  const version = parseVersion(before);
  if (version === undefined || needs === "none") return before;
  const [major, minor, patch] = version.numbers;
  if (needs === "major") return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (needs === "minor") return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

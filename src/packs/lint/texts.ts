import type { Pack } from "../../model/pack.js";
import type { Item } from "../merge/items.js";

/** A text for people in a pack, with where it stands and how long it may be. */
export interface PackTextField {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly field: string;
  /** Characters that still read well where the report prints it. */
  readonly limit: number;
}

/** Fields that hold texts for people, with their limits: titles fit one line of a table, sentences three lines of a page. */
const limits: Readonly<Record<string, number>> = {
  title: 100,
  label: 100,
  unit: 60,
  question: 300,
  because: 300,
  impact: 400,
  meaning: 500,
  ask: 300,
  evidence: 500,
  weightReason: 400,
  rationale: 900,
  purpose: 900,
  description: 1500,
  anchors: 300,
  steps: 300,
  interview: 300,
  documents: 300,
  notes: 1500,
  says: 300,
};

/** Every text for people that a pack holds. */
export function textsOf(pack: Pack, items: readonly Item[]): readonly PackTextField[] {
  const found: PackTextField[] = [];
  const head = { title: pack.title, description: pack.description };
  collect(head, [], found);
  for (const item of items) {
    // Titles of publications are as long as their publishers made them.
    if (item.kind === "source") found.push({ path: [...item.path, "title"], text: item.value.title, field: "title", limit: 250 });
    else collect(item.value, item.path, found);
  }
  for (const [index, example] of (pack.examples ?? []).entries()) if (example.says !== undefined) collect({ says: example.says }, ["examples", index], found);
  for (const [id, fields] of Object.entries({ ...pack.override })) collect(fields, ["override", id], found);
  for (const [id, reason] of Object.entries({ ...pack.remove })) found.push({ path: ["remove", id], text: reason, field: "because", limit: 300 });
  return found;
}

function collect(value: object, path: readonly (string | number)[], found: PackTextField[]): void {
  for (const [field, inside] of Object.entries(value)) {
    const limit = Object.hasOwn(limits, field) ? limits[field] : undefined;
    const at = [...path, field];
    if (typeof inside === "string" && limit !== undefined) found.push({ path: at, text: inside, field, limit });
    else if (Array.isArray(inside)) collectList(inside, at, { field, limit }, found);
    else if (typeof inside === "object" && inside !== null) collect(inside, at, found);
  }
}

function collectList(
  list: readonly unknown[],
  path: readonly (string | number)[],
  { field, limit }: { readonly field: string; readonly limit: number | undefined },
  found: PackTextField[],
): void {
  for (const [index, one] of list.entries()) {
    if (typeof one === "string" && limit !== undefined) found.push({ path: [...path, index], text: one, field, limit });
    else if (typeof one === "object" && one !== null) collect(one, [...path, index], found);
  }
}

import type { Issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Fact } from "../../model/fact.js";
import type { Model } from "../../packs/model.js";
import { limits } from "../limits.js";
import { type Walk, issuesOf, report, startWalk } from "../walk.js";
import { isObject } from "../wrong-type.js";

/**
 * Finds references to rows that are not there: a `ref` cell whose list is given and has no row of that `id`.
 *
 * A list that is not given cannot be checked against and raises nothing.
 *
 * @param facts Facts by id, for example the lists of an import.
 * @returns One issue for each dangling reference, with path `["facts", list, row, column]`.
 */
export function checkReferences(model: Model, facts: Readonly<Record<string, unknown>>): readonly Issue[] {
  const walk = startWalk(model);
  walk.path.push("facts");
  reportDangling(walk, facts);
  return issuesOf(walk);
}

/** The same, into a pass; the path stands at the facts. */
export function reportDangling(walk: Walk, facts: Readonly<Record<string, unknown>>): void {
  const idsByList = new Map<string, ReadonlySet<string> | undefined>();
  const idsOf = (list: string) => {
    if (!idsByList.has(list)) idsByList.set(list, rowIds(Object.hasOwn(facts, list) ? facts[list] : undefined));
    return idsByList.get(list);
  };
  for (const id of Object.keys(facts)) {
    const fact = walk.model.facts.get(id)?.is;
    if (fact?.type === "ref") checkReference(walk, facts[id], fact.of, idsOf(fact.of), [id]);
    if (fact?.type === "records") checkList(walk, id, fact, facts[id], idsOf);
  }
}

function checkList(
  walk: Walk,
  id: string,
  fact: Extract<Fact, { readonly type: "records" }>,
  rows: unknown,
  idsOf: (list: string) => ReadonlySet<string> | undefined,
): void {
  if (!Array.isArray(rows)) return;
  for (const [name, column] of Object.entries(fact.columns)) {
    const ids = column.type === "ref" ? idsOf(column.of) : undefined;
    if (column.type !== "ref" || ids === undefined) continue;
    for (const [index, row] of rows.entries())
      if (isObject(row) && Object.hasOwn(row, name)) checkReference(walk, row[name], column.of, ids, [id, index, name]);
  }
}

function checkReference(walk: Walk, value: unknown, list: string, ids: ReadonlySet<string> | undefined, path: readonly (string | number)[]): void {
  if (typeof value !== "string" || value === "" || ids === undefined || ids.has(value)) return;
  const near = walk.nearSearches < limits.nearSearches ? nearest(value, ids) : undefined;
  walk.nearSearches += 1;
  const found = value.slice(0, 80);
  report(
    walk,
    {
      code: "dangling-reference",
      says: `is ${found}, but ${list} has no row with that id. Add the row or correct the id.`,
      found,
      expected: `the id of a row of ${list}`,
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    },
    ...path,
  );
}

function rowIds(rows: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(rows)) return undefined;
  const ids = new Set<string>();
  for (const row of rows) if (isObject(row) && typeof row["id"] === "string") ids.add(row["id"]);
  return ids;
}

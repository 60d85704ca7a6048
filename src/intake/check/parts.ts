import type { Column } from "../../model/fact.js";
import type { Model } from "../../packs/model.js";
import { type Walk, report } from "../walk.js";
import { isObject } from "../wrong-type.js";

/** Two names of which the first counts a part of the second. `list`: they are columns of it. */
export interface Share {
  readonly list?: string;
  readonly part: string;
  readonly whole: string;
}

const ofFacts = /^pct\(([\w.-]+), ([\w.-]+)\)$/;
const ofColumns = /^pct\(([\w-]+)\b.*?\.sumOf\((\w+), \2\.(\w+)\), \1\b.*\.sumOf\((\w+), \4\.(\w+)\)\)$/;

/**
 * The shares that the metrics of a pack take: `pct(part, whole)` of two counts, with cut-offs that all lie within 100 %.
 *
 * A metric with a cut-off above 100 % expects its first number to exceed its second (demand and capacity), and so is no share.
 */
function* sharesOf(model: Model): Generator<Share> {
  for (const { is: metric } of model.metrics.values()) {
    if (!metric.is.startsWith("pct(") || metric.levels?.some((cut) => cut > 100) === true) continue;
    const facts = ofFacts.exec(metric.is);
    if (facts !== null) {
      const [, part = "", whole = ""] = facts;
      if (part !== whole && model.facts.get(part)?.is.type === "count" && model.facts.get(whole)?.is.type === "count") yield { part, whole };
      continue;
    }
    const columns = ofColumns.exec(metric.is);
    if (columns === null) continue;
    const [, list = "", , part = "", , whole = ""] = columns;
    const fact = model.facts.get(list)?.is;
    if (fact?.type !== "records" || part === whole) continue;
    if (isCount(fact.columns, part) && isCount(fact.columns, whole)) yield { list, part, whole };
  }
}

function isCount(columns: Readonly<Record<string, Column>>, name: string): boolean {
  return Object.hasOwn(columns, name) && columns[name]?.type === "count";
}

/** Each share once: several metrics may take the same one, over different rows. */
function sharesOnce(model: Model): readonly Share[] {
  return [...new Map([...sharesOf(model)].map((share) => [`${share.list ?? ""}.${share.part}.${share.whole}`, share])).values()];
}

/** The shares of the columns of one list. */
export function sharesOfList(model: Model, list: string): readonly Share[] {
  return sharesOnce(model).filter((share) => share.list === list);
}

/** Reports parts of one row that are larger than their whole. */
export function checkRowShares(walk: Walk, row: { readonly [key: string]: unknown }, shares: readonly Share[], path: readonly (string | number)[]): void {
  for (const { part, whole } of shares) checkShare(walk, row, part, whole, path);
}

/** Reports parts that are larger than their whole, where both are given. */
export function checkParts(walk: Walk, facts: unknown): void {
  if (!isObject(facts)) return;
  for (const { list, part, whole } of sharesOnce(walk.model)) {
    if (list === undefined) checkShare(walk, facts, part, whole, ["facts"]);
    else {
      const rows = Object.hasOwn(facts, list) ? facts[list] : undefined;
      if (Array.isArray(rows)) for (const [index, row] of rows.entries()) if (isObject(row)) checkShare(walk, row, part, whole, ["facts", list, index]);
    }
  }
}

function checkShare(walk: Walk, values: { readonly [key: string]: unknown }, part: string, whole: string, path: readonly (string | number)[]): void {
  const a = Object.hasOwn(values, part) ? values[part] : undefined;
  const b = Object.hasOwn(values, whole) ? values[whole] : undefined;
  // A whole below zero is a fault of its own, told where it stands: its parts are not blamed as well.
  if (typeof a !== "number" || typeof b !== "number" || b < 0 || !(a > b)) return;
  report(
    walk,
    {
      code: "part-exceeds-whole",
      says: `(${a}) exceeds ${whole} (${b}), of which it is a part. Correct one of them.`,
      found: String(a),
      expected: `at most ${b}, the value of ${whole}`,
    },
    ...path,
    part,
  );
}

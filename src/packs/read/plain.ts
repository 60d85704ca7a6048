import { type Issue, issue, shown } from "../../kernel/issue.js";
import { readLimits } from "./spot.js";

/**
 * A copy of the input as JSON data, made by reading every field once; what JSON cannot hold is an issue.
 *
 * Refused: functions, dates and other instances, symbols, `undefined` in lists, NaN and infinities, `__proto__`, circles
 * and more nodes than a text within the limits could hold.
 */
export function plainCopy(input: unknown): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const work: Work = { issues: [], above: new Set(), nodes: 0 };
  const value = copy(input, [], work);
  return { value, issues: work.issues };
}

interface Work {
  readonly issues: Issue[];
  /** The maps and lists that the current one stands in. */
  readonly above: Set<object>;
  nodes: number;
}

const mostNodes = 3_000_000;

function copy(input: unknown, path: readonly (string | number)[], work: Work): unknown {
  work.nodes += 1;
  if (work.nodes === mostNodes) refuse(work, path, "too-long", `The pack has more than ${mostNodes} values. Split it into overlays.`);
  if (work.nodes >= mostNodes) return null;
  if (input === null || typeof input === "string" || typeof input === "boolean") return input;
  if (typeof input === "number") {
    if (!Number.isFinite(input)) refuse(work, path, "not-finite", "A number in a pack must be finite. Write the number that is meant.", input);
    return input;
  }
  if (typeof input !== "object") return refuse(work, path, "not-json", `A pack is plain data; a ${typeof input} cannot stand in it.`);
  if (work.above.has(input)) return refuse(work, path, "circular", "This map or list contains itself. A pack is plain data without circles.");
  if (path.length >= readLimits.depth)
    return refuse(work, path.slice(0, 12), "too-deep", `Maps and lists stand more than ${readLimits.depth} deep. A pack needs eight.`);
  work.above.add(input);
  const copied = Array.isArray(input) ? Array.from(input, (item: unknown, index) => copy(item, [...path, index], work)) : copyFields(input, path, work);
  work.above.delete(input);
  return copied;
}

function copyFields(input: object, path: readonly (string | number)[], work: Work): unknown {
  const parent: unknown = Object.getPrototypeOf(input);
  if (parent !== null && Object.getPrototypeOf(parent) !== null)
    return refuse(work, path, "not-json", "A pack is plain data; an instance of a class cannot stand in it. Write a plain object.");
  const fields: [string, unknown][] = [];
  for (const [key, value] of Object.entries(input)) {
    if (key === "__proto__") refuse(work, path, "forbidden-key", "A field may not be called __proto__. Remove it.", key);
    else if (value !== undefined) fields.push([key, copy(value, [...path, key], work)]);
  }
  return Object.fromEntries(fields);
}

function refuse(work: Work, path: readonly (string | number)[], code: string, message: string, found?: unknown): null {
  if (work.issues.length < readLimits.issues) work.issues.push(issue({ code, path, message, ...(found === undefined ? {} : { found: shown(found) }) }));
  return null;
}

import { isMap, isPair, isScalar, parseDocument } from "yaml";
import { canonical } from "../../kernel/canonical.js";
import { type Result, ok } from "../../kernel/result.js";
import { type ReadText, readText } from "../read/text.js";
import { type Splice, spliceOf, spliced } from "./edit.js";
import type { Fix, Operation } from "./rule.js";

type Path = readonly (string | number)[];

/**
 * Applies fixes to data; the input is not changed.
 *
 * Where two fixes touch one place, or one lies inside what another takes out, the first counts: apply, check again, apply again.
 *
 * @example applyFixes({ a: 1 }, [{ says: "", operations: [{ op: "set", path: ["a"], value: 2 }] }]) //=> { a: 2 }
 */
export function applyFixes(value: unknown, fixes: readonly Fix[]): unknown {
  return inOrder(fixes).reduce(applyOne, value);
}

/**
 * Applies fixes to the text of a pack: only the letters that a fix changes are other ones, so comments, blanks, quotes and order stay.
 *
 * Where a change cannot be made in its place (an empty map that receives its first field, a list item on the line of another), the whole text is
 * written anew: YAML with its comments, JSON with two blanks.
 *
 * @param format As the text is written; found out when absent.
 * @returns The new text, which reads as the pack with the fixes applied; a failure when the text cannot be read.
 * @example applyFixesToText("a: 1 # one\nb: x\n", [{ says: "", operations: [{ op: "set", path: ["a"], value: 2 }] }]) //=> { ok: true, value: "a: 2 # one\nb: x\n", warnings: [] }
 */
export function applyFixesToText(text: string, fixes: readonly Fix[], format?: "yaml" | "json"): Result<string> {
  const read = readText(text, format === undefined ? {} : { format });
  if (!read.ok) return read;
  const operations = inOrder(fixes);
  const wanted = canonical(operations.reduce(applyOne, read.value.value));
  const edited = edit(read.value, operations);
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  if (edited !== undefined && readsAs(edited, read.value.format, wanted)) return ok(mark + edited);
  return ok(
    mark + (read.value.format === "json" ? `${JSON.stringify(operations.reduce(applyOne, read.value.value), null, 2)}\n` : anew(read.value.text, operations)),
  );
}

/** Edits in place, in rounds: as many operations at once as do not overlap. Undefined where one has no place. */
function edit(first: ReadText, operations: readonly Operation[]): string | undefined {
  let read = first;
  let open = operations;
  for (let round = 0; open.length > 0 && round < mostRounds; round += 1) {
    const splices: Splice[] = [];
    for (const one of open) {
      const splice = spliceOf(read, one);
      if (splice === undefined || splices.some((other) => splice.at < other.end && other.at < splice.end)) break;
      splices.push(splice);
    }
    if (splices.length === 0) return undefined;
    open = open.slice(splices.length);
    const next = readText(spliced(read.text, splices), { format: first.format });
    if (!next.ok) return undefined;
    read = next.value;
  }
  return open.length === 0 ? read.text : undefined;
}

/** Rounds of editing: each reads the text once more. */
const mostRounds = 50;

function readsAs(text: string, format: ReadText["format"], wanted: string): boolean {
  const read = readText(text, { format });
  return read.ok && canonical(read.value.value) === wanted;
}

function anew(text: string, operations: readonly Operation[]): string {
  const document = parseDocument(text, { logLevel: "silent" });
  for (const one of operations) {
    if (one.op === "set") document.setIn(one.path, document.createNode(one.value));
    else if (one.op === "remove") document.deleteIn(one.path);
    else {
      const parent = one.path.length === 1 ? document.contents : document.getIn(one.path.slice(0, -1));
      const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === one.path.at(-1)) : undefined;
      if (isPair(pair) && isScalar(pair.key)) pair.key.value = one.to;
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** Operations that do not meet; sets first, then removals from the end of lists, then renames from the inside out. */
function inOrder(fixes: readonly Fix[]): readonly Operation[] {
  const kept: Operation[] = [];
  for (const { operations } of fixes) {
    if (operations.every((one) => kept.every((other) => !meets(one, other)))) kept.push(...operations);
  }
  const rank = { set: 0, remove: 1, rename: 2 } as const;
  return kept.sort(
    (a, b) => rank[a.op] - rank[b.op] || (a.op === "set" ? 0 : b.path.length - a.path.length || (Number(b.path.at(-1)) || 0) - (Number(a.path.at(-1)) || 0)),
  ); // Keys that are no numbers keep their order.
}

function meets(a: Operation, b: Operation): boolean {
  const shorter = a.path.length <= b.path.length ? a : b;
  const longer = shorter === a ? b : a;
  const isInside = shorter.path.every((step, index) => step === longer.path[index]);
  return isInside && (shorter.path.length === longer.path.length || shorter.op !== "rename");
}

function applyOne(value: unknown, one: Operation): unknown {
  const change = (inside: unknown, path: Path): unknown => {
    const [step, ...rest] = path;
    if (step === undefined) return one.op === "set" ? one.value : inside;
    if (Array.isArray(inside) && typeof step === "number") {
      if (rest.length === 0 && one.op === "remove") return inside.filter((_, index) => index !== step);
      return inside.map((item: unknown, index) => (index === step ? change(item, rest) : item));
    }
    if (typeof inside !== "object" || inside === null) return inside;
    const entries = Object.entries(inside);
    const key = String(step);
    if (rest.length > 0 || one.op === "set") {
      if (!Object.hasOwn(inside, key)) return rest.length === 0 ? Object.fromEntries([...entries, [key, change(undefined, rest)]]) : inside;
      return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? change(item, rest) : item]));
    }
    if (one.op === "remove") return Object.fromEntries(entries.filter(([name]) => name !== key));
    return Object.fromEntries(entries.map(([name, item]) => [name === key ? one.to : name, item]));
  };
  return change(value, one.path);
}

import { isMap, isPair, isScalar, parseDocument } from "yaml";
import { issue } from "../../kernel/issue.js";
import { type Result, fail, ok } from "../../kernel/result.js";
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
 * Applies fixes to the text of a pack. YAML keeps its comments and style; JSON is written with two blanks.
 *
 * @returns The new text; a failure when the text cannot be read.
 */
export function applyFixesToText(text: string, fixes: readonly Fix[], format: "yaml" | "json" = "yaml"): Result<string> {
  if (format === "json") {
    try {
      return ok(`${JSON.stringify(applyFixes(JSON.parse(text), fixes), null, 2)}\n`);
    } catch {
      return fail([issue({ code: "bad-syntax", path: [], message: "The text is not JSON. Correct its syntax first." })]);
    }
  }
  const document = parseDocument(text, { logLevel: "silent", maxAliasCount: 0 } as never); // maxAliasCount belongs to toJS and is accepted here.
  if (document.errors.length > 0) return fail([issue({ code: "bad-syntax", path: [], message: "The text is not YAML. Correct its syntax first." })]);
  for (const one of inOrder(fixes)) {
    if (one.op === "set") document.setIn(one.path, document.createNode(one.value));
    else if (one.op === "remove") document.deleteIn(one.path);
    else {
      const parent = one.path.length === 1 ? document.contents : document.getIn(one.path.slice(0, -1));
      const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === one.path.at(-1)) : undefined;
      if (isPair(pair) && isScalar(pair.key)) pair.key.value = one.to;
    }
  }
  return ok(document.toString({ lineWidth: 0 }));
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

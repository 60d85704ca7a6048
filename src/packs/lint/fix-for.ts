import type { Issue } from "../../kernel/issue.js";
import { child } from "../read/schema-at.js";
import type { Diagnostic, Fix } from "./rule.js";

/**
 * Adds a fix to issues of reading, merging and compiling that have one sensible correction: the near name they suggest.
 *
 * @param value The pack as it is written.
 */
export function withFix(one: Issue, value: unknown): Diagnostic {
  const fix = fixOf(one, value);
  return fix === undefined ? one : { ...one, fix };
}

function fixOf(one: Issue, value: unknown): Fix | undefined {
  const { path } = one;
  const here = path.reduce(child, value);
  // Our own hints: `Did you mean x?` names a near name, `Write x.` and `Type x.` a correct one. A test holds them together.
  const near = /^(?:Did you mean|Write|Type) (\S+?)[?.]$/.exec(one.hint ?? "")?.[1];
  if (one.code === "when-unknown-below") return raiseWhenUnknown(path, value);
  if (near === undefined) return undefined;
  // A name that is taken would stand twice.
  if (child(path.slice(0, -1).reduce(child, value), near) !== undefined) return undefined;
  const says = `Write ${near}.`;
  if (
    ["unknown-field", "unknown-target", "bad-id", "unknown-area", "unknown-group"].includes(one.code) &&
    typeof path.at(-1) === "string" &&
    here !== undefined &&
    typeof here !== "string"
  )
    return { says, operations: [{ op: "rename", path, to: near }] };
  if (one.code === "unknown-field" || (one.code === "bad-id" && path.length > 1)) return { says, operations: [{ op: "rename", path, to: near }] };
  if (one.code === "missing-base" && typeof here === "string")
    return { says: `Write ${near}.`, operations: [{ op: "set", path, value: here.replace(/^[^@]*/, near) }] };
  if (typeof here === "string" && (here === one.found || one.code === "unknown-value" || one.code === "bad-extends" || one.code === "bad-id"))
    return { says, operations: [{ op: "set", path, value: near }] };
  if (typeof here === "string" && one.found !== undefined && one.line !== undefined && one.column !== undefined) return inExpression(one, here, near);
  if (Array.isArray(here) && one.found !== undefined) {
    const index = here.findIndex((item: unknown) => item === one.found || child(item, "id") === one.found);
    if (index === -1) return undefined;
    const at = typeof here[index] === "string" ? [...path, index] : [...path, index, "id"];
    return { says, operations: [{ op: "set", path: at, value: near }] };
  }
  return undefined;
}

/** Replaces the name at the fault's line and column inside an expression. */
function inExpression(one: Issue, text: string, near: string): Fix | undefined {
  const { found = "", line = 1, column = 1, path } = one; // fixOf has checked that they are there.
  const lines = text.split("\n");
  const faulty = lines[line - 1];
  if (faulty === undefined) return undefined;
  const at = faulty.indexOf(found, column - 1);
  if (at !== column - 1) return undefined;
  lines[line - 1] = faulty.slice(0, at) + near + faulty.slice(at + found.length);
  return { says: `Write ${near}.`, operations: [{ op: "set", path, value: lines.join("\n") }] };
}

function raiseWhenUnknown(path: readonly (string | number)[], value: unknown): Fix | undefined {
  const atMost = [...path.slice(0, -1), "atMost"].reduce<unknown>(child, value);
  return typeof atMost === "number" ? { says: `Write ${atMost}, as atMost.`, operations: [{ op: "set", path, value: atMost }] } : undefined;
}

import { shown } from "../kernel/issue.js";
import type { Problem } from "./walk.js";

/** The problem of a value that is not of the kind wanted: `null`, not finite, or another type. */
export function wrongType(value: unknown, expected: string, hint?: string): Problem {
  const found = shown(value);
  if (value === null)
    return {
      code: "null",
      says: `is null, which says nothing. Leave it out, or say why it is missing.`,
      found,
      expected,
      hint: hint ?? 'Write { "unknown": "why" } where a fact is missing.',
    };
  if (typeof value === "number" && !Number.isFinite(value))
    return { code: "not-finite", says: `is ${found}, which is not a number that can be counted with. Correct or leave it out.`, found, expected };
  return { code: "wrong-type", says: `must be ${expected}; found ${found}.`, found, expected, ...(hint === undefined ? {} : { hint }) };
}

/** True for an object that is neither null nor a list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

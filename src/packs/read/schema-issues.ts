import type * as z from "zod";
import { type Issue, issue, shown } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import { lookAlike } from "../merge/look-alike.js";
import { child, fieldsOf, schemaAt } from "./schema-at.js";
import { readLimits } from "./spot.js";

/**
 * Says the faults that a schema found in the words of the house: what, where, what to do, with a near name where there is one.
 *
 * Codes: `wrong-type`, `missing-field`, `unknown-field`, `unknown-value`, `bad-id`, `bad-format`, `out-of-range`, `bad-value`.
 */
export function schemaIssues(schema: z.ZodType, value: unknown, error: z.ZodError): readonly Issue[] {
  const found: Issue[] = [];
  for (const fault of error.issues) {
    found.push(...say(schema, value, fault));
    if (found.length >= readLimits.issues) return found.slice(0, readLimits.issues);
  }
  return found;
}

type Fault = z.core.$ZodIssue;

function say(schema: z.ZodType, root: unknown, fault: Fault): readonly Issue[] {
  const path = fault.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = path.reduce(child, root);
  const name = path.at(-1) ?? "The pack";
  const found = value === undefined ? {} : { found: shown(value) };
  switch (fault.code) {
    case "invalid_type":
      if (value === undefined)
        return [issue({ code: "missing-field", path, message: `${name} is missing. Give ${a(fault.expected)}.`, expected: a(fault.expected) })];
      return [
        issue({
          code: "wrong-type",
          path,
          message: `${name} must be ${a(fault.expected)}, not ${kindOf(value)}.`,
          expected: a(fault.expected),
          ...found,
          ...quoteHint(fault.expected, value),
        }),
      ];
    case "unrecognized_keys":
      return fault.keys.map((key) => unknownField(schema, root, path, key));
    case "invalid_value":
      return [unknownValue(path, name, value, fault.values.map(String))];
    case "invalid_union":
      return sayUnion(schema, root, fault, path);
    case "invalid_key":
      return [badId(path, String(name))];
    case "too_big":
      return [
        issue({
          code: "out-of-range",
          path,
          message: `${name} is too ${sized(fault.origin).big}: at most ${fault.maximum}${sized(fault.origin).unit}.`,
          expected: `at most ${fault.maximum}`,
          ...found,
        }),
      ];
    case "too_small":
      if (fault.origin === "string") return [issue({ code: "out-of-range", path, message: `${name} may not be empty.`, expected: "a text", ...found })];
      return [
        issue({
          code: "out-of-range",
          path,
          message: `${name} is too ${sized(fault.origin).small}: ${fault.inclusive === false ? "more than" : "at least"} ${fault.minimum}${sized(fault.origin).unit}.`,
          expected: `${fault.inclusive === false ? "more than" : "at least"} ${fault.minimum}`,
          ...found,
        }),
      ];
    case "invalid_format":
      if (fault.message.startsWith("an id:")) return [{ ...badId(path, String(value)), path }];
      return [
        issue({
          code: "bad-format",
          path,
          message: `${name} is not ${fault.format === "date" ? "a day that exists, written 2026-03-31" : fault.format === "regex" ? formatWords(fault.message) : `a valid ${fault.format}`}.`,
          ...found,
        }),
      ];
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return [issue({ code: "bad-value", path, message: `${name} is not accepted: ${fault.message}.`, ...found })];
  }
}

function formatWords(message: string): string {
  return message.startsWith("Invalid") ? "written in the form that is needed" : message;
}

function unknownField(schema: z.ZodType, root: unknown, path: readonly (string | number)[], key: string): Issue {
  const known = fieldsOf(schemaAt(schema, path, root));
  const near = nearest(key, known);
  const where = path.length === 0 ? "A pack" : String(path.at(-1));
  const hint = near === undefined ? {} : { hint: `Did you mean ${near}?` };
  return issue({
    code: "unknown-field",
    path: [...path, key],
    message: `${where} has no field ${shown(key)}. Correct its name or remove it.`,
    found: shown(key),
    ...(known.length === 0 ? {} : { expected: known.join(", ") }),
    ...hint,
  });
}

function unknownValue(path: readonly (string | number)[], name: string | number, value: unknown, values: readonly string[]): Issue {
  if (value === undefined)
    return issue({ code: "missing-field", path, message: `${name} is missing. Give one of: ${values.join(", ")}.`, expected: values.join(", ") });
  const near = typeof value === "string" ? nearest(value, values) : undefined;
  return issue({
    code: "unknown-value",
    path,
    message: `${name} must be ${values.length === 1 ? values[0] : `one of: ${values.join(", ")}`}.`,
    found: shown(value),
    expected: values.join(", "),
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}

/** A union by kind lists its kinds; a union of types (number or expression) says its options. */
function sayUnion(schema: z.ZodType, root: unknown, fault: Fault & { readonly code: "invalid_union" }, path: readonly (string | number)[]): readonly Issue[] {
  const name = path.at(-1) ?? "The pack";
  const value = path.reduce(child, root);
  const kinds = fault.errors.length === 0 ? kindsAt(schema, root, path) : [];
  if (kinds.length > 0) return [unknownValue(path, name, value, kinds)];
  // Among several shapes, the one that fits best is the one with the deepest fault.
  const deepest = fault.errors.map((faults) => faults.filter((one) => one.path.length > 0)).find((faults) => faults.length > 0);
  if (deepest !== undefined) return deepest.flatMap((one) => say(schema, root, { ...one, path: [...path, ...one.path] }));
  const expected = [
    ...new Set(
      fault.errors.flat().map((one) => (one.code === "invalid_type" ? a(one.expected) : one.code === "invalid_value" ? one.values.join(" or ") : one.message)),
    ),
  ].join(" or ");
  if (value === undefined) return [issue({ code: "missing-field", path, message: `${name} is missing. Give ${expected}.`, expected })];
  return [issue({ code: "wrong-type", path, message: `${name} must be ${expected}.`, found: shown(value), expected })];
}

function kindsAt(schema: z.ZodType, root: unknown, path: readonly (string | number)[]): readonly string[] {
  const union = schemaAt(schema, path.slice(0, -1), root);
  // Only discriminated unions have options with a literal or enum under the discriminator.
  const options = union !== undefined && "options" in union && Array.isArray(union.options) ? union.options : [];
  const key = path.at(-1);
  return options.flatMap((option: z.ZodType) => {
    const field = key === undefined || !("shape" in option) ? undefined : child(option.shape, key);
    const values =
      field !== undefined && typeof field === "object" && field !== null && "options" in field
        ? field.options
        : "values" in Object(field)
          ? [...(field as { values: Set<unknown> }).values]
          : []; // A literal keeps a set of values.
    return Array.isArray(values) ? values.map(String) : [];
  });
}

function badId(path: readonly (string | number)[], id: string): Issue {
  const like = lookAlike(id);
  const rule = "An id has Latin letters, digits, dots, dashes and underscores, begins with a letter and has at most 80 characters";
  if (like !== undefined) {
    const code = (like.letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0"); // A letter has a code point.
    return issue({
      code: "bad-id",
      path,
      message: `${shown(id)} is not an id: character ${like.at + 1} is U+${code}, which only looks like a Latin ${like.latin[like.at] ?? ""}.`,
      found: shown(id),
      hint: `Type ${like.latin}.`,
    });
  }
  return issue({ code: "bad-id", path, message: `${shown(id)} is not an id. ${rule}.`, found: shown(id), expected: "an id like clinics.p.backup" });
}

const names: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map of fields",
  record: "a map by id",
  array: "a list",
  nan: "a number",
};

function a(expected: string): string {
  return Object.hasOwn(names, expected) ? (names[expected] as string) : `a ${expected}`; // hasOwn was asked.
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing (null)";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object"
    ? "a map"
    : typeof value === "string"
      ? "a text"
      : typeof value === "number"
        ? "a number"
        : typeof value === "boolean"
          ? String(value)
          : "nothing";
}

function quoteHint(expected: string, value: unknown): { readonly hint?: string } {
  return expected === "string" && (typeof value === "number" || typeof value === "boolean") ? { hint: "Put it in quotes." } : {};
}

function sized(origin: string): { readonly big: string; readonly small: string; readonly unit: string } {
  if (origin === "string") return { big: "long", small: "short", unit: " characters" };
  if (origin === "array") return { big: "long", small: "short", unit: " entries" };
  return { big: "large", small: "small", unit: "" };
}

import { type Issue, issue, pathText, shown } from "./issue.js";
import { nearest } from "./near.js";

/** What a schema library says of one fault; zod's issues have this shape. */
export interface SchemaFault {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: unknown;
  readonly origin?: unknown;
  readonly errors?: readonly (readonly SchemaFault[])[];
  readonly options?: readonly unknown[];
}

/** What was checked, and the names of its fields. */
interface Checked {
  readonly input: unknown;
  readonly fields: readonly string[];
}

/** More faults than this are counted, not listed. */
const listed = 1_000;

/**
 * Turns the faults that a schema found into issues: each says what stands where, what would be accepted, and the nearest known name.
 *
 * @param faults As the schema lists them, for example `result.error.issues`.
 * @param input What was checked; shown shortened in `found`.
 * @param fields Names of all fields that the schema knows, for "did you mean".
 * @returns At most 1,001 issues; the last then counts the rest.
 * @example schemaIssues([{ code: "invalid_type", path: ["employees"], message: "", expected: "number" }], {}).map((one) => one.code) //=> ["missing-field"]
 */
export function schemaIssues(faults: readonly SchemaFault[], input: unknown, fields: readonly string[] = []): readonly Issue[] {
  const issues: Issue[] = [];
  let more = 0;
  const add = (one: Issue) => {
    if (issues.length < listed) issues.push(one);
    else more += 1;
  };
  for (const fault of faults) for (const one of issuesOf(fault, [], { input, fields })) add(one);
  if (more > 0) issues.push(issue({ code: "too-many-issues", path: [], message: `There are ${more} more issues. Correct these first.` }));
  return issues;
}

function issuesOf(fault: SchemaFault, above: readonly PropertyKey[], of: Checked): readonly Issue[] {
  const steps = [...above, ...fault.path];
  const path = steps.map((step) => (typeof step === "number" ? step : String(step)));
  const found = valueAt(of.input, path);
  if (fault.code === "invalid_union") return unionIssues(fault, steps, of);
  if (fault.code === "unrecognized_keys") return (fault.keys ?? []).map((key) => unknownField(key, path, of.fields));
  const name = pathText(path);
  const base = { path, ...(found === undefined ? {} : { found: shown(found) }) };
  if (found === undefined) return [issue({ ...base, code: "missing-field", message: `${name} is missing. Add it.`, ...expectedOf(fault) })];
  if (found === null)
    return [issue({ ...base, code: "null", message: `${name} is null, which says nothing. Leave it out, or give a value.`, ...expectedOf(fault) })];
  if (typeof found === "number" && !Number.isFinite(found))
    return [issue({ ...base, code: "not-finite", message: `${name} is ${String(found)}, which cannot be counted with. Correct it.`, ...expectedOf(fault) })];
  switch (fault.code) {
    case "too_small":
    case "too_big":
      return [issue({ ...base, code: "out-of-range", message: `${name} is ${shown(found)}; ${limitOf(fault)}. Correct it.`, expected: limitOf(fault) })];
    case "invalid_value":
      return [valueIssue(fault, name, { ...base, value: found })];
    case "invalid_format":
      if (fault.format === "date")
        return [
          issue({
            ...base,
            code: "not-a-day",
            message: `${name} is ${shown(found)}, which is not a day that exists. Write YYYY-MM-DD.`,
            expected: "YYYY-MM-DD",
          }),
        ];
      return [
        issue({ ...base, code: "bad-format", message: `${name} is ${shown(found)}, which has not the form wanted. Correct it.`, expected: fault.message }),
      ];
    default:
      return [issue({ ...base, code: "wrong-type", message: `${name} must be ${wordOf(fault.expected)}; found ${shown(found)}.`, ...expectedOf(fault) })];
  }
}

/** The branch of the right kind with the fewest faults speaks for a union; where none is of the right kind, all are named. */
function unionIssues(fault: SchemaFault, steps: readonly PropertyKey[], of: Checked): readonly Issue[] {
  if (fault.options !== undefined) return issuesOf({ code: "invalid_value", path: [], message: fault.message, values: fault.options }, steps, of);
  const branches = (fault.errors ?? []).filter((faults) => faults.length > 0);
  const near = branches.filter((faults) => !faults.some(isWrongKind)).sort((a, b) => a.length - b.length)[0];
  if (near !== undefined) return near.flatMap((one) => issuesOf(one, steps, of));
  const kinds = branches.flatMap((faults) => faults.filter(isWrongKind).map((one) => wordOf(one.expected)));
  return issuesOf({ code: "invalid_type", path: [], message: fault.message, expected: [...new Set(kinds)].join(" or ") }, steps, of);
}

function isWrongKind(fault: SchemaFault): boolean {
  return fault.path.length === 0 && fault.code === "invalid_type";
}

function unknownField(key: string, path: readonly (string | number)[], fields: readonly string[]): Issue {
  const near = nearest(key, fields);
  return issue({
    code: "unknown-field",
    path: [...path, key],
    message: `${shown(key)} is not a field here. Remove it or correct its name.`,
    found: shown(key),
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}

function valueIssue(fault: SchemaFault, name: string, { value, ...base }: { readonly path: readonly (string | number)[]; readonly value: unknown }): Issue {
  const values = (fault.values ?? []).map(String);
  const near = typeof value === "string" ? nearest(value, values) : undefined;
  return issue({
    ...base,
    code: "unknown-value",
    message: `${name} is ${shown(value)}. Choose one of the values.`,
    expected: values.join(", "),
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}

function limitOf(fault: SchemaFault): string {
  const unit = fault.origin === "array" ? " items" : fault.origin === "string" ? " characters" : "";
  const strict = fault.inclusive === false;
  return fault.code === "too_small"
    ? `${strict ? "more than" : "at least"} ${String(fault.minimum)}${unit}`
    : `${strict ? "less than" : "at most"} ${String(fault.maximum)}${unit}`;
}

function expectedOf(fault: SchemaFault): { readonly expected?: string } {
  return fault.expected === undefined ? {} : { expected: wordOf(fault.expected) };
}

const words: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object by id",
};

function wordOf(expected: unknown): string {
  return typeof expected === "string" ? (words[expected] ?? expected) : "of another kind";
}

/**
 * Finds names that would reach into every object of the program, which a schema drops without a word.
 *
 * @param value Checked already, so that its size is bounded; read to 16 levels.
 * @example forbiddenNames(JSON.parse('{"a":{"__proto__":{}}}')).map((one) => one.path) //=> [["a", "__proto__"]]
 */
export function forbiddenNames(value: unknown, path: readonly (string | number)[] = []): readonly Issue[] {
  if (typeof value !== "object" || value === null || path.length > 16) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => forbiddenNames(item, [...path, index]));
  const own = Object.hasOwn(value, "__proto__")
    ? [issue({ code: "forbidden-key", path: [...path, "__proto__"], message: "__proto__ is not allowed as a name. Remove it.", found: "__proto__" })]
    : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => (key === "__proto__" ? [] : forbiddenNames(item, [...path, key])))];
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let inside = input;
  for (const step of path) {
    if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, step)) return undefined;
    inside = Reflect.get(inside, step);
  }
  return inside;
}

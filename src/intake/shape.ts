import { nearest } from "../kernel/near.js";
import { limits } from "./limits.js";
import { type Check, type Walk, report } from "./walk.js";
import { isObject, wrongType } from "./wrong-type.js";

/** The fields of one kind of object. */
export interface Shape {
  /** With its article: `an answer`. */
  readonly what: string;
  readonly checks: ReadonlyMap<string, Check>;
  readonly required: readonly string[];
  /** What to write for a required field that is missing. */
  readonly samples: Samples;
}

/** By field: a line that would be right, made for the packs in hand. */
export type Samples = Readonly<Record<string, (walk: Walk) => string>>;

/** Describes an object with named fields. */
export function shape(what: string, required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}, samples: Samples = {}): Shape {
  return { what, checks: new Map([...Object.entries(required), ...Object.entries(optional)]), required: Object.keys(required), samples };
}

/** Checks an object field by field; unknown and missing fields are issues. */
export function checkShape(walk: Walk, value: unknown, is: Shape): void {
  if (!isObject(value)) {
    report(walk, wrongType(value, `${is.what}: an object with ${[...is.checks.keys()].join(", ")}`));
    return;
  }
  for (const key in value) {
    walk.keys += 1;
    const check = is.checks.get(key);
    if (check === undefined) unknownField(walk, key, is);
    else {
      walk.path.push(key);
      check(walk, value[key]);
      walk.path.pop();
    }
  }
  for (const key of is.required) {
    if (Object.hasOwn(value, key)) continue;
    const sample = is.samples[key]?.(walk);
    report(
      walk,
      { code: "missing-field", says: `is missing; ${is.what} needs it.`, expected: key, ...(sample === undefined ? {} : { hint: `Write ${sample}` }) },
      key,
    );
  }
}

/** Reports a name that the object does not have. */
export function unknownField(walk: Walk, key: string, is: Pick<Shape, "what" | "checks">): void {
  if (key === "__proto__") return report(walk, forbiddenKey, key);
  const near = walk.nearSearches < limits.nearSearches ? nearest(key, is.checks.keys()) : undefined;
  walk.nearSearches += 1;
  const expected = [...is.checks.keys()].join(", ");
  report(
    walk,
    {
      code: "unknown-field",
      says: `is not a field of ${is.what}. Remove it or correct its name.`,
      found: key.slice(0, 80),
      expected,
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    },
    key,
  );
}

/** The problem of a key that would reach into every object of the program. */
export const forbiddenKey = { code: "forbidden-key", says: "is not allowed as a name. Remove it.", found: "__proto__" } as const;

/**
 * Checks each value of a map by id.
 *
 * @param each Looks at one value; the path stands at it.
 * @param isPlain True for a value that is right at first sight: nothing is prepared for an issue then.
 */
export function checkMap(
  walk: Walk,
  value: unknown,
  what: string,
  each: (walk: Walk, id: string, value: unknown) => void,
  isPlain?: (walk: Walk, id: string, value: unknown) => boolean,
): void {
  if (!isObject(value)) {
    report(walk, wrongType(value, `an object of ${what}`));
    return;
  }
  let count = 0;
  for (const id in value) {
    count += 1;
    if (count > limits.entries) {
      report(walk, {
        code: "too-many",
        says: `has more than ${limits.entries} entries. The rest was not read.`,
        expected: `at most ${limits.entries} entries`,
      });
      return;
    }
    if (isPlain !== undefined && isPlain(walk, id, value[id])) continue;
    walk.path.push(id);
    if (id === "__proto__") report(walk, forbiddenKey);
    else each(walk, id, value[id]);
    walk.path.pop();
  }
  walk.keys += count;
}

/** Checks each item of a list of at most `most`. */
export function checkList(walk: Walk, value: unknown, what: string, most: number, each: Check): void {
  if (!Array.isArray(value)) {
    report(walk, wrongType(value, `a list of ${what}`));
    return;
  }
  if (value.length > most) {
    report(walk, {
      code: "too-many",
      says: `has ${value.length} items; at most ${most} are read.`,
      found: String(value.length),
      expected: `at most ${most} items`,
    });
    return;
  }
  for (const [index, item] of value.entries()) {
    walk.path.push(index);
    each(walk, item);
    walk.path.pop();
  }
}

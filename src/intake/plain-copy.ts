import { type Issue, issue, pathText, shown } from "../kernel/issue.js";
import { limits } from "./limits.js";

/** A copy of JSON data, and what in it was not JSON data. */
export interface PlainCopy {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Copies JSON data of unknown origin into fresh plain objects and lists, so that nothing done later to the original reaches the copy.
 *
 * Fields that are `undefined` are left out. What JSON cannot hold (functions, dates, maps, text with half a character), nesting past the
 * limit (and so circles), too much of it, and `__proto__` are issues, and null in the copy.
 */
export function plainCopy(input: unknown): PlainCopy {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  let containers = 0;
  const refuse = (code: string, says: string, value?: unknown) => {
    if (issues.length < limits.issues)
      issues.push(
        issue({
          code,
          path: [...path],
          message: `${path.length === 0 ? "The assessment" : pathText(path)} ${says}`,
          ...(value === undefined ? {} : { found: shown(value) }),
        }),
      );
    return null;
  };
  const copy = (value: unknown): unknown => {
    switch (typeof value) {
      case "string":
        return /\p{Cs}/u.test(value) ? refuse("broken-text", "holds half a character (a lone surrogate). Retype it.", value) : value;
      case "number":
      case "boolean":
        return value;
      case "object":
        break;
      default:
        return refuse("not-json", `is ${value === undefined ? "not there" : `a ${typeof value}`}; an assessment is JSON data.`);
    }
    if (value === null) return null;
    containers += 1;
    if (containers > limits.containers)
      return containers === limits.containers + 1
        ? refuse("too-large", `holds more than ${limits.containers} objects and lists. The rest was not read.`)
        : null;
    if (path.length >= limits.depth) return refuse("too-deep", `is nested more than ${limits.depth} levels deep. An assessment needs 7.`);
    if (Array.isArray(value)) return copyList(value);
    const kind = Object.prototype.toString.call(value);
    if (kind !== "[object Object]") return refuse("not-json", `is ${kind.slice(8, -1)}; an assessment is JSON data.`);
    return copyObject(value as { readonly [key: string]: unknown }); // Neither null nor a list.
  };
  const copyList = (list: readonly unknown[]) => {
    const items: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      path.push(index);
      items.push(copy(list[index]));
      path.pop();
    }
    return items;
  };
  const copyObject = (from: { readonly [key: string]: unknown }) => {
    const to: { [key: string]: unknown } = {};
    for (const key of Object.keys(from)) {
      path.push(key);
      if (key === "__proto__") refuse("forbidden-key", "is not allowed as a name. Remove it.");
      else if (from[key] !== undefined) to[key] = copy(from[key]);
      path.pop();
    }
    return to;
  };
  return { value: copy(input), issues };
}

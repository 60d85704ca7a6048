/**
 * Canonical JSON: keys sorted by UTF-16 code unit, no white space, `undefined` fields left out. Equal data gives equal text.
 *
 * @param value JSON data; numbers finite.
 * @example canonical({ b: 1, a: [true, null] }) //=> '{"a":[true,null],"b":1}'
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(",")}]`;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, item]) => item !== undefined); // An object, and no list.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

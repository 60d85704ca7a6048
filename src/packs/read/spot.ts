import { type Issue, issue, shown } from "../../kernel/issue.js";

/** A value of a text with its place: offsets from the start of the text, in UTF-16 code units. */
export interface Spot {
  /** Offset of the value's first character. */
  readonly at: number;
  /** Offset behind its last character; behind the last entry, and perhaps further, for maps and lists in YAML's block style. */
  readonly end: number;
  /** The value of a leaf; undefined for maps and lists. */
  readonly leaf?: string | number | boolean | null;
  /** True where the text between the quotes, or the bare text, is the value letter by letter. */
  readonly isLiteral?: boolean;
  readonly fields?: ReadonlyMap<string, Field>;
  readonly items?: readonly Spot[];
}

/** A named value: where the name stands, quotes included, and the value. */
export interface Field {
  readonly keyAt: number;
  readonly keyEnd: number;
  readonly value: Spot;
}

/** How large a text may be; more is one issue and no work. */
export const readLimits = {
  /** Characters; the standard pack has under a million. */
  characters: 12_000_000,
  /** Maps and lists inside each other; a pack needs eight. */
  depth: 64,
  /** Issues listed. */
  issues: 1000,
} as const;

/** Offsets at which lines begin, for {@link place}. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, both from 1, of an offset. @example place([0, 4], 5) //=> { line: 2, column: 2 } */
export function place(starts: readonly number[], at: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number; // middle lies between two indices of the list.
    if (start <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1 }; // low is an index of the list.
}

/** The plain value of a spot. Faults that any text can have (numbers that are not finite or not exact) were found while reading. */
export function valueOf(spot: Spot): unknown {
  if (spot.items !== undefined) return spot.items.map(valueOf);
  if (spot.fields !== undefined) return Object.fromEntries([...spot.fields].map(([key, { value }]) => [key, valueOf(value)]));
  return spot.leaf;
}

/** What was found at a path: the deepest spot on it, and whether the whole path was there. */
export interface Found {
  /** Offset of the key or, for items and leaves, of the value. */
  readonly at: number;
  /** Offset of the name of what was found; absent for items and the root. */
  readonly nameAt?: number;
  readonly spot: Spot;
  readonly isWhole: boolean;
}

/** Follows a path as far as the text has it. A leaf is found at its value, a map or list at its key. */
export function follow(root: Spot, path: readonly (string | number)[]): Found {
  let found: Found = { at: root.at, spot: root, isWhole: path.length === 0 };
  for (const [index, step] of path.entries()) {
    const field = found.spot.fields?.get(String(step));
    const item = typeof step === "number" ? found.spot.items?.[step] : undefined;
    const spot = field?.value ?? item;
    if (spot === undefined) return { ...found, isWhole: false };
    const isNamed = field !== undefined && (spot.fields !== undefined || spot.items !== undefined);
    found = { at: isNamed ? field.keyAt : spot.at, ...(field === undefined ? {} : { nameAt: field.keyAt }), spot, isWhole: index === path.length - 1 };
  }
  return found;
}

/** Collects the fields of one map: names that stand twice and names that reach into every object are issues. */
export function fieldCollector(path: readonly (string | number)[], report: (one: Issue, at: number) => void) {
  const fields = new Map<string, Field>();
  return {
    fields,
    add(key: string, field: Field): void {
      const { keyAt } = field;
      if (key === "__proto__")
        report(issue({ code: "forbidden-key", path, message: "A field may not be called __proto__. Remove it.", found: "__proto__" }), keyAt);
      else if (fields.has(key))
        report(
          issue({
            code: "duplicate-key",
            path: [...path, key],
            message: `${shown(key)} stands twice in one map. Leave one, or give the second another id.`,
            found: shown(key),
          }),
          keyAt,
        );
      else fields.set(key, field);
    },
  };
}

import type { Value, ValueList } from "./value.js";

/** A list of values; `sure` says which are surely in it. @example listOf([1], [true]) //=> { kind: "list", items: [1], unknown: false } */
export function listOf(items: readonly Value[], sure: readonly boolean[]): ValueList {
  return sure.includes(false) ? { kind: "list", items, sure, unknown: false } : { kind: "list", items, unknown: false };
}

/** A list that is not given, of which any number of items may be like `sample`. @example unknownListOf(1).unknown //=> true */
export function unknownListOf(sample: Value): ValueList {
  return { kind: "list", items: [sample], unknown: true };
}

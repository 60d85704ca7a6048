import { digest } from "../kernel/digest.js";
import type { Pack } from "../model/pack.js";
import { type Shape, packShape } from "./split-shape.js";

/** The half of a pack that only people read, by the same keys and ids: questions, anchors, reasons, steps, mappings, sources. */
export interface Prose {
  readonly [key: string]: unknown;
}

type Table = Readonly<Record<string, unknown>>;

/**
 * Parts a pack into what moves numbers and what only people read.
 *
 * @returns `judgement`, a valid pack whose required texts are empty or ids and whose impact templates are their placeholders alone
 * (a finding names the values it prints in both halves); `prose`, the rest. {@link joinPack} undoes it.
 * @example splitPack({ format: 1, id: "a", version: "1.0.0", title: "A" }).prose //=> { title: "A" }
 */
export function splitPack(pack: Pack): { readonly judgement: Pack; readonly prose: Prose } {
  return { judgement: filledPack(strippedPack(pack)), prose: proseOf(table(pack), packShape) };
}

/**
 * Joins the halves of {@link splitPack}.
 *
 * @returns A pack equal to the one that was split.
 * @example joinPack({ format: 1, id: "a", version: "1.0.0" }, { title: "A" }).title //=> "A"
 */
export function joinPack(judgement: Pack, prose: Prose): Pack {
  return asPack(joined(table(judgement), prose, packShape, ""));
}

/**
 * Identifies everything in a pack that can move a number: SHA-256 of the canonical JSON of its judgement half.
 *
 * @returns 64 lower-case hex characters; the same for a pack and its judgement half, whatever its texts say.
 * @example packDigest({ format: 1, id: "a", version: "1.0.0", title: "A" }) === packDigest({ format: 1, id: "a", version: "1.0.0" }) //=> true
 */
export function packDigest(pack: Pack): string {
  return digest(splitPack(pack).judgement);
}

/** Leaves out every text of a pack, the required ones too: what a door ships. @example strippedPack({ format: 1, id: "a", version: "1.0.0", title: "A" }) //=> { format: 1, id: "a", version: "1.0.0" } */
export function strippedPack(pack: Pack): Table {
  return stripped(table(pack), packShape);
}

/** Fills in for the required texts that {@link strippedPack} left out: the judgement half again. */
export function filledPack(half: Table): Pack {
  return asPack(joined(half, {}, packShape, ""));
}

function stripped(value: Table, shape: Shape): Table {
  const kept = Object.entries(value).filter(([key]) => !shape.prose.includes(key));
  const rest = kept.map(([key, item]) => [key, shape.each?.[key] ? mapped(item, (one) => stripped(one, shape.each?.[key] ?? shape)) : item] as const);
  const prints = shape.prints?.(value) ?? {};
  return { ...Object.fromEntries(rest), ...prints };
}

function proseOf(value: Table, shape: Shape): Prose {
  const own = Object.entries(value).filter(([key]) => shape.prose.includes(key));
  const below = Object.entries(shape.each ?? {}).flatMap(([key, inner]) => {
    const item = value[key];
    if (item === undefined) return [];
    const part = mapped(item, (one) => proseOf(one, inner));
    return hasText(part) ? [[key, part] as const] : [];
  });
  return Object.fromEntries([...own, ...below]);
}

function hasText(part: unknown): boolean {
  return typeof part === "object" && part !== null ? Object.values(part).some(hasText) : true;
}

function joined(value: Table, prose: Table, shape: Shape, id: string): Table {
  const below = Object.entries(shape.each ?? {}).flatMap(([key, inner]) => {
    const item = value[key];
    if (item === undefined) return [];
    const texts = table(prose[key] ?? {});
    return [[key, mapped(item, (one, name) => joined(one, table(texts[name] ?? {}), inner, Array.isArray(item) ? `${id}#${name}` : name))] as const];
  });
  const own = Object.entries(prose).filter(([key]) => shape.prose.includes(key));
  const result: Table = { ...value, ...Object.fromEntries(below), ...Object.fromEntries(own) };
  const missing = Object.entries(shape.required ?? {}).filter(([key]) => result[key] === undefined);
  return { ...result, ...Object.fromEntries(missing.map(([key, stand]) => [key, stand(id)])) };
}

/** Maps the rows of a list or the entries of a table by id; anything else stays. */
function mapped(item: unknown, change: (one: Table, name: string) => unknown): unknown {
  if (Array.isArray(item)) return item.map((one: unknown, index) => change(table(one), String(index)));
  return Object.fromEntries(Object.entries(table(item)).map(([name, one]) => [name, change(table(one), name)]));
}

function table(value: unknown): Table {
  // Where the shape says that something is a table, the schema has checked that it is one.
  return value as Table;
}

function asPack(value: unknown): Pack {
  // The halves of a valid pack are valid: the shape keeps every field that the schema requires.
  return value as Pack;
}

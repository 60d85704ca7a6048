import { type Issue, type IssueDraft, issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Pack } from "../../model/pack.js";
import type { LedgerEntry } from "../../model/scorecard.js";
import type { Item } from "./items.js";

/** An item with the pack that defined it. */
export interface Owned {
  readonly item: Item;
  readonly owner: string;
}

/** The work of one merge; private to it, and the only thing its steps change. */
export interface Draft {
  /** In order of definition. */
  readonly items: Map<string, Owned>;
  /** First id seen of each skeleton, see `skeleton`. */
  readonly skeletons: Map<string, string>;
  /** Ids that are gone, why, and the pack that took them out. */
  readonly gone: Map<string, { readonly reason: string; readonly by: string }>;
  /** By id, the fields that were overridden and the pack that did. */
  readonly overridden: Map<string, Map<string, string>>;
  /** For each pack, everything it extends. */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
  /** Top-level parts that are lists or texts. */
  rest: Pick<Pack, "owners" | "horizons" | "renamed" | "retired" | "migrations" | "examples">;
  readonly changes: LedgerEntry[];
  readonly issues: Issue[];
  /** How many more misspelled ids get a suggestion: finding one takes time linear in the pack. */
  hints: number;
}

/** Makes an empty draft. */
export function draftOf(below: Draft["below"]): Draft {
  return { items: new Map(), skeletons: new Map(), gone: new Map(), overridden: new Map(), below, rest: {}, changes: [], issues: [], hints: 20 };
}

/** Notes an issue about a pack. After a thousand only the number grows, so that a hostile pack cannot fill the memory. */
export function report(draft: Draft, pack: Pack, one: Omit<IssueDraft, "pack">): void {
  if (draft.issues.length < 1000) draft.issues.push(issue({ ...one, pack: pack.id }));
  else if (draft.issues.length === 1000)
    draft.issues.push(
      issue({ code: "too-many-issues", pack: pack.id, path: [], message: "More than 1,000 issues were found; the rest is not listed. Correct these first." }),
    );
}

/** A `hint` field naming the near id, for the first few that ask. */
export function didYouMean(draft: Draft, id: string): { readonly hint?: string } {
  if (draft.hints <= 0) return {};
  draft.hints -= 1;
  const near = nearest(id, draft.items.keys());
  return near === undefined || near === id ? {} : { hint: `Did you mean ${near}?` };
}

/** True when the pack extends the other, directly or not. */
export function isBelow(draft: Draft, other: string, pack: Pack): boolean {
  return draft.below.get(pack.id)?.has(other) ?? false;
}

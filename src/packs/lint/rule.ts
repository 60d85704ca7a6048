import type { Issue } from "../../kernel/issue.js";
import type { Pack } from "../../model/pack.js";
import type { Model } from "../model.js";
import type { Item } from "../merge/items.js";
import type { Content } from "./content.js";
import type { PackTextField } from "./texts.js";

/** One change of a pack as data: set a field or item, take one out, or give it another name. */
export type Operation =
  | { readonly op: "set"; readonly path: readonly (string | number)[]; readonly value: unknown }
  | { readonly op: "remove"; readonly path: readonly (string | number)[] }
  | { readonly op: "rename"; readonly path: readonly (string | number)[]; readonly to: string };

/** A correction that can be applied as it is. */
export interface Fix {
  /** What it does, in the imperative: `Remove the cap.` */
  readonly says: string;
  readonly operations: readonly Operation[];
}

/** What `pack check` reports: an issue whose `code` is the rule's id, with a fix where there is only one sensible one. */
export interface Diagnostic extends Issue {
  readonly fix?: Fix;
}

/** A diagnostic as a rule gives it; the checker adds code, severity and place. */
export interface LintFinding {
  /** From the root of the pack as written. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
  readonly fix?: Fix;
}

/** What a rule looks at. */
export interface LintContext {
  /** The pack as it is written. */
  readonly pack: Pack;
  /** Everything it defines. */
  readonly items: readonly Item[];
  /** Every text for people in it; gathered once for all rules. */
  readonly texts: () => readonly PackTextField[];
  /** The pack with its bases, compiled. */
  readonly model: Model;
  readonly content: Content;
  /** An older version of the same pack, to judge the new version's number. */
  readonly previous?: Pack;
}

/** A rule of the pack linter: one file in `rules/`, one row in `table.ts`. */
export interface LintRule {
  /** Names the fault, not the wish: `cap-never-bites`. */
  readonly id: string;
  /** Unless the caller says otherwise. */
  readonly severity: "error" | "warning";
  /** What it reports, in one sentence. */
  readonly says: string;
  /** Why that is a fault. */
  readonly why: string;
  /** Finds what is wrong; an empty list where all is well. */
  readonly check: (context: LintContext) => readonly LintFinding[];
}

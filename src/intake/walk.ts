import { type Issue, type IssueDraft, issue } from "../kernel/issue.js";
import type { Model } from "../packs/model.js";
import { limits } from "./limits.js";

/** One pass over an input: where it is, what it has found, what it has to know. Lives for one call. */
export interface Walk {
  readonly model: Model;
  readonly issues: Issue[];
  /** Steps from the root to the value in hand; pushed and popped, copied only into an issue. */
  readonly path: (string | number)[];
  /** Keys of all objects seen. Fewer than the text has means that the text gives one twice. */
  keys: number;
  /** Issues past the limit. */
  unlisted: number;
  nearSearches: number;
  /** The reporting currency, once known. */
  currency: string | undefined;
  /** The day of the assessment; empty while unknown. */
  asOf: string;
  /** A date after `asOf` was seen: worth a second look. */
  isLate: boolean;
  /** A list or fact that refers to rows was seen. */
  hasReferences: boolean;
}

/** What is wrong with a value, without its place. `says` follows the name of the field: `must be a number`. */
export interface Problem extends Omit<IssueDraft, "path" | "message"> {
  readonly says: string;
}

/** Looks at one value and reports what is wrong with it. */
export type Check = (walk: Walk, value: unknown) => void;

/** Starts a pass. */
export function startWalk(model: Model): Walk {
  return { model, issues: [], path: [], keys: 0, unlisted: 0, nearSearches: 0, currency: undefined, asOf: "", isLate: false, hasReferences: false };
}

/** Notes a problem at the place in hand, or below it. Past the limit it only counts. */
export function report(walk: Walk, problem: Problem, ...below: (string | number)[]): void {
  if (walk.issues.length >= limits.issues) {
    walk.unlisted += 1;
    return;
  }
  const { says, ...rest } = problem;
  const path = [...walk.path, ...below];
  walk.issues.push(issue({ ...rest, path, message: `${subjectOf(path)} ${says}` }));
}

/** The word a sentence about this place starts with: the last name in the path. */
function subjectOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The assessment";
  if (typeof last === "string") return last.length > 80 ? `${last.slice(0, 79)}…` : last;
  return `Item ${last} of ${path.filter((step) => typeof step === "string").at(-1) ?? "the list"}`;
}

/** Runs a check one step further down. */
export function within(walk: Walk, step: string | number, check: Check, value: unknown): void {
  walk.path.push(step);
  check(walk, value);
  walk.path.pop();
}

/** The issues of a finished pass, with a last one that counts those not listed. */
export function issuesOf(walk: Walk): readonly Issue[] {
  if (walk.unlisted === 0) return walk.issues;
  const more = issue({ code: "more-issues", path: [], message: `${walk.unlisted} more issues are not listed. Mend these ${walk.issues.length} first.` });
  return [...walk.issues, more];
}

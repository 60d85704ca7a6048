import type { Issue } from "../kernel/issue.js";
import type { Scope } from "./scope.js";
import type { Variable } from "./tree.js";

/** What the checker carries: the scope, the variables of the loops around, and the faults found so far. */
export interface Checking {
  readonly scope: Scope;
  readonly variables: ReadonlyMap<string, Variable>;
  /** How many list methods stand around. */
  readonly loops: number;
  readonly issues: Issue[];
}

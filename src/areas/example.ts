import type { Example } from "../model/pack.js";
import type { StandardFacts } from "./facts.js";

/** The day on which the examples of the areas are judged. 400 days before is 2025-05-26, 760 days before 2024-05-31. */
export const exampleDay = "2026-06-30";

/** What goes in and what must come out: the documentation and the test of a judgement. */
export interface AreaExample {
  /** A sentence. */
  readonly says: string;
  readonly given: StandardFacts;
  /** Levels by practice, counted as verified. */
  readonly answers?: Readonly<Record<string, number>>;
  /** By id: a number or its exact text, `{ low, high, level }`; true, false, unknown for caps and guards (`practice#0`); finding, none, open-question for rules. */
  readonly expect: Example["expect"];
}

/** Makes pack examples of those of the areas. */
export function packExamples(examples: readonly AreaExample[]): readonly Example[] {
  // The values of typed facts are the fact states that an example may give.
  return examples.map((one) => ({ ...one, asOf: exampleDay, given: one.given as Example["given"] }));
}

/**
 * Makes rows of a record list that differ by their id alone.
 *
 * @param id What the ids start with: `erp-0`, `erp-1` and so on.
 * @example repeated(2, "erp", { tier: 1 }) //=> [{ id: "erp-0", tier: 1 }, { id: "erp-1", tier: 1 }]
 */
export function repeated<const T extends object>(count: number, id: string, row: T): readonly ({ readonly id: string } & T)[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, ...row }));
}

/** How large an input may be. Past a limit there is one clear issue, never a crash or a long wait. */
export const limits = {
  /** Characters of one JSON text. Longer lists than fit come in as CSV, row by row. */
  textLength: 33_554_432,
  /** Levels of nesting; an assessment needs 7. */
  depth: 32,
  /** Entries of one map by id: facts, answers, voices. */
  entries: 20_000,
  /** Rows of one record list. */
  rows: 1_000_000,
  /** Objects and lists in one value. */
  containers: 4_000_000,
  /** Issues listed one by one; a last issue counts the rest. */
  issues: 1_000,
  /** Misspelled ids for which a near one is looked up. */
  nearSearches: 100,
} as const;

/** What would have to be done for an area to reach its next level, computed by scoring scenarios. */
export interface Counterfactual {
  /** Area id. */
  readonly area: string;
  /** Score now, as lossless text. */
  readonly score: string;
  /** Value of the next level of its scale. */
  readonly next: string;
  /** Why it is not there: what would have to change at the least. */
  readonly because: {
    /** Caps that hold it below the next level. */
    readonly caps: readonly string[];
    /** Practices that pull it down, with what they count as. */
    readonly practices: readonly { readonly id: string; readonly value: string }[];
  };
  /** The smallest sets of recommendations that reach it, what each needs first included, the cheapest first; at most three. */
  readonly ways: readonly {
    readonly actions: readonly string[];
    /** The score that it gives. */
    readonly gives: string;
    /** Those that lift it; the others come first because they are needed. */
    readonly chosen: readonly string[];
  }[];
}

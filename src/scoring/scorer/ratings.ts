/** A rating by numbers. Fields that a rating of this status does not have are undefined, as they are absent in a scorecard's. */
export interface NumberRating {
  readonly id: string;
  readonly status: "scored" | "provisional" | "unscored" | "not-applicable";
  readonly score: number | undefined;
  readonly raw: number | undefined;
  readonly level: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly coverage: number | undefined;
  readonly confidence: number | undefined;
  readonly target: number | undefined;
  readonly gap: number | undefined;
}

/** What a scorer says of an assessment. */
export interface Ratings {
  readonly overall: NumberRating;
  /** In report order. */
  readonly areas: readonly NumberRating[];
  /** Rules that are true, in the order of the pack; waivers are not looked at. */
  readonly findings: readonly string[];
  /** Rules that could not be judged, likewise. */
  readonly openQuestions: readonly string[];
}

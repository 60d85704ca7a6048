/** The evidence grades, weakest first. */
export const evidenceGradeWords = ["stated", "documented", "verified"] as const;

// Kernel: results, issues, days.
export { type Issue, issueText } from "./kernel/issue.js";
export { CioAssessmentError, type CioAssessmentErrorCode, type Result, unwrap } from "./kernel/result.js";

// The shapes that go in and come out.
export type { Assessment } from "./model/assessment.js";
export type { Pack } from "./model/pack.js";
export type { Scorecard } from "./model/scorecard.js";
export type { Rating } from "./model/rating.js";

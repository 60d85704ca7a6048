export type { Exact, Fraction } from "../kernel/rational.js";
export type {
  BlockNode,
  Cell,
  ChartData,
  ChartNode,
  InlineNode,
  QuantityNode,
  RatingValue,
  ReportTree,
  SectionNode,
  Sensitivity,
  TableNode,
} from "../model/report.js";
export { type Action, type Price } from "./actions.js";
export { buildReport } from "./build.js";
export { checkReport } from "./check.js";
export { checkTheme } from "./check-theme.js";
export { type KitInputs, buildKit } from "./documents/kit.js";
export { type TimelineDocumentInputs, buildTimeline } from "./documents/timeline.js";
export { type EngagementDocumentInputs, buildEngagement } from "./documents/engagement.js";
export { type ProposalInputs, buildProposal } from "./documents/proposal.js";
export type { PlanClient, PlanDocumentOptions } from "./documents/plan-document.js";
export { buildLetter } from "./documents/letter.js";
export { buildAppendix } from "./documents/appendix.js";
export { buildRecap } from "./documents/recap.js";
export { buildRoadmapBook } from "./documents/roadmap-book.js";
export { buildWorkList } from "./documents/work-list.js";
export { roadmapList, workList } from "./lists/actions.js";
export { kitList } from "./lists/kit.js";
export { findingsList } from "./lists/findings.js";
export type { Locale } from "./formats/print.js";
export type { Audience, Benchmark, LedgerEffect, ManualText, ReportInputs, ReportOptions } from "./inputs.js";
export { missingPhrases } from "./phrases/catalogue.js";
export type { Theme } from "./theme.js";

// Words that every part speaks: results, issues, money, exact numbers as text.
export { type Issue, issueText, pathText } from "./kernel/issue.js";
export { roundText } from "./kernel/exact.js";
export { CioAssessmentError, type CioAssessmentErrorCode, type Result, unwrap } from "./kernel/result.js";
export type { Day } from "./kernel/calendar.js";
export type { Money } from "./kernel/money.js";
export { nearest } from "./kernel/near.js";
export { libraryVersion } from "./kernel/version.js";

// Packs: what is asked and how it is judged.
export type { Area, Example, Migration, Pack, ScoringPolicy, Source, TargetProfiles } from "./model/pack.js";
export type { Column, Fact, FactType } from "./model/fact.js";
export type { Bands, Metric } from "./model/metric.js";
export type { Group, Node, Rollup } from "./model/node.js";
export type { Guard, Practice } from "./model/practice.js";
export type { Cap, Check, Rule, Severity } from "./model/rule.js";
export type { Recommendation } from "./model/recommendation.js";
export type { Scale } from "./model/scale.js";
export type { Plain } from "./model/plain.js";
export type { Model, Placed } from "./packs/model.js";
export { compilePack } from "./packs/compile.js";

// Intake: what the CIO brings.
export type { AdviceState, Answer, Assessment, CellState, EvidenceGrade, FactState, Organization, Override, Voice, Waiver } from "./model/assessment.js";
export { parseAssessment } from "./intake/parse.js";
export { type ParseTextOptions, parseAssessmentText } from "./intake/parse-text.js";
export { starterAssessment } from "./intake/starter.js";

// Scoring: what came out, why, and what to ask next.
export type { CapResult, PracticeRating, Rating, Reading } from "./model/rating.js";
export type { Finding, LedgerEntry, OpenQuestion, PackRef, Scorecard, ScorecardNote, ValueUsed } from "./model/scorecard.js";
export { score } from "./scoring/score.js";
export { type Assessed, assess } from "./pipeline.js";
export { explain } from "./scoring/explain.js";
export { type Explanation, explanationText } from "./scoring/explanation.js";
export type { Lift } from "./scoring/lifts.js";
export { type Question, askNext } from "./scoring/ask-next.js";
export { type Session, openSession } from "./scoring/session.js";
export { type Scorer, prepareScorer } from "./scoring/scorer/scorer.js";
export type { NumberRating, Ratings } from "./scoring/scorer/ratings.js";
export { type LedgerEffect, ledgerEffects } from "./scoring/effects.js";
export { type Verification, fingerprint, scorecardDigest, verify } from "./scoring/seal.js";

// Roadmap: what first, what it costs, what it buys.
export type { Proposal, Roadmap, RoadmapInput } from "./model/roadmap.js";
export type { FrontierPoint, NextBuy, PlanChoice, Robustness, StoredPlan, TargetPrice } from "./model/plan-choice.js";
export { parseRoadmapInput, parseStoredPlan } from "./roadmap/parse.js";
export { proposeAdvice } from "./roadmap/propose.js";
export { planRoadmap } from "./roadmap/plan.js";
export type { Counterfactual } from "./model/counterfactual.js";
export { counterfactualText, counterfactuals } from "./roadmap/counterfactual.js";
export type { BudgetBook } from "./model/budget-book.js";
export { type BudgetBookOptions, budgetBook } from "./roadmap/budget-book/book.js";

// Timeline: when to come, how long it takes, what to ask, and where it stands.
export { estimateTimeline } from "./timeline/estimate.js";
export { parseTimelineInput } from "./timeline/parse.js";
export { timelineInputOf } from "./timeline/from-assessment.js";
export { type Holiday, usFederalHolidays } from "./timeline/federal-holidays.js";
export { type ClosedDay, type WorkCalendar, type WorkCalendarInput, addWorkdays, countWorkdays, isWorkday, workCalendar } from "./timeline/workdays.js";
export { defaultTimelinePolicy } from "./timeline/policy.js";
export { type InterviewRole, interviewRoles, roleOf } from "./timeline/roles.js";
export { type SimulationOptions, guessesOf, phaseGuesses, simulateTimeline } from "./timeline/simulate.js";
export { type Guess, pertDeviation, pertMean, pertSum } from "./timeline/pert.js";
export { type AreaProgress, type InFlight, type ReEstimate, reEstimate } from "./timeline/re-estimate.js";
export { parseKitPeople } from "./timeline/parse-people.js";
export { type FactFindingOptions, planFactFinding } from "./timeline/kit.js";
export type {
  AgendaBlock,
  Timeline,
  TimelineFlag,
  TimelineInput,
  TimelineInterview,
  TimelineMilestone,
  TimelineOdds,
  TimelinePhase,
  TimelinePolicy,
  TimelineSite,
} from "./model/timeline.js";
export type { FactFindingKit, KitPerson } from "./model/kit.js";

// Engagement: which kind of CIO, what it costs, what is offered.
export { parseCostInput, parseSituation } from "./engagement/parse.js";
export { type SituationFacts, situationOf } from "./engagement/situation-of.js";
export { type EngagementOptions, recommendEngagement } from "./engagement/recommend.js";
export { type EngagementRule, type EngagementRules, type Points, engagementRules } from "./engagement/rules.js";
export { type EngagementCombination, engagementCombinations } from "./engagement/combinations.js";
export { type EngagementModel, engagementModels } from "./engagement/models.js";
export { type EverydayTask, type TaskPart, type TaskShare, everydayTasks } from "./engagement/tasks.js";
export { type RaciRow, type RaciTable, contractPoints, raciTables } from "./engagement/raci.js";
export { type CostOption, breakEvenDays, compareCosts, costOfModel, costPerStrategicDay } from "./engagement/costs.js";
export { type CostDefault, costDefaults } from "./engagement/cost-defaults.js";
export { buildProposalData, parseProposalInput } from "./engagement/proposal.js";
export type {
  CostComparison,
  CostInput,
  EngagementAdvice,
  EngagementModelId,
  EngagementSituation,
  ModelCost,
  ProposalData,
  ProposalInput,
  LeaderId,
  SituationInput,
} from "./model/engagement.js";

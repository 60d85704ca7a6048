export { type AreaId, all as standardAreas } from "./all.js";
export type { AreaExample } from "./example.js";
export type { AreaContent, SizeClass } from "./area-content.js";
export type { ById, ColumnOf, Day, FactOf, None, NotApplicable, Of, RowOf, Stated, Unknown, ValueOf, ValuesOf } from "./define.js";
export {
  type CommonFacts,
  type BusinessAlignedItStrategyFacts,
  type InformationSecurityPlanningFacts,
  type BudgetingFacts,
  type ProjectPortfolioManagementFacts,
  type DisasterPreparednessFacts,
  type CloudReadinessFacts,
  type DataGovernanceFacts,
  type ApplicationRationalizationFacts,
  type ItAssetManagementFacts,
  type CybersecurityAwarenessTrainingFacts,
  type VendorManagementFacts,
  type AnnualRecapFacts,
  type StandardFacts,
  standardFacts,
} from "./facts.js";
export { commonFacts } from "./common.js";
export { facts as businessAlignedItStrategyFacts } from "./business-aligned-it-strategy/facts.js";
export { facts as informationSecurityPlanningFacts } from "./information-security-planning/facts.js";
export { facts as budgetingFacts } from "./budgeting/facts.js";
export { facts as projectPortfolioManagementFacts } from "./project-portfolio-management/facts.js";
export { facts as disasterPreparednessFacts } from "./disaster-preparedness/facts.js";
export { facts as cloudReadinessFacts } from "./cloud-readiness/facts.js";
export { facts as dataGovernanceFacts } from "./data-governance/facts.js";
export { facts as applicationRationalizationFacts } from "./application-rationalization/facts.js";
export { facts as itAssetManagementFacts } from "./it-asset-management/facts.js";
export { facts as cybersecurityAwarenessTrainingFacts } from "./cybersecurity-awareness-training/facts.js";
export { facts as vendorManagementFacts } from "./vendor-management/facts.js";
export { facts as annualRecapFacts } from "./annual-recap/facts.js";
export { parseFacts } from "./parse-facts.js";
export { type QuantifiedRisk, annualLossExpectancy, singleLossExpectancy } from "./information-security-planning/loss-expectancy.js";
export { type SpendLine, budgetVariance, runGrowTransform } from "./budgeting/run-grow-transform.js";
export {
  type EarnedValue,
  type ProjectStatus,
  costPerformanceIndex,
  costVariance,
  earnedValue,
  estimateAtCompletion,
  schedulePerformanceIndex,
  scheduleVariance,
} from "./project-portfolio-management/earned-value.js";
export { type RecoveryPoints, type RecoveryTimes, recoveryPointGap, recoveryTimeGap, worstRecoveryTimeGap } from "./disaster-preparedness/recovery-gap.js";
export { type Move, netSaving, paybackMonths } from "./cloud-readiness/payback.js";
export { type LicenceUse, licenceUtilisation, unusedLicenceCost } from "./application-rationalization/licence-use.js";
export { type ApplicationRating, type TimeQuadrant, isNearTimeCut, timeQuadrant } from "./application-rationalization/time-quadrant.js";
export { type InventoryMatch, inventoryAccuracy } from "./it-asset-management/inventory-accuracy.js";
export { type PhishingTest, phishProneRate, phishReportRate, shareInterval } from "./cybersecurity-awareness-training/phishing.js";
export { herfindahlHirschmanIndex, topSupplierShare } from "./vendor-management/concentration.js";
export { daysToNotice, noticeDeadline } from "./vendor-management/notice.js";
export type {
  BenchmarkCohort,
  BenchmarkCompany,
  BenchmarkFigure,
  BenchmarkMeasure,
  BenchmarkOwn,
  BenchmarkRefusal,
  BenchmarkRefusalCode,
  BenchmarkResult,
  Certainty,
  Industry,
  PrintedBenchmark,
  RefutedClaim,
  Span as BenchmarkSpan,
} from "./benchmark.js";
export { benchmark, compareWithBenchmark } from "./benchmark-compare.js";
export { benchmarks } from "./benchmark-figures.js";
export { refutedClaims } from "./benchmark-claims.js";
export { type BenchmarkRow, benchmarkCompany, benchmarkRows, benchmarksOf } from "./benchmarks-of.js";

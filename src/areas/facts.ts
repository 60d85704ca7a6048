import type { Assessment } from "../model/assessment.js";
import type { facts as annualRecap } from "./annual-recap/facts.js";
import type { facts as applicationRationalization } from "./application-rationalization/facts.js";
import type { facts as budgeting } from "./budgeting/facts.js";
import type { facts as businessAlignedItStrategy } from "./business-aligned-it-strategy/facts.js";
import type { facts as cloudReadiness } from "./cloud-readiness/facts.js";
import type { facts as cybersecurityAwarenessTraining } from "./cybersecurity-awareness-training/facts.js";
import type { facts as dataGovernance } from "./data-governance/facts.js";
import type { facts as disasterPreparedness } from "./disaster-preparedness/facts.js";
import type { facts as informationSecurityPlanning } from "./information-security-planning/facts.js";
import type { facts as itAssetManagement } from "./it-asset-management/facts.js";
import type { facts as projectPortfolioManagement } from "./project-portfolio-management/facts.js";
import type { facts as vendorManagement } from "./vendor-management/facts.js";
import type { commonFacts } from "./common.js";
import type { ValuesOf } from "./define.js";

/** Facts that several areas need. Each may be left out (unknown). */
export interface CommonFacts extends ValuesOf<typeof commonFacts> {}

/** Facts of Business-aligned IT Strategy. */
export interface BusinessAlignedItStrategyFacts extends ValuesOf<typeof businessAlignedItStrategy> {}

/** Facts of Information Security Planning. */
export interface InformationSecurityPlanningFacts extends ValuesOf<typeof informationSecurityPlanning> {}

/** Facts of Budgeting. */
export interface BudgetingFacts extends ValuesOf<typeof budgeting> {}

/** Facts of Project Portfolio Management Strategy. */
export interface ProjectPortfolioManagementFacts extends ValuesOf<typeof projectPortfolioManagement> {}

/** Facts of Disaster Preparedness. */
export interface DisasterPreparednessFacts extends ValuesOf<typeof disasterPreparedness> {}

/** Facts of Cloud Readiness. */
export interface CloudReadinessFacts extends ValuesOf<typeof cloudReadiness> {}

/** Facts of Data Governance. */
export interface DataGovernanceFacts extends ValuesOf<typeof dataGovernance> {}

/** Facts of Application Rationalization. */
export interface ApplicationRationalizationFacts extends ValuesOf<typeof applicationRationalization> {}

/** Facts of IT Asset Management. */
export interface ItAssetManagementFacts extends ValuesOf<typeof itAssetManagement> {}

/** Facts of Cybersecurity Awareness Training. */
export interface CybersecurityAwarenessTrainingFacts extends ValuesOf<typeof cybersecurityAwarenessTraining> {}

/** Facts of Vendor Management. */
export interface VendorManagementFacts extends ValuesOf<typeof vendorManagement> {}

/** Facts of Annual Recap with Senior Management. */
export interface AnnualRecapFacts extends ValuesOf<typeof annualRecap> {}

/**
 * Every fact of the standard pack with the type of its values: numbers, days, members of an enum, rows of a list; or the reason why there is none.
 *
 * A misspelled id, a member that does not exist and `"never"` where it is no answer do not compile.
 */
export interface StandardFacts
  extends CommonFacts,
    BusinessAlignedItStrategyFacts,
    InformationSecurityPlanningFacts,
    BudgetingFacts,
    ProjectPortfolioManagementFacts,
    DisasterPreparednessFacts,
    CloudReadinessFacts,
    DataGovernanceFacts,
    ApplicationRationalizationFacts,
    ItAssetManagementFacts,
    CybersecurityAwarenessTrainingFacts,
    VendorManagementFacts,
    AnnualRecapFacts {}

/**
 * Checks facts while they are typed and hands them on as the `facts` of an assessment.
 *
 * @param facts Facts by id; see {@link StandardFacts}. Ranges and figures that contradict each other are checked by `parseAssessment`.
 * @returns The same object.
 * @example standardFacts({ backupOffsite: true, biaDate: "never" }) //=> { backupOffsite: true, biaDate: "never" }
 */
export function standardFacts(facts: StandardFacts): Assessment["facts"] {
  // An interface has no index signature and an optional field may not be undefined here: the values themselves are fact states.
  return facts as Assessment["facts"];
}

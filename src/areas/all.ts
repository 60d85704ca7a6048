import { annualRecap } from "./annual-recap/area.js";
import { applicationRationalization } from "./application-rationalization/area.js";
import { budgeting } from "./budgeting/area.js";
import { businessAlignedItStrategy } from "./business-aligned-it-strategy/area.js";
import { cloudReadiness } from "./cloud-readiness/area.js";
import { cybersecurityAwarenessTraining } from "./cybersecurity-awareness-training/area.js";
import { dataGovernance } from "./data-governance/area.js";
import { disasterPreparedness } from "./disaster-preparedness/area.js";
import { informationSecurityPlanning } from "./information-security-planning/area.js";
import { itAssetManagement } from "./it-asset-management/area.js";
import { projectPortfolioManagement } from "./project-portfolio-management/area.js";
import { vendorManagement } from "./vendor-management/area.js";

/** The areas in report order: the one list that ids, numbers and chart axes are derived from. */
export const all = [
  businessAlignedItStrategy,
  informationSecurityPlanning,
  budgeting,
  projectPortfolioManagement,
  disasterPreparedness,
  cloudReadiness,
  dataGovernance,
  applicationRationalization,
  itAssetManagement,
  cybersecurityAwarenessTraining,
  vendorManagement,
  annualRecap,
] as const;

/** Id of an area of the standard pack. */
export type AreaId = (typeof all)[number]["id"];

import { area } from "../area-content.js";
import { caps } from "./caps.js";
import { examples } from "./examples.js";
import { facts } from "./facts.js";
import { metrics } from "./metrics.js";
import { practices } from "./practices.js";
import { recommendations } from "./recommendations.js";
import { rules } from "./rules.js";
import { texts } from "./texts.js";

/** Information Security Planning: weight, default targets and everything the other files of this folder hold. */
export const informationSecurityPlanning = area({
  id: "information-security-planning",
  title: "Information Security Planning",
  code: "sec",
  weight: 14,
  targets: { "20-49": 3, "50-149": 3, "150-500": 3.5 },
  raisedByRegulation: true,
  ...texts,
  facts,
  metrics,
  practices,
  caps,
  rules,
  recommendations,
  examples,
});

import { area } from "../area-content.js";
import { caps } from "./caps.js";
import { examples } from "./examples.js";
import { facts } from "./facts.js";
import { metrics } from "./metrics.js";
import { practices } from "./practices.js";
import { recommendations } from "./recommendations.js";
import { rules } from "./rules.js";
import { texts } from "./texts.js";

/** Annual Recap with Senior Management: weight, default targets and everything the other files of this folder hold. */
export const annualRecap = area({
  id: "annual-recap",
  title: "Annual Recap with Senior Management",
  code: "exe",
  weight: 5,
  targets: { "20-49": 2.5, "50-149": 3, "150-500": 3 },
  ...texts,
  facts,
  metrics,
  practices,
  caps,
  rules,
  recommendations,
  examples,
});

import { area } from "../area-content.js";
import { caps } from "./caps.js";
import { examples } from "./examples.js";
import { facts } from "./facts.js";
import { metrics } from "./metrics.js";
import { practices } from "./practices.js";
import { recommendations } from "./recommendations.js";
import { rules } from "./rules.js";
import { texts } from "./texts.js";

/** Business-aligned IT Strategy: weight, default targets and everything the other files of this folder hold. */
export const businessAlignedItStrategy = area({
  id: "business-aligned-it-strategy",
  title: "Business-aligned IT Strategy",
  code: "str",
  weight: 10,
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

import { area } from "../area-content.js";
import { caps } from "./caps.js";
import { examples } from "./examples.js";
import { facts } from "./facts.js";
import { metrics } from "./metrics.js";
import { practices } from "./practices.js";
import { recommendations } from "./recommendations.js";
import { rules } from "./rules.js";
import { texts } from "./texts.js";

/** Cybersecurity Awareness Training: weight, default targets and everything the other files of this folder hold. */
export const cybersecurityAwarenessTraining = area({
  id: "cybersecurity-awareness-training",
  title: "Cybersecurity Awareness Training",
  code: "awr",
  weight: 7,
  targets: { "20-49": 3, "50-149": 3, "150-500": 3.5 },
  ...texts,
  facts,
  metrics,
  practices,
  caps,
  rules,
  recommendations,
  examples,
});

import type { LintRule } from "./rule.js";
import { bandUnreachable } from "./rules/band-unreachable.js";
import { bandsOverlap } from "./rules/bands-overlap.js";
import { capNeverBites } from "./rules/cap-never-bites.js";
import { constantCondition } from "./rules/constant-condition.js";
import { duplicateCondition } from "./rules/duplicate-condition.js";
import { liftOffScale } from "./rules/lift-off-scale.js";
import { missingExample } from "./rules/missing-example.js";
import { missingSource } from "./rules/missing-source.js";
import { noCutOffs } from "./rules/no-cut-offs.js";
import { noWayUp } from "./rules/no-way-up.js";
import { prerequisiteCircle } from "./rules/prerequisite-circle.js";
import { prerequisiteExcluded } from "./rules/prerequisite-excluded.js";
import { targetOffScale } from "./rules/target-off-scale.js";
import { textBlanks } from "./rules/text-blanks.js";
import { textControl } from "./rules/text-control.js";
import { textHardToRead } from "./rules/text-hard-to-read.js";
import { textMarkup } from "./rules/text-markup.js";
import { textTooLong } from "./rules/text-too-long.js";
import { textUnfinished } from "./rules/text-unfinished.js";
import { unknownSource } from "./rules/unknown-source.js";
import { unusedFact } from "./rules/unused-fact.js";
import { unusedRecommendation } from "./rules/unused-recommendation.js";
import { unusedSource } from "./rules/unused-source.js";
import { versionTooSmall } from "./rules/version-too-small.js";
import { weightWithoutEffect } from "./rules/weight-without-effect.js";

/** Every rule of the pack linter, in the order in which `docs/guide/packs.md` lists them. */
export const lintRules: readonly LintRule[] = [
  bandUnreachable,
  bandsOverlap,
  noCutOffs,
  capNeverBites,
  constantCondition,
  duplicateCondition,
  weightWithoutEffect,
  noWayUp,
  liftOffScale,
  targetOffScale,
  prerequisiteCircle,
  prerequisiteExcluded,
  unusedRecommendation,
  unusedFact,
  missingSource,
  unknownSource,
  unusedSource,
  missingExample,
  textTooLong,
  textHardToRead,
  textMarkup,
  textControl,
  textUnfinished,
  textBlanks,
  versionTooSmall,
];

import type * as z from "zod";
import { memo } from "../../kernel/memo.js";
import { factSchema } from "../../model/fact.js";
import { metricSchema } from "../../model/metric.js";
import { groupSchema, nodeSchema } from "../../model/node.js";
import { areaSchema, packSchema, scoringPolicySchema, sourceSchema, targetProfilesSchema } from "../../model/pack.js";
import { practiceSchema } from "../../model/practice.js";
import { recommendationSchema } from "../../model/recommendation.js";
import { capSchema, checkSchema, ruleSchema } from "../../model/rule.js";
import { scaleSchema } from "../../model/scale.js";
import type { ItemKind } from "./items.js";

/** Fields of areas and groups that hold things with ids of their own, which are overridden by that id. */
export const collections: readonly string[] = ["caps", "facts", "groups", "metrics", "practices", "rules", "recommendations"];

/** The schema of each kind, to check an item again after fields were replaced. */
export const itemSchemas = memo(
  (): Readonly<Record<ItemKind, z.ZodType>> => ({
    area: areaSchema(),
    group: groupSchema(),
    fact: factSchema(),
    metric: metricSchema(),
    practice: practiceSchema(),
    cap: capSchema(),
    rule: ruleSchema(),
    recommendation: recommendationSchema(),
    check: checkSchema(),
    scale: scaleSchema(),
    source: sourceSchema(),
    costVariable: packSchema().shape.costVariables.unwrap().valueType,
    overall: nodeSchema(),
    scoring: scoringPolicySchema(),
    targets: targetProfilesSchema(),
    effortScale: packSchema().shape.effortScale.unwrap(),
    prices: packSchema().shape.prices.unwrap(),
  }),
);

/** The fields of each kind that an overlay may override. */
export const itemFields = memo((): Readonly<Record<ItemKind, readonly string[]>> => {
  const facts = factSchema().options.flatMap((option) => Object.keys(option.shape));
  const pack = packSchema().shape;
  const own = (shape: object) => Object.keys(shape).filter((field) => !collections.includes(field));
  return {
    area: own(areaSchema().shape),
    group: own(groupSchema().shape),
    fact: [...new Set(facts)],
    metric: Object.keys(metricSchema().shape),
    practice: Object.keys(practiceSchema().shape),
    cap: Object.keys(capSchema().shape),
    rule: Object.keys(ruleSchema().shape),
    recommendation: Object.keys(recommendationSchema().shape),
    check: Object.keys(checkSchema().shape),
    scale: Object.keys(scaleSchema().shape),
    source: Object.keys(sourceSchema().shape),
    costVariable: Object.keys(pack.costVariables.unwrap().valueType.shape),
    overall: own(nodeSchema().shape),
    scoring: Object.keys(scoringPolicySchema().shape),
    targets: Object.keys(targetProfilesSchema().shape),
    effortScale: Object.keys(pack.effortScale.unwrap().shape),
    prices: Object.keys(pack.prices.unwrap().shape),
  };
});

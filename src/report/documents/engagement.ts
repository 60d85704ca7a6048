import type { Day } from "../../kernel/calendar.js";
import type { CostComparison, EngagementAdvice } from "../../model/engagement.js";
import type { ReportTree } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import { section } from "../nodes.js";
import { leadershipBlocks } from "../sections/leadership.js";
import { type PlanClient, type PlanDocumentOptions, planContext, planDocument, told } from "./plan-document.js";

/** What a recommendation of IT leadership is built from. */
export interface EngagementDocumentInputs {
  /** Of `recommendEngagement`. */
  readonly advice: EngagementAdvice;
  /** Of `compareCosts`; without it the document names no prices. */
  readonly costs?: CostComparison;
  readonly client: PlanClient;
  /** Day on which the situation was as described. */
  readonly asOf: Day;
}

/** Builds the recommendation of IT leadership as a report tree: the answer, what weighed most, every model with its points, mandate, end, review, who is near, what would change the answer, costs. */
export function buildEngagement(model: Model, inputs: EngagementDocumentInputs, options: PlanDocumentOptions): ReportTree {
  const { advice, costs, client, asOf } = inputs;
  const ctx = planContext(model, options, costs?.currency);
  const title = told(ctx, "leadership.title");
  const blocks = leadershipBlocks(ctx, { advice, ...(costs === undefined ? {} : { costs }) });
  return planDocument(ctx, options, {
    kind: "engagement",
    title,
    client,
    asOf,
    data: { advice, costs },
    children: [section("leadership", title, blocks)],
  });
}

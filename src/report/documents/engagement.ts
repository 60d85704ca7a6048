import type { Day } from "../../kernel/calendar.js";
import type { CostComparison, EngagementAdvice } from "../../model/engagement.js";
import type { BlockNode, ReportTree } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { WordContext } from "../context.js";
import { paragraph, section } from "../nodes.js";
import { countOf } from "../quantity.js";
import { listed, words } from "../say.js";
import { leadershipBlocks } from "../sections/leadership.js";
import { type PlanClient, type PlanDocumentOptions, planContext, planDocument, tell, told } from "./plan-document.js";

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

/** Builds the recommendation of IT leadership as a report tree: the answer, what weighed most, every model with its points, mandate, end, review, costs. */
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
    children: [section("leadership", title, [...blocks, ...moreBlocks(ctx, advice)])],
  });
}

/** What the chapter of a report leaves out: who is near, what would change the answer, when to look again. */
function moreBlocks(ctx: WordContext, { near, wouldChange, review }: EngagementAdvice): readonly BlockNode[] {
  const models = near.map((one) => words(ctx, `engagement.${one.model}`));
  const inputs = [...new Set(wouldChange.map((one) => one.input))].map((input) => words(ctx, `situation.${input}`));
  const staff = countOf(ctx, review.itStaff, "engagement: review.itStaff");
  return [
    ...(models.length === 0 ? [] : [paragraph(tell(ctx, "advice.near", { models: listed(ctx, models) }))]),
    ...(inputs.length === 0 ? [] : [paragraph(tell(ctx, "advice.changes", { inputs: listed(ctx, inputs) }))]),
    paragraph(
      review.employees === undefined
        ? tell(ctx, "advice.review", { staff })
        : tell(ctx, "advice.review.employees", { staff, employees: countOf(ctx, review.employees, "engagement: review.employees") }),
    ),
    paragraph(tell(ctx, "advice.weights"), "note"),
  ];
}

import type { ReportTree } from "../../model/report.js";
import type { Timeline } from "../../model/timeline.js";
import type { Model } from "../../packs/model.js";
import { section } from "../nodes.js";
import { timelineBlocks } from "../sections/timeline.js";
import { type PlanClient, type PlanDocumentOptions, planContext, planDocument, told } from "./plan-document.js";

/** What a dated plan is built from. */
export interface TimelineDocumentInputs {
  readonly timeline: Timeline;
  readonly client: PlanClient;
}

/** Builds the dated plan of an engagement as a report tree: span, calendar figure with closed days, milestones, flags with what helps, assumptions. */
export function buildTimeline(model: Model, inputs: TimelineDocumentInputs, options: PlanDocumentOptions): ReportTree {
  const ctx = planContext(model, options);
  const { timeline, client } = inputs;
  const title = told(ctx, "timeline.title");
  const blocks = timelineBlocks(ctx, timeline);
  return planDocument(ctx, options, {
    kind: "timeline",
    title,
    client,
    asOf: timeline.span.kickOff,
    data: timeline,
    children: [section("timeline", title, blocks, { sensitivity: "open" })],
  });
}

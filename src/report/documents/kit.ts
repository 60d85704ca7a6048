import type { FactFindingKit } from "../../model/kit.js";
import type { ReportTree } from "../../model/report.js";
import type { Timeline } from "../../model/timeline.js";
import type { Model } from "../../packs/model.js";
import { agendaSection } from "./kit/agenda.js";
import { guidesSection } from "./kit/guides.js";
import { checksSection, documentsSection, logSections, requestsSection, surveySection } from "./kit/sheets.js";
import { type PlanClient, type PlanDocumentOptions, planContext, planDocument, told } from "./plan-document.js";

/** What a fact-finding kit is built from. */
export interface KitInputs {
  /** Of `planFactFinding`. */
  readonly kit: FactFindingKit;
  readonly timeline: Timeline;
  readonly client: PlanClient;
}

/**
 * Builds the fact-finding kit as a report tree: agenda, interview guides with their copies for who is interviewed, document request, written requests, own checks,
 * evidence log, closing talk and survey. Every sheet can be used by pencil.
 *
 * Use a model with texts: the names of the areas come from there.
 */
export function buildKit(model: Model, inputs: KitInputs, options: PlanDocumentOptions): ReportTree {
  const ctx = planContext(model, options);
  const { kit, timeline, client } = inputs;
  return planDocument(ctx, options, {
    kind: "kit",
    title: told(ctx, "kit.title"),
    client,
    asOf: timeline.span.kickOff,
    data: kit,
    children: [
      agendaSection(ctx, kit, timeline),
      documentsSection(ctx, kit),
      requestsSection(ctx, kit),
      guidesSection(ctx, kit),
      checksSection(ctx, kit),
      ...logSections(ctx, kit),
      surveySection(ctx, kit),
    ],
  });
}

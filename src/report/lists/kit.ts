import type { FactFindingKit } from "../../model/kit.js";
import type { TableNode } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import { talkRole, told, planContext, type PlanDocumentOptions } from "../documents/plan-document.js";
import { areaName } from "../names.js";
import { type RowDraft, table } from "../nodes.js";
import { dayOf } from "../quantity.js";

/**
 * Lists everything that a kit finds out, one row each, in the order in which it is met: documents, written requests, questions of the talks, own checks. For a spreadsheet.
 *
 * @param kit Of `planFactFinding`.
 * @returns A table for `toCsv`; a row's id is the id of the document, fact or practice.
 */
export function kitList(model: Model, kit: FactFindingKit, options: PlanDocumentOptions): TableNode {
  const ctx = planContext(model, options);
  const title = (key: "how" | "role" | "area" | "text" | "tier" | "due" | "more" | "answer") => told(ctx, `kit.list.${key}`);
  const areas = (ids: readonly string[]) => ids.map((id) => areaName(ctx.model, id)).join("; ");
  const row = (one: {
    readonly how: "document" | "request" | "talk" | "check";
    readonly id: string;
    readonly role: string;
    readonly areas: readonly string[];
    readonly text: string;
    readonly tier: string;
    readonly due?: string;
    readonly more: string;
  }): RowDraft => ({
    id: one.id,
    cells: [
      told(ctx, `kit.list.how.${one.how}`),
      one.role === "" ? "" : talkRole(ctx, one.role),
      areas(one.areas),
      one.text,
      one.tier,
      one.due === undefined ? "" : [dayOf(ctx, one.due, `kit: ${one.id}.due`, "table")],
      one.more,
      "",
    ],
  });
  return table("list.kit", told(ctx, "kit.title"), {
    columns: [
      { id: "how", title: title("how") },
      { id: "role", title: title("role") },
      { id: "area", title: title("area") },
      { id: "text", title: title("text"), rowHeader: true },
      { id: "tier", title: title("tier") },
      { id: "due", title: title("due") },
      { id: "more", title: title("more") },
      { id: "answer", title: title("answer") },
    ],
    rows: [
      ...kit.documents.map((one) => row({ ...one, how: "document", role: one.owner, tier: "", more: told(ctx, `kit.format.${one.format}`) })),
      ...kit.requests.map((one) => row({ ...one, how: "request", role: one.owner, areas: areasOf(one.area), more: told(ctx, `kit.requests.why.${one.why}`) })),
      ...kit.guides.flatMap((guide) =>
        guide.topics.flatMap((topic) =>
          topic.questions.map(
            (one) => row({ id: one.id, text: one.text, tier: one.tier, how: "talk", role: guide.role, areas: areasOf(one.area), more: one.evidence ?? "" }), // A fact has none.
          ),
        ),
      ),
      ...kit.checks.map(({ how, ...one }) => row({ ...one, how: "check", role: "", areas: areasOf(one.area), more: how })),
    ],
    empty: told(ctx, "plan.none"),
  });
}

/** Facts of the company as a whole belong to no area. */
function areasOf(area: string): readonly string[] {
  return area === "" ? [] : [area];
}

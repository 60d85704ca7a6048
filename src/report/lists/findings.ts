import type { TableNode } from "../../model/report.js";
import type { Finding } from "../../model/scorecard.js";
import type { Model } from "../../packs/model.js";
import { findingTag } from "../areas.js";
import type { Context } from "../context.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { severityMark, statusMark } from "../marks.js";
import { areaName } from "../names.js";
import { type RowDraft, table } from "../nodes.js";
import { dayOf } from "../quantity.js";
import { say, words } from "../say.js";
import { priceCell } from "../sections/area/costs.js";
import { roleName } from "../sections/roles.js";
import { findingTitle, impactOf } from "../template.js";

/** Lists every finding with its way out, wider than print carries: for a spreadsheet. */
export function findingsList(model: Model, inputs: ReportInputs, options: ReportOptions): TableNode {
  const ctx = makeContext(model, inputs, options);
  return table("list.findings", words(ctx, "list.findings.caption"), {
    columns: [
      { id: "no", title: words(ctx, "column.no") },
      { id: "severity", title: words(ctx, "column.severity") },
      { id: "area", title: words(ctx, "column.area") },
      { id: "finding", title: words(ctx, "column.finding"), rowHeader: true },
      { id: "means", title: words(ctx, "finding.means") },
      { id: "status", title: words(ctx, "column.status") },
      { id: "action", title: words(ctx, "column.action") },
      { id: "owner", title: words(ctx, "column.owner-role") },
      { id: "due", title: words(ctx, "column.due") },
      { id: "one-off", title: words(ctx, "column.one-off") },
      { id: "per-year", title: words(ctx, "column.per-year") },
    ],
    rows: ctx.scorecard.findings.map((finding) => rowOf(ctx, finding)),
    empty: words(ctx, "findings.none"),
  });
}

function rowOf(ctx: Context, finding: Finding): RowDraft {
  const action = ctx.actions.find((one) => one.causes.some((cause) => cause.rule === finding.rule));
  const due = finding.waiver?.until ?? action?.due;
  const none = say(ctx, "finding.no-action");
  return {
    id: finding.rule,
    cells: [
      findingTag(ctx, finding),
      [{ type: "mark", ...severityMark(ctx, finding.severity) }],
      areaName(ctx.model, finding.area),
      findingTitle(ctx, finding),
      impactOf(ctx, finding),
      [statusMark(ctx, finding.state)],
      action === undefined ? none : `${action.tag} ${action.title}`,
      finding.waiver?.approvedBy ?? (action === undefined ? none : roleName(ctx, action.owner)),
      due === undefined
        ? say(ctx, "when.not-dated")
        : [dayOf(ctx, due, finding.waiver === undefined ? `roadmap: ${action?.id ?? ""}#due` : "input: waivers", "table")], // A date has its action.
      action === undefined ? none : priceCell(ctx, action, "oneOff"),
      action === undefined ? none : priceCell(ctx, action, "perYear"),
    ],
  };
}

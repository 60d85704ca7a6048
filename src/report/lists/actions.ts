import { cmp } from "../../kernel/exact.js";
import type { TableNode } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { Action } from "../actions.js";
import type { Context } from "../context.js";
import { day } from "../figures/f9-roadmap.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { severityMark, statusMark } from "../marks.js";
import { areaName } from "../names.js";
import { type RowDraft, table } from "../nodes.js";
import { joined, say, words } from "../say.js";
import { effortCell, priceCell } from "../sections/area/costs.js";
import { waitsCell, whenCell } from "../sections/area/todo.js";
import { proofCell } from "../sections/roadmap.js";
import { roleName } from "../sections/roles.js";
import { findingTitle } from "../template.js";

/** Lists every action of the roadmap, what is planned first, then what is left out: for a spreadsheet. Without a roadmap what the findings propose, unpriced. */
export function roadmapList(model: Model, inputs: ReportInputs, options: ReportOptions): TableNode {
  const ctx = makeContext(model, inputs, options);
  return table("list.roadmap", words(ctx, "list.roadmap.caption"), {
    columns: [
      { id: "no", title: words(ctx, "column.no") },
      { id: "action", title: words(ctx, "column.action"), rowHeader: true },
      { id: "area", title: words(ctx, "column.area") },
      { id: "owner", title: words(ctx, "column.owner-role") },
      { id: "start", title: words(ctx, "column.start") },
      { id: "end", title: words(ctx, "column.end") },
      { id: "decide", title: words(ctx, "column.decide-by") },
      { id: "effort", title: words(ctx, "column.effort") },
      { id: "one-off", title: words(ctx, "column.one-off") },
      { id: "per-year", title: words(ctx, "column.per-year") },
      { id: "waits", title: words(ctx, "column.waits-for") },
      { id: "status", title: words(ctx, "column.status") },
      { id: "left-out", title: words(ctx, "column.not-in-plan") },
    ],
    rows: ctx.actions.map(
      (action): RowDraft => ({
        id: action.id,
        cells: [
          action.tag,
          action.title,
          areaName(ctx.model, action.area),
          roleName(ctx, action.owner),
          day(ctx, action, "start"),
          day(ctx, action, "due"),
          day(ctx, action, "decideBy"),
          effortCell(ctx, action),
          priceCell(ctx, action, "oneOff"),
          priceCell(ctx, action, "perYear"),
          waitsCell(ctx, action),
          [statusMark(ctx, states[action.status])],
          action.leftOut === undefined ? say(ctx, "list.in-plan") : say(ctx, `left-out.${action.leftOut.why}`),
        ],
      }),
    ),
    empty: words(ctx, "empty.actions"),
  });
}

const states = { open: "open", running: "started", done: "proven", rejected: "rejected", "accepted-risk": "accepted" } as const;

/** Lists the work of the IT lead by owner and date, each with its steps and the evidence that closes it: for a spreadsheet or a ticket system. */
export function workList(model: Model, inputs: ReportInputs, options: ReportOptions): TableNode {
  const ctx = makeContext(model, inputs, { ...options, audience: "it-lead" });
  const actions = ctx.actions.filter((action) => action.status !== "done").sort((a, b) => (a.owner === b.owner ? byDate(a, b) : a.owner < b.owner ? -1 : 1));
  return table("list.work", words(ctx, "list.work.caption"), {
    columns: [
      { id: "no", title: words(ctx, "column.no") },
      { id: "mark", title: words(ctx, "column.mark") },
      { id: "action", title: words(ctx, "column.action"), rowHeader: true },
      { id: "wrong", title: words(ctx, "column.what-is-wrong") },
      { id: "steps", title: words(ctx, "column.steps") },
      { id: "proof", title: words(ctx, "column.closes-it") },
      { id: "owner", title: words(ctx, "column.owner-role") },
      { id: "due", title: words(ctx, "column.due") },
      { id: "effort", title: words(ctx, "column.effort") },
      { id: "quick", title: words(ctx, "column.quick") },
      { id: "waits", title: words(ctx, "column.waits-for") },
      { id: "status", title: words(ctx, "column.status") },
    ],
    rows: actions.map((action) => workRow(ctx, action)),
    empty: words(ctx, "empty.actions"),
  });
}

function byDate(a: Action, b: Action): number {
  return (a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1; // No date sorts last.
}

function workRow(ctx: Context, action: Action): RowDraft {
  return {
    id: action.id,
    cells: [
      action.tag,
      action.severity === undefined ? [statusMark(ctx, states[action.status])] : [{ type: "mark", ...severityMark(ctx, action.severity) }],
      action.title,
      action.causes.length === 0
        ? say(ctx, "worklist.lifts-only")
        : joined(
            action.causes.map((cause) => findingTitle(ctx, cause)),
            "; ",
          ),
      action.steps.length === 0 ? say(ctx, "todo.no-step") : action.steps.join(" "),
      proofCell(ctx, action),
      roleName(ctx, action.owner),
      whenCell(ctx, action),
      effortCell(ctx, action),
      action.effort !== undefined && cmp(action.effort.likely, 1) < 0 ? say(ctx, "list.quick") : say(ctx, "value.no"),
      waitsCell(ctx, action),
      [statusMark(ctx, states[action.status])],
    ],
  };
}

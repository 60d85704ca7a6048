import type { BlockNode, ReportTree } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { Action } from "../actions.js";
import { ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { severityMark, statusMark } from "../marks.js";
import { areaName } from "../names.js";
import { type Slot, bullets, inlines, paragraph, section, table } from "../nodes.js";
import { say, words } from "../say.js";
import { effortCell, priceCell } from "../sections/area/costs.js";
import { waitsCell, whenCell } from "../sections/area/todo.js";
import { strengthWords, strengthsOf } from "../sections/area/works.js";
import { proofCell } from "../sections/roadmap.js";
import { roleName } from "../sections/roles.js";
import { findingTitle, midSentence } from "../template.js";
import { document } from "./document.js";

/** The work list of the IT lead: what works, so that it stays; then by owner role and date what to do and what proves it done. */
export function buildWorkList(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  const ctx = makeContext(model, inputs, { ...options, audience: "it-lead" });
  return document(ctx, { kind: "worklist", title: words(ctx, "title.worklist"), children: workListSections(ctx) });
}

/** The sections of the work list. */
export function workListSections(ctx: Context): readonly BlockNode[] {
  const owners = [...new Set(ctx.actions.map((action) => action.owner))].sort();
  return [
    section("worklist.works", words(ctx, "worklist.works.title"), worksBlocks(ctx), { sensitivity: "internal" }),
    section(
      "worklist.items",
      words(ctx, "worklist.items.title"),
      [paragraph(say(ctx, "worklist.intro"), "lead"), ...owners.flatMap((owner) => ownerSection(ctx, owner))],
      { sensitivity: "restricted", break: "page" },
    ),
  ];
}

function worksBlocks(ctx: Context): readonly BlockNode[] {
  const strengths = ratedAreas(ctx).flatMap(({ id }) => strengthsOf(ctx, id).map((practice) => ({ id, practice })));
  return strengths.length === 0
    ? [paragraph(say(ctx, "worklist.works.none"))]
    : [
        paragraph(say(ctx, "worklist.works.intro")),
        bullets(strengths.map(({ id, practice }) => inlines(`${areaName(ctx.model, id)}. `, strengthWords(ctx, practice, "tagged")))),
      ];
}

function ownerSection(ctx: Context, owner: string): readonly BlockNode[] {
  const actions = ctx.actions
    .filter((action) => action.owner === owner && action.status !== "done")
    .sort((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1)); // No date sorts last.
  if (actions.length === 0) return [];
  return [section(`worklist.${owner}`, roleName(ctx, owner), [whatTable(ctx, owner, actions), whenTable(ctx, owner, actions)], { sensitivity: "restricted" })];
}

const statusOf = { open: "open", running: "started", done: "proven", rejected: "rejected", "accepted-risk": "accepted" } as const;

/** First half of the list: what is wrong, the steps, and the evidence that closes it. Eight columns is the most that print carries. */
function whatTable(ctx: Context, owner: string, actions: readonly Action[]): BlockNode {
  return table(`worklist.${owner}.what`, words(ctx, "worklist.what.caption"), {
    columns: [
      { id: "id", title: words(ctx, "column.no"), rowHeader: true, width: 0.6 },
      { id: "mark", title: words(ctx, "column.mark"), width: 1 },
      { id: "wrong", title: words(ctx, "column.what-is-wrong"), width: 2.4 },
      { id: "steps", title: words(ctx, "column.steps"), width: 4.5 },
      { id: "proof", title: words(ctx, "column.closes-it"), width: 2.6 },
    ],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        action.tag,
        action.severity === undefined ? [statusMark(ctx, statusOf[action.status])] : [{ type: "mark", ...severityMark(ctx, action.severity) }],
        wrong(ctx, action),
        steps(ctx, action),
        proofCell(ctx, action),
      ],
    })),
    empty: words(ctx, "empty.actions"),
  });
}

/** Second half: when, how long, what comes first, and what it may cost. */
function whenTable(ctx: Context, owner: string, actions: readonly Action[]): BlockNode {
  return table(`worklist.${owner}.when`, words(ctx, "worklist.when.caption"), {
    columns: [
      { id: "id", title: words(ctx, "column.no"), rowHeader: true, width: 0.6 },
      { id: "action", title: words(ctx, "column.action"), width: 3 },
      { id: "due", title: words(ctx, "column.due"), width: 1.3 },
      { id: "effort", title: words(ctx, "column.effort"), width: 1.5 },
      { id: "one-off", title: words(ctx, "column.one-off"), width: 1.5 },
      { id: "waits", title: words(ctx, "column.waits-for"), width: 1 },
      { id: "status", title: words(ctx, "column.status"), width: 1 },
    ],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        action.tag,
        action.title,
        whenCell(ctx, action),
        effortCell(ctx, action),
        priceCell(ctx, action, "oneOff"),
        waitsCell(ctx, action),
        [statusMark(ctx, statusOf[action.status])],
      ],
    })),
    empty: words(ctx, "empty.actions"),
  });
}

function wrong(ctx: Context, action: Action): Slot {
  return action.causes.length === 0 ? say(ctx, "worklist.lifts-only") : action.causes.map((cause) => midSentence(findingTitle(ctx, cause))).join("; ");
}

function steps(ctx: Context, action: Action): Slot {
  return action.steps.length === 0
    ? say(ctx, "todo.no-step")
    : action.steps
        .slice(0, 3)
        .map((step) => `${midSentence(step)}.`)
        .join(" ");
}

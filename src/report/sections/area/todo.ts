import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { Action } from "../../actions.js";
import { actionsOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { statusMark } from "../../marks.js";
import { nameOf } from "../../names.js";
import { type Slot, inlines, paragraph, table } from "../../nodes.js";
import { dayOf, levelValue } from "../../quantity.js";
import { joined, say, words } from "../../say.js";
import { roleName } from "../roles.js";
import { counterfactualBlocks } from "../counterfactual.js";
import { costCell, effortCell } from "./costs.js";

/**
 * What to do in an area: action, first step, owner, date, what comes first, what it lifts, and with a roadmap its effort and cost;
 * below it what the plan leaves out, or that nothing is priced.
 */
export function actionTable(ctx: Context, area: string): readonly BlockNode[] {
  const actions = actionsOf(ctx, area).filter((action) => action.leftOut === undefined);
  const leftOut = actionsOf(ctx, area).filter((action) => action.leftOut !== undefined);
  const rest =
    leftOut.length === 0
      ? []
      : [
          paragraph(
            say(ctx, "todo.left-out", {
              actions: joined(
                leftOut.map((action) => `${action.tag} ${action.title}`),
                "; ",
              ),
            }),
            "note",
          ),
        ];
  const priced = ctx.inputs.roadmap !== undefined;
  const list = table(`area.${area}.actions`, words(ctx, "todo.caption"), {
    columns: [
      { id: "action", title: words(ctx, "column.action"), width: 2.6 },
      { id: "step", title: words(ctx, "column.first-step"), width: 2.8 },
      { id: "owner", title: words(ctx, "column.owner-role"), width: 1 },
      { id: "when", title: words(ctx, "column.when"), width: 1.3 },
      { id: "waits", title: words(ctx, "column.waits-for"), width: 0.9 },
      { id: "lifts", title: words(ctx, "column.lifts-to"), width: 1.5 },
      ...(priced
        ? [
            { id: "effort", title: words(ctx, "column.effort.short"), width: 1.1 },
            { id: "cost", title: words(ctx, "column.cost"), width: 1.6 },
          ]
        : []),
    ],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        actionCell(ctx, action),
        action.steps[0] ?? words(ctx, "todo.no-step"),
        roleName(ctx, action.owner),
        whenCell(ctx, action),
        waitsCell(ctx, action),
        liftsCell(ctx, action, area),
        ...(priced ? [effortCell(ctx, action), costCell(ctx, action)] : []),
      ],
    })),
    empty: words(ctx, leftOut.length === 0 ? "empty.actions" : "empty.actions.planned"),
  });
  return [...counterfactualBlocks(ctx, area), list, ...rest, ...(priced || actions.length === 0 ? [] : [paragraph(say(ctx, "costs.no-roadmap"))])];
}

/** Tag and title of an action, with its state where it is not simply open. */
export function actionCell(ctx: Context, action: Action): readonly InlineNode[] {
  const status = { running: "started", done: "proven", rejected: "rejected", "accepted-risk": "accepted", open: undefined } as const;
  const mark = status[action.status];
  return inlines(`${action.tag} ${action.title}`, ...(mark === undefined ? [] : [" ", statusMark(ctx, mark)]));
}

/** When an action is due: its dates, else that it is not dated. */
export function whenCell(ctx: Context, action: Action): Slot {
  if (action.start !== undefined && action.due !== undefined)
    return say(ctx, "when.from-to", {
      from: dayOf(ctx, action.start, `roadmap: ${action.id}#start`, "table"),
      to: dayOf(ctx, action.due, `roadmap: ${action.id}#end`, "table"),
    });
  if (action.leftOut !== undefined) return say(ctx, "when.left-out", { why: say(ctx, `left-out.${action.leftOut.why}`) });
  return action.due === undefined ? say(ctx, "when.not-dated") : say(ctx, "when.by", { date: dayOf(ctx, action.due, `pack: ${action.id}#horizon`, "table") });
}

/** Tags of the actions that come first. */
export function waitsCell(ctx: Context, action: Action): Slot {
  const before = action.waitsFor.flatMap((id) => ctx.actions.find((one) => one.id === id)?.tag ?? []);
  return before.length === 0 ? say(ctx, "waits.nothing") : before.join(", ");
}

function liftsCell(ctx: Context, action: Action, area: string): Slot {
  const here = action.lifts.filter(({ id }) => ctx.model.practices.get(id)?.area === area);
  return here.length === 0
    ? say(ctx, "lifts.nothing")
    : joined(
        here.map(({ id, to }) => say(ctx, "lifts.to", { practice: nameOf(ctx.model, id), level: levelValue(ctx, to, `pack: ${action.id}#lifts`) })),
        "; ",
      );
}

import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { Action } from "../../actions.js";
import { actionsOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { paragraph, table } from "../../nodes.js";
import { moneyRange, numberOf } from "../../quantity.js";
import { missingNames } from "../../rating.js";
import { say, words } from "../../say.js";

/** What the actions of an area cost; without a roadmap one sentence that says they are not priced. */
export function costTable(ctx: Context, area: string): readonly BlockNode[] {
  const actions = actionsOf(ctx, area).filter((action) => (action.status === "open" || action.status === "running") && action.leftOut === undefined);
  if (actions.length === 0) return [];
  if (ctx.inputs.roadmap === undefined) return [paragraph(say(ctx, "costs.no-roadmap"))];
  return [
    table(`area.${area}.costs`, words(ctx, "costs.caption"), {
      columns: [
        { id: "action", title: words(ctx, "column.action"), width: 2.5 },
        { id: "effort", title: words(ctx, "column.effort"), align: "end", width: 1.5 },
        { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.5 },
        { id: "per-year", title: words(ctx, "column.per-year"), align: "end", width: 1.5 },
      ],
      rows: actions.map((action) => ({
        id: action.id,
        cells: [`${action.tag} ${action.title}`, effortCell(ctx, action), priceCell(ctx, action, "oneOff"), priceCell(ctx, action, "perYear")],
      })),
      empty: words(ctx, "costs.none"),
    }),
  ];
}

/** Person-days low, likely and high. */
export function effortCell(ctx: Context, action: Action): readonly InlineNode[] {
  if (action.effort === undefined) return say(ctx, "effort.not-estimated");
  const days = (value: Parameters<typeof numberOf>[1], side: string) => numberOf(ctx, value, `roadmap: ${action.id}#effort.${side}`, { unit: "days" });
  return say(ctx, "effort.three", {
    low: days(action.effort.low, "low"),
    likely: days(action.effort.likely, "likely"),
    high: days(action.effort.high, "high"),
  });
}

/** A price as a range; else why there is none. */
export function priceCell(ctx: Context, action: Action, of: "oneOff" | "perYear", form: "text" | "table" = "table"): readonly InlineNode[] {
  const price = action[of];
  if (price !== undefined) return moneyRange(ctx, price, `roadmap: ${action.id}#${of}`, form);
  return action.priceMissing === undefined
    ? say(ctx, "price.not-priced")
    : say(ctx, "price.not-priced.missing", { facts: missingNames(ctx, action.priceMissing) });
}

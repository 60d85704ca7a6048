import type { InlineNode } from "../../../model/report.js";
import type { Action } from "../../actions.js";
import type { Context } from "../../context.js";
import { moneyRange, numberOf } from "../../quantity.js";
import { missingNames } from "../../rating.js";
import { say } from "../../say.js";

/** One-off and yearly cost of an action in one cell; else why there is none. */
export function costCell(ctx: Context, action: Action): readonly InlineNode[] {
  if (action.oneOff === undefined && action.perYear === undefined) return priceCell(ctx, action, "oneOff");
  return say(ctx, "price.both.cell", { oneOff: priceCell(ctx, action, "oneOff"), perYear: priceCell(ctx, action, "perYear") });
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

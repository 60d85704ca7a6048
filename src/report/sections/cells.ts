import type { InlineNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { countOf, moneyOf } from "../quantity.js";
import type { Row, Sum } from "../records.js";
import { stateOf } from "../records.js";
import { say } from "../say.js";

/** A cell without a value, in its state. */
export function absentCell(ctx: Context, row: Row, column: string): readonly InlineNode[] {
  const state = stateOf(row, column);
  return say(ctx, state === "never" ? "value.never" : state === "none" ? "value.none" : state === "not-applicable" ? "value.not-applicable" : "value.unknown");
}

/** A sum of money; what is not known is counted beside it, never taken as zero. @param rows How many rows it is over. */
export function sumCell(ctx: Context, sum: Sum, ref: string, rows: number): readonly InlineNode[] {
  if (rows > 0 && sum.unknown === rows) return say(ctx, "value.unknown");
  const amount = moneyOf(ctx, sum.known, ref, { form: "table" });
  return sum.unknown === 0 ? [amount] : say(ctx, "sum.plus-unknown", { sum: amount, n: countOf(ctx, sum.unknown, ref) });
}

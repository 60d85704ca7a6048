import type { Context } from "../context.js";
import { type Row, hasColumn, rowsOf } from "../records.js";

/** The budget lines; undefined when none were given or none has a closed year. */
export function budgetRows(ctx: Context): readonly Row[] | undefined {
  const rows = rowsOf(ctx, "budgetLines");
  return rows === undefined || !hasColumn(rows, "actualPriorYear") ? undefined : rows;
}

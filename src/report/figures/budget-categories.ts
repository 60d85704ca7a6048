import { type Exact, cmp, div, mul, sub } from "../../kernel/exact.js";
import type { Context } from "../context.js";
import { type Slot, table } from "../nodes.js";
import { moneyOf, percentOf } from "../quantity.js";
import { type Row, sumOf, textIn } from "../records.js";
import { say, wordIf, words } from "../say.js";
import { sumCell } from "../sections/cells.js";
import { budgetRows } from "./budget-rows.js";

const ref = "input: facts.budgetLines";

/** What was spent and planned in one category; no plan and no variance where no line has one. */
export interface Category {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly actual: ReturnType<typeof sumOf>;
  readonly plan: Exact | undefined;
  readonly variance: Exact | undefined;
}

/** Categories of the closed year, the largest spend first. */
export function categories(ctx: Context, rows: readonly Row[]): readonly Category[] {
  const ids = [...new Set(rows.map((row) => textIn(row, "category") ?? "unknown"))];
  return ids
    .map((id): Category => {
      const own = rows.filter((row) => (textIn(row, "category") ?? "unknown") === id);
      const [actual, plan] = [sumOf(ctx, own, "actualPriorYear"), sumOf(ctx, own, "planPriorYear")];
      const known = plan.unknown < own.length ? plan.known : undefined;
      return {
        id,
        label: wordIf(ctx, `budget.category.${id}`) ?? id,
        rows: own,
        actual,
        plan: known,
        variance: known === undefined ? undefined : sub(actual.known, known),
      };
    })
    .sort((a, b) => cmp(b.actual.known, a.actual.known));
}

/** Table 6: category, budget, actual, variance and share of spend, with a total. */
export function categoryTable(ctx: Context, id: string) {
  const rows = budgetRows(ctx) ?? [];
  const groups = categories(ctx, rows);
  const total = sumOf(ctx, rows, "actualPriorYear");
  const plan = sumOf(ctx, rows, "planPriorYear");
  const share = (part: Exact): Slot =>
    cmp(total.known, 0) <= 0 ? say(ctx, "value.not-applicable") : [percentOf(ctx, mul(100, div(part, total.known)), ref, 1)];
  const signed = (value: Exact | undefined): Slot =>
    value === undefined ? say(ctx, "budget.no-budget") : [{ ...moneyOf(ctx, value, ref, { form: "table" }), text: signedText(ctx, value) }];
  return table(id, words(ctx, "money.categories.caption"), {
    columns: [
      { id: "category", title: words(ctx, "column.category"), width: 2 },
      { id: "budget", title: words(ctx, "column.budget"), align: "end", width: 1.3 },
      { id: "actual", title: words(ctx, "column.actual"), align: "end", width: 1.3 },
      { id: "variance", title: words(ctx, "column.variance"), align: "end", width: 1.2 },
      { id: "share", title: words(ctx, "column.share-of-spend"), align: "end" },
    ],
    rows: groups.map((group) => ({
      id: group.id,
      cells: [
        group.label,
        group.plan === undefined ? say(ctx, "budget.no-budget") : sumCell(ctx, sumOf(ctx, group.rows, "planPriorYear"), ref, group.rows.length),
        sumCell(ctx, group.actual, ref, group.rows.length),
        signed(group.variance),
        share(group.actual.known),
      ],
    })),
    total: [
      words(ctx, "total"),
      plan.unknown === rows.length ? say(ctx, "budget.no-budget") : sumCell(ctx, plan, ref, rows.length),
      sumCell(ctx, total, ref, rows.length),
      signed(plan.unknown === rows.length ? undefined : sub(total.known, plan.known)),
      share(total.known),
    ],
    empty: words(ctx, "empty.none"),
  });
}

function signedText(ctx: Context, value: Exact): string {
  const text = moneyOf(ctx, value, ref, { form: "table" }).text;
  return cmp(value, 0) > 0 ? `+${text}` : text;
}

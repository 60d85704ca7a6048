import { addDays } from "../../kernel/calendar.js";
import { cmp, div, mul, sub } from "../../kernel/exact.js";
import type { BlockNode, InlineNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { budgetRows } from "../figures/budget-rows.js";
import { categories, categoryTable } from "../figures/budget-categories.js";
import { categoryBars, runGrowTransform } from "../figures/f7-budget.js";
import { noticeDay, vendorConcentration } from "../figures/f8-vendors.js";
import { paragraph, section, table } from "../nodes.js";
import { chapterBreak } from "./chapter-break.js";
import { countOf, dayOf, moneyOf, percentOf } from "../quantity.js";
import { type Row, flagIn, numberIn, rowName, rowsOf, sumOf } from "../records.js";
import { say, sayCount, sentences, words } from "../say.js";
import { absentCell } from "./cells.js";
import { savingsTable } from "./savings.js";

const noticeWithin = 90;
const ref = "input: facts.budgetLines";

/** Chapter 8: what was planned and spent, on what, with whom, and which notices are due. Undefined without budget lines and suppliers. */
export function money(ctx: Context): SectionNode | undefined {
  const full = ctx.options.audience === "full";
  const purpose = runGrowTransform(ctx);
  const rows = budgetRows(ctx);
  const vendors = vendorConcentration(ctx);
  if (rows === undefined && vendors === undefined) return undefined;
  const blocks: readonly (BlockNode | undefined)[] = [
    rows === undefined ? paragraph(say(ctx, "money.no-lines")) : paragraph(spendWords(ctx), "lead"),
    purpose,
    rows === undefined ? undefined : categoryTable(ctx, "money.categories"),
    full ? categoryBars(ctx) : undefined,
    rows === undefined ? undefined : paragraph(outsideIt(ctx)),
    rowsOf(ctx, "vendors") === undefined ? undefined : full ? noticeTable(ctx) : paragraph(noticeWords(ctx)),
    full ? vendors : undefined,
    full ? savingsTable(ctx) : undefined,
  ];
  return section(
    "money",
    words(ctx, "money.title"),
    blocks.flatMap((block) => block ?? []),
    { break: chapterBreak(ctx) },
  );
}

/** What was spent against the budget, how far off, and which category explains most of it. */
export function spendWords(ctx: Context): readonly InlineNode[] {
  const rows = budgetRows(ctx) ?? [];
  const [actual, plan] = [sumOf(ctx, rows, "actualPriorYear"), sumOf(ctx, rows, "planPriorYear")];
  const spent = moneyOf(ctx, actual.known, ref);
  const unknown = actual.unknown === 0 ? [] : sayCount(ctx, "money.lines-unknown", { n: actual.unknown, ref });
  if (plan.unknown === rows.length || cmp(plan.known, 0) <= 0) return sentences(say(ctx, "money.spent", { spent }), unknown);
  const difference = sub(actual.known, plan.known);
  if (cmp(difference, 0) === 0) return sentences(say(ctx, "money.on-budget", { spent }), unknown);
  const over = cmp(difference, 0) > 0;
  const worst = categories(ctx, rows)
    .filter((group) => group.variance !== undefined)
    .sort((a, b) => (over ? cmp(b.variance ?? 0, a.variance ?? 0) : cmp(a.variance ?? 0, b.variance ?? 0)))[0]; // Filtered above.
  const size = over ? difference : sub(plan.known, actual.known);
  return sentences(
    say(ctx, "money.spent-budget", { spent, budget: moneyOf(ctx, plan.known, ref) }),
    say(ctx, over ? "money.over" : "money.under", { difference: moneyOf(ctx, size, ref), percent: percentOf(ctx, mul(100, div(size, plan.known)), ref, 1) }),
    worst?.variance === undefined
      ? []
      : say(ctx, "money.explains", { category: worst.label, part: moneyOf(ctx, over ? worst.variance : sub(0, worst.variance), ref) }),
    unknown,
  );
}

function outsideIt(ctx: Context): readonly InlineNode[] {
  const outside = (budgetRows(ctx) ?? []).filter((row) => flagIn(row, "inItBudget") === false);
  return outside.length === 0
    ? say(ctx, "money.outside.none")
    : say(ctx, "money.outside", { amount: moneyOf(ctx, sumOf(ctx, outside, "actualPriorYear").known, ref), n: countOf(ctx, outside.length, ref) });
}

/** Contracts whose notice falls inside 90 days, the earliest first. */
function noticesDue(ctx: Context): readonly { readonly row: Row; readonly at: number; readonly notice: string }[] {
  const until = addDays(ctx.scorecard.asOf, noticeWithin);
  const due = (rowsOf(ctx, "vendors") ?? []).flatMap((row, at) => {
    const notice = noticeDay(ctx, row);
    return notice === undefined || notice > until ? [] : [{ row, at, notice }];
  });
  return due.sort((a, b) => (a.notice < b.notice ? -1 : a.notice > b.notice ? 1 : 0));
}

function noticeWords(ctx: Context): readonly InlineNode[] {
  const due = noticesDue(ctx);
  const first = due[0];
  if (first === undefined) return say(ctx, "money.notices.none");
  return sentences(
    sayCount(ctx, "money.notices.count", { n: due.length, ref: "input: facts.vendors" }),
    say(ctx, "money.notices.first", { vendor: rowName(first.row), date: dayOf(ctx, first.notice, `input: facts.vendors[${first.at}].contractEnd`) }),
  );
}

function noticeTable(ctx: Context): BlockNode {
  return table("money.notices", words(ctx, "money.notices.caption"), {
    columns: [
      { id: "vendor", title: words(ctx, "column.vendor"), width: 2.5 },
      { id: "notice", title: words(ctx, "column.notice-by"), width: 1.3 },
      { id: "renews", title: words(ctx, "column.renews-itself"), width: 1.2 },
      { id: "spend", title: words(ctx, "column.spend"), align: "end", width: 1.3 },
    ],
    rows: noticesDue(ctx).map(({ row, at, notice }) => {
      const spend = numberIn(ctx, row, "annualSpend");
      const renews = flagIn(row, "autoRenew");
      return {
        id: rowName(row),
        cells: [
          rowName(row),
          [dayOf(ctx, notice, `input: facts.vendors[${at}].contractEnd`, "table")],
          renews === undefined ? absentCell(ctx, row, "autoRenew") : say(ctx, renews ? "value.yes" : "value.no"),
          spend === undefined ? absentCell(ctx, row, "annualSpend") : [moneyOf(ctx, spend, `input: facts.vendors[${at}].annualSpend`, { form: "table" })],
        ],
      };
    }),
    empty: words(ctx, "money.notices.none"),
  });
}

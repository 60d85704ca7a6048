import { type Exact, add, cmp, exact, neg, sub } from "../../../kernel/exact.js";
import type { BlockNode, ChartNode, InlineNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { budgetRows } from "../../figures/budget-rows.js";
import { bridgeFigure } from "../../figures/f4-bridge.js";
import { runGrowTransform } from "../../figures/f7-budget.js";
import { paragraph, section, table } from "../../nodes.js";
import { moneyOf } from "../../quantity.js";
import { type Row, numberIn, textIn } from "../../records.js";
import { say, sentences, words } from "../../say.js";
import { spendWords } from "../money.js";
import { type Recap, factWords, pastWords } from "./inputs.js";

const ref = "input: facts.budgetLines";

/** Chapter 4: what was planned and spent, how last year's spend became this year's, and what came of the promised benefits. Undefined without budget lines. */
export function recapMoney(ctx: Context, recap: Recap | undefined): SectionNode | undefined {
  if (budgetRows(ctx) === undefined) return undefined;
  const blocks: readonly (BlockNode | undefined)[] = [
    paragraph(spendWords(ctx), "lead"),
    runGrowTransform(ctx),
    recap === undefined ? undefined : spendBridge(recap),
    benefits(ctx, recap),
  ];
  return section(
    "recap.money",
    words(ctx, "recap.money.title"),
    blocks.flatMap((block) => block ?? []),
  );
}

/** The budget lines of both years by id: ended, new, more, less. Undefined where a line has no id or no amount. */
function spendBridge(recap: Recap): ChartNode | undefined {
  const { now: ctx, then, comparison } = recap;
  const [old, fresh] = [then === undefined ? undefined : amounts(then), amounts(ctx)];
  if (old === undefined || fresh === undefined) return undefined;
  const total = (lines: ReadonlyMap<string, Exact>) => [...lines.values()].reduce<Exact>(add, 0);
  const over = (pick: (id: string) => Exact): Exact => [...new Set([...old.keys(), ...fresh.keys()])].map(pick).reduce<Exact>(add, 0);
  const both = (id: string): Exact | undefined => {
    const [a, b] = [old.get(id), fresh.get(id)];
    return a === undefined || b === undefined ? undefined : sub(b, a);
  };
  const sums = {
    ended: over((id) => (fresh.has(id) ? 0 : neg(old.get(id) ?? 0))), // A line of neither year is in no list.
    new: over((id) => (old.has(id) ? 0 : (fresh.get(id) ?? 0))), // As above.
    more: over((id) => positive(both(id))),
    less: over((id) => neg(positive(neg(both(id) ?? 0)))), // A line of one year has no difference.
  };
  const [start, end] = [total(old), total(fresh)];
  const labels = {
    then: comparison.before.period ?? comparison.before.asOf,
    now: comparison.after.period ?? comparison.after.asOf,
  };
  const money = (value: Exact): string => moneyOf(ctx, value, ref, { form: "table" }).text;
  return bridgeFigure(
    ctx,
    {
      id: "recap.spend-bridge",
      title: words(ctx, cmp(end, start) > 0 ? "chart.F4b.title.more" : cmp(end, start) < 0 ? "chart.F4b.title.less" : "chart.F4b.title.same", {
        difference: money(cmp(end, start) < 0 ? sub(start, end) : sub(end, start)),
        then: labels.then,
      }),
      subtitle: words(ctx, "chart.F4b.subtitle", labels),
      description: words(ctx, "chart.F4b.alt", {
        ...labels,
        start: money(start),
        end: money(end),
        ended: money(neg(sums.ended)),
        fresh: money(sums.new),
        more: money(sums.more),
        less: money(neg(sums.less)),
      }),
      source: words(ctx, "chart.F4b.source"),
    },
    {
      start: { label: labels.then, value: start, ref: `previous: ${ref}` },
      steps: (["ended", "new", "more", "less"] as const).map((kind) => ({
        label: words(ctx, `chart.F4b.${kind}`),
        delta: sums[kind],
        ref: `comparison: spend.${kind}`,
      })),
      end: { label: labels.now, value: end, ref },
      digits: [0, 2],
      print: (value, from, how) => {
        const quantity = moneyOf(ctx, value, from, { form: "table" });
        return how.signed && cmp(value, 0) > 0 ? { ...quantity, text: `+${quantity.text}` } : quantity;
      },
      caption: words(ctx, "chart.F4b.table"),
    },
  );
}

function positive(value: Exact | undefined): Exact {
  return value === undefined || cmp(value, 0) < 0 ? 0 : value;
}

function amounts(ctx: Context): ReadonlyMap<string, Exact> | undefined {
  const lines = new Map<string, Exact>();
  const rows: readonly Row[] = budgetRows(ctx) ?? [];
  for (const row of rows) {
    const [id, amount] = [textIn(row, "id"), numberIn(ctx, row, "actualPriorYear")];
    if (id === undefined || amount === undefined || lines.has(id)) return undefined;
    lines.set(id, amount);
  }
  return lines.size === 0 ? undefined : lines;
}

/** Benefits promised and confirmed by finance, then and now, and what nobody has confirmed. */
function benefits(ctx: Context, recap: Recap | undefined): BlockNode | undefined {
  if (!ctx.model.facts.has("benefitPromised12m") || !ctx.model.facts.has("benefitConfirmed12m")) return undefined;
  const open = (of: Context): readonly InlineNode[] => {
    const [promised, confirmed] = ["benefitPromised12m", "benefitConfirmed12m"].map((id) => amountOf(of, id));
    return promised === undefined || confirmed === undefined
      ? say(ctx, "value.unknown")
      : [moneyOf(ctx, sub(promised, confirmed), "input: facts.benefitPromised12m", { form: "table" })];
  };
  const then = recap?.then;
  const past = (nodes: (of: Context) => readonly InlineNode[]) => (then === undefined ? say(ctx, "value.unknown") : pastWords(nodes(then)));
  const row = (id: "promised" | "confirmed" | "open", print: (of: Context) => readonly InlineNode[]) => ({
    id,
    cells: [words(ctx, `recap.benefit.${id}`), ...(recap === undefined ? [] : [past(print)]), print(ctx)],
  });
  return section("recap.benefits", words(ctx, "recap.benefits.title"), [
    paragraph(sentences(say(ctx, "recap.benefits.intro"))),
    table("recap.benefits.list", words(ctx, "recap.benefits.caption"), {
      columns: [
        { id: "what", title: words(ctx, "column.what"), width: 3 },
        ...(recap === undefined
          ? []
          : [{ id: "then", title: recap.comparison.before.period ?? recap.comparison.before.asOf, align: "end" as const, width: 1.5 }]),
        { id: "now", title: ctx.scorecard.period ?? ctx.scorecard.asOf, align: "end", width: 1.5 },
      ],
      rows: [row("promised", (of) => factWords(of, "benefitPromised12m")), row("confirmed", (of) => factWords(of, "benefitConfirmed12m")), row("open", open)],
      empty: words(ctx, "empty.none"),
    }),
  ]);
}

function amountOf(ctx: Context, id: string): Exact | undefined {
  const state = ctx.assessment.facts[id];
  if (typeof state === "number") return exact(state);
  return typeof state === "object" && !Array.isArray(state) && "amount" in state ? exact(state.amount) : undefined;
}

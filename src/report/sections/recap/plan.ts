import { exactOf } from "../../../kernel/exact.js";
import type { BlockNode, SectionNode } from "../../../model/report.js";
import type { Roadmap } from "../../../model/roadmap.js";
import type { Context } from "../../context.js";
import { roadmapFigures } from "../../figures/f9-roadmap.js";
import { scaleOf } from "../../names.js";
import { type Slot, paragraph, section, table } from "../../nodes.js";
import { countOf, moneyRange, numberOf, rangeOf, scoreOf } from "../../quantity.js";
import { say, words } from "../../say.js";
import { moneyAndConditions, plannedActions, totalWords, whatAndWhen } from "../roadmap.js";
import { indicators } from "./indicators.js";

/** Chapter 6: next year's plan, what else could be chosen, and the indicators to watch. Undefined without a plan and without indicators. */
export function planChapter(ctx: Context): SectionNode | undefined {
  const { roadmap } = ctx.inputs;
  const kpis = indicators(ctx);
  if (roadmap === undefined && kpis.length === 0) return undefined;
  return section("recap.plan", words(ctx, "recap.plan.title"), [
    ...(roadmap === undefined ? [paragraph(say(ctx, "roadmap.book.none"))] : planBlocks(ctx, roadmap)),
    ...kpis,
  ]);
}

function planBlocks(ctx: Context, roadmap: Roadmap): readonly BlockNode[] {
  const planned = plannedActions(ctx);
  return [
    paragraph(totalWords(ctx, roadmap), "lead"),
    optionsTable(ctx, roadmap),
    paragraph(say(ctx, "recap.options.note"), "note"),
    ...roadmapFigures(ctx, roadmap),
    whatAndWhen(ctx, planned, "recap.what"),
    moneyAndConditions(ctx, planned, "recap.costs"),
  ];
}

/** The plans side by side: what each does, costs and leaves; the last row is doing nothing. */
function optionsTable(ctx: Context, proposed: Roadmap): BlockNode {
  const { minimum, faster } = ctx.inputs.planOptions ?? {};
  const options = [
    ...(minimum === undefined ? [] : [{ id: "minimum" as const, plan: minimum }]),
    { id: "proposed" as const, plan: proposed },
    ...(faster === undefined ? [] : [{ id: "faster" as const, plan: faster }]),
  ];
  const money = (plan: Roadmap, span: { readonly low: string; readonly high: string }, ref: string): Slot =>
    moneyRange(ctx, { low: exactOf(span.low), high: exactOf(span.high), currency: plan.prices.currency }, ref);
  const whole = (plan: Roadmap, side: "before" | "after", ref: string): Slot => {
    const levels = plan.effect.find((one) => one.id === "overall")?.[side];
    if (levels === undefined) return say(ctx, "value.unknown");
    const range = rangeOf(ctx, levels, ref);
    if (levels.score === undefined) return say(ctx, "state.provisional.short", { range });
    const score = scoreOf(ctx, levels.score, ref, scaleOf(ctx.model));
    return levels.low === levels.high ? [score] : say(ctx, "state.with-range", { score, range });
  };
  const severe = (plan: Roadmap) => plan.dropped.filter((one) => one.proposal.causes.some((cause) => cause.kind === "rule" && isSevere(cause.severity))).length;
  const all = [...proposed.items, ...proposed.dropped];
  const nothing = all.filter((one) => one.proposal.causes.some((cause) => cause.kind === "rule" && isSevere(cause.severity))).length;
  const count = (n: number, ref: string) => [countOf(ctx, n, ref)];
  return table("recap.options", words(ctx, "recap.options.caption"), {
    columns: [
      { id: "option", title: words(ctx, "column.option"), width: 1.6 },
      { id: "actions", title: words(ctx, "column.actions"), align: "end", width: 0.8 },
      { id: "days", title: words(ctx, "column.days-likely"), align: "end", width: 1 },
      { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.6 },
      { id: "per-year", title: words(ctx, "column.per-year"), align: "end", width: 1.6 },
      { id: "after", title: words(ctx, "column.whole-after"), align: "end", width: 1.4 },
      { id: "left", title: words(ctx, "column.severe-left"), align: "end", width: 1.2 },
    ],
    rows: [
      {
        id: "nothing",
        cells: [
          words(ctx, "recap.option.nothing"),
          count(0, "source: nothing"),
          [numberOf(ctx, 0, "source: nothing", { unit: "days" })],
          say(ctx, "recap.option.no-cost"),
          say(ctx, "recap.option.no-cost"),
          whole(proposed, "before", "roadmap: effect.overall.before"),
          count(nothing, "roadmap: items"),
        ],
      },
      ...options.map(({ id, plan }) => {
        const ref = id === "proposed" ? "roadmap" : `roadmap ${id}`;
        return {
          id,
          cells: [
            words(ctx, `recap.option.${id}`),
            count(plan.items.length, `${ref}: items`),
            [numberOf(ctx, exactOf(plan.totals.effort), `${ref}: totals.effort`, { unit: "days", digits: 0 })],
            money(plan, plan.totals.oneOff, `${ref}: totals.oneOff`),
            money(plan, plan.totals.annual, `${ref}: totals.annual`),
            whole(plan, "after", `${ref}: effect.overall.after`),
            count(severe(plan), `${ref}: dropped`),
          ],
        };
      }),
    ],
    empty: words(ctx, "empty.none"),
  });
}

function isSevere(severity: string): boolean {
  return severity === "critical" || severity === "high";
}

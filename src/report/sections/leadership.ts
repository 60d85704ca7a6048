import { exactOf } from "../../kernel/exact.js";
import type { BlockNode, InlineNode, SectionNode } from "../../model/report.js";
import type { CostComparison, EngagementAdvice } from "../../model/engagement.js";
import type { Context, WordContext } from "../context.js";
import type { ReportInputs } from "../inputs.js";
import { chapterBreak } from "./chapter-break.js";
import { leadershipChanges } from "./leadership-changes.js";
import { readableId } from "../names.js";
import { type Slot, bullets, inlines, paragraph, section, table } from "../nodes.js";
import { moneyOf, numberOf } from "../quantity.js";
import { joined, listed, say, sentences, words } from "../say.js";

/** Chapter 11: which kind of IT leadership fits, what weighed most, what was struck out and why, mandate, cost and review. Undefined without advice. */
export function leadership(ctx: Context): SectionNode | undefined {
  const input = ctx.inputs.engagement;
  if (input === undefined) return undefined;
  return section("leadership", words(ctx, "leadership.title"), leadershipBlocks(ctx, input), { break: chapterBreak(ctx) });
}

/** What the chapter says; advice on its own says the same. */
export function leadershipBlocks(ctx: WordContext, { advice, costs }: NonNullable<ReportInputs["engagement"]>): readonly BlockNode[] {
  const unknown = advice.unknown.filter((one) => one.canChange);
  return [
    paragraph(answerWords(ctx, advice), "lead"),
    ...(advice.weighedMost.length === 0
      ? []
      : [
          paragraph(
            say(ctx, "leadership.weighed", {
              inputs: listed(
                ctx,
                advice.weighedMost.map((one) => words(ctx, `situation.${one.input}`)),
              ),
            }),
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          paragraph(
            say(ctx, "leadership.unknown", {
              inputs: listed(
                ctx,
                unknown.map((one) => words(ctx, `situation.${one.input}`)),
              ),
            }),
          ),
        ]),
    modelsTable(ctx, advice),
    ...(advice.mandate.length === 0 ? [] : [paragraph(say(ctx, "leadership.mandate")), bullets(advice.mandate.map((line) => inlines(line)))]),
    paragraph(
      sentences(
        advice.ends === "" ? [] : say(ctx, "leadership.ends", { ends: advice.ends.replace(/\.$/, "") }),
        say(ctx, "leadership.review", { months: numberOf(ctx, exactOf(advice.review.months), "engagement: review.months", { unit: "months" }) }),
      ),
    ),
    ...leadershipChanges(ctx, advice),
    ...(costs === undefined ? [] : costBlocks(ctx, costs)),
  ];
}

function answerWords(ctx: WordContext, advice: EngagementAdvice): readonly InlineNode[] {
  const { leader, msp } = advice.answer;
  if (leader === undefined) return say(ctx, "leadership.none");
  const model = words(ctx, `engagement.${leader}`);
  const answer = say(ctx, msp ? "leadership.answer.msp" : "leadership.answer", { model });
  const days =
    advice.daysPerMonth === undefined
      ? []
      : say(ctx, "leadership.days", {
          low: numberOf(ctx, exactOf(advice.daysPerMonth.low), "engagement: daysPerMonth.low"),
          high: numberOf(ctx, exactOf(advice.daysPerMonth.high), "engagement: daysPerMonth.high"),
        });
  return sentences(answer, days, advice.status === "clear" ? [] : say(ctx, `leadership.status.${advice.status}`));
}

/** Every model with its points, its range, and why it was struck out. */
function modelsTable(ctx: WordContext, advice: EngagementAdvice): BlockNode {
  return table("leadership.models", words(ctx, "leadership.caption"), {
    columns: [
      { id: "model", title: words(ctx, "column.model"), width: 2 },
      { id: "points", title: words(ctx, "column.points"), align: "end", width: 1 },
      { id: "range", title: words(ctx, "column.range"), align: "end", width: 1.2 },
      { id: "struck", title: words(ctx, "column.struck-out"), width: 3 },
      { id: "notes", title: words(ctx, "column.notes"), width: 2.5 },
    ],
    rows: advice.models.map((one) => {
      const points = (value: number, side: string) => numberOf(ctx, exactOf(value), `engagement: models.${one.model}.${side}`, { unit: "points" });
      const range: Slot = one.low === one.high ? say(ctx, "range.all-known") : inlines(points(one.low, "low"), "–", points(one.high, "high"));
      const struck: Slot =
        one.struckOut.length === 0 ? say(ctx, "leadership.not-struck") : joined(one.struckOut.map((strike) => words(ctx, `struck.${strike.reason}`)));
      return {
        id: one.model,
        cells: [
          words(ctx, `engagement.${one.model}`),
          [points(one.score, "score")],
          range,
          struck,
          one.notes.length === 0 ? say(ctx, "leadership.no-notes") : one.notes.map((note) => words(ctx, `engagement-note.${note}`)).join("; "),
        ],
      };
    }),
    empty: words(ctx, "empty.none"),
  });
}

function costBlocks(ctx: WordContext, costs: CostComparison): readonly BlockNode[] {
  const money = (value: { readonly amount: string; readonly currency: string }, ref: string) =>
    moneyOf(ctx, exactOf(value.amount), ref, { form: "table", currency: value.currency });
  return [
    table("leadership.costs", words(ctx, "leadership.costs.caption"), {
      columns: [
        { id: "option", title: words(ctx, "column.option"), width: 2.5 },
        { id: "total", title: words(ctx, "column.per-year"), align: "end", width: 1.3 },
        { id: "days", title: words(ctx, "column.leader-days"), align: "end", width: 1.2 },
        { id: "per-day", title: words(ctx, "column.per-leader-day"), align: "end", width: 1.3 },
        { id: "rest", title: words(ctx, "column.not-priced"), width: 2 },
      ],
      rows: costs.options.map((option) => {
        const ref = `engagement: costs.${option.id}`;
        return {
          id: option.id,
          cells: [
            readableId(option.id),
            [money(option.total, ref)],
            option.leaderDays === undefined ? say(ctx, "leadership.days-unknown") : [numberOf(ctx, exactOf(option.leaderDays), ref, { unit: "days" })],
            option.perLeaderDay === undefined ? say(ctx, "leadership.days-unknown") : [money(option.perLeaderDay, ref)],
            option.notPriced.length === 0 ? say(ctx, "leadership.all-priced") : option.notPriced.map((model) => words(ctx, `engagement.${model}`)).join(", "),
          ],
        };
      }),
      empty: words(ctx, "empty.none"),
    }),
    ...(costs.likeForLike ? [] : [paragraph(say(ctx, "leadership.not-alike"), "note")]),
  ];
}

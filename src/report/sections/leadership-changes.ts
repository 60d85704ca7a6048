import { exactOf } from "../../kernel/exact.js";
import type { AdviceInput, EngagementAdvice } from "../../model/engagement.js";
import type { BlockNode, InlineNode } from "../../model/report.js";
import type { WordContext } from "../context.js";
import { type Slot, bullets, inlines, paragraph, table } from "../nodes.js";
import { countOf, moneyOf } from "../quantity.js";
import { listed, say, sayCount, sentences, wordIf, words } from "../say.js";

/** What shows how firm the choice of leadership is: who is near, which single change would give another answer, and when to look again sooner. */
export function leadershipChanges(ctx: WordContext, advice: EngagementAdvice): readonly BlockNode[] {
  const { near, review } = advice;
  const staff = countOf(ctx, review.itStaff, "engagement: review.itStaff");
  return [
    ...(near.length === 0 ? [] : [paragraph(say(ctx, "leadership.near")), bullets(near.map((one) => nearWords(ctx, one)))]),
    // Without an answer nothing is known that a change could turn.
    ...(advice.answer.leader === undefined && advice.wouldChange.length === 0 ? [] : [changesTable(ctx, advice)]),
    paragraph(
      review.employees === undefined
        ? say(ctx, "leadership.sooner", { staff })
        : say(ctx, "leadership.sooner.employees", { staff, employees: countOf(ctx, review.employees, "engagement: review.employees") }),
    ),
    paragraph(say(ctx, "leadership.weights"), "note"),
  ];
}

/** A near leader, and which inputs give the best one its lead or take from it. */
function nearWords(ctx: WordContext, { model, behind, separates }: EngagementAdvice["near"][number]): readonly InlineNode[] {
  const inputs = (side: 1 | -1) => [...new Set(separates.filter((one) => one.points * side > 0).map((one) => words(ctx, `situation.${one.input}`)))];
  const part = (key: "leadership.near.for" | "leadership.near.against", list: readonly string[]) =>
    list.length === 0 ? [] : say(ctx, key, { inputs: listed(ctx, list) });
  return sentences(
    inlines(...sayCount(ctx, "leadership.near", { n: behind, ref: `engagement: near.${model}.behind` }, { model: words(ctx, `engagement.${model}`) }), "."),
    part("leadership.near.against", inputs(1)),
    part("leadership.near.for", inputs(-1)),
  );
}

function changesTable(ctx: WordContext, { wouldChange, situation }: EngagementAdvice): BlockNode {
  const budget = situation.leadershipBudget;
  return table("leadership.changes", words(ctx, "leadership.changes.caption"), {
    columns: [
      { id: "input", title: words(ctx, "leadership.changes.input"), width: 2 },
      { id: "from", title: words(ctx, "leadership.changes.from"), width: 1.5 },
      { id: "to", title: words(ctx, "leadership.changes.to"), width: 2 },
      { id: "answer", title: words(ctx, "leadership.changes.answer"), width: 2.5 },
    ],
    rows: wouldChange.map((one) => {
      const from: Slot =
        one.input === "leadershipBudget" && budget !== undefined
          ? [moneyOf(ctx, exactOf(budget.amount), "engagement: situation.leadershipBudget", { form: "table", currency: budget.currency })]
          : caseWords(ctx, one.input, one.from);
      return {
        id: `${one.input}.${one.to.replaceAll(" ", "-")}`,
        cells: [words(ctx, `situation.${one.input}`), from, caseWords(ctx, one.input, one.to), answerWords(ctx, one.answer)],
      };
    }),
    empty: words(ctx, "leadership.changes.none"),
  });
}

function caseWords(ctx: WordContext, input: AdviceInput, name: string): string {
  return wordIf(ctx, `case.${input}.${name.replaceAll(" ", "-")}`) ?? name;
}

function answerWords(ctx: WordContext, { leader, msp }: EngagementAdvice["answer"]): string {
  if (leader === undefined) return words(ctx, "leadership.changes.no-leader");
  const model = words(ctx, `engagement.${leader}`);
  return msp ? words(ctx, "leadership.changes.with-msp", { model }) : model;
}

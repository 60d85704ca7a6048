import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { Action } from "../../actions.js";
import type { Context } from "../../context.js";
import { paragraph, plainText } from "../../nodes.js";
import { dayOf } from "../../quantity.js";
import { listed, say, sentences } from "../../say.js";
import { findingTitle, impactOf, lowered } from "../../template.js";
import { priceWords } from "../finding-detail.js";
import { roleName } from "../roles.js";
import { firstThatFits, letterBudget, wordCount } from "./budget.js";
import { firstFactRule } from "./facts.js";

const atMost = 3;

/** The decisions of the letter: the first actions that need this reader, each with owner, date, price, reason and what waiting means. */
export function decisions(ctx: Context): readonly BlockNode[] {
  const asked = decisionActions(ctx);
  return asked.length === 0
    ? [paragraph(say(ctx, "letter.decisions.none"))]
    : [{ type: "list", style: "steps", items: asked.map((action) => decision(ctx, action).map((part) => paragraph(part))) }];
}

/** The actions that the letter asks to decide: with a decide-by date the earliest first, else in order of the list. */
export function decisionActions(ctx: Context): readonly Action[] {
  const open = ctx.actions.filter(
    (action) => action.status === "open" && action.leftOut === undefined && (action.causes.length > 0 || action.decideBy !== undefined),
  );
  const dated = open.filter((action) => action.decideBy !== undefined).sort((a, b) => ((a.decideBy ?? "") < (b.decideBy ?? "") ? -1 : 1));
  return (dated.length > 0 ? dated : open).slice(0, atMost);
}

/** What is asked, and in a second paragraph why and what waiting means. */
function decision(ctx: Context, action: Action): readonly (readonly InlineNode[])[] {
  const first = action.decideBy ?? action.due;
  const slots = { action: action.title, owner: roleName(ctx, action.owner) };
  const ask =
    first === undefined
      ? say(ctx, "decision.undated", slots)
      : say(ctx, action.decideBy === undefined ? "decision.done-by" : "decision.decide-by", {
          ...slots,
          date: dayOf(ctx, first, `roadmap: ${action.id}#decideBy`),
        });
  const cause = action.causes[0];
  const price = ctx.inputs.roadmap === undefined ? say(ctx, "price.not-yet") : priceWords(ctx, action);
  if (cause === undefined) return [sentences(ask, price)];
  const left = letterBudget.decisions - wordCount(plainText(sentences(ask, price)));
  return [sentences(ask, price), reasons(ctx, action, left)];
}

/** Why, and what waiting means: the fullest wording that the budget leaves room for. */
function reasons(ctx: Context, action: Action, left: number): readonly InlineNode[] {
  const titles = (n: number) =>
    say(ctx, "decision.why", {
      findings: listed(
        ctx,
        action.causes.slice(0, n).map((one) => lowered(findingTitle(ctx, one))),
      ),
    });
  const untold = action.causes.filter((one) => one.rule !== firstFactRule(ctx));
  if (untold.length === 0)
    return firstThatFits(left, [sentences(titles(2), say(ctx, "decision.wait.fact")), sentences(titles(1), say(ctx, "decision.wait.fact"))]);
  const waits = untold.map((one) => say(ctx, "decision.wait", { impact: impactOf(ctx, one) }));
  const short = say(ctx, `decision.wait.${untold[0]?.severity ?? "medium"}`); // There is one: checked above.
  return firstThatFits(left, [
    sentences(titles(2), waits[0] ?? short),
    ...waits.map((wait) => sentences(titles(1), wait)),
    ...untold.map((one) => say(ctx, "decision.why-impact", { impact: impactOf(ctx, one) })),
    sentences(titles(2), short),
    sentences(titles(1), short),
  ]);
}

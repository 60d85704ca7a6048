import { cmp, exactOf } from "../../../kernel/exact.js";
import type { BlockNode, InlineNode } from "../../../model/report.js";
import { areasByGap, ratedAreas } from "../../areas.js";
import type { Context } from "../../context.js";
import { budgetRows } from "../../figures/budget-rows.js";
import { largestChange } from "../../figures/f12-slope.js";
import { areaName, scaleOf } from "../../names.js";
import { inlines, paragraph } from "../../nodes.js";
import { levelValue, scoreOf } from "../../quantity.js";
import { bindingCap, capReason, maxOf } from "../../rating.js";
import { say, sentences, words } from "../../say.js";
import { findingTitle, impactOf } from "../../template.js";
import { strengthWords, strengthsOf } from "../area/works.js";
import { confidenceBand } from "../confidence.js";
import { spendWords } from "../money.js";
import { mainCause } from "../recap/change-words.js";
import { sideScore } from "../recap/then-now.js";
import { firstThatFits, letterBudget } from "./budget.js";

/** The three facts of the letter, chosen by rule: the worst finding or cap, the largest change since last year or else the largest weighted gap, and a strength. */
export function facts(ctx: Context): readonly BlockNode[] {
  const found = [worst(ctx), change(ctx) ?? gap(ctx), strength(ctx)].filter((fact): fact is readonly InlineNode[] => fact !== undefined);
  return found.length === 0 ? [paragraph(say(ctx, "letter.facts.none"))] : [{ type: "list", style: "steps", items: found.map((fact) => [paragraph(fact)]) }];
}

/** The first fact comes from this finding, when there is one. */
export function firstFactRule(ctx: Context): string | undefined {
  return ctx.scorecard.findings.find((finding) => finding.severity === "critical" && finding.state === "open")?.rule;
}

function worst(ctx: Context): readonly InlineNode[] | undefined {
  const rule = firstFactRule(ctx);
  const finding =
    ctx.scorecard.findings.find((one) => one.rule === rule) ??
    (bitten(ctx) === undefined ? ctx.scorecard.findings.find((one) => one.state === "open") : undefined);
  if (finding !== undefined)
    return firstThatFits(letterBudget.facts, [
      sentences(inlines({ type: "strong", children: inlines(`${findingTitle(ctx, finding)}.`) }), impactOf(ctx, finding)),
      impactOf(ctx, finding),
    ]);
  const area = bitten(ctx);
  if (area === undefined) return undefined;
  const cap = bindingCap(area.rating);
  return cap === undefined
    ? undefined
    : say(ctx, "letter.fact.cap", {
        area: areaName(ctx.model, area.id),
        atMost: levelValue(ctx, cap.holdsAt ?? cap.atMost, cap.id),
        max: maxOf(ctx, area.rating),
        because: capReason(ctx, cap),
      });
}

/** The area that a true cap costs most of the whole. */
function bitten(ctx: Context) {
  return ratedAreas(ctx)
    .flatMap(({ id, rating }) =>
      rating.status === "scored" && bindingCap(rating)?.state === "true" ? [{ id, rating, loss: (rating.raw - rating.score) * rating.weight }] : [],
    )
    .sort((a, b) => b.loss - a.loss)[0];
}

/** From the second year on: the area that moved most. */
function change(ctx: Context): readonly InlineNode[] | undefined {
  const moved = ctx.inputs.comparison === undefined ? undefined : largestChange(ctx.inputs.comparison.changes);
  if (moved === undefined) return undefined;
  const [then, now] = [sideScore(ctx, moved, "before"), sideScore(ctx, moved, "after")];
  if (then === undefined || now === undefined) return undefined;
  const max = levelValue(ctx, scaleOf(ctx.model, moved.id)?.max ?? 5, "source: scale"); // The standard scale ends at 5.
  const cause = mainCause(moved);
  const slots = { area: areaName(ctx.model, moved.id), then, now, max };
  return cause === undefined
    ? say(ctx, "letter.fact.change.plain", slots)
    : say(ctx, "letter.fact.change", { ...slots, cause: words(ctx, `cause.${cause.cause}`) });
}

function gap(ctx: Context): readonly InlineNode[] | undefined {
  const area = areasByGap(ctx)[0];
  if (area === undefined || area.rating.exact.target === undefined) return undefined;
  const scale = scaleOf(ctx.model, area.id);
  return say(ctx, "letter.fact.gap", {
    area: areaName(ctx.model, area.id),
    score: scoreOf(ctx, area.rating.exact.score, area.id, scale),
    target: scoreOf(ctx, area.rating.exact.target, `${area.id}#target`),
  });
}

/** An area that meets its target with at least medium confidence; else the best practice that we saw or tested; else money. */
function strength(ctx: Context): readonly InlineNode[] | undefined {
  const met = ratedAreas(ctx).find(
    ({ rating }) =>
      rating.status === "scored" && rating.gap === 0 && rating.exact.confidence !== undefined && confidenceBand(rating.exact.confidence) !== "low",
  );
  if (met?.rating.status === "scored" && met.rating.exact.target !== undefined) {
    const scale = scaleOf(ctx.model, met.id);
    const best = strengthsOf(ctx, met.id)[0];
    const first = say(ctx, "letter.fact.strength", {
      area: areaName(ctx.model, met.id),
      score: scoreOf(ctx, met.rating.exact.score, met.id, scale),
      target: scoreOf(ctx, met.rating.exact.target, `${met.id}#target`),
    });
    return best === undefined
      ? first
      : firstThatFits(letterBudget.facts, [sentences(first, strengthWords(ctx, best)), sentences(first, strengthWords(ctx, best, "bare")), first]);
  }
  const best = ratedAreas(ctx)
    .flatMap(({ id }) => strengthsOf(ctx, id).slice(0, 1))
    .sort((a, b) => compareEffective(ctx, b, a))[0];
  if (best === undefined) return budgetRows(ctx) === undefined ? undefined : spendWords(ctx);
  const works = inlines(words(ctx, "letter.fact.works"));
  return firstThatFits(letterBudget.facts, [sentences(works, strengthWords(ctx, best)), sentences(works, strengthWords(ctx, best, "bare"))]);
}

function compareEffective(ctx: Context, a: string, b: string): number {
  const [one, two] = [ctx.scorecard.practices[a], ctx.scorecard.practices[b]];
  return one?.status === "answered" && two?.status === "answered" ? cmp(exactOf(one.exact.effective), exactOf(two.exact.effective)) : 0;
}

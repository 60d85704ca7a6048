import { type Exact, cmp, exactOf, exactText, sub } from "../kernel/exact.js";
import { issue } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import type { Assessment } from "../model/assessment.js";
import type { ChangeCause, Comparison } from "../model/comparison.js";
import type { Rating } from "../model/rating.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { score } from "../scoring/score.js";
import { findingsBetween } from "./findings.js";
import { methodBetween, packText } from "./method.js";
import { type Scores, type Spread, spreadsOf } from "./orders.js";
import { promisesBetween } from "./promises.js";
import { type Pair, activeCauses, causeOrder, mixOf, pairOf } from "./stages.js";

/** How two assessments are compared. */
export interface CompareOptions {
  /** Model of the packs that the first assessment was made with, when they differ from those of the second. */
  readonly before?: Model;
  /** The first assessment carried over to the packs of the second (`applyMigration`); needed with `before` where ids have changed. */
  readonly migrated?: Assessment;
  /** True also scores every other order of the causes, up to 128 scorings, and gives each cause its least and greatest effect. Default false. */
  readonly orders?: boolean;
}

/**
 * Compares two assessments of one company: what changed and why.
 *
 * The change of each score is the sum of real differences: the first assessment is moved to the second one cause at a time (method, time
 * passed, scope, evidence, completed recommendations, other answers, other facts) and scored after each. Where one of the two has no score
 * only the ranges are given.
 *
 * @param model The packs of the second assessment.
 * @returns The comparison, or an issue where packs differ and nothing says how the first was made: never a silent guess.
 */
export function compare(model: Model, given: { readonly before: Assessment; readonly after: Assessment }, options: CompareOptions = {}): Result<Comparison> {
  const { before, after } = given;
  if (options.before === undefined && packText(before) !== packText(after))
    return fail([
      issue({
        code: "other-packs",
        path: ["packs"],
        message: `The first assessment was made with ${packText(before)}, the second with ${packText(after)}. Migrate the first and give the model it was made with.`,
        found: packText(before),
        expected: packText(after),
      }),
    ]);
  if (before.asOf > after.asOf)
    return fail([
      issue({ code: "wrong-order", path: ["asOf"], message: `The first assessment speaks of ${before.asOf}, after the second (${after.asOf}). Swap them.` }),
    ]);
  const pair = pairOf(options.migrated ?? before, after, model);
  const from = score(options.before ?? model, before);
  const cards = cardsBetween(model, pair, options.before === undefined ? from : undefined);
  const to = cards[cards.length - 1] ?? from; // One card per cause.
  const spreads = options.orders === true ? spreadsBetween(model, pair, options.before !== undefined) : undefined;
  return ok({
    format: 1,
    organization: after.organization.name,
    before: headOf(from),
    after: headOf(to),
    changes: ["overall", ...model.areaOrder].map((id) => changeOf(id, [from, ...cards], spreads)),
    findings: findingsBetween(from, to, pair),
    promises: promisesBetween(model, pair),
    method: methodBetween(before, after, { from, to }),
  });
}

/** The scorecard after each cause; a cause that changes nothing keeps the card before it. @param first Card of the first assessment by the same model. */
function cardsBetween(model: Model, pair: Pair, first: Scorecard | undefined): readonly Scorecard[] {
  const active = new Set(activeCauses(pair));
  const taken = new Set<ChangeCause>();
  let card = first;
  return causeOrder.map((cause) => {
    taken.add(cause);
    if (card === undefined || active.has(cause)) card = score(model, mixOf(pair, taken));
    return card;
  });
}

function spreadsBetween(model: Model, pair: Pair, methodFirst: boolean) {
  const causes = activeCauses(pair).filter((cause) => !methodFirst || cause !== "method");
  const always: readonly ChangeCause[] = methodFirst ? ["method"] : [];
  return spreadsOf(causes, (taken): Scores => {
    const card = score(model, mixOf(pair, new Set([...always, ...taken])));
    return new Map(["overall", ...model.areaOrder].map((id) => [id, scoreOf(ratingIn(card, id))]));
  });
}

function headOf(card: Scorecard): Comparison["before"] {
  return { asOf: card.asOf, ...(card.period === undefined ? {} : { period: card.period }), packs: card.packs };
}

function ratingIn(card: Scorecard, id: string): Rating | undefined {
  return id === "overall" ? card.overall : card.areas[id];
}

function changeOf(
  id: string,
  cards: readonly Scorecard[],
  spreads: ReadonlyMap<ChangeCause, ReadonlyMap<string, Spread>> | undefined,
): Comparison["changes"][number] {
  const ratings = cards.map((card) => ratingIn(card, id));
  const [before, after] = [sideOf(ratings[0]), sideOf(ratings[ratings.length - 1])];
  const scores = ratings.map(scoreOf);
  const cannotTell =
    before.low === undefined || after.low === undefined || before.high === undefined || after.high === undefined
      ? true
      : cmp(exactOf(after.low), exactOf(before.high)) <= 0 && cmp(exactOf(before.low), exactOf(after.high)) <= 0;
  const [start, end] = [scores[0], scores[scores.length - 1]];
  if (start === undefined || end === undefined) return { id, before, after, cannotTell };
  // A stage between may have no score where the ends have: its difference then goes to the next cause.
  let last: Exact = start;
  const parts = causeOrder.map((cause, index) => {
    const now = scores[index + 1] ?? last;
    const delta = exactText(sub(now, last));
    last = now;
    return { cause, delta, ...(spreads === undefined ? {} : (spreads.get(cause)?.get(id) ?? { low: delta, high: delta })) };
  });
  return { id, before, after, change: exactText(sub(end, start)), causes: parts, cannotTell };
}

function scoreOf(rating: Rating | undefined): Exact | undefined {
  return rating?.status === "scored" ? exactOf(rating.exact.score) : undefined;
}

function sideOf(rating: Rating | undefined): Comparison["changes"][number]["before"] {
  if (rating === undefined || rating.status === "not-applicable") return { status: "not-applicable" };
  const ends = { low: rating.exact.low, high: rating.exact.high };
  return rating.status === "scored" ? { status: "scored", score: rating.exact.score, level: rating.level, ...ends } : { status: rating.status, ...ends };
}

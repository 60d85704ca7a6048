import { type Exact, cmp, exactOf, exactText, sub } from "../kernel/exact.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { issue } from "../kernel/issue.js";
import type { Assessment } from "../model/assessment.js";
import type { ChangeCause, Comparison } from "../model/comparison.js";
import type { Rating } from "../model/rating.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { proposeAdvice } from "../roadmap/propose.js";
import { score } from "../scoring/score.js";
import { stagesBetween } from "./stages.js";

/**
 * Compares two assessments of one company: what changed and why.
 *
 * The change of each score is the sum of real differences: the first assessment is moved to the second one cause at a time (method, time
 * passed, scope, evidence, completed recommendations, other answers, other facts) and scored after each. Where one of the two has no score
 * only the ranges are given.
 *
 * @param model The packs of the second assessment.
 * @param options.before Model of the first, when its packs differ; the first must then be migrated (`planMigration`), so that `model` reads it too.
 * @returns The comparison, or an issue where packs differ and nothing says how the first was made: never a silent guess.
 */
export function compare(
  model: Model,
  pair: { readonly before: Assessment; readonly after: Assessment },
  options: { readonly before?: Model } = {},
): Result<Comparison> {
  const { before, after } = pair;
  const first = options.before ?? model;
  if (options.before === undefined && !samePacks(before, after))
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
  const stages = stagesBetween(before, after, model);
  const cards = [score(first, before), ...stages.map((stage) => score(model, stage.assessment))];
  const causes = stages.map((stage) => stage.cause);
  const [from, to] = [cards[0] as Scorecard, cards[cards.length - 1] as Scorecard]; // There is at least the first, and stages.
  return ok({
    format: 1,
    organization: after.organization.name,
    before: headOf(from),
    after: headOf(to),
    changes: ["overall", ...model.areaOrder].map((id) => changeOf(id, cards, causes)),
    findings: findingsOf(from, to, after),
    promises: promisesOf(model, before, after),
    method: methodOf(before, after, from, to),
  });
}

function samePacks(one: Assessment, other: Assessment): boolean {
  return packText(one) === packText(other);
}

function packText(assessment: Assessment): string {
  return assessment.packs.map((pack) => `${pack.id}@${pack.version}`).join(", ");
}

function headOf(card: Scorecard): Comparison["before"] {
  return { asOf: card.asOf, ...(card.period === undefined ? {} : { period: card.period }), packs: card.packs };
}

function ratingIn(card: Scorecard, id: string): Rating | undefined {
  return id === "overall" ? card.overall : card.areas[id];
}

function changeOf(id: string, cards: readonly Scorecard[], causes: readonly ChangeCause[]): Comparison["changes"][number] {
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
  const parts = causes.map((cause, index) => {
    const now = scores[index + 1] ?? last;
    const delta = exactText(sub(now, last));
    last = now;
    return { cause, delta };
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

function findingsOf(from: Scorecard, to: Scorecard, after: Assessment): Comparison["findings"] {
  const brief = (one: Scorecard["findings"][number]) => ({ rule: one.rule, area: one.area, severity: one.severity });
  const was = new Map(from.findings.map((one) => [one.rule, one]));
  const is = new Set(to.findings.map((one) => one.rule));
  const unclear = new Set(to.openQuestions.map((one) => one.rule));
  const gone = from.findings.filter((one) => !is.has(one.rule));
  return {
    new: to.findings.filter((one) => !was.has(one.rule)).map(brief),
    closed: gone
      .filter((one) => !unclear.has(one.rule))
      .map((one) => ({ ...brief(one), ...(one.recommend !== undefined && after.advice?.[one.recommend]?.status === "done" ? { by: one.recommend } : {}) })),
    stayed: to.findings.filter((one) => was.has(one.rule)).map(brief),
    unclear: gone.filter((one) => unclear.has(one.rule)).map(brief),
  };
}

function promisesOf(model: Model, before: Assessment, after: Assessment): Comparison["promises"] {
  const still = new Set(proposeAdvice(model, after).map((one) => one.id));
  return proposeAdvice(model, before).map((one) => {
    const state = after.advice?.[one.id];
    return {
      id: one.id,
      area: one.area,
      critical: one.critical,
      status: state?.status ?? ("open" as const),
      ...(state?.on === undefined ? {} : { on: state.on }),
      ...(state?.by === undefined ? {} : { by: state.by }),
      ...(state?.reason === undefined ? {} : { reason: state.reason }),
      stillProposed: still.has(one.id),
    };
  });
}

function methodOf(before: Assessment, after: Assessment, from: Scorecard, to: Scorecard): readonly string[] {
  const packs = from.packs.flatMap((pack, index) => {
    const now = to.packs[index];
    return now !== undefined && (now.version !== pack.version || now.digest !== pack.digest) ? [`${pack.id}: ${pack.version} to ${now.version}`] : [];
  });
  const names = (assessment: Assessment) => [
    ...(assessment.overrides ?? []).map((one) => `${one.what} ${one.id}`),
    ...Object.keys(assessment.targets ?? {}).map((id) => `target ${id}`),
  ];
  const [old, now] = [new Set(names(before)), new Set(names(after))];
  return [
    ...packs,
    ...[...now].filter((name) => !old.has(name)).map((name) => `new: ${name}`),
    ...[...old].filter((name) => !now.has(name)).map((name) => `no longer: ${name}`),
  ];
}

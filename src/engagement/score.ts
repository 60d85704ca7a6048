import { type Exact, cmp, exactOf, exactText, mul } from "../kernel/exact.js";
import { amountOf } from "../kernel/money.js";
import type { EngagementModelId, EngagementSituation, LeaderId } from "../model/engagement.js";
import type { PossibleCases, SituationCase } from "./cases.js";
import { type EngagementRule, type EngagementRules, leaders } from "./rules.js";

/** Who leads, and whether an MSP joins. */
export interface Answer {
  readonly leader?: LeaderId;
  readonly msp: boolean;
}

/** A situation and the rules it is judged by. */
export interface Judged {
  readonly rules: EngagementRules;
  readonly situation: EngagementSituation;
}

/** Rules that hold in a case; inputs without a case count nothing. */
export function rulesThatHold(rules: EngagementRules, at: Partial<SituationCase>): readonly EngagementRule[] {
  return rules.rules.filter((rule) => {
    const value = at[rule.input];
    return value !== undefined && rule.cases.includes(value);
  });
}

/** Sum before the clamp. */
export function rawScore(rules: EngagementRules, at: Partial<SituationCase>, model: EngagementModelId): number {
  return rulesThatHold(rules, at).reduce((sum, rule) => sum + rule.points[model], rules.start);
}

/** Clamps a score to 0 to 100. @example clamped(115) //=> 100 */
export function clamped(score: number): number {
  return Math.min(100, Math.max(0, score));
}

/** Least and greatest score that the unknown inputs allow; inputs do not depend on each other. */
export function scoreRange(rules: EngagementRules, cases: PossibleCases, model: EngagementModelId): { readonly low: number; readonly high: number } {
  let low = rules.start;
  let high = rules.start;
  for (const [input, possible] of Object.entries(cases)) {
    const points = possible.map((value) =>
      rules.rules.filter((rule) => rule.input === input && rule.cases.includes(value)).reduce((sum, rule) => sum + rule.points[model], 0),
    );
    low += Math.min(...points);
    high += Math.max(...points);
  }
  return { low: clamped(low), high: clamped(high) };
}

/** Why a leader is out, whatever its score. */
export interface Strike {
  readonly reason: "above-budget" | "no-end-date";
  readonly values: Readonly<Record<string, string>>;
}

/** Reasons that strike a model out: its least yearly cost is above the budget; an interim without an end. */
export function strikesOf({ rules, situation }: Judged, at: Partial<SituationCase>, model: EngagementModelId): readonly Strike[] {
  if (model === "msp") return [];
  const strikes: Strike[] = [];
  const cost = lowestCost(rules, situation, model);
  const { leadershipBudget: budget } = situation;
  if (budget !== undefined && budget.currency === rules.currency && cmp(cost, amountOf(budget)) > 0) {
    strikes.push({ reason: "above-budget", values: { lowest: exactText(cost), budget: budget.amount, currency: budget.currency } });
  }
  if (model === "interim" && !hasEnd(situation, at)) strikes.push({ reason: "no-end-date", values: {} });
  return strikes;
}

/** An interim ends when the post is filled or the project is done. */
export function hasEnd(situation: EngagementSituation, at: Partial<SituationCase>): boolean {
  const projectEnds = situation.project !== undefined && situation.project.kind !== "none" && situation.project.months !== undefined;
  return situation.interimEnds !== undefined || projectEnds || at.cio === "gap-of-1-to-12-months" || at.project === "long-with-daily-decisions";
}

function lowestCost(rules: EngagementRules, situation: EngagementSituation, model: LeaderId): Exact {
  if (model !== "interim") return rules.lowestCost[model];
  const projectMonths = situation.project?.kind === "none" ? undefined : situation.project?.months;
  // A term that nobody named is at least a quarter.
  const months = Math.min(12, situation.absenceMonths ?? projectMonths ?? 3);
  return mul(rules.lowestCost.interimMonth, exactOf(months));
}

/** The best leader that is not struck out (the score before the clamp decides, then the order of the table), and an MSP where its score asks for one. */
export function answerOf(judged: Judged, at: Partial<SituationCase>): Answer {
  const { rules } = judged;
  const held = rulesThatHold(rules, at);
  const sum = (model: EngagementModelId) => held.reduce((total, rule) => total + rule.points[model], rules.start);
  let best: { readonly leader: LeaderId; readonly score: number } | undefined;
  for (const leader of leaders) {
    if (strikesOf(judged, at, leader).length > 0) continue;
    const score = sum(leader);
    if (best === undefined || score > best.score) best = { leader, score };
  }
  return { ...(best === undefined ? {} : { leader: best.leader }), msp: clamped(sum("msp")) >= rules.mspFrom };
}

/** True when two answers say the same. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return a.leader === b.leader && a.msp === b.msp;
}

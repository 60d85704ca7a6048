import { unwrap } from "../kernel/result.js";
import type { AdviceInput, EngagementAdvice, EngagementSituation, LeaderId } from "../model/engagement.js";
import { type PossibleCases, type SituationCase, knownCases, possibleCases } from "./cases.js";
import { decidingInputs } from "./outcomes.js";
import { engagementCombinations } from "./combinations.js";
import { engagementModels, fractionalDays } from "./models.js";
import { parseSituation } from "./parse.js";
import { type EngagementRules, engagementRules, leaders, modelIds, situationCases, situationInputs } from "./rules.js";
import { type Answer, type Judged, answerOf, clamped, rawScore, rulesThatHold, sameAnswer, scoreRange, strikesOf } from "./score.js";

/** How a recommendation is made. */
export interface EngagementOptions {
  /** Default {@link engagementRules}; change weights by spreading them. */
  readonly rules?: EngagementRules;
}

/**
 * Recommends a kind of IT leadership for a company's situation, with its reasons.
 *
 * Scores each model by the rule table, strikes out what the constraints forbid, and names the best leader, with an MSP where its score asks for one: an MSP is never
 * the answer to a need for leadership. What is not known leaves a range: when some way of filling it in would give another answer, the status is `open` and the advice
 * says what to find out. It is judgement made visible, not a measurement.
 *
 * @param situation Checked as by {@link parseSituation}; a CioAssessmentError with all issues when it is not valid.
 * @returns Scores with their contributions, what was struck out, leaders near by, what weighed most, what would change the answer.
 * @example recommendEngagement({ employees: 140, revenue: { amount: "46200000", currency: "USD" }, itStaff: 4, cioStatus: "none", project: { kind: "none" }, dayToDayNeed: "partial", strategicNeed: "high", regulatoryPressure: "medium" }).answer //=> { leader: "fractional", msp: true }
 */
export function recommendEngagement(situation: EngagementSituation, options: EngagementOptions = {}): EngagementAdvice {
  const checked = unwrap(parseSituation(situation));
  const rules = options.rules ?? engagementRules;
  const judged: Judged = { rules, situation: checked };
  const cases = possibleCases(checked, rules);
  const known = knownCases(cases);
  const answer = answerOf(judged, known);
  const near = nearOf(judged, known, answer);
  const unknown = unknownOf(judged, cases, answer);
  const leader = answer.leader;
  const days = leader === "fractional" ? fractionalDays(checked.employees) : leader === undefined ? undefined : engagementModels[leader].daysPerMonth;
  return {
    format: 1,
    situation: checked,
    status: leader === undefined ? "none" : unknown.some((one) => one.canChange) ? "open" : near.length > 0 ? "close" : "clear",
    answer,
    models: modelIds.map((model) => ({
      model,
      start: rules.start,
      contributions: rulesThatHold(rules, known)
        .filter((rule) => rule.points[model] !== 0)
        .map((rule) => ({ rule: rule.id, input: rule.input, points: rule.points[model] })),
      raw: rawScore(rules, known, model),
      score: clamped(rawScore(rules, known, model)),
      ...scoreRange(rules, cases, model),
      struckOut: strikesOf(judged, known, model).map(({ reason, values }) => ({ reason, values: { ...values } })),
      notes: notesOf(judged, model),
    })),
    near,
    weighedMost: leader === undefined ? [] : contributions(rules, known, leader).slice(0, 3),
    unknown,
    wouldChange: changesOf(judged, cases, answer),
    combinations: engagementCombinations
      .filter((one) => one.fits(checked))
      .map((one) => ({
        id: one.id,
        recommended: one.recommended,
        why: one.why,
        agrees: leader !== undefined && one.leaders.includes(leader) && (!one.msp || answer.msp),
      })),
    ...(days === undefined ? {} : { daysPerMonth: days }),
    mandate: leader === undefined ? [] : [...engagementModels[leader].mandate],
    ends: leader === undefined ? "" : engagementModels[leader].ends,
    review: {
      months: 12,
      // Growth by 30 %.
      ...(checked.employees === undefined ? {} : { employees: Math.ceil((checked.employees * 13) / 10) }),
      itStaff: 10,
      events: ["an acquisition closes"],
    },
    assumptions: assumptionsOf(rules, checked),
  };
}

/** Contributions to a model by weight, the heaviest first; equal ones in table order. */
function contributions(rules: EngagementRules, at: Partial<SituationCase>, model: LeaderId): EngagementAdvice["weighedMost"] {
  return rulesThatHold(rules, at)
    .map((rule) => ({ rule: rule.id, input: rule.input, points: rule.points[model] }))
    .filter((one) => one.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function nearOf(judged: Judged, at: Partial<SituationCase>, { leader }: Answer): EngagementAdvice["near"] {
  const { rules } = judged;
  if (leader === undefined) return [];
  const best = clamped(rawScore(rules, at, leader));
  return leaders
    .filter((one) => one !== leader && strikesOf(judged, at, one).length === 0)
    .map((model) => ({
      model,
      behind: best - clamped(rawScore(rules, at, model)),
      separates: rulesThatHold(rules, at)
        .map((rule) => ({ rule: rule.id, input: rule.input, points: rule.points[leader] - rule.points[model] }))
        .filter((one) => one.points !== 0)
        .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    }))
    .filter((one) => one.behind <= rules.margin)
    .sort((a, b) => a.behind - b.behind);
}

/** Inputs that are not known, and whether filling one in can give another answer, whatever the others turn out to be. */
function unknownOf(judged: Judged, cases: PossibleCases, answer: Answer): EngagementAdvice["unknown"] {
  const open = situationInputs.filter((input) => cases[input].length > 1);
  const deciding = decidingInputs(judged, cases);
  const rows: { readonly input: AdviceInput; readonly canChange: boolean }[] = open.map((input) => ({ input, canChange: deciding.has(input) }));
  if (judged.situation.leadershipBudget === undefined)
    rows.push({ input: "leadershipBudget", canChange: answer.leader !== undefined && strikable(judged, knownCases(cases), answer.leader) });
  return rows;
}

/** A budget of nothing: would it strike the answer out? */
function strikable({ rules, situation }: Judged, at: Partial<SituationCase>, leader: LeaderId): boolean {
  return strikesOf({ rules, situation: { ...situation, leadershipBudget: { amount: "0", currency: rules.currency } } }, at, leader).some(
    (one) => one.reason === "above-budget",
  );
}

/** Single changes of a known input that give another answer, the nearest case first. */
function changesOf(judged: Judged, cases: PossibleCases, answer: Answer): EngagementAdvice["wouldChange"] {
  const known = knownCases(cases);
  const rows = situationInputs.flatMap((input) => {
    const all: readonly string[] = situationCases[input];
    const from = known[input];
    if (from === undefined) return [];
    return all
      .filter((to) => to !== from)
      .map((to) => ({ input, from, to, answer: answerOf(judged, { ...known, [input]: to }), step: Math.abs(all.indexOf(to) - all.indexOf(from)) }))
      .filter((one) => !sameAnswer(one.answer, answer));
  });
  const sorted = rows.sort((a, b) => a.step - b.step).map(({ step: _, ...row }): EngagementAdvice["wouldChange"][number] => row);
  return [...sorted, ...budgetChange(judged, known, answer)];
}

function budgetChange({ rules, situation }: Judged, at: Partial<SituationCase>, answer: Answer): EngagementAdvice["wouldChange"] {
  const { leadershipBudget: budget } = situation;
  if (budget === undefined || budget.currency !== rules.currency) return [];
  const from = `${budget.amount} ${budget.currency}`;
  const unlimited = answerOf({ rules, situation: { ...situation, leadershipBudget: undefined } }, at);
  if (!sameAnswer(unlimited, answer)) return [{ input: "leadershipBudget", from, to: "enough for every model", answer: unlimited }];
  const nothing = answerOf({ rules, situation: { ...situation, leadershipBudget: { amount: "0", currency: budget.currency } } }, at);
  return sameAnswer(nothing, answer) ? [] : [{ input: "leadershipBudget", from, to: "less than its least cost", answer: nothing }];
}

function notesOf({ rules, situation }: Judged, model: EngagementAdvice["models"][number]["model"]): EngagementAdvice["models"][number]["notes"] {
  if (model === "msp") return ["partner-only"];
  const { leadershipBudget: budget } = situation;
  return [
    ...(model === "virtual" && situation.virtualFromPresentMsp === true ? ["not-independent" as const] : []),
    ...(budget === undefined ? ["budget-unknown" as const] : budget.currency === rules.currency ? [] : ["budget-not-comparable" as const]),
  ];
}

function assumptionsOf(rules: EngagementRules, situation: EngagementSituation): readonly string[] {
  return [
    "The weights are judgement; they are listed with the scores and can be changed.",
    ...(situation.revenue !== undefined && situation.revenue.currency !== rules.currency
      ? [`The revenue is in ${situation.revenue.currency}, the bands in ${rules.currency}: it was not counted.`]
      : []),
    ...(situation.leadershipBudget !== undefined && situation.leadershipBudget.currency !== rules.currency
      ? [`The budget is in ${situation.leadershipBudget.currency}, the costs in ${rules.currency}: nothing was struck out for it.`]
      : []),
  ];
}

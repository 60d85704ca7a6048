import type { SituationInput } from "../model/engagement.js";
import type { PossibleCases } from "./cases.js";
import { leaders, modelIds, situationInputs } from "./rules.js";
import { type Judged, clamped, hasEnd, strikesOf } from "./score.js";

/**
 * The inputs that decide: with some values of the other unknown inputs, two of its possible cases give different answers.
 *
 * Every way of filling in what is unknown is tried, at most 15,552; the answers are kept by position in mixed radix, so that the neighbours along one input are found by stride.
 */
export function decidingInputs(judged: Judged, cases: PossibleCases): ReadonlySet<SituationInput> {
  const { rules, situation } = judged;
  const counts = situationInputs.map((input) => cases[input].length);
  const size = counts.reduce((product, count) => product * count, 1);
  const points = situationInputs.map((input) =>
    cases[input].map((value) =>
      modelIds.map((model) =>
        rules.rules.filter((rule) => rule.input === input && rule.cases.includes(value)).reduce((sum, rule) => sum + rule.points[model], 0),
      ),
    ),
  );
  const overBudget = leaders.map((leader) => strikesOf(judged, {}, leader).some((one) => one.reason === "above-budget"));
  const answers = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) {
    const digits = digitsOf(at, counts);
    const scores = modelIds.map((_, model) => points.reduce((sum, input, index) => sum + (input[digits[index] ?? 0]?.[model] ?? 0), rules.start)); // Every digit is a case, every case has all models.
    const interimEnds = hasEnd(situation, { cio: caseAt(cases, digits, "cio"), project: caseAt(cases, digits, "project") });
    answers[at] = answerCode(scores, { overBudget, interimEnds, mspFrom: rules.mspFrom });
  }
  const deciding = new Set<SituationInput>();
  let stride = 1;
  for (const [index, input] of situationInputs.entries()) {
    const count = counts[index] ?? 1; // One count per input.
    for (let at = 0; at < size; at += 1) {
      if (count > 1 && Math.floor(at / stride) % count > 0 && answers[at] !== answers[at - stride]) deciding.add(input);
    }
    stride *= count;
  }
  return deciding;
}

function digitsOf(at: number, counts: readonly number[]): readonly number[] {
  let rest = at;
  return counts.map((count) => {
    const digit = rest % count;
    rest = Math.floor(rest / count);
    return digit;
  });
}

function caseAt(cases: PossibleCases, digits: readonly number[], input: SituationInput): string {
  return cases[input][digits[situationInputs.indexOf(input)] ?? 0] ?? ""; // Every digit is a case.
}

/** The best leader's position and whether an MSP joins, as one number. */
function answerCode(
  scores: readonly number[],
  { overBudget, interimEnds, mspFrom }: { readonly overBudget: readonly boolean[]; readonly interimEnds: boolean; readonly mspFrom: number },
): number {
  let best = -1;
  for (const [index, leader] of leaders.entries()) {
    if (overBudget[index] === true || (leader === "interim" && !interimEnds)) continue;
    if (best < 0 || (scores[index] ?? 0) > (scores[best] ?? 0)) best = index; // One score per model.
  }
  const msp = clamped(scores[leaders.length] ?? 0) >= mspFrom; // The MSP is the model after the leaders.
  return (best + 1) * 2 + (msp ? 1 : 0);
}

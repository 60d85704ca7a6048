import { moveText } from "./moves.js";
import type { MigrationPlan, MigrationStep } from "./plan.js";

/**
 * Prints a plan for a terminal: every step with its reason, its choices (the suggested one first) and what it moves, then what all together
 * move and what has to be asked again.
 */
export function formatPlan(plan: MigrationPlan): string {
  const versions = (packs: MigrationPlan["from"]) => packs.map((pack) => `${pack.id} ${pack.version}`).join(", ");
  const moves = plan.moves.length === 0 ? ["No rating moves."] : ["All together:", ...plan.moves.map((move) => `  ${moveText(move)}`)];
  return [
    `${plan.assessment.organization.name}: from ${versions(plan.from)} to ${versions(plan.to)}`,
    ...plan.steps.flatMap(stepLines),
    ...moves,
    ...(plan.asks.length === 0 ? [] : [`To be asked again: ${plan.asks.join(", ")}`]),
    "",
  ].join("\n");
}

function stepLines(step: MigrationStep, index: number): readonly string[] {
  return [
    `${index + 1}. ${step.key}: ${step.because}`,
    ...step.choices.map((choice, at) => `   ${choice.id}${at === 0 ? " (suggested)" : ""}: ${choice.says}`),
    ...step.moves.map((move) => `   moves ${moveText(move)}`),
  ];
}

import { cmp, greatest, least, sub, toNumber } from "../kernel/exact.js";
import type { ScorecardNote } from "../model/scorecard.js";
import { valuesRead } from "./findings.js";
import { truth } from "./outcome.js";
import { voiceValues } from "./present.js";
import type { Run } from "./run.js";

/** Consistency notes: answers that measurements do not support, respondents who differ by the pack's gap, figures that disagree. */
export function notesOf(run: Run): readonly ScorecardNote[] {
  const { program } = run.context.model;
  const notes: ScorecardNote[] = [];
  for (const step of program.practices) {
    const outcome = run.leaves.get(step.id);
    if (outcome?.unsupported === undefined || outcome.answer === undefined) continue;
    const answer = run.context.assessment.answers[step.id];
    const despite = answer !== undefined && "despite" in answer ? answer.despite : undefined;
    notes.push({
      kind: "corroboration",
      area: step.area,
      practice: step.id,
      answer: toNumber(outcome.answer),
      worst: toNumber(outcome.unsupported.worst),
      metrics: [...outcome.unsupported.metrics],
      ...(despite === undefined ? {} : { despite }),
    });
  }
  for (const step of program.practices) {
    const values = voiceValues(run, step.id, step.scale);
    if (values.length < 2) continue;
    const [lowest, highest] = [values.reduce(least), values.reduce(greatest)];
    if (cmp(sub(highest, lowest), program.policy.corroboration?.gap ?? 2) < 0) continue; // Two levels where the pack names no gap.
    const outcome = run.leaves.get(step.id);
    notes.push({
      kind: "spread",
      area: step.area,
      practice: step.id,
      least: toNumber(lowest),
      greatest: toNumber(highest),
      ...(outcome?.state === "counts" ? { counts: toNumber(outcome.value) } : {}),
    });
  }
  for (const check of program.checks) {
    if (truth(check.when.evaluate(run.context.env)) === "true") notes.push({ kind: "check", check: check.id, values: valuesRead(run, check.when) });
  }
  return notes;
}

import type { LedgerEntry } from "../model/scorecard.js";
import type { Run } from "./run.js";

/** Every departure from the plain method, in the order of the pack and then of the assessment. */
export function ledgerOf(run: Run): readonly LedgerEntry[] {
  const { model, assessment } = run.context;
  const entries: LedgerEntry[] = [...model.changes];
  for (const [id, one] of Object.entries(assessment.exclusions ?? {}))
    entries.push({ kind: "exclusion", id, reason: one.reason, ...optional({ by: one.by, on: one.on }) });
  for (const step of model.program.practices) {
    const answer = assessment.answers[step.id];
    if (answer === undefined) continue;
    if ("notApplicable" in answer) entries.push({ kind: "not-applicable", id: step.id, reason: answer.notApplicable });
    else if (answer.despite !== undefined) entries.push({ kind: "despite", id: step.id, reason: answer.despite, ...optional({ by: answer.by }) });
  }
  for (const step of model.program.facts) {
    const state = Object.hasOwn(assessment.facts, step.id) ? assessment.facts[step.id] : undefined;
    if (typeof state === "object" && !Array.isArray(state) && "notApplicable" in state)
      entries.push({ kind: "not-applicable", id: step.id, reason: state.notApplicable });
  }
  for (const one of assessment.overrides ?? [])
    entries.push({
      kind: "override",
      id: one.id,
      reason: one.because,
      to: `${one.what} ${Array.isArray(one.to) ? one.to.join(", ") : String(one.to)}`,
      ...optional({ by: one.by }),
    });
  for (const [id, to] of Object.entries(assessment.targets ?? {}))
    entries.push({ kind: "target", id, reason: "Target set for this assessment", to: String(to) });
  for (const one of assessment.waivers ?? []) entries.push({ kind: "waiver", id: one.rule, reason: one.reason, by: one.approvedBy, until: one.until });
  return entries;
}

function optional(fields: { readonly by?: string | undefined; readonly on?: string | undefined }): { readonly by?: string; readonly on?: string } {
  return { ...(fields.by === undefined ? {} : { by: fields.by }), ...(fields.on === undefined ? {} : { on: fields.on }) };
}

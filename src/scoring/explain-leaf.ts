import { ends } from "../evidence/readings.js";
import { exactText } from "../kernel/exact.js";
import { printWithValues } from "../language/print.js";
import type { MetricStep } from "../packs/program.js";
import { type Explanation, shown } from "./explanation.js";
import { expand, missingFor } from "./missing.js";
import type { LeafOutcome } from "./outcome.js";
import { columns } from "./present.js";
import type { Run } from "./run.js";

/** Why a practice counts as it does: the answer, what limited it and what would narrow it. */
export function explainPractice(run: Run, leaf: LeafOutcome): Explanation {
  const { step } = leaf;
  const placed = run.context.model.practices.get(step.id)?.is;
  const title = placed?.question === undefined || placed.question === "" ? step.id : placed.question;
  const base = { id: step.id, kind: "practice" as const, title, lifts: [], parts: [] };
  if (leaf.out !== undefined)
    return {
      ...base,
      lines: [leaf.out.why === "answer" ? `Does not apply: ${leaf.out.reason}.` : `Does not apply: ${leaf.out.reason} is false.`],
      missing: [],
    };
  const ranges = { low: exactText(leaf.low), high: exactText(leaf.high) };
  const answer = run.context.assessment.answers[step.id];
  if (leaf.answer === undefined || answer === undefined || "notApplicable" in answer)
    return { ...base, ...ranges, lines: ["Not answered."], missing: [step.id] };
  const lines = [`Answer ${shown(leaf.answer)}, ${answer.evidence}.`];
  for (const limit of leaf.limits) {
    if (limit.by === "evidence") lines.push(`Evidence that is ${answer.evidence} counts at most as ${shown(limit.atMost)}.`);
    else if (limit.by === "metric")
      lines.push(`What was measured (${limit.metrics.map((id) => labelled(run, id)).join(", ")}) lets it count at most as ${shown(limit.atMost)}.`);
    else
      lines.push(
        `A fact contradicts it, so it counts at most as ${shown(limit.atMost)}${limit.assumed ? " (assumed while it cannot be judged)" : ""}: ${placed?.guards?.[limit.index]?.because ?? ""}.`,
      );
  }
  const missing =
    step.kind === "practice"
      ? columns(leaf.guardsUnknown.flatMap((index) => missingFor(run.context, (step.guards[index] as (typeof step.guards)[number]).when)))
      : []; // The position comes from this list.
  lines.push(
    `It counts as ${shown(leaf.value)}${leaf.low === leaf.high ? "" : `, between ${shown(leaf.low)} and ${shown(leaf.high)} until this is known: ${missing.length > 0 ? missing.join(", ") : "something that only widens it"}`}.`,
  );
  return { ...base, ...ranges, value: exactText(leaf.value), lines, missing };
}

/** What a metric measured: its formula with its values, its level and what is missing. */
export function explainMetric(run: Run, step: MetricStep): Explanation {
  const { context } = run;
  const state = context.metrics.get(step.id);
  const [low, high] = ends(state?.value ?? { kind: "not-applicable" });
  const formula = `${step.id} = ${printWithValues(step.is.checked, context.env)}`;
  const missing = low !== undefined && high !== undefined && exactText(low) !== exactText(high) ? columns(expand(context, step.id)) : [];
  const level =
    state?.levels === undefined
      ? []
      : [
          state.levels[0] === state.levels[1]
            ? `That is level ${shown(state.levels[0])}.`
            : `That is between level ${shown(state.levels[0])} and ${shown(state.levels[1])}.`,
        ];
  const few =
    state?.tooFew === undefined
      ? []
      : [`Its base is below ${step.minBase === undefined ? "the least" : shown(step.minBase)}: too few to mean something, so it has no level.`];
  const range =
    low === undefined || high === undefined
      ? {}
      : exactText(low) === exactText(high)
        ? { value: exactText(low) }
        : { low: exactText(low), high: exactText(high) };
  const { label, rationale } = context.model.metrics.get(step.id)?.is ?? {};
  const why = rationale === undefined || rationale === "" ? [] : [`Why it is judged so: ${rationale}.`];
  return {
    id: step.id,
    kind: "metric",
    title: label ?? step.id,
    ...range,
    lines: [formula, ...level, ...few, ...why],
    lifts: [],
    missing,
    parts: [],
  };
}

/** A metric by its label, with the id to ask further; the id alone where the pack has no prose. */
function labelled(run: Run, id: string): string {
  const label = run.context.model.metrics.get(id)?.is.label;
  return label === undefined ? id : `${label} [${id}]`;
}

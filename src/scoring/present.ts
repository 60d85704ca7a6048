import { type Exact, cmp, exactText, greatest, sub, toNumber } from "../kernel/exact.js";
import { cellColumn } from "../language/missing.js";
import type { CapResult, PracticeRating, Rating } from "../model/rating.js";
import type { ScaleEnds } from "../packs/program.js";
import { weightOf } from "./context.js";
import { contributions } from "./contributions.js";
import { missingFor } from "./missing.js";
import { holds } from "./node.js";
import type { LeafOutcome, NodeOutcome } from "./outcome.js";
import type { Run } from "./run.js";

/** The value of the last option that the exact score reaches; the least option's below the first. */
export function levelOf(score: Exact, scale: ScaleEnds): Exact {
  let level = scale.options[0]?.value ?? scale.min;
  for (const option of scale.options) if (cmp(score, option.value) >= 0) level = option.value;
  return level;
}

/** True where too little is answered for a number to be shown, or a required practice is open. */
export function isProvisional(run: Run, outcome: NodeOutcome): boolean {
  return cmp(outcome.coverage, run.context.model.program.policy.coverageFloor) < 0 || outcome.requiredOpen.length > 0;
}

/** A node's rating as plain data. */
export function presentNode(run: Run, outcome: NodeOutcome): Rating {
  const { step, target } = outcome;
  const head = { id: step.id, kind: step.kind, weight: toNumber(weightOf(run.context, step)), caps: outcome.caps.map((cap) => presentCap(run, cap)) };
  if (outcome.out !== undefined)
    return { status: "not-applicable", ...head, reason: outcome.out.reason, why: outcome.out.why === "answer" ? "condition" : outcome.out.why };
  const measured = {
    low: toNumber(outcome.ownLow),
    high: toNumber(outcome.ownHigh),
    coverage: toNumber(outcome.coverage),
    ...(outcome.confidence === undefined ? {} : { confidence: toNumber(outcome.confidence) }),
    ...(target === undefined ? {} : { target: toNumber(target) }),
  };
  const exact = {
    low: exactText(outcome.ownLow),
    high: exactText(outcome.ownHigh),
    coverage: exactText(outcome.coverage),
    ...(outcome.confidence === undefined ? {} : { confidence: exactText(outcome.confidence) }),
    ...(target === undefined ? {} : { target: exactText(target) }),
  };
  if (outcome.reason !== undefined) return { status: "unscored", ...head, ...measured, reason: outcome.reason, exact };
  const uncovered = cmp(outcome.coverage, run.context.model.program.policy.coverageFloor) < 0;
  const open = [...new Set(outcome.requiredOpen)];
  if (uncovered || open.length > 0)
    return { status: "provisional", ...head, ...measured, because: uncovered && open.length > 0 ? "both" : uncovered ? "coverage" : "required", open, exact };
  const gap = target === undefined ? undefined : greatest(0, sub(target, outcome.value));
  const parts = contributions(outcome);
  return {
    status: "scored",
    ...head,
    ...measured,
    score: toNumber(outcome.value),
    raw: toNumber(outcome.raw),
    level: toNumber(levelOf(outcome.value, step.scale)),
    ...(gap === undefined ? {} : { gap: toNumber(gap) }),
    exact: { ...exact, score: exactText(outcome.value), raw: exactText(outcome.raw), ...(gap === undefined ? {} : { gap: exactText(gap) }) },
    ...(parts === undefined
      ? {}
      : {
          contributions: parts.map((part) => ({
            id: part.id,
            contribution: toNumber(part.contribution),
            lost: toNumber(part.lost),
            exact: { contribution: exactText(part.contribution), lost: exactText(part.lost) },
          })),
        }),
  };
}

function presentCap(run: Run, cap: NodeOutcome["caps"][number]): CapResult {
  const at = holds(cap);
  return {
    id: cap.step.id,
    state: cap.state,
    atMost: toNumber(cap.atMost),
    bit: cap.bit,
    missing: cap.state === "pending" ? columns(missingFor(run.context, cap.step.when)) : [],
    ...(cap.refused ? { refused: true } : {}),
    ...(at === undefined ? {} : { holdsAt: toNumber(at) }),
  };
}

/** Names of what is missing, with cells gathered by column, sorted. */
export function columns(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(cellColumn))].sort();
}

/** A practice's rating as plain data. */
export function presentPractice(run: Run, outcome: LeafOutcome): PracticeRating {
  const { step } = outcome;
  const { area } = step;
  const spread = spreadOf(run, step.id, step.scale);
  const withSpread = spread === undefined ? {} : { spread: toNumber(spread) };
  if (outcome.out !== undefined)
    return { status: "not-applicable", area, reason: outcome.out.reason, why: outcome.out.why === "children" ? "condition" : outcome.out.why };
  const ends = { low: toNumber(outcome.low), high: toNumber(outcome.high) };
  const missing = missingOfPractice(run, outcome);
  const answer = run.context.assessment.answers[step.id];
  if (outcome.state === "open" || outcome.answer === undefined || answer === undefined || "notApplicable" in answer || outcome.confidence === undefined)
    return { status: "unanswered", area, ...ends, required: step.kind === "practice" && step.required, applies: outcome.applies, missing, ...withSpread };
  return {
    status: "answered",
    area,
    answer: toNumber(outcome.answer),
    evidence: answer.evidence,
    effective: toNumber(outcome.value),
    ...ends,
    exact: { answer: exactText(outcome.answer), effective: exactText(outcome.value), low: exactText(outcome.low), high: exactText(outcome.high) },
    limits: outcome.limits.map((limit) => {
      const atMost = toNumber(limit.atMost);
      switch (limit.by) {
        case "evidence":
          return { by: "evidence", atMost };
        case "guard":
          return { by: "guard", index: limit.index, atMost, assumed: limit.assumed, ...(limit.refused ? { refused: true } : {}) };
        case "metric":
          return { by: "metric", metrics: [...limit.metrics], atMost };
      }
    }),
    guardsUnknown: [...outcome.guardsUnknown],
    missing,
    applies: outcome.applies,
    confidence: toNumber(outcome.confidence),
    ...(answer.despite === undefined ? {} : { despite: answer.despite }),
    ...withSpread,
  };
}

function missingOfPractice(run: Run, outcome: LeafOutcome): readonly string[] {
  const { step } = outcome;
  const names = step.appliesWhen === undefined || outcome.applies === "true" ? [] : [...missingFor(run.context, step.appliesWhen)];
  if (step.kind === "practice")
    for (const index of outcome.guardsUnknown) names.push(...missingFor(run.context, (step.guards[index] as (typeof step.guards)[number]).when)); // The position comes from this list.
  return columns(names);
}

function spreadOf(run: Run, id: string, scale: ScaleEnds): Exact | undefined {
  const values = voiceValues(run, id, scale);
  if (values.length < 2) return undefined;
  return sub(
    values.reduce(greatest),
    values.reduce((a, b) => (cmp(a, b) <= 0 ? a : b)),
  );
}

/** What respondents said about a practice, as values on its scale. */
export function voiceValues(run: Run, id: string, scale: ScaleEnds): readonly Exact[] {
  const voices = run.context.assessment.voices;
  const said = voices !== undefined && Object.hasOwn(voices, id) ? (voices[id] ?? []) : [];
  return said.flatMap((voice) => {
    const byOption = voice.option === undefined ? undefined : scale.options.find((option) => option.id === voice.option)?.value;
    const byLevel = voice.level === undefined ? undefined : scale.options.find((option) => toNumber(option.value) === voice.level)?.value;
    const value = byOption ?? byLevel;
    return value === undefined ? [] : [value];
  });
}

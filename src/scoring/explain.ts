import { type Exact, exact, exactText, fixedText, isInfinite, sub } from "../kernel/exact.js";
import { printWithValues } from "../language/print.js";
import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import type { MetricStep } from "../packs/program.js";
import { ends } from "../evidence/readings.js";
import { contributions } from "./contributions.js";
import { type Lift, liftsOf } from "./lifts.js";
import { expand, missingFor } from "./missing.js";
import { holds } from "./node.js";
import type { LeafOutcome, NodeOutcome } from "./outcome.js";
import { truth } from "./outcome.js";
import { columns, levelOf } from "./present.js";
import { type Run, runAll } from "./run.js";
import { valueUsed, valuesRead } from "./findings.js";
import { CioAssessmentError } from "../kernel/result.js";
import { nearest } from "../kernel/near.js";

/** Why a number is what it is: lines a person can check by hand, and the same for each of its parts. */
export interface Explanation {
  readonly id: string;
  readonly kind: "overall" | "area" | "group" | "practice" | "metric" | "fact" | "cap" | "rule";
  /** The pack's title, question or meaning; the id where the pack has no prose. */
  readonly title: string;
  /** Lossless text of the value, with its range where it is one; absent when there is none. */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  /** One statement each, in the order in which they act. */
  readonly lines: readonly string[];
  /** For weighted means, as lossless text: what each child adds and loses. */
  readonly contributions?: readonly {
    readonly id: string;
    readonly weight: string;
    readonly value: string;
    readonly contribution: string;
    readonly lost: string;
  }[];
  /** What caps take away: `score + capLoss + Σ lost = max`. */
  readonly capLoss?: string;
  /** The smallest sets of changes that lift it to the next level. */
  readonly lifts: readonly Lift[];
  readonly missing: readonly string[];
  readonly parts: readonly Explanation[];
}

/**
 * Explains any number of a result: `overall`, an area, a group, a practice, a metric, a fact, a cap or a rule by id.
 *
 * Computed when asked for, by scoring once.
 *
 * @throws CioAssessmentError `wrong-use` when the model has nothing of that name.
 */
export function explain(model: Model, assessment: Assessment, id: string): Explanation {
  return explainIn(runAll(model, assessment), id);
}

/** Explains within a run that is already there. */
export function explainIn(run: Run, id: string): Explanation {
  const { model } = run.context;
  const node = run.nodes.get(id);
  if (node !== undefined) return explainNode(run, node);
  const leaf = run.leaves.get(id);
  if (leaf?.step.kind === "practice") return explainPractice(run, leaf);
  const metric = model.program.metricById.get(id);
  if (metric !== undefined) return explainMetric(run, metric);
  const fact = model.program.facts.find((step) => step.id === id);
  if (fact !== undefined) {
    const used = valueUsed(id, run.context.slots[fact.slot], fact.symbol.type === "date");
    const text = used.text ?? (used.low === undefined ? used.state : `${used.low} to ${used.high ?? ""}`);
    return {
      id,
      kind: "fact",
      title: fact.fact.meaning,
      value: text,
      lines: [`${id} is ${text}.`],
      lifts: [],
      missing: used.state === "unknown" || used.state === "range" ? [id] : [],
      parts: [],
    };
  }
  return explainCondition(run, id);
}

function explainCondition(run: Run, id: string): Explanation {
  const { model } = run.context;
  for (const node of model.program.nodes) {
    const cap = node.caps.find((one) => one.id === id);
    if (cap !== undefined)
      return condition(run, id, "cap", model.caps.get(id)?.is.because ?? id, cap.when, [`It holds ${node.id} at most at ${exactText(cap.atMost)}.`]);
  }
  const rule = model.program.rules.find((one) => one.id === id);
  if (rule !== undefined) return condition(run, id, "rule", model.rules.get(id)?.is.title ?? id, rule.when, []);
  const near = nearest(id, [
    ...run.nodes.keys(),
    ...run.leaves.keys(),
    ...model.metrics.keys(),
    ...model.facts.keys(),
    ...model.caps.keys(),
    ...model.rules.keys(),
  ]);
  throw new CioAssessmentError("wrong-use", `Nothing is called ${id}.${near === undefined ? "" : ` Did you mean ${near}?`}`);
}

function condition(run: Run, id: string, kind: "cap" | "rule", title: string, when: MetricStep["is"], more: readonly string[]): Explanation {
  const state = truth(when.evaluate(run.context.env));
  const missing = state === "unknown" ? columns(missingFor(run.context, when)) : [];
  const values = valuesRead(run, when).map(
    (value) => `${value.id} = ${value.text ?? (value.low === undefined ? value.state : `${value.low} to ${value.high ?? ""}`)}`,
  );
  const lines = [
    `${when.text} is ${state}.`,
    ...more,
    ...(values.length > 0 ? [`With ${values.join(", ")}.`] : []),
    ...(missing.length > 0 ? [`Missing: ${missing.join(", ")}.`] : []),
  ];
  return { id, kind, title: title === "" ? id : title, value: state, lines, lifts: [], missing, parts: [] };
}

/** Text with at most four decimals beside the exact value; for lines, never for deciding. */
function shown(value: Exact): string {
  const text = exactText(value);
  if (isInfinite(value)) return text === "inf" ? "without end" : "below any";
  return text.includes("/") || text.length > 8 ? fixedText(value, 2) : text;
}

function explainNode(run: Run, node: NodeOutcome): Explanation {
  const { step } = node;
  const { model } = run.context;
  const title = step.kind === "overall" ? "The whole" : (model.areas.get(step.id)?.title ?? model.areas.get(step.area)?.groups?.[step.id]?.title ?? step.id);
  const base = { id: step.id, kind: step.kind, title, missing: [] };
  if (node.out !== undefined)
    return { ...base, lines: [`Out: ${node.out.reason === "" ? "all that it is made of does not apply" : node.out.reason}.`], lifts: [], parts: [] };
  const ranges = { low: exactText(node.ownLow), high: exactText(node.ownHigh) };
  const parts = step.children.flatMap((child) => {
    const outcome = run.nodes.get(child.id) ?? run.leaves.get(child.id);
    if (outcome === undefined) return [];
    if (child.kind === "practice") return [explainPractice(run, outcome as LeafOutcome)]; // Outcomes are kept by the kind of their step.
    if (child.kind === "indicator") return [explainMetric(run, child.metric)];
    return [briefNode(run, outcome as NodeOutcome)]; // As above.
  });
  if (node.reason !== undefined)
    return { ...base, ...ranges, lines: [`No score: ${node.reason}. It lies between ${shown(node.ownLow)} and ${shown(node.ownHigh)}.`], lifts: [], parts };
  const adding = contributions(node)?.map((part) => ({
    id: part.id,
    weight: exactText(node.counted.find((child) => child.id === part.id)?.weight ?? 0), // Every part is a counted child.
    value: exactText(node.counted.find((child) => child.id === part.id)?.value ?? 0), // As above.
    contribution: exactText(part.contribution),
    lost: exactText(part.lost),
  }));
  return {
    ...base,
    ...ranges,
    value: exactText(node.value),
    lines: nodeLines(run, node),
    ...(adding === undefined ? {} : { contributions: adding }),
    capLoss: exactText(sub(node.raw, node.value)),
    lifts: liftsOf(node),
    missing: columns(node.caps.filter((cap) => cap.state === "pending").flatMap((cap) => missingFor(run.context, cap.step.when))),
    parts,
  };
}

function briefNode(run: Run, node: NodeOutcome): Explanation {
  return { ...explainNode(run, { ...node, step: { ...node.step, children: [] } }), parts: [], lifts: [] };
}

function nodeLines(run: Run, node: NodeOutcome): readonly string[] {
  const { step } = node;
  const terms = node.counted.map((child) => `${shown(child.weight)} × ${shown(child.value)}`);
  const weights = node.counted.map((child) => shown(child.weight));
  const lines = [
    step.rollup.kind === "weighted-mean"
      ? `Weighted mean of ${node.counted.length}: (${terms.join(" + ")}) / (${weights.join(" + ")}) = ${shown(node.raw)}.`
      : `${step.rollup.kind} of ${node.counted.length}: ${node.counted.map((child) => `${child.id} ${shown(child.value)}`).join(", ")} gives ${shown(node.raw)}.`,
  ];
  for (const cap of node.caps) {
    const at = holds(cap);
    const because = run.context.model.caps.get(cap.step.id)?.is.because ?? "";
    const why = because === "" ? "" : `: ${because}`;
    if (cap.state === "true")
      lines.push(
        `Cap ${cap.step.id} at ${shown(cap.atMost)} is true${cap.refused ? " because what would decide it was refused" : ""}${cap.bit ? " and holds the score" : ""}${why}.`,
      );
    else
      lines.push(
        `Cap ${cap.step.id} cannot be judged${at === undefined ? "" : `, so it holds at ${shown(at)}`}; missing ${columns(missingFor(run.context, cap.step.when)).join(", ")}.`,
      );
  }
  const level = levelOf(node.value, step.scale);
  lines.push(`Score ${shown(node.value)}, level ${shown(level)}; with all that is unknown between ${shown(node.ownLow)} and ${shown(node.ownHigh)}.`);
  return lines;
}

function explainPractice(run: Run, leaf: LeafOutcome): Explanation {
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
    else if (limit.by === "metric") lines.push(`What was measured (${limit.metrics.join(", ")}) lets it count at most as ${shown(limit.atMost)}.`);
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

function explainMetric(run: Run, step: MetricStep): Explanation {
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
  const meaning = context.model.metrics.get(step.id)?.is.rationale;
  return {
    id: step.id,
    kind: "metric",
    title: meaning === undefined || meaning === "" ? step.id : meaning,
    ...range,
    lines: [formula, ...level, ...few],
    lifts: [],
    missing,
    parts: [],
  };
}

/**
 * An explanation as indented text for a terminal or a log.
 *
 * @param depth How many levels of parts are printed; 1 by default.
 */
export function explanationText(explanation: Explanation, depth = 1): string {
  return block(explanation, "", depth).join("\n");
}

/** Lossless text, or two decimals where that is shorter; words stay. */
function brief(text: string): string {
  const value = exact(text);
  return value === undefined ? text : shown(value);
}

function block(one: Explanation, indent: string, depth: number): readonly string[] {
  const range = one.low === undefined || one.low === one.high ? "" : ` (${brief(one.low)} to ${brief(one.high ?? "")})`;
  const lines = [
    `${indent}${one.id}: ${one.value === undefined ? "no value" : brief(one.value)}${range}`,
    ...(one.title === one.id ? [] : [`${indent}  ${one.title}`]),
    ...one.lines.map((line) => `${indent}  ${line}`),
  ];
  for (const lift of one.lifts) {
    const steps = [...lift.caps.map((cap) => `end cap ${cap}`), ...lift.raise.map((raise) => `${raise.id} from ${brief(raise.from)} to ${brief(raise.to)}`)];
    lines.push(`${indent}  To reach ${lift.to}: ${steps.join(" and ")}.`);
  }
  if (depth > 0) for (const part of one.parts) lines.push(...block(part, `${indent}    `, depth - 1));
  return lines;
}

import { type Exact, cmp, exactText, mul, roundTo, sub } from "../kernel/exact.js";
import { contributions } from "./contributions.js";
import { explainMetric, explainPractice } from "./explain-leaf.js";
import { type Explanation, shown } from "./explanation.js";
import { liftsOf } from "./lifts.js";
import { missingFor } from "./missing.js";
import { holds } from "./node.js";
import type { LeafOutcome, NodeOutcome } from "./outcome.js";
import { columns, isProvisional, levelOf } from "./present.js";
import type { Run } from "./run.js";

/** Why a node of the tree has its score: its parts, its caps, its way up. */
export function explainNode(run: Run, node: NodeOutcome): Explanation {
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
  const open = [...new Set(node.requiredOpen)];
  if (isProvisional(run, node)) return { ...base, ...ranges, lines: provisionalLines(run, node), lifts: [], missing: open, parts };
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

function provisionalLines(run: Run, node: NodeOutcome): readonly string[] {
  const floor = run.context.model.program.policy.coverageFloor;
  const percent = (share: Exact) => `${exactText(roundTo(mul(share, 100), 0, "floor"))} %`;
  const required = [...new Set(node.requiredOpen)];
  return [
    ...(cmp(node.coverage, floor) < 0 ? [`Not rated: ${percent(node.coverage)} is answered, and ${percent(floor)} is asked for.`] : []),
    ...(required.length > 0 ? [`Not rated while these are open: ${required.join(", ")}.`] : []),
    ...capLines(run, node),
    `With all that is unknown it lies between ${shown(node.ownLow)} and ${shown(node.ownHigh)}.`,
  ];
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
  lines.push(...capLines(run, node));
  const level = levelOf(node.value, step.scale);
  lines.push(`Score ${shown(node.value)}, level ${shown(level)}; with all that is unknown between ${shown(node.ownLow)} and ${shown(node.ownHigh)}.`);
  return lines;
}

function capLines(run: Run, node: NodeOutcome): readonly string[] {
  const lines: string[] = [];
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
  return lines;
}

import type { Assessment } from "../model/assessment.js";
import type { Model } from "../packs/model.js";
import { explainCondition } from "./explain-condition.js";
import { explainMetric, explainPractice } from "./explain-leaf.js";
import { explainNode } from "./explain-node.js";
import type { Explanation } from "./explanation.js";
import { valueUsed } from "./findings.js";
import { type Run, runAll } from "./run.js";

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

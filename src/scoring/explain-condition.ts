import { exactText } from "../kernel/exact.js";
import { nearest } from "../kernel/near.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { MetricStep } from "../packs/program.js";
import type { Explanation } from "./explanation.js";
import { valuesRead } from "./findings.js";
import { missingFor } from "./missing.js";
import { truth } from "./outcome.js";
import { columns } from "./present.js";
import type { Run } from "./run.js";

/** Explains a cap or a rule by id. @throws CioAssessmentError `wrong-use` when the model has nothing of that name. */
export function explainCondition(run: Run, id: string): Explanation {
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

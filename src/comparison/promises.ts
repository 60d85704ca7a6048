import type { Comparison } from "../model/comparison.js";
import { type Severity, severitySchema } from "../model/rule.js";
import type { Proposal } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";
import { proposeAdvice } from "../roadmap/propose.js";
import type { Pair } from "./stages.js";

/** What was proposed after the first assessment, and what the second says became of it. */
export function promisesBetween(model: Model, { before, after }: Pair): Comparison["promises"] {
  const still = new Set(proposeAdvice(model, after).map((one) => one.id));
  const currency = model.pack.prices?.currency;
  return proposeAdvice(model, before).map((one) => {
    const state = after.advice?.[one.id];
    const severity = gravest(one);
    return {
      id: one.id,
      area: one.area,
      critical: one.critical,
      ...(severity === undefined ? {} : { severity }),
      owner: one.owner,
      ...(one.oneOff === undefined || currency === undefined ? {} : { planned: { ...one.oneOff, currency } }),
      ...(state?.actualCost === undefined ? {} : { actualCost: state.actualCost }),
      status: state?.status ?? ("open" as const),
      ...(state?.on === undefined ? {} : { on: state.on }),
      ...(state?.by === undefined ? {} : { by: state.by }),
      ...(state?.reason === undefined ? {} : { reason: state.reason }),
      stillProposed: still.has(one.id),
    };
  });
}

function gravest(proposal: Proposal): Severity | undefined {
  const asked = new Set(proposal.causes.flatMap((cause) => (cause.kind === "rule" ? [cause.severity] : [])));
  return severitySchema().options.find((severity) => asked.has(severity));
}

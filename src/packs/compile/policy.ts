import { exactOf } from "../../kernel/exact.js";
import type { ScoringPolicy } from "../../model/pack.js";
import type { Policy } from "../program.js";

/** The policy with exact numbers. What a pack does not say is off: no ceilings, no floor; confidence 1, 0.8, 0.5. */
export function compilePolicy(policy: ScoringPolicy): Policy {
  const confidence = policy.confidence ?? { stated: 0.5, documented: 0.8, verified: 1 };
  return {
    confidence: grades(confidence),
    assumeUnknownGuards: new Set(policy.assumeUnknownGuards ?? []),
    halfLifeDays: policy.halfLifeDays ?? {},
    coverageFloor: exactOf(policy.coverageFloor ?? 0), // No floor declared: every score is shown.
    ...(policy.ceilings === undefined ? {} : { ceilings: grades(policy.ceilings) }),
    ...(policy.corroboration === undefined ? {} : { corroboration: { gap: exactOf(policy.corroboration.gap), binds: policy.corroboration.binds } }),
  };
}

function grades(values: { readonly stated: number; readonly documented: number; readonly verified: number }): Policy["confidence"] {
  return { stated: exactOf(values.stated), documented: exactOf(values.documented), verified: exactOf(values.verified) };
}
